//! `[periods]`, `[period.<year>]` and `[processing]`.

use super::{Bounds, CLAUSE, Shape, TableSpec, Word, default, optional, required, unless, word};

pub(super) static PERIODS: TableSpec = TableSpec {
    title: "[periods]",
    doc: "duties of several periods, and what is carried over from one to the next: debt with a surcharge, and what was done above \
          a duty up to a limit",
    fields: &[
        required("accounts", Shape::Word(ACCOUNTS), "what the accounts of the states follow"),
        default("key", Shape::Word(KEY_OF), "\"of-date\"", "of which year's data the key of a period is"),
        required(
            "surcharge",
            Shape::Number(Bounds::NonNegative),
            "added to each unit of debt that is carried over: 0.05",
        ),
        optional(
            "bank_share",
            Shape::Number(Bounds::NonNegative),
            "the most that a state may have banked, as a part of its fair number in the period",
        ),
        unless(
            "bank_share",
            "bank_units",
            Shape::Number(Bounds::NonNegative),
            "the most that a state may have banked, in responsibility units",
        ),
        optional("places", Shape::Text, "an indicator by state and year: the most that a state can take in a period"),
        optional("old_key", Shape::Text, "an indicator whose shares are the key from which is changed to this one"),
        optional(
            "change_at_most",
            Shape::Number(Bounds::Share),
            "the largest change of a state's share from one period to the next, as a part of the share",
        ),
        optional(
            "usd",
            Shape::Number(Bounds::NonNegative),
            "units of the currency for all periods, divided by projected need",
        ),
        CLAUSE,
    ],
};

static ACCOUNTS: &[Word] = &[
    word("decided", "what a state takes in a period is decided by the goals; it may owe or bank the difference"),
    word("actual", "a duty is the fair number of the period, and what a state did is on record in [actuals]"),
];

static KEY_OF: &[Word] = &[
    word("of-date", "of the scenario's date, in every period"),
    word("of-period", "of the period's own year, with what is known of it today"),
];

pub(super) static PERIOD: TableSpec = TableSpec {
    title: "[period.<year>]",
    doc: "one period, named by its year; with a stock in [people] its people are those of that year",
    fields: &[
        optional("people", Shape::People, "how many people arrive; they add up to people.total"),
        optional("new_key", Shape::Number(Bounds::Share), "with periods.old_key: the part of the new key, from 0 to 1"),
        optional("usd", Shape::Number(Bounds::NonNegative), "units of the currency for this period"),
        default(
            "decisions_usd",
            Shape::Number(Bounds::NonNegative),
            "0",
            "with [processing]: units of the currency for further decisions in this period",
        ),
        CLAUSE,
    ],
};

pub(super) static PROCESSING: TableSpec = TableSpec {
    title: "[processing]",
    doc: "applications that have to be decided, period after period; what is not decided stays open",
    fields: &[
        required("applications", Shape::Text, "an indicator by state and year: applications filed in each period"),
        required(
            "capacity",
            Shape::Text,
            "an indicator by state and year: decisions that a state can make in each period",
        ),
        optional(
            "open",
            Shape::Text,
            "an indicator by state and year: applications open at the end of the year before the first period; left out: none",
        ),
        optional(
            "usd_per_decision",
            Shape::Number(Bounds::Positive),
            "units of the currency of period.<year>.decisions_usd that buy one decision more, in any state",
        ),
        CLAUSE,
    ],
};
