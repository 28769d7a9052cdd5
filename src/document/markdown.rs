//! Markdown (CommonMark with the tables of GitHub): the document as text, its charts by their tables.
//!
//! What `solve --format md` writes is another thing: every column of the report in English, of the stage before languages.

use super::html::text::sound;
use super::visible::visible;
use super::{Block, Cell, Language, Subject, Table};
use crate::report::without_marks;

/// The text.
pub(super) fn write(subject: Subject<'_>) -> Vec<u8> {
    let document = subject.document;
    let language = &document.language;
    let mut writer = Writer { language, out: String::new() };
    if language.about().right_to_left {
        writer.part(&format!("<div lang=\"{}\" dir=\"rtl\">", language.about().tag));
    }
    writer.part(&format!("# {}", plain(&document.title)));
    writer.terms(&document.facts);
    writer.part(&plain(&document.summary));
    for section in &document.sections {
        writer.part(&format!("## {}", plain(&section.title)));
        section.blocks.iter().for_each(|block| writer.block(block, 3));
    }
    if language.about().right_to_left {
        writer.part("</div>");
    }
    writer.out.truncate(writer.out.trim_end().len());
    writer.out.push('\n');
    writer.out.into_bytes()
}

/// One line in which nothing has a meaning in Markdown or HTML. Isolates of direction, which sentences from right to left need, stay and
/// are closed.
fn plain(text: &str) -> String {
    without_marks(&sound(&visible(text)))
}

struct Writer<'a> {
    language: &'a Language,
    out: String,
}

impl Writer<'_> {
    /// A part with an empty line behind it.
    fn part(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push_str("\n\n");
    }

    /// A block; what it opens has a heading of the level.
    fn block(&mut self, block: &Block, level: usize) {
        match block {
            Block::Paragraph(text) => self.part(&plain(text)),
            Block::List(points) => self.points(points),
            Block::Reported(points) if self.language.is_english() => self.points(points),
            Block::Reported(points) => {
                self.part("<div lang=\"en\" dir=\"ltr\">");
                self.points(points);
                self.part("</div>");
            }
            Block::Terms(terms) => self.terms(terms),
            Block::Table(table) => self.table(table, &table.caption),
            Block::Chart(chart) => self.table(&chart.table, &chart.title),
            Block::Verbatim(text) => self.verbatim(text),
            Block::Fold(line, blocks) => {
                self.part(&format!("{} {}", "#".repeat(level), plain(line)));
                blocks.iter().for_each(|block| self.block(block, level + 1));
            }
        }
    }

    fn points(&mut self, points: &[String]) {
        if !points.is_empty() {
            let points: Vec<String> = points.iter().map(|point| format!("- {}", plain(point))).collect();
            self.part(&points.join("\n"));
        }
    }

    fn terms(&mut self, terms: &[(String, String)]) {
        if !terms.is_empty() {
            let term = |(term, meaning): &(String, String)| {
                format!("- **{}**: {}", plain(term).trim(), plain(&self.language.apart(meaning)))
            };
            self.part(&terms.iter().map(term).collect::<Vec<_>>().join("\n"));
        }
    }

    fn table(&mut self, table: &Table, title: &str) {
        self.part(&format!("**{}**", plain(title).trim()));
        let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let mut lines = vec![
            row(table.columns.iter().map(|heading| plain(&heading.title)).collect()),
            row(table.columns.iter().map(|one| if one.numbers { "---:" } else { "---" }.to_owned()).collect()),
        ];
        lines.extend(table.rows.iter().map(|cells| row(cells.iter().map(|cell| self.cell(cell)).collect())));
        lines.extend(table.total.as_ref().map(|cells| {
            let bold = |cell: &Cell| match self.cell(cell).trim() {
                "" => String::new(),
                text => format!("**{text}**"),
            };
            row(cells.iter().map(bold).collect())
        }));
        self.part(&lines.join("\n"));
        self.points(&table.notes);
    }

    fn cell(&self, cell: &Cell) -> String {
        let text = plain(&cell.text(self.language));
        if cell.is_words() && !text.is_empty() { self.language.apart(&text) } else { text }
    }

    /// Text as it stands, between fences longer than any run of their signs in it.
    fn verbatim(&mut self, text: &str) {
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        let lines: Vec<String> = text.lines().map(visible).collect();
        self.part(&format!("{fence}\n{}\n{fence}", lines.join("\n")));
    }
}
