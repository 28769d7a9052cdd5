//! Criteria against the oracles `normalisation` and `responsibility`, the table of normalisations against its own claims, and
//! windows and policies against cases worked by hand.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use onus::criteria::decay::{decay, points};
use onus::criteria::missing::median;
use onus::criteria::normalise::{
    self, Divisor, Holds, Method, NORMALISATIONS, Normalisation, ShownOptions, Stated, Trouble,
};
use onus::criteria::responsibility::{attributed, net};
use onus::criteria::window::{Years, take, years};
use onus::criteria::{correlations, overlap, relief, shares};
use onus::data::{Cell, ValueStatus};
use onus::exact::{self, Rational, approximate, ratio};
use onus::scenario::{Absent, Posts, Scale, Take, Tier, Window};
use proptest::prelude::*;
use serde_json::Value;

use crate::keys::world::{entries, id, window};
use crate::support::{oracle, rational};

fn values(object: &Value) -> Vec<Rational> {
    entries(object).into_values().collect()
}

fn exact_list(list: &Value) -> Vec<Rational> {
    list.as_array().expect("a list").iter().map(rational).collect()
}

fn floats(object: &Value) -> Vec<f64> {
    object.as_object().expect("an object").values().map(|leaf| leaf["f"].as_f64().expect("f")).collect()
}

fn close(one: &[f64], other: &[f64], tolerance: f64) {
    assert_eq!(one.len(), other.len());
    for (one, other) in one.iter().zip(other) {
        assert!((one - other).abs() <= tolerance, "{one} is not {other}");
    }
}

#[test]
fn share_of_total() {
    for column in ["population", "gdp_musd", "emissions_mt", "causal", "ties"] {
        let case = oracle("normalisation", &format!("share-{column}"));
        let scores = normalise::share(&values(&case["input"]["values"]), &[]).unwrap();
        assert_eq!(shares(&scores).unwrap(), values(&case["expect"]["share"]));
    }
}

#[test]
fn min_max_and_rank() {
    let case = oracle("normalisation", "minmax-gdp");
    let scores = normalise::min_max(&values(&case["input"]["values"]), &[]).unwrap();
    assert_eq!(scores, values(&case["expect"]["score"]));
    assert_eq!(shares(&scores).unwrap(), values(&case["expect"]["share_of_scores"]));
    let case = oracle("normalisation", "rank-ties");
    let scores = normalise::rank(&values(&case["input"]["values"]), &[]).unwrap();
    assert_eq!(scores, values(&case["expect"]["rank"]));
    assert_eq!(shares(&scores).unwrap(), values(&case["expect"]["share_of_ranks"]));
}

#[test]
fn z_scores_in_floats_and_logarithms_in_decimals() {
    let case = oracle("normalisation", "zscore-gdp");
    let gdp = values(&case["input"]["values"]);
    for (divisor, name) in [(Divisor::Population, "z_population"), (Divisor::Sample, "z_sample")] {
        let shown = normalise::z_score(&gdp, &ShownOptions { divisor, unit: None }).unwrap();
        close(&shown, &floats(&case["expect"][name]), 1e-12);
    }
    let case = oracle("normalisation", "log-unit-dependence");
    let musd = values(&case["input"]["values_musd"]);
    let usd: Vec<Rational> = musd.iter().map(|value| value * Rational::from(1_000_000)).collect();
    for (values, unit, name) in [(musd, "million USD", "share_in_musd"), (usd, "USD", "share_in_usd")] {
        let scores = normalise::log(&values, &Stated { unit: Some(unit), ..Stated::base(&[]) }).unwrap();
        let shares: Vec<f64> = shares(&scores).unwrap().iter().map(approximate).collect();
        close(&shares, &floats(&case["expect"][name]), 1e-12);
    }
}

#[test]
fn per_head_and_world_mean() {
    let case = oracle("normalisation", "per-capita-gdp");
    let million = Rational::from(1_000_000);
    let usd: Vec<Rational> = values(&case["input"]["values_musd"]).iter().map(|value| value * &million).collect();
    let heads = values(&case["input"]["population"]);
    assert_eq!(normalise::per_head(&usd, &heads).unwrap(), values(&case["expect"]["per_head_usd"]));
    assert_eq!(relief::world_mean(usd.iter().zip(&heads)).unwrap(), rational(&case["expect"]["world_mean_usd"]));
}

#[test]
fn exemption_per_head() {
    let case = oracle("normalisation", "threshold-exemption");
    let exempt = rational(&case["input"]["exemption_usd_per_head"]) / Rational::from(1_000_000);
    let exempt: Vec<Rational> = values(&case["input"]["population"]).iter().map(|heads| heads * &exempt).collect();
    let above = normalise::threshold(&values(&case["input"]["values_musd"]), &exempt).unwrap();
    assert_eq!(above, values(&case["expect"]["above_musd"]));
    assert_eq!(shares(&above).unwrap(), values(&case["expect"]["share"]));
}

#[test]
fn inverse_of_a_rate() {
    let case = oracle("normalisation", "inverse-rate");
    let (rates, heads) = (values(&case["input"]["rate"]), values(&case["input"]["population"]));
    let plain = normalise::inverse(&rates, &[]).unwrap();
    assert_eq!(shares(&plain).unwrap(), values(&case["expect"]["plain_share"]));
    let sized = normalise::size_scaled_inverse(&rates, &heads).unwrap();
    assert_eq!(shares(&sized).unwrap(), values(&case["expect"]["size_scaled_share"]));
}

#[test]
fn degenerate_values_are_refused_by_name() {
    let case = oracle("normalisation", "degenerate");
    let (input, expect) = (&case["input"], &case["expect"]);
    let word = |result: Result<Vec<Rational>, Trouble>| format!("error:{}", result.unwrap_err().word());
    let share = |values: &Value| normalise::share(&exact_list(values), &[]).and_then(|scores| shares(&scores));
    assert_eq!(share(&input["all_equal"]).unwrap(), exact_list(&expect["share(all_equal)"]));
    assert_eq!(share(&input["single"]).unwrap(), exact_list(&expect["share(single)"]));
    assert_eq!(word(share(&input["all_zero"])), expect["share(all_zero)"]);
    assert_eq!(word(share(&input["negative"])), expect["share(negative)"]);
    let equal = exact_list(&input["all_equal"]);
    assert_eq!(word(normalise::min_max(&equal, &[])), expect["minmax(all_equal)"]);
    assert_eq!(normalise::rank(&equal, &[]).unwrap(), exact_list(&expect["rank(all_equal)"]));
    let shown = normalise::z_score(&equal, &ShownOptions { divisor: Divisor::Population, unit: None });
    assert_eq!(format!("error:{}", shown.unwrap_err().word()), expect["zscore(all_equal)"]);
    assert_eq!(
        word(normalise::inverse(&exact_list(&input["zero_in_inverse"]), &[])),
        expect["inverse(zero_in_inverse)"]
    );
}

#[test]
fn splitting_a_state() {
    let case = oracle("normalisation", "splitting");
    let before = values(&case["input"]["values"]);
    let half = &before[0] / Rational::from(2);
    let after = [vec![half.clone(), half], before[1..].to_vec()].concat();
    for (name, method) in
        [("share", normalise::share as normalise::Exact), ("minmax", normalise::min_max), ("rank", normalise::rank)]
    {
        let expect = &case["expect"][name];
        let (before, after) = (of(method, &before), of(method, &after));
        assert_eq!(before[0], rational(&expect["before_arden"]), "{name}");
        assert_eq!(before[1], rational(&expect["before_belmar"]), "{name}");
        assert_eq!(&after[0] + &after[1], rational(&expect["after_arden_parts"]), "{name}");
        assert_eq!(after[2], rational(&expect["after_belmar"]), "{name}");
    }
}

fn of(method: normalise::Exact, values: &[Rational]) -> Vec<Rational> {
    shares(&method(values, &[]).unwrap()).unwrap()
}

/// Values of four states and their populations, none in proportion to another.
fn sample() -> (Vec<Rational>, Vec<Rational>) {
    ([60, 30, 8, 14].map(Rational::from).to_vec(), [10, 4, 7, 2].map(Rational::from).to_vec())
}

/// What the contract states for methods that are told more than a base.
static POSTS: LazyLock<Posts> = LazyLock::new(|| Posts { low: Rational::from(10), high: Rational::from(40) });
static TIERS: LazyLock<Vec<Tier>> =
    LazyLock::new(|| tiers(&[(Some(2), 0), (Some(6), 1), (Some(9), 0), (Some(40), 2), (None, 5)]));

fn tiers(limits: &[(Option<i64>, i64)]) -> Vec<Tier> {
    let tier = |(up_to, counts): &(Option<i64>, i64)| Tier {
        name: "tier".to_owned(),
        up_to: up_to.map(Rational::from),
        counts: Rational::from(*counts),
    };
    limits.iter().map(tier).collect()
}

fn stated(base: &[Rational]) -> Stated<'_> {
    Stated { posts: Some(&POSTS), tiers: &TIERS, unit: Some("units"), ..Stated::base(base) }
}

fn exact_shares(method: Method, values: &[Rational], base: &[Rational]) -> Vec<Rational> {
    shares(&method.scores(values, &stated(base)).unwrap().unwrap()).unwrap()
}

/// The methods that give shares.
fn methods() -> impl Iterator<Item = (&'static Normalisation, Method)> {
    let gives_shares = |entry: &&Normalisation| matches!(entry.method, Method::Exact(_) | Method::Stated(_));
    NORMALISATIONS.iter().filter(gives_shares).map(|entry| (entry, entry.method))
}

#[test]
fn methods_for_display_alone_give_no_scores() {
    let display: Vec<&str> =
        NORMALISATIONS.iter().filter(|one| one.title.contains("display only")).map(|one| one.name).collect();
    assert_eq!(display, ["z-score", "quantile-mismatch"]);
    for entry in NORMALISATIONS {
        let (values, base) = sample();
        let scores = entry.method.scores(&values, &stated(&base));
        assert_eq!(scores.is_none(), display.contains(&entry.name), "{}", entry.name);
    }
}

#[test]
fn the_table_has_each_name_once_and_says_what_it_is() {
    let mut names: Vec<&str> = NORMALISATIONS.iter().map(|entry| entry.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), NORMALISATIONS.len());
    for entry in NORMALISATIONS {
        assert!(!entry.title.is_empty() && !entry.formula.is_empty() && !entry.source.is_empty(), "{}", entry.name);
    }
}

#[test]
fn claims_of_unit_freeness_hold_and_only_they() {
    let (values, base) = sample();
    let scaled: Vec<Rational> = values.iter().map(|value| value * ratio(1, 1_000)).collect();
    for (entry, method) in methods().filter(|(entry, _)| entry.unit_free == Holds::Yes) {
        assert_eq!(exact_shares(method, &values, &base), exact_shares(method, &scaled, &base), "{}", entry.name);
    }
    let dependent: Vec<_> = methods().filter(|(entry, _)| entry.unit_free == Holds::No).collect();
    assert_eq!(dependent.iter().map(|(entry, _)| entry.name).collect::<Vec<_>>(), ["log"]);
    for (entry, method) in dependent {
        assert_ne!(exact_shares(method, &values, &base), exact_shares(method, &scaled, &base), "{}", entry.name);
    }
}

#[test]
fn claims_of_pairwise_independence_hold_and_only_they() {
    let (values, base) = sample();
    for (entry, method) in methods() {
        let all = exact_shares(method, &values, &base);
        let mut holds = true;
        for out in 0..values.len() {
            let stay: Vec<usize> = (0..values.len()).filter(|at| *at != out).collect();
            let few = |from: &[Rational]| -> Vec<Rational> { stay.iter().map(|at| from[*at].clone()).collect() };
            let fewer = exact_shares(method, &few(&values), &few(&base));
            for (one, at) in stay.iter().enumerate() {
                for (other, beside) in stay.iter().enumerate() {
                    holds &= &all[*at] * &fewer[other] == &all[*beside] * &fewer[one];
                }
            }
        }
        assert_eq!(holds, entry.pairwise == Holds::Yes, "{}", entry.name);
    }
}

#[test]
fn claims_about_zero_hold_and_only_they() {
    let with_zero: Vec<Rational> = [0, 30, 8, 14].map(Rational::from).to_vec();
    let positive: Vec<Rational> = [60, 30, 8, 14].map(Rational::from).to_vec();
    let base = [10, 4, 7, 2].map(Rational::from).to_vec();
    for (entry, method) in methods().filter(|(entry, _)| entry.null != Holds::Undefined) {
        let zero_gets_zero = exact_shares(method, &with_zero, &base)[0].is_zero();
        let exempting =
            if entry.name == "threshold" { [10, 4, 9, 2].map(Rational::from).to_vec() } else { base.clone() };
        let positive_gets_some = exact_shares(method, &positive, &exempting).iter().all(|share| !share.is_zero());
        assert_eq!(zero_gets_zero && positive_gets_some, entry.null == Holds::Yes, "{}", entry.name);
    }
}

#[test]
fn claims_about_merging_hold_and_only_they() {
    // The first state splits 1 : 2; an intensive value stays with both parts.
    let (values, base) = sample();
    let (third, two) = (ratio(1, 3), ratio(2, 3));
    let split = |from: &[Rational]| [vec![&from[0] * &third, &from[0] * &two], from[1..].to_vec()].concat();
    let same_rate = |from: &[Rational]| [vec![from[0].clone(), from[0].clone()], from[1..].to_vec()].concat();
    for (entry, method) in methods().filter(|(entry, _)| entry.name != "rate") {
        let before = exact_shares(method, &values, &base);
        let rate = entry.name.contains("inverse");
        let parts = if rate { same_rate(&values) } else { split(&values) };
        let after = exact_shares(method, &parts, &split(&base));
        let kept = &after[0] + &after[1] == before[0] && after[2..] == before[1..];
        match entry.merges {
            Holds::Yes | Holds::If(_) => assert!(kept, "{}", entry.name),
            Holds::No => assert!(!kept, "{}", entry.name),
            Holds::OneWay => assert!(&after[0] + &after[1] >= before[0], "{}", entry.name),
            Holds::Undefined => {}
        }
    }
}

static CROSSED: LazyLock<(Posts, Vec<Tier>)> =
    LazyLock::new(|| (Posts { low: Rational::from(9), high: Rational::from(9) }, tiers(&[(Some(2), 1), (None, -1)])));

/// Posts that coincide and a score below zero.
fn crossed(base: &[Rational]) -> Stated<'_> {
    Stated { posts: Some(&CROSSED.0), tiers: &CROSSED.1, ..Stated::base(base) }
}

#[test]
fn every_trouble_that_is_named_can_be_met() {
    let inputs: [&[i64]; 4] = [&[0, 0, 0], &[3, -1, 2], &[5, 5, 5], &[4, 0, 2]];
    let bases: [&[i64]; 3] = [&[1, 1, 1], &[9, 9, 9], &[1, 0, 1]];
    for entry in NORMALISATIONS {
        let mut met: Vec<&str> = Vec::new();
        for input in inputs {
            for base in bases {
                let list =
                    |from: &[i64]| -> Vec<Rational> { from.iter().map(|value| Rational::from(*value)).collect() };
                let (values, base) = (list(input), list(base));
                for stated in [stated(&base), Stated::base(&base), crossed(&base)] {
                    let scores = entry.method.scores(&values, &stated).map(|scores| scores.and_then(|s| shares(&s)));
                    met.extend(scores.and_then(Result::err).map(Trouble::word));
                }
                if let Method::Shown(method) = entry.method {
                    let options = ShownOptions { divisor: Divisor::Population, unit: None };
                    met.extend(method(&values, &options).err().map(Trouble::word));
                }
            }
        }
        for word in entry.fails {
            assert!(met.contains(word), "{} never ends in {word}", entry.name);
        }
        // Sharing scores may end in a total of zero whatever the method; anything else must be in the table.
        assert!(met.iter().all(|word| entry.fails.contains(word) || *word == "zero_total"), "{}: {met:?}", entry.name);
    }
}

fn row(cells: &[(i32, i64)]) -> BTreeMap<i32, Cell> {
    let cell = |value: i64| Cell { value: Rational::from(value), status: ValueStatus::Reported };
    cells.iter().map(|(year, value)| (*year, cell(*value))).collect()
}

#[test]
fn windows_take_years() {
    let row = row(&[(2020, 10), (2021, 20), (2023, 60)]);
    let years = Years { first: 2021, last: 2023 };
    let value = |take_: Take, absent: Absent| {
        let window = Window { take: take_, absent, ..window() };
        take(Some(&row), years, &window).value
    };
    let whole = |value: i64| Some(Rational::from(value));
    assert_eq!(value(Take::Mean, Absent::Stop), None);
    assert_eq!(value(Take::Mean, Absent::Zero), Some(ratio(80, 3)));
    assert_eq!(value(Take::Mean, Absent::Shorter), whole(40));
    assert_eq!(value(Take::Sum, Absent::Zero), whole(80));
    assert_eq!(value(Take::Sum, Absent::Stop), None);
    assert_eq!(value(Take::Last, Absent::Stop), whole(60));
    assert_eq!(value(Take::Newest, Absent::Stop), whole(60));
    let years = Years { first: 2021, last: 2022 };
    let of = |take_, absent| take(Some(&row), years, &Window { take: take_, absent, ..window() });
    assert_eq!(of(Take::Last, Absent::Stop).value, None);
    assert_eq!(of(Take::Last, Absent::Zero).value, whole(0));
    assert_eq!(of(Take::Last, Absent::Shorter).value, whole(20));
    assert_eq!((of(Take::Newest, Absent::Stop).value, of(Take::Newest, Absent::Stop).year), (whole(20), Some(2021)));
    assert_eq!(take(None, years, &Window { take: Take::Mean, absent: Absent::Shorter, ..window() }).value, None);
}

#[test]
fn a_window_without_an_end_takes_the_newest_year_that_is_no_projection() {
    let mut rows = BTreeMap::from([(id("A"), row(&[(2021, 1), (2022, 2)])), (id("B"), row(&[(2020, 1), (2025, 9)]))]);
    let ids = [id("A"), id("B")];
    let span = |window: &Window, rows: &_, year| years(window, rows, &ids, year).map(|years| (years.first, years.last));
    assert_eq!(span(&window(), &rows, 2024), Some((2022, 2022)));
    assert_eq!(span(&Window { years: Some(3), ..window() }, &rows, 2024), Some((2020, 2022)));
    assert_eq!(span(&Window { from: Some(1850), ..window() }, &rows, 2024), Some((1850, 2022)));
    rows.get_mut(&id("A")).unwrap().get_mut(&2022).unwrap().status = ValueStatus::Projected;
    assert_eq!(span(&window(), &rows, 2024), Some((2021, 2021)));
    assert_eq!(span(&Window { to: Some(2022), ..window() }, &rows, 2024), Some((2022, 2022)));
    assert_eq!(span(&window(), &rows, 2019), None);
}

#[test]
fn relief_is_proportional_to_the_distance_below_the_threshold() {
    // 20 000 a head of 40 000: half below, gradient 0.8, so 40 % of the income is relieved.
    let relieved = |value: i64, heads: i64| {
        relief::relieved(&Rational::from(value), &Rational::from(heads), &Rational::from(40_000), &ratio(4, 5))
    };
    assert_eq!(relieved(200_000, 10), Rational::from(120_000));
    assert_eq!(relieved(400_000, 10), Rational::from(400_000));
    assert_eq!(relieved(900_000, 10), Rational::from(900_000));
}

#[test]
fn median_of_even_and_odd() {
    let of = |values: &[i64]| median(values.iter().map(|value| Rational::from(*value)).collect());
    assert_eq!(of(&[5, 1, 3]), Some(Rational::from(3)));
    assert_eq!(of(&[5, 1, 3, 4]), Some(ratio(7, 2)));
    assert_eq!(of(&[]), None);
}

#[test]
fn causal_matrix_rows() {
    let case = oracle("responsibility", "causal-matrix");
    let capacity = entries(&case["input"]["capacity"]);
    let mut duty: BTreeMap<String, Rational> = capacity.keys().map(|code| (code.clone(), Rational::ZERO)).collect();
    let (mut given, mut left) = (duty.clone(), Rational::ZERO);
    for (crisis, people) in entries(&case["input"]["displaced"]) {
        let row =
            entries(&case["input"]["involvement"][&crisis]).into_iter().map(|(code, cell)| (id(&code), cell)).collect();
        let shares = attributed(&row, &Scale::Matrix { rescale: false }).unwrap();
        let rest = Rational::ONE - exact::sum(shares.values());
        left += &rest * &people;
        for (code, capacity) in &capacity {
            let own = shares.get(&id(code)).cloned().unwrap_or(Rational::ZERO);
            *given.get_mut(code).unwrap() += &own * &people;
            *duty.get_mut(code).unwrap() += (own + &rest * capacity) * &people;
        }
    }
    assert_eq!(given, entries(&case["expect"]["attributed"]));
    assert_eq!(left, rational(&case["expect"]["unattributed_people"]));
    assert_eq!(duty, entries(&case["expect"]["duty"]));
    let all: Vec<Rational> = duty.into_values().collect();
    assert_eq!(shares(&all).unwrap(), values(&case["expect"]["share"]));
}

#[test]
fn a_row_over_one_is_refused_or_rescaled() {
    let case = oracle("responsibility", "row-over-one");
    let row = entries(&case["input"]["involvement"]["X"]).into_iter().map(|(code, cell)| (id(&code), cell)).collect();
    assert!(attributed(&row, &Scale::Matrix { rescale: false }).is_err());
    let rescaled: Vec<Rational> = attributed(&row, &Scale::Matrix { rescale: true }).unwrap().into_values().collect();
    assert_eq!(rescaled, values(&case["expect"]["rescaled"]));
}

#[test]
fn bounded_attribution_leaves_thin_evidence_to_the_fallback() {
    let row = BTreeMap::from([(id("A"), Rational::from(15)), (id("B"), Rational::from(5))]);
    let of = |scale: &Scale| attributed(&row, scale).unwrap().into_values().collect::<Vec<_>>();
    assert_eq!(of(&Scale::Bounded(Rational::from(20))), [ratio(3, 8), ratio(1, 8)]);
    assert_eq!(of(&Scale::WithinOrigin), [ratio(3, 4), ratio(1, 4)]);
    assert!(attributed(&BTreeMap::new(), &Scale::WithinOrigin).unwrap().is_empty());
}

#[test]
fn net_responsibility() {
    let case = oracle("responsibility", "net-responsibility");
    let share = |name: &str| shares(&values(&case["input"][name])).unwrap();
    let net = net(&share("emissions"), &share("vulnerability"), &rational(&case["input"]["alpha"]));
    assert_eq!(net, values(&case["expect"]["net"]));
    assert_eq!(shares(&net).unwrap(), values(&case["expect"]["share"]));
}

#[test]
fn ties_decay() {
    let case = oracle("responsibility", "ties-decay");
    let half_life = rational(&case["input"]["half_life"]);
    let since = entries(&case["input"]["years_since_end"]);
    let whole = |value: &Rational| i32::try_from(value.numerator()).unwrap();
    let faded = |(code, years): (&String, &Rational)| {
        let end = 2020 - whole(&since[code]);
        points(&[(end - whole(years), end)], 2020, Some(&half_life)).unwrap()
    };
    let weights: Vec<Rational> = entries(&case["input"]["years"]).iter().map(faded).collect();
    assert_eq!(weights, values(&case["expect"]["weight"]));
    assert_eq!(shares(&weights).unwrap(), values(&case["expect"]["share"]));
    // Without a half-life years count whole; spells add up; a rule that goes on counts up to now.
    assert_eq!(points(&[(1900, 1950), (1990, 2030)], 2020, None), Some(Rational::from(80)));
}

#[test]
fn a_half_life_that_cannot_be_computed_is_refused() {
    for text in ["0", "-3", "1e-12", "47.123456789"] {
        assert_eq!(decay(7, &exact::parse(text).unwrap()), None, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn decay_is_the_nearest_decimal(years in 0_u32..300, tenths in 1_i64..900) {
        let half_life = ratio(tenths, 10);
        if let Some(factor) = decay(years, &half_life) {
            let truth = 0.5_f64.powf(f64::from(years) / approximate(&half_life));
            prop_assert!((approximate(&factor) - truth).abs() <= 6e-13);
            let doubled = decay(years + 1, &half_life).unwrap();
            prop_assert!(doubled <= factor);
        }
    }
}

#[test]
fn overlap_shows_double_counting() {
    let case = oracle("responsibility", "double-counting");
    let (emissions, causal) = (values(&case["input"]["emission_share"]), values(&case["input"]["causal_share"]));
    assert_eq!(overlap(&emissions, &causal), rational(&case["expect"]["overlap"]));
    let (climate, conflict) =
        (rational(&case["input"]["displaced"]["climate"]), rational(&case["input"]["displaced"]["conflict"]));
    let all = &climate + &conflict;
    let separated: Vec<Rational> =
        emissions.iter().zip(&causal).map(|(e, c)| (&climate * e + &conflict * c) / &all).collect();
    assert_eq!(separated, values(&case["expect"]["separated"]));
}

#[test]
fn correlations_are_pearsons() {
    let row = |values: [i64; 4]| values.map(|value| ratio(value, 10)).to_vec();
    // By hand: means 2.5; products 5, -5 and 3 over 5.
    let cells = correlations(&[row([1, 2, 3, 4]), row([4, 3, 2, 1]), row([1, 3, 2, 4]), row([2, 2, 2, 2])]);
    let expect = [[Some(1.0), Some(-1.0), Some(0.8), None], [Some(-1.0), Some(1.0), Some(-0.8), None]];
    for (cells, expect) in cells.iter().zip(expect) {
        for (cell, expect) in cells.iter().zip(expect) {
            assert_eq!(cell.is_some(), expect.is_some());
            assert!((cell.unwrap_or(0.0) - expect.unwrap_or(0.0)).abs() < 1e-12, "{cell:?} {expect:?}");
        }
    }
    assert_eq!(cells[3], [None; 4]);
}
