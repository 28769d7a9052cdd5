//! How sure the numbers are: what the proof says, and between which numbers states stand over the variants of the file.

use super::order::by_size;
use super::told::told;
use super::{Subject, head};
use crate::document::chart::{Chart, Picture, Range};
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::exact::Rational;
use crate::report::Column;

/// How many states are drawn.
const DRAWN: usize = 20;

/// The section.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let Subject { report, shares, language, .. } = subject;
    let proof = head::proof(report, language);
    let mut blocks = vec![Block::Paragraph(language.say_with("sure-proof", &[("proof", &proof)]))];
    blocks.extend(told(&report.proof_reasons(), language));
    let ranges = ["obligation", "gap", "fair"].iter().filter_map(|name| {
        let own = shares.column(name)?;
        let (least, greatest) = (shares.column(&format!("{name}-least"))?, shares.column(&format!("{name}-greatest"))?);
        Some(Block::Chart(Box::new(ranges(subject, name, [least, own, greatest]))))
    });
    let ranges: Vec<Block> = ranges.collect();
    blocks.push(Block::Paragraph(language.say(if ranges.is_empty() { "sure-no-study" } else { "sure-about" })));
    blocks.extend(ranges);
    Some(Section { id: "sure", title: language.say("sure"), blocks })
}

/// The widest ranges drawn, and all of them in numbers.
fn ranges(subject: Subject<'_>, name: &str, [least, own, greatest]: [&Column; 3]) -> Chart {
    let Subject { shares, language, order, .. } = subject;
    let ends = |at: usize| Some([least.cells[at].value()?, own.cells[at].value()?, greatest.cells[at].value()?]);
    let width = |at: usize| ends(at).map_or(Rational::ZERO, |[low, _, high]| high - low);
    let widths: Vec<Rational> = (0..shares.codes.len()).map(width).collect();
    let drawn: Vec<usize> = by_size(&widths).into_iter().filter(|at| ends(*at).is_some()).take(DRAWN).collect();
    let signed = name == "gap";
    let shown = |column: &Column, at: usize| {
        if signed { language.signed(&column.cells[at]) } else { language.number(&column.cells[at]) }
    };
    let range = |at: &usize| {
        let [low, value, high] = ends(*at)?;
        let between = [("least", shown(least, *at)), ("greatest", shown(greatest, *at))];
        let shown = language.say_with("between", &[("least", &between[0].1), ("greatest", &between[1].1)]);
        Some(Range { label: shares.names[*at].clone(), low, value, high, shown })
    };
    let row = |at: &usize| {
        let cell = |column: &Column| {
            let figure = column.cells[*at].clone();
            if signed { Cell::signed(figure) } else { Cell::number(figure) }
        };
        std::iter::once(Cell::Words(shares.names[*at].clone())).chain([least, own, greatest].map(cell)).collect()
    };
    let title = format!("{name}-ranges");
    let title = if signed { subject.in_people(&title, &[]) } else { subject.in_units(&title, &[]) };
    let mut columns = vec![Heading::words(language.say("state"))];
    columns.extend(["least", "value", "greatest"].map(|name| Heading::numbers(language.say(name))));
    Chart {
        id: format!("{name}-ranges"),
        title: title.clone(),
        description: language.say_with("ranges-description", &[("shown", &language.count(drawn.len()))]),
        picture: Picture::Ranges(drawn.iter().filter_map(range).collect()),
        table: Table {
            id: format!("{name}-ranges-table"),
            caption: title,
            columns,
            rows: order.iter().map(row).collect(),
            total: None,
            notes: vec![language.say("ranges-note")],
        },
    }
}
