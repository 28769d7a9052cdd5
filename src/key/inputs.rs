//! What keys are formed from, as a result carries it for whoever forms them again by other means.

use std::collections::BTreeMap;

use super::basis::Basis;
use super::prepare::Prepared;
use crate::exact::Rational;
use crate::ids::StateId;

/// A number of each state.
pub type ByState = BTreeMap<StateId, Rational>;

/// The inputs of keys, by criterion. All are exact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inputs {
    /// Values of the members after window, relief and policies for what is missing, before normalisation, in the unit of the
    /// indicator; a member whose weight is spread has none, and a criterion by origin or one that is dropped is not here.
    pub values: BTreeMap<String, ByState>,
    /// The size by which a normalisation scales values, in its own unit, where one does.
    pub sizes: BTreeMap<String, ByState>,
    /// Points of a criterion by origin: by origin, then by state, whether it takes part or not. Origins without points are not here.
    pub points: BTreeMap<String, BTreeMap<StateId, ByState>>,
}

impl Basis<'_> {
    /// What the keys of these origins are formed from.
    #[must_use]
    pub fn inputs<'o>(&self, origins: impl Iterator<Item = &'o StateId> + Clone) -> Inputs {
        let mut inputs = Inputs::default();
        for (criterion, prepared) in self.choice.criteria.iter().zip(&self.criteria) {
            let name = || criterion.name.clone();
            let (values, known, sizes) = match prepared {
                Prepared::Plain(plain) => (&plain.values, Some(&plain.known), plain.sizes()),
                Prepared::Rates { values, sizes, .. } => (values, None, sizes.as_deref()),
                Prepared::ByOrigin(table) => {
                    let Some(choice) = &criterion.by_origin else { continue };
                    let row = |origin| table.points_of(criterion, choice, origin, &self.position).ok();
                    let rows = origins.clone().filter_map(|origin| Some((origin.clone(), row(origin)?)));
                    inputs.points.insert(name(), rows.filter(|(_, row)| !row.is_empty()).collect());
                    continue;
                }
                Prepared::Dropped => continue,
            };
            let is_known = |at: usize| known.is_none_or(|known| known[at]);
            let of_members = |numbers: &[Rational]| -> ByState {
                let all = self.members.iter().cloned().zip(numbers.iter().cloned()).enumerate();
                all.filter(|(at, _)| is_known(*at)).map(|(_, one)| one).collect()
            };
            inputs.values.insert(name(), of_members(values));
            inputs.sizes.extend(sizes.map(|sizes| (name(), of_members(sizes))));
        }
        inputs
    }
}
