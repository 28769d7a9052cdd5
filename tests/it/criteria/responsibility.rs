//! Causal involvement, ties and their decay; overlap and correlation.

use super::*;

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
        points(&[(end - whole(years), end)], 2020, Some(&half_life), None).unwrap()
    };
    let weights: Vec<Rational> = entries(&case["input"]["years"]).iter().map(faded).collect();
    assert_eq!(weights, values(&case["expect"]["weight"]));
    assert_eq!(shares(&weights).unwrap(), values(&case["expect"]["share"]));
    // Without a half-life years count whole; spells add up; a rule that goes on counts up to now.
    assert_eq!(points(&[(1900, 1950), (1990, 2030)], 2020, None, None), Some(Rational::from(80)));
    // At most so many years over all spells, those of the last spell first: 30 of 1990 to 2020, then 15 of the 50 before.
    assert_eq!(points(&[(1900, 1950), (1990, 2030)], 2020, None, Some(45)), Some(Rational::from(45)));
    let faded = points(&[(1900, 1960), (1990, 2020)], 2020, Some(&Rational::from(30)), Some(45)).unwrap();
    assert_eq!(faded, Rational::from(30) + ratio(15, 4));
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
    let cells =
        Moments::of(&[row([1, 2, 3, 4]), row([4, 3, 2, 1]), row([1, 3, 2, 4]), row([2, 2, 2, 2])]).correlations();
    let (one, most) = (Some(Rational::ONE), Some(ratio(4, 5)));
    let less = |value: &Option<Rational>| value.as_ref().map(|value| -value.clone());
    assert_eq!(cells[0], [one.clone(), less(&one), most.clone(), None]);
    assert_eq!(cells[1], [less(&one), one, less(&most), None]);
    assert_eq!(cells[3], [None, None, None, None]);
}
