//! `ONUS-T`: characters and TOML.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-T001",
        "the file is not UTF-8",
        "Files are read as UTF-8, with or without a byte-order mark. Some editors save as UTF-16 or in an old national \
         encoding, where the same bytes mean other letters; nothing is guessed.",
        "(a file saved as UTF-16)",
        "(the same file saved as UTF-8)",
        "save the file as UTF-8",
    ),
    entry(
        "ONUS-T002",
        "a character that is not shown, or that changes what is shown",
        "Control characters and marks that reverse the direction of text can make a report show another number or name \
         than the file holds.",
        "title = \"Arden\\u001b[2J\"",
        "title = \"Arden\"",
        "remove the character",
    ),
    entry(
        "ONUS-T003",
        "not TOML",
        "The line breaks a rule of TOML: a quote or bracket is open, a value has no quotes, a key has no value. Percentages and \
         fractions stand in quotes.",
        "[key.criteria.wealth]\nindicator = wealth\nweight = 1",
        "[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1",
        "correct the line",
    ),
    entry(
        "ONUS-T004",
        "given twice",
        "A key or a table stands twice in the same place; which of the two counts is never guessed.",
        "[people]\ntotal = 100\ntotal = 200\nmode = \"ledger\"",
        "[people]\ntotal = 100\nmode = \"ledger\"",
        "keep one of the two",
    ),
    entry(
        "ONUS-T005",
        "nested too deeply",
        "More tables, arrays or parts of a key stand inside one another than any scenario needs.",
        "title = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        "title = \"Not nested\"",
        "look for a bracket that was never closed",
    ),
    entry(
        "ONUS-T006",
        "the file is too large",
        "A scenario file has at most 16 MiB. Large tables belong into files of their own.",
        "(a file of 20 MiB)",
        "(the same tables as CSV files beside the scenario)",
        "put large tables into files of their own",
    ),
];
