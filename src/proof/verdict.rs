//! What the check can say.

use std::fmt;

use crate::exact::Rational;
use crate::problem::Sense;

/// What the check says of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The answer is what the problem asks for, without any tolerance.
    Proved,
    /// The certificate does not prove the answer, for these reasons: never an empty list.
    Refused(Vec<Fault>),
}

impl Verdict {
    pub(super) fn of(faults: Vec<Fault>) -> Self {
        if faults.is_empty() { Self::Proved } else { Self::Refused(faults) }
    }

    /// Whether the answer is proved.
    #[must_use]
    pub fn is_proved(&self) -> bool {
        *self == Self::Proved
    }

    /// The word for it: `proved` or `not proved`.
    #[must_use]
    pub fn status(&self) -> Status {
        if self.is_proved() { Status::Proved } else { Status::NotProved }
    }
}

/// How far an answer is proved: three fixed words, and no others (mathematics, section 5.12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Proved in rationals.
    Proved,
    /// Feasible and within this exact bound of the best value.
    CheckedToTolerance {
        /// The bound, in the unit of the goal.
        tolerance: Rational,
    },
    /// Neither.
    NotProved,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Proved => "proved",
            Self::CheckedToTolerance { .. } => "checked to tolerance",
            Self::NotProved => "not proved",
        })
    }
}

/// One reason why a certificate is refused. Stages are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The programme itself is not sound: a column that does not exist, a ratio by a number that is not positive.
    #[error("the programme is not sound: {0}")]
    Malformed(String),
    /// Not one value a column.
    #[error("{found} values for {columns} columns")]
    Count {
        /// How many columns there are.
        columns: usize,
        /// How many values there are.
        found: usize,
    },
    /// A column below zero.
    #[error("{column} = {value} is below zero")]
    BelowZero {
        /// The column.
        column: String,
        /// Its value.
        value: Rational,
    },
    /// A column above its own upper bound.
    #[error("{column} = {value} is above its bound {upper}")]
    AboveUpper {
        /// The column.
        column: String,
        /// Its value.
        value: Rational,
        /// Its bound.
        upper: Rational,
    },
    /// A row that does not hold.
    #[error("{row}: {left} {} {right} does not hold", symbol(*.sense))]
    Row {
        /// The row.
        row: String,
        /// Its left-hand side at the values.
        left: Rational,
        /// At most, at least, equal.
        sense: Sense,
        /// Its right-hand side.
        right: Rational,
    },
    /// Another stage stands where the sequence of goals wants one.
    #[error("stage {stage} is not the one that is due: {due}")]
    OutOfSequence {
        /// The stage.
        stage: usize,
        /// What is due.
        due: String,
    },
    /// The value of a stage is not what the values of the columns give.
    #[error("stage {stage}, {of}: claimed {claimed}, the columns give {found}")]
    Value {
        /// The stage.
        stage: usize,
        /// The goal or ratio.
        of: String,
        /// As claimed.
        claimed: Rational,
        /// As computed.
        found: Rational,
    },
    /// A level above the level before it.
    #[error("stage {stage}: level {level} is above the level before it, {before}")]
    LevelRises {
        /// The stage.
        stage: usize,
        /// The level.
        level: Rational,
        /// The level before.
        before: Rational,
    },
    /// A level closes nothing, or something that is not open.
    #[error("stage {stage} cannot close: {what}")]
    Closes {
        /// The stage.
        stage: usize,
        /// What is wrong.
        what: String,
    },
    /// A closed ratio without a strictly negative multiplier: it might be lower in another optimum.
    #[error("stage {stage} closes {ratio} without a strictly negative multiplier: {multiplier}")]
    NotForced {
        /// The stage.
        stage: usize,
        /// The ratio.
        ratio: String,
        /// Its multiplier.
        multiplier: Rational,
    },
    /// A multiplier on a constraint that this stage does not have.
    #[error("stage {stage}: {constraint} is no constraint of this stage")]
    NoSuchConstraint {
        /// The stage.
        stage: usize,
        /// The constraint.
        constraint: String,
    },
    /// A constraint with two multipliers.
    #[error("stage {stage}: {constraint} has two multipliers")]
    Twice {
        /// The stage.
        stage: usize,
        /// The constraint.
        constraint: String,
    },
    /// A multiplier of the wrong sign.
    #[error("stage {stage}: the multiplier {multiplier} of {constraint} has the wrong sign for {}", symbol(*.sense))]
    Sign {
        /// The stage.
        stage: usize,
        /// The constraint.
        constraint: String,
        /// Its sense.
        sense: Sense,
        /// Its multiplier.
        multiplier: Rational,
    },
    /// A column whose reduced cost is below zero: more of it might lower the goal.
    #[error("stage {stage}: the reduced cost of {column} is {reduced}, below zero")]
    ReducedCost {
        /// The stage.
        stage: usize,
        /// The column.
        column: String,
        /// Its reduced cost.
        reduced: Rational,
    },
    /// The level is free, so that its reduced cost must be zero.
    #[error("stage {stage}: the reduced cost of the level is {reduced}, not zero")]
    LevelCost {
        /// The stage.
        stage: usize,
        /// Its reduced cost.
        reduced: Rational,
    },
    /// The multipliers prove another value than the one claimed.
    #[error("stage {stage}: the multipliers prove {proved}, claimed is {claimed}")]
    DualValue {
        /// The stage.
        stage: usize,
        /// As claimed.
        claimed: Rational,
        /// What the multipliers add up to.
        proved: Rational,
    },
    /// Code order by cycles was claimed for a programme that is not a network.
    #[error("stage {stage}: not a network, {why}")]
    NotANetwork {
        /// The stage.
        stage: usize,
        /// What breaks the form.
        why: String,
    },
    /// A cycle of later columns lowers this one, with everything before code order unchanged.
    #[error("stage {stage}: {column} = {value} can be lowered by later columns")]
    CanBeLowered {
        /// The stage.
        stage: usize,
        /// The column.
        column: String,
        /// Its value.
        value: Rational,
    },
    /// The multipliers add up to no contradiction.
    #[error("the right-hand sides add up to {sum}, which is not above zero")]
    NoContradiction {
        /// What they add up to.
        sum: Rational,
    },
}

fn symbol(sense: Sense) -> &'static str {
    match sense {
        Sense::AtMost => "<=",
        Sense::AtLeast => ">=",
        Sense::Equal => "=",
    }
}
