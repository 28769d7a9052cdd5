//! What a normalisation does at its limits, said state by state.

use crate::criteria::Note;
use crate::exact::{self, Rational, irrational, ratio};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Normalise, RankTies};

/// Who is near the limit of a band, who counts as a post, in which unit a logarithm is taken, who has an equal rank.
pub(super) fn notes(choice: &Normalise, values: &[Option<Rational>], ids: &[StateId]) -> Vec<Note> {
    let known = || ids.iter().zip(values).filter_map(|(id, value)| Some((id, value.as_ref()?)));
    let whom = |test: &dyn Fn(&Rational) -> bool| -> Vec<Argument> {
        known().filter(|(_, value)| test(value)).map(|(id, _)| Argument::text(id)).collect()
    };
    let who = |test: &dyn Fn(&Rational) -> bool| match whom(test) {
        none if none.is_empty() => Sentence::plain("note-nobody").into(),
        some => Argument::list(some),
    };
    let number = |number: &Rational| Argument::number(exact::text(number));
    match choice {
        Normalise::Goalposts(posts) => {
            let (low, high) = (("low", number(&posts.low)), ("high", number(&posts.high)));
            let first = who(&|value| (value < &posts.low) == (posts.low < posts.high) && value != &posts.low);
            let second = who(&|value| (value > &posts.high) == (posts.low < posts.high) && value != &posts.high);
            vec![Note::all(Sentence::of("note-goalposts", [low, high, ("first", first), ("second", second)]))]
        }
        Normalise::Bands(bands) => {
            let limits = bands.iter().filter_map(|band| Some((band, band.up_to.as_ref()?)));
            let near = |value: &Rational, limit: &Rational| {
                let away = (value - limit).max(limit - value);
                away <= limit.clone().max(-limit) * ratio(1, 20)
            };
            limits
                .map(|(band, limit)| {
                    let near = ("states", who(&|value| near(value, limit)));
                    let band = ("band", Argument::text(&band.name));
                    Note::all(Sentence::of("note-band", [band, ("limit", number(limit)), near]))
                })
                .collect()
        }
        Normalise::Log { unit } => {
            let decimals = ("decimals", Argument::number(irrational::DECIMALS));
            vec![Note::all(Sentence::of("note-logarithm", [("unit", Argument::text(unit)), decimals]))]
        }
        Normalise::Rank(ties) => {
            let shared = whom(&|value| known().filter(|(_, other)| *other == value).count() > 1);
            let rule = match ties {
                RankTies::Average => "mean",
                RankTies::Competition => "least",
            };
            if shared.is_empty() {
                return Vec::new();
            }
            let states = ("states", Argument::list(shared));
            vec![Note::all(Sentence::of("note-equal-ranks", [("rule", Argument::Choice(rule)), states]))]
        }
        _ => Vec::new(),
    }
}
