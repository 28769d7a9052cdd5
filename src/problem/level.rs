//! What the programme of an upper level needs to know of a level below it.

use std::collections::BTreeMap;

use super::frame::Frame;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::people::Cohort;
use crate::scenario::Level;

/// A level that does not take every number, made for one person to be shared: its fair numbers are its key.
#[derive(Debug, Clone)]
pub struct LevelFrame {
    /// The level.
    pub level: Level,
    /// One person.
    pub cohorts: Vec<Cohort>,
    /// The key, one share a member.
    pub fair: Vec<Rational>,
    /// Inhabitants by member, for limits per 1000.
    pub inhabitants: BTreeMap<StateId, Rational>,
    /// The numbers that it takes; `None` where its rules leave none.
    pub room: Option<Room>,
    /// The levels below it that do not take every number.
    pub below: Vec<LevelFrame>,
}

/// The numbers that a level can share without breaking its own rules: all from the least to the most, in the units of the total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// The least.
    pub least: Rational,
    /// The most; `None`: no limit.
    pub most: Option<Rational>,
}

impl LevelFrame {
    /// The frame of its own programme.
    #[must_use]
    pub fn frame(&self) -> Frame<'_> {
        let bare = Frame::bare(&self.level.scenario, &self.cohorts, &self.fair, &self.inhabitants);
        Frame { levels: &self.below, ..bare }
    }
}
