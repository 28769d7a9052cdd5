//! `[market]`.

use super::{Bounds, CLAUSE, Keys, Shape, TableSpec, Word, optional, required, word};

pub(super) static MARKET: TableSpec = TableSpec {
    title: "[market]",
    doc: "tradable quotas: states host for each other at one price, so that all of it costs least",
    fields: &[
        required("quota", Shape::Word(QUOTA), "what every state has to host before it trades"),
        optional(
            "quotas",
            Shape::Map(Keys::Codes, &AMOUNT),
            "with quota \"stated\": responsibility units, one number a member",
        ),
        required("price_at", Shape::Word(PRICE_AT), "which price is paid where several clear the market"),
        required(
            "costs",
            Shape::Map(Keys::Codes, &STEPS),
            "the cost of hosting by state, in named steps; a cheaper step is used before a dearer one",
        ),
        optional(
            "preferences",
            Shape::Map(Keys::Codes, &COSTS),
            "in a placement, for the goal \"preferences\": units of the currency that it costs a person of an origin to be placed in a \
             state; who is not named has no cost. Reported apart from the costs of states",
        ),
        CLAUSE,
    ],
};

static AMOUNT: Shape = Shape::Number(Bounds::NonNegative);

static COSTS: Shape = Shape::Map(Keys::Codes, &AMOUNT);

static QUOTA: &[Word] =
    &[word("key", "its fair number, after accords of relief"), word("stated", "the number in `quotas`")];

static PRICE_AT: &[Word] = &[
    word("lowest", "the lower end of the interval"),
    word("middle", "the mean of its ends"),
    word("highest", "the upper end of the interval"),
];

static STEPS: Shape = Shape::Named(&STEP);

static STEP: TableSpec = TableSpec {
    title: "[market.costs.<code>.<name>]",
    doc: "a step of a state's cost",
    fields: &[
        optional("width", Shape::Number(Bounds::NonNegative), "so many responsibility units; left out: no end"),
        required("usd", Shape::Number(Bounds::NonNegative), "units of the currency for each of them"),
        CLAUSE,
    ],
};
