//! A criterion with a row of its own for each origin.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::column::Column;
use crate::criteria::responsibility::attributed;
use crate::criteria::{World, decay, finding};
use crate::data::{Table, Values};
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::scenario::{ByOrigin, Criterion, Scale};

/// The table of a criterion by origin.
#[derive(Debug)]
pub(super) struct OriginTable {
    table: Arc<Table>,
    year: i32,
}

/// What a row attributes, over the members.
pub(super) struct Attributed {
    /// Attributed shares.
    pub shares: Column,
    /// What is left of one, for the fallback.
    pub rest: Rational,
    /// States of the row that are no members here.
    pub outside: Vec<StateId>,
    /// Whether the row has any points.
    pub has_row: bool,
}

impl OriginTable {
    pub fn new(criterion: &Criterion, choice: &ByOrigin, world: &World<'_>) -> Result<Self, Diagnostic> {
        let name = &criterion.indicator.value;
        let place = Some(criterion.indicator.place.clone());
        let Some(table) = world.tables.get(name) else {
            let what = format!("{}: there is no indicator {name}", criterion.named.path);
            return Err(Diagnostic::error("ONUS-K008", place, what, "name an indicator that `onus data` lists"));
        };
        match &table.values {
            Values::Dyadic(_) if choice.half_life.is_some() => {
                let what = format!("{name} has no end years, so that a half-life has nothing to count from");
                return Err(finding(criterion, "ONUS-K016", &what, "leave half_life out"));
            }
            Values::Dyadic(_) | Values::Spells(_) => {}
            Values::ByState(_) | Values::Stock(_) => {
                let what = format!("{}: {name} has no row of points for each origin", criterion.named.path);
                let fix = "leave by = \"origin\" out, or name a dyadic indicator";
                return Err(Diagnostic::error("ONUS-K008", place, what, fix));
            }
        }
        if choice.half_life.as_ref().is_some_and(|half_life| decay::decay(1, half_life).is_none()) {
            let fix = "write a number of years above zero with few decimals";
            return Err(finding(criterion, "ONUS-K016", "the half-life is not positive, or too fine", fix));
        }
        if matches!(&choice.scale, Scale::Bounded(thin) if thin < &Rational::ZERO) {
            return Err(finding(
                criterion,
                "ONUS-K002",
                "bounded is negative",
                "write a number of points, zero or more",
            ));
        }
        Ok(Self { table: Arc::clone(table), year: world.as_of.year })
    }

    /// The row of an origin, with one state left out as if it were no member.
    pub fn row(
        &self,
        criterion: &Criterion,
        choice: &ByOrigin,
        origin: &StateId,
        position: &BTreeMap<StateId, usize>,
        left_out: Option<usize>,
    ) -> Result<Attributed, Diagnostic> {
        let row = self.points(criterion, choice, origin)?;
        let shares = attributed(&row, &choice.scale).map_err(|error| {
            let fix = "correct the row, or write rescale = true";
            finding(criterion, "ONUS-K007", &format!("the row of {origin}: {error}"), fix)
        })?;
        let mut amounts = vec![Rational::ZERO; position.len()];
        let mut outside = Vec::new();
        for (state, share) in shares {
            match position.get(&state).filter(|at| Some(**at) != left_out) {
                Some(at) => amounts[*at] = share,
                None if share.is_zero() => {}
                None => outside.push(state),
            }
        }
        let rest = Rational::ONE - exact::sum(&amounts);
        let has_row = row.values().any(|points| !points.is_zero());
        Ok(Attributed { shares: Column::of(&amounts), rest, outside, has_row })
    }

    fn points(
        &self,
        criterion: &Criterion,
        choice: &ByOrigin,
        origin: &StateId,
    ) -> Result<BTreeMap<StateId, Rational>, Diagnostic> {
        let row: BTreeMap<StateId, Rational> = match &self.table.values {
            Values::Dyadic(rows) => rows.get(origin).cloned().unwrap_or_default(),
            Values::Spells(rows) => {
                let points = |spells: &Vec<(i32, i32)>| decay::points(spells, self.year, choice.half_life.as_ref());
                let faded = |(state, spells)| points(spells).map(|points| (StateId::clone(state), points));
                let row: Option<_> = rows.get(origin).into_iter().flatten().map(faded).collect();
                row.ok_or_else(|| finding(criterion, "ONUS-K016", "the half-life is too fine", "write fewer decimals"))?
            }
            Values::ByState(_) | Values::Stock(_) => BTreeMap::new(),
        };
        match row.iter().find(|(_, points)| *points < &Rational::ZERO) {
            None => Ok(row),
            Some((state, _)) => {
                let what = format!("the points of {state} for {origin} are negative");
                Err(finding(criterion, "ONUS-K002", &what, "correct the table"))
            }
        }
    }
}
