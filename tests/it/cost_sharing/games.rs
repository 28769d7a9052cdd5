//! Games: the oracle, Kohlberg's criterion, and what is no game.

use onus::exact::{self, Rational, ratio};
use onus::obligation::games::{Game, GameError, JOINT_RULES, nucleolus, shapley};
use onus::problem::Sense;
use onus::solve::simplex::{Bounds, Lp, LpRow, Outcome, minimise};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{oracle, rational};

const CASES: [&str; 5] = ["airport", "majority", "glove", "joint-corridor", "convex"];

/// The players, one or minus one for costs and values, and the cost game.
fn game(case: &Value) -> (Vec<String>, Rational, Game) {
    let players: Vec<String> = case["input"]["players"]
        .as_array()
        .expect("players")
        .iter()
        .map(|name| name.as_str().expect("a name").to_owned())
        .collect();
    let sign = if case["input"]["kind"] == "cost" { Rational::ONE } else { -Rational::ONE };
    let cost = |group: usize| {
        let names: Vec<&str> =
            players.iter().enumerate().filter(|(at, _)| group >> at & 1 == 1).map(|(_, name)| name.as_str()).collect();
        if names.is_empty() { Rational::ZERO } else { &sign * rational(&case["input"]["value"][names.join("|")]) }
    };
    let game = Game::new(players.len(), (0..1 << players.len()).map(cost).collect()).expect("a game");
    (players.clone(), sign, game)
}

#[test]
fn every_game_of_the_oracle() {
    for id in CASES {
        let case = oracle("cooperative_games", id);
        let (players, sign, game) = game(&case);
        let expect = &case["expect"];
        for rule in JOINT_RULES {
            let shares = (rule.share)(&game).expect("shares");
            assert_eq!(&exact::sum(&shares), game.whole(), "{id} {}", rule.name);
            for (name, share) in players.iter().zip(&shares) {
                assert_eq!(&sign * share, rational(&expect[rule.name][name]), "{id} {} {name}", rule.name);
            }
        }
        let least = game.least_core().expect("groups");
        assert_eq!(least, rational(&expect["least_core"]), "{id}");
        assert_eq!(least <= Rational::ZERO, expect["core_nonempty"].as_bool().expect("a flag"), "{id}");
        let violated = game.violated(&shapley(&game));
        assert_eq!(violated.is_none(), expect["shapley_in_core"].as_bool().expect("a flag"), "{id}");
        assert!(kohlberg(&game, &nucleolus(&game).expect("shares")), "{id}");
    }
}

#[test]
fn the_group_that_pays_too_much_is_named() {
    let case = oracle("cooperative_games", "glove");
    let (_, _, game) = game(&case);
    // a and b are given 5/6 of the one that they earn alone; so are a and c, who come later.
    assert_eq!(game.violated(&shapley(&game)), Some((0b011, ratio(1, 6))));
}

/// Kohlberg (1971): at every level, the groups whose complaint is at least as large are balanced: they have weights above zero, and
/// those who pay what they would alone weights of zero or more, such that the weights of every player's groups sum to one.
fn kohlberg(game: &Game, shares: &[Rational]) -> bool {
    let players = game.players();
    let all = (1_usize << players) - 1;
    let excess = |group: usize| exact::sum(game.members(group).map(|player| &shares[player])) - game.cost(group);
    let mut levels: Vec<Rational> = (1..all).map(excess).collect();
    levels.sort();
    levels.dedup();
    levels.iter().rev().all(|level| {
        let groups: Vec<usize> = (1..all).filter(|group| &excess(*group) >= level).collect();
        let alone: Vec<usize> = (0..players).filter(|p| &shares[*p] == game.cost(1 << p)).map(|p| 1 << p).collect();
        balanced(players, &groups, &alone)
    })
}

/// Whether each of `groups` can weigh something above zero, with further weights of `free` groups, so that every player has one.
fn balanced(players: usize, groups: &[usize], free: &[usize]) -> bool {
    groups.iter().all(|wanted| {
        let listed: Vec<usize> = groups.iter().chain(free).copied().collect();
        let row = |player: usize| LpRow {
            terms: listed
                .iter()
                .enumerate()
                .filter(|(_, group)| **group >> player & 1 == 1)
                .map(|(at, _)| (at, Rational::ONE))
                .collect(),
            sense: Sense::Equal,
            rhs: Rational::ONE,
        };
        let at = groups.iter().position(|group| group == wanted).expect("listed");
        let lp = Lp {
            columns: vec![Bounds::up_to(None); listed.len()],
            rows: (0..players).map(row).collect(),
            cost: vec![(at, -Rational::ONE)],
        };
        matches!(minimise(&lp), Outcome::Optimal { value, .. } if value < Rational::ZERO)
    })
}

#[test]
fn kohlbergs_criterion_refuses_other_shares() {
    let (_, _, game) = game(&oracle("cooperative_games", "joint-corridor"));
    assert!(!kohlberg(&game, &shapley(&game)));
}

#[test]
fn what_is_no_game_is_refused() {
    assert_eq!(Game::new(0, vec![Rational::ZERO]), Err(GameError::Players { players: 0, most: 20 }));
    assert_eq!(Game::new(2, vec![Rational::ZERO; 3]), Err(GameError::Costs));
    assert_eq!(Game::new(1, vec![Rational::ONE; 2]), Err(GameError::Costs));
    let costs = |whole: i32| [0, 3, 4, whole].into_iter().map(Rational::from).collect();
    let dear = Game::new(2, costs(8)).expect("a game");
    assert_eq!(nucleolus(&dear), Err(GameError::NoImputation));
    // Two players share what they save equally under both rules: 3 - 1/2, 4 - 1/2.
    let two = Game::new(2, costs(6)).expect("a game");
    for rule in JOINT_RULES {
        assert_eq!((rule.share)(&two), Ok(vec![ratio(5, 2), ratio(7, 2)]), "{}", rule.name);
        for text in [rule.title, rule.formula, rule.source, rule.fails] {
            assert!(text.len() > 5, "{}", rule.name);
        }
    }
    let one = Game::new(1, vec![Rational::ZERO, Rational::from(5)]).expect("a game");
    assert_eq!((nucleolus(&one), shapley(&one)), (Ok(vec![Rational::from(5)]), vec![Rational::from(5)]));
    assert_eq!(one.least_core(), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Random costs of four players, low enough together that they can share: Kohlberg holds, and the Shapley value sums.
    #[test]
    fn the_nucleolus_passes_kohlbergs_criterion(costs in prop::collection::vec(1_u32..60, 15)) {
        let mut costs: Vec<Rational> = std::iter::once(0).chain(costs).map(Rational::from).collect();
        let alone = exact::sum([1, 2, 4, 8].map(|group: usize| &costs[group]));
        costs[15] = costs[15].clone().min(alone);
        let game = Game::new(4, costs).expect("a game");
        let shares = nucleolus(&game).expect("an imputation");
        prop_assert_eq!(&exact::sum(&shares), game.whole());
        prop_assert_eq!(&exact::sum(&shapley(&game)), game.whole());
        prop_assert!(kohlberg(&game, &shares), "{:?}", game);
        let least = game.least_core().expect("groups");
        let violated = game.violated(&shares);
        prop_assert_eq!(violated.is_none(), least <= Rational::ZERO, "in the core where there is one");
    }
}
