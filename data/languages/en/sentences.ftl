## Goals of periods and markets


## Sentences of results

# Beside a number $x stands $x-count, by which a language chooses the form of a word.
as-it-is = { $text }
series-separator = { "; " }
times-separator = { " x " }
one-after-another = { $first } { $then }
percent-of = { $number } %
amount-of-money = { $currency } { $amount }
state-number = { $state } { $figure }
rule-at-line = { $rule }, line { $line }
rule-is = { $kind ->
    [cap] cap
    [cap-together] common cap
    [floor] floor
    [floor-together] common floor
    [pool] pool
    [commitment] commitment
    [waiver] waiver
    [opt-out] opt-out
    [never] bar
    [modality] modality
    [substitution] money in place of people
    [corridor] corridor
    [transit] transit place
    [cohort] cohort
    [market] market of quotas
    [costs] costs of hosting
    [people] people to be protected
    [states] states that take part
    [key] allocation key
    [periods] periods
    [level] level
    [limits] limits
   *[other] rule
}
rule-named = { $rule } “{ $name }”
rule-whom = { $rule }: { $whom }
rule-of-level = { $rule }, level { $level }
rule-found = { $rule } ({ $at })
row-is = { $what ->
    [total] everybody to be protected
    [origin] the people of { $whom }
    [zero] the number of { $whom }, which has no share in the key
    [floor] the floor of { $whom }
    [floor-together] the common floor of { $whom }
    [cap] the cap of { $whom }
    [cap-together] the common cap of { $whom }
    [special] the special places of { $whom } for { $also }
    [corridor] the capacity of corridor { $whom }
    [transit] the capacity of transit place { $whom }
    [pool] the total of pool { $whom }
    [pay-together] the most that all may discharge in money together
    [band-least] the lower end of the band of { $whom }
    [band-most] the upper end of the band of { $whom }
    [at-fair] the fair number of { $whom }, which is in no pool
    [commitment] the commitment { $whom }
    [people] what { $whom } takes in people, by all modalities
    [files] the files of modality { $whom }
    [money] the balance of what is paid and received
    [duty] the discharge of the obligation of { $whom }
    [pay-limit] the most that { $whom } may discharge in money
    [pledge] what { $whom } chose to discharge in money
    [people-floor] the least that { $whom } has to discharge in people
    [modality] the places of { $whom } for modality { $also }
    [hosted] what { $whom } hosts, by steps of cost
    [width] the width of cost step { $also } of { $whom }
    [level-least] the least that level { $whom } can share
    [level-most] the most that level { $whom } can share
    [level] what level { $whom } has to share
    [fair] the fair number of { $whom }
    [balance] the account of { $whom }
    [bank] the bank of { $whom }
    [places] the places of { $whom }
    [filed] the applications filed in { $whom }
    [capacity] the decisions that { $whom } can make
    [bought] the decisions that money buys
    [over] the largest deviation above the fair number, { $whom }
    [under] the largest deviation below the fair number, { $whom }
    [deviation] the deviation of { $whom } from its fair number
    [never] the bar on placing people of { $also } in { $whom }
    [unmet] the people of { $whom } without a place
    [stay] the people of { $also } who are in { $whom } already
   *[other] another condition
}
row-in-year = { $row } in { $year }
rows-are = { $what ->
    [origin] the people of { $count } origins: { $whose }
    [cap] { $count } caps: { $whose }
    [floor] { $count } floors: { $whose }
    [zero] { $count } numbers without a share in the key: { $whose }
    [never] { $count } bars: { $whose }
   *[other] { $count } conditions: { $whose }
}
codes-more = { $codes } … and { $more } more
said-level = { $people } people of { $of } are shared among { $states } members of level { $level }.
said-periods = Responsibility for { $people } people{ $origins-count ->
        [1] { "" }
       *[other] { " " }from { $origins } origins
    }, counted once in every period, is shared among { $states } states over { $periods } periods, { $from } to { $to }; { $moved }.
said-to-share = Responsibility for { $people } people was to be shared among { $states } states.
said-ledger = Responsibility for { $people } people{ $origins-count ->
        [1] { "" }
       *[other] { " " }from { $origins } origins
    } is shared among { $states } states; { $moved }.
said-placement = { $people } people{ $origins-count ->
        [1] { "" }
       *[other] { " " }from { $origins } origins
    } are to be placed in { $states } states.
said-nobody-moved = nobody is moved
said-discharged = obligations are discharged by { $ways }
said-money = money
said-moves = Of { $all } people { $placed } would have to move, and { $stay } would stay where they are.
said-placed = { $placed } of { $all } are placed anew; where they live now is not counted as a place.
said-lapsed = Accords waive { $units } responsibility units that nobody takes over; the rest is shared.
said-balance = Of { $all } responsibility units { $parts }; these add up.
balance-people = { $units } are discharged in people
balance-files = { $units } in files
balance-money = { $side ->
    [below] less { $units } that others pay for ({ $amount })
   *[above] { $units } in money ({ $amount })
}
balance-waived = { $units } waived by accords, which nobody takes over
balance-rounding = { $side ->
    [below] less { $units } by which whole people are above the exact number
   *[above] { $units } by which whole people are below the exact number
}
said-for-pay = { $units } responsibility units are taken over from others, who pay { $amount } for them.
said-unpaid = Units that are to be paid for count as discharged in money; whether they are paid is not known here.
said-key = The key: { $criteria }.
said-key-phased = The key, phased in from the shares of { $old }: { $criteria }.
said-below = Most below share: { $states }.
said-above = Most above share: { $states }.
said-below-money = In { $currency }, most below share: { $states }.
said-above-money = In { $currency }, most above share: { $states }.
said-hoover = Hoover, the part of all people hosted in these states who would have to live elsewhere for everyone to carry its share: { $value }.
said-no-value = – (undefined: { $why })
said-burdens = Burden ratios, 0 when everyone carries its share: Gini { $gini }; Theil T { $theil }, of which { $between } between and { $within } within regions.
said-burdens-with-share = Among the states with a share, 0 when everyone carries its share: Gini { $gini }; Theil T { $theil }, of which { $between } between and { $within } within regions.
said-burdens-none = Gini and Theil of the burden ratios: –, undefined: { $why }.
undefined-zero-duty = nothing is owed
undefined-hosts-without-share = a state that owes nothing hosts people
undefined-zero-ratio = a state carries nothing
undefined-nobody-hosted = nobody is hosted
undefined-no-base = the base is not known
undefined-no-positive-base = the base is not above zero
undefined-below-zero = a number below zero
undefined-negative-aversion = an aversion below zero
said-variants = Over the file and its { $variants } variants ({ $names }) the sign of the gap is the same for { $same } of { $states } states.
said-variant-without = Variant { $variant } is not in the ranges: { $why }.
mark-inconsistent = The weights come from comparisons that contradict each other: consistency ratio { $ratio }, above 0.10, accepted: { $reason }.
mark-data = The weights describe the data, not what is fair: { $method }.
proof-tolerance = Every rule holds exactly. At every step of the goals the value is within { $within } of the best, relatively, given the steps before it. Of answers that are equally good none is preferred: code order is left out.
tie-each = { $states } were equal at unit { $unit } with { $left } left: each got one
tie-broken = { $states } were equal at unit { $unit } with { $left } left: broken { $rule ->
        [code] by code
        [base] by the larger base
       *[lot] by lot with seed { $seed }
    } for { $served }
free-after-rules = After the rules alone { $free } of { $states } { $members ->
    [member] members
   *[state] states
} are still free{ $has ->
    [none] { "" }
   *[some] , and { $periods } of { $duties } obligations in single periods
}.
free-after-goal = After the goal “{ $goal }” { $free } of { $states } { $members ->
    [member] members
   *[state] states
} are still free{ $has ->
    [none] { "" }
   *[some] , and { $periods } of { $duties } obligations in single periods
}.
free-not-proved = Not proved after { $stage ->
    [rules] the rules alone
   *[goal] the goal “{ $goal }”
}, and counted neither as free nor as settled: { $free } of { $states } { $members ->
    [member] members
   *[state] states
}{ $has ->
    [none] { "" }
   *[some] , and { $periods } of { $duties } obligations in single periods
}.
free-not-proved-why = Why ranges are not proved (ranges: { $ranges }): { $why }

## Balance and others

balance-outside = are hosted outside the members, and their protection is owed by members
balance-record = lie between the people hosted on record and the people whose protection is shared
balance-unmet = are in need without a place, owed by nobody
balance-lapsed = lapse: accords waive them, and nobody takes them over
balance-other-ways = are owed in other ways than people
balance-weights = come from weights of cohorts: obligations are counted in responsibility units
other-owed = money
other-paid = money paid
key-of-all = all by one key

## Sentences of periods

debt-none = Nobody owes anything after { $year }; { $banked } responsibility units are banked.
debt-some = Debt after { $year }: { $owed } responsibility units; the largest: { $states }. It is reported, not dropped. { $banked } units are banked; surcharges of { $surcharges } were added over the periods.
budgets = Budgets: { $budgets }.
budget-of-year = { $year } { $amount }
budget-of-need = { $year } { $amount }, { $percent } % of a projected need of { $need }
applications-open = Applications open after { $year }: { $open }. { $bottleneck }
bottleneck-unproved = No application is open after the last period. Some are open before it, and no goal says that they be few: nothing proves where they wait.
bottleneck-none = There is no bottleneck: every application is decided in the period in which it is filed.
bottleneck-nothing = Nothing that is limited would lower it.
bottleneck-some = The bottleneck: { $places }. These alone prove that no fewer stay open; more anywhere else would change nothing.
bottleneck-place = { $place } ({ $years })
bottleneck-decisions = decisions in { $state }
bottleneck-money = money for further decisions
years-span = { $first } to { $last }
period-of-state = { $year }: fair number { $fair }, and { $owed } owed before, { $surcharge } of surcharge, less { $banked } banked: due { $due }; { $did ->
        [did] did { $done }
        [takes] takes { $done }
       *[counts] takes { $people }, counted as { $done }
    }; then owes { $debt }, has { $bank } banked{ $has ->
        [none] { "" }
       *[some] , { $beyond } beyond the bank
    }.

## Sentences of markets

market-one-price = The market price is { $price } a unit.
market-interval = The market price is an interval, { $low } { $high } a unit; { $end }, { $price }, is paid.
market-from = from { $price }
market-to = to { $price }
market-no-lower = without a lower end
market-no-upper = without an upper end
market-end-lowest = its lower end
market-end-middle = the mean of its ends
market-end-highest = its upper end
market-saved = Hosting costs states { $before } at their quotas and { $after } after the trade.
market-nobody-worse = No state is worse off than at its quota: checked for each, exactly.
market-worse = Worse off than at their quotas, since a rule keeps them from their best: { $states }.
market-worse-by = { $state } by { $amount }
market-people-bear = Apart from states' costs, being where they are placed costs the people themselves { $cost }.

## Sentences of prices

row-of-rule = { $row } ({ $rule })
price-unit-more = { $unit ->
    [unit] One unit more in
    [decision] One more of
   *[place] One place more in
} { $rule } would mean: { $effect }.
price-unit-less = { $unit ->
    [unit] One unit less in
    [decision] One fewer of
   *[place] One place less in
} { $rule } would mean: { $effect }.
price-minimum-less = One person less as the guaranteed minimum, { $rule }, would mean: { $effect }.
price-minimum-more = One person more as the guaranteed minimum, { $rule }, would mean: { $effect }.
price-person-more = { $unit ->
    [unit] One more responsibility unit among
   *[person] One more person among
} { $rule }, with fair numbers that follow by the key, would mean: { $effect }.
price-person-fewer = { $unit ->
    [unit] One responsibility unit fewer among
   *[person] One person fewer among
} { $rule }, with fair numbers that follow by the key, would mean: { $effect }.
price-point-more = One percentage point more of the surcharge on debt ({ $rule }) would mean: { $effect }.
price-point-less = One percentage point less of the surcharge on debt ({ $rule }) would mean: { $effect }.
price-money-more = { $amount } more to be shared ({ $rule }) would mean, in { $currency }: { $effect }.
price-money-less = { $amount } less to be shared ({ $rule }) would mean, in { $currency }: { $effect }.
price-impossible = no allocation satisfies the rules
price-not-shared = it cannot be shared by the rule of the file
price-not-proved = not proved ({ $why })
price-nothing = nothing changes
price-no-less = nothing: the limit is below one, and a limit below zero is none
price-no-state = { $members ->
    [member] no member's number changes
   *[state] no state's number changes
}
price-others = and { $others } { $members ->
        [member] { $others-count ->
            [one] other member
           *[other] other members together
        }
       *[state] { $others-count ->
            [one] other
           *[other] others together
        }
    } { $change }
price-way = { $way ->
    [files] in files, counted in responsibility units: { $states }
   *[money] in money, counted in responsibility units: { $states }
}
price-over-periods = over all periods { $states }
price-in-year = in { $year } { $states }
price-more-periods = and obligations of { $periods } more { $periods-count ->
        [one] period
       *[other] periods
    }
price-after = { $what ->
    [debt] owed after { $year }: { $states }
    [banked] banked after { $year }: { $states }
   *[open] open applications after { $year }: { $states }
}
price-accounts = accounts move after { $years }, and nothing at the end
price-none = No rule binds.
price-largest = These are the { $shown } largest; { $hidden } more limits bind and are not shown here: `--format md` and `--format json` have all. What leaves no allocation comes first, then what moves a goal the furthest, then what moves numbers the furthest.
price-left-out = Limits of zero that bind and are left out here (minimums, and others whose change changes nothing): { $count }; `--format md` and `--format json` have them.
price-level = the first level of the goal “{ $goal }” that moves is { $from }, by { $change }
price-goal = the value of the goal “{ $goal }” moves from { $from } by { $change }

## Sentences of conflicts

conflict-none = No allocation satisfies the rules: { $rules } of them cannot hold together.
conflict-places = { $people } people lack a place: the people of { $origins } origins ({ $codes }) against the places of { $states } states ({ $hosts }).
conflict-ways = One way in which these rules give the least in total: { $changes }.
conflict-way = The only way in which these rules give the least in total: { $changes }.
conflict-others = Other ways among these rules give as little, in which the parts of these rules differ ({ $count }): { $parts }.
conflict-between = { $way ->
    [up] { $rows } up by { $from } to { $to }
    [down] { $rows } down by { $from } to { $to }
   *[either] { $rows } from { $from } down to { $to } up
}
conflict-any = Each of these alone could give all of it: { $rows }.
conflict-up = { $rows } up by { $amount }
conflict-down = { $rows } down by { $amount }
alone-gives = would have to give { $amount }
alone-fixed = does not give way
alone-no-help = giving way alone does not help

## Steps

explained = { $state } ({ $code }), of { $people } people
explained-level = { $state } ({ $code }), of { $people } people of { $of }, level { $level }
said-reached = { $rule }: { $row } is reached at { $limit }.
said-sensitive = Most sensitive to the weight of "{ $criterion }": { $raised } instead of { $weight }, the others lowered in proportion, would mean { $then } instead of { $now }.
said-along = From the top, { $path }, by the keys alone, before any rule: { $factors } = { $product } of everybody.
step-weighed = { $criterion }  { $weight } x { $share }
step-part = { $step }: { $part }
step-unattributed = { $criterion }: not attributed, by { $fallback }
step-geometric = geometric mean in place of the sum
step-power = each share to the power { $power }
step-some-power = each share to a power
step-limits-on-shares = limits on shares
step-caps-on-criteria = caps on criteria
step-caps-on-criteria-by = caps on criteria: { $change ->
        [none] no change here
        [up] taken over
       *[down] cut off
    }
step-rates = rates of the product
step-rates-of = rates of the product { $rates }
step-spread = weights spread or rescaled for missing values
step-relief = relief and exemption: { $names }
step-discounts = { $change ->
    [none] no discount
    [up] discounts of others borne: { $names }
   *[down] discount: { $names }
}
step-adopted = key as adopted, rounded
step-scaled = scaled to the people whom the scenario shares
step-phased = phase-in of the key, and limits on its change
step-other = other conditions of the programme
step-rounded = rounding
branch-geometric = geometric mean
branch-rates = rates { $rates }
branch-no-rates = rates
branch-power = power { $power }
part-taken-off = { $indicator } taken off
part-brackets = brackets per head
part-exemption = exemption per head
part-relief = relief for low income
part-floor = floor { $share }
part-groups = limits of { $names }
part-ceiling = ceiling { $share }
family-market = market
family-bars = bars
family-corridors = corridors
family-floors = floors
family-caps = caps
family-accords = accords
family-modalities = modalities
family-levels = levels
family-periods = periods
changed-none = { $family }: no change here
changed-caps = { $change ->
    [up] caps: taken over from states at their caps
   *[down] caps: limited, or taken over by others
}
changed-floors = { $change ->
    [up] floors: raised
   *[down] floors: less, since states at their floors take more
}
changed-accords = { $change ->
    [up] accords: taken over, or agreed above the fair number
   *[down] accords: waived, or agreed below the fair number
}
changed-modalities = { $change ->
    [up] modalities: people taken for others
   *[down] modalities: discharged in other ways than people
}
changed-market = { $change ->
    [up] market: hosted for others, for pay
   *[down] market: hosted by others, against pay
}
changed-periods = { $change ->
    [up] periods: taken above the fair numbers
   *[down] periods: owed at the end, or taken by others
}
changed-corridors = { $change ->
    [up] corridors: carried for states that are harder to reach
   *[down] corridors: carried by others, who are easier to reach
}
changed-bars = { $change ->
    [up] bars: carried for states that may not take some people
   *[down] bars: carried by others
}
changed-levels = { $change ->
    [up] levels: raised by floors below, or taken over
   *[down] levels: limited by room below, or taken over by others
}
years-points = points by origin
years-nearness = nearness by origin
years-half-life = years by origin, half-life { $years }
years-window = { $take ->
        [last] last year
        [mean] mean
        [sum] sum
       *[newest] newest year on record
    }{ $span ->
        [between] { " " }of { $from } to { $to }
        [since] { " " }since { $from }
        [years-to] { " " }of { $years } years to { $to }
        [to] , to { $to }
        [years] { " " }of { $years } years
       *[none] { "" }
    }

## Sentences of objections

objection-discount = { $side ->
    [below] Its discount ({ $factors }) takes { $people } { $counted ->
            [units] responsibility units
           *[people] people
        } off its share; states that bear it: { $bearers }.
   *[above] Discounts of others ({ $factors }) put { $people } { $counted ->
            [units] responsibility units
           *[people] people
        } on its share; states that bear them: { $bearers }.
}
