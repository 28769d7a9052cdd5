//! `ONUS-N`: numbers.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-N001",
        "not a decimal number",
        "A number has the digits 0 to 9, a point, _ between digits, an exponent; in quotes it may also be a percentage \
         \"12.5%\" or a fraction \"1/3\".",
        "[people]\ntotal = \"a hundred\"\nmode = \"ledger\"",
        "[people]\ntotal = 100\nmode = \"ledger\"",
        "write a decimal number",
    ),
    entry(
        "ONUS-N002",
        "infinity or NaN",
        "TOML knows inf and nan; no quantity of people, money or weight is either of them. Where there is no value, leave it out: \
         `missing` says what then happens.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = inf, BBB = 20, CCC = 10 }",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20, CCC = 10 }",
        "write a number, or leave the value out",
    ),
    entry(
        "ONUS-N003",
        "a comma in a number",
        "1,5 is one and a half in some countries, and 1,500 is fifteen hundred in others. Nothing is guessed.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = \"1,5\", BBB = 20, CCC = 10 }",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 1.5, BBB = 20, CCC = 10 }",
        "write a decimal point, and _ or nothing between thousands",
    ),
    entry(
        "ONUS-N004",
        "digits outside ASCII",
        "Only the digits 0 to 9 are read: full-width or Arabic-Indic digits and no-break spaces look alike and are not.",
        "[people]\ntotal = \"１００\"\nmode = \"ledger\"",
        "[people]\ntotal = 100\nmode = \"ledger\"",
        "write the digits 0 to 9",
    ),
    entry(
        "ONUS-N005",
        "a number beyond any quantity",
        "The number is larger than 10^308, or its text or exponent is longer than is read. It is refused before it is built.",
        "[people]\ntotal = 1e999\nmode = \"ledger\"",
        "[people]\ntotal = 1e6\nmode = \"ledger\"",
        "check the exponent",
    ),
    entry(
        "ONUS-N006",
        "out of range",
        "The number is one, but not one that can stand here: a negative amount, a share above one, a year of five digits, more \
         people than 10^15.",
        "[people]\ntotal = -100\nmode = \"ledger\"",
        "[people]\ntotal = 100\nmode = \"ledger\"",
        "write a number within the range that the message names",
    ),
    entry(
        "ONUS-N007",
        "not a whole number",
        "People, years and decimals are counted in whole numbers. A count of people has no decimal point at all: 6.000 is six to \
         some and six thousand to others.",
        "[people]\ntotal = 100.5\nmode = \"ledger\"",
        "[people]\ntotal = 100\nmode = \"ledger\"",
        "write a whole number",
    ),
];
