//! `[modality.<name>]` and `[substitution]`.

use super::{Bounds, CLAUSE, Keys, Shape, TableSpec, Word, default, optional, required, word};

pub(super) static MODALITY: TableSpec = TableSpec {
    title: "[modality.<name>]",
    doc: "a way to discharge a duty: hosting, resettlement, humanitarian visas, family reunification, a regional protection programme, \
          processing; with any of these the whole duty is discharged by them and by money",
    fields: &[
        default("counts", Shape::Word(COUNTS), "\"people\"", "what is counted"),
        default(
            "per_ru",
            Shape::Number(Bounds::Positive),
            "1",
            "so many files make one responsibility unit; a person is always one",
        ),
        optional("demand", Shape::People, "files: so many have to be processed"),
        optional("most", Shape::Text, "an indicator: the most of it by state; left out: no limit"),
        optional(
            "usd",
            Shape::Text,
            "an indicator: units of the currency a person or file by state, for the goal \"cost\"; [market] finds the price at which states trade",
        ),
        default(
            "cost",
            Shape::Number(Bounds::NonNegative),
            "1",
            "without `usd`, for the goal \"cost\": times the cost of reception",
        ),
        CLAUSE,
    ],
};

static COUNTS: &[Word] =
    &[word("people", "people protected"), word("files", "files processed: they protect nobody by themselves")];

pub(super) static SUBSTITUTION: TableSpec = TableSpec {
    title: "[substitution]",
    doc: "money in place of people, at money.usd_per_ru: paid by members to members, or through a fund, a closed ledger",
    fields: &[
        required("pay_at_most", Shape::Number(Bounds::Share), "the part of its duty that a state may buy off"),
        required(
            "people_at_least",
            Shape::Number(Bounds::Share),
            "the part of its duty that a state discharges in people at least",
        ),
        required(
            "pool",
            Shape::Number(Bounds::Share),
            "the most that is bought off altogether, as a part of all responsibility units that do not lapse",
        ),
        optional(
            "receivers",
            Shape::Map(Keys::Codes, &PART),
            "a fund: which part of the money each of these members receives, together 1, and nobody hosts for another; left out: who takes \
             more people than its duty is paid for them",
        ),
        optional(
            "pledges",
            Shape::Map(Keys::Codes, &PART),
            "the part of its duty that a state chose to discharge in money; the goals choose for those not named",
        ),
        default("duty", Shape::Word(DUTY), "\"exact\"", "how a duty is met"),
        CLAUSE,
    ],
};

static PART: Shape = Shape::Number(Bounds::Share);

static DUTY: &[Word] = &[
    word("exact", "people, files and money together are the duty, no more and no less, before people are made whole"),
    word("at-least", "together they are the duty or more"),
];
