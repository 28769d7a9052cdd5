//! `normalise` and what it is told: posts, bands, brackets, the rule for equal ranks.

use super::{Bounds, CLAUSE, Shape, TableSpec, Word, optional, required, word};

pub(super) static NORMALISE: &[Word] = &[
    word("share", "x / sum of x"),
    word("inverse", "1/x, then share"),
    word("size-scaled-inverse", "base/x, then share"),
    word("per-head", "x/population, then share"),
    word("rate", "x itself, unshared: only in a product"),
    word("min-max", "(x - min)/(max - min), then share"),
    word("rank", "rank, 1 = smallest, then share"),
    word("goalposts", "where x lies between the `posts`, then share"),
    word("bands", "the score of the band of x in `bands`, then share"),
    word("log", "ln(1 + x) in the `unit` that is fixed, then share"),
    word("z-score", "for display only: refused here, since it has negatives"),
    word("quantile-mismatch", "for display only: refused here, since it has negatives"),
];

pub(super) static TIES: &[Word] =
    &[word("average", "the mean of their ranks"), word("competition", "the least of their ranks")];

pub(super) static POSTS: TableSpec = TableSpec {
    title: "posts",
    doc: "the posts between which values are placed; what lies outside counts as the post",
    fields: &[
        required("low", Shape::Number(Bounds::Any), "scores zero"),
        required("high", Shape::Number(Bounds::Any), "scores one"),
        CLAUSE,
    ],
};

pub(super) const BANDS: Shape = Shape::Named(&BAND);

static BAND: TableSpec = TableSpec {
    title: "bands.<name>",
    doc: "a band of values",
    fields: &[
        optional("up_to", Shape::Number(Bounds::Any), "its upper limit, which belongs to it; left out in the last"),
        required("score", Shape::Number(Bounds::NonNegative), "what every value in it scores"),
        CLAUSE,
    ],
};

pub(super) const BRACKETS: Shape = Shape::Named(&BRACKET);

static BRACKET: TableSpec = TableSpec {
    title: "brackets.<name>",
    doc: "a bracket of values per head",
    fields: &[
        optional("up_to", Shape::Number(Bounds::Positive), "its upper limit per head; left out in the last"),
        required("rate", Shape::Number(Bounds::NonNegative), "the rate at which the part within it counts"),
        CLAUSE,
    ],
};
