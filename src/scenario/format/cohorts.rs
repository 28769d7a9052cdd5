//! `[cohort.<name>]` and `[cause.<name>]`.

use super::{Bounds, CLAUSE, Keys, Shape, TableSpec, default, optional, required};

pub(super) static COHORT: TableSpec = TableSpec {
    title: "[cohort.<code>]",
    doc: "what is special about the people of one origin; or, with `of`, a cohort of its own taken out of them",
    fields: &[
        default("weight", Shape::Number(Bounds::Positive), "1", "responsibility units per person"),
        optional(
            "of",
            Shape::Code,
            "out of whose people this cohort is taken: an origin; \"ALL\" where the file gives a total alone",
        ),
        optional("people", Shape::People, "with `of`: so many of them"),
        optional("share", Shape::Number(Bounds::Share), "with `of`: this part of them, to the nearest person"),
        optional("cause", Shape::Text, "why they were displaced: their key has the weights of this [cause.<name>]"),
        default(
            "first",
            Shape::Bool,
            "false",
            "vulnerable: what stays unmet of them is made least before anything else",
        ),
        optional(
            "places",
            Shape::Map(Keys::Codes, &PLACES),
            "special places by state, the most of them placed anew there; a state that is not named has none",
        ),
        CLAUSE,
    ],
};

static PLACES: Shape = Shape::People;

pub(super) static CAUSE: TableSpec = TableSpec {
    title: "[cause.<name>]",
    doc: "a key of its own for the cohorts of one cause, from the same criteria",
    fields: &[
        optional("label", Shape::Text, "what it is, in a sentence"),
        required(
            "weights",
            Shape::Map(Keys::Codes, &WEIGHT),
            "weights of criteria by name, summing to one; what is not named has none",
        ),
        CLAUSE,
    ],
};

static WEIGHT: Shape = Shape::Number(Bounds::Share);
