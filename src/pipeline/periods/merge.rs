//! All periods together: people added up, keys as means over the periods by their units.
//!
//! With that mean, key times people over all periods is exactly the sum of key times people of each, and so is every step of it.

use std::collections::BTreeMap;

use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::key::{KeyNote, Keys, OriginKey, Part, Step};
use crate::language::{Argument, Sentence};
use crate::people::{Cohort, Demand};

/// The sums over the periods so far.
#[derive(Default)]
pub(super) struct Merged {
    cohorts: BTreeMap<StateId, (Cohort, Sums)>,
    notes: Notes<Sentence>,
    key_notes: Notes<KeyNote>,
    last: Option<Keys>,
}

/// Units times shares, steps and bounds.
#[derive(Default)]
struct Sums {
    units: Rational,
    shares: Vec<Rational>,
    parts: BTreeMap<Step, Vec<Rational>>,
    least: Vec<Rational>,
    greatest: Vec<Rational>,
    bounded: bool,
}

/// What is said of periods, in the order in which it is first said, with the years of which it is.
struct Notes<T>(Vec<(T, Vec<i32>)>);

impl<T> Default for Notes<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Notes<T> {
    fn add(&mut self, year: i32, note: T) {
        match self.0.iter_mut().find(|(said, _)| *said == note) {
            Some((_, years)) => years.push(year),
            None => self.0.push((note, vec![year])),
        }
    }

    /// The notes, each with its years where it is not of all periods.
    fn said(self, periods: usize) -> impl Iterator<Item = (T, Option<String>)> {
        self.0.into_iter().map(move |(note, years)| {
            let all = years.len() == periods;
            let words: Vec<String> = years.iter().map(ToString::to_string).collect();
            (note, (!all).then(|| words.join(", ")))
        })
    }
}

impl Merged {
    pub fn add(&mut self, year: i32, demand: Demand, keys: Keys) {
        for note in demand.notes {
            self.notes.add(year, note);
        }
        for note in &keys.notes {
            self.key_notes.add(year, note.clone());
        }
        for (cohort, key) in demand.cohorts.into_iter().zip(&keys.origins) {
            let units = cohort.units();
            let (sum, sums) =
                self.cohorts.entry(cohort.origin.clone()).or_insert_with(|| (nobody(&cohort), Sums::default()));
            sum.people += &cohort.people;
            sum.hosted_outside += &cohort.hosted_outside;
            for (host, people) in cohort.hosted {
                *sum.hosted.entry(host).or_default() += people;
            }
            sums.add(&units, key);
        }
        self.last = Some(keys);
    }

    pub fn together(self, periods: usize) -> (Demand, Keys) {
        let means = self.cohorts.into_values().map(|(cohort, sums)| (sums.mean(cohort.home.clone()), cohort));
        let (origins, cohorts) = means.unzip();
        let of_years = |note: Sentence, years: String| {
            Sentence::of("note-about", [("about", Argument::text(years)), ("note", note.into())])
        };
        let said = self.notes.said(periods).map(|(note, years)| match years {
            Some(years) => of_years(note, years),
            None => note,
        });
        let demand = Demand { cohorts, notes: said.collect() };
        let notes = self.key_notes.said(periods);
        let notes = notes.map(|(note, years)| match years {
            Some(years) => KeyNote { text: of_years(note.text, years), ..note },
            None => note,
        });
        let notes = notes.collect();
        let last = self.last.map(|keys| Keys { origins: Vec::new(), notes: Vec::new(), ..keys });
        let last = last.unwrap_or_else(|| Keys {
            members: Vec::new(),
            criteria: Vec::new(),
            weights: Vec::new(),
            marks: Vec::new(),
            origins: Vec::new(),
            notes: Vec::new(),
        });
        (demand, Keys { origins, notes, ..last })
    }
}

/// A cohort without people yet.
fn nobody(cohort: &Cohort) -> Cohort {
    Cohort { people: Integer::ZERO, hosted: BTreeMap::new(), hosted_outside: Integer::ZERO, ..cohort.clone() }
}

impl Sums {
    fn add(&mut self, units: &Rational, key: &OriginKey) {
        self.units += units;
        let add = |sums: &mut Vec<Rational>, amounts: &mut dyn Iterator<Item = &Rational>| {
            sums.resize(key.shares.len(), Rational::ZERO);
            for (sum, amount) in sums.iter_mut().zip(amounts).filter(|(_, amount)| !amount.is_zero()) {
                *sum += units * amount;
            }
        };
        add(&mut self.shares, &mut key.shares.iter());
        for part in &key.parts {
            add(self.parts.entry(part.step.clone()).or_default(), &mut part.amounts.iter());
        }
        let ends = key.bounds.as_deref();
        self.bounded |= ends.is_some();
        match ends {
            Some(ends) => {
                add(&mut self.least, &mut ends.iter().map(|(least, _)| least));
                add(&mut self.greatest, &mut ends.iter().map(|(_, greatest)| greatest));
            }
            None => {
                add(&mut self.least, &mut key.shares.iter());
                add(&mut self.greatest, &mut key.shares.iter());
            }
        }
    }

    /// The mean over the periods; the sums themselves where nobody has weight, which are zero.
    fn mean(self, origin: StateId) -> OriginKey {
        let by = if self.units.is_zero() { Rational::ONE } else { self.units };
        let over = |sums: Vec<Rational>| -> Vec<Rational> { sums.into_iter().map(|sum| sum / &by).collect() };
        let bounds = self.bounded.then(|| over(self.least).into_iter().zip(over(self.greatest)).collect());
        let parts = self.parts.into_iter().map(|(step, amounts)| Part { step, amounts: over(amounts) }).collect();
        OriginKey { origin, shares: over(self.shares), parts, bounds }
    }
}
