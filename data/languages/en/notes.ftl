## Notes

note-about = { $about }: { $note }
note-about-whom = { $about }, { $whom }: { $note }
note-rescaled = weights are divided by their sum (`key.rescale`); those shown are the weights used
note-whole-limits = limits are whole people: floors are rounded up and caps down before anything is allocated
note-whole-people = whole people by { $method }
note-whole-people-default = whole people by { $method } (default)
note-whole-cents = whole cents by { $method }
note-whole-cents-default = whole cents by { $method } (default)
note-code-order = the key decides how many each state takes and each origin gives; who goes where is what the goals after it leave open, settled last by the order of codes, and no judgement about anybody
note-own-currency = owed in own currency by `{ $rates }`, at the newest rate up to the date of the scenario, converted once from the exact amount: { $amounts }
note-shown-apart = { $origin }: { $people } people; most of its key: { $shares }
note-attributed = { $criterion }: { $percent } % of it is attributed by origin, the rest goes by { $fallback }
note-keys-overlap = the keys of { $one } and { $other } overlap by { $overlap } (1 is the same)
note-causes = cohorts go by the keys of their causes, and those without one by the key's own weights; shares would be { $overlap } the same if all went by these
note-much-the-same = criteria that measure much the same: { $one } and { $other }, overlap { $overlap } (1 is the same)
note-much-the-same-correlated = criteria that measure much the same: { $one } and { $other }, overlap { $overlap }, correlation { $correlation } (1 is the same)
note-periods = { $periods } periods, { $from } to { $to }: debt is carried over with { $surcharge } % a period, and at most { $bank } are banked, without interest
bank-units = { $units } units of a state
bank-share = { $share } % of a state's fair number of the period
note-decided = what a state takes in a period is decided by the goals over all periods at once
note-actual = accounts follow what states did, period after period: debt is worked off first, then the bank is filled, and what is done beyond it is carried nowhere
note-accounts = accounts are shown in whole numbers next to the exact ones, rounded together so that each adds up as shown: fair number, debt from before and surcharge, less what was banked before, are what is due; what is due, less what is done, is debt, or is banked or beyond the bank
note-key-of-date = one key in all periods, of the scenario's date
note-key-of-period = the key of each period is of its own year, with what is known of it today
note-new-key = the new key comes in from `{ $old }`: { $parts }
year-percent = { $year } { $percent } %
note-change = a state's share changes by at most { $percent } % of itself from one period to the next
note-budget = the budget is divided among the periods in proportion to their responsibility units, and then by the key of each
weighting-entropy = entropy weights
weighting-critic = CRITIC weights
weighting-principal-component = squared loadings of the first principal component

## Notes on data

note-values = { $indicator } of { $edition }: { $span ->
        [one] { $to }
       *[several] { $from } to { $to }
    }{ $take ->
        [mean] , mean
        [sum] , sum
        [newest] , newest of each state
       *[last] { "" }
    }
note-projections = { $indicator }: projections are used for { $states }
note-year-for = { $year } for { $states }
note-older = { $indicator }: an older year is used: { $years }
note-absent = { $indicator }: years without a value { $what ->
        [zero] count zero
       *[out] are left out of the window
    } (state, years): { $states }
note-policy-unused = { $indicator } has a value in the window, absent years counted as the window says, so the policy stated for it is not used
note-missing = no value of { $indicator }: { $said }
note-missing-with-reason = no value of { $indicator }: { $said } ({ $reason })
put-value = the stated value { $value } is used
put-zero = zero is used, as stated
put-spread = its weight is spread over the state's other criteria
put-drop = the criterion is dropped for all
put-changing = { $said }; { $change }
put-raw-median = the median { $value } of the states that have one is used
put-median = the median { $value } of all members is used
put-median-of-group = the median { $value } of group { $group } is used
put-median-per-head = the median per head of all members x its population is used: { $value }
put-median-per-head-of-group = the median per head of group { $group } x its population is used: { $value }
put-changes-the-method = this changes the method, so that shares can leave the bounds that hold whatever the value is
put-interval = it lies in [{ $low }, { $high }]; the key uses { $value }
note-per-head = population of { $year } is used per head
note-nobody = nobody
note-relief = relief below { $value } per head, over all members with the values used here; within 5 % of it: { $states }
note-borne-by-others = what is relieved is borne by those not relieved: { $percent } % on top of theirs
note-against = against: { $note }
note-against-taken-off = each share less { $times } x the share of { $indicator }, at least zero, divided by the sum{ $kind ->
    [rate] ; as a share of the sum of all states a rate counts each state as one, whatever its size
   *[sum] { "" }
}
note-factor = factor { $factor } on the shares of { $states }; { $borne ->
    [all] the key is then divided by its sum
   *[others] what that takes off is borne by { $bearers }, in proportion to their shares before any such discount
}
note-factor-with-reason = factor { $factor } on the shares of { $states } ({ $reason }); { $borne ->
    [all] the key is then divided by its sum
   *[others] what that takes off is borne by { $bearers }, in proportion to their shares before any such discount
}
note-own-origins = the { $members } members among the origins do not owe for their own people: each is left out of its own key, and the others take its share over
note-without-row = { $some } of { $all } origins have no row and go by { $fallback } alone: { $origins }
note-state-origins = { $state } for { $origins }
note-outside = points of states that are no members count in the row and go to { $fallback } (state, origins): { $states }
note-own-people = points of states of origin for their own people count in the row and go to { $fallback }: { $states }
note-equal-remainders = equal remainders at the last decimal; code order decided among { $states }
note-bounds-attained = bounds of shares are attained
note-bounds-hold = bounds of shares hold, but may be wider than what can be attained

## Notes on people, values, weights and methods

note-people-added = { $people } people of `{ $indicator }` in { $year } are added to the origin { $origin }
note-people-spread = { $people } people without a stated origin are spread over { $origins } origins by `{ $indicator }` of { $year } (largest remainder)
note-unknown-left-out = { $people } people of unknown origin ({ $origin }) are left out: `people.unknown`
note-outsiders-left-out = { $people } people hosted outside the members are left out: `people.outsiders`
note-cohort-taken-out = { $people } people of { $origin } are the cohort { $cohort }
note-central-values = { $indicator }: { $values } values have a range; here their central values are used, and no bound follows
note-disputed-values = { $indicator }: disputed values are used here: { $values }
note-replaced = { $about }: { $indicator }, { $cell }: { $after } in place of { $before } ({ $reason })
no-value = no value
reason-with-source = { $reason }, source: { $source }
note-ranged-values = { $indicator }: { $values } values have a range, and the { $point ->
    [low] low
    [high] high
   *[central] central
} ones are used; { $how ->
    [together] least and greatest are counts by other rules, the same for all values, and give no bounds here
   *[free] each may lie anywhere in its range, and the bounds of shares say what that does
}
note-cell = { $indicator }, { $cell }: { $said }
cell-between = { $value } in [{ $low }, { $high }]
cell-disputed = disputed
cell-source = source: { $source }
cell-in-year = { $cell } { $year }
cell-of-origin = { $state } for { $origin }
note-added-indicator = { $other } is added to { $indicator }
note-taken-off = { $times } x { $indicator } is taken off first, for { $states } states
note-most-years = at most { $years } years of rule count for each ruler and origin, the latest first
note-inverse-points = points are 1/x to the power { $power }, over the members other than the origin itself
note-discount-rate = each year counts 1/(1 + { $rate }) of the year after it; factors are rounded to { $decimals } decimals
note-discount-half-life = each year counts (1/2)^(years before the last / { $years }); factors are rounded to { $decimals } decimals
note-goalposts = goalposts { $low } (scores 0) and { $high } (scores 1); counted as the post, being beyond the first: { $first }; beyond the second: { $second }
note-band = band { $band } ends at { $limit }, where the score jumps; within 5 % of it: { $states }
note-logarithm = ln(1 + x), x in { $unit }, to { $decimals } decimals; another unit gives another key
note-equal-ranks = equal values have { $rule ->
    [mean] the mean of their ranks
   *[least] the least of their ranks
}: { $states }
note-weights = weights by method { $method }: { $weights }{ $how ->
    [exact] { "" }
    [default] , rounded to { $decimals } decimals (default) by largest remainder
   *[rounded] , rounded to { $decimals } decimals by largest remainder
}
note-weights-tied = a tie for the last decimal of { $names } goes to the earlier name
note-first-component = the first principal component explains { $percent } % of the variance
note-comparisons = largest eigenvalue { $eigenvalue }, consistency ratio { $ratio } over the random index { $index } ({ $source }); geometric means of the rows { $means }{ $differ ->
    [some] ; warning: they differ from the eigenvector by more than 0.01
   *[none] { "" }
}
note-best-light = key.weights.best_light: each state's score under the weights that suit it best (benefit of the doubt; 1: nobody stands higher; no part of the key): { $states }
note-no-best-light = key.weights.best_light: not shown, for { $criterion } has no one share a state
score-with-peers = { $state } { $score } (peers { $peers })
note-method = { $method }. It lacks { $lacks } ({ $when })
method-powers = each power to { $digits } digits at least
method-power = p = { $power }
limits-of-group = { $about }: { $limits } for { $states } states
limits-of-change = at most { $down } below and { $up } above the share in { $old }
aggregation-geometric = Weighted geometric mean of shares: k = product of n^w, divided by its sum
aggregation-index = Weighted mean of scores: k = I / sum of I, I = sum of w z
aggregation-remainder = Each takes its part of what is left: k = sum of t n with t = w L, where L is one less all t before; by origin, t counts what is attributed
aggregation-power = Compression: k^p, divided by its sum
aggregation-one-rule = Bounded proportional: k = min(max(λ s, lower), upper), with the one λ that makes the sum one
aggregation-stepwise = Floor, then ceilings of groups, then ceiling: those beyond a limit are set to it, the others bear the difference pro rata; repeated until no limit is broken
aggregation-lacks-geometric = where parts of a state differ in their mix of criteria; and one zero share wipes out a state's whole key
aggregation-lacks-index = merging consistency always: an index knows no size; the other two where scores hang on other states, as min-max and rank do
aggregation-lacks-remainder = across criteria: a newcomer takes from all in the same proportion within each criterion, not over several
aggregation-lacks-power = merging consistency always: parts of a state owe more than it did where p < 1; the other two where the key is a sum of several criteria
aggregation-lacks-one-rule = where a bound is active: null state where a floor lifts a state without a share, monotonicity where the key before was a sum of several criteria
aggregation-lacks-stepwise = where a limit is active: null state and monotonicity as in one-rule, continuity at the floor, where a state is frozen that a later step would lift; it depends on the order of its steps
property-1 = anonymity
property-2 = unit-freeness
property-3 = homogeneity in the total
property-4 = monotonicity
property-5 = direction
property-6 = null state
property-7 = merging consistency
property-8 = order preservation
property-9 = pairwise independence
property-10 = continuity
state-in-keys = { $state } in { $keys } of { $all } keys
note-wiped = warning: one zero share leaves nothing of the whole share of { $states }
note-at-floor = at their least share: { $states }
note-at-ceiling = at their greatest share: { $states }
note-rate-without-size = warning: a rate is made a share without a size, which works as a head tax on states: a small state pays for counting as one (Grech 2017); use it with an exponent in a product, or scale it by a size
other-policy = in the key of a plain total, missing values of { $criterion } as `{ $policy }`
other-policy-drop = in the key of a plain total, without { $criterion } for all (`drop`, which fills no gap)
other-no-change = no share would change
other-largest = the largest change would be { $change }
other-change = { $state }, { $then } % instead of { $now } %
other-each = { $state } { $then } % instead of { $now } %
other-unusable = cannot be used, { $why }
other-outside = its value lies outside the stated interval for { $states }
other-where-missing = where it is missing: { $states }
other-as-now = as now where it is missing: { $states }
note-table-decides = no whole table has the totals of the apportionment: the table's own rounding decides them
note-routes-decide = no whole people on the routes have the totals of the apportionment: the routes' own rounding decides them
said-claims = Money is not shared by the key but under claims: { $rule }.
said-joint = Money is not shared by the key but as a joint cost: { $rule }.
note-claims = money.claims: claims { $claims }, USD { $sum } together; { $formula }
claims-as-stated = as stated
claims-of-indicator = { $times } x { $indicator } of { $year }
note-least-core = money.joint: the least core is at USD { $least }, { $core ->
    [empty] so that the core is empty
   *[some] so that the core is not empty
}; { $formula }
note-no-group-pays-more = money.joint: no group pays more than it would on its own
note-group-pays-more = money.joint: { $states } pay USD { $excess } more than on their own
finding = { $what } ({ $code })
no-proof = { $why }
why-rules-clash = its rules cannot hold together
claims-proportional = in proportion to the claims
claims-equal-awards = constrained equal awards (CEA)
claims-equal-losses = constrained equal losses (CEL)
claims-talmud = the rule of the Talmud (contested garment)
claims-random-arrival = random arrival
claims-minimal-overlap = minimal overlap
claims-formula-proportional = x[i] = c[i] E / sum of c
claims-formula-equal-awards = x[i] = min(c[i], λ) with λ such that sum of x = E
claims-formula-equal-losses = x[i] = max(0, c[i] - λ) with λ such that sum of x = E
claims-formula-talmud = up to E = sum of c / 2: equal awards with c/2; above: c/2 + equal losses with c/2 of what is left
claims-formula-random-arrival = x[i] = mean over all orders of arrival of min(c[i], what those before i leave of E)
claims-formula-minimal-overlap = units up to the largest claim, at most E, are claimed by all who claim that far and shared equally among them; if claims exceed E only together: above a level t each has c - t of its own, with sum of max(0, c - t) = E - t
joint-shapley = the Shapley value
joint-nucleolus = the nucleolus
joint-formula-shapley = x[i] = sum over groups T without i of |T|! (n - |T| - 1)! / n! (c(T + i) - c(T)); n: number of players
joint-formula-nucleolus = leximin of the complaints x(T) - c(T) over groups T, with x[i] <= c(i) and x(all) = c(all)
