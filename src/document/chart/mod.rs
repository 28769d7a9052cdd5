//! Charts: plain values with a table that says the same, drawn as SVG.
//!
//! Positions are whole hundredths of a unit computed from rationals, so that the same report gives the same bytes everywhere.

mod apart;
mod axis;
mod canvas;
mod flows;
mod gaps;
mod layers;
mod ranges;
mod rows;
mod slopes;
mod text;
mod tiles;
mod waterfall;

pub(super) use axis::round_step;
pub(super) use slopes::are_crowded;
pub(super) use waterfall::spans;

use canvas::Canvas;

use super::{Language, Table};
use crate::exact::Rational;

/// A chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Its address within the document: `gap-chart`.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What there is to be seen, for those who cannot see it.
    pub description: String,
    /// What is drawn.
    pub picture: Picture,
    /// The same in numbers.
    pub table: Table,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// Bars to the left and right of zero, in the order given.
    Gaps(Vec<Bar>),
    /// How steps add up: bars that float, each beginning where the last one ended.
    Waterfall(Vec<Step>),
    /// Lines from key to key: a slope chart, or a bump chart.
    Slopes {
        /// What stands over the columns.
        columns: Vec<String>,
        /// One line each, as many values as columns.
        lines: Vec<(String, Vec<Rational>)>,
        /// Whether heights are those of ranks rather than of values.
        by_rank: bool,
    },
    /// One tile a state, in a grid that resembles a map; no borders.
    Tiles(Vec<Tile>),
    /// Flows from left to right, as wide as their amounts.
    Flows(Vec<Flow>),
    /// From least to greatest, with the value itself marked.
    Ranges(Vec<Range>),
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Whose.
    pub label: String,
    /// How long, to the left where below zero.
    pub value: Rational,
    /// The value as it is printed.
    pub shown: String,
}

/// A step of a waterfall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// What it adds; for a total, where it stands.
    pub value: Rational,
    /// The value as it is printed.
    pub shown: String,
    /// Whether this is a total and begins at zero.
    pub total: bool,
}

/// A tile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// The state's code, which gives its place in the grid.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What colours it: below zero one way, above zero the other.
    pub value: Rational,
    /// The value as it is printed.
    pub shown: String,
}

/// A flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Where it begins.
    pub from: String,
    /// Where it ends.
    pub to: String,
    /// How wide; nothing is drawn for what is below zero.
    pub value: Rational,
    /// The value as it is printed.
    pub shown: String,
}

/// A range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// Whose.
    pub label: String,
    /// The least.
    pub low: Rational,
    /// The value itself.
    pub value: Rational,
    /// The greatest.
    pub high: Rational,
    /// The range as it is printed.
    pub shown: String,
}

/// How charts look: to be put into the page that shows them. Light, and dark where a screen asks for it; print is light.
pub const STYLE: &str = include_str!("../../../data/document/chart.css");

/// The chart as an SVG element of a page that has [`STYLE`], with title and description.
#[must_use]
pub fn svg(chart: &Chart, language: &Language) -> String {
    draw(chart, language, None)
}

/// The chart as an SVG file of its own, in its light colours, with nothing in its style that simple renderers do not read.
#[must_use]
pub fn standalone(chart: &Chart, language: &Language) -> String {
    draw(chart, language, Some(&plain_style()))
}

/// A colour of [`STYLE`] on light paper by its name, `above`, as hexadecimal digits.
pub(super) fn colour(name: &str) -> &'static str {
    let property = format!("--chart-{name}: #");
    let found = STYLE.lines().find_map(|line| line.trim().strip_prefix(&property)?.strip_suffix(';'));
    found.unwrap_or("000000")
}

fn draw(chart: &Chart, language: &Language, style: Option<&str>) -> String {
    let mut canvas = Canvas::new(chart, language);
    let (kind, height) = match &chart.picture {
        Picture::Gaps(bars) => ("gaps", gaps::draw(&mut canvas, bars)),
        Picture::Waterfall(steps) => ("waterfall", waterfall::draw(&mut canvas, steps)),
        Picture::Slopes { columns, lines, by_rank } => ("slopes", slopes::draw(&mut canvas, columns, lines, *by_rank)),
        Picture::Tiles(tiles) => ("tiles", tiles::draw(&mut canvas, tiles)),
        Picture::Flows(flows) => ("flows", flows::draw(&mut canvas, flows)),
        Picture::Ranges(ranges) => ("ranges", ranges::draw(&mut canvas, ranges)),
    };
    canvas.finish(kind, height, style)
}

/// [`STYLE`] up to its first rule on media, each property of its own replaced by its light value.
fn plain_style() -> String {
    let light = STYLE.split("@media").next().unwrap_or_default();
    let own =
        |line: &'static str| line.trim().strip_suffix(';')?.split_once(": ").filter(|(name, _)| name.starts_with("--"));
    let rules = light.lines().filter(|line| own(line).is_none()).map(|line| format!("{line}\n")).collect::<String>();
    light.lines().filter_map(own).fold(rules, |rules, (name, value)| rules.replace(&format!("var({name})"), value))
}
