//! The paragraphs on who takes part, what is measured, and who is to be protected.

use super::text::Draft;
use super::words::{and, because, by_state, indicator, number, one, source, stock};
use crate::data::{CellAt, Kind, Values};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{
    CohortChoice, CohortPart, FairOf, Keep, Mode, OwnIndicator, PartSize, People, PeopleSource, PlaceWhom, Replacement,
    Scenario, ZeroShare,
};

const PARTIES: &str = "chapter-parties";

/// Members and population.
pub(super) fn parties(draft: &mut Draft<'_>) {
    let scenario = draft.scenario;
    let members = scenario.members.iter().map(|member| {
        let state = ("state", Argument::state(&member.id, &member.name));
        Sentence::of("state-figure", [state, ("figure", Argument::text(&member.id))]).into()
    });
    let with = [
        ("count", Argument::number(scenario.members.len())),
        ("members", and(members)),
        ("population", indicator(&scenario.population)),
    ];
    draft.add(PARTIES, "states", Sentence::of("clause-parties", with));
}

/// The date of reference.
pub(super) fn date(draft: &mut Draft<'_>) {
    let date = draft.scenario.as_of;
    let date = Argument::text(format!("{:04}-{:02}-{:02}", date.year, date.month, date.day));
    draft.add(PARTIES, "as_of", Sentence::of("clause-date", [("date", date)]));
}

/// Indicators that the file carries, and values that it replaces.
pub(super) fn measures(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-measures";
    for (name, own) in &draft.scenario.indicators {
        draft.add(CHAPTER, &own.named.path, measured(name, own));
    }
    for replacement in &draft.scenario.replacements {
        draft.add(CHAPTER, &replacement.named.path, replaced(draft.scenario, replacement));
    }
}

fn measured(name: &str, own: &OwnIndicator) -> Sentence {
    let about = &own.table.about;
    let kind = match about.kind {
        Kind::Extensive => "sum",
        Kind::Intensive => "rate",
    };
    let (rows, count) = match &own.table.values {
        Values::ByState(rows) => ("states", rows.len()),
        Values::Dyadic(rows) => ("origins", rows.len()),
        Values::Spells(rows) => ("spells", rows.len()),
        Values::Stock(stock) => ("stock", stock.cells.len()),
    };
    let with = [
        ("name", Argument::text(format!("`{name}`"))),
        ("title", Argument::text(&about.title)),
        ("unit", Argument::text(&about.unit)),
        ("kind", Argument::Choice(kind)),
        ("count", Argument::number(count)),
        ("rows", Argument::Choice(rows)),
        ("digest", Argument::text(&own.table.digest)),
    ];
    let sum = own.sums_to.as_ref().map(|sum| Sentence::of("clause-measure-sum", [("sum", number(sum))]));
    std::iter::once(Sentence::of("clause-measure", with)).chain(sum).collect()
}

fn replaced(scenario: &Scenario, replacement: &Replacement) -> Sentence {
    let Replacement { named: _, indicator: of, cell, value, reason, source: from, add } = replacement;
    let done = ("done", Argument::Choice(if *add { "added" } else { "used" }));
    let (value, of) = (("value", number(value)), ("indicator", indicator(of)));
    let with = [("cell", cell_in_words(scenario, cell)), value, of, done, because(Some(reason))];
    std::iter::once(Sentence::of("clause-replacement", with)).chain(source(from.as_ref())).collect()
}

/// `Germany 2015`, `Germany for Syria`.
fn cell_in_words(scenario: &Scenario, CellAt { origin, state: of, year }: &CellAt) -> Argument {
    let whom = match origin {
        None => one(scenario, of),
        Some(origin) => {
            let with = [("state", one(scenario, of)), ("origins", one(scenario, origin))];
            Sentence::of("note-state-origins", with).into()
        }
    };
    let all = std::iter::once(whom).chain(year.map(Argument::text));
    Argument::List(all.collect(), "term-separator")
}

/// Who is to be protected.
pub(super) fn persons(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-persons";
    let People { named: table, source, unknown, outsiders, origin_owes, mode, place, zero_share, show: _ } =
        &draft.scenario.people;
    let kept = |keep: &Keep| match keep {
        Keep::Keep => Argument::Choice("keep"),
        Keep::LeaveOut => Argument::Choice("out"),
    };
    let has_ways = !draft.scenario.modalities.is_empty();
    let text = [
        Sentence::of("clause-covers", [("people", counted(draft.scenario, source))]),
        Sentence::of("clause-kept", [("unknown", kept(unknown)), ("outsiders", kept(outsiders))]),
        Sentence::plain(if *origin_owes { "clause-origin-owes" } else { "clause-origin-exempt" }),
        Sentence::plain(match mode {
            Mode::Ledger if has_ways => "clause-ledger-ways",
            Mode::Ledger => "clause-ledger",
            Mode::Placement => "clause-placement",
        }),
        placed(*mode, place),
        Sentence::plain(match zero_share {
            ZeroShare::Floor => "clause-zero-share-floor",
            ZeroShare::MayHost => "clause-zero-share-host",
        }),
    ];
    draft.add(CHAPTER, &table.path, text.into_iter().collect());
    for (origin, cohort) in &draft.scenario.cohorts {
        draft.add(CHAPTER, &cohort.named.path, cohort_in_words(draft.scenario, origin, cohort));
    }
}

fn placed(mode: Mode, place: &PlaceWhom) -> Sentence {
    match place {
        PlaceWhom::All if mode == Mode::Ledger => Sentence::plain("clause-shared-all"),
        PlaceWhom::All => Sentence::plain("clause-placed-all"),
        PlaceWhom::AsManyAsPossible(fair) => {
            let of = match fair {
                FairOf::Total => "all",
                FairOf::Placed => "placed",
            };
            Sentence::of("clause-placed-most", [("of", Argument::Choice(of))])
        }
    }
}

fn counted(scenario: &Scenario, source: &PeopleSource) -> Argument {
    match source {
        PeopleSource::Total(total) => Sentence::of("clause-people", [("people", Argument::number(total))]).into(),
        PeopleSource::Stock { indicator: of, year, include, and: more } => {
            let include = and(include.iter().map(Argument::text));
            let with = [("indicator", indicator(of)), ("year", Argument::text(year)), ("include", include)];
            let more = more.iter().map(|(origin, rows)| {
                let with = [("origin", one(scenario, origin)), ("indicator", indicator(rows))];
                Sentence::of("clause-covered-more", with)
            });
            let all = std::iter::once(Sentence::of("clause-covered-stock", with)).chain(more);
            Argument::List(all.map(Argument::from).collect(), "and-separator")
        }
        PeopleSource::Need { total, stated, spread_by } => {
            let rest = spread_by.as_ref().map(|by| Sentence::of("clause-covered-spread", [("stock", stock(by))]));
            let origins = by_state(scenario, stated, |people| Argument::number(people));
            let with = [("people", Argument::number(total)), ("origins", origins), ("rest", rest.into())];
            Sentence::of("clause-covered-need", with).into()
        }
    }
}

fn cohort_in_words(scenario: &Scenario, origin: &StateId, cohort: &CohortChoice) -> Sentence {
    let CohortChoice { named: _, weight, part, cause, first, places } = cohort;
    let (of, size) = match part {
        None => (origin, ("all", Argument::text(""))),
        Some(CohortPart { of, size: PartSize::People(people) }) => (of, ("people", Argument::number(people))),
        Some(CohortPart { of, size: PartSize::Share(share) }) => (of, ("share", number(share))),
    };
    let with = [
        ("part", Argument::Choice(size.0)),
        ("of", one(scenario, of)),
        ("size", size.1),
        ("cohort", Argument::text(origin)),
        ("weight", number(weight)),
    ];
    let mut text = vec![Sentence::of("clause-cohort", with)];
    let cause = cause.as_ref().map(|cause| ("cause", Argument::text(&cause.value)));
    text.extend(cause.map(|cause| Sentence::of("clause-cohort-cause", [cause])));
    text.extend(first.then(|| Sentence::plain("clause-cohort-first")));
    let places =
        places.as_ref().map(|places| ("places", by_state(scenario, places, |places| Argument::number(places))));
    text.extend(places.map(|places| Sentence::of("clause-cohort-places", [places])));
    text.into_iter().collect()
}
