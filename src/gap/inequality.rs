//! How unequally the burden is carried (mathematics 8.4): 0 when everybody carries its share.
//!
//! Hoover and Gini are exact. Theil and Atkinson take logarithms and powers: they are doubles, good to 1e-12 for up to
//! some thousand states, and decide nothing.

use super::{Figure, Undefined};
use crate::exact::{Rational, approximate, sum};

/// What one state carries, relative to its share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Burden {
    /// The burden ratio r: people hosted over the fair number.
    pub ratio: Rational,
    /// The state's share k, by which its ratio counts.
    pub weight: Rational,
}

impl Burden {
    /// The burdens of all states, from people hosted and a key, with fair numbers scaled to the hosted total.
    ///
    /// A state that has no share and hosts nobody has weight 0 and adds nothing to any index; it is not listed.
    ///
    /// # Errors
    /// [`Undefined::HostsWithoutShare`] where a state without a share hosts people: its ratio has no value, and leaving it
    /// out would hide them. Also [`Undefined::NobodyHosted`], [`Undefined::BelowZero`], and [`Undefined::ZeroDuty`] where nobody
    /// has a share.
    pub fn all(hosted_and_key: &[(Rational, Rational)]) -> Result<Vec<Self>, Undefined> {
        let (hosted, key) = totals(hosted_and_key)?;
        let listed = hosted_and_key.iter().filter(|(people, share)| !(people.is_zero() && share.is_zero()));
        let burden = |(people, share): &(Rational, Rational)| {
            if share.is_zero() {
                return Err(Undefined::HostsWithoutShare);
            }
            let weight = share / &key;
            Ok(Self { ratio: people / (&weight * &hosted), weight })
        };
        listed.map(burden).collect()
    }
}

fn totals(hosted_and_key: &[(Rational, Rational)]) -> Result<(Rational, Rational), Undefined> {
    if hosted_and_key.iter().any(|(people, share)| people < &Rational::ZERO || share < &Rational::ZERO) {
        return Err(Undefined::BelowZero);
    }
    let hosted = sum(hosted_and_key.iter().map(|(people, _)| people));
    let key = sum(hosted_and_key.iter().map(|(_, share)| share));
    if hosted.is_zero() {
        return Err(Undefined::NobodyHosted);
    }
    if key.is_zero() {
        return Err(Undefined::ZeroDuty);
    }
    Ok((hosted, key))
}

/// Hoover's index, half the sum of |h/H - k|: the part of all people hosted who would have to live elsewhere for
/// everybody to carry its share. A state without a share counts with all that it hosts.
///
/// # Errors
/// [`Undefined::NobodyHosted`], [`Undefined::ZeroDuty`] where nobody has a share, [`Undefined::BelowZero`].
pub fn hoover(hosted_and_key: &[(Rational, Rational)]) -> Figure {
    let (hosted, key) = totals(hosted_and_key)?;
    let above = hosted_and_key.iter().map(|(people, share)| people / &hosted - share / &key);
    // The differences sum to zero, so that half the sum of all sizes is the sum of those above zero.
    Ok(above.filter(|more| more > &Rational::ZERO).fold(Rational::ZERO, |total, more| total + more))
}

/// Sum of weights, mean ratio; refuses what is below zero or all zero.
fn weigh(burdens: &[Burden]) -> Result<(Rational, Rational), Undefined> {
    if burdens.iter().any(|burden| burden.ratio < Rational::ZERO || burden.weight < Rational::ZERO) {
        return Err(Undefined::BelowZero);
    }
    let weight = sum(burdens.iter().map(|burden| &burden.weight));
    let carried = burdens.iter().fold(Rational::ZERO, |total, burden| total + &burden.ratio * &burden.weight);
    if carried.is_zero() {
        return Err(Undefined::NobodyHosted);
    }
    let mean = carried / &weight;
    Ok((weight, mean))
}

/// Gini's index: sum over pairs of k k' |r - r'|, over twice the mean.
///
/// # Errors
/// [`Undefined::NobodyHosted`] where all ratios are zero, [`Undefined::BelowZero`].
pub fn gini(burdens: &[Burden]) -> Figure {
    let (weight, mean) = weigh(burdens)?;
    let mut ordered: Vec<&Burden> = burdens.iter().collect();
    ordered.sort_by(|one, other| one.ratio.cmp(&other.ratio));
    let (mut before, mut carried, mut apart) = (Rational::ZERO, Rational::ZERO, Rational::ZERO);
    for Burden { ratio, weight } in ordered {
        apart += weight * (ratio * &before - &carried);
        before += weight;
        carried += weight * ratio;
    }
    Ok(apart / (mean * &weight * weight))
}

/// Weights that sum to one and ratios over their mean, as doubles; weights of zero are left out.
fn relative(burdens: &[Burden]) -> Result<Vec<(f64, f64)>, Undefined> {
    let (weight, mean) = weigh(burdens)?;
    let counted = burdens.iter().filter(|burden| !burden.weight.is_zero());
    Ok(counted
        .map(|burden| (approximate(&(&burden.weight / &weight)), approximate(&(&burden.ratio / &mean))))
        .collect())
}

/// Theil's T: the sum of k x ln x with x = r / mean, where 0 ln 0 = 0 (Theil, 1967).
///
/// # Errors
/// As [`gini`].
pub fn theil_t(burdens: &[Burden]) -> Result<f64, Undefined> {
    Ok(relative(burdens)?.into_iter().map(|(weight, x)| if x > 0.0 { weight * x * x.ln() } else { 0.0 }).sum())
}

/// Theil's L, the mean logarithmic deviation: minus the sum of k ln x with x = r / mean (Theil, 1967).
///
/// # Errors
/// [`Undefined::ZeroRatio`] where some state carries nothing; else as [`gini`].
pub fn theil_l(burdens: &[Burden]) -> Result<f64, Undefined> {
    let relative = relative(burdens)?;
    if relative.iter().any(|&(_, x)| x <= 0.0) {
        return Err(Undefined::ZeroRatio);
    }
    Ok(-relative.into_iter().map(|(weight, x)| weight * x.ln()).sum::<f64>())
}

/// Atkinson's index with an aversion ε: 1 - (sum of k x^(1-ε))^(1/(1-ε)), and 1 - exp(sum of k ln x) at ε = 1.
///
/// It is 1 where ε >= 1 and some state carries nothing. Source: Atkinson (1970), J. Econ. Theory 2.
///
/// # Errors
/// [`Undefined::NegativeAversion`]; else as [`gini`].
pub fn atkinson(burdens: &[Burden], aversion: &Rational) -> Result<f64, Undefined> {
    if aversion < &Rational::ZERO {
        return Err(Undefined::NegativeAversion);
    }
    let relative = relative(burdens)?;
    if aversion >= &Rational::ONE && relative.iter().any(|&(_, x)| x <= 0.0) {
        return Ok(1.0);
    }
    if aversion == &Rational::ONE {
        return Ok(-relative.into_iter().map(|(weight, x)| weight * x.ln()).sum::<f64>().exp_m1());
    }
    // By exp(p ln x) - 1, which keeps its digits where ε is close to 1.
    let power = approximate(&(Rational::ONE - aversion));
    let more: f64 = relative.into_iter().map(|(weight, x)| weight * (power * x.ln()).exp_m1()).sum();
    Ok(-(more.ln_1p() / power).exp_m1())
}

/// Theil's T in two parts that sum to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TheilParts {
    /// As if every state carried the mean ratio of its region.
    pub between: f64,
    /// The T of each region, weighted by what the region carries.
    pub within: f64,
}

/// Splits Theil's T between and within regions, each given by the burdens of its states.
///
/// # Errors
/// As [`gini`], of all states together; a region that carries nothing has no T and adds nothing within.
pub fn theil_parts(regions: &[Vec<Burden>]) -> Result<TheilParts, Undefined> {
    let (all_weight, all_mean) = weigh(&regions.concat())?;
    let mut parts = TheilParts { between: 0.0, within: 0.0 };
    for region in regions {
        match weigh(region) {
            Err(Undefined::NobodyHosted) => {}
            Err(other) => return Err(other),
            Ok((weight, mean)) => {
                let relative = mean / &all_mean;
                let carried = approximate(&(weight / &all_weight * &relative));
                parts.between += carried * approximate(&relative).ln();
                parts.within += carried * theil_t(region)?;
            }
        }
    }
    Ok(parts)
}
