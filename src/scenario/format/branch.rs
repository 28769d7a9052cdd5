//! `[key.branch.<name>]` and `[key.bounds]`.

use super::criteria::COMBINE;
use super::{Bounds, CLAUSE, Shape, TableSpec, Word, default, optional, required, word};

pub(super) static BRANCH: TableSpec = TableSpec {
    title: "[key.branch.<name>]",
    doc: "a sub-key: the criteria and branches that name it, with weights that sum to one inside it",
    fields: &[
        optional("label", Shape::Text, "what reports call it; left out: its name"),
        optional("branch", Shape::Text, "the branch that it is a part of; left out: the key itself"),
        required("weight", Shape::Number(Bounds::NonNegative), "its weight there; in a remainder the part it takes"),
        optional("turn", Shape::Whole(Bounds::Positive), "its turn, where the key or branch is a remainder"),
        default("combine", Shape::Word(COMBINE), "\"sum\"", "how its parts become one sub-key"),
        optional("power", Shape::Number(Bounds::Positive), "each share to this power, divided by the sum"),
        optional("bounds", Shape::Table(&BOUNDS), "limits on the shares of the sub-key"),
        CLAUSE,
    ],
};

pub(super) static BOUNDS: TableSpec = TableSpec {
    title: "[key.bounds]",
    doc: "limits on shares, after the factors and the power",
    fields: &[
        default("method", Shape::Word(METHOD), "\"one-rule\"", "how the key is brought within the limits"),
        optional("floor", Shape::Number(Bounds::Share), "the least share of every state"),
        optional("ceiling", Shape::Number(Bounds::Share), "the greatest share of every state"),
        optional("groups", Shape::Named(&GROUP), "limits of single groups"),
        optional("change", Shape::Table(&CHANGE), "limits relative to a previous key"),
        CLAUSE,
    ],
};

static METHOD: &[Word] = &[
    word("one-rule", "one factor for all, kept within the limits: no order of steps"),
    word("stepwise", "floor, then ceilings of groups, then the ceiling; what is cut off or lifted is borne pro rata"),
];

static GROUP: TableSpec = TableSpec {
    title: "[key.bounds.groups.<name>]",
    doc: "limits of a group",
    fields: &[
        optional("group", Shape::Text, "whom it covers: a group"),
        optional("states", Shape::Codes, "whom it covers: states by code"),
        optional("floor", Shape::Number(Bounds::Share), "the least share of each"),
        optional("ceiling", Shape::Number(Bounds::Share), "the greatest share of each"),
        CLAUSE,
    ],
};

static CHANGE: TableSpec = TableSpec {
    title: "change",
    doc: "from (1 - down) to (1 + up) times the share in a previous key",
    fields: &[
        required("previous", Shape::Text, "the criterion whose shares are the previous key; its weight may be zero"),
        required("down", Shape::Number(Bounds::Share), "the greatest part by which a share may fall"),
        required("up", Shape::Number(Bounds::NonNegative), "the greatest part by which a share may rise"),
        CLAUSE,
    ],
};
