# The fixed words of documents. Every language has every message that stands here. What is put in comes as text,
# with numbers already written as the language writes them.

## Lists

list-separator = { ", " }
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
mode-ledger-ways = ledger: shares responsibility; obligations are discharged in the ways of the file
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
annex-caption = { $gap ->
    [none] Shares and obligations by state
   *[some] Shares, obligations and gaps by state
}
number = No.
state = State
member = Member
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
column-gap = { $gap ->
    [people] Gap in people
   *[whole] Gap
}
column-distance = Distance from the fair share
column-people = People
column-people-units = People, in units
column-files-units = In files, units
column-money-units = In money, units
column-obligation-units = Obligation, responsibility units
column-pays = Pays, { $currency }
column-receives = Receives, { $currency }
column-money-owed = Money owed, { $currency }
column-money-paid = Money paid, { $currency }
column-money-gap = Money gap, { $currency }
annex-note-order = { $members ->
    [member] Members
   *[state] States
} stand in the alphabetical order of their names, by the Unicode collation of this language.
annex-note-adds-up = What is printed adds up to the printed total, and percentages of the key sum to 100: what rounding leaves over goes to the largest remainders, and among equal ones to the { $members ->
    [member] member
   *[state] state
} with the earlier code.
annex-note-people = Whole people are made by this method: { $method }. { $ties }
annex-note-money = Whole cents are made by this method: { $method }. { $ties }
annex-note-ledger-once = Obligations are counted in responsibility units: one person of weight one, counted once.
annex-note-ledger = Obligations are counted in responsibility units: one person of weight one, hosted for one year.
annex-note-gap = { $gap ->
    [people] The gap is the actual number minus the people of the obligation: below zero is below share.
   *[whole] The gap is the actual number minus the obligation: below zero is below share.
}
annex-note-ways = What a state owes is its people, its files and what it discharges in money, together in responsibility units. Money in units is what it pays for units of its own, less what others pay it for units taken over from them; what a fund pays out counts for no obligation. People are made whole; files and money are not changed by that.
annex-note-price = One responsibility unit discharged in money is { $price } { $currency }.
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
ties-by-code = Ties go to the { $members ->
    [member] member
   *[state] state
} with the earlier code.
ties-larger-base = Ties go to the { $members ->
    [member] member
   *[state] state
} with the larger base.
ties-lot = Ties are settled by lot with the published seed { $seed }.
ties-none = The scenario names no rule for ties; none had to be settled.

## Gaps

gaps = Who is above and below its share
in-people = in people
in-units = in responsibility units
gap-chart = Gap between what states do and what they owe, { $unit }
money-gap-chart = Gap between what states pay and what they owe, in { $currency }
gap-chart-description = Bars from zero for { $shown } states, the lowest first: to the left below share, to the right above. In all, { $below } are below and { $above } above.
gap-chart-not-all = Shown are the states furthest from zero on either side; the annex has all of them. Below share: { $below }; above share: { $above }.
tiles-chart = States above and below their share, { $unit }
tiles-chart-description = One tile for each state, coloured by its gap in people: below share, above share, and how far. Tiles show no borders.

## How a share is built

building = How each share is built
building-about = Every number is the sum of its steps: what each criterion gives, then what rules and rounding change. The ten largest obligations are drawn; the table has all states.
building-of = How the number of { $state } is built, { $unit }
building-description = Bars that float for { $state }, each beginning where the last one ended, from the criteria over the fair number to { $end ->
    [people] what is discharged in people.
   *[whole] the obligation.
}
building-table = All states, step by step
building-note-order = Rules are switched on in the order market, bars, corridors, floors, caps, accords, modalities, levels; another order may give other steps. Over periods all of them are one step.
building-note-shown = { $end ->
    [people] The steps of a row add up to its fair number and to the people of its obligation as printed.
   *[whole] The steps of a row add up to its fair number and to its obligation as printed.
}
step = Step
step-fair = fair number
step-obligation = obligation
step-in-people = in people

## Variants

variants = Keys and variants compared
this-scenario = this scenario
variants-chart = Obligations under each variant, { $unit }, for the states that differ most
variants-table = Obligations under each variant, and the difference to this scenario
variants-note = A dash stands where a state takes no part in a variant.
causes-chart = Keys by cause, in per cent
slopes-description = One line for each of { $shown } states, from column to column: it rises where the state has more.
ranks-description = One line for each of { $shown } states, from column to column, in the order of size: the largest on top. The values lie too close to be drawn to scale: heights show ranks, and the numbers are printed.
difference-of = { $variant }, difference
against = Other keys beside this one
against-about = Each key below is applied to the same people and the same states: fair numbers before any rule, each key with its own indicators and their years. A state that would owe less under a key gains by it; one that would owe more loses.
against-chart = Fair numbers by each key, in responsibility units, for the states that differ most
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
freedom-table = Between which numbers each { $members ->
    [member] member
   *[state] state
} could stand, after the rules and after each goal
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
people-chart = Who goes where, { $unit }
people-chart-description = Flows from origins on one side to states on the other, as wide as the numbers of people placed anew; the largest apart, the others together.
payments-chart = Who pays whom, in { $currency }
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
obligation-ranges = Obligations over the variants, { $unit }
gap-ranges = Gaps over the variants, { $unit }
fair-ranges = Fair numbers over the intervals of missing values, { $unit }
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
formula-signs = Here s is a state and g an origin; ∝ means divided by the sum of the same over all states, so that the key sums to one. What stands in [square brackets] before a bracket for s is contested. k0 is k before any discount, and Σ the sum over those named.
criterion-weighed = Weight { $weight }; indicator { $indicator }, { $years }. { $how }
criterion-of-a-product = Power { $weight }; indicator { $indicator }, { $years }. { $how }
by-origin = Every origin has shares of its own; what is not attributed goes by: { $rest }.
normalise-share = Each state's value is divided by the sum of all: { $formula }.
normalise-inverse = The lower the value, the larger the share: { $formula }, divided by the sum.
normalise-size-scaled-inverse = The lower the value, the larger the share, in proportion to a size: base / x, divided by the sum.
normalise-per-head = The value by inhabitant, divided by the sum: x / population.
normalise-rate = A rate as it stands: { $formula }.
normalise-min-max = Where a value lies between the least and the greatest, divided by the sum: { $formula }.
normalise-rank = The rank of the value, divided by the sum of ranks: rank; of equal values the mean of their ranks ("average") or the least ("competition").
normalise-threshold = What lies above an exempt amount by head, divided by the sum: max(0, x - e population).
normalise-brackets = Progressive brackets by head, divided by the sum: population x sum of rate x (part of x/population within the bracket).
normalise-goalposts = Where a value lies between two stated posts, divided by the sum: (x - low) / (high - low), x beyond a post counting as the post; low above high: less is more.
normalise-bands = The score of the band of a value, divided by the sum: the score of the first band with x <= up_to.
normalise-log = The logarithm of the value, divided by the sum: { $formula }.
normalise-z-score = The distance from the mean in standard deviations, for display alone: (x - mean) / deviation.
normalise-quantile-mismatch = How far two rankings lie apart, for display alone: q(x) - q(y), q = 1 + floor(n (rank - 1) / states), 1 = lowest.
method-steps = From the key to the numbers:
step-people = People whose protection is shared: { $people }; origins: { $origins }; states that take part: { $states }.
step-fair-number = The fair number of a state is the sum over origins of its share in the key of that origin times the people of that origin.
step-ledger-ways = { $gap ->
    [none] Responsibility is shared, and obligations are discharged in the ways of the file.
   *[some] Responsibility is shared, and obligations are discharged in the ways of the file: people whom a state hosts already count for it in full.
}
step-ledger = { $gap ->
    [none] Responsibility is shared and nobody is moved.
   *[some] Responsibility is shared and nobody is moved: people whom a state hosts already count for it in full.
}
step-placement = People are placed anew within the capacities, rules and bars of the scenario.
step-bars = Ways that a bar closes are left out before anything is computed. Bars: { $count }.
step-limits = Floors and caps limit the obligations; what one state does not take, others take over. Floors and caps: { $count }.
step-goals = Among all allocations within the rules one is chosen by goals, each fixed before the next: { $goals }.
step-proof = The answer is checked in exact fractions by code that shares nothing with the solver.
step-rounding = Whole people are made by this method: { $method }. The numbers sum to the total exactly.
step-gap = { $gap ->
    [people] The gap is in people: the actual number minus the people of the obligation. What is discharged in other ways is not in it.
   *[whole] The gap is the actual number minus the obligation.
}
goal-vulnerable-unmet = fewest people without a place in cohorts that come first
goal-unmet = fewest people without a place
goal-leximin-unmet = least largest unmet part of any origin's people, then the next largest
goal-leximin-burden = least largest burden ratio (people by weight over fair number), then the next largest
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
word-obligation-means = What a state must discharge in all ways together: the share applied to the total, after rules and rounding. Whom it hosts counts, and so does what it pays others to take over; what it takes over for pay does not.
word-actual = actual
word-actual-means = What a state does; a pledge is what it promised.
word-gap = gap
word-gap-means = { $gap ->
    [people] In people: actual (or pledge) minus the people of the obligation: below zero is below share. What is discharged in other ways is not in it.
   *[whole] Actual (or pledge) minus obligation: below zero is below share.
}
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
word-never-means = An absolute bar, such as non-refoulement: nobody is returned to where their life or freedom would be threatened, or they would be at real risk of serious harm.
word-accord = accord
word-accord-means = An agreement between named states: a pool, a bilateral commitment, a corridor.
word-variant = variant
word-variant-means = The scenario with something changed.
word-burden = burden ratio
word-burden-means = The people of a state's obligation, each by the weight of its group, over its fair number.
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
rows = What it is about
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
periods-about = What is owed is carried over from period to period with a surcharge, and what was done above what was due up to a limit. What is owed at the end is shown, not dropped.
periods-table = Totals over all states, by period
periods-end-table = What is owed and banked after the last period
period-fair = Fair number
period-obligation = Obligation
period-actual = Actual
period-gap = Gap
period-surcharge = Surcharge
period-counted = Counted in the account
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
