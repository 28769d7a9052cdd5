//! `[override.<name>]`: one value replaced, with a written reason.

use onus::exact::ratio;
use onus::verify::verify;

use super::*;

const GDP: &str = "\n[indicator.gdp]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { Arden = 3, Belmar = 2, Corvia = 2, \
     Dunmore = 1, Estel = 2 }\n[key.criteria.gdp]\nindicator = \"gdp\"\nweight = 1\n";
const OVERRIDE: &str = "\n[override.corvia]\nindicator = \"gdp\"\nstate = \"Corvia\"\nyear = 2024\nvalue = 12\n\
     reason = \"the census of 2025\"\nsource = \"the office of Corvia\"\n";

#[test]
fn the_value_is_replaced_before_anything_reads_it_and_the_result_says_so() {
    let plain = run(&format!("{FIVE}{GDP}"));
    let replaced = run(&format!("{FIVE}{GDP}{OVERRIDE}"));
    assert_eq!(shares(&plain)["Corvia"], ratio(2, 10));
    assert_eq!(shares(&replaced)["Corvia"], ratio(12, 20));
    says(
        &replaced,
        "override.corvia: gdp, Corvia 2024: 12 in place of 2 (the census of 2025, source: the office of Corvia)",
    );
    let json = written(&replaced, "json");
    assert!(json.contains("12 in place of 2"));
    assert!(verify(json.as_bytes(), Catalogue::shipped()).holds());
    assert_ne!(scenario::digest(&plain.scenario), scenario::digest(&replaced.scenario));
    let other = run(&format!("{FIVE}{GDP}{}", OVERRIDE.replace("census of 2025", "census of 2026")));
    assert_ne!(scenario::digest(&other.scenario), scenario::digest(&replaced.scenario), "the reason is part of it");
}

#[test]
fn a_reason_is_required() {
    let without = OVERRIDE.replace("reason = \"the census of 2025\"\n", "");
    assert_eq!(refused(&format!("{FIVE}{GDP}{without}")), ["ONUS-S002"]);
}

#[test]
fn a_value_that_is_new_says_so() {
    let text = format!("{FIVE}{}{OVERRIDE}", GDP.replace("Corvia = 2, ", ""));
    assert_eq!(refused(&text), ["ONUS-D063"]);
    let added = run(&format!("{text}add = true\n"));
    assert_eq!(shares(&added)["Corvia"], ratio(12, 20));
    says(&added, "12 in place of no value");
    assert_eq!(refused(&format!("{FIVE}{GDP}{OVERRIDE}add = true\n")), ["ONUS-D064"]);
}

#[test]
fn a_shipped_value_is_replaced_too_and_by_origin() {
    let world = |more: &str| {
        format!(
            "format = 1\nid = \"x\"\ntitle = \"x\"\nas_of = 2024-12-31\n[states]\nmembers = [\"DEU\", \"FRA\", \"TUR\"]\n\
             [key.criteria.size]\nindicator = \"population\"\nweight = 0\n\
             [key.criteria.near]\nindicator = \"contiguity\"\nby = \"origin\"\nscale = \"within-origin\"\nfallback = \"size\"\nweight = 1\n\
             [people]\ntotal = 100\nneed = {{ SYR = 60, AFG = 40 }}\nmode = \"ledger\"\n{more}"
        )
    };
    let plain = run(&world(""));
    let replaced = run(&world(
        "[override.bridge]\nindicator = \"contiguity\"\norigin = \"AFG\"\nstate = \"DEU\"\nvalue = 1\nadd = true\nreason = \"an air bridge\"\n",
    ));
    assert!(shares_of(&replaced, "AFG")["DEU"] > shares_of(&plain, "AFG")["DEU"]);
    assert_eq!(shares_of(&replaced, "SYR"), shares_of(&plain, "SYR"));
    says(&replaced, "contiguity, DEU for AFG: 1 in place of no value (an air bridge)");
}

#[test]
fn a_replaced_value_keeps_its_dispute_and_loses_its_range() {
    let text =
        format!("{FIVE}{}{OVERRIDE}", GDP.replace("Corvia = 2", "Corvia = { low = 1, high = 4, disputed = true }"));
    let run = run(&text);
    assert_eq!(run.keys.origins[0].bounds, None);
    assert!(run.scenario.key.criteria[0].contested);
}
