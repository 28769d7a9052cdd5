//! Missing values: a blank is never a zero; each gap needs a stated policy (mathematics 9).

use std::collections::BTreeSet;

use super::{Note, World, finding, list};
use crate::data::Kind;
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Criterion, MissingPolicy, StatedPolicy};

/// One value a state, where it is known.
type Cells = Vec<Option<Rational>>;

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
                let unused = Sentence::of("note-policy-unused", [("indicator", Argument::text(name))]);
                filled.notes.push(Note::of(id, unused));
            }
            continue;
        }
        let policy = stated.map_or(&criterion.missing.policy, |stated| &stated.policy);
        if *policy == MissingPolicy::Stop {
            gaps.push(id);
            continue;
        }
        let gap = Gap { criterion, at, known: &known, ends: ends.as_ref(), kind, ids, world, population };
        match gap.put_in(policy) {
            Ok(put) => {
                filled.notes.push(Note::of(id, no_value(name, put.said, stated)));
                filled.values[at] = put.value;
                filled.dropped |= put.dropped;
                filled.free &= !put.of_others;
                if put.bounds.is_some() || put.of_others {
                    filled.bounds[at] = put.bounds;
                }
            }
            Err(found) => wrong.push(found),
        }
    }
    if let Some(first) = gaps.first() {
        let what =
            format!("{name} has no value for {} of {} members: {}", gaps.len(), ids.len(), list(gaps.iter().copied()));
        let fix = format!(
            "say what holds there: missing.states.{first} = {{ value = …, reason = \"…\" }}, or a policy for all"
        );
        wrong.push(finding(criterion, "ONUS-K006", &what, &fix));
    }
    if wrong.is_empty() { Ok(filled) } else { Err(wrong) }
}

/// The messages of a note on a value that is missing, by which it is found: without a stated reason, and with one.
pub const NO_VALUE: [&str; 2] = ["note-missing", "note-missing-with-reason"];

/// The note on a value of an indicator that is missing: what is put in, and the reason where one is stated for the state.
fn no_value(indicator: &str, put: Option<Sentence>, stated: Option<&StatedPolicy>) -> Sentence {
    let (indicator, said) = (("indicator", Argument::text(indicator)), ("said", put.into()));
    match stated {
        None => Sentence::of(NO_VALUE[0], [indicator, said]),
        Some(stated) => Sentence::of(NO_VALUE[1], [indicator, said, ("reason", Argument::text(&stated.reason))]),
    }
}

/// A gap, and what a policy may need to know of the values beside it.
struct Gap<'a> {
    criterion: &'a Criterion,
    /// Whose it is.
    at: usize,
    known: &'a [Option<Rational>],
    /// All values at their least and at their greatest, where some are uncertain.
    ends: Option<&'a (Cells, Cells)>,
    kind: Kind,
    ids: &'a [StateId],
    world: &'a World<'a>,
    population: &'a dyn Fn() -> Result<Vec<Option<Rational>>, Diagnostic>,
}

/// What a policy puts in.
#[derive(Default)]
struct Put {
    value: Option<Rational>,
    bounds: Option<(Rational, Rational)>,
    /// Whether it hangs on uncertain values of others.
    of_others: bool,
    dropped: bool,
    /// What is said of it; nothing where the policy puts nothing in.
    said: Option<Sentence>,
}

impl Gap<'_> {
    fn put_in(&self, policy: &MissingPolicy) -> Result<Put, Diagnostic> {
        let (criterion, id) = (self.criterion, &self.ids[self.at]);
        let said = |said: Sentence| Put { said: Some(said), ..Put::default() };
        let exactly = |value: &Rational| Argument::text(exact::text(value));
        Ok(match policy {
            // Gaps without a policy are listed together.
            MissingPolicy::Stop => Put::default(),
            MissingPolicy::Value(value) => {
                let interval = interval(&criterion.missing.policy);
                if let Some((low, high)) = interval.filter(|(low, high)| value < low || value > high) {
                    return Err(outside(criterion, id, value, low, high));
                }
                Put { value: Some(value.clone()), ..said(Sentence::of("put-value", [("value", exactly(value))])) }
            }
            MissingPolicy::Zero => Put { value: Some(Rational::ZERO), ..said(Sentence::plain("put-zero")) },
            MissingPolicy::Spread => said(changing_the_method("put-spread")),
            MissingPolicy::Drop => Put { dropped: true, ..said(changing_the_method("put-drop")) },
            MissingPolicy::RawMedian => self.median_of(|known| {
                let value = median(known.iter().flatten().cloned().collect());
                let value = value.ok_or_else(|| no_peers(criterion, id, "no state"))?;
                let text = Sentence::of("put-raw-median", [("value", exactly(&value))]);
                Ok((value, text))
            })?,
            MissingPolicy::PeerMedian { group } => self.median_of(|known| self.peer_median(group.as_deref(), known))?,
            MissingPolicy::Interval { low, high, at: point } => {
                if low > high || point < low || point > high {
                    return Err(outside(criterion, id, point, low, high));
                }
                let with = [("low", exactly(low)), ("high", exactly(high)), ("value", exactly(point))];
                let text = Sentence::of("put-interval", with);
                Put { value: Some(point.clone()), bounds: Some((low.clone(), high.clone())), ..said(text) }
            }
        })
    }

    /// A median of what is known, and of its least and greatest where that is uncertain.
    fn median_of(
        &self,
        median: impl Fn(&[Option<Rational>]) -> Result<(Rational, Sentence), Diagnostic>,
    ) -> Result<Put, Diagnostic> {
        let (value, said) = median(self.known)?;
        let bounds = self.ends.and_then(|(low, high)| Some((median(low).ok()?.0, median(high).ok()?.0)));
        Ok(Put { value: Some(value), bounds, of_others: self.ends.is_some(), dropped: false, said: Some(said) })
    }

    /// Median per head of the peers x own population; for an intensive indicator the median of the peers.
    fn peer_median(&self, group: Option<&str>, known: &[Option<Rational>]) -> Result<(Rational, Sentence), Diagnostic> {
        let Self { criterion, ids, world, .. } = *self;
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
        let own = self.at;
        let id = &ids[own];
        let missing = || no_peers(criterion, id, &format!("nobody of {who}"));
        if self.kind == Kind::Intensive {
            let values =
                ids.iter().zip(known).filter(|(id, _)| is_peer(id)).filter_map(|(_, value)| value.clone()).collect();
            let value = median(values).ok_or_else(missing)?;
            let used = Argument::text(exact::text(&value));
            return Ok((value, of_peers(["put-median", "put-median-of-group"], used, group)));
        }
        let population = (self.population)()?;
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
        let used = Argument::number(exact::fixed(&value, 0));
        Ok((value, of_peers(["put-median-per-head", "put-median-per-head-of-group"], used, group)))
    }
}

/// A median that is used: of all members, or of a group.
fn of_peers([of_all, of_group]: [&'static str; 2], value: Argument, group: Option<&str>) -> Sentence {
    let value = ("value", value);
    match group {
        None => Sentence::of(of_all, [value]),
        Some(group) => Sentence::of(of_group, [value, ("group", Argument::text(group))]),
    }
}

/// What a policy does, and that it changes the method.
fn changing_the_method(done: &'static str) -> Sentence {
    let change = Sentence::plain("put-changes-the-method").into();
    Sentence::of("put-changing", [("said", Sentence::plain(done).into()), ("change", change)])
}

/// All values at their least, and all at their greatest.
fn ends(values: &[Option<Rational>], bounds: &[Option<(Rational, Rational)>]) -> (Cells, Cells) {
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
