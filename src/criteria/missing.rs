//! Missing values: a blank is never a zero; each gap needs a stated policy (mathematics 9).

use std::collections::BTreeSet;

use super::{Note, World, finding, list};
use crate::data::Kind;
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::scenario::{Criterion, MissingPolicy};

/// Values after the policies.
#[derive(Debug, Clone)]
pub struct Filled {
    /// One value a state; `None`: its weight is spread over the state's other criteria.
    pub values: Vec<Option<Rational>>,
    /// Least and greatest, where only these are known.
    pub bounds: Vec<Option<(Rational, Rational)>>,
    /// Whether bounds are free of each other: a median of uncertain values is not.
    pub free: bool,
    /// The criterion is dropped for all.
    pub dropped: bool,
    /// Each policy used, state by state.
    pub notes: Vec<Note>,
}

/// The median: the middle value, or the mean of the two in the middle. `None` of nothing.
#[must_use]
pub fn median(mut values: Vec<Rational>) -> Option<Rational> {
    values.sort();
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values.get(middle).cloned()
    } else {
        Some((values.get(middle.checked_sub(1)?)? + values.get(middle)?) / Rational::from(2))
    }
}

/// Fills gaps by the criterion's policies.
///
/// `population` is asked for only where a median per head needs it.
///
/// # Errors
/// All that is wrong at once: `ONUS-K006` lists the gaps without a policy, `ONUS-K014` a policy that cannot be used here,
/// `ONUS-K015` a stated value outside the stated interval.
pub fn fill(
    criterion: &Criterion,
    values: Vec<Option<Rational>>,
    bounds: Vec<Option<(Rational, Rational)>>,
    kind: Kind,
    ids: &[StateId],
    world: &World<'_>,
    population: &dyn Fn() -> Result<Vec<Option<Rational>>, Diagnostic>,
) -> Result<Filled, Vec<Diagnostic>> {
    let name = &criterion.indicator.value;
    let known = values.clone();
    let ends = bounds.iter().any(Option::is_some).then(|| ends(&values, &bounds));
    let mut filled = Filled { bounds, values, free: true, dropped: false, notes: Vec::new() };
    let mut wrong = Vec::new();
    let mut gaps: Vec<&StateId> = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let stated = criterion.missing.states.get(id);
        if known[at].is_some() {
            if stated.is_some() {
                filled.notes.push(Note::of(id, format!("{name} has a value in the window, absent years counted as the window says, so the policy stated for it is not used")));
            }
            continue;
        }
        let policy = stated.map_or(&criterion.missing.policy, |stated| &stated.policy);
        let why = stated.map_or(String::new(), |stated| format!(" ({})", stated.reason));
        let mut note = |text: String| filled.notes.push(Note::of(id, format!("{NO_VALUE} {name}: {text}{why}")));
        match policy {
            MissingPolicy::Stop => gaps.push(id),
            MissingPolicy::Value(value) => {
                if let Some((low, high)) =
                    interval(&criterion.missing.policy).filter(|(low, high)| value < low || value > high)
                {
                    wrong.push(outside(criterion, id, value, low, high));
                }
                note(format!("the stated value {} is used", exact::text(value)));
                filled.values[at] = Some(value.clone());
            }
            MissingPolicy::Zero => {
                note("zero is used, as stated".to_owned());
                filled.values[at] = Some(Rational::ZERO);
            }
            MissingPolicy::Spread => {
                note(format!("its weight is spread over the state's other criteria; {CHANGES_THE_METHOD}"))
            }
            MissingPolicy::Drop => {
                note(format!("the criterion is dropped for all; {CHANGES_THE_METHOD}"));
                filled.dropped = true;
            }
            MissingPolicy::RawMedian => match median(known.iter().flatten().cloned().collect()) {
                Some(value) => {
                    note(format!("the median {} of the states that have one is used", exact::text(&value)));
                    filled.values[at] = Some(value);
                    if let Some((low, high)) = &ends {
                        let end = |values: &[Option<Rational>]| median(values.iter().flatten().cloned().collect());
                        filled.bounds[at] = end(low).zip(end(high));
                        filled.free = false;
                    }
                }
                None => wrong.push(no_peers(criterion, id, "no state")),
            },
            MissingPolicy::PeerMedian { group } => {
                match peer_median(criterion, group.as_deref(), &known, kind, ids, at, world, population) {
                    Ok((value, text)) => {
                        note(text);
                        filled.values[at] = Some(value);
                        if let Some((low, high)) = &ends {
                            let end = |known: &[Option<Rational>]| {
                                peer_median(criterion, group.as_deref(), known, kind, ids, at, world, population)
                            };
                            filled.bounds[at] = end(low).ok().map(|end| end.0).zip(end(high).ok().map(|end| end.0));
                            filled.free = false;
                        }
                    }
                    Err(diagnostic) => wrong.push(diagnostic),
                }
            }
            MissingPolicy::Interval { low, high, at: point } => {
                if low > high || point < low || point > high {
                    wrong.push(outside(criterion, id, point, low, high));
                }
                let (low_text, high_text) = (exact::text(low), exact::text(high));
                note(format!("it lies in [{low_text}, {high_text}]; the key uses {}", exact::text(point)));
                filled.values[at] = Some(point.clone());
                filled.bounds[at] = Some((low.clone(), high.clone()));
            }
        }
    }
    if !gaps.is_empty() {
        let first = gaps[0];
        wrong.push(finding(
            criterion,
            "ONUS-K006",
            &format!("{name} has no value for {} of {} members: {}", gaps.len(), ids.len(), list(gaps.iter().copied())),
            &format!(
                "say what holds there: missing.states.{first} = {{ value = …, reason = \"…\" }}, or a policy for all"
            ),
        ));
    }
    if wrong.is_empty() { Ok(filled) } else { Err(wrong) }
}

/// How a note on a value that is missing begins.
pub const NO_VALUE: &str = "no value of";

/// What is to be said of a weight that is spread and of a criterion that is dropped (mathematics 9, policies 4 and 5).
pub const CHANGES_THE_METHOD: &str =
    "this changes the method, so that shares can leave the bounds that hold whatever the value is";

/// All values at their least, and all at their greatest.
fn ends(
    values: &[Option<Rational>],
    bounds: &[Option<(Rational, Rational)>],
) -> (Vec<Option<Rational>>, Vec<Option<Rational>>) {
    let end = |(value, bounds): (&Option<Rational>, &Option<(Rational, Rational)>)| match bounds {
        Some((low, high)) => (Some(low.clone()), Some(high.clone())),
        None => (value.clone(), value.clone()),
    };
    values.iter().zip(bounds).map(end).unzip()
}

fn interval(policy: &MissingPolicy) -> Option<(&Rational, &Rational)> {
    match policy {
        MissingPolicy::Interval { low, high, .. } => Some((low, high)),
        _ => None,
    }
}

fn outside(criterion: &Criterion, id: &StateId, value: &Rational, low: &Rational, high: &Rational) -> Diagnostic {
    finding(
        criterion,
        "ONUS-K015",
        &format!(
            "the value {} for {id} lies outside [{}, {}]",
            exact::text(value),
            exact::text(low),
            exact::text(high)
        ),
        "state a value inside the interval, or a wider interval",
    )
}

fn no_peers(criterion: &Criterion, id: &StateId, who: &str) -> Diagnostic {
    let what = format!("there is no median for {id}: {who} has a value");
    finding(criterion, "ONUS-K014", &what, "name a group with values, or state a value")
}

/// Median per head of the peers x own population; for an intensive indicator the median of the peers.
#[expect(clippy::too_many_arguments, reason = "one call, from the table of policies above")]
fn peer_median(
    criterion: &Criterion,
    group: Option<&str>,
    known: &[Option<Rational>],
    kind: Kind,
    ids: &[StateId],
    own: usize,
    world: &World<'_>,
    population: &dyn Fn() -> Result<Vec<Option<Rational>>, Diagnostic>,
) -> Result<(Rational, String), Diagnostic> {
    let nobody = BTreeSet::new();
    let peers = match group {
        None => None,
        Some(name) => Some(world.groups.get(name).ok_or_else(|| {
            let what = format!("there is no group {name} for the median");
            finding(criterion, "ONUS-K014", &what, "name a group of the file or of `onus list groups`")
        })?),
    };
    let who = group.map_or("all members".to_owned(), |name| format!("group {name}"));
    let is_peer = |id: &StateId| group.is_none() || peers.unwrap_or(&nobody).contains(id);
    let id = &ids[own];
    let missing = || no_peers(criterion, id, &format!("nobody of {who}"));
    if kind == Kind::Intensive {
        let values =
            ids.iter().zip(known).filter(|(id, _)| is_peer(id)).filter_map(|(_, value)| value.clone()).collect();
        let value = median(values).ok_or_else(missing)?;
        let text = format!("the median {} of {who} is used", exact::text(&value));
        return Ok((value, text));
    }
    let population = population()?;
    let per_head = |at: usize| {
        let heads = population[at].as_ref().filter(|heads| !heads.is_zero())?;
        Some(known[at].as_ref()? / heads)
    };
    let values = (0..ids.len()).filter(|at| is_peer(&ids[*at])).filter_map(per_head).collect();
    let per_head = median(values).ok_or_else(missing)?;
    let Some(heads) = &population[own] else {
        let what = format!("{id} has no population, so a median per head cannot be scaled to it");
        return Err(finding(criterion, "ONUS-K014", &what, "state a value"));
    };
    let value = &per_head * heads;
    let text = format!("the median per head of {who} x its population is used: {}", exact::fixed(&value, 0));
    Ok((value, text))
}
