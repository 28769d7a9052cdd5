//! Cost games: what groups of states would pay on their own for something that all can have together (mathematics 6.2).
//!
//! c(T) for every group T of n players, in one unit, c of nobody zero. A game of values v is the cost game c = -v. All exact.

mod core;
mod nucleolus;
mod shapley;

pub use nucleolus::{NUCLEOLUS_LIMIT, nucleolus};
pub use shapley::{average_marginals, shapley};

use crate::exact::Rational;

/// The most players: 2^20 groups.
pub const PLAYERS_LIMIT: usize = 20;

/// A cost game.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Game {
    players: usize,
    /// By group: bit i of the index says whether player i belongs to it.
    costs: Vec<Rational>,
}

/// A group of players: bit i says whether player i belongs to it.
pub type Group = usize;

/// Why a game is none, or is not shared by a rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GameError {
    /// No player, or more than are counted.
    #[error("{players} players; one to {most} are counted")]
    Players {
        /// How many there are.
        players: usize,
        /// How many there may be.
        most: usize,
    },
    /// Not one cost a group, or a cost of nobody.
    #[error("a game needs one cost for each group, and none for nobody")]
    Costs,
    /// Alone, all together would pay less.
    #[error(
        "each on its own, they would pay less than together, so that no shares leave everybody at least as well off"
    )]
    NoImputation,
    /// The check of the solution failed, which is our own bug.
    #[error("the nucleolus is not proved")]
    NotProved,
}

impl Game {
    /// A game of costs by group; the index of a group is the sum of 2^i over its players i.
    ///
    /// # Errors
    /// [`GameError::Players`], [`GameError::Costs`].
    pub fn new(players: usize, costs: Vec<Rational>) -> Result<Self, GameError> {
        if players == 0 || players > PLAYERS_LIMIT {
            return Err(GameError::Players { players, most: PLAYERS_LIMIT });
        }
        if costs.len() != 1 << players || !costs[0].is_zero() {
            return Err(GameError::Costs);
        }
        Ok(Self { players, costs })
    }

    /// How many players there are.
    #[must_use]
    pub fn players(&self) -> usize {
        self.players
    }

    /// The cost of all together.
    #[must_use]
    pub fn whole(&self) -> &Rational {
        &self.costs[self.costs.len() - 1]
    }

    /// The cost of a group.
    ///
    /// # Panics
    /// When the group has other players than the game: a bug of the caller.
    #[must_use]
    pub fn cost(&self, group: Group) -> &Rational {
        &self.costs[group]
    }

    /// The groups that are neither nobody nor all, with their costs.
    fn proper(&self) -> impl Iterator<Item = (Group, &Rational)> {
        self.costs.iter().enumerate().skip(1).take(self.costs.len() - 2)
    }

    /// The players of a group, by position.
    pub fn members(&self, group: Group) -> impl Iterator<Item = usize> {
        (0..self.players).filter(move |player| group >> player & 1 == 1)
    }

    /// x(T): what a group pays together.
    fn paid(&self, group: Group, shares: &[Rational]) -> Rational {
        crate::exact::sum(self.members(group).map(|player| &shares[player]))
    }
}

/// A rule for joint costs.
#[derive(Debug)]
pub struct JointRule {
    /// The word of a scenario file.
    pub name: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The formula, with its symbols: x and c in the unit of the costs.
    pub formula: &'static str,
    /// Author and year.
    pub source: &'static str,
    /// When it fails or misleads.
    pub fails: &'static str,
    /// The shares, which sum to the cost of all.
    pub share: fn(&Game) -> Result<Vec<Rational>, GameError>,
}

/// Every rule. The words are those of `[money.joint] rule`.
pub const JOINT_RULES: &[JointRule] = &[shapley::RULE, nucleolus::RULE];
