//! What a column stands for.

use std::fmt;

use crate::ids::StateId;

/// What a column stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variable {
    /// The duty of a state in a ledger.
    Duty {
        /// The state.
        state: StateId,
    },
    /// People of an origin placed anew in a state.
    Place {
        /// Their origin.
        origin: StateId,
        /// The state.
        host: StateId,
    },
    /// People of an origin placed anew in a state, who travel through transit places.
    Route {
        /// Their origin.
        origin: StateId,
        /// The transit places, in the order passed; at least one.
        via: Vec<StateId>,
        /// The state.
        host: StateId,
    },
    /// People of an origin who stay where they are.
    Stay {
        /// Their origin.
        origin: StateId,
        /// The state.
        host: StateId,
    },
    /// People of an origin for whom no place is found.
    Unmet {
        /// Their origin.
        origin: StateId,
    },
    /// People protected by a state in one way: the modality by its name.
    By {
        /// The state.
        state: StateId,
        /// The modality.
        modality: String,
    },
    /// In a placement: people protected by a state in one way, wherever they are from.
    Through {
        /// The state.
        state: StateId,
        /// The modality.
        modality: String,
    },
    /// Files that a state processes.
    Process {
        /// The state.
        state: StateId,
        /// The modality.
        modality: String,
    },
    /// Responsibility units that a state buys off.
    Pay {
        /// The state.
        state: StateId,
    },
    /// Responsibility units that a state is paid for.
    Receive {
        /// The state.
        state: StateId,
    },
    /// People of a member of a level below, where its own rows stand in the programme to name a conflict.
    Within {
        /// The member.
        state: StateId,
    },
    /// Responsibility units that a state hosts at one step of its cost.
    Step {
        /// The state.
        state: StateId,
        /// The step, by its name.
        step: String,
    },
    /// The duty of a state in a period.
    DutyIn {
        /// The state.
        state: StateId,
        /// The period.
        year: i32,
    },
    /// Units that a state owes after a period.
    Debt {
        /// The state.
        state: StateId,
        /// The period.
        year: i32,
    },
    /// Units above its duty that a state may carry over after a period.
    Banked {
        /// The state.
        state: StateId,
        /// The period.
        year: i32,
    },
    /// Units above its duty that a state did in a period and cannot carry over.
    Beyond {
        /// The state.
        state: StateId,
        /// The period.
        year: i32,
    },
    /// Applications that a state decides in a period.
    Decide {
        /// The state.
        state: StateId,
        /// The period.
        year: i32,
    },
    /// Applications that are open in a state after a period.
    Open {
        /// The state.
        state: StateId,
        /// The period.
        year: i32,
    },
    /// Decisions of a state in a period that are bought beside its own.
    Bought {
        /// The state.
        state: StateId,
        /// The period.
        year: i32,
    },
    /// Anything else, by name: for programmes that come from outside the scenario's blocks.
    Other,
}

impl Variable {
    /// The origin, of people; none of a duty.
    #[must_use]
    pub fn origin(&self) -> Option<&StateId> {
        match self {
            Self::Place { origin, .. }
            | Self::Route { origin, .. }
            | Self::Stay { origin, .. }
            | Self::Unmet { origin } => Some(origin),
            _ => None,
        }
    }

    /// The state that owes or hosts; none of unmet need, and none of this programme's members where a level below does.
    #[must_use]
    pub fn host(&self) -> Option<&StateId> {
        match self {
            Self::Duty { state } | Self::DutyIn { state, .. } | Self::By { state, .. } => Some(state),
            Self::Place { host, .. } | Self::Route { host, .. } | Self::Stay { host, .. } => Some(host),
            _ => None,
        }
    }

    /// The state that it is about: the one that owes or hosts, or whose account it is in a period.
    #[must_use]
    pub fn whose(&self) -> Option<&StateId> {
        match self {
            Self::Debt { state, .. }
            | Self::Banked { state, .. }
            | Self::Beyond { state, .. }
            | Self::Decide { state, .. }
            | Self::Open { state, .. }
            | Self::Bought { state, .. } => Some(state),
            _ => self.host(),
        }
    }

    /// The period, of what stands in one.
    #[must_use]
    pub fn period(&self) -> Option<i32> {
        match self {
            Self::DutyIn { year, .. }
            | Self::Debt { year, .. }
            | Self::Banked { year, .. }
            | Self::Beyond { year, .. }
            | Self::Decide { year, .. }
            | Self::Open { year, .. }
            | Self::Bought { year, .. } => Some(*year),
            _ => None,
        }
    }

    /// The transit places of people placed anew, none where they go straight; `None` of anybody who is not placed anew.
    #[must_use]
    pub fn placed_via(&self) -> Option<&[StateId]> {
        match self {
            Self::Place { .. } => Some(&[]),
            Self::Route { via, .. } => Some(via),
            _ => None,
        }
    }
}

impl fmt::Display for Variable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duty { state } => write!(f, "duty[{state}]"),
            Self::Place { origin, host } => write!(f, "place[{origin},{host}]"),
            Self::Route { origin, via, host } => {
                write!(f, "route[{origin}")?;
                via.iter().try_for_each(|transit| write!(f, ">{transit}"))?;
                write!(f, ">{host}]")
            }
            Self::Stay { origin, host } => write!(f, "stay[{origin},{host}]"),
            Self::Unmet { origin } => write!(f, "unmet[{origin}]"),
            Self::By { state, modality } => write!(f, "by[{state},{modality}]"),
            Self::Through { state, modality } => write!(f, "through[{state},{modality}]"),
            Self::Process { state, modality } => write!(f, "process[{state},{modality}]"),
            Self::Pay { state } => write!(f, "pay[{state}]"),
            Self::Receive { state } => write!(f, "receive[{state}]"),
            Self::Within { state } => write!(f, "within[{state}]"),
            Self::Step { state, step } => write!(f, "step[{state},{step}]"),
            Self::DutyIn { state, year } => write!(f, "duty[{state},{year}]"),
            Self::Debt { state, year } => write!(f, "debt[{state},{year}]"),
            Self::Banked { state, year } => write!(f, "banked[{state},{year}]"),
            Self::Beyond { state, year } => write!(f, "beyond[{state},{year}]"),
            Self::Decide { state, year } => write!(f, "decide[{state},{year}]"),
            Self::Open { state, year } => write!(f, "open[{state},{year}]"),
            Self::Bought { state, year } => write!(f, "bought[{state},{year}]"),
            Self::Other => write!(f, "other"),
        }
    }
}
