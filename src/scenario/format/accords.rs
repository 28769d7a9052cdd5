//! `[accord.<name>]`.

use super::{Bounds, CLAUSE, Shape, TableSpec, Word, optional, required, word};

pub(super) static ACCORD: TableSpec = TableSpec {
    title: "[accord.<name>]",
    doc: "an agreement between named states: a pool, a commitment, or relief with its redistribution. Group duties are [rules.<name>] \
          with kind = \"floor\" and applies = \"together\"",
    fields: &[
        required("kind", Shape::Word(KIND), "what was agreed"),
        optional("group", Shape::Text, "whose it is: a group"),
        optional("states", Shape::Codes, "whose it is: states by code"),
        optional(
            "band",
            Shape::Number(Bounds::Share),
            "pool: how far a member may be from its fair number, as a part of it",
        ),
        optional("others", Shape::Word(OTHERS), "pool: what states outside every pool take"),
        optional("origin", Shape::Text, "commitment: whose people, a code, the name of a cohort, or \"each\""),
        optional(
            "people",
            Shape::People,
            "commitment: at least so many people; deduction: so many units from each state",
        ),
        optional(
            "share",
            Shape::Number(Bounds::Share),
            "deduction, opt-out: this part of the fair number of each state",
        ),
        optional(
            "usd_per_ru",
            Shape::Number(Bounds::Positive),
            "opt-out: units of the currency for each unit, paid to those who take it over",
        ),
        optional(
            "taken_by",
            Shape::Text,
            "deduction, exemption, opt-out: who takes over what is waived, by their fair numbers: \"others\" or a group; \"nobody\" in a \
             ledger, where it lapses",
        ),
        optional("reason", Shape::Text, "why"),
        CLAUSE,
    ],
};

static KIND: &[Word] = &[
    word("pool", "states discharge their joint duty together, each within a band around its own"),
    word("commitment", "states place at least so many people of an origin anew"),
    word("deduction", "a number of units or a part is taken off the duty: an offset for what a state does already"),
    word("exemption", "the whole duty is taken off"),
    word("opt-out", "a part of the duty is taken off at a price"),
];

static OTHERS: &[Word] = &[word("at-fair", "exactly their fair numbers"), word("free", "what the goals give them")];
