//! The key: criteria, and how each becomes shares.

use std::collections::BTreeSet;

use super::{Branch, Factor, Finish, Missing, Named, Per, Placed, Posts, RankTies, Tier, Weights, Window};
use crate::data::Point;
use crate::exact::{self, Rational};
use crate::ids::StateId;

/// How the key is formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChoice {
    /// Where `[key]` stands.
    pub named: Named,
    /// How criteria and branches become one key.
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
    /// Sub-keys, in the file's order.
    pub branches: Vec<Branch>,
    /// Reliefs and exemptions that act on the key, in the file's order.
    pub factors: Vec<Factor>,
    /// What is done to the key after the factors.
    pub finish: Finish,
}

/// What a key or a branch is made of: a criterion or a branch, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A criterion.
    Criterion(usize),
    /// A branch.
    Branch(usize),
}

impl KeyChoice {
    /// The criteria that are weighed: those without an exponent, with their positions.
    pub fn weighed(&self) -> impl Iterator<Item = (usize, &Criterion)> {
        self.criteria.iter().enumerate().filter(|(_, criterion)| criterion.exponent.is_none())
    }

    /// The weight of a criterion in the whole key: along its branches, each weight as stated, or divided by the sum of those
    /// beside it where the file says so. In a remainder it is the part of the whole that is left when all before it take theirs
    /// in full. Zero for a criterion with an exponent.
    #[must_use]
    pub fn weight_used(&self, criterion: &Criterion) -> Rational {
        if criterion.exponent.is_some() {
            return Rational::ZERO;
        }
        let index = self.criteria.iter().position(|one| one.name == criterion.name);
        let mut part = index.map(Part::Criterion);
        let mut weight = Rational::ONE;
        // As many steps as there are branches, and the key itself.
        for _ in 0..=self.branches.len() {
            let Some(here) = part else { break };
            let within = self.within(here);
            weight *= self.weight_within(here, within);
            part = within.map(Part::Branch);
        }
        weight
    }

    /// The branch that a part belongs to, by index; none: the key itself.
    #[must_use]
    pub fn within(&self, part: Part) -> Option<usize> {
        let named = match part {
            Part::Criterion(index) => self.criteria.get(index)?.branch.as_ref()?,
            Part::Branch(index) => self.branches.get(index)?.within.as_ref()?,
        };
        self.branches.iter().position(|branch| branch.name == named.value)
    }

    /// The parts of a branch, or of the key itself: criteria before branches, in the file's order; in a remainder by turn.
    #[must_use]
    pub fn parts(&self, branch: Option<usize>) -> Vec<Part> {
        let all = (0..self.criteria.len()).map(Part::Criterion).chain((0..self.branches.len()).map(Part::Branch));
        let mut parts: Vec<Part> = all.filter(|part| self.within(*part) == branch).collect();
        if self.combine_of(branch) == Combine::Remainder {
            parts.sort_by_key(|part| self.turn(*part));
        }
        parts
    }

    /// How a branch, or the key itself, combines its parts.
    #[must_use]
    pub fn combine_of(&self, branch: Option<usize>) -> Combine {
        branch.and_then(|index| self.branches.get(index)).map_or(self.combine, |branch| branch.combine)
    }

    /// What is done to a branch, or to the key itself, once it is combined.
    #[must_use]
    pub fn finish_of(&self, branch: Option<usize>) -> &Finish {
        branch.and_then(|index| self.branches.get(index)).map_or(&self.finish, |branch| &branch.finish)
    }

    /// Whether a branch only passes weights on: a sum, an index or a remainder to which nothing is done.
    #[must_use]
    pub fn is_plain(&self, branch: usize) -> bool {
        matches!(self.combine_of(Some(branch)), Combine::Sum | Combine::Index | Combine::Remainder)
            && self.finish_of(Some(branch)).is_nothing()
    }

    /// The weight of a part as the file states it; none for a criterion with an exponent.
    #[must_use]
    pub fn stated_weight(&self, part: Part) -> Option<&Rational> {
        match part {
            Part::Criterion(index) => {
                self.criteria.get(index).filter(|one| one.exponent.is_none()).map(|one| &one.weight)
            }
            Part::Branch(index) => self.branches.get(index).map(|branch| &branch.weight),
        }
    }

    /// The turn of a part in a remainder.
    #[must_use]
    pub fn turn(&self, part: Part) -> Option<u32> {
        match part {
            Part::Criterion(index) => self.criteria.get(index)?.turn,
            Part::Branch(index) => self.branches.get(index)?.turn,
        }
    }

    /// The weights of the parts of a branch, or of the key itself, as used: in a sum or a mean divided by their sum where the
    /// file says so, in a product always; in a remainder the part of the branch, were all before it to take theirs in full.
    #[must_use]
    pub fn weights_within(&self, branch: Option<usize>) -> Vec<(Part, Rational)> {
        let combine = self.combine_of(branch);
        let parts = self.parts(branch).into_iter();
        let stated: Vec<(Part, Rational)> =
            parts.filter_map(|part| Some((part, self.stated_weight(part)?.clone()))).collect();
        if combine == Combine::Remainder {
            let mut left = Rational::ONE;
            let take = |(part, weight): (Part, Rational)| {
                let taken = &left * weight;
                left -= &taken;
                (part, taken)
            };
            return stated.into_iter().map(take).collect();
        }
        let sum = exact::sum(stated.iter().map(|(_, weight)| weight));
        if sum.is_zero() || !(self.rescale || combine == Combine::Product) {
            return stated;
        }
        stated.into_iter().map(|(part, weight)| (part, weight / &sum)).collect()
    }

    fn weight_within(&self, part: Part, branch: Option<usize>) -> Rational {
        let weights = self.weights_within(branch);
        weights.into_iter().find(|(other, _)| *other == part).map_or(Rational::ZERO, |(_, weight)| weight)
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
    /// k = product of n^w, divided by its sum.
    Geometric,
    /// k = I / sum of I with the index I = sum of w z: the weights are of scores z, not of shares.
    Index,
    /// Each takes its part of what those before it leave, by turn.
    Remainder,
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
    /// What is taken off first: debt off income (mathematics 3.5, step 1).
    pub less: Option<Less>,
    /// Relief for states below an income per head (mathematics 3.5, steps 2 and 3).
    pub relief: Option<Relief>,
    /// An amount per head that is left out: max(0, x - e population) (mathematics 2, threshold).
    pub exempt_per_head: Option<Rational>,
    /// Brackets per head, the lowest first; empty: none.
    pub brackets: Vec<Tier>,
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
    pub exponent: Option<Rational>,
    /// The branch that it belongs to; none: the key itself.
    pub branch: Option<Placed<String>>,
    /// Its turn, where it belongs to a remainder.
    pub turn: Option<u32>,
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
    /// Who bears what is relieved.
    pub borne_by: BorneBy,
}

/// Who bears what is relieved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BorneBy {
    /// All, through the division by the sum.
    All,
    /// Those who are not relieved, pro rata.
    Others,
}

/// What is taken off a value: times x another indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Less {
    /// Of which indicator.
    pub indicator: Placed<String>,
    /// Its years.
    pub window: Window,
    /// The part of it that is taken off: 1/8.
    pub times: Rational,
    /// For whom; none: for all.
    pub states: Option<BTreeSet<StateId>>,
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
    /// Rank, 1 = smallest, then share.
    Rank(RankTies),
    /// Where a value lies between stated posts, then share.
    Goalposts(Posts),
    /// The score of the band, then share; the lowest band first.
    Bands(Vec<Tier>),
    /// ln(1 + x) in a fixed unit, then share.
    Log {
        /// The unit, which is the indicator's.
        unit: String,
    },
}

impl Normalise {
    /// Whether scores lie on a scale of their own, so that those of several criteria can be added before they become shares.
    #[must_use]
    pub fn has_own_scale(&self) -> bool {
        matches!(self, Self::MinMax | Self::Goalposts(_) | Self::Bands(_) | Self::Rank(_))
    }
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
    /// The criterion by whose shares the unattributed remainder, and origins without a row, go out; empty in a remainder, where
    /// it goes on to the parts after it.
    pub fallback: Placed<String>,
    /// Years after which a tie counts half; only for indicators with an end year.
    pub half_life: Option<Rational>,
    /// Years of rule that count at most, over all spells of a ruler and a ruled, the latest first; only for spells.
    pub most_years: Option<u32>,
    /// Points are 1/x to this power: the nearer, the more.
    pub inverse: Option<u32>,
}

impl ByOrigin {
    /// Who takes what is not attributed, for a sentence.
    #[must_use]
    pub fn rest_goes_by(&self) -> &str {
        if self.fallback.value.is_empty() { "the parts after it" } else { &self.fallback.value }
    }
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
