//! `[money.claims]` and `[money.joint]`.

use super::{Bounds, CLAUSE, Keys, Shape, TableSpec, Word, default, optional, required, unless, word};

pub(super) static CLAIMS: TableSpec = TableSpec {
    title: "[money.claims]",
    doc: "the total is shared under claims, or capacities, instead of by the key",
    fields: &[
        required("rule", Shape::Word(RULES), "by which rule"),
        unless(
            "states",
            "indicator",
            Shape::Text,
            "the claims: an indicator by state and year, in units of the currency",
        ),
        optional("year", Shape::Year, "with `indicator`: the year"),
        default(
            "times",
            Shape::Number(Bounds::Positive),
            "1",
            "with `indicator`: the claim is so many times the value",
        ),
        optional("states", Shape::Map(Keys::Codes, &AMOUNT), "the claims in units of the currency, one a member"),
        CLAUSE,
    ],
};

static AMOUNT: Shape = Shape::Number(Bounds::NonNegative);

static RULES: &[Word] = &[
    word("proportional", "in proportion to the claims"),
    word("equal-awards", "constrained equal awards: equal, up to the claim"),
    word("equal-losses", "constrained equal losses: equally much below the claim, down to nothing"),
    word("talmud", "equal awards up to half the claims, equal losses above"),
    word("random-arrival", "first come, first served, averaged over all orders"),
    word("minimal-overlap", "claims on as few of the same units as possible"),
];

pub(super) static JOINT: TableSpec = TableSpec {
    title: "[money.joint]",
    doc: "a cost that several states have together, from what each group of them would pay on its own",
    fields: &[
        required("rule", Shape::Word(JOINT_RULES), "by which rule"),
        required(
            "costs",
            Shape::Map(Keys::Groups, &AMOUNT),
            "units of the currency of every group: DEU = 60, \"DEU+FRA\" = 110",
        ),
        CLAUSE,
    ],
};

static JOINT_RULES: &[Word] = &[
    word("shapley", "the average of what each adds to the cost, over all orders"),
    word("nucleolus", "the largest complaint of a group as small as can be, then the next"),
];
