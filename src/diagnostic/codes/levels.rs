//! Codes about levels below members.

use super::{Entry, entry};

/// Levels of one member each, every one below the one before.
macro_rules! chain {
    ($of:literal) => { "" };
    ($of:literal $code:literal $($rest:literal)*) => {
        concat!(
            "[level.in-", $of, "]\nof = \"", $of, "\"\ntitle = \"In ", $of, "\"\nstates.list.", $code, " = { name = \"Place ", $code,
            "\" }\nindicator.homes = { kind = \"extensive\", unit = \"homes\", values = { ", $code,
            " = 1 } }\nkey.criteria.homes = { indicator = \"homes\", weight = 1 }\n\n",
            chain!($code $($rest)*)
        )
    };
}

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-S090",
        "a level below nobody",
        "A level shares what a member has to take. It hangs on a member of the scenario, or of a level that hangs on one.",
        "[level.towns]\nof = \"DDD\"\ntitle = \"Towns\"\n\n[level.towns.states.list]\nAAA-1 = { name = \"Upper town\" }\nAAA-2 = { name = \"Lower town\" }\n\n[level.towns.indicator.homes]\nkind = \"extensive\"\nunit = \"homes\"\nvalues = { AAA-1 = 3, AAA-2 = 2 }\n\n[level.towns.key.criteria.homes]\nindicator = \"homes\"\nweight = 1",
        "[level.towns]\nof = \"AAA\"\ntitle = \"Towns\"\n\n[level.towns.states.list]\nAAA-1 = { name = \"Upper town\" }\nAAA-2 = { name = \"Lower town\" }\n\n[level.towns.indicator.homes]\nkind = \"extensive\"\nunit = \"homes\"\nvalues = { AAA-1 = 3, AAA-2 = 2 }\n\n[level.towns.key.criteria.homes]\nindicator = \"homes\"\nweight = 1",
        "name a member of the scenario, or of a level that hangs on one",
    ),
    entry(
        "ONUS-S091",
        "a code on two levels",
        "A code names one place in the tree of levels, for explanations and for the levels below it.",
        "[level.towns]\nof = \"AAA\"\ntitle = \"Towns\"\n\n[level.towns.states.list]\nAAA = { name = \"Upper town\" }\nAAA-2 = { name = \"Lower town\" }\n\n[level.towns.indicator.homes]\nkind = \"extensive\"\nunit = \"homes\"\nvalues = { AAA = 3, AAA-2 = 2 }\n\n[level.towns.key.criteria.homes]\nindicator = \"homes\"\nweight = 1",
        "[level.towns]\nof = \"AAA\"\ntitle = \"Towns\"\n\n[level.towns.states.list]\nAAA-1 = { name = \"Upper town\" }\nAAA-2 = { name = \"Lower town\" }\n\n[level.towns.indicator.homes]\nkind = \"extensive\"\nunit = \"homes\"\nvalues = { AAA-1 = 3, AAA-2 = 2 }\n\n[level.towns.key.criteria.homes]\nindicator = \"homes\"\nweight = 1",
        "give every member of every level a code of its own",
    ),
    entry(
        "ONUS-S092",
        "a member shared twice",
        "Two levels below one member would count its people twice.",
        "[level.towns]\nof = \"AAA\"\ntitle = \"Towns\"\nstates.list.AAA-1 = { name = \"Upper town\" }\nindicator.homes = { kind = \"extensive\", unit = \"homes\", values = { AAA-1 = 3 } }\nkey.criteria.homes = { indicator = \"homes\", weight = 1 }\n\n[level.parishes]\nof = \"AAA\"\ntitle = \"Parishes\"\nstates.list.AAA-9 = { name = \"Saint Anne\" }\nindicator.homes = { kind = \"extensive\", unit = \"homes\", values = { AAA-9 = 3 } }\nkey.criteria.homes = { indicator = \"homes\", weight = 1 }",
        "[level.towns]\nof = \"AAA\"\ntitle = \"Towns\"\nstates.list.AAA-1 = { name = \"Upper town\" }\nindicator.homes = { kind = \"extensive\", unit = \"homes\", values = { AAA-1 = 3 } }\nkey.criteria.homes = { indicator = \"homes\", weight = 1 }",
        "leave one of the levels out, or hang it on another member",
    ),
    entry(
        "ONUS-S093",
        "a share of a total that is not known yet",
        "What a level shares is a result of the level above, which has to leave room for the rules of the level before it is known.",
        "[level.towns]\nof = \"AAA\"\ntitle = \"Towns\"\nstates.list.AAA-1 = { name = \"Upper town\" }\nstates.list.AAA-2 = { name = \"Lower town\" }\nindicator.homes = { kind = \"extensive\", unit = \"homes\", values = { AAA-1 = 3, AAA-2 = 2 } }\nkey.criteria.homes = { indicator = \"homes\", weight = 1 }\nrules.most = { kind = \"cap\", share = 0.5 }",
        "[level.towns]\nof = \"AAA\"\ntitle = \"Towns\"\nstates.list.AAA-1 = { name = \"Upper town\" }\nstates.list.AAA-2 = { name = \"Lower town\" }\nindicator.homes = { kind = \"extensive\", unit = \"homes\", values = { AAA-1 = 3, AAA-2 = 2 } }\nkey.criteria.homes = { indicator = \"homes\", weight = 1 }\nkey.bounds = { ceiling = 0.5 }",
        "give it in people or per 1000 inhabitants, or limit the shares in [level.<name>.key.bounds]",
    ),
    entry(
        "ONUS-S094",
        "levels too deep",
        "At most 16 levels hang below each other: each shares the whole numbers of the one above, and limits it.",
        chain!("AAA" "L01" "L02" "L03" "L04" "L05" "L06" "L07" "L08" "L09" "L10" "L11" "L12" "L13" "L14" "L15" "L16" "L17"),
        chain!("AAA" "L01" "L02" "L03" "L04"),
        "leave out levels in between",
    ),
];
