//! Discounts on the key that named states bear, as the permanent members bear those of the scale for peacekeeping.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Rational, ratio};
use onus::pipeline;
use onus::scenario;

use super::from_file::{COMMON, common, notes, over, shares};

/// GDP alone: 15/30, 7.5/30, 1/30, 4.5/30, 2/30.
const GDP: &str =
    "[groups.permanent]\nstates = [\"ARD\", \"BEL\"]\n[key.criteria.gdp]\nindicator = \"gdp\"\nweight = 1\n";
const COR: &str = "[key.factor.level-i]\nstates = [\"COR\"]\nfactor = 0.2\nborne_by = \"permanent\"\n";
const DUN: &str = "[key.factor.level-c]\nstates = [\"DUN\"]\nfactor = 0.4\nborne_by = \"permanent\"\n";

fn codes(key: &str) -> Vec<String> {
    let text = format!("{COMMON}{key}");
    let found = match scenario::read(&SourceFile::new("discounts.toml", &text), Catalogue::shipped(), &[], None) {
        Err(found) => found,
        Ok((scenario, _)) => pipeline::run(scenario, Catalogue::shipped()).map(|_| ()).expect_err("findings"),
    };
    found.0.into_iter().map(|one| one.code.to_owned()).collect()
}

/// By hand: 80 % of 1/30 and 60 % of 4.5/30 are 7/60, borne by two who have 45/60: each owes 52/45 of its own.
#[test]
fn permanent_members_bear_the_discounts_pro_rata() {
    let run = common(&format!("{GDP}{COR}{DUN}"));
    let expected = [ratio(26, 45), ratio(13, 45), ratio(1, 150), ratio(3, 50), ratio(1, 15)];
    assert_eq!(shares(&run), expected);
    assert_eq!(exact::sum(&expected), Rational::ONE);
    assert!(notes(&run).contains("what that takes off is borne by ARD, BEL, in proportion to their shares"));
}

#[test]
fn the_order_of_discounts_with_the_same_bearers_does_not_matter() {
    assert_eq!(shares(&common(&format!("{GDP}{COR}{DUN}"))), shares(&common(&format!("{GDP}{DUN}{COR}"))));
}

/// Who is not covered bears in proportion: what dividing by the sum does, for one factor alone.
#[test]
fn one_discount_borne_by_the_others_is_a_division_by_the_sum() {
    let factor = "[key.factor.low]\nstates = [\"COR\"]\nfactor = 0\n";
    let all = shares(&common(&format!("{GDP}{factor}")));
    assert_eq!(all, over([150, 75, 0, 45, 20], 290));
    assert_eq!(shares(&common(&format!("{GDP}{factor}borne_by = \"others\"\n"))), all);
}

/// Factors that all bear come first, and discounts are all of the same shares, wherever the file has them.
#[test]
fn the_order_of_the_file_does_not_matter() {
    let half = "[key.factor.half]\nstates = [\"ARD\"]\nfactor = 0.5\n";
    // 15/30 halved: 7.5, 7.5, 1, 4.5, 2 of 22.5; then 0.8 of 1 is borne by two who have 15.
    let expected = [ratio(158, 450), ratio(158, 450), ratio(4, 450), ratio(90, 450), ratio(40, 450)];
    assert_eq!(shares(&common(&format!("{GDP}{half}{COR}"))), expected);
    assert_eq!(shares(&common(&format!("{GDP}{COR}{half}"))), expected);
    // BEL bears for COR and has a discount of its own, borne by EST: 7.5 + 0.8 x 7.5/22.5 - 3.75.
    let own =
        "[groups.one]\nstates = [\"EST\"]\n[key.factor.own]\nstates = [\"BEL\"]\nfactor = 0.5\nborne_by = \"one\"\n";
    let both = shares(&common(&format!("{GDP}{COR}{own}")));
    assert_eq!(both, shares(&common(&format!("{GDP}{own}{COR}"))));
    assert_eq!(both[1], (ratio(15, 2) + ratio(8, 30) - ratio(15, 4)) / Rational::from(30));
    assert_eq!(both[4], (Rational::from(2) + ratio(15, 4)) / Rational::from(30));
}

#[test]
fn who_cannot_bear_is_said() {
    let factor = |said: &str| codes(&format!("{GDP}[key.factor.low]\nstates = [\"ARD\", \"COR\"]\n{said}\n"));
    assert_eq!(factor("factor = 0.5\nborne_by = \"permanent\""), ["ONUS-S013"], "ARD is relieved and bears");
    assert_eq!(factor("factor = 2\nborne_by = \"others\""), ["ONUS-S013"], "nothing is taken off");
    assert_eq!(factor("factor = 0.5\nborne_by = \"ldc\""), ["ONUS-S024"], "no least developed country takes part");
    assert_eq!(factor("factor = 0.5\nborne_by = \"permanant\""), ["ONUS-S007"]);
    let all = "[key.factor.low]\nstates = [\"ARD\", \"BEL\", \"COR\", \"DUN\", \"EST\"]\nfactor = 0.5\nborne_by = \"others\"\n";
    assert_eq!(codes(&format!("{GDP}{all}")), ["ONUS-S024"]);
    let twice = "[key.factor.low]\nstates = [\"COR\"]\nfactor = 0.5\nborne_by = \"permanent\"\n[key.factor.lower]\nstates = [\"COR\"]\nfactor = \
                 0.5\nborne_by = \"permanent\"\n";
    assert_eq!(codes(&format!("{GDP}{twice}")), ["ONUS-S013"], "of which share?");
    // Those who bear have no share: nobody takes over what is taken off.
    let none = "[groups.none]\nstates = [\"BEL\"]\n[key.criteria.causal]\nindicator = \"causal\"\nweight = 1\n[key.factor.low]\nstates = \
                [\"COR\"]\nfactor = 0.5\nborne_by = \"none\"\n";
    assert_eq!(codes(none), ["ONUS-K013"]);
}

/// By hand, of 1 000 people: sizes 5, 3, 2; Corvia's 2 halved is 1 of 9, then Belmar's 3 halved leaves it 1 of 7.5, then half of that is taken off.
#[test]
fn every_factor_is_a_step_of_its_own() {
    let text = "format = 1\nid = \"f\"\ntitle = \"Factors\"\nas_of = 2024-12-31\n[states.list]\nARD = { name = \"Arden\" }\n\
        BEL = { name = \"Belmar\" }\nCOR = { name = \"Corvia\" }\n[indicator.size]\nkind = \"extensive\"\nunit = \"1\"\n\
        values = { ARD = 5, BEL = 3, COR = 2 }\n[groups.a]\nstates = [\"ARD\"]\n[key.criteria.size]\nindicator = \"size\"\nweight = 1\n\
        [key.factor.low]\nstates = [\"COR\"]\nfactor = 0.5\n[key.factor.half]\nstates = [\"BEL\"]\nfactor = 0.5\n\
        [key.factor.off]\nstates = [\"COR\"]\nfactor = 0.5\nborne_by = \"a\"\n\
        [people]\ntotal = 1000\nmode = \"ledger\"\n[rounding]\nties = \"by-code\"\n";
    let run = crate::support::run_text(text).expect("sound");
    let explained = onus::report::explain::explain(&run, &"COR".into()).expect("a member");
    let steps: Vec<(String, Rational)> =
        explained.steps[1..4].iter().map(|step| (step.name.to_string(), step.exact.clone())).collect();
    let expected = [
        ("relief and exemption: low", ratio(-800, 9)),
        ("relief and exemption: half", ratio(200, 9)),
        ("discount: off", ratio(-200, 3)),
    ];
    assert_eq!(steps, expected.map(|(name, exact)| (name.to_owned(), exact)));
}
