//! The catalogue: groups, references, names.

use onus::data::{Catalogue, StateKind};
use onus::ids::StateId;

#[test]
fn groups_have_as_many_states_as_published() {
    let groups = Catalogue::shipped().groups();
    for (name, expected) in [
        ("un-members", 193),
        ("un-observers", 2),
        ("ldc", 44),
        ("eu-27", 27),
        ("oecd", 38),
        ("g20", 19),
        ("african-group", 54),
        ("eastern-european-group", 23),
        ("latin-american-and-caribbean-group", 33),
    ] {
        assert_eq!(groups[name].len(), expected, "{name}");
    }
    let income: usize = ["low-income", "lower-middle-income", "upper-middle-income", "high-income"]
        .map(|g| groups[g].len())
        .iter()
        .sum();
    assert_eq!(income, 194, "every member and the State of Palestine");
    let regions: usize = ["africa", "americas", "asia", "europe", "oceania"].map(|g| groups[g].len()).iter().sum();
    assert_eq!(regions, 195);
    assert!(!groups["ldc"].contains(&StateId::new("STP")), "graduated on 13 December 2024");
    assert!(groups["annex-i"].contains(&StateId::new("TUR")) && !groups["annex-i"].contains(&StateId::new("CHN")));
}

#[test]
fn members_of_groups_are_members_of_the_united_nations() {
    let groups = Catalogue::shipped().groups();
    for name in ["ldc", "eu-27", "oecd", "annex-i", "g20"] {
        assert!(groups[name].is_subset(&groups["un-members"]), "{name}");
    }
}

#[test]
fn codes_are_read_as_text() {
    let states = Catalogue::shipped().states();
    assert_eq!(states[&StateId::new("NAM")].iso2, "NA");
    assert_eq!(states[&StateId::new("NAM")].name, "Namibia");
    assert_eq!(states[&StateId::new("BOL")].name, "Bolivia (Plurinational State of)");
    assert_eq!(states[&StateId::new("VAT")].name, "Holy See");
    assert_eq!(states[&StateId::new("XKX")].kind, StateKind::Other);
    assert_eq!(states[&StateId::new("UNK")].kind, StateKind::Special);
}

#[test]
fn a_bare_name_means_the_preferred_edition() {
    let catalogue = Catalogue::shipped();
    assert_eq!(catalogue.resolve("population").as_deref(), Some("population/un-wpp-2024"));
    assert_eq!(catalogue.resolve("population/worldbank-2024").as_deref(), Some("population/worldbank-2024"));
    assert_eq!(catalogue.resolve("unemployment").as_deref(), Some("unemployment/ilo-modelled-2023"));
    assert_eq!(catalogue.resolve("gdp-eur").as_deref(), Some("gdp-eur/eurostat-2016-11"));
    assert_eq!(catalogue.resolve("happiness"), None);
    assert!(catalogue.table("happiness").is_err());
}

#[test]
fn every_name_has_exactly_one_preferred_edition() {
    let catalogue = Catalogue::shipped();
    for about in catalogue.indicators() {
        let preferred = catalogue
            .indicators()
            .iter()
            .filter(|other| other.name == about.name)
            .filter(|other| {
                catalogue.about(&format!("{}/{}", other.name, other.edition)).is_some_and(|file| file.preferred)
            })
            .count();
        assert_eq!(preferred, 1, "{}", about.name);
    }
}

#[test]
fn a_table_is_read_once_and_shared() {
    let catalogue = Catalogue::shipped();
    let (a, b) = (catalogue.table("gdp-usd").unwrap(), catalogue.table("gdp-usd/worldbank-2024-06").unwrap());
    assert!(std::sync::Arc::ptr_eq(&a, &b));
    assert_eq!(a.about.name, "gdp-usd");
}
