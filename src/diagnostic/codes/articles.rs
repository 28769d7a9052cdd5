//! `ONUS-S11`: articles of a draft.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[entry(
    "ONUS-S110",
    "an article covers what the scenario does not have",
    "`covers` of an article names tables and parameters by their dotted paths; one that does not exist would leave the article without any.",
    "[articles]\n\"Art. 5\" = { title = \"The allocation key\", covers = [\"key.criteria.welth.weight\"] }",
    "[articles]\n\"Art. 5\" = { title = \"The allocation key\", covers = [\"key.criteria.wealth.weight\"] }",
    "name a path of the file",
)];
