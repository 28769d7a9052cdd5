//! `ONUS-S11`, `ONUS-S12` and `ONUS-L03`: articles of a draft, and the draft that it replaces.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-S110",
        "an article covers what the scenario does not have",
        "`covers` of an article names tables and parameters by their dotted paths; one that does not exist would leave the article without any.",
        "[articles]\n\"Art. 5\" = { title = \"The allocation key\", covers = [\"key.criteria.welth.weight\"] }",
        "[articles]\n\"Art. 5\" = { title = \"The allocation key\", covers = [\"key.criteria.wealth.weight\"] }",
        "name a path of the file",
    ),
    entry(
        "ONUS-S120",
        "what is superseded is no scenario code",
        "`supersedes` names the draft that this one replaces by its scenario code, the SHA-256 that every output of it carries: 64 digits 0-9 and a-f.",
        "supersedes = \"the draft of March\"",
        "supersedes = \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"",
        "copy the scenario code from an output of the older draft",
    ),
    entry(
        "ONUS-L030",
        "an article that nothing implements",
        "An article of the draft is listed, and no table of the scenario cites it: the model leaves it out, or the citation is missing.",
        "[articles]\n\"Art. 5\" = \"The allocation key\"",
        "[articles]\n\"Art. 5\" = { title = \"The allocation key\", covers = [\"key\"] }",
        "cite it in the table that implements it",
    ),
    entry(
        "ONUS-L031",
        "a citation of no article",
        "A table cites an article that the list of the draft's articles does not have.",
        "[articles]\n\"Art. 5\" = { title = \"The allocation key\", covers = [\"key\"] }\n\n[rounding]\nclause = \"Art. 6\"\nties = \"by-code\"",
        "[articles]\n\"Art. 5\" = { title = \"The allocation key\", covers = [\"key\"] }\n\n[rounding]\nclause = \"Art. 5\"\nties = \"by-code\"",
        "add it to the list, or correct the citation",
    ),
];
