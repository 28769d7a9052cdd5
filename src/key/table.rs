//! A criterion with a row of its own for each origin.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::column::Column;
use super::row_bounds::RowBounds;
use crate::criteria::responsibility::attributed;
use crate::criteria::{Note, World, decay, finding, list, points};
use crate::data::{CellAt, Point, Table, Values};
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{ByOrigin, Criterion, Scale};

/// The table of a criterion by origin.
#[derive(Debug, Clone)]
pub(super) struct OriginTable {
    table: Arc<Table>,
    year: i32,
    at: Point,
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
    /// What bounds what it gives, where points have ranges that are free of each other.
    pub bounds: Option<RowBounds>,
}

type Row = BTreeMap<StateId, Rational>;

impl OriginTable {
    pub fn new(criterion: &Criterion, choice: &ByOrigin, world: &World<'_>) -> Result<(Self, Vec<Note>), Diagnostic> {
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
        let at = criterion.at.unwrap_or_default();
        let said: points::Said<'_> = table.remarks.cells.iter().collect();
        points::point_is_there(criterion, [name.as_str()], world)?;
        points::central_is_there(criterion, &criterion.indicator, at, &said)?;
        let mut notes = points::notes(table, at, &said);
        if let Some(years) = choice.most_years {
            notes.push(Note::all(Sentence::of("note-most-years", [("years", Argument::number(years))])));
        }
        if let Some(power) = choice.inverse {
            notes.push(Note::all(Sentence::of("note-inverse-points", [("power", Argument::number(power))])));
        }
        Ok((Self { table: Arc::clone(table), year: world.as_of.year, at }, notes))
    }

    /// Whether points have ranges that are free of each other.
    pub fn has_ranges(&self) -> bool {
        self.table.remarks.has_free_ranges()
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
        let points = |at| self.points(criterion, choice, origin, at, position);
        let row = points(self.at)?;
        let bounds = match self.has_ranges() {
            false => None,
            true => Some(RowBounds::new(&points(Point::Low)?, &points(Point::High)?, choice, position, left_out)),
        };
        if let (Some(bounds), Scale::Matrix { rescale: false }) = (&bounds, &choice.scale)
            && let Some(sum) = bounds.most().filter(|sum| sum > &Rational::ONE)
        {
            let what = format!(
                "the row of {origin}: at their greatest the shares sum to {}, more than one",
                exact::text(&sum)
            );
            return Err(finding(criterion, "ONUS-K007", &what, "correct the row, or write rescale_rows = true"));
        }
        let has_row = row.values().any(|points| !points.is_zero());
        if choice.inverse.is_some() {
            return Ok(Attributed { bounds, ..near(&row, position, has_row) });
        }
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
        Ok(Attributed { shares: Column::of(&amounts), rest, outside, has_row, bounds })
    }

    /// The points of an origin, as they are read.
    ///
    /// # Errors
    /// As [`Self::row`].
    pub fn points_of(
        &self,
        criterion: &Criterion,
        choice: &ByOrigin,
        origin: &StateId,
        position: &BTreeMap<StateId, usize>,
    ) -> Result<Row, Diagnostic> {
        self.points(criterion, choice, origin, self.at, position)
    }

    fn points(
        &self,
        criterion: &Criterion,
        choice: &ByOrigin,
        origin: &StateId,
        at: Point,
        position: &BTreeMap<StateId, usize>,
    ) -> Result<Row, Diagnostic> {
        let row: Row = match &self.table.values {
            Values::Dyadic(rows) => {
                let remark = |state: &StateId| {
                    let said = &self.table.remarks;
                    if said.cells.is_empty() {
                        None
                    } else {
                        said.get(&CellAt::of_origin(origin.clone(), state.clone()))
                    }
                };
                let cells = rows.get(origin).into_iter().flatten();
                cells.map(|(state, value)| (state.clone(), at.of(value, remark(state)).clone())).collect()
            }
            Values::Spells(rows) => {
                let points = |spells: &Vec<(i32, i32)>| {
                    decay::points(spells, self.year, choice.half_life.as_ref(), choice.most_years)
                };
                let faded = |(state, spells)| points(spells).map(|points| (StateId::clone(state), points));
                let row: Option<_> = rows.get(origin).into_iter().flatten().map(faded).collect();
                row.ok_or_else(|| finding(criterion, "ONUS-K016", "the half-life is too fine", "write fewer decimals"))?
            }
            Values::ByState(_) | Values::Stock(_) => BTreeMap::new(),
        };
        if let Some((state, _)) = row.iter().find(|(_, points)| *points < &Rational::ZERO) {
            let what = format!("the points of {state} for {origin} are negative");
            return Err(finding(criterion, "ONUS-K002", &what, "correct the table"));
        }
        match choice.inverse {
            None => Ok(row),
            Some(power) => inverse(criterion, origin, row, power, position),
        }
    }
}

/// 1/x to a power for every member but the origin: all of them have to have an x, and none of them zero. An origin without any row
/// has no points.
fn inverse(
    criterion: &Criterion,
    origin: &StateId,
    mut row: Row,
    power: u32,
    position: &BTreeMap<StateId, usize>,
) -> Result<Row, Diagnostic> {
    if row.is_empty() {
        return Ok(row);
    }
    row.retain(|state, _| state != origin && position.contains_key(state));
    let without: Vec<&StateId> = position.keys().filter(|state| *state != origin && !row.contains_key(state)).collect();
    if !without.is_empty() {
        let what = format!("{} has no value from {origin} to {}", criterion.indicator.value, list(without));
        return Err(finding(criterion, "ONUS-K072", &what, "add the values: [override.<name>] with add = true"));
    }
    let power = isize::try_from(power).unwrap_or(isize::MAX);
    let one = |(state, value): (StateId, Rational)| match value.is_zero() {
        false => Ok((state, (Rational::ONE / value).pow(power))),
        true => {
            let what = format!("{} from {origin} to {state} is zero, which has no inverse", criterion.indicator.value);
            Err(finding(criterion, "ONUS-K004", &what, "state a value above zero"))
        }
    };
    row.into_iter().map(one).collect()
}

/// Shares of a row of inverses: over one whole, since the fractions themselves have denominators of many hundred digits.
fn near(row: &Row, position: &BTreeMap<StateId, usize>, has_row: bool) -> Attributed {
    let mut amounts = vec![Rational::ZERO; position.len()];
    for (state, points) in row {
        if let Some(at) = position.get(state) {
            amounts[*at] = points.clone();
        }
    }
    let column = Column::of(&amounts);
    let nothing = Column { amounts: vec![exact::Integer::ZERO; position.len()], over: exact::Integer::ONE };
    let (shares, rest) = match Column::shared(column.amounts) {
        Some(shares) => (shares, Rational::ZERO),
        None => (nothing, Rational::ONE),
    };
    Attributed { shares, rest, outside: Vec::new(), has_row, bounds: None }
}
