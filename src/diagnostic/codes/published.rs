//! Published keys: what a scenario says of them, and how a run compares.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-S065",
        "a published table that says too little or too much",
        "A published table needs its source, its figures, and either a tolerance or the reason why the run is not held against it. A \
         source without a table says why there is none.",
        "[source]\ntitle = \"A paper\"\nauthors = \"Somebody\"\naddress = \"nowhere\"\nlicence = \"facts\"",
        "[source]\ntitle = \"A paper\"\nauthors = \"Somebody\"\naddress = \"nowhere\"\nlicence = \"facts\"\nno_table = \"the paper prints none\"",
        "add [source], a tolerance, or what the message names",
    ),
    entry(
        "ONUS-S066",
        "a trigger that lacks something",
        "A corrective mechanism begins above a multiple of a state's fair number: people have to be counted, and a price has a currency.",
        "[trigger]\nabove = \"150%\"\nper_person = 250_000",
        "[actuals]\npeople = \"wealth\"\n\n[trigger]\nabove = \"150%\"\nper_person = 250_000\ncurrency = \"EUR\"",
        "add `people` to [actuals], or the currency",
    ),
    entry(
        "ONUS-D070",
        "a published column that does not close",
        "The figures that were published do not sum to what their rule says. Where the rounding of single figures cannot explain \
         it, one of them is wrong. The run uses the rule, not the sum of the column.",
        "[published.places]\nfigure = \"people\"\ntolerance = 1\nsums_to = 120_000\nvalues = { AAA = 80_000, BBB = 39_998 }",
        "[published.places]\nfigure = \"people\"\ntolerance = 1\nsums_to = 120_000\nvalues = { AAA = 80_000, BBB = 40_000 }",
        "nothing to do, if the source prints it so; else correct the figure",
    ),
    entry(
        "ONUS-D071",
        "how a published table is reproduced",
        "How many states come within the stated tolerance, and which is furthest off. A table without inputs is not compared.",
        "(a run, and the table that was published)",
        "(the same)",
        "nothing to do: this is a result",
    ),
    entry(
        "ONUS-D072",
        "a published figure that the run does not reproduce",
        "A figure is further from the published one than the file allows: the rule, a reading of it, or an input differs from what \
         its authors used.",
        "[published.places]\nfigure = \"people\"\ntolerance = 1\nvalues = { AAA = 900 }",
        "[published.places]\nfigure = \"people\"\ntolerance = 1\nvalues = { AAA = 500 }",
        "look for another reading of the rule, or state a wider tolerance with its reason",
    ),
    entry(
        "ONUS-D073",
        "a state above a trigger",
        "What a state does passes the multiple of its fair number at which the corrective mechanism of the scenario begins.",
        "(a run with [trigger], and a state above it)",
        "(the same)",
        "nothing to do: this is a result",
    ),
];
