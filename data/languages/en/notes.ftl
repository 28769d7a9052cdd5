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
