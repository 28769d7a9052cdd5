//! What is taken off a value first: debt off income (mathematics 3.5, step 1).

use super::measure::{Measured, trouble};
use super::normalise::Trouble;
use super::{Note, World, finding, window};
use crate::data::Point;
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Criterion, Less};

/// x - times z, with z the other indicator in its own window, for the states that `less` covers. States without a value of
/// their own are passed over. With x in [a, b] and z in [c, d], what is left lies in [a - times d, b - times c], both attained.
///
/// # Errors
/// `ONUS-K006` where z is missing, `ONUS-K002` where more is taken off than there is.
pub(super) fn take_off(
    criterion: &Criterion,
    less: &Less,
    measured: &mut Measured,
    ids: &[StateId],
    world: &World<'_>,
) -> Result<(), Diagnostic> {
    let read = window::read(criterion, &less.indicator, &less.window, Point::Central, ids, world)?;
    let covers = |id: &StateId| less.states.as_ref().is_none_or(|states| states.contains(id));
    let ranged = || ids.iter().zip(&read.bounds).any(|(id, bounds)| covers(id) && bounds.is_some());
    if measured.bounds.is_none() && ranged() {
        let certain = |value: &Option<Rational>| value.clone().unwrap_or(Rational::ZERO);
        measured.bounds = Some(measured.values.iter().map(|value| (certain(value), certain(value))).collect());
    }
    // One value in both is not at its least and at its greatest at once.
    let mut own = std::iter::once(&criterion.indicator)
        .chain(&criterion.plus)
        .chain(criterion.per.iter().map(|per| &per.indicator));
    if ranged() && own.any(|own| own.value == less.indicator.value) {
        measured.bounds_exact = false;
    }
    let mut covered = 0_usize;
    for (at, (id, off)) in ids.iter().zip(&read.values).enumerate() {
        if !covers(id) || measured.values[at].is_none() {
            continue;
        }
        let Some(off) = off else {
            let what = format!("{id} has no value of {}, which is taken off", less.indicator.value);
            let fix =
                "choose years for which it is known, name whom `less` covers, or write absent = \"zero\" in its window";
            return Err(finding(criterion, "ONUS-K006", &what, fix));
        };
        let after = |value: &Rational, off: &Rational| match value - off * &less.times {
            left if left < Rational::ZERO => Err(trouble(criterion, Trouble::NegativeValue { at }, Some(id))),
            left => Ok(left),
        };
        if let Some(bounds) = &mut measured.bounds {
            let (low, high) = read.bounds[at].as_ref().map_or((off, off), |(low, high)| (low, high));
            // Least is left where most is taken off.
            let (most, least) = if less.times < Rational::ZERO { (low, high) } else { (high, low) };
            bounds[at] = (after(&bounds[at].0, most)?, after(&bounds[at].1, least)?);
        }
        measured.values[at] = measured.values[at].as_ref().map(|value| after(value, off)).transpose()?;
        covered += 1;
    }
    measured.notes.extend(read.notes);
    let (times, states) =
        (("times", Argument::number(exact::text(&less.times))), ("states", Argument::number(covered)));
    let indicator = ("indicator", Argument::text(&less.indicator.value));
    measured.notes.push(Note::all(Sentence::of("note-taken-off", [times, indicator, states])));
    Ok(())
}
