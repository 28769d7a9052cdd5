//! Charts of a Word document as its own kind of drawing (ECMA-376, part 1, chapter 21): parts that hold their values, with no workbook
//! inside and nothing linked.
//!
//! Gaps, waterfalls and slopes are drawn; tiles, flows, ranges and slopes by rank stand as their tables alone, and so does a waterfall
//! that goes below zero, which stacked bars cannot show. The values printed in bars are those of the document; the numbers of a scale have the
//! separators of the reader's system, as in Excel.

mod bars;
mod lines;

use super::super::chart::{self, Chart, Picture};
use super::super::visible::xml;
use super::super::{Language, properties};
use crate::exact::{self, Rational};

/// What the part of a chart is.
pub(super) const KIND: &str = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/// What relates the text to it.
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";

/// The width of every chart, in English Metric Units: that of the text on A4 and on Letter with margins of an inch.
const WIDE: u32 = 5_580_000;
/// The height of a row of bars, and what scale and edges take.
const ROW: u32 = 215_000;
const EDGES: u32 = 320_000;
/// The height of a chart with lines.
const HIGH: u32 = 3_500_000;
/// The highest chart: a page of Letter with its caption.
const HIGHEST: u32 = 7_600_000;

/// A chart as Word has it.
pub(super) struct Drawn {
    /// The part with the chart.
    pub part: String,
    /// How high it is, in English Metric Units.
    height: u32,
}

/// The chart as a part; `None` for one that stands as its table alone.
pub(super) fn drawn(chart: &Chart, language: &Language) -> Option<Drawn> {
    let of_rows =
        |rows: usize| u32::try_from(rows).map_or(HIGHEST, |rows| rows.saturating_mul(ROW).saturating_add(EDGES));
    let (plot, legend, height) = match &chart.picture {
        Picture::Gaps(bars) => (bars::gaps(bars, language), false, of_rows(bars.len())),
        Picture::Waterfall(steps) => (bars::waterfall(steps, language)?, false, of_rows(steps.len())),
        Picture::Slopes { columns, lines, by_rank: false } => (lines::slopes(columns, lines, language), true, HIGH),
        Picture::Slopes { .. } | Picture::Tiles(_) | Picture::Flows(_) | Picture::Ranges(_) => return None,
    };
    Some(Drawn { part: space(&plot, legend, language), height: height.min(HIGHEST) })
}

/// The number of the first chart after another one whose part a template does not have.
pub(super) fn next(after: usize, is_taken: impl Fn(&str) -> bool) -> usize {
    (after + 1..).find(|number| !is_taken(&name(*number))).unwrap_or(after)
}

/// The name of the part of a chart.
pub(super) fn name(number: usize) -> String {
    format!("word/charts/onus{number}.xml")
}

/// The identifier of the relation that leads to it.
fn relation(number: usize) -> String {
    format!("onusChart{number}")
}

/// What is related to the text, and as what.
pub(super) fn related(number: usize) -> properties::Part {
    properties::Part { id: relation(number), kind: RELATION, target: format!("charts/onus{number}.xml") }
}

/// The paragraph that shows a chart, with its description for those who cannot see it.
pub(super) fn paragraph(chart: &Chart, drawn: &Drawn, number: usize) -> String {
    // Numbers of drawings are unique in a document; a template of the user's own has small ones.
    let id = 900_000 + number;
    format!(
        "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"0\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:drawing>\
         <wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
         <wp:extent cx=\"{WIDE}\" cy=\"{}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>\
         <wp:docPr id=\"{id}\" name=\"{}\" descr=\"{}\"/><wp:cNvGraphicFramePr/>\
         <a:graphic xmlns:a=\"{DRAWING}\"><a:graphicData uri=\"{CHART}\">\
         <c:chart xmlns:c=\"{CHART}\" xmlns:r=\"{RELATIONS}\" r:id=\"{}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
        drawn.height,
        xml(&chart.title),
        xml(&chart.description),
        relation(number),
    )
}

const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A place within a chart, in parts of its width and height: a corner, a width and a height.
fn place(target: &str, [x, y, w, h]: [&str; 4]) -> String {
    format!(
        "<c:layout><c:manualLayout>{target}<c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"{x}\"/><c:y val=\"{y}\"/>\
         <c:w val=\"{w}\"/><c:h val=\"{h}\"/></c:manualLayout></c:layout>"
    )
}

/// A part around what is plotted. A legend stands beside the plot, where reading ends, and takes two fifths of the width.
fn space(plot: &str, legend: bool, language: &Language) -> String {
    let (layout, legend) = if legend {
        let (side, plot, names) =
            if language.about().right_to_left { ("l", "0.42", "0.01") } else { ("r", "0.1", "0.62") };
        let names = place("", [names, "0.02", "0.37", "0.96"]);
        (
            place("<c:layoutTarget val=\"inner\"/>", [plot, "0.04", "0.48", "0.84"]),
            format!("<c:legend><c:legendPos val=\"{side}\"/>{names}<c:overlay val=\"0\"/></c:legend>"),
        )
    } else {
        ("<c:layout/>".to_owned(), String::new())
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <c:chartSpace xmlns:c=\"{CHART}\" xmlns:a=\"{DRAWING}\" xmlns:r=\"{RELATIONS}\"><c:lang val=\"{}\"/><c:roundedCorners val=\"0\"/>\
         <c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>{layout}{plot}</c:plotArea>{legend}\
         <c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>\
         <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{}</c:chartSpace>",
        language.about().tag,
        text_properties(900),
    )
}

/// The letters of a chart, in hundredths of a point.
fn text_properties(size: u32) -> String {
    format!(
        "<c:txPr><a:bodyPr rot=\"0\" vert=\"horz\"/><a:p><a:pPr><a:defRPr sz=\"{size}\"><a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill></a:defRPr></a:pPr>\
         <a:endParaRPr lang=\"en\"/></a:p></c:txPr>",
        colour("ink")
    )
}

/// A colour of our charts: six hexadecimal digits.
fn colour(name: &str) -> String {
    chart::colour(name).to_uppercase()
}

/// Texts in the order of a chart's rows or columns.
fn texts<'t>(texts: impl ExactSizeIterator<Item = &'t str>) -> String {
    let count = texts.len();
    let points = texts.enumerate().map(|(at, text)| format!("<c:pt idx=\"{at}\"><c:v>{}</c:v></c:pt>", xml(text)));
    format!("<c:cat><c:strLit><c:ptCount val=\"{count}\"/>{}</c:strLit></c:cat>", points.collect::<String>())
}

/// Values in the same order; nothing is drawn where there is none.
fn values(values: &[Option<Rational>]) -> String {
    let point = |(at, value): (usize, &Option<Rational>)| {
        let value = value.as_ref()?;
        let plain = exact::fixed(value, if exact::is_whole(value) { 0 } else { 2 });
        Some(format!("<c:pt idx=\"{at}\"><c:v>{plain}</c:v></c:pt>"))
    };
    let points: String = values.iter().enumerate().filter_map(point).collect();
    format!(
        "<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"{}\"/>{points}</c:numLit></c:val>",
        values.len()
    )
}

/// A line of a colour.
fn line(colour: &str, width: u32, dash: &str) -> String {
    format!(
        "<a:ln w=\"{width}\"><a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill><a:prstDash val=\"{dash}\"/><a:round/></a:ln>"
    )
}

/// Grid lines of a scale.
fn grid() -> String {
    format!("<c:majorGridlines><c:spPr>{}</c:spPr></c:majorGridlines>", line(&colour("grid"), 6_350, "solid"))
}
