# The fixed words of documents. Every language has every message that stands here. What is put in comes as text,
# with numbers already written as the language writes them.

## Lists

list-separator = { ", " }
and-more = { $first } and { $more } more
others = others
between = { $least } to { $greatest }

## The page

skip = Skip to the content
contents = Contents
sort-hint = Press a column heading to sort by it.
find-state = Find a state
all-states = All states
chart-figures = The figures of this chart
made-with = Made with Onus { $version }. This page is complete in itself: it asks for nothing from the network, and carries its scenario and its result.
english-sentences = The fixed words are in the language of the document. What the scenario and the publishers of data say stays in their own language; what stands in English below has no translation yet.

## Head

status = Status
status-illustrative = illustrative
status-for-negotiation = for negotiation
status-agreed = agreed
as-of = As of
mode = Kind
mode-ledger-ways = ledger: shares responsibility; duties are discharged in the ways of the file
mode-ledger = ledger: shares responsibility and moves nobody
mode-placement = placement: places people anew
proof = Proof
proof-proved = proved
proof-within = checked to tolerance { $within }
proof-not = not proved
scenario = Scenario
digest = Scenario code
supersedes = Replaces the draft with the code
clause = Implements
variant = Variant
changed = Changed
translation = Translation
translation-unreviewed = the fixed words of this language have not been reviewed by a speaker
key-part = { $label } { $weight } %
key-power = { $label } to the power { $power }
key-phased = phased in from the shares of { $old }
state-figure = { $state } ({ $figure })
state-dollars = { $state } ({ $figure } { $currency })

# $standing says which of $above and $below name states: both, above, below, none.
summary-ledger = { $standing ->
    [both] Responsibility for { $people } people is shared among { $states } states by this key: { $key }; furthest above their share are { $above }, furthest below { $below }.
    [above] Responsibility for { $people } people is shared among { $states } states by this key: { $key }; furthest above their share are { $above }, and no state is below.
    [below] Responsibility for { $people } people is shared among { $states } states by this key: { $key }; furthest below their share are { $below }, and no state is above.
   *[none] Responsibility for { $people } people is shared among { $states } states by this key: { $key }.
}
summary-placement = { $standing ->
    [both] { $people } people are to be placed in { $states } states by this key: { $key }; furthest above their share are { $above }, furthest below { $below }.
    [above] { $people } people are to be placed in { $states } states by this key: { $key }; furthest above their share are { $above }, and no state is below.
    [below] { $people } people are to be placed in { $states } states by this key: { $key }; furthest below their share are { $below }, and no state is above.
   *[none] { $people } people are to be placed in { $states } states by this key: { $key }.
}
summary-unmet = Unmet need: { $people } people are without a place.
summary-conflict = The protection of { $people } people was to be shared among { $states } states by this key: { $key }; the rules of the scenario cannot hold together, so there are no numbers.

## Results

results = Main results

## Annex

annex = Annex: shares and obligations
annex-caption = Shares, obligations and gaps by state
number = No.
state = State
code = Code
total = Total
people = People
usd = US dollars
eur = euro
chf = Swiss francs
gbp = pounds sterling
column-key = Key, %
column-contested = Contested part of the key, %
column-obligation = Obligation
column-actual = Actual
column-gap = Gap
column-distance = Distance from the fair share
column-duty = Whole duty, units
column-duty-in-money = Discharged in money, units
column-pays = Pays, { $currency }
column-receives = Receives, { $currency }
column-money-owed = Money owed, { $currency }
column-money-paid = Money paid, { $currency }
column-money-gap = Money gap, { $currency }
annex-note-order = States stand in the alphabetical order of their names, by the Unicode collation of this language.
annex-note-adds-up = What is printed adds up to the printed total, and percentages of the key sum to 100: what rounding leaves over goes to the largest remainders, and among equal ones to the state with the earlier code.
annex-note-people = Whole people are made by this method: { $method }. { $ties }
annex-note-money = Whole cents are made by this method: { $method }. { $ties }
annex-note-ledger-once = Obligations are counted in responsibility units: one person of weight one, counted once.
annex-note-ledger = Obligations are counted in responsibility units: one person of weight one, hosted for one year.
annex-note-gap = The gap is the actual number minus the obligation: below zero is below share.
annex-note-contested = What stands in [square brackets] is contested: the part of a state's key that contested criteria attribute to it. Caps, rates and factors change it in proportion.
annex-note-all-contested = What stands in [square brackets] rests on contested criteria.
annex-note-balance = The total of the gaps has a reason: { $amount } { $why }.
annex-note-other = { $donor } is no member; { $what }: { $amount } { $currency }.

## Rounding

rounding-webster = Webster (Sainte-Laguë)
rounding-largest-remainder = largest remainder (Hamilton)
rounding-huntington-hill = Huntington-Hill
rounding-jefferson = Jefferson (D'Hondt)
rounding-adams = Adams
rounding-dean = Dean
rounding-quota = quota method (Balinski and Young)
ties-by-code = Ties go to the state with the earlier code.
ties-larger-base = Ties go to the state with the larger base.
ties-lot = Ties are settled by lot with the published seed { $seed }.
ties-none = The scenario names no rule for ties; none had to be settled.

## Gaps

gaps = Who is above and below its share
gap-chart = Gap between what states do and what they owe, in people
money-gap-chart = Gap between what states pay and what they owe, in { $currency }
gap-chart-description = Bars from zero for { $shown } states, the lowest first: to the left below share, to the right above. In all, { $below } are below and { $above } above.
gap-chart-not-all = Shown are the states furthest from zero on either side; the annex has all of them. Below share: { $below }; above share: { $above }.
tiles-chart = States above and below their share
tiles-chart-description = One tile for each state, coloured by its gap in people: below share, above share, and how far. Tiles show no borders.

## How a share is built

building = How each share is built
building-about = Every number is the sum of its steps: what each criterion gives, then what rules and rounding change. The ten largest obligations are drawn; the table has all states.
building-of = How the number of { $state } is built
building-description = Bars that float for { $state }, each beginning where the last one ended, from the criteria over the fair number to the obligation.
building-table = All states, step by step
building-note-order = Rules are switched on in the order market, bars, corridors, floors, caps, accords, modalities, levels; another order may give other steps. Over periods all of them are one step.
building-note-shown = The steps of a row add up to its fair number and to its obligation as printed.
step = Step
step-fair = fair number
step-obligation = obligation

## Variants

variants = Keys and variants compared
this-scenario = this scenario
variants-chart = Obligations under each variant, for the states that differ most
variants-table = Obligations under each variant, and the difference to this scenario
variants-note = A dash stands where a state takes no part in a variant.
causes-chart = Keys by cause, in per cent
slopes-description = One line for each of { $shown } states, from column to column: it rises where the state has more.
difference-of = { $variant }, difference
against = Other keys beside this one
against-about = Each key below is applied to the same people and the same states: fair numbers before any rule, each key with its own indicators and their years. A state that would owe less under a key gains by it; one that would owe more loses.
against-chart = Fair numbers by each key, for the states that differ most
against-table = Fair numbers by each key, and the difference to this scenario
against-note = Fair numbers are counted in responsibility units, before rules; differences are those of the numbers shown.
against-movers-table = How much would go from some states to others
against-key = Key
against-amount = Goes to others, in responsibility units
against-percent = Of all, in per cent
against-less = States that would owe less
against-more = States that would owe more
against-movers = By the key { $key } ({ $title }) { $amount } responsibility units, { $percent } % of all, would go from some states to others: { $less }; { $more }.
against-less-none = none would owe less
against-less-some = { $count } would owe less, first { $states }
against-more-none = none would owe more
against-more-some = { $count } would owe more, first { $states }

## Rules that bind

binding = Which rules bind, and what they cost
binding-about = Rules that are reached, of every kind: { $reached }. Floors and caps of the scenario, reached or not: { $all }.
binding-table = Rules that are reached
binding-words = The rules that are reached, as the scenario words them
binding-no-prices = What one unit more or less of each rule would mean was not asked for in this report.
rule = Rule
kind = Kind
reached = Reached at
line = Line
limit-cap = at most
limit-floor = at least
limit-fixed = exactly

## Freedom

freedom = What each goal leaves open
freedom-table = Between which numbers each state could stand, after the rules and after each goal
freedom-rules = The rules alone
freedom-periods-table = Duties in single periods that the rules alone leave open
freedom-hidden = Duties in single periods that are not shown: settled by the rules alone { $settled }, open by less than those shown { $more }.
freedom-not-proved-table = Duties in single periods of which it is not proved whether the rules alone leave them open
freedom-not-proved-more = Not shown: { $more } more of which it is not proved.

## Never

never = Never: absolute bars
never-about = No variant, override or repair can touch or empty a bar. A bar closes a way before anything is computed, so that no solution can use it.
never-check = Checked over every published number: people placed against a bar: { $broken }.
never-ledger = This scenario shares responsibility and moves nobody, so that no bar can be broken by it.
never-table = The bars, with reason and source
never-whose = People of
never-where = Never placed
never-each = every origin
never-origin = in their own state
never-these = in { $states }
never-all-but = anywhere but in { $states }
never-no-source = none stated
never-broken = Placed against it
reason = Reason
source = Source

## Flows

flows = Flows
people-chart = Who goes where
people-chart-description = Flows from origins on one side to states on the other, as wide as the numbers of people placed anew; the largest apart, the others together.
payments-chart = Who pays whom
payments-chart-description = Flows from those who pay to those who receive, as wide as the amounts; the largest apart, the others together.
flows-table = People by origin and state
legs-table = People on every leg of the corridors
payments-table = Payments between states
modalities-table = How obligations are discharged
unmet-table = People without a place
from = From
to = To
by = By
origin = Origin
through = Through
stay = Stay
placed = Placed anew

## How sure

sure = How sure the numbers are
sure-proof = The proof of this result says: { $proof }. A proof is about the arithmetic: every rule holds exactly, and no other answer is better by the stated goals. Whether the data and the key are right is for people to judge.
sure-about = The ranges below say between which numbers a state stands over the scenario and the variants that its file names, or over the intervals of missing values.
sure-no-study = No study of ranges is part of this report.
obligation-ranges = Obligations over the variants
gap-ranges = Gaps over the variants
fair-ranges = Fair numbers over the intervals of missing values
ranges-description = A line from the least to the greatest number for { $shown } states, the widest first, with the number of this scenario marked.
ranges-note = The chart shows the widest ranges; the table has every state. Such ends do not add up.
least = Least
value = This scenario
greatest = Greatest

## Data

data = Data
criteria-table = Criteria and their indicators
criteria-note = Values that were missing, and what was done for each state, stand in the notes below.
indicators-table = Indicators, sources and licences
caveats = Caveats of publishers, and ours
data-notes = What was chosen, found and done on the way
criterion = Criterion
indicator = Indicator
years = Years
missing = Missing values
title = Title
unit = Unit
publisher = Publisher
edition = Edition
licence = Licence
code-of-values = Code of the values
missing-stop = None may be missing: the run stops.
missing-value = A stated value is used.
missing-peer-median = The median per head of its peers is used.
missing-raw-median = The median of the states with a value is used.
missing-spread = The weight goes to the state's other criteria.
missing-drop = The criterion is dropped for all.
missing-zero = It counts as zero.
missing-interval = A stated interval is used, and one point in it for the key.
missing-state = { $state }: { $policy } { $reason }

## Method

method = Method
combine-sum = The key is a weighted sum: each criterion gives every state a share, and the shares are added with the weights of the criteria.
combine-product = The key is a product: a weighted sum of shares is multiplied by powers of rates and divided by its sum over all states.
combine-geometric = The key is a geometric mean: the shares of a state are multiplied, each to the power of its weight, and divided by the sum of these products over all states.
combine-index = The key is an index: the scores of a state are added with the weights of the criteria, and divided by the sum over all states.
combine-remainder = The key is made by turns: each criterion takes its part of what those before it leave.
formula-signs = Here s is a state and g an origin; ∝ means divided by the sum of the same over all states, so that the key sums to one. What stands in [square brackets] before a bracket for s is contested.
criterion-weighed = Weight { $weight }; indicator { $indicator }, { $years }. { $how }
criterion-of-a-product = Power { $weight }; indicator { $indicator }, { $years }. { $how }
by-origin = Every origin has shares of its own; what is not attributed goes by: { $rest }.
normalise-share = Each state's value is divided by the sum of all: { $formula }.
normalise-inverse = The lower the value, the larger the share: { $formula }, divided by the sum.
normalise-size-scaled-inverse = The lower the value, the larger the share, in proportion to a size: { $formula }, divided by the sum.
normalise-per-head = The value by inhabitant, divided by the sum: { $formula }.
normalise-rate = A rate as it stands: { $formula }.
normalise-min-max = Where a value lies between the least and the greatest, divided by the sum: { $formula }.
normalise-rank = The rank of the value, divided by the sum of ranks: { $formula }.
normalise-threshold = What lies above an exempt amount by head, divided by the sum: { $formula }.
normalise-brackets = Progressive brackets by head, divided by the sum: { $formula }.
normalise-goalposts = Where a value lies between two stated posts, divided by the sum: { $formula }.
normalise-bands = The score of the band of a value, divided by the sum: { $formula }.
normalise-log = The logarithm of the value, divided by the sum: { $formula }.
normalise-z-score = The distance from the mean in standard deviations, for display alone: { $formula }.
normalise-quantile-mismatch = How far two rankings lie apart, for display alone: { $formula }.
method-steps = From the key to the numbers:
step-people = People whose protection is shared: { $people }; origins: { $origins }; states that take part: { $states }.
step-fair-number = The fair number of a state is the sum over origins of its share in the key of that origin times the people of that origin.
step-ledger-ways = Responsibility is shared, and duties are discharged in the ways of the file: people whom a state hosts already count for it in full.
step-ledger = Responsibility is shared and nobody is moved: people whom a state hosts already count for it in full.
step-placement = People are placed anew within the capacities, rules and bars of the scenario.
step-bars = Ways that a bar closes are left out before anything is computed. Bars: { $count }.
step-limits = Floors and caps limit the obligations; what one state does not take, others take over. Floors and caps: { $count }.
step-goals = Among all allocations within the rules one is chosen by goals, each fixed before the next: { $goals }.
step-proof = The answer is checked in exact fractions by code that shares nothing with the solver.
step-rounding = Whole people are made by this method: { $method }. The numbers sum to the total exactly.
step-gap = The gap is the actual number minus the obligation.
goal-vulnerable-unmet = fewest people without a place in cohorts that come first
goal-unmet = fewest people without a place
goal-leximin-unmet = least largest unmet part of any origin's people, then the next largest
goal-leximin-burden = least largest burden ratio (obligation over fair number), then the next largest
goal-leximin-shortfall = least largest part of a fair number that is not taken, then the next largest
goal-worst-deviation = least largest deviation from a fair number
goal-total-deviation = least sum of deviations from the fair numbers
goal-final-debt = least owed after the last period
goal-debt = least owed after each period, added up
goal-final-backlog = fewest applications open after the last period
goal-backlog = fewest applications open after each period, added up
goal-bought = fewest decisions that money buys
goal-preferences = least cost to the people themselves of where they are placed
goal-cost = least cost of reception and travel
goal-payments = least money in place of people
goal-ties-kept = most people placed where they have ties
goal-distance = least distance travelled
goal-zero-share = least that states without a share host
goal-fewest-moves = fewest people moved
goal-code-order = the order of codes, as the last tie-break
worked = Worked example: { $title }
worked-key = The share in the key is { $key }; times { $people } people, counted by weight, it is the fair number.
worked-origins = Each origin has its own key; shares are means over the origins, by their people.
exact = Exactly
shown = As printed

## Glossary

glossary = Glossary
word-indicator = indicator
word-indicator-means = A measured quantity by state and year, with unit and source.
word-criterion = criterion
word-criterion-means = An indicator made a reason, with direction, normalisation and weight.
word-key = allocation key
word-key-means = Shares that are not negative and sum to one.
word-share = responsibility share
word-share-means = A state's number in the key.
word-obligation = obligation
word-obligation-means = The share applied to the total, after rules and rounding.
word-actual = actual
word-actual-means = What a state does; a pledge is what it promised.
word-gap = gap
word-gap-means = Actual (or pledge) minus obligation: below zero is below share.
word-cohort = cohort
word-cohort-means = A group of people, such as refugees of one origin.
word-origin = origin, transit, host
word-origin-means = The state that people had to leave, a place that they pass, the state that protects them.
word-corridor = corridor
word-corridor-means = A route with a capacity.
word-modality = modality
word-modality-means = A way to discharge an obligation: hosting, resettlement, humanitarian visa, family reunification, processing, money.
word-unit = responsibility unit (RU)
word-unit-means = One person of weight one, hosted for one period (a year).
word-floor = floor, cap
word-floor-means = The least and the most that a rule allows.
word-never = never
word-never-means = An absolute bar, such as non-refoulement: nobody is returned to where they are persecuted.
word-accord = accord
word-accord-means = An agreement between named states: a pool, a bilateral commitment, a corridor.
word-variant = variant
word-variant-means = The scenario with something changed.
word-burden = burden ratio
word-burden-means = The obligation of a state over its fair number.
word-contested = contested
word-contested-means = Not agreed among those who negotiate; printed in [square brackets].

## Reproduce

reproduce = How to reproduce, verify and cite
reproduce-about = Save the scenario text below as a file and run these commands; the same figures come out to the last digit, on any machine. The last one checks this document, which carries its scenario and its result.
cite-about = Cite as:
cite = { $title }. Scenario { $id }, as of { $date }. Onus { $version }. Scenario code { $code }.
scenario-text = The scenario, whole: { $file }

## Conflict

conflict = Rules that cannot hold together
conflict-about = Each of these rules is needed for the clash: without any one of them the others can hold together.
conflict-table = The rules in conflict
conflict-repair = Together the limits would have to give at least { $amount }.
conflict-no-repair = No floor or cap that gives way can end it.
rows = Rows
alone = Alone

## Files

file-written = Written
file-no-time = not told: the same input gives the same bytes
file-summary = Summary
file-annex = The table of states as it is printed, with real numbers. The row of totals holds values, not formulas.
file-keys = Other keys beside this one: who would owe less and more.
file-data = Every figure of every state on a row of its own: the number shown, and the exact one as text.
file-sources = Every indicator used, with its publisher, licence and digest.
file-scenario = The scenario as it was run, line by line.
file-licence = Licence
file-licence-text = The figures derive from the sources listed, each under its own licence, which stands beside it.
file-verify = How to verify
file-verify-text = Run “onus verify” with the name of this file. It carries its scenario, its exact result and the proof; the program computes and proves all of it again and says exactly what differs.
file-contents = What is where
file-page = The whole document as one page, complete without a network.
file-annex-text = The same document as text.
file-figures-wide = The same, a row a state.
file-flows = People by origin and state.
file-result = Everything, exact, with the proof: what “onus verify” reads.
file-metadata = Metadata for programs and catalogues.
file-citation = How to cite.

## Levels

levels = Levels below states
level-caption = What { $state } has to take: { $title }
level-note-sum = What is shared here is the number of { $state } in the table above: { $number }.

## Periods

periods = Periods
period = Period
periods-about = Duties are carried over from period to period: what is owed with a surcharge, what was done above a duty up to a limit. What is owed at the end is shown, not dropped.
periods-table = Totals over all states, by period
periods-end-table = What is owed and banked after the last period
period-fair = Fair number
period-obligation = Duty
period-actual = Actual
period-gap = Gap
period-debt = Debt
period-banked = Banked
period-beyond = Done beyond what may be banked
period-budget = Budget, { $currency }
period-decided = Applications decided
period-bought = Of these bought
period-open = Applications open
period-debt-end = Debt at the end
period-banked-end = Banked at the end

## Market

market = Market of quotas
market-about = States may host for each other at one price. The price is an interval: what one unit less saves, and what one unit more costs; one price in it is paid.
market-lowest = Lower end of the price of a responsibility unit
market-highest = Upper end
market-no-end = none
market-price = Price that is paid
market-preferences = What being where they are placed costs the people themselves
market-table = Quotas, trades and costs by state
market-quota = Quota
market-hosted-units = Hosts
market-trade = Trade
market-cost-at-quota = Cost at its quota, { $currency }
market-cost-hosted = Cost of hosting, { $currency }
market-gain = Gain, { $currency }
market-note-trade = The trade is the quota minus what a state hosts: above zero others host for it and are paid, below zero it hosts for others.
market-note-gain = The gain is the cost at the quota, minus the cost of hosting, minus what the state pays for its trade; what it receives counts as paid below zero.
market-check-none = No state is worse off than at its quota: checked for each state, exactly.
market-check-some = Worse off than at their quotas are: { $states }. A rule keeps them from their best.

## Clauses

clauses = Clauses
clauses-about = The configuration as numbered paragraphs. In brackets stand the articles that each implements, and its place in the scenario. Whatever number or word changes there changes here.
clauses-not-covered = not covered: no table cites it
clauses-not-listed = not among the articles listed
articles-table = What implements each article, with lines of the scenario
article = Article
covered-by = Implemented by

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
said-discharged = duties are discharged by { $ways }
said-money = money
said-moves = Of { $all } people { $placed } would have to move, and { $stay } would stay where they are.
said-placed = { $placed } of { $all } are placed anew; where they live now is not counted as a place.
said-lapsed = Accords waive { $units } responsibility units that nobody takes over; the rest is shared.
said-balance = Of { $all } responsibility units { $parts }; these add up.
balance-people = { $units } are discharged in people
balance-files = { $units } in files
balance-money = { $units } in money
balance-waived = { $units } waived by accords, which nobody takes over
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
free-after-rules = After the rules alone { $free } of { $states } states are still free{ $has ->
    [none] { "" }
   *[some] , and { $periods } of { $duties } duties in single periods
}.
free-after-goal = After goal { $goal } { $free } of { $states } states are still free{ $has ->
    [none] { "" }
   *[some] , and { $periods } of { $duties } duties in single periods
}.
free-not-proved = Not proved after { $stage ->
    [rules] the rules alone
   *[goal] goal { $goal }
}, and counted neither as free nor as settled: { $free } of { $states } states{ $has ->
    [none] { "" }
   *[some] , and { $periods } of { $duties } duties in single periods
}.
free-not-proved-why = Why ranges are not proved (ranges: { $ranges }): { $why }

## Balance and others

balance-outside = are hosted outside the members, and their protection is owed by members
balance-record = lie between the people hosted on record and the people whose protection is shared
balance-unmet = are in need without a place, owed by nobody
balance-lapsed = lapse: accords waive them, and nobody takes them over
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
period-of-state = { $year }: fair number { $fair }, and { $owed } owed before, { $surcharge } of surcharge, less { $banked } banked: due { $due }; { $did ->
        [did] did
       *[takes] takes
    } { $done }; then owes { $debt }, has { $bank } banked{ $has ->
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
    [unit] One unit more that may be banked under
    [decision] One decision more under
   *[place] One place more in
} { $rule } would mean: { $effect }.
price-unit-less = { $unit ->
    [unit] One unit less that may be banked under
    [decision] One decision less under
   *[place] One place less in
} { $rule } would mean: { $effect }.
price-minimum-less = The guaranteed minimum { $rule }: one person less would mean: { $effect }.
price-minimum-more = The guaranteed minimum { $rule }: one person more would mean: { $effect }.
price-person-more = One more person in { $rule }, fair numbers held, would mean: { $effect }.
price-person-fewer = One person fewer in { $rule }, fair numbers held, would mean: { $effect }.
price-point-more = One percentage point more of { $rule } would mean: { $effect }.
price-point-less = One percentage point less of { $rule } would mean: { $effect }.
price-impossible = no allocation satisfies the rules
price-not-proved = not proved ({ $why })
price-nothing = nothing changes
price-no-less = nothing: the limit is below one, and a limit below zero is none
price-no-state = no state's number changes
price-others = and { $others } others together { $change }
price-over-periods = over all periods { $states }
price-in-year = in { $year } { $states }
price-more-periods = and duties of { $periods } more periods
price-after = { $what ->
    [debt] owed after { $year }: { $states }
    [banked] banked after { $year }: { $states }
   *[open] open applications after { $year }: { $states }
}
price-accounts = accounts move after { $years }, and nothing at the end
price-none = No rule binds.
price-largest = These are the { $shown } largest; { $hidden } more rows bind and are not shown here: `--format md` and `--format json` have all. What leaves no allocation comes first, then what moves a goal the furthest, then what moves states the furthest.
price-level = the first level of { $goal } that moves is { $from }, by { $change }
price-goal = { $goal } moves from { $from } by { $change }

## Sentences of conflicts

conflict-none = No allocation satisfies the rules: { $rules } of them cannot hold together.
conflict-places = { $people } people lack a place: the people of { $origins } origins ({ $codes }) against the places of { $states } states ({ $hosts }).
conflict-ways = One way to give the least in total: { $changes }.
conflict-up = { $rows } up by { $amount }
conflict-down = { $rows } down by { $amount }
conflict-rows = { $kind } of { $count } { $whom ->
        [origins] origins
        [states] states
       *[rows] rows
    }: { $codes }
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
    [up] modalities: people taken for others, against money or files
   *[down] modalities: discharged in money or files
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
note-key-of-date = one key in all periods, of the scenario's date
note-key-of-period = the key of each period is of its own year, with what is known of it today
note-new-key = the new key comes in from `{ $old }`: { $parts }
year-percent = { $year } { $percent } %
note-change = a state's share changes by at most { $percent } % of itself from one period to the next
note-budget = the budget is divided among the periods in proportion to their responsibility units, and then by the key of each
weighting-entropy = entropy weights
weighting-critic = CRITIC weights
weighting-principal-component = squared loadings of the first principal component

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
