//! The nucleolus: the largest complaint as small as can be, then the second largest, and so on.

use super::{Game, GameError, JointRule};
use crate::exact::Rational;
use crate::problem::{Column, Condition, Goal, Problem, Ratio, Reason, Row, Sense, Variable};
use crate::proof::{self, Verdict};
use crate::solve::{Answer, simplex};

/// The most players: 2^8 complaints in a sequence of exact programmes.
pub const NUCLEOLUS_LIMIT: usize = 8;

pub(super) const RULE: JointRule = JointRule {
    name: "nucleolus",
    title: "the nucleolus",
    formula: "leximin of the complaints x(T) - c(T) over groups T, with x[i] <= c(i) and x(all) = c(all)",
    source: "Schmeidler (1969)",
    fails: "a dearer whole may make a share smaller; refused where all together pay more than each alone, and above eight players",
    share: nucleolus,
};

/// The nucleolus, from the leximin of the exact simplex, checked by the proof.
///
/// # Errors
/// [`GameError::Players`] above [`NUCLEOLUS_LIMIT`], [`GameError::NoImputation`], [`GameError::NotProved`].
pub fn nucleolus(game: &Game) -> Result<Vec<Rational>, GameError> {
    let players = game.players;
    if players > NUCLEOLUS_LIMIT {
        return Err(GameError::Players { players, most: NUCLEOLUS_LIMIT });
    }
    if players == 1 {
        return Ok(vec![game.whole().clone()]);
    }
    let alone: Vec<&Rational> = (0..players).map(|player| &game.costs[1 << player]).collect();
    let saving = crate::exact::sum(alone.iter().copied()) - game.whole();
    if saving < Rational::ZERO {
        return Err(GameError::NoImputation);
    }
    let problem = programme(game, &saving);
    let Answer::Optimal(solution) = simplex::solve(&problem) else { return Err(GameError::NoImputation) };
    match proof::check(&problem, &solution) {
        Verdict::Proved => Ok(alone.iter().zip(&solution.values).map(|(alone, saved)| *alone - saved).collect()),
        Verdict::Refused(_) => Err(GameError::NotProved),
    }
}

/// Columns: what each player saves against paying alone, which is never negative and sums to the saving, and a constant one.
fn programme(game: &Game, saving: &Rational) -> Problem {
    let players = game.players;
    let one = players;
    let reason = || Reason { rule: "money.joint".to_owned(), line: None };
    let column = |name: String, upper: Rational| Column { name, stands_for: Variable::Other, upper: Some(upper) };
    let mut columns: Vec<Column> =
        (0..players).map(|player| column(format!("saves[{player}]"), saving.clone())).collect();
    columns.push(column("one".to_owned(), Rational::ONE));
    let row = |name: &str, terms, rhs| {
        let (name, says) = (name.to_owned(), Condition::OTHER);
        Row { name, says, terms, sense: Sense::Equal, rhs, reason: reason() }
    };
    let rows = vec![
        row("whole", (0..players).map(|player| (player, Rational::ONE)).collect(), saving.clone()),
        row("one", vec![(one, Rational::ONE)], Rational::ONE),
    ];
    let ratios = game.proper().map(|(group, cost)| {
        // x(T) - c(T) = sum over T of what they would pay alone - c(T) - what they save.
        let mut terms: Vec<(usize, Rational)> = game.members(group).map(|player| (player, -Rational::ONE)).collect();
        let alone = crate::exact::sum(game.members(group).map(|player| &game.costs[1 << player]));
        let constant = alone - cost;
        if !constant.is_zero() {
            terms.push((one, constant));
        }
        Ratio { name: format!("group {group}"), terms, by: Rational::ONE }
    });
    let goals = vec![Goal::Leximin { name: "nucleolus".to_owned(), ratios: ratios.collect() }];
    Problem { columns, rows, goals }
}
