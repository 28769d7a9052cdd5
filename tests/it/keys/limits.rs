//! Limits on shares from a scenario file alone: published, by hand, by origin, and in contradiction.

use std::fmt::Write as _;

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Rational, ratio};
use onus::pipeline;
use onus::scenario;

use super::from_file::{COMMON, common, criterion, notes, over, run, shares};
use crate::support::text;

#[test]
fn a_scheme_of_limits_follows_a_previous_key() {
    let text = format!(
        "{}{}[key.bounds.change]\nprevious = \"population\"\ndown = 0.10\nup = 0.20\n",
        criterion("population", "weight = 0"),
        criterion("gdp", "weight = 1"),
    );
    let run = common(&text);
    // Of 1/2, 1/4, 1/30, 3/20, 1/15 against 2/5, 1/5, 1/15, 3/10, 1/30: limits 0.36 to 0.48, 0.18 to 0.24, 0.06 to 0.08, 0.27 to
    // 0.36, 0.03 to 0.04. With a factor of 0.84 Arden has 0.42 and Belmar 0.21, and the others are at their limits.
    assert_eq!(shares(&run), over([42, 21, 6, 27, 4], 100));
    assert!(
        notes(&run).contains("at their least share: COR, DUN") && notes(&run).contains("at their greatest share: EST")
    );
}

/// The Multilateral Fund, 2024 to 2026: every rate of the scale of assessments times one factor, nobody above 22 %.
#[test]
fn the_fund_of_the_montreal_protocol() {
    let table = |file: &str| -> Vec<(String, Rational)> {
        let text = text(&format!("cases/montreal-fund-2024-2026/{file}.csv"));
        let cells = text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
        cells.map(|cells| (cells[0].clone(), exact::parse(&cells[1]).unwrap())).collect()
    };
    let (inputs, expected) = (table("inputs"), table("expected"));
    assert_eq!(inputs.len(), 49);
    let mut file = "format = 1\nid = \"fund\"\ntitle = \"Fund\"\nas_of = 2024-12-31\n[states.list]\n".to_owned();
    let mut values = Vec::new();
    for (at, (party, rate)) in inputs.iter().enumerate() {
        let _ = writeln!(file, "P{at:02} = {{ name = \"{party}\" }}");
        values.push(format!("P{at:02} = \"{}\"", exact::text(rate)));
    }
    let _ = write!(
        file,
        "[indicator.rate]\nkind = \"extensive\"\nunit = \"%\"\nvalues = {{ {} }}\n[people]\ntotal = 100\nmode = \"ledger\"\n\
         [rounding]\nties = \"by-code\"\n[key.criteria.rate]\nindicator = \"rate\"\nweight = 1\n[key.bounds]\nceiling = \"22%\"\n",
        values.join(", ")
    );
    let run = run(&file);
    for (((party, _), share), (other, published)) in inputs.iter().zip(shares(&run)).zip(&expected) {
        assert_eq!(party, other);
        let off = share * Rational::from(100) - published;
        assert!(off.clone().max(-off) < exact::parse("1e-12").unwrap(), "{party}");
    }
    assert!(notes(&run).contains("at their greatest share: P47"), "{}", notes(&run));
}

/// A state of origin is left out of its own key, and its limits with it; the floors and ceilings of the others hold.
#[test]
fn limits_hold_in_the_key_of_each_origin() {
    let text = COMMON.replace("total = 1_000_003", "total = 200\nneed = { ARD = 100, EST = 100 }");
    for method in ["one-rule", "stepwise"] {
        let run = run(&format!(
            "{text}[key.bounds]\nmethod = \"{method}\"\nfloor = 0.06\nceiling = 0.45\n[key.bounds.groups.poor]\nstates = [\"DUN\"]\n\
             ceiling = 0.20\n{}",
            criterion("gdp", "weight = 1")
        ));
        let keys = &run.keys.origins;
        assert_eq!((keys[0].shares[0].clone(), keys[1].shares[4].clone()), (Rational::ZERO, Rational::ZERO));
        for (key, out) in keys.iter().zip([0, 4]) {
            for (state, share) in key.shares.iter().enumerate().filter(|(state, _)| *state != out) {
                let most = if state == 3 { ratio(1, 5) } else { ratio(9, 20) };
                assert!(*share >= ratio(3, 50) && *share <= most, "{method}: {state}");
            }
        }
        // Without Arden: 15, 2, 9, 4 of 30. Dunmore at 0.20 and Belmar at 0.45 leave 0.35 to 2 : 4.
        assert_eq!(keys[0].shares, [(0, 1), (9, 20), (7, 60), (1, 5), (7, 30)].map(|(a, b)| ratio(a, b)), "{method}");
        assert!(notes(&run).contains("DUN"), "{}", notes(&run));
    }
}

#[test]
fn limits_that_contradict_each_other_are_named() {
    let of = |bounds: &str| {
        let text = format!("{COMMON}{bounds}{}", criterion("gdp", "weight = 1"));
        let read = scenario::read(&SourceFile::new("scenario.toml", text), Catalogue::shipped(), &[], None);
        let found = pipeline::run(read.unwrap().0, Catalogue::shipped()).unwrap_err();
        assert_eq!(found.0[0].code, "ONUS-K035");
        found.0[0].what.clone()
    };
    let crossed = of("[key.bounds]\nfloor = 0.05\n[key.bounds.groups.poor]\nstates = [\"COR\"]\nceiling = 0.01\n");
    assert!(
        crossed.ends_with(
            "COR has a floor above its ceiling: key.bounds.floor 1/20, key.bounds.groups.poor.ceiling 1/100"
        )
    );
    assert!(of("[key.bounds]\nfloor = 0.25\n").contains("the least shares sum to 5/4, more than one"));
    assert!(of("[key.bounds]\nmethod = \"stepwise\"\nceiling = 0.15\n").contains("less than one"));
}
