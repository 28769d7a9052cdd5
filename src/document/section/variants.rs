//! Keys and variants side by side: who has how much under each, drawn for those that differ most.

use super::Subject;
use super::order::by_size;
use crate::document::chart::{Chart, Picture, are_crowded};
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::exact::Rational;
use crate::report::{Figure, sum};

/// How many states are drawn.
const DRAWN: usize = 12;

/// The section, where variants have been run or causes have keys of their own.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let language = subject.language;
    let mut blocks = Vec::new();
    if let Some(sides) = variants(subject)
        && let Some((own, others)) = sides.split_first()
    {
        let labelled = subject.report.variants.iter().filter_map(|one| Some((one.name.clone(), one.label.clone()?)));
        blocks.push(Block::Terms(labelled.collect()));
        blocks.push(Block::Chart(Box::new(slopes(subject, &sides, "variants"))));
        blocks.push(Block::Table(differences(subject, own, others, ("variants-table", "variants-note"))));
    }
    if let Some(sides) = versions(subject) {
        blocks.push(Block::Chart(Box::new(slopes(subject, &sides, "causes"))));
        blocks.push(Block::Table(values(subject, &sides, (0..subject.shares.codes.len()).collect(), "causes-table")));
    }
    (!blocks.is_empty()).then(|| Section { id: "variants", title: language.say("variants"), blocks })
}

/// What stands side by side: a name, and one figure a state.
pub(super) type Side = (String, Vec<Figure>);

/// The obligations of the file and of its variants; none where no variant was run.
fn variants(subject: Subject<'_>) -> Option<Vec<Side>> {
    let Subject { report, shares, language, .. } = subject;
    let own = (language.say("this-scenario"), shares.column("obligation")?.cells.clone());
    let others = report.variants.iter().map(|one| (one.name.clone(), one.owed.clone()));
    (!report.variants.is_empty()).then(|| std::iter::once(own).chain(others).collect())
}

/// The key by its own weights and by those of every cause.
fn versions(subject: Subject<'_>) -> Option<Vec<Side>> {
    let versions = &subject.shares.versions;
    let sides = || versions.iter().map(|line| (line.name.in_language(subject.language), line.shares.clone())).collect();
    (versions.len() > 1).then(sides)
}

/// The states whose figures lie furthest apart, drawn; those without a figure on some side are in the table alone.
pub(super) fn slopes(subject: Subject<'_>, sides: &[Side], name: &str) -> Chart {
    let Subject { shares, language, .. } = subject;
    let values = |at: usize| sides.iter().map(|(_, cells)| cells.get(at)?.value()).collect::<Option<Vec<Rational>>>();
    let spread = |at: usize| {
        let all = values(at)?;
        Some(all.iter().max()? - all.iter().min()?)
    };
    let spreads: Vec<Rational> = (0..shares.codes.len()).map(|at| spread(at).unwrap_or_default()).collect();
    let drawn: Vec<usize> = by_size(&spreads).into_iter().filter(|at| values(*at).is_some()).take(DRAWN).collect();
    let lines: Vec<_> = drawn.iter().filter_map(|at| Some((shares.names[*at].clone(), values(*at)?))).collect();
    let by_rank = are_crowded(sides.len(), &lines);
    let title = subject.in_units(&format!("{name}-chart"), &[]);
    let count = language.count(drawn.len());
    let description = if by_rank { "ranks-description" } else { "slopes-description" };
    Chart {
        id: format!("{name}-chart"),
        title: title.clone(),
        description: language.say_with(description, &[("shown", &count)]),
        picture: Picture::Slopes { columns: sides.iter().map(|(name, _)| name.clone()).collect(), lines, by_rank },
        table: Table { caption: title, ..self::values(subject, sides, drawn, &format!("{name}-chart-table")) },
    }
}

/// The figures of some states on every side.
fn values(subject: Subject<'_>, sides: &[Side], states: Vec<usize>, id: &str) -> Table {
    let Subject { shares, language, order, .. } = subject;
    let mut columns = vec![Heading::words(language.say("state"))];
    columns.extend(sides.iter().map(|(name, _)| Heading::numbers(name.clone())));
    let row = |at: &usize| {
        let cells = sides.iter().map(|(_, cells)| cells.get(*at).map_or(Cell::Empty, |one| Cell::number(one.clone())));
        std::iter::once(Cell::Words(shares.names[*at].clone())).chain(cells).collect()
    };
    Table {
        id: id.to_owned(),
        caption: language.say("causes-chart"),
        columns,
        rows: order.iter().filter(|at| states.contains(at)).map(row).collect(),
        total: None,
        notes: Vec::new(),
    }
}

/// All states: the figure on the first side, and beside the figure on every other side its difference; `table` is the address and the
/// caption of the table, `note` what must be read with it.
pub(super) fn differences(
    subject: Subject<'_>,
    (own_name, own): &Side,
    others: &[Side],
    (table, note): (&str, &str),
) -> Table {
    let Subject { shares, language, order, .. } = subject;
    let mut columns = vec![Heading::words(language.say("state")), Heading::numbers(own_name.clone())];
    for (name, _) in others {
        columns.push(Heading::numbers(name.clone()));
        columns.push(Heading::numbers(language.say_with("difference-of", &[("variant", name)])));
    }
    let differences: Vec<Vec<Figure>> = others
        .iter()
        .map(|(_, cells)| cells.iter().zip(own).map(|(there, here)| less(there, here)).collect())
        .collect();
    let row = |at: &usize| {
        let mut cells = vec![Cell::Words(shares.names[*at].clone()), Cell::number(own[*at].clone())];
        for ((_, there), less) in others.iter().zip(&differences) {
            cells.extend([Cell::number(there[*at].clone()), Cell::signed(less[*at].clone())]);
        }
        cells
    };
    let mut total = vec![Cell::Words(language.say("total")), Cell::number(sum(own))];
    for ((_, there), less) in others.iter().zip(&differences) {
        total.extend([Cell::number(sum(there)), Cell::signed(sum(less))]);
    }
    Table {
        id: table.to_owned(),
        caption: language.say(table),
        columns,
        rows: order.iter().map(row).collect(),
        total: Some(total),
        notes: vec![language.say(note)],
    }
}

/// A figure less another one of as many decimals: the difference of what is shown.
fn less(there: &Figure, here: &Figure) -> Figure {
    match (there, here) {
        (Figure::Number { shown: one, decimals, exact }, Figure::Number { shown: other, exact: own, .. }) => {
            Figure::Number { shown: one - other, decimals: *decimals, exact: exact - own }
        }
        (Figure::Undefined(why), _) | (_, Figure::Undefined(why)) => Figure::Undefined(why),
    }
}
