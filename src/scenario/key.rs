//! The key: criteria, how each becomes shares, and factors.

use std::collections::BTreeSet;

use super::{Missing, Named, Per, Placed, Weights, Window};
use crate::data::Point;
use crate::exact::Rational;
use crate::ids::StateId;

/// How the key is formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChoice {
    /// Where `[key]` stands.
    pub named: Named,
    /// Weighted sum of shares, or product.
    pub combine: Combine,
    /// Whether weights that do not sum to one are rescaled to do so.
    pub rescale: bool,
    /// Where given, the key of each origin is adopted with so many decimals (largest remainder), and everything
    /// after is exact on the adopted key.
    pub decimals: Option<u32>,
    /// How the weights come about.
    pub weights: Weights,
    /// The criteria, in the file's order.
    pub criteria: Vec<Criterion>,
    /// Reliefs and exemptions that act on the key, in the file's order.
    pub factors: Vec<Factor>,
}

impl KeyChoice {
    /// The criteria that are weighed: those without an exponent, with their positions.
    pub fn weighed(&self) -> impl Iterator<Item = (usize, &Criterion)> {
        self.criteria.iter().enumerate().filter(|(_, criterion)| criterion.exponent.is_none())
    }
}

/// How criteria become one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combine {
    /// k = sum of w n (mathematics 3.2).
    Sum,
    /// k = b product of r^a, divided by its sum (mathematics 3.3): criteria with an exponent multiply the weighted
    /// sum of the others.
    Product,
}

/// An indicator made a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// `key.criteria.gdp` and its place.
    pub named: Named,
    /// The last part of the path: `gdp`.
    pub name: String,
    /// What reports call it.
    pub label: String,
    /// Which indicator, `name` or `name/source-vintage`, of the file or of the catalogue.
    pub indicator: Placed<String>,
    /// Which point of values that have a range; `None`: the central one.
    pub at: Option<Point>,
    /// Indicators of the same unit that are added to it, in the same years.
    pub plus: Vec<Placed<String>>,
    /// Which years, and how they become one number.
    pub window: Window,
    /// Divided by this extensive indicator, window by window, before anything else: a rate.
    pub per: Option<Per>,
    /// Relief for states below an income per head (mathematics 3.5, steps 2 and 3).
    pub relief: Option<Relief>,
    /// An amount per head that is left out: max(0, x - e population) (mathematics 2, threshold).
    pub exempt_per_head: Option<Rational>,
    /// How values become shares.
    pub normalise: Normalise,
    /// What is set against the shares: max(0, e - a v), divided by the sum (mathematics 8.1).
    pub against: Option<Against>,
    /// Most that a state's share of this criterion may be, from other criteria (mathematics 3.4).
    pub cap: Option<SubCap>,
    /// `by = "origin"`: each origin has shares of its own, from a dyadic indicator.
    pub by_origin: Option<ByOrigin>,
    /// What to do where a state has no value.
    pub missing: Missing,
    /// Its weight in the sum as the file states it, or its points; zero where `[key.weights]` finds it, and unused with an exponent.
    pub weight: Rational,
    /// Its exponent in a product.
    pub exponent: Option<i32>,
    /// Whether it is contested: printed in square brackets.
    pub contested: bool,
}

/// What is set against the shares e of a criterion: shares v of another indicator, a times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Against {
    /// The indicator of v.
    pub indicator: Placed<String>,
    /// Its years.
    pub window: Window,
    /// a.
    pub times: Rational,
    /// What to do where a state has no value of it.
    pub missing: Missing,
}

/// Relief for low income per head: x (1 - gradient (T - x/p)/T) where x/p is below T.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relief {
    /// The threshold T.
    pub per_head_below: Threshold,
    /// The gradient, 0 to 1.
    pub gradient: Rational,
}

/// A threshold per head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Threshold {
    /// All members' value over all members' population, before relief.
    WorldMean,
    /// A stated number.
    Value(Rational),
}

/// How values become shares or scores (mathematics 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Normalise {
    /// x / X.
    Share,
    /// 1/x, then share.
    Inverse,
    /// base/x, then share; the base is an extensive indicator.
    SizeScaledInverse {
        /// The base.
        base: Placed<String>,
    },
    /// x/population, then share.
    PerHead,
    /// x itself, a rate, unshared: only in a product.
    Rate,
    /// (x - min)/(max - min), then share.
    MinMax,
    /// Average rank, 1 = smallest, then share.
    Rank,
}

/// Most that a state's share of a criterion may be: times x (sum or mean of other criteria's shares).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubCap {
    /// The multiple: 0.30.
    pub times: Rational,
    /// Of the sum, or of the mean.
    pub of: CapOf,
    /// The criteria whose shares are the base.
    pub over: Vec<String>,
    /// Who takes what the cap cuts off.
    pub residual: Residual,
}

/// Of the sum or of the mean of the base shares: a choice that published keys make differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CapOf {
    /// times (p + g).
    Sum,
    /// times (p + g)/2.
    Mean,
}

/// Who takes what capped sub-keys cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Residual {
    /// Shared out by the mean of the base shares.
    Baseline,
    /// The key is divided by its sum.
    Rescale,
}

/// A criterion with a table of its own for each origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByOrigin {
    /// Scale of the table.
    pub scale: Scale,
    /// The criterion by whose shares the unattributed remainder, and origins without a row, go out.
    pub fallback: Placed<String>,
    /// Years after which a tie counts half; only for indicators with an end year.
    pub half_life: Option<Rational>,
    /// Years of rule that count at most, over all spells of a ruler and a ruled, the latest first; only for spells.
    pub most_years: Option<u32>,
    /// Points are 1/x to this power: the nearer, the more.
    pub inverse: Option<u32>,
}

/// How a row of points becomes attributed shares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scale {
    /// The cells are shares already; a row above one is an error unless `rescale`.
    Matrix {
        /// Divide a row above one by its sum.
        rescale: bool,
    },
    /// points / all points of the origin: everything is attributed wherever there is a row.
    WithinOrigin,
    /// points / (all points + this): thin evidence attributes little.
    Bounded(Rational),
}

/// Relief or exemption on the key of every origin, after which the key is divided by its sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// `key.factor.ldc` and its place.
    pub named: Named,
    /// Whom it covers.
    pub states: BTreeSet<StateId>,
    /// The factor, 0 or more; several on one state multiply.
    pub factor: Rational,
    /// Why.
    pub reason: Option<String>,
}
