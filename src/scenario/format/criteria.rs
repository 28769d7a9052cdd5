//! `[indicator.<name>]` and `[key]`.

use super::branch::{BOUNDS, BRANCH};
use super::normalise::{BANDS, BRACKETS, NORMALISE, POSTS, TIES};
use super::responsibility::{AGAINST, DEPTH, DISCOUNT, HALF_LIFE, PLUS, POWER};
use super::uncertain::{POINT, RANGES, VALUE};
use super::weights::WEIGHTS;
use super::{Bounds, CLAUSE, Keys, Shape, TableSpec, Word, default, optional, required, word};

pub(super) static INDICATOR: TableSpec = TableSpec {
    title: "[indicator.<name>]",
    doc: "an indicator of your own: values by state, by year and state, by origin and state, or in a file",
    fields: &[
        required("kind", Shape::Word(KIND), "does it add up when two states merge?"),
        required("unit", Shape::Text, "the unit of a value"),
        optional("title", Shape::Text, "what reports call it; left out: its name"),
        optional("source", Shape::Text, "where the numbers come from"),
        optional("licence", Shape::Text, "the licence of the numbers"),
        optional("year", Shape::Year, "the year of `values`"),
        optional(
            "values",
            Shape::Map(Keys::Codes, &VALUE),
            "one number a state, all of one year; or { low, central, high, source, disputed }",
        ),
        optional("years", Shape::Map(Keys::Years, &ROW), "one number a state and year: [indicator.<name>.years.2014]"),
        optional(
            "origins",
            Shape::Map(Keys::Codes, &ROW),
            "one number an origin and state: [indicator.<name>.origins.SYR]",
        ),
        optional("ranges", Shape::Word(RANGES), "what `low` and `high` of its values are; left out: free"),
        optional("file", Shape::Text, "a CSV file beside the scenario, in the layout of values.csv"),
        optional(
            "sums_to",
            Shape::Number(Bounds::NonNegative),
            "what its values must sum to, year by year or origin by origin: `onus check` says where they do not",
        ),
        CLAUSE,
    ],
};

static ROW: Shape = Shape::Map(Keys::Codes, &VALUE);

static KIND: &[Word] = &[
    word("extensive", "it adds up: population, GDP, tonnes, people"),
    word("intensive", "it does not: a rate, a mean, an index"),
];

pub(super) static KEY: TableSpec = TableSpec {
    title: "[key]",
    doc: "how criteria become one allocation key",
    fields: &[
        default("combine", Shape::Word(COMBINE), "\"sum\"", "how criteria and branches become one key"),
        default("rescale", Shape::Bool, "false", "divide weights that do not sum to one by their sum"),
        optional(
            "decimals",
            Shape::Whole(Bounds::NonNegative),
            "adopt the key with so many decimals; all after is exact on it",
        ),
        required("criteria", Shape::Named(&CRITERION), "the reasons, each with an indicator and a weight"),
        optional("weights", Shape::Table(&WEIGHTS), "how the weights come about; left out: as stated"),
        optional("branch", Shape::Named(&BRANCH), "sub-keys, each with a weight"),
        optional("factor", Shape::Named(&FACTOR), "relief and exemption, acting on the key"),
        optional("power", Shape::Number(Bounds::Positive), "each share to this power, divided by the sum"),
        optional("bounds", Shape::Table(&BOUNDS), "limits on shares"),
        CLAUSE,
    ],
};

pub(super) static COMBINE: &[Word] = &[
    word("sum", "the weighted sum of shares"),
    word("product", "the weighted sum times rates to their exponents, divided by the sum"),
    word("geometric", "the product of shares to their weights, divided by the sum: one zero share gives zero"),
    word("index", "the weighted mean of scores (min-max, goalposts, bands, rank), before they become shares"),
    word("remainder", "each takes its part of what those before it leave, by `turn`; the last takes all"),
];

static CRITERION: TableSpec = TableSpec {
    title: "[key.criteria.<name>]",
    doc: "an indicator made a reason",
    fields: &[
        optional("label", Shape::Text, "what reports call it; left out: its name"),
        required("indicator", Shape::Text, "which indicator: its name, or name/edition"),
        optional("at", Shape::Word(POINT), "which point of values that have a range; left out: central"),
        PLUS,
        default("window", Shape::Table(&WINDOW), "{}", "which years, and how they become one number"),
        optional("per", Shape::Table(&PER), "divide by this indicator first: a rate"),
        optional("less", Shape::Table(&LESS), "what is taken off first: a part of another indicator"),
        optional("relief", Shape::Table(&RELIEF), "relief for states below an income per head"),
        optional("exempt_per_head", Shape::Number(Bounds::NonNegative), "an amount per head that is left out"),
        optional("brackets", BRACKETS, "brackets per head, each with a rate: exemption with progressivity"),
        default("normalise", Shape::Word(NORMALISE), "\"share\"", "how values become shares"),
        optional("posts", Shape::Table(&POSTS), "with normalise = \"goalposts\": the posts"),
        optional("bands", BANDS, "with normalise = \"bands\": the bands"),
        optional("unit", Shape::Text, "with normalise = \"log\": the unit, which must be the indicator's"),
        optional("ties", Shape::Word(TIES), "with normalise = \"rank\": equal values; left out: average"),
        optional("base", Shape::Text, "the extensive indicator over which size-scaled-inverse is formed"),
        AGAINST,
        optional("cap", Shape::Table(&CAP), "the most that a share may be, from the shares of other criteria"),
        optional("by", Shape::Word(BY), "\"origin\": each origin has shares of its own, from a table origin x state"),
        optional("bounded", Shape::Number(Bounds::Positive), "attribute points / (all points + this)"),
        optional("scale", Shape::Word(SCALE), "without `bounded`: how a row of the table becomes shares"),
        optional("rescale_rows", Shape::Bool, "with scale \"matrix\": divide a row above one by its sum"),
        optional("fallback", Shape::Text, "the criterion by which what is not attributed goes out"),
        optional("half_life", Shape::Number(Bounds::Positive), "years after which a tie counts half"),
        DEPTH,
        POWER,
        default(
            "missing",
            Shape::Either(&[Shape::Word(MISSING), Shape::Table(&MISSING_TABLE)]),
            "\"stop\"",
            "what to do where a state has no value",
        ),
        optional(
            "weight",
            Shape::Number(Bounds::NonNegative),
            "its weight, all weights sum to one, in a branch or in the key; or its points; required without an exponent unless [key.weights] finds it",
        ),
        optional(
            "exponent",
            Shape::Number(Bounds::Any),
            "its exponent in a product, instead of a weight; -1 divides, 0.5 is a root",
        ),
        optional("branch", Shape::Text, "the branch that it belongs to; left out: the key itself"),
        optional("turn", Shape::Whole(Bounds::Positive), "its turn, where the key or branch is a remainder"),
        default("contested", Shape::Bool, "false", "whether it is contested: printed in [square brackets]"),
        CLAUSE,
    ],
};

pub(super) static WINDOW: TableSpec = TableSpec {
    title: "window",
    doc: "which years of an indicator, and how they become one number",
    fields: &[
        optional("from", Shape::Year, "the first year"),
        optional("to", Shape::Year, "the last year; left out: the newest one reported up to as_of"),
        optional("years", Shape::Whole(Bounds::Positive), "how many years, counted back from the last"),
        optional("take", Shape::Word(TAKE), "how the years become one; left out, with a single year: last"),
        default("absent", Shape::Word(ABSENT), "\"stop\"", "what a year without a value counts"),
        DISCOUNT,
        HALF_LIFE,
        CLAUSE,
    ],
};

static TAKE: &[Word] = &[
    word("last", "the last year of the window"),
    word("mean", "the mean over the years"),
    word("sum", "the sum over the years"),
    word("newest", "state by state the newest year that has a value"),
];

static ABSENT: &[Word] = &[
    word("stop", "then the state's value is missing, and `missing` decides"),
    word("zero", "zero"),
    word("shorter", "the window is shortened to the years that have a value"),
];

static PER: TableSpec = TableSpec {
    title: "per",
    doc: "the indicator over which a rate is formed",
    fields: &[
        required("indicator", Shape::Text, "which indicator"),
        default("window", Shape::Table(&WINDOW), "{}", "its years"),
        CLAUSE,
    ],
};

static RELIEF: TableSpec = TableSpec {
    title: "relief",
    doc: "x (1 - gradient (T - x/p)/T) where the value per head x/p is below T",
    fields: &[
        required(
            "per_head_below",
            Shape::Either(&[Shape::Word(THRESHOLD), Shape::Number(Bounds::Positive)]),
            "T: \"world-mean\" or a number",
        ),
        required("gradient", Shape::Number(Bounds::Share), "the gradient, 0 to 1"),
        default("borne_by", Shape::Word(BORNE_BY), "\"all\"", "who bears what is relieved"),
        CLAUSE,
    ],
};

static BORNE_BY: &[Word] =
    &[word("all", "all, through the division by the sum"), word("others", "those who are not relieved, pro rata")];

static LESS: TableSpec = TableSpec {
    title: "less",
    doc: "times x another indicator is taken off first; T of relief is of the values before that",
    fields: &[
        required("indicator", Shape::Text, "which indicator: debt"),
        required("times", Shape::Number(Bounds::NonNegative), "the part of it that is taken off"),
        optional("group", Shape::Text, "for whom; left out, with `states`: for all"),
        optional("states", Shape::Codes, "for whom, by code"),
        default("window", Shape::Table(&WINDOW), "{}", "its years"),
        CLAUSE,
    ],
};

static THRESHOLD: &[Word] = &[word("world-mean", "all members' value over all members' population")];

static CAP: TableSpec = TableSpec {
    title: "cap",
    doc: "the most that a state's share of this criterion may be: times x (sum or mean of other shares)",
    fields: &[
        required("times", Shape::Number(Bounds::Positive), "the multiple"),
        required("of", Shape::Word(CAP_OF), "of the sum, or of the mean"),
        required("over", Shape::Texts, "the criteria whose shares are the base"),
        required("residual", Shape::Word(RESIDUAL), "who takes what the cap cuts off"),
        CLAUSE,
    ],
};

static CAP_OF: &[Word] = &[word("sum", "of the sum of the shares"), word("mean", "of their mean")];

static RESIDUAL: &[Word] =
    &[word("baseline", "shared out by the mean of the base shares"), word("rescale", "the key is divided by its sum")];

static BY: &[Word] = &[word("origin", "each origin has shares of its own")];

static SCALE: &[Word] =
    &[word("matrix", "the cells are shares already"), word("within-origin", "points / all points of the origin")];

pub(super) static MISSING: &[Word] = &[
    word("stop", "refuse, listing the gaps"),
    word("zero", "zero, spelled out"),
    word("spread", "the weight goes to the state's other criteria"),
    word("drop", "the criterion is dropped for all"),
    word("peer-median", "median per head times own population"),
    word("raw-median", "the median of the known values"),
];

static POLICY: &[Word] = &[
    word("stop", "refuse, listing the gaps"),
    word("zero", "zero, spelled out"),
    word("spread", "the weight goes to the state's other criteria"),
    word("drop", "the criterion is dropped for all"),
    word("peer-median", "median per head times own population"),
    word("raw-median", "the median of the known values"),
    word("value", "the stated `value`"),
    word("interval", "only `low` and `high` are known; `at` is used"),
];

pub(super) static MISSING_TABLE: TableSpec = TableSpec {
    title: "missing",
    doc: "what to do where a state has no value, for all and state by state",
    fields: &[
        default("policy", Shape::Word(POLICY), "\"stop\"", "for every state that `states` does not name"),
        optional("value", Shape::Number(Bounds::Any), "with policy \"value\": the value"),
        optional("group", Shape::Text, "with policy \"peer-median\": among whom; left out: all members"),
        optional("low", Shape::Number(Bounds::Any), "with policy \"interval\": the least"),
        optional("high", Shape::Number(Bounds::Any), "with policy \"interval\": the greatest"),
        optional("at", Shape::Number(Bounds::Any), "with policy \"interval\": the point used"),
        optional("reason", Shape::Text, "why"),
        optional("states", Shape::Map(Keys::Codes, &STATED), "state by state, each with its reason"),
        CLAUSE,
    ],
};

static STATED: Shape = Shape::Table(&STATED_TABLE);

static STATED_TABLE: TableSpec = TableSpec {
    title: "missing.states.<code>",
    doc: "what to do where this state has no value",
    fields: &[
        optional("policy", Shape::Word(POLICY), "the policy; left out, with a `value`: value"),
        optional("value", Shape::Number(Bounds::Any), "with policy \"value\": the value"),
        optional("group", Shape::Text, "with policy \"peer-median\": among whom; left out: all members"),
        optional("low", Shape::Number(Bounds::Any), "with policy \"interval\": the least"),
        optional("high", Shape::Number(Bounds::Any), "with policy \"interval\": the greatest"),
        optional("at", Shape::Number(Bounds::Any), "with policy \"interval\": the point used"),
        required("reason", Shape::Text, "why, and for a stated value its source"),
        CLAUSE,
    ],
};

static FACTOR: TableSpec = TableSpec {
    title: "[key.factor.<name>]",
    doc: "relief or exemption: the share in the key is multiplied, and others bear what that takes off",
    fields: &[
        optional("group", Shape::Text, "whom it covers: a group"),
        optional("states", Shape::Codes, "whom it covers: states by code"),
        required("factor", Shape::Number(Bounds::NonNegative), "the factor; 0 exempts, 0.2 is a discount of 80 %"),
        default(
            "borne_by",
            Shape::Text,
            "\"all\"",
            "who bears what a factor below one takes off: \"all\", through the division by the sum; \"others\", whom it does not cover, or a \
             group, in proportion to their shares before any such discount, all factors that all bear first",
        ),
        optional("reason", Shape::Text, "why"),
        CLAUSE,
    ],
};
