//! `[source]` and `[published.<name>]`: where a key was published, and the table that its authors printed.

use super::{Bounds, CLAUSE, Keys, Shape, TableSpec, Word, optional, required, word};

pub(super) static SOURCE: TableSpec = TableSpec {
    title: "[source]",
    doc: "where the key was published, and whether a table of its figures was",
    fields: &[
        required("title", Shape::Text, "the document"),
        required("authors", Shape::Text, "who wrote or adopted it"),
        optional("year", Shape::Year, "when"),
        optional("article", Shape::Text, "the article, annex, table or pages"),
        required("address", Shape::Text, "where it can be read"),
        optional("figures", Shape::Text, "where inputs and published figures were taken from"),
        required("licence", Shape::Text, "the licence of the figures"),
        optional("no_table", Shape::Text, "without [published.*]: why there is no published table"),
        CLAUSE,
    ],
};

pub(super) static PUBLISHED: TableSpec = TableSpec {
    title: "[published.<name>]",
    doc: "a published table, which `onus check` holds against the run",
    fields: &[
        optional("title", Shape::Text, "what it is called where it was published"),
        optional("variant", Shape::Text, "the variant of this file that it is a table of; left out: the file itself"),
        required("figure", Shape::Word(FIGURES), "what its numbers are"),
        optional("decimals", Shape::Whole(Bounds::NonNegative), "the decimals printed: what rounding can explain"),
        optional("tolerance", Shape::Number(Bounds::NonNegative), "how far a figure may be off, in its own unit"),
        optional("relative_tolerance", Shape::Number(Bounds::Share), "how far, as a part of the published figure"),
        optional("output_only", Shape::Text, "instead of a tolerance: why the run is not held against it"),
        optional(
            "exceptions",
            Shape::Map(Keys::Codes, &OFF),
            "the tolerance of single states, in the figure's own unit; with a reason",
        ),
        optional("reason", Shape::Text, "why the run differs"),
        optional("sums_to", Shape::Number(Bounds::NonNegative), "what the rule makes the whole column sum to"),
        required("values", Shape::Map(Keys::Codes, &OFF), "the figures, state by state"),
        CLAUSE,
    ],
};

static OFF: Shape = Shape::Number(Bounds::NonNegative);

static FIGURES: &[Word] = &[
    word("share", "shares of one in the key"),
    word("percent", "shares in the key, in per cent"),
    word("people", "obligations in whole people, places or seats"),
    word("money", "obligations in units of the currency"),
    word("local-money", "obligations in own currency, by the rates of money.local"),
];
