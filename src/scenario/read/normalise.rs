//! `normalise`, and what it is told.

use super::Reader;
use crate::scenario::tree::{Node, Table};
use crate::scenario::{Normalise, Placed, Posts, RankTies, Tier};

impl Reader<'_> {
    pub(super) fn normalise(&mut self, node: &Node, table: &Table, in_product: bool) -> Normalise {
        let base = self.by_state(table, "base", "ONUS-K008");
        let word = table.text("normalise").unwrap_or("share");
        let place = table.get("normalise").map_or(&node.place, |node| &node.place).clone();
        match (word, &base) {
            ("size-scaled-inverse", None) => {
                self.error("ONUS-S013", &place, "a size-scaled inverse needs a base", "add base = \"population\"");
            }
            (word, Some(base)) if word != "size-scaled-inverse" => {
                let what = format!("`base` has no meaning with normalise = \"{word}\"");
                self.error("ONUS-S013", &base.place, what, "remove it, or write normalise = \"size-scaled-inverse\"");
            }
            ("rate", _) if !in_product => {
                self.error(
                    "ONUS-S013",
                    &place,
                    "a rate is no share",
                    "give the criterion an exponent in a product, or choose another `normalise`",
                );
            }
            ("z-score" | "quantile-mismatch", _) => {
                let what = format!("{word} is for display only: it has negatives, so that it gives no share");
                self.error(
                    "ONUS-K034",
                    &place,
                    what,
                    "write normalise = \"share\", \"min-max\", \"goalposts\" or \"rank\"",
                );
            }
            _ => {}
        }
        for (key, owner) in [("posts", "goalposts"), ("bands", "bands"), ("unit", "log"), ("ties", "rank")] {
            match table.get(key) {
                Some(stray) if word != owner => {
                    let what = format!("`{key}` has no meaning with normalise = \"{word}\"");
                    self.error("ONUS-S013", &stray.place, what, format!("remove it, or write normalise = \"{owner}\""));
                }
                None if word == owner && key == "unit" => {
                    let fix = "add `unit` with the unit of the indicator";
                    self.error("ONUS-K018", &place, "a logarithm depends on the unit, and no unit is fixed", fix);
                }
                None if word == owner && key != "ties" => {
                    let what = format!("normalise = \"{word}\" needs `{key}`");
                    self.error("ONUS-S013", &place, what, format!("add `{key}`"));
                }
                _ => {}
            }
        }
        match word {
            "inverse" => Normalise::Inverse,
            "size-scaled-inverse" => {
                Normalise::SizeScaledInverse { base: base.unwrap_or(Placed { value: String::new(), place }) }
            }
            "per-head" => Normalise::PerHead,
            "rate" => Normalise::Rate,
            "min-max" => Normalise::MinMax,
            "rank" if table.text("ties") == Some("competition") => Normalise::Rank(RankTies::Competition),
            "rank" => Normalise::Rank(RankTies::Average),
            "goalposts" => Normalise::Goalposts(self.posts(table)),
            "bands" => Normalise::Bands(self.tiers(table, "bands", "score")),
            "log" => Normalise::Log { unit: table.owned("unit").unwrap_or_default() },
            _ => Normalise::Share,
        }
    }

    fn posts(&mut self, table: &Table) -> Posts {
        let nothing = Table::default();
        let posts = table.table("posts").unwrap_or(&nothing);
        let (low, high) = (posts.number("low"), posts.number("high"));
        if let (Some(low), Some(high), Some(node)) = (&low, &high, table.get("posts"))
            && low == high
        {
            self.error(
                "ONUS-K033",
                &node.place,
                "the two posts are the same",
                "state two posts: the low one scores 0, the high one 1",
            );
        }
        Posts { low: low.unwrap_or_default(), high: high.unwrap_or_default() }
    }

    /// Bands or brackets, the lowest first: every limit once, and exactly one tier without.
    pub(super) fn tiers(&mut self, table: &Table, key: &str, counts: &str) -> Vec<Tier> {
        let Some(node) = table.get(key) else { return Vec::new() };
        let tier = |(name, _, tier): (&str, &Node, &Table)| Tier {
            name: name.to_owned(),
            up_to: tier.number("up_to"),
            counts: tier.number(counts).unwrap_or_default(),
        };
        let mut tiers: Vec<Tier> = table.named(key).into_iter().map(tier).collect();
        // The one without a limit is the last.
        tiers.sort_by(|one, other| (one.up_to.is_none(), &one.up_to).cmp(&(other.up_to.is_none(), &other.up_to)));
        let open = tiers.iter().filter(|tier| tier.up_to.is_none()).count();
        if open != 1 {
            let what = format!("{open} of `{key}` have no `up_to`: exactly one, the last, has none");
            self.error("ONUS-K032", &node.place, what, "leave `up_to` out in the last one alone");
        } else if let Some(pair) = tiers.windows(2).find(|pair| pair[0].up_to == pair[1].up_to) {
            let what = format!("`{}` and `{}` end at the same limit", pair[0].name, pair[1].name);
            self.error("ONUS-K032", &node.place, what, "give each a limit of its own");
        }
        tiers
    }

    /// An exemption per head and brackets per head would both say which part counts.
    pub(super) fn one_exemption(&mut self, table: &Table) {
        if let (Some(brackets), Some(_)) = (table.get("brackets"), table.get("exempt_per_head")) {
            let what = "`brackets` and `exempt_per_head` both say which part of a value per head counts";
            self.error("ONUS-S013", &brackets.place, what, "keep one; a first bracket of rate 0 is an exemption");
        }
    }
}
