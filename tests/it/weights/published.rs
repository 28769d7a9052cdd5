//! Published comparisons in pairs: seven drinks and three leaders.

use std::collections::BTreeMap;

use onus::exact::{Rational, parse, parse_quoted};
use onus::key::weight::{Judged, judge, random_index};
use onus::scenario::RandomIndex;

use crate::support::text;

/// The matrix of a name, with its items in the order of their first mention.
fn judged(matrix: &str) -> (Vec<String>, Judged) {
    let mut items: Vec<String> = Vec::new();
    let mut cells: BTreeMap<(usize, usize), Rational> = BTreeMap::new();
    let inputs = text("cases/ahp-saaty/inputs.csv");
    let own = inputs.lines().filter_map(|line| line.strip_prefix(&format!("{matrix},")));
    for line in own {
        let [row, column, value] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let mut at = |name: &str| match items.iter().position(|item| item == name) {
            Some(at) => at,
            None => {
                items.push(name.to_owned());
                items.len() - 1
            }
        };
        let (row, column) = (at(row), at(column));
        let value = parse_quoted(value).expect("a number");
        cells.insert((column, row), Rational::ONE / &value);
        cells.insert((row, column), value);
    }
    let cell = |row, column| cells.get(&(row, column)).cloned().unwrap_or(Rational::ONE);
    let size = items.len();
    let rows: Vec<Vec<Rational>> = (0..size).map(|row| (0..size).map(|column| cell(row, column)).collect()).collect();
    let random = random_index(RandomIndex::Saaty2005, size).expect("a random index");
    (items, judge(&rows, &random).expect("weights"))
}

/// Published with so many decimals; the value lies within one unit of the last.
fn agrees(value: &Rational, published: &str, what: &str) {
    let decimals = published.split_once('.').map_or(0, |(_, after)| after.len());
    let unit = Rational::ONE / Rational::from(onus::exact::power_of_ten(u64::try_from(decimals).expect("few")));
    let off = value - parse(published).expect("a number");
    assert!(off <= unit && -off <= unit, "{what}: {} published {published}", onus::exact::fixed(value, 6));
}

#[test]
fn weights_and_ratios_are_those_published() {
    let (drinks, found) = judged("drinks");
    let (criteria, main) = judged("leader:criteria");
    let local = |criterion: &str, name: &str| {
        let (items, found) = judged(&format!("leader:{criterion}"));
        found.weights[items.iter().position(|item| item == name).expect("an item")].clone()
    };
    let weight = |criterion: &str| main.weights[criteria.iter().position(|one| one == criterion).expect("one")].clone();
    let expected = text("cases/ahp-saaty/expected.csv");
    let mut walked = 0;
    for line in expected.lines().skip(1) {
        let [_, quantity, item, value] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        match quantity.split_once(':').map_or((quantity, ""), |pair| pair) {
            ("weight" | "weight_4", "") => {
                let at = drinks.iter().position(|one| one == item).expect("a drink");
                agrees(&found.weights[at], value, line);
            }
            ("consistency_ratio_saaty", "") => agrees(&found.ratio, value, line),
            ("consistency_ratio_saaty", criterion) => {
                agrees(&judged(&format!("leader:{criterion}")).1.ratio, value, line);
            }
            ("local", "criteria") => agrees(&weight(item), value, line),
            ("local", criterion) => agrees(&local(criterion, item), value, line),
            ("global", criterion) => agrees(&(weight(criterion) * local(criterion, item)), value, line),
            ("target", "") => {
                let sum = criteria.iter().fold(Rational::ZERO, |sum, one| sum + weight(one) * local(one, item));
                agrees(&sum, value, line);
            }
            other => panic!("{other:?}"),
        }
        walked += 1;
    }
    assert_eq!(walked, 28);
}
