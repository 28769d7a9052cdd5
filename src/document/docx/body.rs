//! The body of a Word document: paragraphs and tables with the styles of the template.

use unicode_width::UnicodeWidthStr;

use super::super::chart::Chart;
use super::super::visible::xml;
use super::super::{Block, Document, Language};
use super::chart;
use super::styles::Styles;

/// Writes a body.
pub(super) struct Writer<'a> {
    pub language: &'a Language,
    styles: &'a Styles,
    pub out: String,
    /// The charts so far, each with its number.
    charts: Vec<(usize, String)>,
    /// Whether the template has a part of a name.
    is_taken: &'a dyn Fn(&str) -> bool,
}

/// A run of text in the direction and language of a document; `text` is XML already, `format` further properties such as `<w:b/>`.
pub(super) fn run(text: &str, format: &str, language: &Language) -> String {
    let about = language.about();
    let direction = if about.right_to_left { "<w:rtl/>" } else { "" };
    plain_run(text, &format!("{format}{direction}"), about.tag)
}

/// A run of text in the language of a tag, with properties.
fn plain_run(text: &str, format: &str, tag: &str) -> String {
    format!(
        "<w:r><w:rPr>{format}<w:lang w:val=\"{tag}\" w:eastAsia=\"{tag}\" w:bidi=\"{tag}\"/></w:rPr>\
         <w:t xml:space=\"preserve\">{text}</w:t></w:r>"
    )
}

/// What makes a run bold, in every script.
pub(super) const BOLD: &str = "<w:b/><w:bCs/>";

impl<'a> Writer<'a> {
    /// Nothing yet.
    pub(super) fn new(language: &'a Language, styles: &'a Styles, is_taken: &'a dyn Fn(&str) -> bool) -> Self {
        Self { language, styles, out: String::new(), charts: Vec::new(), is_taken }
    }

    /// Facts, summary and sections of a document, and its charts with their numbers.
    pub(super) fn document(mut self, document: &Document) -> (String, Vec<(usize, String)>) {
        self.text("", &document.summary);
        self.terms(&document.facts);
        for section in &document.sections {
            self.text("heading 1", &section.title);
            section.blocks.iter().for_each(|block| self.block(block, &section.title));
        }
        (self.out, self.charts)
    }

    /// A block under a heading: a caption does not say it again.
    fn block(&mut self, block: &Block, over: &str) {
        match block {
            Block::Paragraph(text) => self.text("", text),
            Block::List(points) => points.iter().for_each(|point| self.point(&self.run(&xml(point)))),
            // They are in English in every language.
            Block::Reported(sentences) => {
                sentences.iter().for_each(|sentence| self.point(&plain_run(&xml(sentence), "", "en")))
            }
            Block::Terms(terms) => self.terms(terms),
            Block::Table(table) => {
                self.caption(&table.caption, over);
                self.table(table, &table.caption);
            }
            Block::Chart(chart) => self.chart(chart, over),
            Block::Verbatim(text) => {
                let lines: Vec<String> = text.lines().map(|line| plain_run(&xml(line), "", "zxx")).collect();
                let runs = lines.join(BREAK);
                // Code reads from left to right in every language.
                self.out.push_str(&format!("<w:p><w:pPr>{}</w:pPr>{runs}</w:p>", self.style("Onus Code")));
            }
            Block::Fold(line, blocks) => {
                self.text("heading 2", line);
                blocks.iter().for_each(|block| self.block(block, line));
            }
        }
    }

    fn caption(&mut self, caption: &str, over: &str) {
        if caption != over {
            self.text("caption", caption);
        }
    }

    /// A chart with what there is to be seen and its table, under one caption.
    fn chart(&mut self, chart: &Chart, over: &str) {
        self.caption(&chart.title, over);
        if let Some(drawn) = chart::drawn(chart, self.language) {
            let number = chart::next(self.charts.last().map_or(0, |(last, _)| *last), self.is_taken);
            self.out.push_str(&chart::paragraph(chart, &drawn, number));
            self.charts.push((number, drawn.part));
            self.text("Onus Note", &chart.description);
        }
        self.table(&chart.table, &chart.title);
    }

    fn point(&mut self, run: &str) {
        let runs = format!("{}{TAB}{run}", self.run("•"));
        self.paragraph("Onus Point", "", "", &runs);
    }

    fn terms(&mut self, terms: &[(String, String)]) {
        for (term, meaning) in terms {
            // A term that is wider than its column stands on a line of its own.
            let between = if term.width() > TERM { BREAK } else { TAB };
            let runs = format!("{}{between}{}", run(&xml(term), BOLD, self.language), self.run(&xml(meaning)));
            self.paragraph("Onus Term", "", "", &runs);
        }
    }

    /// A paragraph of plain text; of the template's own plain style where `style` is empty.
    pub(super) fn text(&mut self, style: &str, text: &str) {
        let runs = self.run(&xml(text));
        self.paragraph(style, "", "", &runs);
    }

    /// A paragraph of runs, with properties that stand before the direction and behind it.
    pub(super) fn paragraph(&mut self, style: &str, before: &str, behind: &str, runs: &str) {
        let direction = if self.language.about().right_to_left { "<w:bidi/>" } else { "" };
        let style = self.style(style);
        self.out.push_str(&format!("<w:p><w:pPr>{style}{before}{direction}{behind}</w:pPr>{runs}</w:p>"));
    }

    fn style(&self, name: &str) -> String {
        if name.is_empty() {
            String::new()
        } else {
            format!("<w:pStyle w:val=\"{}\"/>", xml(self.styles.identifier(name)))
        }
    }

    fn run(&self, text: &str) -> String {
        run(text, "", self.language)
    }

    /// The identifier of the style of tables.
    pub(super) fn table_style(&self) -> String {
        xml(self.styles.identifier("Onus Table"))
    }
}

const TAB: &str = "<w:r><w:tab/></w:r>";
const BREAK: &str = "<w:r><w:br/></w:r>";
/// The letters of a term that fit before what it means.
const TERM: usize = 20;
/// What keeps a paragraph on the page of the next one.
pub(super) const KEPT: &str = "<w:keepNext/>";
