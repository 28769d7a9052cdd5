## Clauses

clauses = Clauses
clauses-about = The configuration as numbered paragraphs. In brackets stand the articles that each implements, and its place in the scenario. Whatever number or word changes there changes here.
clauses-not-covered = not covered: no table cites it
clauses-not-listed = not among the articles listed
articles-table = What implements each article, with lines of the scenario
article = Article
covered-by = Implemented by
clauses-code = { $id } · clause code { $digest }
clauses-asked = asked for beside the file: { $asked }
clauses-articles = Articles
clauses-at-line = { $path } (line { $line })
clauses-covered-by = covered by { $paths }
clauses-cited-by = not among the articles listed; cited by { $paths }
clauses-without = Parameters that implement no article

## Chapters of clauses

chapter-of-level = Level { $level }: { $chapter }
chapter-accords = Accords
chapter-allocation-key = Allocation key
chapter-bars = Bars
chapter-criteria = Criteria
chapter-discharge = Discharge
chapter-floors-and-caps = Floors and caps
chapter-goals = Goals
chapter-levels = Levels
chapter-market-of-quotas = Market of quotas
chapter-measures = Measures
chapter-money = Money
chapter-parties = Parties
chapter-periods = Periods
chapter-persons = Persons
chapter-review = Review
chapter-ways = Ways
chapter-whole-numbers = Whole numbers

## Parts of clauses

sentence-separator = { " " }
term-separator = { " " }
sum-separator = { " + " }
plus-separator = { " plus " }
and-separator = { " and " }
then-separator = { ", then " }
clause-no-article = no article cited
clause-numbered = { $number }. { $text } ({ $citation })
clause-from-outside = { $path }, by default or from outside
clauses-whole = The whole implements { $article }.
clauses-covered = { $covered } of { $listed } articles listed are covered.
clauses-parameters = { $some } of { $all } parameters, defaults among them, implement an article of their own or of a table around them.
clause-and = { $rest } and { $last }
clause-nothing = nothing
clause-none = none
clause-all-members = all members
clause-no-state = no state
clause-states = the { $count } states { $states }
clause-one-state = { $state }
clause-one-member = { $state }
clause-group = the group { $group }
clause-because = { " " }(reason: { $reason })
clause-source = Source: { $source }.
clause-people = { $people } people
clause-people-any = any number of people
clause-people-at-most = at most { $people } people
clause-units = { $units } responsibility units
clause-units-any = any number of responsibility units
clause-stock = { $indicator } at the end of { $year }, counting { $include }
clause-of-year = { " " }of { $year }
clause-counting = , counting { $include }

## Clauses on parties, measures and persons

clause-parties = The parties are { $count } members: { $members }. Wherever something goes by head, the population is { $population }.
clause-date = The date of reference is { $date }; no later data is used.
clause-measure = { $name } is { $title } in { $unit }; it { $kind ->
        [sum] adds up when states merge
       *[rate] is a rate and does not add up
    }. Its numbers are annexed, for { $count } { $rows ->
        [states] states
        [origins] origins
        [spells] origins, by years
       *[stock] rows of origin, host and year
    }: SHA-256 { $digest }.
clause-measure-sum = They must sum to { $sum }.
clause-replacement = For { $cell } the value { $value } of { $indicator } { $done ->
        [added] is added, which has none yet
       *[used] is used in place of the published one
    }{ $because }.
clause-covers = This instrument covers { $people }.
clause-covered-stock = the people in { $indicator } at the end of { $year } who are { $include }
clause-covered-more = the people of { $origin } in { $indicator }
clause-covered-need = { $people } people in need, of whom by origin { $origins }{ $rest }
clause-covered-spread = ; the rest is spread over the other origins by { $stock }
clause-kept = People of unknown origin { $unknown ->
        [keep] stay in the total
       *[out] are left out of the total
    }; people hosted outside the members { $outsiders ->
        [keep] stay in the total
       *[out] are left out of the total
    }.
clause-origin-owes = A state owes for its own nationals too.
clause-origin-exempt = A state does not owe for its own nationals: the others take its share over.
clause-ledger-ways = This instrument shares responsibility; obligations are discharged in the ways named below.
clause-ledger = This instrument shares responsibility and moves nobody.
clause-placement = Under this instrument people are placed anew.
clause-shared-all = Responsibility for everybody is shared.
clause-placed-all = Everybody is placed.
clause-placed-most = As many as possible are placed; fair numbers are shares of { $of ->
        [all] all people
       *[placed] the people placed
    }.
clause-zero-share-floor = A member without a share takes exactly its floor, none without one.
clause-zero-share-host = A member without a share may take people, as few as the goals before allow.
clause-cohort = { $part ->
        [all] The people of { $of } count
        [people] Of the people of { $of }, { $size } ({ $cohort }) count
       *[share] Of the people of { $of }, the part { $size } ({ $cohort }) count
    } { $weight } responsibility units each.
clause-cohort-cause = They were displaced by { $cause }.
clause-cohort-first = They are vulnerable: what stays unmet of them is made least before anything else.
clause-cohort-places = They need special places, of which there are { $places }, and none elsewhere.

## Clauses on criteria

clause-criterion = { $label } ({ $name }).
clause-criterion-contested = This criterion is contested.
clause-criterion-of = x is { $indicators }: { $window }.
clause-criterion-point = Of values with a range the { $point ->
        [low] least
        [central] central
       *[high] greatest
    } is used.
clause-criterion-per = x is divided by { $indicator }: { $window }.
clause-criterion-less = From x of { $states }, { $times } times { $indicator } is taken off: { $window }.
clause-criterion-relief = Relief: where x/p, with p the population, is below T, x becomes x (1 - { $gradient } (T - x/p)/T); T is { $threshold }; what is relieved is borne by { $borne ->
        [all] all, through the division by the sum
       *[others] those who are not relieved, in proportion to x
    }.
clause-threshold-mean = the value of all members over the population of all members
clause-criterion-exempt = { $exempt } per head is exempt: x becomes max(0, x - { $exempt } p), where p is the population.
clause-criterion-brackets = Per head, what lies within each bracket counts at its rate: { $brackets }.
clause-tier = up to { $limit }: { $counts } ({ $name })
clause-tier-last = above: { $counts } ({ $name })
clause-criterion-rate = { $share } = x, unshared.
clause-criterion-share = { $share } = x / X, where X is the sum of x over all members.
clause-criterion-normalised = z = { $z }; { $share } = z / sum of z over all members.
clause-z-per-head = x / population
clause-z-size-scaled-inverse = base / x, with the base { $base }
clause-z-goalposts = (x - low) / (high - low), x beyond a post counting as the post; low above high: less is more, with the posts low { $low } and high { $high }
clause-z-bands = the score of the first band with x <= up_to: { $bands }
clause-z-log = ln(1 + x), x in the unit { $unit }
clause-z-rank = rank; of equal values the mean of their ranks ("average") or the least ("competition"), by the rule "{ $rule }"
clause-by-origin = Each origin has shares of its own: the points of a state are { $points ->
        [inverse] 1 over the value to the power { $power }
       *[value] the value
    } of { $indicator } for origin and state{ $half }{ $most }; in { $share } { $row }. What is not attributed, and an origin without any points, goes by { $rest }.
clause-by-origin-half = , the years of each tie counting half { $years } years after its end
clause-by-origin-most = , at most { $years } years of a tie counting
clause-row-refused = n = points; a row that sums to more than one is refused
clause-row-rescaled = n = points; a row that sums to more than one is divided by its sum
clause-row-within-origin = n = points / all points of the origin
clause-row-bounded = n = points / (all points of the origin + { $constant })
clause-parts-after = the parts after it
clause-criterion-against = Against it stands { $indicator }: { $window }; with its shares v, { $share } becomes max(0, { $share } - { $times } v), divided by the sum.
clause-criterion-cap = { $share } is at most { $times } times the { $of ->
        [sum] sum
       *[mean] mean
    } of { $over }; what is cut off { $rest ->
        [baseline] is shared out by the mean of these shares
       *[rescale] stays out, and the key is divided by its sum
    }.
clause-year = { $year }
clause-newest-year = the newest year reported by the date of reference
clause-years-between = { $from } to { $end }
clause-years-between-some = { $from } to { $end }, { $years } years
clause-years-to = the { $years } years to { $end }
clause-window = { $take ->
        [value] its value of { $span }
        [last] its value of the last year of { $span }
        [mean] the mean of its values over { $span }
        [sum] the sum of its values over { $span }
       *[newest] its newest value within { $span }, state by state
    }{ $discount }; { $absent ->
        [stop] a year without a value leaves the state without one
        [zero] a year without a value counts zero
       *[shorter] a year without a value is left out of the window
    }
clause-discount-rate = , each year counting 1/(1 + { $rate }) of the year after it
clause-discount-half-life = , a year { $years } years before the last counting half
clause-missing = Where a state has no value, { $policies }.
clause-missing-state = for { $state } { $policy }{ $because }
clause-missing-stop = the key is not formed before one is stated
clause-missing-value = { $value } is used
clause-missing-peer-median = the median per head of { $among } times its own population is used (of a rate the median itself)
clause-missing-raw-median = the median of the known values is used
clause-missing-spread = the weight goes to its other criteria
clause-missing-drop = the criterion is dropped for all
clause-missing-zero = zero is used
clause-missing-interval = it is known to lie between { $low } and { $high }, and { $value } is used

## Clauses on the key

clause-key = The share of a member in the allocation key is { $formula }, by the rule "{ $rule }": { $general }.
clause-key-branch = { $label } ({ $symbol }), a part of { $of ->
        [key] the key
       *[branch] { $within }
    }: { $formula }, by the rule "{ $rule }": { $general }.
clause-formula = { $combine ->
        [product] k = ({ $terms }) { $powers }
        [index] k = { $terms }, with scores z in place of shares n
        [remainder] k = { $terms }
       *[other] k = { $terms }
    }
clause-term = { $combine ->
        [geometric] { $symbol }^{ $weight }
        [remainder] { $weight } of what is left to { $symbol }
       *[other] { $weight } { $symbol }
    }
clause-combine-sum = k = sum of w n
clause-combine-product = k = b product of r^a, divided by its sum
clause-combine-geometric = k = product of n^w, divided by its sum
clause-combine-index = k = I / sum of I, I = sum of w z
clause-combine-remainder = k = sum of t n with t = w L, where L is one less all t before; by origin, t counts what is attributed
clause-key-rescaled = Weights are divided by their sum.
clause-key-power = Each share is then raised to the power { $power } and divided by the sum.
clause-key-decimals = The key of each origin is adopted with { $decimals } decimals, by largest remainder; all after is exact on it.
clause-factor = The share of { $states } in the key is multiplied by { $factor }{ $because }; { $borne }.
borne-by-all = the key is then divided by its sum
borne-by-these = what that takes off is borne by { $bearers }, in proportion to their shares before any such discount
clause-cause = For people displaced by { $cause } the weights of the criteria are instead: { $weights }.
clause-cause-named = { $cause }, { $label },
clause-weights = The weights w are found by the method "{ $method }": { $formula }; { $told }.
clause-weighting-points = w[c] = p[c] / sum of p; p: points, zero or more
clause-weighting-swing = w[c] = p[c] / sum of p; p: points for the move from worst to best, the largest 100
clause-weighting-rank-order = w of rank i among m = (1/m) (1/i + 1/(i+1) + … + 1/m)
clause-weighting-pairwise = A w = λ w with the largest λ; CI = (λ - n)/(n - 1), CR = CI/RI(n); A[c,c']: how many times as important c is as c'
clause-weighting-entropy = w[c] = (1 - e[c]) / sum of (1 - e), e[c] = - sum over states of n ln n / ln S; n: share of one, S: number of states, 0 ln 0 = 0
clause-weighting-critic = w[c] proportional to d[c] (sum over c' of (1 - r[c,c'])); d: sample deviation of min-max scores, r: Pearson's correlation
clause-weighting-principal-component = w[c] = v[c]^2, v: unit eigenvector of the largest eigenvalue of the correlation matrix of the criteria
clause-weights-points = the points are { $points }
clause-weights-order = the order is { $order }, the most important first
clause-weights-pairs = { $pairs }; the consistency ratio is over the random index of { $index }{ $accepted }
clause-weights-pair = { $one } is { $times } times as important as { $other }
clause-weights-accepted = ; a consistency ratio above 0.10 is accepted{ $because }
clause-weights-data = they follow from the data
clause-weights-decimals = They are rounded to { $decimals } decimals, by largest remainder.
clause-best-light = Beside the key every state is shown under the weights that suit it best; least parts of all weights: { $least }; greatest: { $most }.
clause-limits = The shares are brought within their limits { $method ->
        [one-rule] by one factor for all, kept within the limits
       *[stepwise] step by step: floor, ceilings of groups, ceiling, what is cut off or lifted being borne pro rata
    }.
clause-limits-floor = No share is less than { $share }.
clause-limits-ceiling = No share is more than { $share }.
clause-limits-change = Each share lies between (1 - { $down }) and (1 + { $up }) times { $previous }.
clause-limits-group = For { $states } each share is { $limits }.
clause-at-least = at least { $share }
clause-at-most = at most { $share }

## Clauses on levels, rules, accords, bars and ways

clause-level = { $title }. The whole number of { $of } is shared among { $states }, the members of the level { $level }, by a key of their own.
clause-rule = { $who ->
        [one] { $states } is
        [each] Each of { $states } is
       *[together] Together { $states } are
    } responsible for { $kind ->
        [floor] at least
       *[cap] at most
    } { $amount }.
clause-people-per-1000 = { $people } people per 1000 inhabitants
clause-part-of-all = { $share } of all people
clause-bar = { $whose ->
        [each] People of every origin
       *[one] People of { $origin }
    } are never placed { $where ->
        [origin] in the state of their origin
        [these] in { $states }
       *[all-but] anywhere but in { $states }
    }{ $because }. Nothing in this instrument relaxes this.
clause-pool = The joint obligation of { $states } is discharged by them together, each taking not less than { $least } and not more than { $most } of its own fair number. { $others ->
        [fair] States outside every pool take exactly their fair numbers
       *[goals] States outside every pool take what the goals give them
    }{ $because }.
clause-commitment = At least { $people } people of { $whose ->
        [each] every origin
       *[one] { $origin }
    } are placed anew by { $states }{ $because }.
clause-waiver = From the obligation of each of { $states }, { $waived } is taken off and { $by ->
        [others] taken over by all others in proportion to their fair numbers
        [these] taken over by { $takers } in proportion to their fair numbers
       *[nobody] taken over by nobody: it lapses
    }{ $paid }{ $because }. Fair numbers here are those that the key gives, before any accord.
clause-waiver-paid = , at { $price } a unit, paid to those who take it over
clause-part-of-fair = { $share } of its fair number
clause-transit = Through { $place }{ $lies } pass { $capacity }.
clause-transit-state = { " " }on the territory of { $state }
clause-corridor = { $name } leads from { $from } to { $to }, for { $capacity }{ $distance }{ $price }.
clause-every-origin = every origin
clause-kilometres = , { $kilometres } kilometres a person
clause-price-a-person = , { $price } a person
clause-ties = People have ties to a state that hosts at least { $people } people of their origin, counted in { $stock }.

## Clauses on markets and periods

clause-market = Members may host for each other. The quota of each, which it has to host before it trades, is { $quota }. Who hosts less than its quota pays for each unit one price to those who host more; of the prices that clear the market it is { $price ->
        [lowest] the lowest
        [middle] the mean of the lowest and the highest
       *[highest] the highest
    }.
clause-quota-fair = its fair number
clause-quota-stated = as stated, in responsibility units: { $quotas }
clause-costs = Hosting costs { $state }, the cheapest step first: { $steps }.
clause-cost-step = { $name }, { $width } at { $price } each
clause-preferences = It costs a person of { $origin } so much to be placed in a state, in { $currency }: { $states }; elsewhere nothing.
clause-periods = What members owe is carried over from period to period, from { $from } to { $to }.
clause-accounts-decided = What a member takes in a period is decided by the goals; what it takes less than what is due it owes, what it takes more it banks.
clause-accounts-actual = The obligation of a member in a period is its fair number; what it did less it owes, what it did more it banks, debt being worked off first.
clause-key-of-date = The key of every period is that of the date of reference.
clause-key-of-period = The key of each period is made of the data of its own year, as known today.
clause-debt = Debt grows by { $surcharge } when it is carried over; a member has at most { $bank } banked.
clause-part-of-fair-of-period = { $share } of its fair number of the period
clause-period-places = In a period a member takes at most as many as { $places } says.
clause-old-key = The key before, from which is changed, is the shares of { $old }.
clause-change-at-most = The share of a member changes by at most { $change } of itself from one period to the next.
clause-budget-of-all = For all periods together there are { $amount }, divided among them by projected need.
clause-period-people = In { $year } { $people } people arrive.
clause-period-stock = In { $year } the people are those of that year.
clause-period-key = Its key is made of the new key to { $part }{ $rest ->
        [old] { " " }and of the key before the rest
       *[none] { "" }
    }.
clause-period-budget = Its budget is { $amount }.
clause-period-decisions = For further decisions there are { $amount }.
clause-processing = The applications filed in a period are { $applications }; { $open }. A member decides at most as many in a period as { $capacity } says; what is not decided stays open.
clause-processing-open = those open before the first period are { $open }
clause-processing-none-open = none was open before the first period
clause-decision-bought = A further decision costs { $price }, in any member.
clause-decision-not-bought = No further decision can be bought.

## Clauses on goals, discharge, money, review and whole numbers

clause-goals = Within the rules the following is made least, each fixed before the next: { $goals }.
clause-goal = ({ $number }) { $name }: { $about }
clause-goal-vulnerable-unmet = people without a place in cohorts that come first
clause-goal-unmet = the people for whom no place is found
clause-goal-leximin-unmet = the largest part of an origin's people that is unmet, then the next largest
clause-goal-final-debt = what states owe after the last period
clause-goal-debt = what states owe after each period, added up
clause-goal-final-backlog = applications that are open after the last period
clause-goal-backlog = applications that are open after each period, added up
clause-goal-bought = decisions that are bought
clause-goal-leximin-burden = the largest burden ratio, people by weight over fair number, then the next largest
clause-goal-leximin-shortfall = the largest part of a fair number that is not taken, then the next largest
clause-goal-worst-deviation = the largest deviation from a fair number, as a part of it, above or below
clause-goal-total-deviation = deviations from the fair numbers added up, above and below
clause-goal-cost = the cost of reception and travel, in the currency of the file
clause-goal-payments = responsibility units bought off with money
clause-goal-preferences = what it costs the people themselves, in the currency of the file, to be where they are placed
clause-goal-ties-kept = people placed anew in states to which they have no tie
clause-goal-distance = kilometres travelled, over people and legs
clause-goal-zero-share = what states without a share host
clause-goal-fewest-moves = the people placed anew rather than staying where they are
clause-goal-code-order = the amounts one after another, by code of origin and host: the last tie-break
clause-modality = An obligation may be discharged by { $modality }, { $counts }{ $most }{ $cost }.
clause-modality-people = counting people
clause-modality-files = counting files, of which { $demand } have to be processed and { $files } make a responsibility unit
clause-modality-most = , at most as many as { $most } says
clause-modality-cost = , at the cost in { $cost }
clause-modality-times = , at { $times-count ->
        [1] the cost of reception
       *[other] { $times } times the cost of reception
    }
clause-substitution = A member may discharge at most { $most } of its obligation in money and discharges at least { $least } of it in people; altogether at most { $pool } of { $whole ->
        [all] what all owe
       *[after] what all owe after accords
    } is discharged in money. An obligation is met { $met ->
        [more] or exceeded
       *[exact] exactly, no more and no less, before people are made whole
    }.
clause-receivers = The money goes to { $parts }.
clause-pledges = In money discharge, as parts of their obligation, { $parts }.
clause-reception = The cost of reception of a person is { $cost }.
clause-unit-price = A responsibility unit is worth { $price } { $once ->
        [once] once
       *[year] a year
    }.
clause-paid-once = Prices are paid once, not a year.
clause-money = { $amount } are shared.
clause-money-of = Shared is all that { $indicator } holds for { $year }.
clause-money-spread = What { $donor } gives is spread over the group { $group } by { $share }.
clause-own-currency = Amounts are shown in own currency too, by { $rates }.
clause-claims = The total is shared under claims, by the rule "{ $rule }"; the claims are { $claims }.
clause-claims-stated = in { $currency }, { $claims }
clause-claims-of = { $times } times { $indicator } of { $year }
clause-joint-cost = The joint cost of { $states } is shared by the rule "{ $rule }"; each group would pay on its own, in { $currency }: { $costs }.
clause-review = The obligation is set against { $actuals }.
clause-actual = { $what ->
        [people] people hosted by
       *[money] money paid by
    } { $indicator }{ $year }{ $counting }
clause-trigger = A corrective mechanism begins where what a state does passes { $above } times its fair number{ $price }.
clause-trigger-price = ; a state pays { $amount } { $currency } for each person that it does not take
clause-rounding = Whole people are made by { $people }, whole cents by { $money }. { $ties ->
        [code] Of equals the lower code comes first
        [base] Of equals the larger base comes first; equal bases remain a tie
        [lot] Equals are ordered by lot: SHA-256 over the seed { $seed } and the code, lowest first
       *[none] A tie that decides is settled by no rule: nothing is published before one is stated
    }.
