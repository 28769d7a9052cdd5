//! Lines from column to column: each with its own tone, dashes and marker, so that no colour is needed to tell them apart.

use super::super::super::Language;
use super::super::super::visible::xml;
use super::{colour, grid, line, text_properties, texts, values};
use crate::exact::{self, Rational};

/// What tells lines apart: no two alike among 24.
const TONES: [&str; 6] = ["s1", "s2", "s3", "s4", "s5", "s6"];
const DASHES: [&str; 4] = ["solid", "dash", "sysDot", "dashDot"];
const MARKERS: [&str; 4] = ["circle", "square", "triangle", "diamond"];

/// A line for each name, with as many values as there are columns.
pub(super) fn slopes(columns: &[String], lines: &[(String, Vec<Rational>)], language: &Language) -> String {
    let names = texts(columns.iter().map(String::as_str));
    // The legend lists them from the top down, as they end.
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|one, other| lines[*other].1.last().cmp(&lines[*one].1.last()));
    let all: String = order.into_iter().enumerate().map(|(rank, at)| series(rank, at, &lines[at], &names)).collect();
    let whole = lines.iter().flat_map(|(_, values)| values).all(exact::is_whole);
    let format = if whole { "#,##0;\u{2212}#,##0" } else { "#,##0.00;\u{2212}#,##0.00" };
    let (orientation, side) = if language.about().right_to_left { ("maxMin", "r") } else { ("minMax", "l") };
    let rule = line(&colour("rule"), 9_525, "solid");
    format!(
        "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>{all}<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>\
         <c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"{orientation}\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>\
         <c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>\
         <c:tickLblPos val=\"low\"/><c:spPr>{rule}</c:spPr><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>\
         <c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"60\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>\
         <c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"{side}\"/>{}\
         <c:numFmt formatCode=\"{format}\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>\
         <c:tickLblPos val=\"low\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{}<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/>\
         <c:crossBetween val=\"midCat\"/></c:valAx>",
        grid(),
        text_properties(800),
    )
}

fn series(rank: usize, at: usize, (name, points): &(String, Vec<Rational>), names: &str) -> String {
    let tone = colour(TONES[at % TONES.len()]);
    let points: Vec<Option<Rational>> = points.iter().cloned().map(Some).collect();
    format!(
        "<c:ser><c:idx val=\"{rank}\"/><c:order val=\"{rank}\"/><c:tx><c:v>{}</c:v></c:tx><c:spPr>{}</c:spPr>\
         <c:marker><c:symbol val=\"{}\"/><c:size val=\"7\"/><c:spPr><a:solidFill><a:srgbClr val=\"{tone}\"/></a:solidFill>{}</c:spPr></c:marker>\
         {names}{}<c:smooth val=\"0\"/></c:ser>",
        xml(name),
        line(&tone, 22_225, DASHES[at % DASHES.len()]),
        MARKERS[(at / 2) % MARKERS.len()],
        line(&tone, 9_525, "solid"),
        values(&points),
    )
}
