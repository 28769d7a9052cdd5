//! The top of the file, and the tables that concern the whole.

use super::accords::ACCORD;
use super::articles::ARTICLE_OR_TITLE;
use super::cohorts::{CAUSE, COHORT};
use super::corridors::{CORRIDOR, RECEPTION, TRANSIT};
use super::criteria::{INDICATOR, KEY};
use super::levels::LEVEL;
use super::market::MARKET;
use super::modalities::{MODALITY, SUBSTITUTION};
use super::people::PEOPLE;
use super::periods::{PERIOD, PERIODS, PROCESSING};
use super::published::{PUBLISHED, SOURCE};
use super::rules::{ACTUALS, EXPECT, GOALS, MONEY, NEVER, ROUNDING, RULE, VARIANT};
use super::ties::TIES;
use super::trigger::TRIGGER;
use super::uncertain::OVERRIDE;
use super::{CLAUSE, Keys, Shape, TableSpec, Word, default, optional, required, word};

/// The whole file.
pub static SCENARIO: TableSpec = TableSpec {
    title: "the scenario",
    doc: "who shares what, by which key, under which rules",
    fields: &[
        required("format", Shape::Whole(super::Bounds::Positive), "the version of this format: 1"),
        required("id", Shape::Text, "a short stable name of letters, digits, - and _"),
        required("title", Shape::Text, "a title for people"),
        optional("note", Shape::Text, "what the scenario is and what it is not; printed with every result"),
        required("as_of", Shape::Date, "the date at which it stands; no later data is used"),
        default("status", Shape::Word(STATUS), "\"illustrative\"", "what the numbers are for"),
        CLAUSE,
        optional(
            "supersedes",
            Shape::Text,
            "the scenario code of the draft that this one replaces, as its documents name it",
        ),
        optional("source", Shape::Table(&SOURCE), "where the key was published"),
        optional(
            "articles",
            Shape::Map(Keys::Articles, &ARTICLE_OR_TITLE),
            "the articles of the draft, each with its title or first words: those that no table cites are flagged",
        ),
        required("states", Shape::Table(&STATES), "who takes part"),
        optional("groups", Shape::Named(&GROUP), "groups of states of your own"),
        optional("indicator", Shape::Named(&INDICATOR), "indicators of your own"),
        optional("override", Shape::Named(&OVERRIDE), "single values of an indicator replaced, each with its reason"),
        required("key", Shape::Table(&KEY), "how the allocation key is formed"),
        required("people", Shape::Table(&PEOPLE), "who is to be protected"),
        optional("cohort", Shape::Named(&COHORT), "what is special about the people of one origin, or a part of them"),
        optional("cause", Shape::Named(&CAUSE), "keys of their own for cohorts displaced by different causes"),
        optional("periods", Shape::Table(&PERIODS), "what is carried over from one period to the next"),
        optional("period", Shape::Named(&PERIOD), "the periods, each named by its year"),
        optional("processing", Shape::Table(&PROCESSING), "applications that have to be decided, in time"),
        optional("transit", Shape::Named(&TRANSIT), "places that people pass on their way"),
        optional("corridor", Shape::Named(&CORRIDOR), "the legs on which people travel, with their capacities"),
        optional("rules", Shape::Named(&RULE), "floors and caps"),
        optional("accord", Shape::Named(&ACCORD), "agreements between named states"),
        optional("never", Shape::Named(&NEVER), "absolute bars; nothing can relax them"),
        optional("ties", Shape::Table(&TIES), "where people have ties"),
        optional("modality", Shape::Named(&MODALITY), "the ways to discharge a duty"),
        optional("substitution", Shape::Table(&SUBSTITUTION), "money in place of people"),
        optional("market", Shape::Table(&MARKET), "states host for each other at a price: tradable quotas"),
        optional("reception", Shape::Table(&RECEPTION), "what it costs to receive people"),
        default("goals", Shape::Table(&GOALS), "{}", "what is minimised, in sequence"),
        optional("money", Shape::Table(&MONEY), "money that is shared, or the price of a unit"),
        default("actuals", Shape::Table(&ACTUALS), "{}", "what the obligation is set against"),
        optional("trigger", Shape::Table(&TRIGGER), "a corrective mechanism above a multiple of the fair number"),
        optional(
            "level",
            Shape::Named(&LEVEL),
            "who shares what a member has to take, each level with its own key and rules",
        ),
        default("rounding", Shape::Table(&ROUNDING), "{}", "how whole people and cents are made"),
        optional("variants", Shape::Named(&VARIANT), "the scenario with something changed: --variant NAME"),
        optional("expect", Shape::Named(&EXPECT), "sentences that must hold; run by `onus check`"),
        optional("published", Shape::Named(&PUBLISHED), "published tables; `onus check` holds the run against them"),
    ],
};

static STATUS: &[Word] = &[
    word("illustrative", "to see what a rule would do"),
    word("for-negotiation", "on the table"),
    word("agreed", "adopted"),
];

pub(super) static STATES: TableSpec = TableSpec {
    title: "[states]",
    doc: "who takes part",
    fields: &[
        optional(
            "members",
            Shape::Either(&[Shape::Text, Shape::Codes]),
            "a group by name, or a list of codes; left out: all states of [states.list]",
        ),
        default(
            "population",
            Shape::Text,
            "\"population\"",
            "the indicator that counts inhabitants, for whatever goes by head",
        ),
        optional("list", Shape::Named(&OWN_STATE), "states of your own, or other names for known ones"),
        CLAUSE,
    ],
};

static OWN_STATE: TableSpec = TableSpec {
    title: "[states.list.<code>]",
    doc: "a state of your own",
    fields: &[
        required("name", Shape::Text, "its name"),
        default("region", Shape::Text, "\"all\"", "its region, for regional totals"),
        CLAUSE,
    ],
};

pub(super) static GROUP: TableSpec = TableSpec {
    title: "[groups.<name>]",
    doc: "a group of states",
    fields: &[required("states", Shape::Codes, "its members, by code"), CLAUSE],
};
