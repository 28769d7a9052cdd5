//! `[level.<name>]`: below a member.

use super::criteria::{INDICATOR, KEY};
use super::root::{GROUP, STATES};
use super::rules::{ROUNDING, RULE};
use super::{CLAUSE, Shape, TableSpec, optional, required};

pub(super) static LEVEL: TableSpec = TableSpec {
    title: "[level.<name>]",
    doc: "who shares what a member has to take: its provinces, cities, districts",
    fields: &[
        required(
            "of",
            Shape::Code,
            "the member whose whole number is shared: one of the scenario, or of another level",
        ),
        required("title", Shape::Text, "a title for people"),
        CLAUSE,
        required("states", Shape::Table(&STATES), "who takes part at this level"),
        optional("groups", Shape::Named(&GROUP), "groups of them"),
        optional("indicator", Shape::Named(&INDICATOR), "indicators of this level"),
        required("key", Shape::Table(&KEY), "the key of this level"),
        optional("rules", Shape::Named(&RULE), "floors and caps of this level, in people or per 1000 inhabitants"),
        optional("rounding", Shape::Table(&ROUNDING), "how whole people are made; left out: as the scenario does"),
    ],
};
