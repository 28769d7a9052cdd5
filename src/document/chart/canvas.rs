//! What all pictures are drawn with: shapes at hundredths of a unit, mirrored where a language is written from right to left.

use maud::{Markup, PreEscaped, html};

use super::Chart;
use crate::document::Language;
use crate::document::html::text::sound;

/// One unit of a picture, in hundredths: all places and lengths are whole hundredths.
pub(super) const UNIT: i64 = 100;
/// How wide every picture is.
pub(super) const WIDTH: i64 = 700 * UNIT;
/// The size of labels.
pub(super) const LABEL_SIZE: i64 = 12 * UNIT;
/// From line to line of a label.
pub(super) const LEADING: i64 = 13 * UNIT;
/// The size of numbers on scales and of amounts.
pub(super) const TICK_SIZE: i64 = 11 * UNIT;

/// A place: from the side where reading begins, and from the top.
pub(super) type Place = (i64, i64);

/// Which part of a text stands at its place.
#[derive(Debug, Clone, Copy)]
pub(super) enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A picture in the making.
pub(super) struct Canvas<'a> {
    chart: &'a Chart,
    language: &'a Language,
    marks: Vec<Markup>,
}

impl<'a> Canvas<'a> {
    /// An empty picture.
    pub(super) fn new(chart: &'a Chart, language: &'a Language) -> Self {
        Self { chart, language, marks: Vec::new() }
    }

    /// The language of its words.
    pub(super) fn language(&self) -> &'a Language {
        self.language
    }

    /// A place as the picture has it.
    fn x(&self, x: i64) -> i64 {
        if self.language.about().right_to_left { WIDTH - x } else { x }
    }

    fn point(&self, (x, y): Place) -> String {
        format!("{},{}", decimal(self.x(x)), decimal(y))
    }

    /// An address within the picture; characters that addresses do not have are written as their numbers.
    fn id(&self, part: &str) -> String {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let code = |c: char| if plain(c) { c.to_string() } else { format!("_{:x}_", u32::from(c)) };
        format!("{}-{part}", self.chart.id.chars().map(code).collect::<String>())
    }

    /// Words that keep their own direction within a text of the other.
    fn isolated(&self, words: &str) -> String {
        let words = sound(words);
        if self.language.about().right_to_left { format!("\u{2068}{words}\u{2069}") } else { words.into_owned() }
    }

    /// Draws what belongs together, under a title that tells it in full.
    pub(super) fn group(&mut self, title: &str, draw: impl FnOnce(&mut Self)) {
        let before = std::mem::take(&mut self.marks);
        draw(self);
        let inner = std::mem::replace(&mut self.marks, before);
        self.marks.push(html! { g { title { (sound(title)) } @for mark in inner { (mark) } } });
    }

    /// A rectangle; `below` is hatched.
    pub(super) fn rect(&mut self, class: &str, (x, y): Place, width: i64, height: i64) {
        let left = if self.language.about().right_to_left { WIDTH - x - width } else { x };
        let fill = (class == "below").then(|| format!("url(#{})", self.id("hatch")));
        self.marks.push(html! {
            rect class=(class) fill=[fill] x=(decimal(left)) y=(decimal(y)) width=(decimal(width)) height=(decimal(height)) {}
        });
    }

    /// A line.
    pub(super) fn line(&mut self, class: &str, from: Place, to: Place) {
        let (x1, x2) = (decimal(self.x(from.0)), decimal(self.x(to.0)));
        self.marks.push(html! { line class=(class) x1=(x1) y1=(decimal(from.1)) x2=(x2) y2=(decimal(to.1)) {} });
    }

    /// A line through places, with a pattern of dashes.
    pub(super) fn polyline(&mut self, class: &str, dashes: Option<&str>, places: &[Place]) {
        let points: Vec<String> = places.iter().map(|&place| self.point(place)).collect();
        self.marks.push(html! { polyline class=(class) stroke-dasharray=[dashes] points=(points.join(" ")) {} });
    }

    /// A filled shape with straight sides.
    pub(super) fn polygon(&mut self, class: &str, places: &[Place]) {
        let points: Vec<String> = places.iter().map(|&place| self.point(place)).collect();
        self.marks.push(html! { polygon class=(class) points=(points.join(" ")) {} });
    }

    /// A disc.
    pub(super) fn disc(&mut self, class: &str, (x, y): Place, radius: i64) {
        self.marks.push(html! { circle class=(class) cx=(decimal(self.x(x))) cy=(decimal(y)) r=(decimal(radius)) {} });
    }

    /// A band of one thickness along places, its upper edge at them: level at each, and bent halfway between.
    pub(super) fn band(&mut self, class: &str, places: &[Place], thickness: i64) {
        let lower: Vec<Place> = places.iter().rev().map(|&(x, y)| (x, y + thickness)).collect();
        let path = format!("M{} L{} Z", self.curve(places), self.curve(&lower));
        self.marks.push(html! { path class=(class) d=(path) {} });
    }

    /// The first place, and curves from each to the next.
    fn curve(&self, places: &[Place]) -> String {
        let mut path = places.first().map_or_else(String::new, |&first| self.point(first));
        for pair in places.windows(2) {
            let middle = i64::midpoint(pair[0].0, pair[1].0);
            let bends = [(middle, pair[0].1), (middle, pair[1].1), pair[1]].map(|place| self.point(place));
            path.push_str(&format!(" C{}", bends.join(" ")));
        }
        path
    }

    /// Words on one line; their baseline is at the place.
    pub(super) fn text(&mut self, class: &str, (x, y): Place, anchor: Anchor, words: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        self.marks.push(html! {
            text class=[(!class.is_empty()).then_some(class)] x=(decimal(self.x(x))) y=(decimal(y)) text-anchor=(anchor) {
                (self.isolated(words))
            }
        });
    }

    /// Words on lines around the middle height `y`.
    pub(super) fn label(&mut self, class: &str, (x, y): Place, anchor: Anchor, lines: &[String]) {
        let further = i64::try_from(lines.len()).unwrap_or(0).saturating_sub(1);
        let first = y + 4 * UNIT - further * LEADING / 2;
        for (line, rank) in lines.iter().zip(0..) {
            self.text(class, (x, first + rank * LEADING), anchor, line);
        }
    }

    /// The picture, as high as it has become.
    pub(super) fn finish(self, kind: &str, height: i64, style: Option<&str>) -> String {
        let about = self.language.about();
        let (title, description, hatch) = (self.id("title"), self.id("description"), self.id("hatch"));
        let direction = if about.right_to_left { "rtl" } else { "ltr" };
        let (width, height) = (decimal(WIDTH), decimal(height));
        let hatched = self.marks.iter().any(|mark| mark.0.contains(&format!("url(#{hatch})")));
        let page = html! {
            svg xmlns="http://www.w3.org/2000/svg" class=(format!("chart {kind}")) viewBox=(format!("0 0 {width} {height}"))
                width=(width) height=(height) role="img" aria-labelledby=(format!("{title} {description}")) direction=(direction)
                lang=(about.tag) {
                title id=(title) { (sound(&self.chart.title)) }
                desc id=(description) { (sound(&self.chart.description)) }
                @if let Some(style) = style { style { (PreEscaped(style)) } }
                @if hatched {
                    defs {
                        pattern id=(hatch) patternUnits="userSpaceOnUse" width="6" height="6" {
                            rect class="hatch-ground" width="6" height="6" {}
                            path class="hatch-line" d="M-1.5,1.5 L1.5,-1.5 M0,6 L6,0 M4.5,7.5 L7.5,4.5" {}
                        }
                    }
                }
                @for mark in self.marks { (mark) }
            }
        };
        page.into_string()
    }
}

/// Hundredths as a decimal: `12`, `-0.5`, `3.07`.
fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.abs() / UNIT, hundredths.abs() % UNIT);
    let text = if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:02}") };
    if rest == 0 { text } else { text.trim_end_matches('0').to_owned() }
}
