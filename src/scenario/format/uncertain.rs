//! A cell that is not one certain number, and `[override.<name>]`.

use super::{Bounds, CLAUSE, Shape, TableSpec, Word, default, optional, required, word};

/// One number, or what is known of it.
pub(super) static VALUE: Shape = Shape::Either(&[Shape::Number(Bounds::Any), Shape::Table(&CELL)]);

static CELL: TableSpec = TableSpec {
    title: "a value",
    doc: "one value with its range, source and dispute",
    fields: &[
        optional("low", Shape::Number(Bounds::Any), "the least; with `high`"),
        optional("central", Shape::Number(Bounds::Any), "the value; may be left out where `low` and `high` are given"),
        optional("high", Shape::Number(Bounds::Any), "the greatest; with `low`"),
        optional("source", Shape::Text, "where this value comes from"),
        optional(
            "disputed",
            Shape::Bool,
            "whether somebody disputes it: what rests on it is printed in [square brackets]",
        ),
        CLAUSE,
    ],
};

pub(super) static RANGES: &[Word] = &[
    word("free", "each value lies anywhere between its own two, whatever the others are: shares get bounds"),
    word("rules", "counts by two other rules, the same for all values: other keys, and no bounds"),
];

pub(super) static POINT: &[Word] = &[
    word("low", "the least of each value that has a range"),
    word("central", "its central value"),
    word("high", "its greatest"),
];

pub(super) static OVERRIDE: TableSpec = TableSpec {
    title: "[override.<name>]",
    doc: "one value of an indicator replaced, with a written reason; listed with every result",
    fields: &[
        required("indicator", Shape::Text, "which indicator, written as the criterion writes it"),
        optional("origin", Shape::Code, "which origin, in a table by origin"),
        required("state", Shape::Code, "which state"),
        optional("year", Shape::Year, "which year, in a table by state and year"),
        required("value", Shape::Number(Bounds::Any), "the value that is used"),
        required("reason", Shape::Text, "why"),
        optional("source", Shape::Text, "where the value comes from"),
        default("add", Shape::Bool, "false", "the table has no such value yet"),
        CLAUSE,
    ],
};
