//! The keys of all origins, and what a report says of their making.

use std::collections::BTreeMap;

use super::basis::Basis;
use super::methods::Singled;
use super::origin::Formed;
use super::{KeyNote, Keys, OriginKey, ranges};
use crate::criteria::{World, codes};
use crate::diagnostic::Findings;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Bearers, KeyChoice};

/// Forms the key of every origin of `origins`, in their order.
///
/// Each key is formed over all members but the origin itself, unless `origin_owes`. An origin that is no member, such as the
/// one of a plain total, leaves nobody out; without a row in a table by origin it goes by the fallback.
///
/// # Errors
/// Everything wrong at once: codes `ONUS-K…`, at the place of the criterion or factor.
pub fn form(choice: &KeyChoice, world: &World<'_>, origins: &[StateId], origin_owes: bool) -> Result<Keys, Findings> {
    Basis::new(choice, world)?.keys(origins, origin_owes)
}

impl Basis<'_> {
    /// The keys of several origins, with notes on what concerns them together.
    ///
    /// # Errors
    /// Everything wrong at once, each finding once.
    pub fn keys(&self, origins: &[StateId], origin_owes: bool) -> Result<Keys, Findings> {
        let mut findings = Findings::default();
        let mut keys = Vec::new();
        let mut seen = Seen::default();
        for origin in origins {
            match self.form_one(origin, origin_owes) {
                Ok(formed) => {
                    seen.add(self, &formed);
                    keys.push(formed.key);
                }
                Err(found) if findings.0.contains(&found) => {}
                Err(found) => findings.push(found),
            }
        }
        if findings.has_errors() {
            return Err(findings);
        }
        let mut notes = self.notes.clone();
        notes.extend(self.method_notes());
        notes.extend(seen.notes(self, origins.len()));
        notes.extend(self.choice.factors.iter().map(|factor| {
            let times = ("factor", Argument::text(exact::text(&factor.factor)));
            let states = ("states", codes(&factor.states));
            let (borne, bearers) = match &factor.borne_by {
                Bearers::All => ("all", Argument::text("")),
                Bearers::These { states, .. } => ("others", codes(states)),
            };
            let (borne, bearers) = (("borne", Argument::Choice(borne)), ("bearers", bearers));
            let text = match &factor.reason {
                None => Sentence::of("note-factor", [times, states, borne, bearers]),
                Some(reason) => {
                    let reason = ("reason", Argument::text(reason));
                    Sentence::of("note-factor-with-reason", [times, states, reason, borne, bearers])
                }
            };
            KeyNote { about: factor.named.path.clone(), whom: None, text }
        }));
        if !origin_owes {
            let own: Vec<&StateId> = origins.iter().filter(|origin| self.position.contains_key(origin)).collect();
            if !own.is_empty() {
                let text = Sentence::of("note-own-origins", [("members", Argument::number(own.len()))]);
                notes.push(KeyNote { about: self.choice.named.path.clone(), whom: None, text });
            }
        }
        let criteria = self.choice.criteria.iter().map(|criterion| criterion.name.clone()).collect();
        Ok(Keys {
            members: self.members.clone(),
            criteria,
            weights: self.weights.clone(),
            marks: self.marks.clone(),
            origins: keys,
            notes,
        })
    }

    /// Who takes over a state of origin's own share: for each member, its share with the origin left out less its share with the
    /// origin in. The origin itself has minus its whole share; the amounts sum to zero. Empty for an origin that is no member.
    ///
    /// # Errors
    /// As [`Basis::origin`].
    pub fn taken_over(&self, origin: &StateId) -> Result<Vec<(StateId, Rational)>, Findings> {
        if !self.position.contains_key(origin) {
            return Ok(Vec::new());
        }
        let (without, with): (OriginKey, OriginKey) = (self.origin(origin, false)?, self.origin(origin, true)?);
        let change = without.shares.iter().zip(&with.shares).map(|(without, with)| without - with);
        Ok(self.members.iter().cloned().zip(change).collect())
    }
}

/// What was seen over all origins, by criterion.
#[derive(Default)]
struct Seen {
    without_row: BTreeMap<usize, Vec<StateId>>,
    outside: BTreeMap<usize, BTreeMap<StateId, usize>>,
    own: BTreeMap<usize, Vec<StateId>>,
    tied: Vec<(StateId, Vec<usize>)>,
    singled: Singled,
}

impl Seen {
    fn add(&mut self, basis: &Basis<'_>, formed: &Formed) {
        let origin = &formed.key.origin;
        for (index, attributed) in formed.making.attributed.iter().enumerate() {
            let Some(attributed) = attributed else { continue };
            if !attributed.has_row {
                self.without_row.entry(index).or_default().push(origin.clone());
            }
            for state in &attributed.outside {
                if basis.position.contains_key(state) {
                    self.own.entry(index).or_default().push(state.clone());
                } else {
                    *self.outside.entry(index).or_default().entry(state.clone()).or_default() += 1;
                }
            }
        }
        for (node, why, states) in &formed.making.singled {
            for state in states {
                *self.singled.entry((*node, *why)).or_default().entry(*state).or_default() += 1;
            }
        }
        if !formed.tied.is_empty() {
            self.tied.push((origin.clone(), formed.tied.clone()));
        }
    }

    fn notes(self, basis: &Basis<'_>, asked: usize) -> Vec<KeyNote> {
        let about = |index: usize| basis.choice.criteria[index].named.path.clone();
        let fallback =
            |index: usize| basis.choice.criteria[index].by_origin.as_ref().map_or("", |choice| choice.rest_goes_by());
        let all = |about, text| KeyNote { about, whom: None, text };
        let mut notes = Vec::new();
        for (index, origins) in &self.without_row {
            let text = Sentence::of(
                "note-without-row",
                [
                    ("some", Argument::number(origins.len())),
                    ("all", Argument::number(asked)),
                    ("fallback", Argument::text(fallback(*index))),
                    ("origins", codes(origins)),
                ],
            );
            notes.push(all(about(*index), text));
        }
        for (index, states) in &self.outside {
            let states = states.iter().map(|(state, origins)| {
                let with = [("state", Argument::text(state)), ("origins", Argument::number(origins))];
                Argument::from(Sentence::of("note-state-origins", with))
            });
            let fallback = ("fallback", Argument::text(fallback(*index)));
            let text = Sentence::of("note-outside", [fallback, ("states", Argument::list(states))]);
            notes.push(all(about(*index), text));
        }
        for (index, states) in &self.own {
            let fallback = ("fallback", Argument::text(fallback(*index)));
            let text = Sentence::of("note-own-people", [fallback, ("states", codes(states))]);
            notes.push(all(about(*index), text));
        }
        notes.extend(basis.singled_notes(&self.singled, asked));
        for (origin, tied) in self.tied {
            let states = codes(tied.iter().map(|state| &basis.members[*state]));
            let text = Sentence::of("note-equal-remainders", [("states", states)]);
            notes.push(KeyNote { about: basis.choice.named.path.clone(), whom: Some(origin), text });
        }
        if basis.has_intervals() {
            let text = if ranges::exact(basis) { "note-bounds-attained" } else { "note-bounds-hold" };
            notes.push(all(basis.choice.named.path.clone(), Sentence::plain(text)));
        }
        notes
    }
}
