//! Families of rows, one a file. Each is a function from the frame to rows; the table is the order in which they are written.

mod accords;
mod bars;
mod corridors;
pub(super) mod deviation;
mod levels;
mod limits;
mod market;
mod modalities;
mod periods;
mod processing;
mod special;
mod total;
mod zero_share;

use super::Problem;
use super::frame::Frame;

/// A family of rows.
pub struct Block {
    /// Its name.
    pub name: &'static str,
    /// What its rows say.
    pub about: &'static str,
    /// Adds its rows.
    pub add: fn(&Frame, &mut Problem),
}

/// Every family, in the order written.
pub const BLOCKS: &[Block] = &[
    Block { name: "total", about: "everybody is placed, or counted as unmet", add: total::add },
    Block { name: "zero-share", about: "a state without a share takes exactly its floor", add: zero_share::add },
    Block { name: "limits", about: "floors and caps, of each state or of states together", add: limits::add },
    Block { name: "special", about: "special places of cohorts with needs", add: special::add },
    Block {
        name: "corridors",
        about: "capacities of corridors and transit places, entry points among them",
        add: corridors::add,
    },
    Block { name: "accords", about: "pools with their bands, and commitments", add: accords::add },
    Block { name: "modalities", about: "people, files and money: how duties are discharged", add: modalities::add },
    Block { name: "market", about: "steps of cost, where states trade quotas", add: market::add },
    Block {
        name: "levels",
        about: "what levels below members can share, by their own floors and caps",
        add: levels::add,
    },
    Block {
        name: "periods",
        about: "debt, and what is banked, carried from one period to the next",
        add: periods::add,
    },
    Block { name: "processing", about: "applications decided in time, and what stays open", add: processing::add },
    Block {
        name: "deviation",
        about: "deviations from the fair numbers, where a goal asks for them",
        add: deviation::add,
    },
    Block {
        name: "bars",
        about: "bars as rows, to name them in a conflict; else a bar is an absent column",
        add: bars::add,
    },
];
