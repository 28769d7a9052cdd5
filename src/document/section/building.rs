//! How a share is built: from the criteria to the obligation, drawn for the largest, in numbers for all.

use super::Subject;
use super::order::by_size;
use super::told::told;
use crate::document::chart::{Chart, Picture, Step};
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::exact::{Integer, Rational};
use crate::language::Sentence;
use crate::report::Figure;
use crate::report::explain::{ExplainedStep, Explanation};

/// How many states are drawn.
const DRAWN: usize = 10;

/// The section, where the report holds the steps of the states.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let (report, language) = (subject.report, subject.language);
    if report.building.len() != subject.shares.codes.len() || report.building.is_empty() {
        return None;
    }
    let owed: Vec<Rational> = subject.shares.column("obligation")?.cells.iter().filter_map(Figure::value).collect();
    let mut blocks = vec![Block::Paragraph(language.say("building-about"))];
    for (rank, at) in by_size(&owed).into_iter().take(DRAWN).enumerate() {
        let chart = Block::Chart(Box::new(waterfall(subject, at)));
        let name = &subject.shares.names[at];
        let told = told(&report.building[at].sentences, language);
        match rank {
            0 => blocks.extend(std::iter::once(chart).chain(told)),
            _ => {
                let inner = std::iter::once(chart).chain(told).collect();
                blocks.push(Block::Fold(subject.in_units("building-of", &[("state", name)]), inner));
            }
        }
    }
    blocks.push(Block::Fold(language.say("building-table"), vec![Block::Table(table(subject))]));
    Some(Section { id: "building", title: language.say("building"), blocks })
}

fn waterfall(subject: Subject<'_>, at: usize) -> Chart {
    let Subject { report, shares, language, .. } = subject;
    let one = &report.building[at];
    let number = |shown: &Integer| Figure::whole(shown.clone());
    let step = |step: &ExplainedStep| Step {
        label: step.name.in_language(language),
        value: Rational::from(step.shown.clone()),
        shown: language.signed(&number(&step.shown)),
        total: false,
    };
    let total = |name: &str, shown: &Integer| Step {
        label: language.say(name),
        value: Rational::from(shown.clone()),
        shown: language.number(&number(shown)),
        total: true,
    };
    let (of_key, of_rules) = one.steps.split_at(one.of_the_key.min(one.steps.len()));
    let mut steps: Vec<Step> = of_key.iter().map(step).collect();
    steps.push(total("step-fair", &one.fair_shown));
    steps.extend(of_rules.iter().map(step));
    steps.push(total(one.end(), &one.obligation));
    let title = subject.in_units("building-of", &[("state", &shares.names[at])]);
    // By place, not by code: a file's own codes could make an address that stands elsewhere.
    let id = format!("building-{}", at + 1);
    let row = |step: &Step| {
        let figure = Figure::rounded(step.value.clone(), 0);
        vec![Cell::Words(step.label.clone()), if step.total { Cell::number(figure) } else { Cell::signed(figure) }]
    };
    let (end, counted) = if one.has_ways { ("people", "shown") } else { ("whole", "people") };
    Chart {
        description: language.say_with("building-description", &[("state", &shares.names[at]), ("end", end)]),
        table: Table {
            id: format!("{id}-table"),
            caption: title.clone(),
            columns: vec![Heading::words(language.say("step")), Heading::numbers(language.say(counted))],
            rows: steps.iter().map(row).collect(),
            total: None,
            notes: Vec::new(),
        },
        // Steps that are zero are in the table; a bar of no length shows nothing.
        picture: Picture::Waterfall(steps.into_iter().filter(|step| step.total || !step.value.is_zero()).collect()),
        id,
        title,
    }
}

/// All states by all steps; the steps of a row sum to its obligation.
fn table(subject: Subject<'_>) -> Table {
    let Subject { report, shares, language, order } = subject;
    let all = &report.building;
    let of_key = families(all.iter().map(|one| &one.steps[..one.of_the_key]));
    let of_rules = families(all.iter().map(|one| &one.steps[one.of_the_key..]));
    let contested: Vec<&String> =
        report.criteria.iter().filter(|line| line.contested).map(|line| &line.title).collect();
    let cells = |one: &Explanation| -> Vec<Figure> {
        let of = |family: &&Sentence| {
            let steps = one.steps.iter().filter(|step| step.family == **family);
            Figure::whole(steps.map(|step| &step.shown).sum())
        };
        let mut cells: Vec<Figure> = of_key.iter().map(of).collect();
        cells.push(Figure::whole(one.fair_shown.clone()));
        cells.extend(of_rules.iter().map(of));
        cells.push(Figure::whole(one.obligation.clone()));
        cells
    };
    let mut names: Vec<String> = of_key.iter().map(|family| family.in_language(language)).collect();
    names.push(language.say("step-fair"));
    names.extend(of_rules.iter().map(|family| family.in_language(language)));
    names.push(language.say(all.first().map_or("step-obligation", Explanation::end)));
    let end = if all.iter().any(|one| one.has_ways) { "people" } else { "whole" };
    let written = |figures: Vec<Figure>| {
        figures
            .into_iter()
            .zip(&names)
            .map(|(figure, name)| Cell::number(figure).contested_where(contested.contains(&name)))
    };
    let rows: Vec<Vec<Figure>> = all.iter().map(cells).collect();
    let sums = (0..names.len()).map(|column| Figure::whole(rows.iter().filter_map(|row| shown(&row[column])).sum()));
    let mut total = vec![Cell::Words(language.say("total"))];
    total.extend(written(sums.collect()));
    let row = |at: &usize| {
        std::iter::once(Cell::Words(shares.names[*at].clone())).chain(written(rows[*at].clone())).collect()
    };
    let mut columns = vec![Heading::words(language.say("state"))];
    columns.extend(names.iter().cloned().map(Heading::numbers));
    Table {
        id: "building-table".to_owned(),
        caption: language.say("building-table"),
        columns,
        rows: order.iter().map(row).collect(),
        total: Some(total),
        notes: vec![language.say("building-note-order"), language.say_with("building-note-shown", &[("end", end)])],
    }
}

fn shown(figure: &Figure) -> Option<&Integer> {
    match figure {
        Figure::Number { shown, .. } => Some(shown),
        Figure::Undefined(_) => None,
    }
}

/// The names of steps over all states, in their order, rounding last.
fn families<'a>(states: impl Iterator<Item = &'a [ExplainedStep]>) -> Vec<&'a Sentence> {
    let mut found: Vec<&Sentence> = Vec::new();
    for step in states.flatten() {
        if !found.contains(&&step.family) {
            found.push(&step.family);
        }
    }
    found.sort_by_key(|family| **family == Sentence::plain("step-rounded"));
    found
}
