//! `[transit.<name>]`, `[corridor.<name>]` and `[reception]`.

use super::{Bounds, CLAUSE, Shape, TableSpec, optional, required};

pub(super) static TRANSIT: TableSpec = TableSpec {
    title: "[transit.<name>]",
    doc: "a place that people pass: a transit state, an entry point of a host, a reception centre",
    fields: &[
        optional(
            "state",
            Shape::Code,
            "on whose territory: a bar on this state closes the place to those whom it protects",
        ),
        optional("capacity", Shape::People, "the most people who pass it; left out: no limit"),
        CLAUSE,
    ],
};

pub(super) static CORRIDOR: TableSpec = TableSpec {
    title: "[corridor.<name>]",
    doc: "a leg of a route, or several with one capacity; where a file has corridors, people are placed along them alone",
    fields: &[
        required(
            "from",
            ENDS,
            "whence: \"each\" origin, an origin by its code, a cohort or a transit place by its name, or a list",
        ),
        required("to", ENDS, "whither: \"each\" member, a state by its code, a transit place by its name, or a list"),
        optional("capacity", Shape::People, "the most people on all its legs together; left out: no limit"),
        optional("distance", Shape::Number(Bounds::NonNegative), "kilometres a person, for the goal \"distance\""),
        optional("usd", Shape::Number(Bounds::NonNegative), "units of the currency a person, for the goal \"cost\""),
        CLAUSE,
    ],
};

pub(super) static RECEPTION: TableSpec = TableSpec {
    title: "[reception]",
    doc: "what it costs to receive people, for the goal \"cost\"",
    fields: &[required("usd", Shape::Text, "an indicator: units of the currency a person, by state"), CLAUSE],
};

const ENDS: Shape = Shape::Either(&[Shape::Text, Shape::Texts]);
