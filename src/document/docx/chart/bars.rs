//! Bars that lie: gaps on both sides of zero, and the steps of a waterfall on bars that are not seen.

use super::super::super::Language;
use super::super::super::chart::{Bar, Step, round_step, spans};
use super::super::super::visible::xml;
use super::{colour, grid, line, text_properties, texts, values};
use crate::exact::{self, Integer, Rational};

/// The most steps of a scale between its least and its greatest value.
const STEPS: u32 = 4;
/// The room for what is printed at the end of a bar, in hundredths of the scale.
const BESIDE: i64 = 25;

/// Where a step begins and ends.
type Span = (Rational, Rational);

/// A series of bars.
struct Series {
    /// What fills them; nothing for bars that only hold others up.
    fill: Option<Fill>,
    values: Vec<Option<Rational>>,
    /// What is printed at their ends, by row.
    labels: Vec<(usize, String)>,
}

/// A fill: below zero is hatched, so that no colour is needed to tell it.
struct Fill {
    colour: &'static str,
    hatched: bool,
}

const ABOVE: Fill = Fill { colour: "above", hatched: false };
const BELOW: Fill = Fill { colour: "below", hatched: true };
const TOTAL: Fill = Fill { colour: "total", hatched: false };

/// Bars to the one side of zero and to the other, with what is printed at their ends.
pub(super) fn gaps(bars: &[Bar], language: &Language) -> String {
    let side = |below: bool, fill: Fill| {
        let is_here = |bar: &&Bar| (bar.value < Rational::ZERO) == below;
        Series {
            fill: Some(fill),
            values: bars.iter().map(|bar| Some(bar).filter(is_here).map(|bar| bar.value.clone())).collect(),
            labels: (0..).zip(bars).filter(|(_, bar)| is_here(bar)).map(|(at, bar)| (at, bar.shown.clone())).collect(),
        }
    };
    let names: Vec<&str> = bars.iter().map(|bar| bar.label.as_str()).collect();
    let (low, high) = ends(bars.iter().map(|bar| &bar.value));
    let scale = Scale::hidden(&low, &high);
    plot("clustered", &names, &[side(true, BELOW), side(false, ABOVE)], &scale, language)
}

/// Steps on bars that are not seen, named with what is printed; `None` where a step goes below zero.
pub(super) fn waterfall(steps: &[Step], language: &Language) -> Option<String> {
    let spans = spans(steps);
    if spans.iter().any(|(from, to)| from < &Rational::ZERO || to < &Rational::ZERO) {
        return None;
    }
    let of = |fill: Option<Fill>, value: fn(&Step, &Span) -> Option<Rational>| Series {
        fill,
        values: steps.iter().zip(&spans).map(|(step, span)| value(step, span)).collect(),
        labels: Vec::new(),
    };
    let held = of(None, |step, (from, to)| (!step.total).then(|| from.min(to).clone()));
    let totals = of(Some(TOTAL), |step, (_, to)| step.total.then(|| to.clone()));
    let up = of(Some(ABOVE), |step, (from, to)| (!step.total && to >= from).then(|| to - from));
    let down = of(Some(BELOW), |step, (from, to)| (!step.total && to < from).then(|| from - to));
    let names: Vec<String> = steps.iter().map(|step| format!("{}: {}", step.label, step.shown)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (low, high) = ends(spans.iter().map(|(_, to)| to));
    let scale = Scale::drawn(&low, &high);
    Some(plot("stacked", &names, &[held, totals, up, down], &scale, language))
}

/// A scale over zero and some values.
#[derive(Default)]
struct Scale {
    /// Its ends as a scaling has them.
    ends: String,
    /// Its step as an axis has it; nothing for a scale that is not drawn.
    step: String,
}

impl Scale {
    fn of(least: &str, most: &str, step: String) -> Self {
        Self { ends: format!("<c:max val=\"{most}\"/><c:min val=\"{least}\"/>"), step }
    }

    /// A scale that is not drawn, since every bar has its number: with room for it at the ends that have bars.
    fn hidden(low: &Rational, high: &Rational) -> Self {
        let room = (high - low) * exact::ratio(BESIDE, 100);
        let end =
            |end: &Rational, room: &Rational| exact::fixed(&if end.is_zero() { end.clone() } else { end + room }, 2);
        if room.is_zero() {
            Self::default()
        } else {
            Self::of(&end(low, &-room.clone()), &end(high, &room), String::new())
        }
    }

    /// A scale that ends at whole steps.
    fn drawn(low: &Rational, high: &Rational) -> Self {
        let span = high - low;
        if span.is_zero() {
            return Self::default();
        }
        let (step, decimals) = round_step(&(span / Rational::from(STEPS)));
        let at = |steps: Integer| exact::fixed(&(Rational::from(steps) * &step), decimals);
        let (least, most) = (exact::floor(&(low / &step)), exact::ceil(&(high / &step)));
        Self::of(&at(least), &at(most), format!("<c:majorUnit val=\"{}\"/>", at(Integer::ONE)))
    }
}

/// The least and the greatest of zero and some values.
fn ends<'v>(values: impl Iterator<Item = &'v Rational>) -> (Rational, Rational) {
    values
        .fold((Rational::ZERO, Rational::ZERO), |(low, high), value| (low.min(value.clone()), high.max(value.clone())))
}

fn plot(grouping: &str, names: &[&str], series: &[Series], scale: &Scale, language: &Language) -> String {
    let names = texts(names.iter().copied());
    let all: String = series.iter().enumerate().map(|(at, one)| one.text(at, &names)).collect();
    // The first row is at the top; where a language is written from right to left, bars grow to the left.
    let side = if language.about().right_to_left { "maxMin" } else { "minMax" };
    let (grid, labels) = if scale.step.is_empty() { (String::new(), "none") } else { (grid(), "nextTo") };
    format!(
        "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"{grouping}\"/><c:varyColors val=\"0\"/>{all}\
         <c:gapWidth val=\"45\"/><c:overlap val=\"100\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>\
         <c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>\
         <c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>\
         <c:tickLblPos val=\"low\"/><c:spPr>{}</c:spPr><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>\
         <c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"60\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>\
         <c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"{side}\"/>{}</c:scaling><c:delete val=\"0\"/><c:axPos val=\"t\"/>{}\
         <c:numFmt formatCode=\"#,##0;\u{2212}#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>\
         <c:tickLblPos val=\"{labels}\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{}<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/>\
         <c:crossBetween val=\"between\"/>{}</c:valAx>",
        line(&colour("rule"), 9_525, "solid"),
        scale.ends,
        grid,
        text_properties(800),
        scale.step,
    )
}

impl Series {
    fn text(&self, at: usize, names: &str) -> String {
        let fill = match &self.fill {
            None => "<a:noFill/><a:ln><a:noFill/></a:ln>".to_owned(),
            Some(Fill { colour: name, hatched: true }) => format!(
                "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"{0}\"/></a:fgClr><a:bgClr><a:srgbClr val=\"{1}\"/></a:bgClr></a:pattFill>{2}",
                colour(name),
                colour("below-pale"),
                line(&colour(name), 9_525, "solid"),
            ),
            Some(Fill { colour: name, hatched: false }) => format!(
                "<a:solidFill><a:srgbClr val=\"{0}\"/></a:solidFill>{1}",
                colour(name),
                line(&colour(name), 9_525, "solid"),
            ),
        };
        let labels: String = self.labels.iter().map(|(row, words)| label(*row, words)).collect();
        let labels =
            if labels.is_empty() { labels } else { format!("<c:dLbls>{labels}{SHOWN_NOWHERE_ELSE}</c:dLbls>") };
        format!(
            "<c:ser><c:idx val=\"{at}\"/><c:order val=\"{at}\"/><c:spPr>{fill}</c:spPr><c:invertIfNegative val=\"0\"/>{labels}{names}{}</c:ser>",
            values(&self.values)
        )
    }
}

/// What stands at the ends of the bars that have no words of their own: nothing.
const SHOWN_NOWHERE_ELSE: &str = "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>\
                                  <c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

/// Words at the end of a bar.
fn label(row: usize, words: &str) -> String {
    format!(
        "<c:dLbl><c:idx val=\"{row}\"/><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"800\"/></a:pPr><a:r><a:rPr lang=\"en\" sz=\"800\"/><a:t>{}</a:t></a:r></a:p></c:rich></c:tx>\
         <c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>\
         <c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbl>",
        xml(words)
    )
}
