//! A criterion measured: one value a member, before normalisation.

use super::normalise::{Stated, Trouble, brackets, threshold};
use super::ranged::Ranged;
use super::relief::{relieved, world_mean};
use super::summands::{self, Summed};
use super::{Note, POPULATION, World, finding, less, missing, window};
use crate::data::{Kind, Point};
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{BorneBy, Criterion, Placed, Relief, Threshold};

/// One value a member, and how it came about.
#[derive(Debug, Clone)]
pub struct Measured {
    /// `None`: the state's weight on this criterion is spread over its others.
    pub values: Vec<Option<Rational>>,
    /// Least and greatest value of every state, where some are known as intervals only.
    pub bounds: Option<Vec<(Rational, Rational)>>,
    /// Whether the bounds are attained, state by state and free of each other.
    pub bounds_exact: bool,
    /// Whether values add up when states merge: no for rates.
    pub kind: Kind,
    /// The criterion is dropped for all.
    pub dropped: bool,
    /// The last year of the window, at which population and sizes are taken.
    pub year: i32,
    /// What was chosen on the way.
    pub notes: Vec<Note>,
}

/// Measures a criterion for the states of `ids`: window, rate, missing values, relief, exemption, in this order.
///
/// The threshold of relief is the mean of all members that have a value, whoever's people are allocated.
///
/// # Errors
/// Everything wrong with it, at its place.
pub fn measure(criterion: &Criterion, ids: &[StateId], world: &World<'_>) -> Result<Measured, Vec<Diagnostic>> {
    let one = |diagnostic| vec![diagnostic];
    let Summed { mut ranged, mut kind, year, mut free, mut dropped, mut notes } =
        summands::read(criterion, ids, world)?;
    if let Some(per) = &criterion.per {
        let below = window::read(criterion, &per.indicator, &per.window, Point::Central, ids, world).map_err(one)?;
        kind = Kind::Intensive;
        ranged
            .over(&Ranged { values: below.values, bounds: below.bounds })
            .map_err(|at| one(trouble(criterion, Trouble::DivisionByZero { at: 0 }, ids.get(at))))?;
        notes.extend(below.notes);
    }
    // A sum has no gaps of its own any more: its summands were filled one by one.
    if criterion.plus.is_empty() || criterion.per.is_some() {
        let population = || population(criterion, year, ids, world);
        let filled = missing::fill(criterion, ranged.values, ranged.bounds, kind, ids, world, &population)?;
        notes.extend(filled.notes);
        free &= filled.free;
        dropped |= filled.dropped;
        ranged = Ranged { values: filled.values, bounds: filled.bounds };
    }
    let some_bounds = ranged.bounds.iter().any(Option::is_some);
    let mut measured = Measured {
        bounds: some_bounds.then(|| {
            let own = |value: &Option<Rational>| value.clone().unwrap_or(Rational::ZERO);
            let pairs = ranged.bounds.into_iter().zip(&ranged.values);
            pairs.map(|(bounds, value)| bounds.unwrap_or_else(|| (own(value), own(value)))).collect()
        }),
        bounds_exact: free,
        values: ranged.values,
        kind,
        dropped,
        year,
        notes,
    };
    if measured.dropped {
        return Ok(measured);
    }
    // The threshold of relief is measured on values of which nothing is taken off.
    let whole = criterion.relief.is_some().then(|| measured.clone());
    if let Some(off) = &criterion.less {
        less::take_off(criterion, off, &mut measured, ids, world).map_err(|d| vec![d])?;
    }
    if whole.is_some() || criterion.exempt_per_head.is_some() || !criterion.brackets.is_empty() {
        adjust(criterion, whole.as_ref(), &mut measured, ids, world).map_err(|d| vec![d])?;
    }
    Ok(measured)
}

/// Relief, then exemption or brackets. `whole` is as measured, before anything is taken off.
fn adjust(
    criterion: &Criterion,
    whole: Option<&Measured>,
    measured: &mut Measured,
    ids: &[StateId],
    world: &World<'_>,
) -> Result<(), Diagnostic> {
    let known: Vec<bool> = measured.values.iter().map(Option::is_some).collect();
    let heads = positive(criterion, &population(criterion, measured.year, ids, world)?, &known, ids)?;
    measured.notes.push(Note::all(Sentence::of("note-per-head", [("year", Argument::text(measured.year))])));
    if let (Some(relief), Some(whole)) = (&criterion.relief, whole) {
        relieve(criterion, relief, whole, measured, ids, &heads)?;
    }
    let above = |values: &[Rational]| match &criterion.exempt_per_head {
        Some(exempt) => threshold(values, &heads.iter().map(|heads| exempt * heads).collect::<Vec<_>>()),
        None if criterion.brackets.is_empty() => Ok(values.to_vec()),
        None => brackets(values, &Stated { tiers: &criterion.brackets, ..Stated::base(&heads) }),
    };
    let counted = above(&flat(&measured.values)).map_err(|t| trouble(criterion, t, whose(t, ids)))?;
    for (value, counted) in measured.values.iter_mut().zip(counted) {
        *value = value.take().map(|_| counted);
    }
    if let Some(bounds) = &mut measured.bounds {
        // What counts rises with the value, so that ends go to ends; where it is nothing for all, it is zero.
        let (low, high): (Vec<_>, Vec<_>) = bounds.iter().cloned().unzip();
        let end = |values: &[Rational]| match above(values) {
            Err(Trouble::AllExempt) => Ok(vec![Rational::ZERO; values.len()]),
            other => other.map_err(|t| trouble(criterion, t, whose(t, ids))),
        };
        *bounds = end(&low)?.into_iter().zip(end(&high)?).collect();
    }
    Ok(())
}

fn flat(values: &[Option<Rational>]) -> Vec<Rational> {
    values.iter().map(|value| value.clone().unwrap_or(Rational::ZERO)).collect()
}

fn relieve(
    criterion: &Criterion,
    relief: &Relief,
    whole: &Measured,
    measured: &mut Measured,
    ids: &[StateId],
    heads: &[Rational],
) -> Result<(), Diagnostic> {
    let known: Vec<bool> = measured.values.iter().map(Option::is_some).collect();
    let mean = |values: &[Rational]| {
        let pairs = values.iter().zip(heads).zip(&known).filter(|(_, known)| **known).map(|(pair, _)| pair);
        match &relief.per_head_below {
            Threshold::Value(value) => Some(value.clone()),
            Threshold::WorldMean => world_mean(pairs),
        }
        .filter(|threshold| threshold > &Rational::ZERO)
        .ok_or_else(|| trouble(criterion, Trouble::ZeroTotal, None))
    };
    let threshold = mean(&flat(&whole.values))?;
    let before = flat(&measured.values);
    measured.notes.push(Note::all(near_the_threshold(&threshold, ids, &before, heads)));
    for (value, heads) in measured.values.iter_mut().zip(heads) {
        *value = value.take().map(|value| relieved(&value, heads, &threshold, &relief.gradient));
    }
    if relief.borne_by == BorneBy::Others {
        borne_by_others(criterion, measured, &before, heads, &threshold)?;
    }
    if let Some(bounds) = &mut measured.bounds {
        // A greater threshold relieves more: the corner takes the threshold of the other end.
        let (least, greatest) = match &whole.bounds {
            Some(whole) => {
                let (low, high): (Vec<_>, Vec<_>) = whole.iter().cloned().unzip();
                (mean(&low)?, mean(&high)?)
            }
            None => (threshold.clone(), threshold.clone()),
        };
        measured.bounds_exact &= least == greatest;
        for ((pair, heads), known) in bounds.iter_mut().zip(heads).zip(&known) {
            if *known {
                pair.0 = relieved(&pair.0, heads, &greatest, &relief.gradient);
                pair.1 = relieved(&pair.1, heads, &least, &relief.gradient);
            }
        }
    }
    Ok(())
}

/// The threshold of a relief, and the states within a twentieth of it per head.
fn near_the_threshold(threshold: &Rational, ids: &[StateId], values: &[Rational], heads: &[Rational]) -> Sentence {
    let is_near = |value: &Rational, heads: &Rational| {
        let per_head = value / heads;
        per_head > threshold * exact::ratio(19, 20) && per_head < threshold * exact::ratio(21, 20)
    };
    let states = ids.iter().zip(values.iter().zip(heads));
    let near: Vec<&str> =
        states.filter(|(_, (value, heads))| is_near(value, heads)).map(|(id, _)| id.as_str()).collect();
    let below = ("value", Argument::number(exact::fixed(threshold, 2)));
    let near = match near.is_empty() {
        true => Sentence::plain("note-nobody").into(),
        false => Argument::list(near.into_iter().map(Argument::text)),
    };
    Sentence::of("note-relief", [below, ("states", near)])
}

/// Those at or above the threshold bear what the others are relieved of, in proportion to their values: the total stays.
fn borne_by_others(
    criterion: &Criterion,
    measured: &mut Measured,
    before: &[Rational],
    heads: &[Rational],
    threshold: &Rational,
) -> Result<(), Diagnostic> {
    if measured.bounds.is_some() {
        let what = "intervals give no bounds where relief is borne by the others";
        return Err(finding(criterion, "ONUS-K036", what, "state a value, or write borne_by = \"all\""));
    }
    let above: Vec<bool> = before.iter().zip(heads).map(|(value, heads)| value / heads >= *threshold).collect();
    let bear = exact::sum(before.iter().zip(&above).filter(|(_, above)| **above).map(|(value, _)| value));
    let after = flat(&measured.values);
    let relieved_of = exact::sum(before) - exact::sum(&after);
    if bear.is_zero() {
        let what = "nobody is above the threshold to bear what the others are relieved of";
        return Err(finding(criterion, "ONUS-K039", what, "lower `per_head_below`, or write borne_by = \"all\""));
    }
    let factor = Rational::ONE + &relieved_of / &bear;
    for (value, above) in measured.values.iter_mut().zip(above) {
        *value = value.take().map(|value| if above { value * &factor } else { value });
    }
    let more = Argument::number(exact::fixed(&(&relieved_of / &bear * Rational::from(100)), 2));
    measured.notes.push(Note::all(Sentence::of("note-borne-by-others", [("percent", more)])));
    Ok(())
}

/// The population of a year, from the table [`POPULATION`].
///
/// # Errors
/// `ONUS-K008` where there is no such table.
pub fn population(
    criterion: &Criterion,
    year: i32,
    ids: &[StateId],
    world: &World<'_>,
) -> Result<Vec<Option<Rational>>, Diagnostic> {
    let reference = Placed { value: POPULATION.to_owned(), place: criterion.named.place.clone() };
    window::of_year(criterion, &reference, year, ids, world)
}

/// Populations or sizes where the criterion has a value; one elsewhere, where it is not used.
///
/// # Errors
/// `ONUS-K006` where it is missing, `ONUS-K004` where it is not positive.
pub fn positive(
    criterion: &Criterion,
    base: &[Option<Rational>],
    known: &[bool],
    ids: &[StateId],
) -> Result<Vec<Rational>, Diagnostic> {
    let one = |((base, known), id): ((&Option<Rational>, &bool), &StateId)| match base {
        _ if !known => Ok(Rational::ONE),
        None => Err(finding(
            criterion,
            "ONUS-K006",
            &format!("{id} has no population or size in the last year of the window"),
            "choose years for which it is known",
        )),
        Some(base) if base <= &Rational::ZERO => Err(trouble(criterion, Trouble::DivisionByZero { at: 0 }, Some(id))),
        Some(base) => Ok(base.clone()),
    };
    base.iter().zip(known).zip(ids).map(one).collect()
}

/// Whose trouble it is.
#[must_use]
pub fn whose(trouble: Trouble, ids: &[StateId]) -> Option<&StateId> {
    match trouble {
        Trouble::NegativeValue { at } | Trouble::DivisionByZero { at } => ids.get(at),
        _ => None,
    }
}

/// The finding for a trouble of normalisation.
#[must_use]
pub fn trouble(criterion: &Criterion, trouble: Trouble, whom: Option<&StateId>) -> Diagnostic {
    let (code, fix) = match trouble {
        Trouble::ZeroTotal => ("ONUS-K001", "take years or an indicator with values above zero, or drop the criterion"),
        Trouble::NegativeValue { .. } => ("ONUS-K002", "take an indicator that has no negative values"),
        Trouble::NoSpread => ("ONUS-K003", "write normalise = \"share\""),
        Trouble::DivisionByZero { .. } => ("ONUS-K004", "state a value above zero, or normalise otherwise"),
        Trouble::AllExempt => ("ONUS-K005", "lower exempt_per_head"),
        Trouble::NothingLeft => ("ONUS-K070", "write a smaller `times` in `against`"),
        Trouble::UnitNotFixed => ("ONUS-K018", "fix the unit in the file"),
        Trouble::NotStated => ("ONUS-K033", "state what the method needs"),
    };
    let whom = whom.map_or(String::new(), |id| format!(" ({id})"));
    finding(criterion, code, &format!("{trouble}{whom}"), fix)
}
