//! The parts of a scenario, read from their text.

use std::collections::BTreeSet;

use onus::data::{Catalogue, Values};
use onus::diagnostic::SourceFile;
use onus::exact::ratio;
use onus::ids::StateId;
use onus::scenario::{
    self, Absent, Amount, Applies, BarOrigin, BarStates, CapOf, Figure, Keep, MissingPolicy, MoneyTotal, Normalise,
    PeopleSource, PlaceWhom, Relation, Residual, RuleKind, Scale, Take, Threshold, Ties,
};
use proptest::prelude::*;

use super::{arden, codes_of, findings, read, short, sound, with};

const WEALTH: &str = "[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\n";

fn id(code: &str) -> StateId {
    StateId::new(code)
}

#[test]
fn windows_rates_reliefs_and_caps() {
    let scenario = sound(&with(
        "[states]\npopulation = \"size\"\n[key]\ncombine = \"product\"\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\n\
         window = { from = 1990, to = 2020, take = \"sum\", absent = \"zero\" }\n\
         relief = { per_head_below = \"world-mean\", gradient = \"80%\" }\n\
         cap = { times = 0.3, of = \"mean\", over = [\"rate\"], residual = \"baseline\" }\n\
         [key.criteria.rate]\nindicator = \"wealth\"\nper = { indicator = \"size\" }\nnormalise = \"rate\"\nexponent = -2\n\
         window = { years = 3, take = \"mean\", absent = \"shorter\" }\n\
         [key.criteria.jobs]\nindicator = \"wealth\"\nnormalise = \"size-scaled-inverse\"\nbase = \"size\"\nweight = 0\n\
         relief = { per_head_below = 12_500, gradient = 0.5 }\n",
    ));
    let [wealth, rate, jobs] = &scenario.key.criteria[..] else { panic!("three criteria") };
    assert_eq!((wealth.window.from, wealth.window.to, wealth.window.take), (Some(1990), Some(2020), Take::Sum));
    assert_eq!(wealth.window.absent, Absent::Zero);
    let relief = wealth.relief.as_ref().expect("relief");
    assert_eq!((&relief.per_head_below, &relief.gradient), (&Threshold::WorldMean, &ratio(4, 5)));
    let cap = wealth.cap.as_ref().expect("a cap");
    assert_eq!((&cap.times, cap.of, cap.residual), (&ratio(3, 10), CapOf::Mean, Residual::Baseline));
    assert_eq!((&rate.exponent, &rate.normalise, rate.window.years), (&Some(ratio(-2, 1)), &Normalise::Rate, Some(3)));
    assert_eq!(rate.per.as_ref().map(|per| per.indicator.value.as_str()), Some("size"));
    assert!(matches!(&jobs.normalise, Normalise::SizeScaledInverse { base } if base.value == "size"));
    assert_eq!(jobs.relief.as_ref().map(|one| one.per_head_below.clone()), Some(Threshold::Value(12_500.into())));
}

#[test]
fn criteria_by_origin() {
    let text = format!(
        "{WEALTH}[indicator.past]\nkind = \"extensive\"\nunit = \"points\"\n[indicator.past.origins.SYR]\nAAA = 4\nCCC = 1\n\
         [key.criteria.past]\nindicator = \"past\"\nby = \"origin\"\nSCALE\nfallback = \"wealth\"\nweight = 0\n"
    );
    let scale = |line: &str| {
        let scenario = sound(&with(&text.replace("SCALE", line)));
        scenario.key.criteria[1].by_origin.clone().expect("by origin").scale
    };
    assert_eq!(scale("bounded = 20"), Scale::Bounded(20.into()));
    assert_eq!(scale("scale = \"within-origin\""), Scale::WithinOrigin);
    assert_eq!(scale("scale = \"matrix\"\nrescale_rows = true"), Scale::Matrix { rescale: true });
    let scenario = sound(&with(&text.replace("SCALE", "bounded = 20")));
    let Values::Dyadic(rows) = &scenario.indicators["past"].table.values else { panic!("dyadic") };
    assert_eq!(rows[&id("SYR")][&id("AAA")], 4.into());
    for wrong in ["", "bounded = 20\nscale = \"matrix\"", "bounded = 20\nrescale_rows = true"] {
        let found = findings(&with(&text.replace("SCALE", wrong)));
        assert_eq!(codes_of(&found), ["ONUS-S013"], "{wrong}: {}", short(&found));
    }
    let circle = text.replace("SCALE", "bounded = 20").replace("fallback = \"wealth\"", "fallback = \"past\"");
    assert_eq!(codes_of(&findings(&with(&circle))), ["ONUS-S015"]);
    let found = findings(&with(&WEALTH.replace("weight", "half_life = 5\nweight")));
    assert_eq!(codes_of(&found), ["ONUS-S013"], "without by: {}", short(&found));
}

#[test]
fn policies_on_missing_values() {
    let policy = |text: &str| {
        let text = with(&format!("[states]\npopulation = \"size\"\n{WEALTH}missing = {text}\n"));
        sound(&text).key.criteria[0].missing.clone()
    };
    assert_eq!(policy("\"spread\"").policy, MissingPolicy::Spread);
    assert_eq!(policy("{ policy = \"value\", value = 7 }").policy, MissingPolicy::Value(7.into()));
    let interval = policy("{ policy = \"interval\", low = 1, high = 3, at = \"3/2\" }").policy;
    assert_eq!(interval, MissingPolicy::Interval { low: 1.into(), high: 3.into(), at: ratio(3, 2) });
    let stated = policy(
        "{ states = { BBB = { value = 12, reason = \"estimate\" }, CCC = { policy = \"zero\", reason = \"none\" } } }",
    );
    assert_eq!(stated.policy, MissingPolicy::Stop);
    assert_eq!(stated.states[&id("BBB")].policy, MissingPolicy::Value(12.into()));
    assert_eq!(
        (&stated.states[&id("CCC")].policy, stated.states[&id("CCC")].reason.as_str()),
        (&MissingPolicy::Zero, "none")
    );
    for wrong in [
        "{ policy = \"value\" }",
        "{ policy = \"zero\", value = 1 }",
        "{ policy = \"interval\", low = 3, high = 1, at = 2 }",
        "{ states = { BBB = { value = 12 } } }",
        "{ states = { DEU = { value = 12, reason = \"no member\" } } }",
    ] {
        assert!(findings(&with(&format!("{WEALTH}missing = {wrong}\n"))).has_errors(), "{wrong}");
    }
}

#[test]
fn whatever_goes_by_head_needs_inhabitants() {
    let rule = "[rules.duty]\nkind = \"cap\"\nper_1000_inhabitants = 20\n";
    let found = findings(&with(rule));
    assert_eq!(codes_of(&found), ["ONUS-S008"], "{}", short(&found));
    let scenario = sound(&with(&format!("[states]\npopulation = \"size\"\n{rule}")));
    assert_eq!(scenario.population.value, "size");
    assert_eq!(scenario.rules[0].amount, Amount::Per1000(20.into()));
    assert_eq!((scenario.rules[0].whom.as_str(), scenario.rules[0].states.len()), ("all members", 3));
}

#[test]
fn people_by_total_stock_and_need() {
    let people = |lines: &str| read(&with(&format!("[people]\nmode = \"placement\"\n{lines}\n")));
    let need = "total = 100\nneed = { SYR = 60, UNK = 40 }\nunknown = \"leave-out\"\nshow = [\"SYR\"]";
    let (scenario, _) = people(need).unwrap_or_else(|found| panic!("{}", short(&found)));
    let PeopleSource::Need { total, stated, spread_by: None } = &scenario.people.source else { panic!("need") };
    assert_eq!((total.clone(), stated[&id("SYR")].clone()), (100.into(), 60.into()));
    assert_eq!((scenario.people.unknown, &scenario.people.show[..]), (Keep::LeaveOut, &[id("SYR")][..]));
    let stock = "[people]\nmode = \"placement\"\nfrom = \"displaced-stock\"\nyear = 2024\ninclude = [\"refugees\"]\nand = { SYR = \"size\" }\n";
    let file = SourceFile::new("scenario.toml", with(stock));
    let (scenario, _) =
        scenario::read(&file, Catalogue::shipped(), &[], None).unwrap_or_else(|found| panic!("{}", short(&found)));
    assert!(matches!(&scenario.people.source, PeopleSource::Stock { year: 2024, and, .. } if and[0].0 == id("SYR")));
    for (wrong, code) in [
        ("total = 100\nneed = { SYR = 60 }", "ONUS-S020"),
        ("total = 100\nneed = { SYR = 160 }", "ONUS-S020"),
        ("total = 100\nfrom = \"wealth\"", "ONUS-S013"),
        ("from = \"wealth\"\nyear = 2024", "ONUS-S002"),
        ("", "ONUS-S013"),
        ("total = 100\nplace = \"as-many-as-possible\"", "ONUS-S013"),
        ("total = 100\nfair = \"of-total\"", "ONUS-S013"),
        ("total = 100\nneed = { QQQ = 100 }", "ONUS-S006"),
    ] {
        let found = people(wrong).expect_err(wrong);
        assert!(codes_of(&found).contains(&code), "{wrong}: {}", short(&found));
    }
}

#[test]
fn goals_follow_from_whether_all_must_be_placed() {
    let goals = |text: &str| {
        let scenario = sound(&with(text));
        (scenario.people.place, scenario.goals.iter().map(|goal| goal.name).collect::<Vec<_>>())
    };
    assert_eq!(goals(""), (PlaceWhom::All, vec!["leximin-burden", "fewest-moves", "code-order"]));
    let some = "[people]\ntotal = 100\nmode = \"placement\"\nplace = \"as-many-as-possible\"\nfair = \"of-placed\"\n";
    assert_eq!(goals(some).1, ["leximin-unmet", "leximin-burden", "fewest-moves", "code-order"]);
    let host = "[people]\ntotal = 100\nmode = \"placement\"\nzero_share = \"may-host\"\n";
    assert_eq!(goals(host).1, ["leximin-burden", "zero-share", "fewest-moves", "code-order"]);
    let order = "[goals]\norder = [\"zero-share\", \"leximin-burden\", \"code-order\"]\n";
    for text in [order.to_owned(), format!("{host}{order}"), format!("{host}{}", order.replace("\"zero-share\", ", ""))]
    {
        let found = findings(&with(&text));
        assert_eq!(codes_of(&found), ["ONUS-S022"], "{text}: {}", short(&found));
    }
    for order in ["[\"leximin-burden\"]", "[\"code-order\"]", "[\"leximin-unmet\", \"leximin-burden\", \"code-order\"]"]
    {
        let found = findings(&with(&format!("[goals]\norder = {order}\n")));
        assert!(codes_of(&found).contains(&"ONUS-S022"), "{order}: {}", short(&found));
    }
}

#[test]
fn rules_bars_money_rounding_and_expectations() {
    let scenario = sound(&with(
        "[groups.coast]\nstates = [\"AAA\", \"BBB\"]\n\
         [rules.share]\nkind = \"cap\"\ngroup = \"coast\"\napplies = \"together\"\nshare = \"22%\"\nclause = \"Article 4\"\n\
         [rules.least]\nkind = \"floor\"\nstates = [\"CCC\"]\npeople = 3\n\
         [never.own]\norigin = \"each\"\nstates = \"origin\"\nreason = \"non-refoulement\"\n\
         [never.one]\norigin = \"SYR\"\nstates = [\"AAA\", \"DEU\"]\nreason = \"war\"\nsource = \"a court\"\n\
         [money]\nusd_per_ru = 20_000\nonce = true\n\
         total = { indicator = \"wealth\", year = 2024, spread = { EU = { group = \"coast\", by = \"wealth\" } } }\n\
         [rounding]\nties = \"lot:42\"\n[cohort.syr]\nweight = 1.5\n\
         [expect.one]\nthat = \"gap AAA people <= -1_000\"\n[expect.two]\nthat = \"unmet = 0\"\n[expect.three]\nthat = \"key BBB >= 1/3\"\n",
    ));
    let [share, least] = &scenario.rules[..] else { panic!("two rules") };
    assert_eq!(
        (share.kind, share.applies, &share.amount),
        (RuleKind::Cap, Applies::Together, &Amount::ShareOfTotal(ratio(11, 50)))
    );
    assert_eq!((share.whom.as_str(), share.named.clause.as_deref()), ("coast", Some("Article 4")));
    assert_eq!((least.kind, &least.amount), (RuleKind::Floor, &Amount::People(3.into())));
    assert_eq!((&scenario.bars[0].origin, &scenario.bars[0].states), (&BarOrigin::Each, &BarStates::Origin));
    assert_eq!(scenario.bars[1].states, BarStates::These(BTreeSet::from([id("AAA"), id("DEU")])));
    let money = scenario.money.expect("money");
    assert!(money.once && money.usd_per_ru == Some(20_000.into()));
    let Some(MoneyTotal::Indicator { year: 2024, spread, .. }) = &money.total else { panic!("an indicator") };
    assert_eq!(spread[&id("EU")], ("coast".to_owned(), "wealth".to_owned()));
    assert_eq!(scenario.rounding.ties, Some(Ties::Lot(42)));
    assert_eq!(scenario.cohorts[&id("SYR")].weight, ratio(3, 2));
    let read: Vec<_> = scenario
        .expectations
        .iter()
        .map(|one| (one.figure, one.whom.clone(), one.relation, one.value.clone()))
        .collect();
    assert_eq!(
        read,
        [
            (Figure::GapPeople, Some(id("AAA")), Relation::AtMost, (-1000).into()),
            (Figure::Unmet, None, Relation::Equal, 0.into()),
            (Figure::Key, Some(id("BBB")), Relation::AtLeast, ratio(1, 3)),
        ]
    );
}

#[test]
fn a_bar_names_states_that_exist_and_gives_its_reason() {
    let bar = "[never.one]\norigin = \"SYR\"\nstates = [\"AAA\"]\nreason = \"war\"\n";
    assert_eq!(sound(&with(bar)).bars.len(), 1);
    for (from, to, code) in [
        ("SYR", "SYX", "ONUS-S006"),
        ("AAA", "AAX", "ONUS-S006"),
        ("reason = \"war\"\n", "", "ONUS-S002"),
        ("\"war\"", "\"\"", "ONUS-S003"),
        ("[\"AAA\"]", "[]", "ONUS-S024"),
    ] {
        let found = findings(&with(&bar.replace(from, to)));
        assert!(codes_of(&found).contains(&code), "{to}: {}", short(&found));
    }
}

#[test]
fn states_from_a_group_and_from_a_list() {
    let sizes = |text: &str| sound(&with(text)).members.iter().map(|member| member.name.clone()).collect::<Vec<_>>();
    assert_eq!(sizes("[states]\nmembers = \"two\"\n"), ["Germany", "Syria"]);
    assert_eq!(sizes("[states]\nmembers = [\"DEU\", \"BBB\"]\n"), ["Beta", "Germany"]);
    let renamed = "[states]\nmembers = \"two\"\n[states.list.DEU]\nname = \"Deutschland\"\n";
    assert_eq!(sizes(renamed), ["Deutschland", "Syria"]);
    let found = findings(&with("[states]\nmembers = [\"deu\", \"Germany\", \"DUE\"]\n"));
    assert_eq!(short(&found).matches("did you mean DEU?").count(), 3, "{}", short(&found));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// A file with a piece cut out or exchanged is read or refused with a place, whatever the piece.
    #[test]
    fn no_damage_panics(at in 0_usize..6000, length in 0_usize..40, piece in "[\\[\\]{}=\",.#0-9a-z\n -]{0,6}") {
        let mut text = arden();
        let start = at.min(text.len());
        let end = (start + length).min(text.len());
        prop_assume!(text.is_char_boundary(start) && text.is_char_boundary(end));
        text.replace_range(start..end, &piece);
        if let Err(found) = read(&text) {
            prop_assert!(found.has_errors());
            let sound = found.0.iter().all(|one| one.place.is_some() && !one.what.is_empty() && !one.fix.is_empty());
            prop_assert!(sound, "{}", short(&found));
        }
    }
}
