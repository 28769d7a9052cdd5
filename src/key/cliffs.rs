//! What a normalisation does at its limits, said state by state.

use crate::criteria::Note;
use crate::exact::{self, Rational, irrational, ratio};
use crate::ids::StateId;
use crate::scenario::{Normalise, RankTies};

/// Who is near the limit of a band, who counts as a post, in which unit a logarithm is taken, who has an equal rank.
pub(super) fn notes(choice: &Normalise, values: &[Option<Rational>], ids: &[StateId]) -> Vec<Note> {
    let known = || ids.iter().zip(values).filter_map(|(id, value)| Some((id, value.as_ref()?)));
    let who = |test: &dyn Fn(&Rational) -> bool| {
        let codes: Vec<&str> = known().filter(|(_, value)| test(value)).map(|(id, _)| id.as_str()).collect();
        if codes.is_empty() { "nobody".to_owned() } else { codes.join(", ") }
    };
    let all = |text: String| Note::all(text);
    match choice {
        Normalise::Goalposts(posts) => {
            let (low, high) = (exact::text(&posts.low), exact::text(&posts.high));
            vec![all(format!(
                "goalposts {low} (scores 0) and {high} (scores 1); counted as the post, being beyond the first: {}; beyond the second: {}",
                who(&|value| (value < &posts.low) == (posts.low < posts.high) && value != &posts.low),
                who(&|value| (value > &posts.high) == (posts.low < posts.high) && value != &posts.high)
            ))]
        }
        Normalise::Bands(bands) => {
            let limits = bands.iter().filter_map(|band| Some((band, band.up_to.as_ref()?)));
            let near = |value: &Rational, limit: &Rational| {
                let away = (value - limit).max(limit - value);
                away <= limit.clone().max(-limit) * ratio(1, 20)
            };
            limits
                .map(|(band, limit)| {
                    let near = who(&|value| near(value, limit));
                    all(format!(
                        "band {} ends at {}, where the score jumps; within 5 % of it: {near}",
                        band.name,
                        exact::text(limit)
                    ))
                })
                .collect()
        }
        Normalise::Log { unit } => {
            vec![all(format!(
                "ln(1 + x), x in {unit}, to {} decimals; another unit gives another key",
                irrational::DECIMALS
            ))]
        }
        Normalise::Rank(ties) => {
            let shared = who(&|value| known().filter(|(_, other)| *other == value).count() > 1);
            let rule = match ties {
                RankTies::Average => "the mean of their ranks",
                RankTies::Competition => "the least of their ranks",
            };
            if shared == "nobody" { Vec::new() } else { vec![all(format!("equal values have {rule}: {shared}"))] }
        }
        _ => Vec::new(),
    }
}
