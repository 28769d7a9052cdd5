//! A period with everything that its rows need, and the moments that a rule is about.

use std::collections::BTreeMap;

use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::people::Cohort;
use crate::problem::{Condition, Frame, Reason, RowKind, Variable, Whom};
use crate::scenario::Named;

/// One period. All vectors are one entry a member, in code order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Its name: a year.
    pub year: i32,
    /// The people of the period.
    pub cohorts: Vec<Cohort>,
    /// The fair numbers of the period, in responsibility units.
    pub fair: Vec<Rational>,
    /// Inhabitants by member, for limits per 1000.
    pub inhabitants: BTreeMap<StateId, Rational>,
    /// The most that each member may have banked after the period, in responsibility units.
    pub bank: Vec<Rational>,
    /// The most that each member can take in the period, where the file says it.
    pub places: Option<Vec<Integer>>,
    /// What each member did, where accounts follow that.
    pub actual: Option<Vec<Integer>>,
    /// Applications to be decided, where the file has any.
    pub work: Option<Workload>,
}

/// Applications of a period, in whole numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workload {
    /// Filed in the period.
    pub filed: Vec<Integer>,
    /// Open before the period; zero but in the first.
    pub open: Vec<Integer>,
    /// The decisions that each member can make.
    pub capacity: Vec<Integer>,
    /// The decisions that money buys in the period, in all members together; `None`: none can be bought.
    pub bought: Option<Integer>,
}

/// One moment of a frame: the whole of it, or one of its periods as if there were no other.
#[derive(Debug, Clone)]
pub struct Moment<'a> {
    /// The frame of this moment alone.
    pub frame: Frame<'a>,
    /// The period.
    pub year: Option<i32>,
}

impl<'a> Frame<'a> {
    /// The moments for each of which a rule has its rows: the periods, or the frame itself where there are none.
    #[must_use]
    pub fn moments(&self) -> Vec<Moment<'a>> {
        if self.periods.is_empty() {
            return vec![Moment { frame: self.clone(), year: None }];
        }
        let moment = |period: &'a Period| {
            let Period { year, cohorts, fair, inhabitants, .. } = period;
            Moment { frame: Frame { cohorts, fair, inhabitants, periods: &[], ..self.clone() }, year: Some(*year) }
        };
        self.periods.iter().map(moment).collect()
    }

    /// Whether duties are fair numbers and what states did is on record.
    #[must_use]
    pub fn follows_actuals(&self) -> bool {
        self.periods.iter().any(|period| period.actual.is_some())
    }
}

impl Moment<'_> {
    /// Whether a column stands in this moment.
    #[must_use]
    pub fn has(&self, variable: &Variable) -> bool {
        variable.period() == self.year
    }

    /// A row of this moment about somebody.
    #[must_use]
    pub fn row(&self, kind: RowKind, whom: Whom) -> Condition {
        Condition { kind, whom, year: self.year }
    }
}

impl From<&Named> for Reason {
    fn from(named: &Named) -> Self {
        Self { rule: named.path.clone(), line: Some(named.place.line()) }
    }
}
