//! The paragraph of a criterion: from its indicator to its shares, step by step.

use super::text::Draft;
use super::words::{and, indicator, missing, number, states, threshold, tiers, window};
use crate::criteria::normalise;
use crate::data::Point;
use crate::report::bracketed;
use crate::scenario::{
    Against, BorneBy, ByOrigin, CapOf, Criterion, Less, Normalise, Per, Posts, RankTies, Relief, Residual, Scale,
    SubCap,
};

pub(super) const CHAPTER: &str = "chapter-criteria";

/// One paragraph a criterion.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    for criterion in &draft.scenario.key.criteria {
        let text = criterion_in_words(draft, criterion);
        draft.add(CHAPTER, &criterion.named.path, text);
    }
}

fn criterion_in_words(draft: &Draft<'_>, criterion: &Criterion) -> String {
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
    let mut text = vec![format!("{} ({name}).", bracketed(label, *contested))];
    if *contested {
        text.push("This criterion is contested.".to_owned());
    }
    match by_origin {
        Some(by) => text.push(by_origin_in_words(name, of, by)),
        None => {
            let sum = plus.iter().map(|more| format!(" plus {}", indicator(more))).collect::<String>();
            text.push(format!("x is {}{sum}: {}.", indicator(of), window(years)));
        }
    }
    text.extend(at.map(pointed));
    text.extend(per.as_ref().map(divided));
    text.push(missing(policy));
    text.extend(less.as_ref().map(|less| taken_off(draft, less)));
    text.extend(relief.as_ref().map(relieved));
    text.extend(exempt_per_head.as_ref().map(|exempt| {
        let exempt = number(exempt);
        format!("{exempt} per head is exempt: x becomes max(0, x - {exempt} p), where p is the population.")
    }));
    if !brackets.is_empty() {
        text.push(format!("Per head, what lies within each bracket counts at its rate: {}.", tiers(brackets)));
    }
    if by_origin.is_none() {
        text.push(normalised(name, normalise));
    }
    text.extend(against.as_ref().map(|one| set_against(name, one)));
    text.extend(cap.as_ref().map(|one| capped(name, one)));
    text.join(" ")
}

fn pointed(point: Point) -> String {
    let point = match point {
        Point::Low => "least",
        Point::Central => "central",
        Point::High => "greatest",
    };
    format!("Of values with a range the {point} is used.")
}

fn divided(Per { indicator: of, window: years }: &Per) -> String {
    format!("x is divided by {}: {}.", indicator(of), window(years))
}

fn taken_off(draft: &Draft<'_>, Less { indicator: of, window: years, times, states: whom }: &Less) -> String {
    let whom = whom.as_ref().map_or_else(|| "all members".to_owned(), |whom| states(draft.scenario, whom));
    format!("From x of {whom}, {} times {} is taken off: {}.", number(times), indicator(of), window(years))
}

fn relieved(Relief { per_head_below, gradient, borne_by }: &Relief) -> String {
    let borne = match borne_by {
        BorneBy::All => "all, through the division by the sum",
        BorneBy::Others => "those who are not relieved, in proportion to x",
    };
    format!(
        "Relief: where x/p, with p the population, is below T, x becomes x (1 - {} (T - x/p)/T); T is {}; what is relieved is borne \
         by {borne}.",
        number(gradient),
        threshold(per_head_below)
    )
}

fn normalised(name: &str, normalise: &Normalise) -> String {
    let formula = normalise::of(normalise).formula;
    let told = match normalise {
        Normalise::Rate => return format!("r_{name} = x, unshared."),
        Normalise::Share => return format!("n_{name} = x / X, where X is the sum of x over all members."),
        Normalise::SizeScaledInverse { base } => format!(", with the base {}", indicator(base)),
        Normalise::Goalposts(Posts { low, high }) => {
            format!(", with the posts low {} and high {}", number(low), number(high))
        }
        Normalise::Bands(bands) => format!(": {}", tiers(bands)),
        Normalise::Log { unit } => format!(", x in the unit {unit}"),
        Normalise::Rank(RankTies::Average) => ", by the rule \"average\"".to_owned(),
        Normalise::Rank(RankTies::Competition) => ", by the rule \"competition\"".to_owned(),
        Normalise::Inverse | Normalise::PerHead | Normalise::MinMax => String::new(),
    };
    format!("z = {formula}{told}; n_{name} = z / sum of z over all members.")
}

fn by_origin_in_words(name: &str, of: &crate::scenario::Placed<String>, by: &ByOrigin) -> String {
    let ByOrigin { scale, fallback, half_life, most_years, inverse } = by;
    let points = match inverse {
        Some(power) => format!("1 over the value to the power {power}"),
        None => "the value".to_owned(),
    };
    let half = half_life.as_ref().map_or_else(String::new, |years| {
        format!(", the years of each tie counting half {} years after its end", number(years))
    });
    let most = most_years.map_or_else(String::new, |years| format!(", at most {years} years of a tie counting"));
    let row = match scale {
        Scale::Matrix { rescale: false } => "n = points; a row that sums to more than one is refused".to_owned(),
        Scale::Matrix { rescale: true } => {
            "n = points; a row that sums to more than one is divided by its sum".to_owned()
        }
        Scale::WithinOrigin => "n = points / all points of the origin".to_owned(),
        Scale::Bounded(constant) => format!("n = points / (all points of the origin + {})", number(constant)),
    };
    let rest =
        if fallback.value.is_empty() { "the parts after it".to_owned() } else { format!("n_{}", fallback.value) };
    format!(
        "Each origin has shares of its own: the points of a state are {points} of {} for origin and state{half}{most}; in n_{name} \
         {row}. What is not attributed, and an origin without any points, goes by {rest}.",
        indicator(of)
    )
}

fn set_against(name: &str, Against { indicator: of, window: years, times, missing: policy }: &Against) -> String {
    format!(
        "Against it stands {}: {}; with its shares v, n_{name} becomes max(0, n_{name} - {} v), divided by the sum. {}",
        indicator(of),
        window(years),
        number(times),
        missing(policy)
    )
}

fn capped(name: &str, SubCap { times, of, over, residual }: &SubCap) -> String {
    let of = match of {
        CapOf::Sum => "sum",
        CapOf::Mean => "mean",
    };
    let rest = match residual {
        Residual::Baseline => "is shared out by the mean of these shares",
        Residual::Rescale => "stays out, and the key is divided by its sum",
    };
    let over: Vec<String> = over.iter().map(|name| format!("n_{name}")).collect();
    format!("n_{name} is at most {} times the {of} of {}; what is cut off {rest}.", number(times), and(&over))
}
