//! Criteria that measure much the same, so that double counting is seen (mathematics, section 8.1).

use crate::criteria::{Moments, overlap};
use crate::exact::{self, Rational, ratio};
use crate::key::Basis;
use crate::pipeline::{self, Run};

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

/// The pairs of criteria that overlap by 0.7 or more, in the file's order. Rates and criteria by origin have no shares over all
/// states and are not compared.
#[must_use]
pub fn overlaps(run: &Run) -> Vec<Overlap> {
    let scenario = &run.scenario;
    let world = pipeline::world(scenario, &run.tables);
    // The run has made its key from the same basis, so that it cannot fail here.
    let Ok(basis) = Basis::new(&scenario.key, &world) else { return Vec::new() };
    let named = scenario.key.criteria.iter().map(|criterion| criterion.name.as_str());
    let (names, shares): (Vec<&str>, Vec<Vec<Rational>>) =
        named.filter_map(|name| Some((name, basis.shares(name)?))).unzip();
    let moments = Moments::of(&shares);
    let mut found = Vec::new();
    for one in 0..names.len() {
        for other in one + 1..names.len() {
            let overlap = overlap(&shares[one], &shares[other]);
            if overlap >= ratio(7, 10) {
                let (name, second) = (names[one].to_owned(), names[other].to_owned());
                let correlation = moments.correlation(one, other).map(|value| exact::fixed(&value, 2));
                found.push(Overlap { one: name, other: second, overlap, correlation });
            }
        }
    }
    found
}

impl Overlap {
    /// The overlap in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let correlation = self.correlation.as_ref().map(|value| format!(", correlation {value}")).unwrap_or_default();
        format!(
            "criteria that measure much the same: {} and {}, overlap {}{correlation} (1 is the same)",
            self.one,
            self.other,
            exact::fixed(&self.overlap, 2)
        )
    }
}
