//! The change of a product, by its factors: logarithmic means.

/// Why a product cannot be split.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogMeanError {
    /// A factor that is zero, below zero or not a number has no logarithm.
    #[error("a factor is not above zero")]
    NotPositive,
    /// A product or a quotient of factors is too large or too small for a double.
    #[error("the product is beyond the range of doubles")]
    OutOfRange,
}

/// One factor of a product, before and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Factor {
    /// Before.
    pub old: f64,
    /// After.
    pub new: f64,
}

/// Splits the change of a product y into one effect a factor: L(y', y) ln(x'/x), with the logarithmic mean
/// L(a, b) = (a - b)/(ln a - ln b), and L(a, a) = a.
///
/// The effects sum to the change, and swapping old and new flips their signs; doubles, good to 1e-12 of y + y'.
/// Source: Ang (2004), Decomposition analysis for policymaking in energy, Energy Policy 32 (LMDI I).
///
/// # Errors
/// [`LogMeanError`].
pub fn log_mean_effects(factors: &[Factor]) -> Result<Vec<f64>, LogMeanError> {
    let sound = |x: f64| x.is_finite() && x > 0.0;
    if !factors.iter().all(|factor| sound(factor.old) && sound(factor.new)) {
        return Err(LogMeanError::NotPositive);
    }
    let old: f64 = factors.iter().map(|factor| factor.old).product();
    let new: f64 = factors.iter().map(|factor| factor.new).product();
    let quotients = factors.iter().map(|factor| factor.new / factor.old).collect::<Vec<f64>>();
    if ![old, new, new / old].iter().chain(&quotients).all(|&x| sound(x)) {
        return Err(LogMeanError::OutOfRange);
    }
    let mean = log_mean(new, old);
    Ok(quotients.into_iter().map(|quotient| mean * quotient.ln()).collect())
}

/// The logarithmic mean of two numbers above zero.
///
/// Near equality (a - b)/(ln a - ln b) loses its digits; with t = ln(a/b) it is b (e^t - 1)/t, which does not.
fn log_mean(a: f64, b: f64) -> f64 {
    let t = (a / b).ln();
    if t.abs() < f64::MIN_POSITIVE { b } else { b * t.exp_m1() / t }
}
