//! Objections in words, without a judgement: above and below, more and less.

use super::{InTables, Unit, percent};
use crate::exact::Rational;
use crate::language::{Argument, Sentence};
use crate::report::{Figure, spaced};
use crate::study::objections::{Ground, Objections, Per};

/// What an objection rests on in a word, and how its figure and what it concerns were found.
pub(super) fn kind(ground: &Ground) -> (&'static str, &'static str) {
    match ground {
        Ground::OtherKeys { .. } => (
            "other-keys",
            "its share of all fair numbers before rules, under each comparator key on the same people and states; concerned: the mean \
             distance from the keys counted, of all units",
        ),
        Ground::Peers { per: Per::Head, .. } => (
            "peers-by-head",
            "obligation over inhabitants, for each other member of the group; concerned: the distance from their median, times its \
             inhabitants",
        ),
        Ground::Peers { per: Per::Gdp, .. } => (
            "peers-by-gdp",
            "obligation over GDP, for each other member of the group; concerned: the distance from their median, times its GDP",
        ),
        Ground::OneCriterion { .. } => (
            "one-criterion",
            "what the criterion gives it of what all criteria give it, over all origins, before factors and limits; concerned: that part \
             of the obligation",
        ),
        Ground::Contested { .. } => (
            "contested",
            "what contested criteria, and those that rest on disputed values, give it of what all criteria give it; concerned: that part \
             of the obligation",
        ),
        Ground::Discount { .. } => (
            "discounts",
            "what the discounts of the key that named states bear change of its fair number, over all origins, before rules",
        ),
        Ground::Rules { .. } => (
            "rules",
            "the difference of two exact solves, with the family of rules and without, in the order in which families are switched on",
        ),
        Ground::Sign { .. } => (
            "sign-of-gap",
            "actual minus the people of the obligation, under the file and under each variant; concerned: from the least to the greatest",
        ),
        Ground::OldData { .. } => (
            "old-data",
            "the year of the value that the criterion takes; concerned: the part of the obligation that the criterion gives",
        ),
        Ground::Missing { .. } => (
            "missing-data",
            "the criterion has no value, and the stated policy holds; concerned: the part of the obligation that the criterion gives",
        ),
    }
}

/// Units of the base of a rate, and the unit of the rate: people per 1000 inhabitants, people per billion US dollars of GDP.
pub(super) fn rate(per: Per, counted: Unit) -> (u32, &'static str) {
    match (per, counted) {
        (Per::Head, Unit::People) => (1000, "people per 1000 inhabitants"),
        (Per::Head, Unit::Units) => (1000, "responsibility units per 1000 inhabitants"),
        (Per::Gdp, Unit::People) => (1_000_000_000, "people per billion USD of GDP"),
        (Per::Gdp, Unit::Units) => (1_000_000_000, "responsibility units per billion USD of GDP"),
    }
}

/// The objection in a sentence.
pub(super) fn sentence(ground: &Ground, counted: Unit, shares: &InTables) -> String {
    let side = |above: bool| if above { "above" } else { "below" };
    let more = |above: bool| if above { "more" } else { "less" };
    let shown = |share: &Rational| format!("{} %", percent(share).text());
    match ground {
        Ground::OtherKeys { above, keys, .. } => {
            let others: Vec<String> =
                shares.others.iter().map(|(name, share)| format!("{name} {} %", share.text())).collect();
            let own: String = shares.own.iter().map(|share| format!("{} %", share.text())).collect();
            format!(
                "Its share, {}, is {} its share under {keys} of {} comparator keys ({}).",
                own,
                side(*above),
                others.len(),
                others.join(", ")
            )
        }
        Ground::Peers { above, per, family, group, passed, all, own, median } => {
            let (times, unit) = rate(*per, counted);
            let shown = |rate: &Rational| Figure::rounded(rate * Rational::from(times), 2).spaced();
            format!(
                "It owes {} {unit}, {} than {passed} of {all} other members of its {family} ({group}), whose median is {}.",
                shown(own),
                more(*above),
                shown(median)
            )
        }
        Ground::OneCriterion { name, part } => {
            format!("One criterion, {name}, makes up {} of its number.", shown(part))
        }
        Ground::Contested { names, part } => {
            format!("Contested criteria or disputed data ({}) make up {} of its number.", names.join(", "), shown(part))
        }
        Ground::Discount { names, bearers, change } => discount(names, *bearers, change, counted).to_string(),
        Ground::Rules { family, change } => {
            let units = Figure::rounded(change.clone(), 0);
            let (moved, units) = match units.text().strip_prefix('-') {
                Some(less) => ("off it", spaced(less)),
                None => ("onto it", units.spaced()),
            };
            format!("The rules of the family {family} move {units} {} {moved}.", counted.word())
        }
        Ground::Sign { gap, variants, all, .. } => {
            let gaps: Vec<String> =
                variants.iter().map(|(name, gap)| format!("{name} {}", Figure::whole(gap.clone()).signed())).collect();
            format!(
                "Its gap in people, {}, has another sign under {} of {all} variants ({}).",
                Figure::whole(gap.clone()).signed(),
                variants.len(),
                gaps.join(", ")
            )
        }
        Ground::OldData { name, year, part } => {
            format!("{name} rests on a value of {year} and makes up {} of its number.", shown(part))
        }
        Ground::Missing { name, done, part } => {
            format!("{name} makes up {} of its number, and {done}.", shown(part))
        }
    }
}

/// What a discount moves off those whom it covers, or onto those who bear it.
fn discount(names: &[String], bearers: usize, change: &Rational, counted: Unit) -> Sentence {
    let is_below = change < &Rational::ZERO;
    let people = if is_below { -change.clone() } else { change.clone() };
    let with = [
        ("side", Argument::Choice(if is_below { "below" } else { "above" })),
        ("factors", Argument::list(names.iter().map(Argument::text))),
        ("people", Figure::rounded(people, 0).said()),
        ("counted", Argument::Choice(if counted == Unit::People { "people" } else { "units" })),
        ("bearers", Argument::number(bearers)),
    ];
    Sentence::of("objection-discount", with)
}

/// What everything was set against.
pub(super) fn notes(found: &Objections) -> Vec<String> {
    let keys: Vec<&str> = found.comparators.iter().map(|one| one.name.as_str()).collect();
    let mut notes = vec![
        "An objection stands here where the results support it, and says nothing of whether it is right. The one that concerns the most \
         of the state's number comes first."
            .to_owned(),
        format!(
            "Comparator keys, on the same people and states: {}. A variant whose key is the same is none, nor is one with other states.",
            if keys.is_empty() { "none".to_owned() } else { keys.join(", ") }
        ),
        "Named are: a share on one side of more than half of the comparator keys; by head and by GDP, more or less than more than half of \
         the other members of its region or income group; a criterion that makes up more than half of its number; contested, old (more \
         than five years) and missing data from one per cent of it; and whatever discounts, rules and variants change."
            .to_owned(),
    ];
    notes.extend(
        found.without.iter().map(|(name, why)| format!("Not compared with {name}, which cannot be used here: {why}.")),
    );
    notes
}
