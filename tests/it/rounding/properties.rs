//! What must hold for any entries and any total, and agreement with the rules as they are written.

use onus::exact::{self, Integer, Rational, floor, ratio};
use onus::ids::StateId;
use onus::key::round::{Entry, METHODS, RoundingError, Tie, round};
use onus::scenario::{Method, Ties};
use proptest::prelude::*;

use super::naive::{divisor, hamilton, unit_by_unit};
use super::{BY_CODE, by_state};

fn size() -> impl Strategy<Value = Rational> {
    prop_oneof![
        1 => Just(Rational::ZERO),
        6 => (1..20_i64).prop_map(Rational::from),
        4 => (1..2_000_000_i64, 1..5_000_i64).prop_map(|(above, below)| ratio(above, below)),
        1 => (1..1_000_i64).prop_map(|n| Rational::from(n) * Rational::from(1_000_000_007_i64)),
    ]
}

fn limits() -> impl Strategy<Value = (i64, Option<i64>)> {
    prop_oneof![
        3 => Just((0, None)),
        1 => (0..6_i64).prop_map(|floor| (floor, None)),
        1 => (0..6_i64, 0..40_i64).prop_map(|(floor, more)| (floor, Some(floor + more))),
    ]
}

/// Entries with codes in an order of their own, at least one with a size and no cap.
fn world(most: usize, bounded: bool) -> impl Strategy<Value = Vec<Entry>> {
    let limits = if bounded { limits().boxed() } else { Just((0, None)).boxed() };
    proptest::collection::vec((size(), limits), 1..most).prop_map(|drawn| {
        let count = drawn.len();
        let mut entries: Vec<Entry> = drawn
            .into_iter()
            .enumerate()
            .map(|(n, (size, (floor, cap)))| Entry {
                state: StateId::new(&format!("S{:02}", (n * 7 + 3) % count.next_power_of_two().max(16))),
                size,
                floor: Integer::from(floor),
                cap: cap.map(Integer::from),
            })
            .collect();
        entries[0].size += Rational::ONE;
        entries[0].cap = None;
        entries
    })
}

fn positive(entries: &[Entry]) -> u32 {
    u32::try_from(entries.iter().filter(|entry| !entry.size.is_zero()).count()).expect("few")
}

fn least(entries: &[Entry]) -> u32 {
    u32::try_from(&entries.iter().map(|entry| &entry.floor).sum::<Integer>()).expect("small") + positive(entries)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn divisor_methods_are_the_unit_by_unit_rule(entries in world(13, true), more in 0..300_u32) {
        let total = least(&entries) + more;
        for method in [Method::Webster, Method::Jefferson, Method::HuntingtonHill, Method::Adams, Method::Dean] {
            let fast = round(method, &entries, &Integer::from(total), BY_CODE).expect("units");
            prop_assert_eq!(fast.units, unit_by_unit(method, &entries, total), "{:?} {}", method, total);
        }
    }

    #[test]
    fn quota_method_is_the_unit_by_unit_rule(entries in world(13, false), total in 0..300_u32) {
        let fast = round(Method::Quota, &entries, &Integer::from(total), BY_CODE).expect("units");
        prop_assert_eq!(&fast.units, &unit_by_unit(Method::Quota, &entries, total));
    }

    /// Where codes decide, a tie is reported, and where one is reported, codes decide: seen by turning their order round.
    #[test]
    fn ties_are_reported_just_where_they_decide(entries in world(13, false), more in 0..60_u32) {
        let total = Integer::from(least(&entries) + more);
        let turned: Vec<Entry> = entries.iter().map(|entry| {
            let number: u32 = entry.state.as_str()[1..].parse().expect("a number");
            Entry { state: StateId::new(&format!("S{:02}", 99 - number)), ..entry.clone() }
        }).collect();
        for rule in &METHODS {
            let one = round(rule.method, &entries, &total, BY_CODE).expect("units");
            let other = round(rule.method, &turned, &total, BY_CODE).expect("units");
            let decides = one.ties.iter().any(Tie::decides);
            prop_assert_eq!(decides, one.units != other.units, "{}", rule.name);
            match round(rule.method, &entries, &total, None) {
                Ok(same) => prop_assert!(!decides && same == one, "{}", rule.name),
                Err(RoundingError::TieUndecided { between, left }) => {
                    prop_assert!(decides && left < between.len(), "{}", rule.name);
                    prop_assert!(one.ties.iter().any(|tie| tie.between == between), "{}", rule.name);
                }
                Err(other) => prop_assert!(false, "{}", other),
            }
        }
    }

    #[test]
    fn largest_remainder_is_the_rule_on_bounded_quotas(entries in world(13, true), more in 0..300_u32) {
        let total = least(&entries) + more;
        let fast = round(Method::LargestRemainder, &entries, &Integer::from(total), BY_CODE).expect("units");
        prop_assert_eq!(fast.units, hamilton(&entries, total));
    }

    #[test]
    fn sums_floors_caps_and_equal_states(entries in world(13, true), more in 0..100_000_u64) {
        let mut entries = entries;
        let twin = Entry { state: StateId::new("TWIN"), ..entries[0].clone() };
        entries.push(twin);
        let total = Integer::from(u64::from(least(&entries)) + more);
        for rule in METHODS.iter().filter(|rule| rule.method != Method::Quota) {
            let rounded = round(rule.method, &entries, &total, BY_CODE).expect("units");
            prop_assert_eq!(rounded.units.iter().sum::<Integer>(), total.clone());
            for (entry, units) in entries.iter().zip(&rounded.units) {
                prop_assert!(units >= &entry.floor);
                prop_assert!(entry.cap.as_ref().is_none_or(|cap| units <= cap));
                prop_assert!(!entry.size.is_zero() || units == &entry.floor);
            }
            let apart = &rounded.units[0] - rounded.units.last().expect("the twin");
            prop_assert!(apart <= Integer::ONE && apart >= -Integer::ONE);
        }
    }

    #[test]
    fn the_order_of_entries_does_not_count(entries in world(13, true), more in 0..2_000_u32, seed: u64) {
        let total = Integer::from(least(&entries) + more);
        let reversed: Vec<Entry> = entries.iter().rev().cloned().collect();
        for ties in [Ties::ByCode, Ties::Lot(seed)] {
            for rule in METHODS.iter().filter(|rule| rule.method != Method::Quota) {
                let one = round(rule.method, &entries, &total, Some(&ties)).expect("units");
                let other = round(rule.method, &reversed, &total, Some(&ties)).expect("units");
                prop_assert_eq!(by_state(&entries, &one), by_state(&reversed, &other));
                prop_assert_eq!(one.ties, other.ties);
            }
        }
    }

    /// Numbers of units that sum to a whole number go to their neighbours, within whole limits (decision 16).
    #[test]
    fn totals_go_to_their_neighbours(sizes in proptest::collection::vec((0..5_000_i64, 1..60_i64), 1..40)) {
        let mut numbers: Vec<Rational> = sizes.iter().map(|&(above, below)| ratio(above, below)).collect();
        let sum = exact::sum(&numbers);
        let total = exact::ceil(&sum);
        numbers.push(Rational::from(total.clone()) - sum);
        let cap = exact::sum(&numbers);
        let within = |(n, number): (usize, &Rational)| {
            Entry::within(StateId::new(&format!("S{n}")), number.clone(), &Rational::ZERO, Some(&cap)).next_to_size()
        };
        let entries: Vec<Entry> = numbers.iter().enumerate().map(within).collect();
        for method in [Method::Webster, Method::Jefferson, Method::LargestRemainder] {
            let units = round(method, &entries, &total, BY_CODE).expect("units").units;
            for (number, units) in numbers.iter().zip(&units) {
                prop_assert!(&floor(number) <= units && units <= &exact::ceil(number));
            }
        }
    }

    /// The table of methods walked: each property that it claims.
    #[test]
    fn methods_keep_what_the_table_says(entries in world(11, false), more in 0..400_u32) {
        let whole = exact::sum(entries.iter().map(|entry| &entry.size));
        let total = least(&entries) + more;
        for rule in &METHODS {
            let units = |total: u32| round(rule.method, &entries, &Integer::from(total), BY_CODE).expect("units").units;
            let (now, next) = (units(total), units(total + 1));
            for (entry, now) in entries.iter().zip(&now) {
                let quota = &entry.size * Rational::from(total) / &whole;
                let within = &floor(&quota) <= now && now <= &exact::ceil(&quota);
                prop_assert!(within || !rule.properties.stays_within_quota, "{} {}", rule.name, quota);
                prop_assert!(
                    now > &Integer::ZERO || entry.size.is_zero() || !rule.properties.gives_everyone_one,
                    "{}", rule.name
                );
            }
            let nobody_loses = now.iter().zip(&next).all(|(now, next)| now <= next);
            prop_assert!(nobody_loses || !rule.properties.house_monotone, "{}", rule.name);
        }
    }
}

/// Many states and many people: the divisor rule holds exactly if no unit taken outranks one that was not given.
#[test]
fn large_totals_keep_the_min_max_inequality() {
    let mut state = 20_240_101_u64;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let entries: Vec<Entry> = (0..120)
        .map(|n| {
            let size = ratio(draw() + 1, draw() % 9_999 + 1) * ratio(1, draw() % 1_000_000 + 1);
            let cap = (n % 7 == 0).then(|| Integer::from(draw() % 1_000_000 + 10));
            Entry { state: StateId::new(&format!("S{n:03}")), size, floor: Integer::from(n % 5), cap }
        })
        .collect();
    for total in [45_186_271_u64, 500_000_000_000, 1_000_000_000_000_000] {
        for method in [Method::Webster, Method::Jefferson, Method::HuntingtonHill, Method::Adams, Method::Dean] {
            let units = round(method, &entries, &Integer::from(total), BY_CODE).expect("units").units;
            assert_eq!(units.iter().sum::<Integer>(), Integer::from(total));
            let priority = |entry: &Entry, a: &Integer| &entry.size * &entry.size / divisor(method, a);
            let given = entries.iter().zip(&units).filter(|(entry, units)| *units > &entry.floor);
            let given = given.filter(|(_, units)| **units > Integer::ONE);
            let last = given.map(|(entry, units)| priority(entry, &(units - Integer::ONE))).min().expect("one");
            let open =
                entries.iter().zip(&units).filter(|(entry, units)| entry.cap.as_ref().is_none_or(|cap| *units < cap));
            let next = open.filter(|(_, units)| **units > Integer::ZERO).map(|(entry, units)| priority(entry, units));
            assert!(next.max().is_none_or(|next| next <= last), "{method:?} {total}");
        }
    }
}
