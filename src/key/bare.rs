//! Shares without the steps that lead to them, for studies that form a key many times.

use super::adopt::nearest;
use super::basis::Basis;
use super::column::Column;
use super::prepare::Prepared;
use crate::diagnostic::Findings;
use crate::exact::{Integer, Rational};
use crate::ids::StateId;

impl Basis<'_> {
    /// The exact shares of one origin, before adoption: those of [`Basis::origin`] where the key is not adopted with decimals.
    ///
    /// # Errors
    /// As [`Basis::origin`].
    pub fn exact_shares(&self, origin: &StateId, origin_owes: bool) -> Result<Vec<Rational>, Findings> {
        let made = self.make(origin, self.left_out(origin, origin_owes));
        made.map(|(_, unit)| unit.whole.rationals()).map_err(|found| Findings(vec![found]))
    }

    /// The shares of [`Basis::exact_shares`] in units of 10^-decimals, each rounded to the nearest on its own: much faster, since no
    /// fraction is reduced.
    ///
    /// # Errors
    /// As [`Basis::origin`].
    pub fn rounded_shares(&self, origin: &StateId, origin_owes: bool, decimals: u32) -> Result<Vec<Integer>, Findings> {
        let made = self.make(origin, self.left_out(origin, origin_owes));
        made.map(|(_, unit)| nearest(&unit.whole, decimals)).map_err(|found| Findings(vec![found]))
    }

    /// What a criterion by origin attributes to each member for one origin, as shares of its people; what is left of one goes out by
    /// the fallback. `None` for any other criterion.
    ///
    /// # Errors
    /// As [`Basis::origin`].
    pub fn attributed(
        &self,
        criterion: &str,
        origin: &StateId,
        origin_owes: bool,
    ) -> Result<Option<Vec<Rational>>, Findings> {
        let Some(index) = self.index(criterion) else { return Ok(None) };
        let criterion = &self.choice.criteria[index];
        let (Prepared::ByOrigin(table), Some(choice)) = (&self.criteria[index], &criterion.by_origin) else {
            return Ok(None);
        };
        let row = table.row(criterion, choice, origin, &self.position, self.left_out(origin, origin_owes));
        row.map(|row| Some(Column::rationals(&row.shares))).map_err(|found| Findings(vec![found]))
    }
}
