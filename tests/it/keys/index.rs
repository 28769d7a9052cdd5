//! A composite index: the weighted mean of scores, against its definition, and in product with a size.

use onus::criteria::normalise::min_max;
use onus::data::Kind;
use onus::exact::{self, Rational, ratio};
use onus::scenario::{Branch, Combine, Finish, KeyChoice, Normalise};
use proptest::prelude::*;

use super::world::{TestWorld, criterion, named, placed, product, rate};

const CODES: [&str; 5] = ["AAA", "BBB", "CCC", "DDD", "EEE"];

fn world(rows: &[[i64; 3]], codes: &[&str]) -> TestWorld {
    ["a", "b", "size"].iter().enumerate().fold(TestWorld::of(codes), |world, (at, name)| {
        let kind = if *name == "size" { Kind::Extensive } else { Kind::Intensive };
        let values: Vec<(&str, Rational)> =
            codes.iter().zip(rows).map(|(code, row)| (*code, Rational::from(row[at]))).collect();
        world.with(name, kind, &values)
    })
}

/// 2/5 of one min-max score and 3/5 of another, times a size.
fn choice() -> KeyChoice {
    let mut of = [criterion("a", ratio(2, 5)), criterion("b", ratio(3, 5))];
    for one in &mut of {
        one.normalise = Normalise::MinMax;
        one.branch = Some(placed("index"));
    }
    let mut choice = product([of.to_vec(), vec![rate("size", 1)]].concat());
    choice.branches.push(Branch {
        named: named("key.branch.index"),
        name: "index".to_owned(),
        label: "index".to_owned(),
        within: None,
        weight: Rational::ONE,
        turn: None,
        combine: Combine::Index,
        finish: Finish::default(),
    });
    choice
}

/// The definition: scores first, then their mean, then the size, then the sum.
fn defined(rows: &[[i64; 3]]) -> Vec<Rational> {
    let scores = |at: usize| {
        let values: Vec<Rational> = rows.iter().map(|row| Rational::from(row[at])).collect();
        min_max(&values, &[]).expect("a spread")
    };
    let (one, two) = (scores(0), scores(1));
    let parts: Vec<Rational> = (0..rows.len())
        .map(|at| (ratio(2, 5) * &one[at] + ratio(3, 5) * &two[at]) * Rational::from(rows[at][2]))
        .collect();
    let whole = exact::sum(&parts);
    parts.into_iter().map(|part| part / &whole).collect()
}

fn rows() -> impl Strategy<Value = Vec<[i64; 3]>> {
    let row = (1_i64..90, 1_i64..90, 1_i64..1_000).prop_map(|(a, b, size)| [a, b, size]);
    let spread = |rows: &[[i64; 3]], at: usize| rows.iter().any(|row| row[at] != rows[0][at]);
    prop::collection::vec(row, CODES.len()).prop_filter("a spread, also without the last", move |rows| {
        let rest = &rows[..CODES.len() - 1];
        spread(rest, 0) && spread(rest, 1)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The key is its definition, and the parts sum to the shares.
    #[test]
    fn an_index_times_a_size_is_its_definition(rows in rows()) {
        let keys = world(&rows, &CODES).keys(&choice(), &["total"], true).expect("a key");
        prop_assert_eq!(&keys.origins[0].shares, &defined(&rows));
        for (at, share) in keys.origins[0].shares.iter().enumerate() {
            prop_assert_eq!(share, &exact::sum(keys.origins[0].parts.iter().map(|part| &part.amounts[at])));
        }
    }

    /// A member left out of its own key is left out of the scores: the others owe as if it were no member.
    #[test]
    fn a_member_left_out_is_left_out_of_the_scores(rows in rows()) {
        let last = CODES.len() - 1;
        let keys = world(&rows, &CODES).keys(&choice(), &[CODES[last]], false).expect("a key");
        let mut expected = defined(&rows[..last]);
        expected.push(Rational::ZERO);
        prop_assert_eq!(&keys.origins[0].shares, &expected);
    }
}
