//! Levels: a member's whole number shared among its provinces, a province's among its cities.

use super::{Mode, Named, Placed, Scenario};
use crate::ids::StateId;

/// A level below a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Where it stands: `level.laender`.
    pub named: Named,
    /// Its name: `laender`.
    pub name: String,
    /// The member whose number is shared.
    pub of: Placed<StateId>,
    /// Who shares it by which key, under which rules, and the levels below. It stands for one person to be shared, since the number is
    /// the upper level's result.
    pub scenario: Scenario,
}

/// Of a scenario that is a level of another one: which, and below whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Below {
    /// Its name: `laender`.
    pub level: String,
    /// The member whose number it shares.
    pub of: StateId,
    /// How the scenario at the top counts: in responsibility units, or in people.
    pub mode: Mode,
}

impl Below {
    /// Where a table of the level stands in the file, by its path in the level. The file names every level at its top, so that what
    /// comes from further below has its path already; and the people are those of the level itself.
    #[must_use]
    pub fn path_of(&self, path: &str) -> String {
        match path {
            "people" => format!("level.{}", self.level),
            _ if path.starts_with("level.") => path.to_owned(),
            _ => format!("level.{}.{path}", self.level),
        }
    }
}

impl Scenario {
    /// Whether a state is a member here or of a level below.
    #[must_use]
    pub fn has_member(&self, state: &StateId) -> bool {
        self.members.iter().any(|member| member.id == *state)
            || self.levels.iter().any(|level| level.scenario.has_member(state))
    }
}
