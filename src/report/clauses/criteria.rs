//! The paragraph of a criterion: from its indicator to its shares, step by step.

use super::text::Draft;
use super::values::{missing, window};
use super::words::{and, indicator, number, states, tiers};
use crate::criteria::normalise;
use crate::data::Point;
use crate::language::{Argument, Sentence};
use crate::scenario::{
    Against, BorneBy, ByOrigin, CapOf, Criterion, Less, Normalise, Per, Placed, Posts, RankTies, Relief, Residual,
    Scale, SubCap, Threshold,
};

pub(super) const CHAPTER: &str = "chapter-criteria";

/// One paragraph a criterion.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    for criterion in &draft.scenario.key.criteria {
        let text = criterion_in_words(draft, criterion);
        draft.add(CHAPTER, &criterion.named.path, text);
    }
}

fn criterion_in_words(draft: &Draft<'_>, criterion: &Criterion) -> Sentence {
    let Criterion {
        named: _,
        name,
        label,
        indicator: of,
        at,
        plus,
        window: years,
        per,
        less,
        relief,
        exempt_per_head,
        brackets,
        normalise,
        against,
        cap,
        by_origin,
        missing: policy,
        // Weight, exponent, branch and turn stand in the paragraph of the key.
        weight: _,
        exponent: _,
        branch: _,
        turn: _,
        contested,
    } = criterion;
    let label = ("label", Argument::text(label).contested_where(*contested));
    let mut text = vec![Sentence::of("clause-criterion", [label, ("name", Argument::text(name))])];
    text.extend(contested.then(|| Sentence::plain("clause-criterion-contested")));
    text.push(match by_origin {
        Some(by) => by_origin_in_words(name, of, by),
        None => {
            let all = std::iter::once(of).chain(plus).map(indicator).collect();
            let all = ("indicators", Argument::List(all, "plus-separator"));
            Sentence::of("clause-criterion-of", [all, ("window", window(years))])
        }
    });
    text.extend(at.map(pointed));
    text.extend(per.as_ref().map(divided));
    text.push(missing(draft.scenario, policy));
    text.extend(less.as_ref().map(|less| taken_off(draft, less)));
    text.extend(relief.as_ref().map(relieved));
    let exempt = |exempt| Sentence::of("clause-criterion-exempt", [("exempt", number(exempt))]);
    text.extend(exempt_per_head.as_ref().map(exempt));
    if !brackets.is_empty() {
        text.push(Sentence::of("clause-criterion-brackets", [("brackets", tiers(brackets))]));
    }
    if by_origin.is_none() {
        text.push(normalised(name, normalise));
    }
    if let Some(against) = against {
        text.extend([set_against(name, against), missing(draft.scenario, &against.missing)]);
    }
    text.extend(cap.as_ref().map(|one| capped(name, one)));
    text.into_iter().collect()
}

/// The shares of a criterion in symbols: `n_gdp`.
fn shares(name: &str) -> Argument {
    Argument::text(format!("n_{name}"))
}

fn pointed(point: Point) -> Sentence {
    let point = match point {
        Point::Low => "low",
        Point::Central => "central",
        Point::High => "high",
    };
    Sentence::of("clause-criterion-point", [("point", Argument::Choice(point))])
}

fn divided(Per { indicator: of, window: years }: &Per) -> Sentence {
    Sentence::of("clause-criterion-per", [("indicator", indicator(of)), ("window", window(years))])
}

fn taken_off(draft: &Draft<'_>, Less { indicator: of, window: years, times, states: whom }: &Less) -> Sentence {
    let whom = match whom {
        None => Sentence::plain("clause-all-members").into(),
        Some(whom) => states(draft.scenario, whom),
    };
    let of = ("indicator", indicator(of));
    Sentence::of("clause-criterion-less", [("states", whom), ("times", number(times)), of, ("window", window(years))])
}

fn relieved(Relief { per_head_below, gradient, borne_by }: &Relief) -> Sentence {
    let borne = match borne_by {
        BorneBy::All => "all",
        BorneBy::Others => "others",
    };
    let threshold = match per_head_below {
        Threshold::WorldMean => Sentence::plain("clause-threshold-mean").into(),
        Threshold::Value(value) => number(value),
    };
    let with = [("gradient", number(gradient)), ("threshold", threshold), ("borne", Argument::Choice(borne))];
    Sentence::of("clause-criterion-relief", with)
}

fn normalised(name: &str, normalise: &Normalise) -> Sentence {
    let share = ("share", shares(name));
    let z = match normalise {
        Normalise::Rate => {
            return Sentence::of("clause-criterion-rate", [("share", Argument::text(format!("r_{name}")))]);
        }
        Normalise::Share => return Sentence::of("clause-criterion-share", [share]),
        // These are symbols alone, the same in every language.
        Normalise::Inverse | Normalise::MinMax => Argument::text(normalise::of(normalise).formula),
        Normalise::PerHead => Sentence::plain("clause-z-per-head").into(),
        Normalise::SizeScaledInverse { base } => {
            Sentence::of("clause-z-size-scaled-inverse", [("base", indicator(base))]).into()
        }
        Normalise::Goalposts(Posts { low, high }) => {
            Sentence::of("clause-z-goalposts", [("low", number(low)), ("high", number(high))]).into()
        }
        Normalise::Bands(bands) => Sentence::of("clause-z-bands", [("bands", tiers(bands))]).into(),
        Normalise::Log { unit } => Sentence::of("clause-z-log", [("unit", Argument::text(unit))]).into(),
        Normalise::Rank(ties) => {
            let rule = match ties {
                RankTies::Average => "average",
                RankTies::Competition => "competition",
            };
            Sentence::of("clause-z-rank", [("rule", Argument::text(rule))]).into()
        }
    };
    Sentence::of("clause-criterion-normalised", [("z", z), share])
}

fn by_origin_in_words(name: &str, of: &Placed<String>, by: &ByOrigin) -> Sentence {
    let ByOrigin { scale, fallback, half_life, most_years, inverse } = by;
    let half = half_life.as_ref().map(|years| Sentence::of("clause-by-origin-half", [("years", number(years))]));
    let most = most_years.map(|years| Sentence::of("clause-by-origin-most", [("years", Argument::number(years))]));
    let row = match scale {
        Scale::Matrix { rescale: false } => Sentence::plain("clause-row-refused"),
        Scale::Matrix { rescale: true } => Sentence::plain("clause-row-rescaled"),
        Scale::WithinOrigin => Sentence::plain("clause-row-within-origin"),
        Scale::Bounded(constant) => Sentence::of("clause-row-bounded", [("constant", number(constant))]),
    };
    let rest = match fallback.value.as_str() {
        "" => Sentence::plain("clause-parts-after").into(),
        fallback => shares(fallback),
    };
    let with = [
        ("points", Argument::Choice(if inverse.is_some() { "inverse" } else { "value" })),
        ("power", inverse.map_or_else(|| Argument::text(""), Argument::number)),
        ("indicator", indicator(of)),
        ("half", half.into()),
        ("most", most.into()),
        ("share", shares(name)),
        ("row", row.into()),
        ("rest", rest),
    ];
    Sentence::of("clause-by-origin", with)
}

fn set_against(name: &str, Against { indicator: of, window: years, times, missing: _ }: &Against) -> Sentence {
    let (of, years) = (("indicator", indicator(of)), ("window", window(years)));
    Sentence::of("clause-criterion-against", [of, years, ("share", shares(name)), ("times", number(times))])
}

fn capped(name: &str, SubCap { times, of, over, residual }: &SubCap) -> Sentence {
    let of = match of {
        CapOf::Sum => "sum",
        CapOf::Mean => "mean",
    };
    let rest = match residual {
        Residual::Baseline => "baseline",
        Residual::Rescale => "rescale",
    };
    let with = [
        ("share", shares(name)),
        ("times", number(times)),
        ("of", Argument::Choice(of)),
        ("over", and(over.iter().map(|name| shares(name)))),
        ("rest", Argument::Choice(rest)),
    ];
    Sentence::of("clause-criterion-cap", with)
}
