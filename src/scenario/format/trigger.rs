//! `[trigger]`: a corrective mechanism.

use super::{Bounds, CLAUSE, Shape, TableSpec, optional, required};

pub(super) static TRIGGER: TableSpec = TableSpec {
    title: "[trigger]",
    doc: "a corrective mechanism: it begins where what a state does passes a multiple of its fair number",
    fields: &[
        required("above", Shape::Number(Bounds::Positive), "the multiple: \"150%\""),
        optional(
            "per_person",
            Shape::Number(Bounds::Positive),
            "what a state pays for each person that it does not take",
        ),
        optional("currency", Shape::Text, "with `per_person`: in which currency"),
        CLAUSE,
    ],
};
