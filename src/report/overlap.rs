//! How criteria go together, so that double counting is seen (mathematics, section 8.1).

use crate::criteria::{self, Moments};
use crate::exact::{self, Rational, ratio};
use crate::language::{Argument, Sentence};
use crate::pipeline::Run;

/// From this overlap on, two criteria are said to measure much the same.
fn much() -> Rational {
    ratio(7, 10)
}

/// Every two criteria set against each other. Rates and criteria by origin have no shares over all states and are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The criteria, in the file's order.
    pub names: Vec<String>,
    /// Pearson's correlation over states, as shown; `None` where one has no spread.
    pub correlations: Vec<Vec<Option<String>>>,
    /// The sum over states of the smaller of the two shares; 1 means the same.
    pub overlaps: Vec<Vec<Rational>>,
}

/// Two criteria whose shares overlap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    /// The first, in the file's order.
    pub one: String,
    /// The second.
    pub other: String,
    /// The sum over states of the smaller of the two shares; 1 means the same.
    pub overlap: Rational,
    /// Pearson's correlation over states, as shown; `None` where one has no spread.
    pub correlation: Option<String>,
}

/// Every two criteria of a run.
#[must_use]
pub fn compare(run: &Run) -> Comparison {
    let (names, shares) = shares(run);
    let moments = Moments::of(&shares);
    let shown = |cell: Option<Rational>| cell.map(|value| exact::fixed(&value, 2));
    Comparison {
        correlations: moments.correlations().into_iter().map(|row| row.into_iter().map(shown).collect()).collect(),
        overlaps: shares.iter().map(|one| shares.iter().map(|other| criteria::overlap(one, other)).collect()).collect(),
        names,
    }
}

/// The criteria that have one share a state, with the shares.
pub(super) fn shares(run: &Run) -> (Vec<String>, Vec<Vec<Rational>>) {
    let named = run.scenario.key.criteria.iter().map(|criterion| &criterion.name);
    named.filter_map(|name| Some((name.clone(), run.basis.shares(name)?))).unzip()
}

impl Comparison {
    /// The pairs that overlap by 0.7 or more, in the file's order.
    #[must_use]
    pub fn much_the_same(&self) -> Vec<Overlap> {
        let pairs = (0..self.names.len()).flat_map(|one| (one + 1..self.names.len()).map(move |other| (one, other)));
        let overlap = |(one, other): (usize, usize)| Overlap {
            one: self.names[one].clone(),
            other: self.names[other].clone(),
            overlap: self.overlaps[one][other].clone(),
            correlation: self.correlations[one][other].clone(),
        };
        pairs.map(overlap).filter(|pair| pair.overlap >= much()).collect()
    }

    /// One line a criterion: its correlation with every criterion after it, and the overlap.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let line = |one: usize| {
            let cell = |other: usize| {
                let correlation = self.correlations[one][other].as_deref().unwrap_or("undefined");
                let overlap = exact::fixed(&self.overlaps[one][other], 2);
                format!("{} {correlation} ({overlap})", self.names[other])
            };
            let cells: Vec<String> = (one + 1..self.names.len()).map(cell).collect();
            format!("correlation (overlap) of {}: {}", self.names[one], cells.join(", "))
        };
        (0..self.names.len().saturating_sub(1)).map(line).collect()
    }
}

impl Overlap {
    /// The overlap in a sentence.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let [one, other] = [("one", Argument::text(&self.one)), ("other", Argument::text(&self.other))];
        let overlap = ("overlap", Argument::number(exact::fixed(&self.overlap, 2)));
        match &self.correlation {
            None => Sentence::of("note-much-the-same", [one, other, overlap]),
            Some(correlation) => {
                let correlation = ("correlation", Argument::number(correlation));
                Sentence::of("note-much-the-same-correlated", [one, other, overlap, correlation])
            }
        }
    }
}
