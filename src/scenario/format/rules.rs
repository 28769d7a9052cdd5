//! Rules, bars, goals, money, actuals, rounding, variants, expectations.

use super::cost_sharing::{CLAIMS, JOINT};
use super::{Bounds, CLAUSE, Keys, Shape, TableSpec, Word, default, optional, required, unless, word};

pub(super) static RULE: TableSpec = TableSpec {
    title: "[rules.<name>]",
    doc: "a floor or a cap; messages and prices use its name",
    fields: &[
        required("kind", Shape::Word(RULE_KIND), "least or most"),
        optional("group", Shape::Text, "whom it covers: a group; without group and states: all members"),
        optional("states", Shape::Codes, "whom it covers: states by code"),
        optional(
            "applies",
            Shape::Word(APPLIES),
            "each state for itself, or all of them together; required with a group",
        ),
        optional("people", Shape::People, "how much: people, a whole number"),
        optional("per_1000_inhabitants", Shape::Number(Bounds::NonNegative), "how much: people per 1000 inhabitants"),
        optional("share", Shape::Number(Bounds::Share), "how much: a share of the total, 0 to 1"),
        CLAUSE,
    ],
};

static RULE_KIND: &[Word] = &[word("floor", "the least"), word("cap", "the most")];

static APPLIES: &[Word] = &[word("each", "each state for itself"), word("together", "all of them added up")];

pub(super) static NEVER: TableSpec = TableSpec {
    title: "[never.<name>]",
    doc: "an absolute bar on placing people of an origin in states",
    fields: &[
        required("origin", Shape::Text, "whose people: a code, the name of a cohort, or \"each\""),
        optional("only", Shape::Codes, "where alone: everywhere else is barred, as for the unity of a family"),
        unless(
            "only",
            "states",
            Shape::Either(&[Shape::Word(BAR_STATES), Shape::Codes]),
            "where not: \"origin\", or a list of codes",
        ),
        required("reason", Shape::Text, "why"),
        optional("source", Shape::Text, "on whose word"),
        CLAUSE,
    ],
};

static BAR_STATES: &[Word] = &[word("origin", "in the state of origin")];

pub(super) static GOALS: TableSpec = TableSpec {
    title: "[goals]",
    doc: "what is minimised, in sequence; each is fixed before the next",
    fields: &[
        optional(
            "order",
            Shape::Words(GOAL_NAMES),
            "the goals; left out: leximin-burden, fewest-moves, code-order; leximin-unmet first where need may stay unmet, vulnerable-unmet before it where a cohort comes first, zero-share after the burden where states without a share may host",
        ),
        CLAUSE,
    ],
};

/// Every goal that a scenario may name.
pub static GOAL_NAMES: &[Word] = &[
    word("vulnerable-unmet", "the number of people without a place in cohorts that come first"),
    word("unmet", "the number of people for whom no place is found"),
    word("leximin-unmet", "the largest share of an origin's people left unplaced, then the next largest, and so on"),
    word("final-debt", "what states owe after the last period, in responsibility units"),
    word("debt", "what states owe after each period, added up"),
    word("final-backlog", "applications that are open after the last period"),
    word("backlog", "applications that are open after each period, added up"),
    word("bought", "decisions that are bought"),
    word("leximin-burden", "the largest ratio of burden to fair number, then the next largest, and so on"),
    word("leximin-shortfall", "the largest part of a fair number that is not taken, then the next largest, and so on"),
    word("worst-deviation", "the largest deviation from a fair number, as a part of it, above or below"),
    word("total-deviation", "the deviations from the fair numbers added up, above and below, in responsibility units"),
    word("cost", "units of the currency for reception and travel"),
    word(
        "preferences",
        "units of the currency that it costs the people themselves to be where they are placed: [market.preferences]",
    ),
    word("payments", "the responsibility units that are bought off with money"),
    word("ties-kept", "the people placed anew in states to which they have no tie"),
    word("distance", "kilometres that people travel, added up over people and legs"),
    word("zero-share", "what states without a share host, where zero_share = \"may-host\" lets them"),
    word("fewest-moves", "the number of people who move"),
    word("code-order", "the last tie-break: least in the order of origin and host codes"),
];

pub(super) static MONEY: TableSpec = TableSpec {
    title: "[money]",
    doc: "the price of a responsibility unit, or a sum that the key shares",
    fields: &[
        optional(
            "currency",
            Shape::Word(CURRENCIES),
            "in which the amounts of this file are stated, also under keys named after the US dollar; nothing is converted; left out: USD",
        ),
        optional(
            "usd_per_ru",
            Shape::Number(Bounds::Positive),
            "US dollars, or units of the currency, per responsibility unit, and year unless `once`",
        ),
        default("once", Shape::Bool, "false", "a price per relocation, not per year"),
        optional(
            "total",
            Shape::Either(&[Shape::Number(Bounds::NonNegative), Shape::Table(&MONEY_TOTAL)]),
            "a sum in units of the currency that the key shares: a number, or an indicator's",
        ),
        optional("claims", Shape::Table(&CLAIMS), "share the total under claims instead of by the key"),
        optional("joint", Shape::Table(&JOINT), "share the joint cost of several states instead"),
        optional(
            "local",
            Shape::Text,
            "an indicator of units of own currency per US dollar: amounts in it are shown too",
        ),
        CLAUSE,
    ],
};

static CURRENCIES: &[Word] =
    &[word("USD", "US dollars"), word("EUR", "euro"), word("CHF", "Swiss francs"), word("GBP", "pounds sterling")];

static MONEY_TOTAL: TableSpec = TableSpec {
    title: "money.total",
    doc: "everything that an indicator holds for a year",
    fields: &[
        required("indicator", Shape::Text, "the indicator"),
        required("year", Shape::Year, "the year"),
        optional("spread", Shape::Map(Keys::Codes, &SPREAD), "donors outside, spread over a group by a criterion"),
        CLAUSE,
    ],
};

static SPREAD: Shape = Shape::Table(&SPREAD_TABLE);

static SPREAD_TABLE: TableSpec = TableSpec {
    title: "money.total.spread.<code>",
    doc: "the money of a donor outside is spread over a group by a criterion",
    fields: &[
        required("group", Shape::Text, "over whom"),
        required("by", Shape::Text, "by the shares of this criterion"),
        CLAUSE,
    ],
};

pub(super) static ACTUALS: TableSpec = TableSpec {
    title: "[actuals]",
    doc: "what the obligation is set against",
    fields: &[
        optional("people", ACTUAL, "people hosted: a stock, or a table of states"),
        optional("money", ACTUAL, "money paid"),
        CLAUSE,
    ],
};

const ACTUAL: Shape = Shape::Either(&[Shape::Text, Shape::Table(&ACTUAL_TABLE)]);

static ACTUAL_TABLE: TableSpec = TableSpec {
    title: "an actual",
    doc: "an indicator in a year",
    fields: &[
        required("indicator", Shape::Text, "the indicator"),
        optional("year", Shape::Year, "the year; left out: that of [people] or of as_of"),
        optional("include", Shape::Texts, "for a stock: its categories; left out: those of [people]"),
        CLAUSE,
    ],
};

pub(super) static ROUNDING: TableSpec = TableSpec {
    title: "[rounding]",
    doc: "how whole people and cents are made",
    fields: &[
        default("people", Shape::Word(METHODS), "\"webster\"", "the method for people"),
        default("money", Shape::Word(METHODS), "\"largest-remainder\"", "the method for money"),
        optional("ties", Shape::Text, "by-code, larger-base or lot:SEED; left out: a tie that decides is an error"),
        CLAUSE,
    ],
};

static METHODS: &[Word] = &[
    word("largest-remainder", "Hamilton: whole parts, then by the largest remainders"),
    word("webster", "divisor a + 1/2 (Sainte-Laguë)"),
    word("huntington-hill", "divisor sqrt(a(a+1))"),
    word("jefferson", "divisor a + 1 (D'Hondt)"),
    word("adams", "divisor a"),
    word("dean", "divisor a(a+1)/(a + 1/2)"),
    word("quota", "the quota method of Balinski and Young (1975)"),
];

pub(super) static VARIANT: TableSpec = TableSpec {
    title: "[variants.<name>]",
    doc: "the scenario with something changed",
    fields: &[
        optional("label", Shape::Text, "what it is, in a sentence"),
        default("drop", Shape::Texts, "[]", "dotted paths that are removed"),
        default("set", Shape::Map(Keys::Paths, &Shape::Any), "{}", "dotted paths that get another value"),
        default("rescale", Shape::Bool, "false", "divide the weights that are left by their sum"),
        CLAUSE,
    ],
};

pub(super) static EXPECT: TableSpec = TableSpec {
    title: "[expect.<name>]",
    doc: "a sentence that must hold",
    fields: &[
        required("that", Shape::Text, "figure, state, unit, relation, number: obligation DEU people >= 1000"),
        CLAUSE,
    ],
};
