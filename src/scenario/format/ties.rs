//! `[ties]`.

use super::{CLAUSE, Shape, TableSpec, required};

pub(super) static TIES: TableSpec = TableSpec {
    title: "[ties]",
    doc: "where people have ties, for the goal \"ties-kept\": states that host enough people of their origin already",
    fields: &[
        required("from", Shape::Text, "a stock of origin x host x year"),
        required("year", Shape::Year, "the year"),
        required("include", Shape::Texts, "the categories that are counted, added up"),
        required("at_least", Shape::People, "so many people of the origin in a state are a tie to it"),
        CLAUSE,
    ],
};
