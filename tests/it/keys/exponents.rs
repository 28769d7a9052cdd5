//! Exponents that are no whole numbers: a product with roots of rates.

use onus::exact::{Rational, approximate, power_of_ten, ratio};

use super::from_file::{common, criterion, shares};

fn product(size: &str, rate: &str, exponent: &str) -> Vec<Rational> {
    let rate = criterion(rate, &format!("normalise = \"rate\"\nexponent = {exponent}"));
    shares(&common(&format!("[key]\ncombine = \"product\"\n{}{rate}", criterion(size, "weight = 1"))))
}

/// The square of what a root gives is what the exponent itself gives, to the digits that roots keep.
#[test]
fn a_root_is_a_root() {
    let whole = product("gdp", "jobless", "-1");
    let half = product("gdp", "jobless", "-0.5");
    let size = product("gdp", "jobless", "0");
    for at in 1..5 {
        // (half/size)^2 in proportion to whole/size.
        let factor = |of: &[Rational], at: usize| &of[at] / &size[at];
        let root = factor(&half, at) / factor(&half, 0);
        let full = factor(&whole, at) / factor(&whole, 0);
        let off = &root * &root / full - Rational::ONE;
        let most = ratio(1, power_of_ten(18));
        assert!(off <= most && off >= -most, "{at}: {}", approximate(&off));
    }
}

/// A whole number is the same however it is written, exactly.
#[test]
fn a_whole_exponent_is_exact() {
    assert_eq!(product("heads", "jobless", "2.0"), product("heads", "jobless", "2"));
    // 60 x 16, 30 x 36, 10 x 100, 45 x 64, 5 x 9.
    let squares = [960, 1080, 1000, 2880, 45].map(|part| ratio(part, 5965));
    assert_eq!(product("heads", "jobless", "2"), squares);
}

/// Against powers in double precision.
#[test]
fn any_exponent_agrees_with_floats() {
    let heads: [f64; 5] = [60.0, 30.0, 10.0, 45.0, 5.0];
    let jobless: [f64; 5] = [4.0, 6.0, 10.0, 8.0, 3.0];
    for exponent in [0.3, 1.7, -0.25, -2.5] {
        let parts: Vec<f64> = heads.iter().zip(jobless).map(|(size, rate)| size * rate.powf(exponent)).collect();
        let sum: f64 = parts.iter().sum();
        for (share, part) in product("heads", "jobless", &exponent.to_string()).iter().zip(parts) {
            assert!((approximate(share) - part / sum).abs() < 1e-12, "{exponent}");
        }
    }
}
