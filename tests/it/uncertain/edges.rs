//! Where one part of a key meets another: what is set against, sums with gaps, ranges of what is taken off, overrides, discounts.

use onus::criteria::decay;
use onus::exact::{nearest, power_of_ten, ratio};
use onus::ids::StateId;
use onus::scenario::Discount;

use super::*;

/// An indicator with values of Arden, Belmar and Corvia; those of the others are zero.
fn indicator(name: &str, values: &str) -> String {
    format!("[indicator.{name}]\nkind = \"extensive\"\nunit = \"u\"\nvalues = {{ {values}, Dunmore = 0, Estel = 0 }}\n")
}

fn with(indicators: &[String], criterion: &str) -> String {
    let wealth = indicator("w", "Arden = 30, Belmar = 20, Corvia = 10");
    format!("{FIVE}\n{wealth}{}[key.criteria.w]\nindicator = \"w\"\nweight = 1\n{criterion}\n", indicators.concat())
}

#[test]
fn what_is_set_against_is_measured_plainly() {
    let others = [
        indicator("v", "Arden = 10, Belmar = 10, Corvia = 40"),
        indicator("d", "Arden = 0, Belmar = 0, Corvia = 8"),
        indicator("people", "Arden = 1, Belmar = 1, Corvia = 1")
            .replace("Dunmore = 0, Estel = 0", "Dunmore = 1, Estel = 1"),
    ];
    // e = 30/52, 20/52, 2/52 and v = 1/6, 1/6, 4/6: e - v/2 = 77/156, 47/156, below zero.
    let less = "less = { indicator = \"d\", times = 1 }\nagainst = { indicator = \"v\", times = 0.5 }";
    let net = shares(&run(&with(&others, less)));
    assert_eq!([&net["Arden"], &net["Belmar"], &net["Corvia"]], [&ratio(77, 124), &ratio(47, 124), &Rational::ZERO]);
    // What is above 5 a head: 25, 15, 5 of 45; v as before, though nothing of it is exempt.
    let exempt = "exempt_per_head = 5\nagainst = { indicator = \"v\", times = 0.5 }";
    let text = with(&others, exempt).replace("[states.list]", "[states]\npopulation = \"people\"\n[states.list]");
    let net = shares(&run(&text));
    // 25/45 - 1/12 = 85/180, 15/45 - 1/12 = 45/180, 5/45 - 4/12 below zero.
    assert_eq!([&net["Arden"], &net["Belmar"], &net["Corvia"]], [&ratio(85, 130), &ratio(45, 130), &Rational::ZERO]);
}

#[test]
fn a_gap_in_one_summand_leaves_the_others_as_they_are() {
    let gap = [indicator("p", "Belmar = 1, Corvia = 1")];
    assert_eq!(refused(&with(&gap, "plus = [\"p\"]")), ["ONUS-K006"]);
    let zero = run(&with(&gap, "plus = [\"p\"]\nmissing = \"zero\""));
    assert_eq!(shares(&zero)["Arden"], ratio(30, 62));
    says(&zero, "no value of p: zero is used");
    let stated = "plus = [\"p\"]\nmissing.states.Arden = { value = 5, reason = \"as in 2020\" }";
    assert_eq!(shares(&run(&with(&gap, stated)))["Arden"], ratio(35, 67));
    let interval = "plus = [\"p\"]\nmissing = { policy = \"interval\", low = 0, at = 5, high = 10 }";
    let ranged = run(&with(&gap, interval));
    assert_eq!(shares(&ranged)["Arden"], ratio(35, 67));
    assert_eq!(bounds(&ranged)["Arden"], (ratio(30, 62), ratio(40, 72)));
    // One stated value does not stand for two that are missing.
    let both = with(&gap, stated).replace("Arden = 30, ", "");
    assert_eq!(refused(&both), ["ONUS-K014"]);
}

#[test]
fn ranges_of_what_is_taken_off_give_bounds_and_disputes_are_shown() {
    let debt = [indicator("d", "Arden = 0, Belmar = 0, Corvia = { low = 1, central = 2, high = 9, disputed = true }")];
    let less = run(&with(&debt, "less = { indicator = \"d\", times = 1 }"));
    // Corvia has 8, and from 1 to 9.
    assert_eq!(shares(&less)["Corvia"], ratio(8, 58));
    assert_eq!(bounds(&less)["Corvia"], (ratio(1, 51), ratio(9, 59)));
    assert_eq!(bounds(&less)["Arden"], (ratio(30, 59), ratio(30, 51)));
    assert!(less.scenario.key.criteria[0].contested);
    // Both are ranges: Arden from 29 to 31 with Corvia from 1 to 9.
    let both = with(&debt, "less = { indicator = \"d\", times = 1 }")
        .replace("Arden = 30", "Arden = { low = 29, central = 30, high = 31 }");
    assert_eq!(bounds(&run(&both))["Arden"], (ratio(29, 58), ratio(31, 52)));
    // Whom `less` does not cover has no part in it.
    let other = run(&with(&debt, "less = { indicator = \"d\", times = 1, states = [\"Arden\"] }"));
    assert!(other.keys.origins[0].bounds.is_none() && !other.scenario.key.criteria[0].contested);
}

/// Three real states whose key counts population under both of its names.
fn twice(more: &str) -> String {
    format!(
        "format = 1\nid = \"x\"\ntitle = \"x\"\nas_of = 2024-12-31\n[states]\nmembers = [\"DEU\", \"FRA\", \"ITA\"]\n\
         [key.criteria.a]\nindicator = \"population\"\nweight = 0.5\n\
         [key.criteria.b]\nindicator = \"population/un-wpp-2024\"\nweight = 0.5\n[people]\ntotal = 1000\nmode = \"ledger\"\n{more}"
    )
}

fn replaced(name: &str, indicator: &str, year: i32) -> String {
    format!(
        "[override.{name}]\nindicator = \"{indicator}\"\nstate = \"DEU\"\nyear = {year}\nvalue = 1\nreason = \"x\"\n"
    )
}

#[test]
fn an_override_holds_for_every_name_of_an_edition_and_a_projection_stays_one() {
    let table = Catalogue::shipped().table("population").unwrap();
    let onus::data::Values::ByState(rows) = &table.values else { panic!("by state") };
    let of = |state: &str| rows[&StateId::new(state)][&2023].value.clone();
    let expected = Rational::ONE / (Rational::ONE + of("FRA") + of("ITA"));
    for name in ["population", "population/un-wpp-2024"] {
        assert_eq!(shares(&run(&twice(&replaced("o", name, 2023))))["DEU"], expected, "{name}");
        // 2024 is projected, so that the newest reported year is still 2023.
        assert_eq!(shares(&run(&twice(&replaced("o", name, 2024)))), shares(&run(&twice(""))), "{name}");
    }
    let both = replaced("o", "population", 2023) + &replaced("p", "population/un-wpp-2024", 2023);
    assert_eq!(refused(&twice(&both)), ["ONUS-D062"]);
}

#[test]
fn discounts_are_the_nearest_decimals_and_refused_where_they_are_too_long() {
    let unit = power_of_ten(decay::DECIMALS);
    for rate in [ratio(3, 100), ratio(123_456_789_012_u64, 1_000_000_000_000_u64), ratio(7, 1)] {
        let weights = decay::weights(&Discount::Rate(rate.clone()), 40).unwrap();
        for (back, weight) in weights.iter().enumerate() {
            let factor = Rational::from(unit.clone()) / (Rational::ONE + &rate).pow(isize::try_from(back).unwrap());
            assert_eq!(*weight, ratio(nearest(&factor), unit.clone()), "{rate} {back}");
        }
    }
    let over = |window: &str| {
        let co2 = "[indicator.co2]\nkind = \"extensive\"\nunit = \"Mt\"\n[indicator.co2.years]\n2024 = { Arden = 8, Belmar = 1, \
                   Corvia = 1, Dunmore = 1, Estel = 1 }\n[key.criteria.co2]\nindicator = \"co2\"\nweight = 1\n";
        format!("{FIVE}{co2}window = {{ take = \"sum\", absent = \"zero\", {window} }}\n")
    };
    for window in [
        "from = 2000, discount = 0.0312345678901234567890123456789",
        "from = 1024, discount = 0.03",
        "from = -9999, discount = 0.03",
        // Fine for one year back, too fine for two hundred.
        "from = 1824, half_life = 30.001",
    ] {
        assert_eq!(refused(&over(window)), ["ONUS-K016"], "{window}");
    }
    assert_eq!(shares(&run(&over("from = 1025, discount = 0.031234567891")))["Arden"], ratio(8, 12));
}

#[test]
fn money_under_a_rule_of_its_own_is_not_called_shared_by_the_key() {
    let wealth = with(&[], "");
    let key = written(&run(&format!("{wealth}[money]\ntotal = 100\n")), "json");
    assert!(key.contains("money shared by the key"));
    let joint = |cost: &str| {
        let costs = format!("costs = {{ Arden = 60, Belmar = 80, \"Arden+Belmar\" = {cost} }}");
        format!("{wealth}[money.joint]\nrule = \"shapley\"\n{costs}\n")
    };
    let rule = written(&run(&joint("110.01")), "json");
    assert!(!rule.contains("money shared by the key") && rule.contains("by a rule of its own"));
    assert_eq!(refused(&joint("110.005")), ["ONUS-P055"]);
}
