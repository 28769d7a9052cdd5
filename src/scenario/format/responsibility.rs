//! What responsibility asks of a criterion: what is set against it, how deep a tie was, what the past counts.

use super::criteria::{MISSING, MISSING_TABLE, WINDOW};
use super::{Bounds, CLAUSE, Field, Shape, TableSpec, default, optional, required};

/// `plus`.
pub(super) const PLUS: Field = optional(
    "plus",
    Shape::Texts,
    "indicators of the same unit added to it, in the same years: co2-land-use to co2-territorial",
);

/// `against`.
pub(super) const AGAINST: Field = optional(
    "against",
    Shape::Table(&AGAINST_TABLE),
    "max(0, share - times x share of another indicator), divided by the sum",
);

static AGAINST_TABLE: TableSpec = TableSpec {
    title: "against",
    doc: "what is set against the shares: max(0, e - times x v), divided by the sum",
    fields: &[
        required("indicator", Shape::Text, "the indicator of v"),
        required("times", Shape::Number(Bounds::Positive), "how much it counts"),
        default("window", Shape::Table(&WINDOW), "{}", "its years"),
        default(
            "missing",
            Shape::Either(&[Shape::Word(MISSING), Shape::Table(&MISSING_TABLE)]),
            "\"stop\"",
            "what to do where a state has no value of it",
        ),
        CLAUSE,
    ],
};

/// `depth`.
pub(super) const DEPTH: Field =
    optional("depth", Shape::Table(&DEPTH_TABLE), "how much the length of a tie counts; only for spells");

static DEPTH_TABLE: TableSpec = TableSpec {
    title: "depth",
    doc: "how much the length of a tie counts",
    fields: &[
        required(
            "most_years",
            Shape::Whole(Bounds::Positive),
            "years of rule above this count no more, over all spells of the two, the latest first",
        ),
        CLAUSE,
    ],
};

/// `power`.
pub(super) const POWER: Field = optional(
    "power",
    Shape::Whole(Bounds::Positive),
    "with by = \"origin\" and normalise = \"inverse\": 1/x to this power",
);

/// `window.discount`.
pub(super) const DISCOUNT: Field = optional(
    "discount",
    Shape::Number(Bounds::Positive),
    "with take = \"sum\": a year counts 1/(1 + discount) of the year after it",
);

/// `window.half_life`.
pub(super) const HALF_LIFE: Field = optional(
    "half_life",
    Shape::Number(Bounds::Positive),
    "with take = \"sum\": a year so many years before the last counts half",
);
