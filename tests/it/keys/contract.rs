//! What the tables of aggregations and normalisations say they lack is lacking somewhere, and nothing else is, over small worlds
//! that are always the same.

use std::collections::BTreeMap;

use onus::criteria::NORMALISATIONS;
use onus::data::Kind;
use onus::exact::{Rational, ratio};
use onus::key::aggregate::{self, AGGREGATIONS, PROPERTIES};
use onus::scenario::{
    Combine, Finish, KeyChoice, LimitMethod, Limits, MissingPolicy, Normalise, Posts, RankTies, Tier,
};

use super::world::{TestWorld, criterion, named, product, rate, sum};

/// Values of a state: two burdens and a rate.
type Row = [Rational; 3];
type Rows = BTreeMap<String, Row>;

/// Shares by state, or nothing where there is no key.
fn key(choice: &KeyChoice, rows: &Rows) -> Option<BTreeMap<String, Rational>> {
    let codes: Vec<&str> = rows.keys().map(String::as_str).collect();
    let world = ["a", "b", "r"].iter().enumerate().fold(TestWorld::of(&codes), |world, (at, name)| {
        let kind = if *name == "r" { Kind::Intensive } else { Kind::Extensive };
        let values: Vec<(&str, Rational)> = rows.iter().map(|(code, row)| (code.as_str(), row[at].clone())).collect();
        world.with(name, kind, &values)
    });
    let keys = world.keys(choice, &["total"], true).ok()?;
    super::world::check(&keys);
    Some(super::world::by_state(&keys, 0))
}

/// Worlds of four or five states; in the last two, states are equal, and one is at a floor to the digit.
fn worlds() -> Vec<Rows> {
    let mut seed: u64 = 7;
    let mut draw = |most: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
    let mut worlds: Vec<Rows> = Vec::new();
    for world in 0..7_u64 {
        let burden = |draw: &mut dyn FnMut(u64) -> u64| match draw(9) {
            0 => Rational::ZERO,
            size => Rational::from(draw(100) + 1) * Rational::from(if size > 6 { 20 } else { 1 }),
        };
        let mut row = |_| [burden(&mut draw), burden(&mut draw), Rational::from(draw(9) + 2)];
        worlds.push((0..4 + world % 2).map(|at| (format!("S{at}"), row(at))).collect());
    }
    let even = |value: i64| [Rational::from(value), Rational::from(value), Rational::from(3)];
    for values in [[600, 200, 200, 50], [600, 200, 150, 50]] {
        worlds.push(["S0", "S1", "S2", "S3"].into_iter().map(str::to_owned).zip(values.map(even)).collect());
    }
    worlds
}

fn tiny() -> Rational {
    ratio(1, 1_000_000_000_000_i64)
}

fn apart(one: &Rational, other: &Rational, by: &Rational) -> bool {
    (one - other).max(other - one) > *by
}

/// Whether some change of a world shows that the key lacks a property.
fn breaks(property: u8, choice: &KeyChoice, rows: &Rows) -> Option<bool> {
    let before = key(choice, rows)?;
    let some = |mut broken: &mut dyn Iterator<Item = Option<bool>>| (&mut broken).any(|broken| broken == Some(true));
    Some(match property {
        1 => {
            let renamed: Rows =
                rows.iter().rev().enumerate().map(|(at, (_, row))| (format!("N{at}"), row.clone())).collect();
            let mut turned = choice.clone();
            turned.criteria.reverse();
            let after: Vec<Rational> = key(&turned, &renamed)?.into_values().collect();
            before.into_values().rev().ne(after)
        }
        2 => {
            let scaled = |at: usize| {
                let mut rows = rows.clone();
                rows.values_mut().for_each(|row| row[at] *= Rational::from(1_000));
                Some(key(choice, &rows)? != before)
            };
            some(&mut (0..3).map(scaled))
        }
        4 => {
            let raised = |(code, at): (&String, usize)| {
                let mut rows = rows.clone();
                rows.get_mut(code)?[at] += Rational::from(40);
                let after = key(choice, &rows)?;
                let wrong = |(other, share): (&String, &Rational)| {
                    let change = share - &before[other];
                    if other == code { change < -tiny() } else { change > tiny() }
                };
                Some(after.iter().any(wrong))
            };
            some(&mut rows.keys().flat_map(|code| [(code, 0), (code, 1)]).map(raised))
        }
        6 => {
            let mut rows = rows.clone();
            rows.insert("Z".to_owned(), [Rational::ZERO, Rational::ZERO, Rational::from(3)]);
            !key(choice, &rows)?["Z"].is_zero()
        }
        7 => {
            let split = |code: &String| {
                let mut rows = rows.clone();
                let [a, b, r] = rows.remove(code)?;
                let (third, half) = (ratio(1, 3), ratio(1, 2));
                rows.insert("P0".to_owned(), [&a * &third, &b * &half, &r - Rational::ONE]);
                rows.insert("P1".to_owned(), [&a - &a * &third, &b - &b * &half, &r + Rational::ONE]);
                let after = key(choice, &rows)?;
                let moved =
                    |(other, share): (&String, &Rational)| other != code && apart(share, &after[other], &tiny());
                Some(apart(&(&after["P0"] + &after["P1"]), &before[code], &tiny()) || before.iter().any(moved))
            };
            some(&mut rows.keys().map(split))
        }
        8 => rows.iter().any(|(one, big)| {
            let larger = |(other, small): (&String, &Row)| {
                big[0] >= small[0] && big[1] >= small[1] && big[2] <= small[2] && &before[one] + tiny() < before[other]
            };
            rows.iter().any(larger)
        }),
        9 => {
            let beside = |values: [i64; 3]| {
                let mut rows = rows.clone();
                rows.insert("Z".to_owned(), values.map(Rational::from));
                let after = key(choice, &rows)?;
                let moved = |(one, a): (&String, &Rational)| {
                    before.iter().any(|(other, b)| apart(&(a * &after[other]), &(b * &after[one]), &tiny()))
                };
                Some(before.iter().any(moved))
            };
            some(&mut [[50, 7, 4], [0, 1, 4]].into_iter().map(beside))
        }
        10 => {
            let nudged = |(code, at): (&String, usize)| {
                let mut rows = rows.clone();
                rows.get_mut(code)?[at] *= Rational::ONE + ratio(1, 1_000_000_000);
                let after = key(choice, &rows)?;
                Some(before.iter().any(|(other, share)| apart(share, &after[other], &ratio(1, 100_000))))
            };
            some(&mut rows.keys().flat_map(|code| [(code, 0), (code, 1)]).map(nudged))
        }
        other => panic!("no test of property {other}"),
    })
}

fn two() -> KeyChoice {
    sum(vec![criterion("a", ratio(1, 2)), criterion("b", ratio(1, 2))])
}

fn limits(method: LimitMethod) -> KeyChoice {
    let (floor, ceiling) = (Some(ratio(1, 20)), Some(ratio(2, 5)));
    let limits = Limits { named: named("key.bounds"), method, floor, ceiling, groups: Vec::new(), change: None };
    KeyChoice { finish: Finish { limits: Some(limits), power: None }, ..two() }
}

/// A key of each aggregation over two burdens.
fn choice(name: &str) -> KeyChoice {
    match name {
        "sum" => two(),
        "product" => product([two().criteria, vec![rate("r", -1)]].concat()),
        "geometric" => KeyChoice { combine: Combine::Geometric, ..two() },
        "index" => {
            let mut choice = KeyChoice { combine: Combine::Index, ..two() };
            choice.criteria.iter_mut().for_each(|one| one.normalise = Normalise::MinMax);
            choice
        }
        "remainder" => {
            let mut choice = KeyChoice { combine: Combine::Remainder, ..two() };
            for (turn, (one, weight)) in choice.criteria.iter_mut().zip([ratio(3, 10), Rational::ONE]).enumerate() {
                (one.turn, one.weight) = (u32::try_from(turn + 1).ok(), weight);
            }
            choice
        }
        "power" => KeyChoice { finish: Finish { power: Some(ratio(1, 2)), limits: None }, ..two() },
        "one-rule" => limits(LimitMethod::OneRule),
        "stepwise" => limits(LimitMethod::Stepwise),
        other => panic!("an aggregation without a contract: {other}"),
    }
}

#[test]
fn every_aggregation_lacks_what_it_says_and_nothing_else() {
    let worlds = worlds();
    for one in AGGREGATIONS {
        let choice = choice(one.name);
        for property in [1, 2, 4, 6, 7, 8, 9, 10] {
            let mut tried = 0;
            let lacks = worlds
                .iter()
                .filter_map(|rows| breaks(property, &choice, rows))
                .inspect(|_| tried += 1)
                .any(|broken| broken);
            assert!(lacks || tried >= 5, "{}: {tried} worlds only", one.name);
            assert_eq!(lacks, one.lacks.contains(&property), "{}: {}", one.name, PROPERTIES[usize::from(property) - 1]);
        }
    }
}

#[test]
fn every_normalisation_of_a_burden_lacks_what_it_says_and_nothing_else() {
    let posts = Posts { low: Rational::ZERO, high: Rational::from(60) };
    let tier = |up_to: Option<i64>, counts: i64| Tier {
        name: "tier".to_owned(),
        up_to: up_to.map(Rational::from),
        counts: Rational::from(counts),
    };
    let choices = [
        Normalise::Share,
        Normalise::MinMax,
        Normalise::Rank(RankTies::Average),
        Normalise::Goalposts(posts),
        Normalise::Bands(vec![tier(Some(50), 1), tier(Some(200), 2), tier(None, 4)]),
        Normalise::Log { unit: "units".to_owned() },
    ];
    let worlds = worlds();
    for normalise in choices {
        let entry = onus::criteria::normalise::of(&normalise);
        let mut one = criterion("a", Rational::ONE);
        one.normalise = normalise;
        let choice = sum(vec![one]);
        // Posts and bands stand in the unit of the value: they change with it.
        let fixed = matches!(entry.unit_free, onus::criteria::normalise::Holds::If(_));
        for property in [1, 2, 4, 6, 7, 9, 10].into_iter().filter(|property| !(fixed && *property == 2)) {
            let mut tried = worlds.iter().filter_map(|rows| breaks(property, &choice, rows));
            let lacks = tried.any(|broken| broken);
            assert_eq!(
                lacks,
                entry.lacks.contains(&property),
                "{}: {}",
                entry.name,
                PROPERTIES[usize::from(property) - 1]
            );
        }
    }
}

#[test]
fn both_tables_have_each_name_once_and_say_what_it_is() {
    let mut names: Vec<&str> = AGGREGATIONS.iter().map(|one| one.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), AGGREGATIONS.len());
    for one in AGGREGATIONS {
        let said = [one.asked, one.title, one.formula, one.when, one.fails, one.source];
        assert!(said.iter().all(|text| !text.is_empty()), "{}", one.name);
        assert_eq!(aggregate::of(one.name).map(|found| found.title), Some(one.title));
    }
    let lacks = AGGREGATIONS.iter().map(|one| one.lacks).chain(NORMALISATIONS.iter().map(|one| one.lacks));
    for lacks in lacks {
        assert!(lacks.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(lacks.iter().all(|number| aggregate::property(*number).is_some()));
    }
    assert_eq!((aggregate::property(0), aggregate::property(11)), (None, None));
}

/// Doubling the people doubles every fair number, whatever the key.
#[test]
fn every_aggregation_is_homogeneous_in_the_total() {
    let rows = worlds().pop().unwrap();
    let codes: Vec<&str> = rows.keys().map(String::as_str).collect();
    let world = ["a", "b", "r"].iter().enumerate().fold(TestWorld::of(&codes), |world, (at, name)| {
        let values: Vec<(&str, Rational)> = rows.iter().map(|(code, row)| (code.as_str(), row[at].clone())).collect();
        world.with(name, Kind::Extensive, &values)
    });
    for one in AGGREGATIONS {
        let keys = world.keys(&choice(one.name), &["total"], true).unwrap();
        let fair = |people: i64| onus::key::fair_numbers(&keys, &[Rational::from(people)]);
        let doubled: Vec<Rational> = fair(501).iter().map(|number| number * Rational::from(2)).collect();
        assert_eq!(fair(1_002), doubled, "{}", one.name);
    }
}

/// All the weight on one criterion gives its shares, whatever combines it with others.
#[test]
fn weight_one_gives_the_shares_of_the_criterion() {
    let shares = |rows: &Rows| onus::criteria::shares(&rows.values().map(|row| row[0].clone()).collect::<Vec<_>>());
    for name in ["sum", "geometric", "remainder"] {
        let mut choice = choice(name);
        let weights =
            if name == "remainder" { [Rational::ONE, Rational::ONE] } else { [Rational::ONE, Rational::ZERO] };
        choice.criteria.iter_mut().zip(weights).for_each(|(one, weight)| one.weight = weight);
        for rows in worlds() {
            let found: Option<Vec<Rational>> = key(&choice, &rows).map(|key| key.into_values().collect());
            assert_eq!(found, shares(&rows).ok(), "{name}");
        }
    }
}

/// Bounds of interval data under a remainder are those of the weighted sum that it comes to.
#[test]
fn a_remainder_has_the_bounds_of_its_sum() {
    let mut rows = worlds().pop().unwrap();
    rows.remove("S3");
    let codes = ["S0", "S1", "S2", "S3"];
    let world = ["a", "b"].iter().enumerate().fold(TestWorld::of(&codes), |world, (at, name)| {
        let values: Vec<(&str, Rational)> = rows.iter().map(|(code, row)| (code.as_str(), row[at].clone())).collect();
        world.with(name, Kind::Extensive, &values)
    });
    let known = |mut choice: KeyChoice| {
        let whole = Rational::from;
        choice.criteria.iter_mut().for_each(|one| {
            one.missing.policy = MissingPolicy::Interval { low: whole(10), high: whole(90), at: whole(40) };
        });
        let keys = world.keys(&choice, &["total"], true).unwrap();
        super::world::check(&keys);
        keys.origins[0].clone()
    };
    let flat = sum(vec![criterion("a", ratio(3, 10)), criterion("b", ratio(7, 10))]);
    let (flat, remainder) = (known(flat), known(choice("remainder")));
    assert!(flat.bounds.is_some());
    assert_eq!((flat.shares, flat.bounds), (remainder.shares, remainder.bounds));
}
