//! Claims rules.

use std::collections::BTreeMap;

use onus::exact::{self, Rational, parse, ratio};
use onus::obligation::claims::{CLAIMANTS_LIMIT, CLAIMS_RULES, ClaimsError, rule};
use onus::obligation::games::{Game, nucleolus, shapley};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{oracle, rational, text};

fn divide(name: &str, claims: &[Rational], amount: &Rational) -> Vec<Rational> {
    rule(name).expect("a rule").divide(claims, amount).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The word of the file for the oracle's name.
fn name_of(oracle: &str) -> &'static str {
    match oracle {
        "constrained_equal_awards" => "equal-awards",
        "constrained_equal_losses" => "equal-losses",
        "random_arrival" => "random-arrival",
        "minimal_overlap" => "minimal-overlap",
        other => rule(other).expect("a rule").name,
    }
}

#[test]
fn every_rule_of_the_table_gives_what_the_oracle_gives() {
    for id in ["classic-100", "classic-200", "classic-300", "classic-500", "four"] {
        let case = oracle("claims_rules", id);
        let list = |leaf: &Value| leaf.as_object().expect("a table").values().map(rational).collect::<Vec<_>>();
        let (claims, amount) = (list(&case["input"]["claims"]), rational(&case["input"]["amount"]));
        let expect = case["expect"].as_object().expect("rules");
        assert_eq!(expect.len(), CLAIMS_RULES.len());
        for (name, awards) in expect {
            assert_eq!(divide(name_of(name), &claims, &amount), list(awards), "{id} {name}");
        }
    }
}

#[test]
fn published_problems_come_out_within_their_decimals() {
    let mut problems: BTreeMap<String, (String, Rational, Vec<Rational>)> = BTreeMap::new();
    for line in text("cases/claims-problems/inputs.csv").lines().skip(1) {
        let [problem, rule, estate, _, claim] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let number = |text| parse(text).expect("a number");
        let entry = problems.entry(problem.to_owned());
        entry.or_insert_with(|| (rule.to_owned(), number(estate), Vec::new())).2.push(number(claim));
    }
    let mut walked = 0;
    for line in text("cases/claims-problems/expected.csv").lines().skip(1) {
        let [problem, claimant, award] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let (rule, estate, claims) = &problems[problem];
        let name = match rule.as_str() {
            "CEA" => "equal-awards",
            "CEL" => "equal-losses",
            _ => "talmud",
        };
        let at: usize = claimant.parse::<usize>().expect("a position") - 1;
        let off = divide(name, claims, estate)[at].clone() - parse(award).expect("a number");
        // One award is cut instead of rounded: one unit of the third decimal.
        assert!(off < ratio(1, 1000) && off > -ratio(1, 1000), "{line}");
        walked += 1;
    }
    assert_eq!(
        walked,
        problems.values().map(|(_, _, claims)| claims.len()).sum::<usize>(),
        "an award for every claimant"
    );
}

#[test]
fn what_is_no_claims_problem_is_refused_by_every_rule() {
    let two = [Rational::from(3), Rational::from(4)];
    for rule in CLAIMS_RULES {
        let error = rule.divide(&two, &Rational::from(8)).expect_err("too much");
        assert_eq!(error, ClaimsError::Amount { sum: Rational::from(7) }, "{}", rule.name);
        assert!(rule.divide(&two, &ratio(-1, 2)).is_err(), "{}", rule.name);
        let negative = rule.divide(&[Rational::from(3), Rational::from(-1)], &Rational::ONE);
        assert_eq!(negative, Err(ClaimsError::Negative { at: 1 }), "{}", rule.name);
        assert_eq!(rule.divide(&[], &Rational::ZERO), Ok(Vec::new()), "{}", rule.name);
        assert_eq!(rule.divide(&[Rational::ZERO], &Rational::ZERO), Ok(vec![Rational::ZERO]), "{}", rule.name);
        for text in [rule.title, rule.formula, rule.source, rule.fails] {
            assert!(text.len() > 5, "{}", rule.name);
        }
    }
    let many = vec![Rational::ONE; CLAIMANTS_LIMIT + 1];
    let refused = rule("random-arrival").expect("a rule").divide(&many, &Rational::ONE);
    assert_eq!(refused, Err(ClaimsError::TooMany { claimants: 13, most: 12 }));
    // Who claims nothing does not count.
    let mut some = many;
    some[0] = Rational::ZERO;
    assert_eq!(divide("random-arrival", &some, &Rational::ONE)[1], ratio(1, 12));
}

/// Claims of up to six, and two amounts up to their sum, the first the smaller.
fn problems() -> impl Strategy<Value = (Vec<Rational>, Rational, Rational)> {
    (prop::collection::vec(0_u32..60, 1..7), 0_u32..=120, 0_u32..=120).prop_map(|(claims, one, other)| {
        let claims: Vec<Rational> = claims.into_iter().map(|claim| ratio(claim, 3)).collect();
        let sum = exact::sum(&claims);
        (claims, &sum * ratio(one.min(other), 120), &sum * ratio(one.max(other), 120))
    })
}

/// v(T) = max(0, E - claims outside T), as a cost game -v.
fn bankruptcy(claims: &[Rational], amount: &Rational) -> Game {
    let worth = |group: usize| {
        let outside = (0..claims.len()).filter(|at| group >> at & 1 == 0).map(|at| &claims[at]);
        -(amount - exact::sum(outside)).max(Rational::ZERO)
    };
    Game::new(claims.len(), (0..1 << claims.len()).map(worth).collect()).expect("a game")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn awards_are_bounded_and_grow_and_keep_the_order((claims, less, more) in problems()) {
        for rule in CLAIMS_RULES {
            let (small, large) = (divide(rule.name, &claims, &less), divide(rule.name, &claims, &more));
            prop_assert_eq!(exact::sum(&large), more.clone(), "{}", rule.name);
            for at in 0..claims.len() {
                prop_assert!(large[at] >= Rational::ZERO && large[at] <= claims[at], "{}", rule.name);
                prop_assert!(small[at] <= large[at], "{} is monotone", rule.name);
                for other in 0..claims.len() {
                    if claims[at] <= claims[other] {
                        prop_assert!(large[at] <= large[other], "{} keeps the order of awards", rule.name);
                        let (loss, larger) = (&claims[at] - &large[at], &claims[other] - &large[other]);
                        prop_assert!(loss <= larger, "{} keeps the order of losses", rule.name);
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_lacking_is_shared_by_the_dual_rule((claims, amount, _) in problems()) {
        let lacking = exact::sum(&claims) - &amount;
        for (name, dual) in [
            ("equal-losses", "equal-awards"),
            ("proportional", "proportional"),
            ("talmud", "talmud"),
            ("random-arrival", "random-arrival"),
        ] {
            let losses = divide(dual, &claims, &lacking);
            let awards: Vec<Rational> = claims.iter().zip(losses).map(|(claim, loss)| claim - loss).collect();
            prop_assert_eq!(divide(name, &claims, &amount), awards, "{}", name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn random_arrival_is_the_shapley_value_and_talmud_the_nucleolus((claims, amount, _) in problems()) {
        let claims = &claims[..claims.len().min(4)];
        let amount = amount.min(exact::sum(claims));
        let game = bankruptcy(claims, &amount);
        let values = |costs: Vec<Rational>| costs.into_iter().map(|cost| -cost).collect::<Vec<_>>();
        prop_assert_eq!(divide("random-arrival", claims, &amount), values(shapley(&game)));
        prop_assert_eq!(divide("talmud", claims, &amount), values(nucleolus(&game).expect("an imputation")));
    }
}

/// A second way: every order of arrival, one by one.
#[test]
fn random_arrival_by_enumerating_orders() {
    let claims: Vec<Rational> = [10, 35, 35, 80, 7].into_iter().map(Rational::from).collect();
    let amount = Rational::from(91);
    let mut sums = vec![Rational::ZERO; claims.len()];
    let mut orders = 0_u32;
    permutations(&mut vec![], claims.len(), &mut |order| {
        let mut left = amount.clone();
        for at in order {
            let given = claims[*at].clone().min(left.clone());
            left -= &given;
            sums[*at] += given;
        }
        orders += 1;
    });
    assert_eq!(orders, 120);
    let means: Vec<Rational> = sums.into_iter().map(|sum| sum / Rational::from(orders)).collect();
    assert_eq!(divide("random-arrival", &claims, &amount), means);
}

fn permutations(order: &mut Vec<usize>, of: usize, visit: &mut impl FnMut(&[usize])) {
    if order.len() == of {
        return visit(order);
    }
    for next in 0..of {
        if !order.contains(&next) {
            order.push(next);
            permutations(order, of, visit);
            order.pop();
        }
    }
}
