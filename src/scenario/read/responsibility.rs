//! What responsibility asks of a criterion: `at`, `plus`, `against`, `depth`, `power`, and the discount of a window.

use super::Reader;
use crate::data::Point;
use crate::scenario::tree::{Node, Table};
use crate::scenario::{Against, Discount, Normalise, Placed};

impl Reader<'_> {
    pub(super) fn plus(&mut self, table: &Table) -> Vec<Placed<String>> {
        let plus = table.texts("plus");
        for reference in &plus {
            self.indicator_is_known(reference);
            self.holds_states("ONUS-K008", reference);
        }
        plus
    }

    pub(super) fn against(&mut self, table: &Table, normalise: &Normalise, in_product: bool) -> Option<Against> {
        let node = table.get("against")?;
        let inner = node.table()?;
        if in_product || *normalise == Normalise::Rate {
            let what = "`against` sets shares against shares, and a rate has none";
            self.error("ONUS-S013", &node.place, what, "give the criterion a weight");
        }
        Some(Against {
            indicator: self.by_state(inner, "indicator", "ONUS-K008")?,
            window: self.window(inner),
            times: inner.number("times")?,
            missing: self.missing(inner),
        })
    }

    pub(super) fn discount(&mut self, window: &Table) -> Option<Discount> {
        let node = window.get("discount").or(window.get("half_life"))?;
        if window.get("discount").is_some() && window.get("half_life").is_some() {
            let what = "`discount` and `half_life` both say what earlier years count";
            self.error("ONUS-S025", &node.place, what, "keep one of the two");
        }
        if window.text("take") != Some("sum") {
            let what = "a discount says what earlier years count in a sum, and the window takes none";
            self.error("ONUS-S013", &node.place, what, "write take = \"sum\", or remove it");
        }
        let half_life = || window.number("half_life").map(Discount::HalfLife);
        window.number("discount").map(Discount::Rate).or_else(half_life)
    }

    /// The power of an inverse by origin.
    pub(super) fn inverse(&mut self, node: &Node, table: &Table) -> Option<u32> {
        let word = table.text("normalise").unwrap_or("share");
        let place = table.get("normalise").map_or(&node.place, |node| &node.place).clone();
        if word == "inverse" {
            if table.text("scale") != Some("within-origin") {
                let what = "an inverse by origin has no scale of its own: in miles it would weigh otherwise";
                self.error("ONUS-S013", &place, what, "write scale = \"within-origin\"");
            }
            let power = table.small("power").unwrap_or(1);
            if power > 16 {
                self.error("ONUS-N006", &place, "`power` is more than 16", "write a small whole number");
            }
            return Some(power);
        }
        if word != "share" {
            let what = format!("normalise = \"{word}\" has no meaning with by = \"origin\"");
            self.error("ONUS-S013", &place, what, "write \"share\" for points, or \"inverse\" for distances");
        }
        if let Some(stray) = table.get("power") {
            let fix = "remove it, or write normalise = \"inverse\"";
            self.error("ONUS-S013", &stray.place, "`power` has no meaning without an inverse", fix);
        }
        None
    }
}

/// A point by its word.
pub(super) fn point(table: &Table) -> Option<Point> {
    match table.text("at") {
        Some("low") => Some(Point::Low),
        Some("high") => Some(Point::High),
        Some(_) => Some(Point::Central),
        None => None,
    }
}
