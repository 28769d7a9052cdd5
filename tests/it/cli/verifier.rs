//! The verifier in Python, which shares nothing with this crate: it accepts what we publish and refuses what was changed.

use std::path::Path;
use std::process::Command;

use super::{code, err, onus};
use crate::support;

/// A placement with a bar, unmet need and a cap on states together.
const PLACEMENT: &str = r#"format = 1
id = "small"
title = "A small placement"
as_of = 2024-12-31
[states]
population = "heads"
[states.list]
ARD = { name = "Arden" }
BEL = { name = "Belmar" }
COR = { name = "Corvia" }
[indicator.heads]
kind = "extensive"
unit = "people"
values = { ARD = 900_000, BEL = 500_000, COR = 70_000 }
[key.criteria.size]
indicator = "heads"
weight = 1
[people]
total = 1_000
need = { ARD = 400, SYR = 350, UKR = 250 }
mode = "placement"
place = "as-many-as-possible"
fair = "of-placed"
[rules.each]
kind = "cap"
group = "all"
applies = "each"
per_1000_inhabitants = 0.7
[rules.together]
kind = "cap"
states = ["BEL", "COR"]
applies = "together"
people = 330
[groups.all]
states = ["ARD", "BEL", "COR"]
[never.own]
origin = "each"
states = "origin"
reason = "the state of origin"
[never.one]
origin = "SYR"
states = ["COR"]
reason = "invented"
[goals]
order = ["unmet", "leximin-unmet", "leximin-burden", "code-order"]
[rounding]
ties = "by-code"
"#;

/// Three periods with a cap that is a share of each, places that differ, and a surcharge that is carried over twice.
const PERIODS: &str = r#"format = 1
id = "three"
title = "Three periods"
as_of = 2025-12-31
[states.list]
ARD = { name = "Arden" }
BEL = { name = "Belmar" }
COR = { name = "Corvia" }
[indicator.size]
kind = "extensive"
unit = "1"
values = { ARD = 5, BEL = 3, COR = 2 }
[indicator.beds]
kind = "extensive"
unit = "people"
years.2026 = { ARD = 30, BEL = 90, COR = 90 }
years.2027 = { ARD = 30, BEL = 90, COR = 90 }
years.2028 = { ARD = 70, BEL = 90, COR = 90 }
[key.criteria.size]
indicator = "size"
weight = 1
[people]
total = 310
mode = "ledger"
[periods]
accounts = "decided"
surcharge = 0.05
bank_share = 0.5
places = "beds"
[period.2026]
people = 100
[period.2027]
people = 90
[period.2028]
people = 120
[rules.share]
kind = "cap"
states = ["BEL"]
applies = "each"
share = 0.5
[goals]
order = ["final-debt", "debt", "leximin-burden", "code-order"]
[rounding]
ties = "by-code"
"#;

/// A placement with people of weight two, who may be bought off up to a part of all units.
const WEIGHED: &str = r#"format = 1
id = "weighed"
title = "Weights and money"
as_of = 2024-12-31
[states.list]
ARD = { name = "Arden" }
BEL = { name = "Belmar" }
[indicator.size]
kind = "extensive"
unit = "1"
values = { ARD = 1, BEL = 1 }
[key.criteria.size]
indicator = "size"
weight = 1
[people]
total = 100
need = { SYR = 60, UKR = 40 }
mode = "placement"
[cohort.heavy]
of = "UKR"
share = 1
weight = 2
[rules.beds]
kind = "cap"
states = ["ARD"]
people = 28
[money]
usd_per_ru = 1_000
[modality.hosting]
[substitution]
pay_at_most = 0.5
people_at_least = 0
pool = 0.1
[rounding]
ties = "by-code"
"#;

/// An exemption of a group that stands in the data, so that fair numbers after it cannot be had from the two files.
const SHIPPED_GROUP: &str = r#"format = 1
id = "group"
title = "An exemption of a group that ships"
as_of = 2024-12-31
[states]
members = ["DEU", "FRA", "TCD", "UGA"]
[indicator.size]
kind = "extensive"
unit = "1"
values = { DEU = 5, FRA = 3, TCD = 1, UGA = 2 }
[key.criteria.size]
indicator = "size"
weight = 1
[people]
total = 1_000
mode = "ledger"
[accord.relief]
kind = "exemption"
group = "ldc"
taken_by = "others"
reason = "invented"
[rules.beds]
kind = "cap"
states = ["FRA"]
people = 300
[rounding]
ties = "by-code"
"#;

/// A state, its provinces, the towns of one.
const LEVELS: &str = r#"format = 1
id = "levels"
title = "Three levels"
as_of = 2024-12-31
[states]
population = "size"
[states.list]
ARD = { name = "Arden" }
BEL = { name = "Belmar" }
[indicator.size]
kind = "extensive"
unit = "1"
values = { ARD = 3, BEL = 2 }
[key.criteria.size]
indicator = "size"
weight = 1
[people]
total = 103
mode = "ledger"
[rules.least]
kind = "floor"
people = 20
[rounding]
ties = "by-code"
[level.provinces]
of = "ARD"
title = "Provinces"
[level.provinces.states]
population = "size"
[level.provinces.states.list]
NORTH = { name = "North" }
SOUTH = { name = "South" }
[level.provinces.indicator.size]
kind = "extensive"
unit = "1"
values = { NORTH = 3, SOUTH = 1 }
[level.provinces.key.criteria.size]
indicator = "size"
weight = 1
[level.towns]
of = "NORTH"
title = "Towns"
[level.towns.states]
population = "size"
[level.towns.states.list]
UPPER = { name = "Upper town" }
LOWER = { name = "Lower town" }
[level.towns.indicator.size]
kind = "extensive"
unit = "1"
values = { UPPER = 1, LOWER = 2 }
[level.towns.key.criteria.size]
indicator = "size"
weight = 1
[level.towns.rules.beds]
kind = "cap"
people = 22
"#;

/// A scenario that is there for the verifier alone.
fn scenario(name: &str) -> String {
    support::path(&format!("scenarios/verifier/{name}.toml")).to_str().expect("UTF-8").to_owned()
}

/// A scenario written to a folder.
fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name).with_extension("toml");
    std::fs::write(&path, text).expect("written");
    path.to_str().expect("UTF-8").to_owned()
}

#[test]
#[expect(clippy::print_stdout, reason = "a skipped test is said")]
fn the_verifier_in_python_accepts_what_is_published_and_refuses_what_was_changed() {
    let modern = Command::new("python3").args(["-c", "import sys, tomllib"]).output();
    if !modern.is_ok_and(|output| output.status.success()) {
        println!("skipped: python3 with tomllib is not here");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let own = |name: &str, text: &str| written(folder.path(), name, text);
    let weighed = own("weighed", WEIGHED);
    let (by_origin, product) = (scenario("by-origin"), scenario("product"));
    let (placement, levels, group) = (own("own", PLACEMENT), own("levels", LEVELS), own("group", SHIPPED_GROUP));
    // Three periods, which are a conflict; and with room enough.
    let (periods, roomy) = (own("periods", PERIODS), own("roomy", &PERIODS.replace("ARD = 30, ", "ARD = 45, ")));
    // Too large to be changed many times: these are accepted, with nothing left out but what is left out of all.
    let large = [vec!["@global-2024"], vec!["@climate-displacement"]];
    let whole = [
        vec!["@arden"],
        vec!["@arden", "--prices", "--freedom"],
        vec!["@arden", "--set", "rules.places.people=41000", "--variant", "uncontested"],
        vec!["@bovens-bartsch-2016"],
        vec!["@corridors-central-mediterranean"],
        vec!["@eu-solidarity-2026"],
        vec!["@grech-2016-table-1"],
        vec!["@montreal-fund-2024"],
        vec!["@quota-market"],
        vec!["@regional-accord"],
        vec![group.as_str()],
        vec![by_origin.as_str()],
        vec![placement.as_str()],
        vec![product.as_str()],
        vec![weighed.as_str()],
    ];
    // What is left out of these stands in `verifier/README.md`.
    let open = [
        vec!["@regional-accord", "--variant", "narrow"],
        vec!["@three-levels"],
        vec!["@un-scale-ten-states"],
        vec![levels.as_str()],
        vec![periods.as_str()],
        vec![roomy.as_str()],
    ];
    let mut pairs = Vec::new();
    for (at, asked) in large.iter().chain(&whole).chain(&open).enumerate() {
        let files = ["json", "lp"].map(|ending| format!("{}/{at}.{ending}", folder.path().display()));
        let output = onus(&[&["solve"], &asked[..], &["-o", &files[0], "-o", &files[1]]].concat());
        assert!([0, 3].contains(&code(&output)), "{asked:?}: {}", err(&output));
        pairs.extend(files);
    }
    let tests = support::path("../verifier/test_verify.py");
    let sizes = [large.len().to_string(), open.len().to_string()];
    let asked = ["--times", "40", "--large", &sizes[0], "--open", &sizes[1]];
    let output = Command::new("python3").arg(tests).args(asked).args(&pairs).output().expect("python3 starts");
    assert!(output.status.success(), "{}{}", String::from_utf8_lossy(&output.stdout), err(&output));
}

#[test]
fn the_verifier_in_python_is_short_enough_to_be_read() {
    let text = std::fs::read_to_string(support::path("../verifier/verify.py")).expect("the verifier");
    assert!(text.lines().count() <= 300);
}
