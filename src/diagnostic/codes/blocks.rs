//! Codes of the blocks of the programme: corridors, cohorts with needs, accords, modalities.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-S070",
        "a transit place with the code of a state",
        "A corridor names states, origins and transit places by one word, so that a word must mean one of them.",
        "[transit.AAA]\ncapacity = 10\n\n[corridor.in]\nfrom = \"each\"\nto = \"AAA\"\n\n[corridor.on]\nfrom = \"AAA\"\nto = \"BBB\"",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[transit.harbour]\nstate = \"AAA\"\ncapacity = 100\n\n[corridor.in]\nfrom = \"each\"\nto = \"harbour\"\n\n[corridor.on]\nfrom = \"harbour\"\nto = \"each\"",
        "give the place a name of its own, and the state as `state`",
    ),
    entry(
        "ONUS-S071",
        "ways in a scenario that moves nobody",
        "A ledger shares responsibility and moves nobody. Corridors, transit places and commitments to place people \
         would change nothing in it, so they are refused.",
        "[corridor.open]\nfrom = \"each\"\nto = \"each\"",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[corridor.open]\nfrom = \"each\"\nto = \"each\"",
        "remove the table, or write mode = \"placement\" in [people]",
    ),
    entry(
        "ONUS-S072",
        "one leg in two corridors",
        "A leg has one capacity, one distance and one cost. Two corridors that both cover it would leave open which of them counts.",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[corridor.air]\nfrom = \"each\"\nto = \"each\"\n\n[corridor.sea]\nfrom = \"each\"\nto = \"AAA\"",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[corridor.air]\nfrom = \"each\"\nto = [\"BBB\", \"CCC\"]\n\n[corridor.sea]\nfrom = \"each\"\nto = \"AAA\"",
        "name every leg once",
    ),
    entry(
        "ONUS-S073",
        "a transit place that nobody passes",
        "No corridor ends at the place, or none begins there, so that it changes nothing. This is a warning: it may be meant.",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[transit.harbour]\ncapacity = 10\n\n[corridor.open]\nfrom = \"each\"\nto = \"each\"",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[corridor.open]\nfrom = \"each\"\nto = \"each\"",
        "nothing, if that is meant; else let one corridor end there and another begin",
    ),
    entry(
        "ONUS-S074",
        "a goal without its numbers",
        "The goals \"distance\" and \"cost\" add up a number of every corridor; reception may be all of the cost. A corridor without \
         one would be free by mistake.",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[corridor.open]\nfrom = \"each\"\nto = \"each\"\n\n[goals]\norder = [\"leximin-burden\", \"distance\", \"code-order\"]",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[corridor.open]\nfrom = \"each\"\nto = \"each\"\ndistance = 1_000\n\n[goals]\norder = [\"leximin-burden\", \"distance\", \"code-order\"]",
        "give every [corridor.<name>] its `distance` or `usd`, or remove the goal",
    ),
    entry(
        "ONUS-S075",
        "a cohort that is not said whole",
        "A cohort taken out of an origin's people says of which origin, exactly once how many, and has a name of its own.",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[cohort.minors]\nof = \"ALL\"",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[cohort.minors]\nof = \"ALL\"\npeople = 10\nweight = 2",
        "give `of`, and `people` or `share`",
    ),
    entry(
        "ONUS-S076",
        "a cause without sound weights",
        "A cause has weights of its own, which sum to one: nothing is rescaled. A cohort names a cause that is there.",
        "[cause.climate]\nweights = { wealth = 0.9 }",
        "[cause.climate]\nweights = { wealth = 1 }",
        "correct the weights, or the name",
    ),
    entry(
        "ONUS-S077",
        "who comes first is not a goal",
        "Vulnerable cohorts are placed first by a goal before all other goals, and that goal needs a cohort that comes first.",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[goals]\norder = [\"vulnerable-unmet\", \"leximin-burden\", \"code-order\"]",
        "[people]\ntotal = 100\nmode = \"placement\"\nplace = \"as-many-as-possible\"\nfair = \"of-total\"\n\n[cohort.minors]\nof = \"ALL\"\npeople = 10\nfirst = true\n\n[goals]\norder = [\"vulnerable-unmet\", \"leximin-unmet\", \"leximin-burden\", \"code-order\"]",
        "put \"vulnerable-unmet\" first, and first = true in a cohort",
    ),
    entry(
        "ONUS-S078",
        "a bar with two places",
        "A bar names the states where people may not be placed, or those where alone they may. Both at once could contradict each other.",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[never.family]\norigin = \"each\"\nstates = [\"AAA\"]\nonly = [\"BBB\"]\nreason = \"family unity\"",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[never.family]\norigin = \"each\"\nonly = [\"BBB\"]\nreason = \"family unity\"",
        "keep `states` or `only`",
    ),
    entry(
        "ONUS-P060",
        "a member without a cost of reception",
        "The goal \"cost\" would place everybody where no cost is known.",
        "[indicator.price]\nkind = \"intensive\"\nunit = \"USD a person\"\nvalues = { AAA = 10, BBB = 20 }\n\n[reception]\nusd = \"price\"",
        "[indicator.price]\nkind = \"intensive\"\nunit = \"USD a person\"\nvalues = { AAA = 10, BBB = 20, CCC = 15 }\n\n[reception]\nusd = \"price\"",
        "name an indicator that has one for every member",
    ),
    entry(
        "ONUS-P061",
        "more people than there are",
        "A cohort is taken out of an origin of which nobody, or not enough, is counted.",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[cohort.minors]\nof = \"ALL\"\npeople = 101",
        "[people]\ntotal = 100\nmode = \"placement\"\n\n[cohort.minors]\nof = \"ALL\"\npeople = 100",
        "take fewer, or count more people of that origin",
    ),
];
