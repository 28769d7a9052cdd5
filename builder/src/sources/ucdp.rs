//! UCDP: who took part in the conflicts of others, counted by the stated rules of `counting.toml`.

mod counting;

use std::collections::{BTreeMap, BTreeSet};

use counting::{Count, Counting, Entry, Evidence};

use super::texts;
use crate::check::{Check, check, published};
use crate::decimal;
use crate::edition::{Edition, Values};
use crate::raw::{Raw, Source};
use crate::trouble::Trouble;

const COUNTING: &str = include_str!("../../counting.toml");
const PARTIES: &str = "data/raw/ucdp/acd_state_parties_1946_2024.csv";
const SUPPORT: &str = "data/raw/ucdp/external_support_1975_2017.csv";

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let wrong = |error: toml::de::Error| Trouble::raw("counting.toml", error.to_string());
    let counting: Counting = toml::from_str(COUNTING).map_err(wrong)?;
    let evidence = Evidence::read(raw, &counting)?;
    let source = raw.source("ucdp")?;
    let counts_of = |count| evidence.points(&counting, count);
    let other = (counts_of(Count::Low), counts_of(Count::High));
    let mut involvement = involvement(&source, counts_of(Count::Central), &other);
    involvement.counting = Some(toml::from_str(COUNTING).map_err(wrong)?);
    Ok(vec![
        involvement,
        counts(
            &source,
            "troops-sent",
            "Troops sent into the conflicts of other states: conflict-years as secondary party, 1990-2024, either side",
            PARTIES,
            &evidence.troops,
            "ucdp-2024",
        ),
        counts(
            &source,
            "external-support",
            "External support to warring parties: conflict-years of support, 1990-2017, either side",
            SUPPORT,
            &evidence.support,
            "ucdp-2017",
        ),
    ])
}

type Points = BTreeMap<(String, String), i128>;

fn involvement(source: &Source, points: Points, (low, high): &(Points, Points)) -> Edition {
    let share = |origin: &str, state: &str| {
        let all: i128 = points.iter().filter(|((of, _), _)| of == origin).map(|(_, value)| value).sum();
        let own = points.get(&(origin.into(), state.into())).copied().unwrap_or_default();
        decimal::in_units(own * 1_000_000 / all.max(1), 4)
    };
    // What an independent prototype of the same rules gave stands in brackets; it left out troops in wars between states.
    let mut checks: Vec<Check> = [
        ("UKR", "RUS", "71", "76, and 76 here without the troops of PRK in 2024"),
        ("SYR", "IRN", "25", "26"),
        ("SYR", "RUS", "24", "26"),
        ("SYR", "TUR", "19", "18"),
        ("AFG", "USA", "22", "24"),
        ("AFG", "PAK", "15", "16"),
    ]
    .map(|(origin, state, expected, prototype)| {
        let what = format!("share of {state} in the points for {origin}, % (prototype: {prototype})");
        published(&what, expected, &share(origin, state), 0)
    })
    .into();
    let at = |points: &Points, pair: &(String, String)| points.get(pair).copied().unwrap_or_default();
    let crossed = points.iter().filter(|(pair, value)| at(low, pair) > **value || at(high, pair) < **value).count();
    checks.push(check("pairs whose low or high count is on the wrong side", "0", crossed.to_string()));
    let texts_of = |(pair, value): (&(String, String), &i128)| {
        let three = [*value, at(low, pair), at(high, pair)].map(|value| decimal::in_units(value, 15));
        (pair.clone(), three)
    };
    let values = points.iter().map(texts_of).collect();
    Edition {
        name: "conflict-involvement",
        edition: "ucdp-2024",
        title: "Involvement of states in conflicts that displace, by state of origin: points, counted by stated rules",
        unit: "points",
        extensive: true,
        preferred: true,
        source: source.clone(),
        raw: vec![PARTIES, SUPPORT],
        transformations: texts(&[
            "Entries are state, year, conflict and side; one entry counts once, troops before other support. Conflict and displacement meet in the state whose government is a party; in a war between states each side's parties count for the displaced of the other side.",
            "Points of an entry = points of its role x factor of the side supported x (1/2)^(age / half-life), age in whole years to the last year; the last factor is the nearest multiple of 10^-12, found by integer roots; the sum is exact.",
            "Own rows (origin = state) are left out. The parameters are in [counting].",
            "low and high are two other counts of the same evidence, whose parameters are in [counting.low] and [counting.high]: warring parties and troops alone; support as much as troops, fading half as fast. They are rules for all values together, no error bars.",
        ]),
        gaps: texts(&[
            "External support ends in 2017: from 2018 to 2024 only troops (secondary parties) and parties of wars between states are known.",
            "Missions mandated by the United Nations are not marked by the data; large coalitions on the side of a government are left out by their number.",
            "Mission size, money and arms are not weighed; the years are counted. Support types are known per actor supported, not per supporter.",
            "Displaced people of the State of Palestine have no row: UCDP codes that conflict under Israel. Venezuela, Cuba, Haiti and Honduras have little or none.",
            "Support to rebels and to governments by non-state actors is not included.",
        ]),
        caveats: texts(&[
            "points, not shares: attributed share = points / (all points of the origin + a stated number)",
            "external support is known to 2017 only",
            "contested by its nature: which involvement counts, and for how much, is a choice printed in [counting]",
        ]),
        counting: None,
        checks,
        values: Values::Counted(values),
    }
}

/// Bare counts of conflict-years, without side, age or role: evidence to look at, not a key.
fn counts(
    source: &Source,
    name: &'static str,
    title: &'static str,
    file: &'static str,
    entries: &BTreeSet<Entry>,
    edition: &'static str,
) -> Edition {
    let mut years: BTreeMap<(String, String), u32> = BTreeMap::new();
    let distinct: BTreeSet<_> =
        entries.iter().map(|entry| (&entry.origin, &entry.state, entry.year, &entry.conflict)).collect();
    for (origin, state, ..) in distinct {
        *years.entry((origin.clone(), state.clone())).or_default() += 1;
    }
    let checks = match name {
        "troops-sent" => vec![check(
            "Syria, Russia: conflict-years with troops; published: 2015-2024",
            "true",
            (years.get(&("SYR".into(), "RUS".into())) >= Some(&10)).to_string(),
        )],
        _ => Vec::new(),
    };
    Edition {
        name,
        edition,
        title,
        unit: "conflict-years",
        extensive: true,
        preferred: true,
        source: source.clone(),
        raw: vec![file],
        transformations: texts(&[
            "Counted once per state of origin, state, conflict and year; sides are added; own rows are left out.",
        ]),
        gaps: texts(&["Mission size, money and arms are not weighed."]),
        caveats: texts(&[
            "counts blindly: it holds members of large coalitions and supporters of either side alike; conflict-involvement counts by stated rules",
        ]),
        counting: None,
        checks,
        values: Values::Dyadic(years.into_iter().map(|(pair, count)| (pair, count.to_string())).collect()),
    }
}
