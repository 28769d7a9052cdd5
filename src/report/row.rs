//! Rows of the programme in the field's words: `the cap of Arden in 2026`.

use std::collections::BTreeMap;

use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::problem::{Condition, RowKind, Whom};

/// What those are called of whom sentences speak.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    /// Names by code; what has none stands by its code.
    pub of: &'a BTreeMap<String, String>,
    /// `state`, or `member` of a level: a word that chooses the form of a sentence.
    pub members: &'static str,
}

impl Names<'_> {
    /// A state, or a member of a level.
    pub(super) fn state(self, id: &StateId) -> Argument {
        Argument::state(id, self.of.get(id.as_str()).map_or(id.as_str(), String::as_str))
    }

    /// A row.
    pub(super) fn row(self, says: &Condition) -> Sentence {
        let none = || Argument::text("");
        let (whom, also) = match &says.whom {
            Whom::All => (none(), none()),
            Whom::State(id) | Whom::People(id) => (self.state(id), none()),
            Whom::Named(own) => (Argument::text(own), none()),
            Whom::Modality(own, id) | Whom::Step(id, own) => (self.state(id), Argument::text(own)),
            Whom::Way { origin, host, .. } => (self.state(host), self.state(origin)),
        };
        let what = ("what", Argument::Choice(form(says)));
        let row = Sentence::of("row-is", [what, ("whom", whom), ("also", also)]);
        match says.year {
            Some(year) => Sentence::of("row-in-year", [("row", row.into()), ("year", Argument::text(year))]),
            None => row,
        }
    }

    /// Rows of one form: one by itself, of many how many and whose, at most so many by name.
    pub(super) fn rows(self, alike: &[&Condition], most: usize) -> Sentence {
        if let [one] = alike {
            return self.row(one);
        }
        let what = ("what", Argument::Choice(alike.first().map_or("other", |first| form(first))));
        let count = ("count", Argument::number(alike.len()));
        Sentence::of("rows-are", [what, count, ("whose", self.whose(alike, most))])
    }

    /// Whom rows are about, the first of them where there are more than twice as many.
    pub(super) fn whose(self, rows: &[&Condition], most: usize) -> Argument {
        let one = |says: &&Condition| match (&says.whom, says.year) {
            (Whom::State(id) | Whom::People(id), None) => self.state(id),
            _ => self.row(says).into(),
        };
        if rows.len() <= 2 * most {
            return Argument::list(rows.iter().map(one));
        }
        let first = Argument::list(rows.iter().take(most).map(one));
        Sentence::of("codes-more", [("codes", first), ("more", Argument::number(rows.len() - most))]).into()
    }
}

/// Which form of the message a row takes.
pub(super) fn form(says: &Condition) -> &'static str {
    match (says.kind, &says.whom) {
        (RowKind::Total, Whom::People(_)) => "origin",
        (RowKind::Cap, Whom::Named(_)) => "cap-together",
        (RowKind::Floor, Whom::Named(_)) => "floor-together",
        (RowKind::BandLeast, _) => "band-least",
        (RowKind::BandMost, _) => "band-most",
        (RowKind::LevelLeast, _) => "level-least",
        (RowKind::LevelMost, _) => "level-most",
        (RowKind::ModalityPlaces, _) => "modality",
        (RowKind::PayTogether, _) => "pay-together",
        (RowKind::Bought, _) => "bought",
        (kind, _) => kind.word(),
    }
}
