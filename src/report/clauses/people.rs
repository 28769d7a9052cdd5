//! The paragraphs on who takes part, what is measured, and who is to be protected.

use super::text::Draft;
use super::words::{and, because, indicator, named, number, stock};
use crate::data::{Kind, Values};
use crate::report::spaced;
use crate::scenario::{
    CohortChoice, CohortPart, FairOf, Keep, Mode, PartSize, People, PeopleSource, PlaceWhom, Replacement, ZeroShare,
};

const PARTIES: &str = "chapter-parties";

/// Members and population.
pub(super) fn parties(draft: &mut Draft<'_>) {
    let scenario = draft.scenario;
    let names: Vec<String> = scenario.members.iter().map(|member| format!("{} ({})", member.name, member.id)).collect();
    let text = format!(
        "The parties are {} members: {}. Wherever something goes by head, the population is {}.",
        names.len(),
        and(&names),
        indicator(&scenario.population)
    );
    draft.add(PARTIES, "states", text);
}

/// The date of reference.
pub(super) fn date(draft: &mut Draft<'_>) {
    let date = draft.scenario.as_of;
    let text =
        format!("The date of reference is {:04}-{:02}-{:02}; no later data is used.", date.year, date.month, date.day);
    draft.add(PARTIES, "as_of", text);
}

/// Indicators that the file carries, and values that it replaces.
pub(super) fn measures(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-measures";
    for (name, own) in &draft.scenario.indicators {
        let about = &own.table.about;
        let kind = match about.kind {
            Kind::Extensive => "adds up when states merge",
            Kind::Intensive => "is a rate and does not add up",
        };
        let numbers = match &own.table.values {
            Values::ByState(rows) => format!("{} states", rows.len()),
            Values::Dyadic(rows) => format!("{} origins", rows.len()),
            Values::Spells(rows) => format!("{} origins, by years", rows.len()),
            Values::Stock(stock) => format!("{} rows of origin, host and year", stock.cells.len()),
        };
        let mut text = format!(
            "`{name}` is {} in {}; it {kind}. Its numbers are annexed, for {numbers}: SHA-256 {}.",
            about.title, about.unit, own.table.digest
        );
        if let Some(sum) = &own.sums_to {
            text += &format!(" They must sum to {}.", number(sum));
        }
        draft.add(CHAPTER, &own.named.path, text);
    }
    for replacement in &draft.scenario.replacements {
        let Replacement { named: table, indicator: of, cell, value, reason, source, add } = replacement;
        let source = source.as_ref().map_or_else(String::new, |source| format!(" Source: {source}."));
        let done = if *add { "is added, which has none yet" } else { "is used in place of the published one" };
        let text = format!(
            "For {cell} the value {} of {} {done}{}.{source}",
            number(value),
            indicator(of),
            because(Some(reason))
        );
        draft.add(CHAPTER, &table.path, text);
    }
}

/// Who is to be protected.
pub(super) fn persons(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-persons";
    let People { named: table, source, unknown, outsiders, origin_owes, mode, place, zero_share, show: _ } =
        &draft.scenario.people;
    let mut text = vec![counted(source)];
    let kept = |keep: &Keep| match keep {
        Keep::Keep => "stay in the total",
        Keep::LeaveOut => "are left out of the total",
    };
    text.push(format!(
        "People of unknown origin {}; people hosted outside the members {}.",
        kept(unknown),
        kept(outsiders)
    ));
    text.push(if *origin_owes {
        "A state owes for its own nationals too.".to_owned()
    } else {
        "A state does not owe for its own nationals: the others take its share over.".to_owned()
    });
    text.push(match mode {
        Mode::Ledger if !draft.scenario.modalities.is_empty() => {
            "This instrument shares responsibility; duties are discharged in the ways named below.".to_owned()
        }
        Mode::Ledger => "This instrument shares responsibility and moves nobody.".to_owned(),
        Mode::Placement => "Under this instrument people are placed anew.".to_owned(),
    });
    text.push(match place {
        PlaceWhom::All if *mode == Mode::Ledger => "Responsibility for everybody is shared.".to_owned(),
        PlaceWhom::All => "Everybody is placed.".to_owned(),
        PlaceWhom::AsManyAsPossible(FairOf::Total) => {
            "As many as possible are placed; fair numbers are shares of all people.".to_owned()
        }
        PlaceWhom::AsManyAsPossible(FairOf::Placed) => {
            "As many as possible are placed; fair numbers are shares of the people placed.".to_owned()
        }
    });
    text.push(match zero_share {
        ZeroShare::Floor => "A member without a share takes exactly its floor, none without one.".to_owned(),
        ZeroShare::MayHost => "A member without a share may take people, as few as the goals before allow.".to_owned(),
    });
    draft.add(CHAPTER, &table.path, text.join(" "));
    for (origin, cohort) in &draft.scenario.cohorts {
        let text = cohort_in_words(origin.as_str(), cohort);
        draft.add(CHAPTER, &cohort.named.path, text);
    }
}

fn counted(source: &PeopleSource) -> String {
    match source {
        PeopleSource::Total(total) => format!("This instrument covers {} people.", spaced(&total.to_string())),
        PeopleSource::Stock { indicator: of, year, include, and: more } => {
            let more: Vec<String> = more
                .iter()
                .map(|(origin, rows)| format!(" and the people of {origin} in {}", indicator(rows)))
                .collect();
            let more = more.concat();
            format!(
                "This instrument covers the people in {} at the end of {year} who are {}{more}.",
                indicator(of),
                and(include)
            )
        }
        PeopleSource::Need { total, stated, spread_by } => {
            let spread = spread_by
                .as_ref()
                .map_or_else(String::new, |by| format!("; the rest is spread over the other origins by {}", stock(by)));
            format!(
                "This instrument covers {} people in need, of whom by origin {}{spread}.",
                spaced(&total.to_string()),
                named(stated, |people| spaced(&people.to_string()))
            )
        }
    }
}

fn cohort_in_words(origin: &str, cohort: &CohortChoice) -> String {
    let CohortChoice { named: _, weight, part, cause, first, places } = cohort;
    let who = match part {
        None => format!("The people of {origin}"),
        Some(CohortPart { of, size: PartSize::People(people) }) => {
            format!("Of the people of {of}, {} ({origin})", spaced(&people.to_string()))
        }
        Some(CohortPart { of, size: PartSize::Share(share) }) => {
            format!("Of the people of {of}, the part {} ({origin})", number(share))
        }
    };
    let mut text = vec![format!("{who} count {} responsibility units each.", number(weight))];
    text.extend(cause.as_ref().map(|cause| format!("They were displaced by {}.", cause.value)));
    if *first {
        text.push("They are vulnerable: what stays unmet of them is made least before anything else.".to_owned());
    }
    text.extend(places.as_ref().map(|places| {
        let places = named(places, |places| spaced(&places.to_string()));
        format!("They need special places, of which there are {places}, and none elsewhere.")
    }));
    text.join(" ")
}
