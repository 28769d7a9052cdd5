//! One page of HTML, complete without scripts and without network.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Block, Cell, Document, Language, Section, Subject, Table, chart};

/// The page.
pub(super) fn write(subject: Subject<'_>) -> Vec<u8> {
    let document = subject.document;
    let about = document.language.about();
    let direction = if about.right_to_left { "rtl" } else { "ltr" };
    let page = html! {
        (DOCTYPE)
        html lang=(about.tag) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (document.title) }
            }
            body { (head(document)) main { @for section in &document.sections { (self::section(section, &document.language)) } } }
        }
    };
    page.into_string().into_bytes()
}

fn head(document: &Document) -> Markup {
    html! {
        header {
            h1 { (document.title) }
            dl { @for (name, value) in &document.facts { dt { (name) } dd { (value) } } }
            p { (document.summary) }
        }
    }
}

fn section(section: &Section, language: &Language) -> Markup {
    html! {
        section id=(section.id) { h2 { (section.title) } @for block in &section.blocks { (self::block(block, language)) } }
    }
}

fn block(block: &Block, language: &Language) -> Markup {
    html! {
        @match block {
            Block::Paragraph(text) => p { (text) },
            Block::List(points) => ul { @for point in points { li { (point) } } },
            Block::Terms(terms) => dl { @for (term, meaning) in terms { dt { (term) } dd { (meaning) } } },
            Block::Table(table) => (self::table(table, language)),
            Block::Chart(chart) => figure id=(chart.id) {
                (PreEscaped(chart::svg(chart, language)))
                figcaption { (chart.title) }
                (table(&chart.table, language))
            },
            Block::Verbatim(text) => pre { (text) },
            Block::Fold(line, blocks) => details { summary { (line) } @for inner in blocks { (self::block(inner, language)) } },
        }
    }
}

fn table(table: &Table, language: &Language) -> Markup {
    html! {
        table id=(table.id) {
            caption { (table.caption) }
            thead { tr { @for heading in &table.columns { th scope="col" { (heading.title) } } } }
            tbody { @for cells in &table.rows { tr { @for cell in cells { (self::cell(cell, language)) } } } }
            @if let Some(total) = &table.total { tfoot { tr { @for cell in total { (self::cell(cell, language)) } } } }
        }
        @for note in &table.notes { p { (note) } }
    }
}

fn cell(cell: &Cell, language: &Language) -> Markup {
    html! { td { (cell.text(language)) } }
}
