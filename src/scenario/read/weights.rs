//! `[key.weights]`: the method, and what it needs of the file.

use std::collections::BTreeMap;

use super::Reader;
use crate::diagnostic::{Place, closest, list};
use crate::exact::Rational;
use crate::scenario::tree::{Node, Table};
use crate::scenario::{BestLight, Pairs, RandomIndex, WeightMethod, Weights};

/// The most decimals of weights found by a method: well within the [`DECIMALS`](crate::exact::irrational::DECIMALS) of roots and logarithms
/// that they come from.
const MOST_DECIMALS: u32 = 12;

/// The tables of the criteria: name, place, table.
type Criteria<'a> = [(&'a str, &'a Node, &'a Table)];

impl Reader<'_> {
    pub(super) fn weights(&mut self, key: &Table, top: &Place, criteria: &Criteria<'_>) -> Weights {
        let nothing = Table::default();
        let place = key.get("weights").map_or(top, |node| &node.place).clone();
        let table = key.table("weights").unwrap_or(&nothing);
        let word = table.text("method").unwrap_or("stated");
        let weighed: Vec<&str> =
            criteria.iter().filter(|(_, _, one)| one.get("exponent").is_none()).map(|(name, ..)| *name).collect();
        self.only_with(table, word, "rank-order", &["order"]);
        self.only_with(table, word, "pairwise", &["pairs", "random_index", "accept_inconsistent"]);
        self.weights_stand(word, criteria);
        if word != "stated" && key.flag("rescale") {
            let what = format!("`rescale` has no meaning with method = \"{word}\", whose weights sum to one");
            self.error("ONUS-K050", &place, what, "remove `rescale`");
        }
        if let Some(branch) = key.get("branch").filter(|_| word != "stated") {
            let what =
                format!("method = \"{word}\" finds the weights of one set of criteria, and this key has branches");
            self.error("ONUS-K050", &branch.place, what, "state the weights, or leave out the branches");
        }
        if let Some(combine) =
            key.get("combine").filter(|_| word != "stated" && key.text("combine") == Some("remainder"))
        {
            let what = format!(
                "method = \"{word}\" finds weights that sum to one, and in a remainder each is a part of what is left"
            );
            self.error("ONUS-K050", &combine.place, what, "state the weights, or write combine = \"sum\"");
        }
        let method = match word {
            "points" => WeightMethod::Points,
            "swing" => WeightMethod::Swing,
            "rank-order" => WeightMethod::RankOrder(self.order(table, &place, &weighed)),
            "pairwise" => WeightMethod::Pairwise(self.pairs(table, &place, &weighed)),
            "entropy" => WeightMethod::Entropy,
            "critic" => WeightMethod::Critic,
            "principal-component" => WeightMethod::PrincipalComponent,
            "benefit-of-the-doubt" => {
                let what = "the benefit of the doubt gives every state weights of its own, and a key has one weight a criterion";
                let fix = "choose another method; [key.weights.best_light] shows every state in its own best light";
                self.error("ONUS-K056", table.get("method").map_or(&place, |node| &node.place), what, fix);
                WeightMethod::Stated
            }
            _ => WeightMethod::Stated,
        };
        let decimals = table.small("decimals");
        if let Some(node) = table.get("decimals").filter(|_| decimals.is_none_or(|d: u32| d > MOST_DECIMALS)) {
            let what = format!("`decimals` of weights is more than {MOST_DECIMALS}");
            self.error("ONUS-N006", &node.place, what, format!("write a number up to {MOST_DECIMALS}"));
        }
        if let Some(node) = table.get("decimals").filter(|_| word == "stated") {
            self.error("ONUS-K050", &node.place, "stated weights are used as they stand", "remove `decimals`");
        }
        let best_light = self.best_light(table, &weighed);
        Weights { place, method, decimals, best_light }
    }

    fn only_with(&mut self, table: &Table, word: &str, method: &str, keys: &[&str]) {
        for key in keys.iter().filter(|_| word != method) {
            if let Some(stray) = table.get(key) {
                let what = format!("`{key}` has no meaning with method = \"{word}\"");
                self.error("ONUS-K050", &stray.place, what, format!("remove it, or write method = \"{method}\""));
            }
        }
    }

    /// `weight` stands where the method needs it, and only there.
    fn weights_stand(&mut self, word: &str, criteria: &Criteria<'_>) {
        let needed = ["stated", "points", "swing", "benefit-of-the-doubt"].contains(&word);
        let mut points = Vec::new();
        for (name, node, table) in criteria.iter().filter(|(_, _, table)| table.get("exponent").is_none()) {
            match table.get("weight") {
                // A key that is most likely misspelt has its finding already.
                None if table.0.iter().any(|entry| closest(&entry.key, ["weight"]).is_some()) => {}
                None if needed => {
                    let fix = "add `weight`, or let [key.weights] find it by another method";
                    self.error("ONUS-S002", &node.place, format!("[key.criteria.{name}] lacks `weight`"), fix);
                }
                Some(weight) if !needed => {
                    let what = format!("`weight` of `{name}` has no meaning with method = \"{word}\", which finds it");
                    self.error("ONUS-K050", &weight.place, what, "remove it, or write method = \"stated\"");
                }
                Some(weight) => points.extend(weight.number().map(|number| (number, &weight.place))),
                None => {}
            }
        }
        let Some((most, place)) = points.iter().max_by(|one, other| one.0.cmp(&other.0)) else { return };
        if word == "swing" && most != &Rational::from(100) {
            let fix = "give 100 to the criterion whose move from worst to best matters most, the others relative to it";
            self.error("ONUS-K050", place, "the largest of the points for a swing is not 100", fix);
        }
        if word == "points" && most.is_zero() {
            self.error("ONUS-K050", place, "all points are zero", "give points to one criterion at least");
        }
    }

    fn order(&mut self, table: &Table, place: &Place, weighed: &[&str]) -> Vec<String> {
        let order = table.texts("order");
        for name in &order {
            self.is_weighed(&name.value, &name.place, weighed);
        }
        let names: Vec<&str> = order.iter().map(|name| name.value.as_str()).collect();
        let without: Vec<&str> = weighed.iter().copied().filter(|name| !names.contains(name)).collect();
        if !without.is_empty() {
            let place = table.get("order").map_or(place, |node| &node.place).clone();
            let what = format!("`order` does not rank {}", list(without));
            self.error("ONUS-K051", &place, what, "name every criterion with a weight once, the most important first");
        }
        order.into_iter().map(|name| name.value).collect()
    }

    fn is_weighed(&mut self, name: &str, place: &Place, weighed: &[&str]) {
        let known = self.criteria.iter().any(|known| known == name);
        if known && !weighed.contains(&name) {
            let what = format!("`{name}` has an exponent and no weight");
            self.error("ONUS-K051", place, what, "remove it");
        } else {
            self.criterion_is_known(name, place);
        }
    }

    fn pairs(&mut self, table: &Table, place: &Place, weighed: &[&str]) -> Pairs {
        let at = |name: &str| weighed.iter().position(|known| *known == name);
        let mut stated: BTreeMap<(usize, usize), Rational> = BTreeMap::new();
        for (row, node, entries) in table.named("pairs") {
            self.is_weighed(row, &node.place, weighed);
            for entry in &entries.0 {
                self.is_weighed(&entry.key, &entry.place, weighed);
                let (Some(row), Some(column)) = (at(row), at(&entry.key)) else { continue };
                let Some(times) = entry.node.number().filter(|times| times > &Rational::ZERO) else { continue };
                let back = if row == column { Some(&times) } else { stated.get(&(column, row)) };
                if back.is_some_and(|back| !(back * &times).is_one()) {
                    let (one, other) = (weighed[row], weighed[column]);
                    let what = format!("{one} over {other} and {other} over {one} do not multiply to one");
                    self.error("ONUS-K052", &entry.place, what, "correct one of them, or state one side only");
                }
                stated.insert((row, column), times);
            }
        }
        let of = |row: usize, column: usize| {
            let back = || stated.get(&(column, row)).map(|back| Rational::ONE / back);
            stated.get(&(row, column)).cloned().or_else(back)
        };
        let size = weighed.len();
        let pairs = (0..size).flat_map(|row| (row + 1..size).map(move |column| (row, column)));
        let without: Vec<String> = pairs
            .filter(|(row, column)| of(*row, *column).is_none())
            .map(|(row, column)| format!("{} with {}", weighed[row], weighed[column]))
            .collect();
        if !without.is_empty() {
            let place = table.get("pairs").map_or(place, |node| &node.place).clone();
            let what = format!("`pairs` does not compare {}", list(without.iter().map(String::as_str)));
            self.error("ONUS-K051", &place, what, "compare every two criteria that have a weight");
        }
        let cell = |row: usize, column: usize| of(row, column).unwrap_or(Rational::ONE);
        Pairs {
            matrix: (0..size).map(|row| (0..size).map(|column| cell(row, column)).collect()).collect(),
            random_index: match table.text("random_index") {
                Some("saaty-2005") => RandomIndex::Saaty2005,
                _ => RandomIndex::Saaty1980,
            },
            accept_inconsistent: table.placed("accept_inconsistent"),
        }
    }

    fn best_light(&mut self, table: &Table, weighed: &[&str]) -> Option<BestLight> {
        let node = table.get("best_light")?;
        let bounds = table.table("best_light")?;
        let mut sides = Vec::new();
        for side in ["least", "most"] {
            let mut parts = BTreeMap::new();
            for entry in bounds.table(side).map_or(&[][..], |parts| &parts.0) {
                self.is_weighed(&entry.key, &entry.place, weighed);
                parts.extend(entry.node.number().map(|part| (entry.key.clone(), part)));
            }
            sides.push(parts);
        }
        let most = sides.pop()?;
        let light = BestLight { place: node.place.clone(), least: sides.pop()?, most };
        let part =
            |parts: &BTreeMap<String, Rational>, name: &str, or: Rational| parts.get(name).cloned().unwrap_or(or);
        let (mut least, mut most) = (Rational::ZERO, Rational::ZERO);
        let mut crossed = false;
        for name in weighed {
            let (low, high) = (part(&light.least, name, Rational::ZERO), part(&light.most, name, Rational::ONE));
            crossed |= low > high;
            least += low;
            most += high;
        }
        if crossed || least > Rational::ONE || most < Rational::ONE {
            let what = "no weights lie within the bounds of the best light";
            let fix = "keep least below most, all of `least` together up to one, all of `most` from one on";
            self.error("ONUS-K057", &light.place, what, fix);
        }
        Some(light)
    }
}
