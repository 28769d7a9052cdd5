//! Years of an indicator, and what a rate is formed over.

use super::Placed;
use crate::exact::Rational;

/// Which years of an indicator, and how they become one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// First year; `None`: counted back from the last by `years`, or the last alone.
    pub from: Option<i32>,
    /// Last year; `None`: the newest reported year of the indicator not after the scenario's date.
    pub to: Option<i32>,
    /// How many years, counted back from the last.
    pub years: Option<u32>,
    /// How the years become one.
    pub take: Take,
    /// What an absent year counts.
    pub absent: Absent,
    /// How the years before the last count in a sum; `None`: all alike.
    pub discount: Option<Discount>,
}

/// How much less a year counts than the last of the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Discount {
    /// 1/(1 + rate) for each year back.
    Rate(Rational),
    /// (1/2)^(years back / this).
    HalfLife(Rational),
}

/// How several years become one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// The last year of the window.
    Last,
    /// The mean over the years.
    Mean,
    /// The sum over the years.
    Sum,
    /// The newest year of the window that has a value, state by state; the year used is reported.
    Newest,
}

/// What a year without a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// Then the state's value is missing, and the criterion's policy on missing values decides.
    Stop,
    /// Zero, and a mean still divides by all years.
    Zero,
    /// The window is shortened to the years that have a value; how many is reported.
    Shorter,
}

/// A divisor: the indicator over which a rate is formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Per {
    /// The indicator.
    pub indicator: Placed<String>,
    /// Its window.
    pub window: Window,
}
