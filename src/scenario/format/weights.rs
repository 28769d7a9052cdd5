//! `[key.weights]`.

use super::{Bounds, CLAUSE, Keys, Shape, TableSpec, Word, default, optional, word};

pub(super) static WEIGHTS: TableSpec = TableSpec {
    title: "[key.weights]",
    doc: "how the weights of the criteria come about; left out: as stated",
    fields: &[
        default("method", Shape::Word(METHOD), "\"stated\"", "by which method"),
        optional("order", Shape::Sequence, "with method \"rank-order\": the criteria, the most important first"),
        optional(
            "pairs",
            Shape::Map(Keys::Codes, &PAIR),
            "with method \"pairwise\": gdp = { population = 3 } makes gdp three times as important",
        ),
        optional(
            "random_index",
            Shape::Word(RANDOM_INDEX),
            "with method \"pairwise\": over which index; left out: saaty-1980",
        ),
        optional(
            "accept_inconsistent",
            Shape::Text,
            "with method \"pairwise\": why a consistency ratio above 0.10 is accepted; every output then says so",
        ),
        optional(
            "decimals",
            Shape::Whole(Bounds::NonNegative),
            "round the weights to so many decimals, by largest remainder; left out: 6 where they are irrational",
        ),
        optional("best_light", Shape::Table(&BEST_LIGHT), "show every state under the weights that suit it best"),
        CLAUSE,
    ],
};

static PAIR: Shape = Shape::Map(Keys::Codes, &TIMES);
static TIMES: Shape = Shape::Number(Bounds::Positive);
static PART: Shape = Shape::Number(Bounds::Share);

static METHOD: &[Word] = &[
    word("stated", "`weight` as it stands; all sum to one"),
    word("points", "`weight` holds points; divided by their sum"),
    word("swing", "`weight` holds points for the move from worst to best, the largest 100; divided by their sum"),
    word("rank-order", "from the ranking in `order` alone: rank-order centroid"),
    word("pairwise", "from the comparisons in `pairs`: the principal eigenvector (AHP)"),
    word("entropy", "from the data: criteria that tell states apart weigh more"),
    word("critic", "from the data: spread, and little correlation with others, weigh more"),
    word("principal-component", "from the data: squared loadings of the first principal component"),
    word("benefit-of-the-doubt", "refused: it gives every state weights of its own; see `best_light`"),
];

static RANDOM_INDEX: &[Word] = &[word("saaty-1980", "0.58, 0.90, 1.12, …"), word("saaty-2005", "0.52, 0.89, 1.11, …")];

static BEST_LIGHT: TableSpec = TableSpec {
    title: "[key.weights.best_light]",
    doc: "benefit of the doubt: a score of one means that no other state stands higher under the weights that suit it best",
    fields: &[
        default("least", Shape::Map(Keys::Codes, &PART), "{}", "the least part of all weights, by criterion"),
        default("most", Shape::Map(Keys::Codes, &PART), "{}", "the greatest part of all weights, by criterion"),
        CLAUSE,
    ],
};
