//! What a report is of: head, criteria, sources.

use std::collections::BTreeSet;

use super::headline::percent;
use super::{CriterionLine, Figure, Head, Scored, Source, adding_up, explain};
use crate::criteria::POPULATION;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::people::Cohort;
use crate::pipeline::{Outcome, Run};
use crate::scenario::{Criterion, Date, Mode, Status, Take, Window};
use crate::study::effective_weight::{NoEffect, effective_weights};

/// The head.
pub(super) fn head(run: &Run) -> Head {
    let scenario = &run.scenario;
    Head {
        title: scenario.title.clone(),
        id: scenario.id.clone(),
        status: match scenario.status {
            Status::Illustrative => "illustrative",
            Status::ForNegotiation => "for negotiation",
            Status::Agreed => "agreed",
        },
        as_of: date(scenario.as_of),
        clause: scenario.clause.clone(),
        supersedes: scenario.supersedes.clone(),
        note: scenario.note.clone(),
        mode: match (&scenario.below, scenario.people.mode) {
            (Some(below), _) => format!("level {} of {}: shares its whole number", below.level, below.of),
            (None, Mode::Ledger) if !scenario.modalities.is_empty() => {
                "ledger: shares responsibility; obligations are discharged in the ways of the file".to_owned()
            }
            (None, Mode::Ledger) => "ledger: shares responsibility and moves nobody".to_owned(),
            (None, Mode::Placement) => "placement: places people anew".to_owned(),
        },
        overrides: scenario.overrides.clone(),
        variant: scenario.variant.clone(),
        ranges: false,
        prices: false,
        freedom: false,
        against: Vec::new(),
        marks: run.keys.marks.clone(),
        proof: match &run.outcome {
            Outcome::Allocated(allocation) => Some(allocation.proof.clone()),
            Outcome::Conflict(found) => Some(found.status.clone()),
        },
        digest: super::json::scenario_digest(run),
        version: env!("CARGO_PKG_VERSION"),
    }
}

/// `2024-12-31`.
fn date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}

/// The criteria in the file's order, each with its indicator.
pub(super) fn criteria(run: &Run) -> Vec<CriterionLine> {
    let effective = effective(run);
    let line = |(at, (criterion, weight)): (usize, (&Criterion, &Rational))| CriterionLine {
        name: criterion.name.clone(),
        label: criterion.label.clone(),
        title: explain::titled(&run.scenario, at),
        contested: criterion.contested,
        weight: weight.clone(),
        effective: match &effective {
            Ok(all) => all[at].clone(),
            Err(why) => Figure::Undefined(why.why()),
        },
        exponent: criterion.exponent.clone(),
        years: years(criterion),
        scored: scored(run, &criterion.name),
        source: source(run, &criterion.indicator.value),
    };
    run.scenario.key.criteria.iter().zip(&run.keys.weights).enumerate().map(line).collect()
}

/// Values and shares of the members on a criterion.
fn scored(run: &Run, criterion: &str) -> Option<Vec<Scored>> {
    let (values, shares) = (run.basis.values(criterion)?, run.basis.shares(criterion)?);
    let scored = |((code, value), share): ((&StateId, _), _)| Scored { code: code.to_string(), value, share };
    Some(run.basis.members().iter().zip(values).zip(shares).map(scored).collect())
}

/// Stated beside effective weights, in a sentence.
#[must_use]
pub fn weights_in_effect(run: &Run) -> String {
    let lines = criteria(run);
    let why = lines.iter().find_map(|line| match &line.effective {
        Figure::Undefined(why) => Some(*why),
        Figure::Number { .. } => None,
    });
    let line = |line: CriterionLine| {
        let stated = match line.power() {
            Some(power) => format!("power {power}"),
            None => format!("{} %", percent(&line.weight)),
        };
        match line.effective {
            Figure::Undefined(_) => format!("{} {stated}", line.name),
            Figure::Number { .. } => format!("{} {stated}, in effect {}", line.name, line.effective_words()),
        }
    };
    let lines: Vec<String> = lines.into_iter().map(line).collect();
    match why {
        Some(why) => {
            format!("weights: {}; what each carries of the differences between states: {why}", lines.join("; "))
        }
        None => format!(
            "weights, and what each criterion carries of the differences between states, before caps, rates and factors: {}",
            lines.join("; ")
        ),
    }
}

/// Effective weights in per cent, adding up to 100.
fn effective(run: &Run) -> Result<Vec<Figure>, NoEffect> {
    let units: Vec<Rational> = run.demand.cohorts.iter().map(Cohort::units).collect();
    let weights = effective_weights(&run.scenario.key, &run.keys, &units)?;
    Ok(adding_up(weights.into_iter().map(|weight| weight * Rational::from(100)).collect(), 1))
}

/// Every indicator that the run used, in the order of their references, once: inhabitants stand under the reference that the file names,
/// not under the name by which the program finds them.
pub(super) fn sources(run: &Run) -> Vec<Source> {
    let used: BTreeSet<&str> = run.scenario.references().iter().map(|one| one.value.as_str()).collect();
    let named = |reference: &str| {
        let for_columns = || "read for the columns per head and per GDP of this report only".to_owned();
        let read_for = (!used.contains(reference)).then(for_columns);
        Source { read_for, ..source(run, reference) }
    };
    let population = run.scenario.population.value.as_str();
    let references = run.tables.iter().map(|(reference, _)| reference);
    references.filter(|reference| *reference != POPULATION || population == POPULATION).map(named).collect()
}

fn source(run: &Run, reference: &str) -> Source {
    let Some(table) = run.tables.get(reference) else {
        return Source {
            reference: reference.to_owned(),
            edition: String::new(),
            title: String::new(),
            unit: String::new(),
            publisher: String::new(),
            licence: String::new(),
            caveats: Vec::new(),
            digest: String::new(),
            read_for: None,
        };
    };
    let about = &table.about;
    Source {
        reference: reference.to_owned(),
        edition: about.edition.clone(),
        title: about.title.clone(),
        unit: about.unit.clone(),
        publisher: about.publisher.clone(),
        licence: about.licence.clone(),
        caveats: about.caveats.clone(),
        digest: table.digest.clone(),
        read_for: None,
    }
}

/// Which years of its indicator a criterion takes, in words: `mean of 3 years to 2023`, `sum since 1850`, `points by origin`.
fn years(criterion: &Criterion) -> Sentence {
    match &criterion.by_origin {
        None => of_window(&criterion.window),
        Some(by_origin) => match &by_origin.half_life {
            None if by_origin.inverse.is_some() => Sentence::plain("years-nearness"),
            None => Sentence::plain("years-points"),
            Some(years) => Sentence::of("years-half-life", [("years", Argument::number(exact::text(years)))]),
        },
    }
}

fn of_window(window: &Window) -> Sentence {
    let take = match window.take {
        Take::Last => "last",
        Take::Mean => "mean",
        Take::Sum => "sum",
        Take::Newest => "newest",
    };
    let span = match (window.from, window.to, window.years) {
        (Some(_), Some(_), _) => "between",
        (Some(_), None, _) => "since",
        (None, Some(_), Some(_)) => "years-to",
        (None, Some(_), None) => "to",
        (None, None, Some(_)) => "years",
        (None, None, None) => "none",
    };
    // Years are names, not amounts; how many they are is an amount.
    let year = |year: Option<i32>| Argument::text(year.map(|year| year.to_string()).unwrap_or_default());
    let years = Argument::number(window.years.map(|years| years.to_string()).unwrap_or_default());
    let (take, span) = (("take", Argument::Choice(take)), ("span", Argument::Choice(span)));
    Sentence::of("years-window", [take, span, ("from", year(window.from)), ("to", year(window.to)), ("years", years)])
}
