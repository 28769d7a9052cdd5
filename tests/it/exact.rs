//! Exact numbers: read from text, shown as text.

use onus::exact::{self, Integer, Rational, ratio};
use proptest::prelude::*;

use crate::support::{oracle, rational};

#[test]
fn texts_that_are_numbers() {
    let case = oracle("decimals", "accept");
    for (text, value) in case["expect"]["values"].as_object().expect("values") {
        assert_eq!(exact::parse_quoted(text), Ok(rational(value)), "{text}");
        let only_quoted = text.contains(['%', '/']);
        assert_eq!(exact::parse(text).ok(), (!only_quoted).then(|| rational(value)), "{text}");
    }
}

#[test]
fn texts_that_are_not() {
    let case = oracle("decimals", "refuse");
    for text in case["input"]["texts"].as_array().expect("texts") {
        let text = text.as_str().expect("a text");
        assert!(exact::parse(text).is_err(), "{text}");
        assert!(exact::parse_quoted(text).is_err(), "{text}");
    }
}

#[test]
fn sums_are_exact() {
    let case = oracle("decimals", "sum-to-one");
    for name in ["a", "b", "c", "d"] {
        let texts = case["input"][name].as_array().expect("texts");
        let terms: Vec<Rational> = texts.iter().map(rational).collect();
        assert_eq!(exact::sum(&terms), rational(&case["expect"][name]), "{name}");
    }
    let lack = Rational::ONE - rational(&case["expect"]["d"]);
    assert_eq!(lack, rational(&case["expect"]["d_lack"]));
}

#[test]
fn exponents_are_refused_before_the_number_is_built() {
    for text in ["1e4001", "1e-4001", "1e99999999999999999999", "0e4001"] {
        assert_eq!(exact::parse(text), Err(exact::NotANumber::TooLong), "{text}");
    }
    assert!(exact::parse("1e4000").is_ok());
    assert_eq!(exact::parse(&"1".repeat(exact::TEXT_LIMIT + 1)), Err(exact::NotANumber::TooLong));
}

#[test]
fn halves_go_away_from_zero() {
    let shown = |n, d, decimals| exact::fixed(&ratio(n, d), decimals);
    assert_eq!(
        [shown(1, 2, 0), shown(-1, 2, 0), shown(5, 2, 0), shown(1, 8, 2), shown(-1, 8, 2)],
        ["1", "-1", "3", "0.13", "-0.13"]
    );
    assert_eq!([shown(1, 3, 4), shown(-1, 1000, 2), shown(100, 1, 2)], ["0.3333", "0.00", "100.00"]);
}

prop_compose! {
    fn any_rational()(n in -10_i64.pow(15)..10_i64.pow(15), d in 1_i64..10_i64.pow(9)) -> Rational { ratio(n, d) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The digits as one integer over a power of ten, with and without separators and exponent.
    #[test]
    fn a_decimal_is_its_digits_over_a_power_of_ten(whole in 0_u64..10_u64.pow(12), fraction in "[0-9]{1,12}", exponent in -30_i64..30, negative: bool) {
        let sign = if negative { "-" } else { "" };
        let digits: i128 = format!("{sign}{whole}{fraction}").parse().expect("digits");
        let shift = exponent - i64::try_from(fraction.len()).expect("short");
        let power = Rational::from(Integer::from(10).pow(usize::try_from(shift.unsigned_abs()).expect("small")));
        let expected = if shift < 0 { Rational::from(digits) / power } else { Rational::from(digits) * power };
        prop_assert_eq!(exact::parse(&format!("{sign}{whole}.{fraction}e{exponent}")), Ok(expected.clone()));
        prop_assert_eq!(exact::parse(&format!("{sign}{whole}.{}E{exponent}", fraction.split("").filter(|c| !c.is_empty()).collect::<Vec<_>>().join("_"))), Ok(expected));
    }

    #[test]
    fn the_canonical_text_reads_back(x in any_rational()) {
        prop_assert_eq!(exact::parse_quoted(&exact::text(&x)), Ok(x));
    }

    #[test]
    fn a_shown_number_is_within_half_a_unit(x in any_rational(), decimals in 0_u32..12) {
        let text = exact::fixed(&x, decimals);
        let shown = exact::parse(&text).expect("a number");
        let off = if shown > x { &shown - &x } else { &x - &shown };
        prop_assert!(off * Rational::from(exact::power_of_ten(u64::from(decimals))) <= ratio(1, 2));
        prop_assert_eq!(text.split_once('.').map_or(0, |(_, fraction)| fraction.len()), decimals as usize);
    }

    #[test]
    fn floor_nearest_and_ceiling_enclose(x in any_rational()) {
        let (floor, near, ceil) = (exact::floor(&x), exact::nearest(&x), exact::ceil(&x));
        prop_assert!(Rational::from(floor.clone()) <= x && x <= Rational::from(ceil.clone()));
        prop_assert!(floor <= near && near <= ceil);
        prop_assert_eq!(&ceil - &floor == Integer::ZERO, exact::is_whole(&x));
        prop_assert_eq!(exact::nearest(&-x.clone()), -near, "symmetric");
    }

    /// Any text is read or refused, never more.
    #[test]
    fn no_text_panics(text in ".{0,20}") {
        let _ = (exact::parse(&text), exact::parse_quoted(&text));
    }
}

proptest::proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// t is the nearest of twenty decimals to x^(a/b) exactly where (t - half)^b <= x^a <= (t + half)^b, in whole numbers.
    #[test]
    fn a_power_is_the_nearest_decimal(above in 1_i64..1_000_000, below in 1_i64..1_000_000, a in 1_usize..20, b in 1_usize..20) {
        use onus::exact::{Rational, irrational, power_of_ten, ratio};
        let x = ratio(above.min(below), above.max(below));
        let t = irrational::power(&x, &ratio(a, b)).unwrap();
        let half = ratio(1, power_of_ten(irrational::DECIMALS) * Integer::from(2));
        let power = |x: Rational, n: usize| x.pow(isize::try_from(n).unwrap());
        let exact = power(x, a);
        let least = (&t - &half).max(Rational::ZERO);
        if a != b {
            proptest::prop_assert!(power(least, b) <= exact && exact <= power(&t + &half, b));
        }
    }

    /// ln(1 + x) + ln(1 + y) = ln((1 + x)(1 + y)) to the last decimals, and near the float.
    #[test]
    fn a_logarithm_adds_up(x in 0_i64..1_000_000_000, y in 0_i64..1_000) {
        use onus::exact::{Rational, approximate, irrational, power_of_ten, ratio};
        let log = |x: &Rational| irrational::log_1p(x).unwrap();
        let (x, y) = (Rational::from(x), ratio(y, 7));
        let both = &x + &y + &x * &y;
        let off = log(&x) + log(&y) - log(&both);
        let two = ratio(2, power_of_ten(irrational::DECIMALS));
        proptest::prop_assert!(off <= two && off >= -two);
        proptest::prop_assert!((approximate(&log(&both)) - approximate(&both).ln_1p()).abs() < 1e-13);
    }
}

#[test]
fn powers_at_the_edges() {
    use onus::exact::{Rational, irrational, ratio};
    let power = |x: Rational, p: Rational| irrational::power(&x, &p).ok();
    assert_eq!(power(Rational::ZERO, ratio(1, 3)), Some(Rational::ZERO));
    assert_eq!(power(Rational::ONE, ratio(1, 3)), Some(Rational::ONE));
    assert_eq!(power(ratio(9, 25), ratio(1, 2)), Some(ratio(3, 5)));
    assert_eq!(power(ratio(1, 3), Rational::ONE), Some(ratio(1, 3)));
    assert_eq!(power(ratio(-1, 3), ratio(1, 2)), None);
    assert_eq!(power(ratio(1, 3), Rational::ZERO), None);
    assert_eq!(power(ratio(1, 3), ratio(1, exact::power_of_ten(41))), None);
    // A half-life as a power of one half, by the integer root that ties use.
    let faded = onus::criteria::decay::decay(7, &Rational::from(50)).unwrap();
    let other = power(ratio(1, 2), ratio(7, 50)).unwrap();
    assert_eq!(exact::fixed(&faded, 12), exact::fixed(&other, 12));
    assert_eq!(irrational::log_1p(&ratio(-1, 2)), None);
}
