//! `[articles]`: the articles of the draft that the scenario implements.

use super::{Shape, TableSpec, optional, required};

/// A title or the first words; or a table that also names single parameters.
pub(super) static ARTICLE_OR_TITLE: Shape = Shape::Either(&[Shape::Text, Shape::Table(&ARTICLE)]);

static ARTICLE: TableSpec = TableSpec {
    title: "articles.<article>",
    doc: "an article of the draft",
    fields: &[
        required("title", Shape::Text, "its title or first words"),
        optional(
            "covers",
            Shape::Texts,
            "dotted paths of tables and single parameters that implement it, beside those that cite it by `clause`",
        ),
    ],
};
