//! `[people]`.

use super::{CLAUSE, Keys, Shape, TableSpec, Word, default, optional, required, word};

pub(super) static PEOPLE: TableSpec = TableSpec {
    title: "[people]",
    doc: "who is to be protected: a stock by origin and host, a total, or a total with needs by origin",
    fields: &[
        optional("from", Shape::Text, "a stock of origin x host x year"),
        optional("year", Shape::Year, "with `from`: the year"),
        optional("include", Shape::Texts, "with `from`: the categories that are counted, added up"),
        optional(
            "and",
            Shape::Map(Keys::Codes, &Shape::Text),
            "with `from`: people of an origin from a table of states",
        ),
        optional("total", Shape::People, "so many people"),
        optional("need", Shape::Map(Keys::Codes, &PERSONS), "with `total`: people in need, by origin"),
        optional("spread_by", Shape::Table(&STOCK), "with `need`: the stock by which the rest of the total is spread"),
        default("unknown", Shape::Word(KEEP), "\"keep\"", "people of unknown origin"),
        default("outsiders", Shape::Word(KEEP), "\"keep\"", "people hosted outside the members"),
        default("origin_owes", Shape::Bool, "false", "does a state owe for its own nationals?"),
        required("mode", Shape::Word(MODE), "what the allocation does"),
        default("place", Shape::Word(PLACE), "\"all\"", "must everyone be placed?"),
        optional("fair", Shape::Word(FAIR), "with place \"as-many-as-possible\": of what a fair number is a share"),
        default("zero_share", Shape::Word(ZERO), "\"floor\"", "what a state without a share takes"),
        default("show", Shape::Codes, "[]", "origins shown apart; all stay separate in the model"),
        CLAUSE,
    ],
};

static PERSONS: Shape = Shape::People;

static STOCK: TableSpec = TableSpec {
    title: "spread_by",
    doc: "a stock of origin x host in one year",
    fields: &[
        required("from", Shape::Text, "the stock"),
        required("year", Shape::Year, "the year"),
        required("include", Shape::Texts, "the categories that are counted"),
        CLAUSE,
    ],
};

static KEEP: &[Word] = &[word("keep", "stay in the total"), word("leave-out", "are left out of the total")];

static MODE: &[Word] =
    &[word("ledger", "shares responsibility and moves nobody"), word("placement", "places people anew")];

static PLACE: &[Word] =
    &[word("all", "yes: too little room is a conflict"), word("as-many-as-possible", "no: unmet need is a result")];

static FAIR: &[Word] = &[word("of-total", "of all people"), word("of-placed", "of the people placed")];

static ZERO: &[Word] =
    &[word("floor", "exactly its floor, 0 without one"), word("may-host", "more, minimised after all burden levels")];
