//! Whole people and whole cents (mathematics 7).
//!
//! One door, [`round`], and one table, [`METHODS`]. Every comparison is one of whole numbers; a tie is a result, and
//! one that decides is broken by the file's rule or not at all.

mod bounded;
mod divisor;
mod largest_remainder;
mod methods;
mod quota;
mod shown;
mod tie;

use std::collections::BTreeSet;

pub use bounded::bounded_quotas;
pub use methods::{METHODS, Properties, Rule};
pub use quota::QUOTA_LIMIT;
pub use shown::{shown_percentages, to_total};
pub use tie::{Broken, Tie};

use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::scenario::{Method, Ties};

/// What one state brings to a rounding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whose it is; each state stands once.
    pub state: StateId,
    /// In proportion to what it gets units: a share, a duty, a population; 0 or more, in any unit.
    pub size: Rational,
    /// The fewest units it may get, 0 or more.
    pub floor: Integer,
    /// The most units it may get; `None`: no limit.
    pub cap: Option<Integer>,
}

impl Entry {
    /// An entry without floor and cap.
    #[must_use]
    pub fn free(state: StateId, size: Rational) -> Self {
        Self { state, size, floor: Integer::ZERO, cap: None }
    }

    /// An entry within whole limits: ⌈floor⌉ and ⌊cap⌋. That they cross is for [`round`] to say.
    #[must_use]
    pub fn within(state: StateId, size: Rational, floor: &Rational, cap: Option<&Rational>) -> Self {
        Self { state, size, floor: exact::ceil(floor), cap: cap.map(exact::floor) }
    }

    /// The entry restricted to the whole numbers next to its size, within its limits: for sizes that are themselves
    /// numbers of units, such as the totals of hosts (mathematics 7.3).
    #[must_use]
    pub fn next_to_size(self) -> Self {
        let (below, above) = (exact::floor(&self.size), exact::ceil(&self.size));
        let cap = self.cap.map_or(above.clone(), |cap| cap.min(above));
        Self { floor: self.floor.max(below), cap: Some(cap), ..self }
    }
}

/// Whole numbers that sum to the total, and the ties met at the last unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rounded {
    /// Units, in the order of the entries.
    pub units: Vec<Integer>,
    /// Who was equal where units ran out, whether that decided anything, and how it was broken.
    pub ties: Vec<Tie>,
}

/// Why no whole numbers can be given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RoundingError {
    /// A state stands twice.
    #[error("{state} stands twice")]
    Twice {
        /// The state.
        state: StateId,
    },
    /// A size below zero.
    #[error("the size of {state} is below zero")]
    NegativeSize {
        /// The state.
        state: StateId,
    },
    /// A floor below zero.
    #[error("the floor of {state} is below zero")]
    NegativeFloor {
        /// The state.
        state: StateId,
    },
    /// A floor above the cap.
    #[error("the floor of {state}, {floor}, is above its cap, {cap}")]
    LimitsCross {
        /// The state.
        state: StateId,
        /// Its floor.
        floor: Integer,
        /// Its cap.
        cap: Integer,
    },
    /// The floors exceed the total.
    #[error("the floors sum to {floors}, the total is {units}")]
    FloorsExceedTotal {
        /// Sum of the floors.
        floors: Integer,
        /// The total.
        units: Integer,
    },
    /// The caps fall short of the total; a state of size zero gets its floor only.
    #[error("there is room for {room}, the total is {units}")]
    CapsBelowTotal {
        /// The most that can be given.
        room: Integer,
        /// The total.
        units: Integer,
    },
    /// A method that gives every state one unit, and too few units for that.
    #[error("the method gives every state one unit: {needed} are needed, the total is {units}")]
    FewerUnitsThanStates {
        /// Units that floors and first units take.
        needed: Integer,
        /// The total.
        units: Integer,
    },
    /// A tie decides who gets what is left, and no rule breaks it.
    #[error("{left} left for {}, which are equal, and no rule that breaks the tie", tie::listed(between))]
    TieUndecided {
        /// The equal states, in code order.
        between: Vec<StateId>,
        /// The units left for them.
        left: usize,
    },
    /// The quota method is defined without floors and caps, and its result crosses one.
    #[error("the quota method knows no floors and caps, and gives {state} {units}, beyond a limit")]
    QuotaCrossesLimit {
        /// The state.
        state: StateId,
        /// What the method gives it.
        units: Integer,
    },
    /// The quota method goes unit by unit through what is left after whole multiples of the sum of the sizes in lowest
    /// terms, and that is more than [`QUOTA_LIMIT`].
    #[error("the quota method goes unit by unit, and {units} are more than {QUOTA_LIMIT}")]
    TooManyUnits {
        /// The units that it would go through.
        units: Integer,
    },
}

/// Shares `units` among the entries by `method`, within whole floors and caps.
///
/// Sizes count in proportion only. A state of size zero gets exactly its floor. Divisor methods are the bounded
/// divisor rules (from the floors, skipping who is at its cap); largest remainder works on [`bounded_quotas`].
/// A tie that decides nothing needs no rule. "The larger base" of a tie is the larger size; a lot is the SHA-256 of the
/// text `<seed>:<code>`, lowest first.
///
/// # Errors
/// [`RoundingError`]; nothing is given then.
pub fn round(
    method: Method,
    entries: &[Entry],
    units: &Integer,
    ties: Option<&Ties>,
) -> Result<Rounded, RoundingError> {
    let rule = Rule::of(method);
    let task = Task::checked(entries, units, ties)?;
    if rule.properties.gives_everyone_one {
        let first = |entry: &&Entry| {
            entry.size > Rational::ZERO && entry.floor == Integer::ZERO && entry.cap != Some(Integer::ZERO)
        };
        let needed = Integer::from(entries.iter().filter(first).count()) + task.floors();
        if &needed > units {
            return Err(RoundingError::FewerUnitsThanStates { needed, units: units.clone() });
        }
    }
    (rule.give)(&task)
}

/// Sound input, sizes brought to one denominator.
struct Task<'a> {
    entries: &'a [Entry],
    sizes: Vec<Integer>,
    units: &'a Integer,
    ties: Option<&'a Ties>,
}

impl<'a> Task<'a> {
    fn checked(entries: &'a [Entry], units: &'a Integer, ties: Option<&'a Ties>) -> Result<Self, RoundingError> {
        let mut seen = BTreeSet::new();
        for Entry { state, size, floor, cap } in entries {
            let state = state.clone();
            if !seen.insert(state.clone()) {
                return Err(RoundingError::Twice { state });
            }
            if size < &Rational::ZERO {
                return Err(RoundingError::NegativeSize { state });
            }
            if floor < &Integer::ZERO {
                return Err(RoundingError::NegativeFloor { state });
            }
            if let Some(cap) = cap
                && floor > cap
            {
                return Err(RoundingError::LimitsCross { state, floor: floor.clone(), cap: cap.clone() });
            }
        }
        let task = Self { entries, sizes: scaled(entries), units, ties };
        let floors = task.floors();
        if &floors > units {
            return Err(RoundingError::FloorsExceedTotal { floors, units: units.clone() });
        }
        match task.room() {
            Some(room) if &room < units => Err(RoundingError::CapsBelowTotal { room, units: units.clone() }),
            _ => Ok(task),
        }
    }

    fn floors(&self) -> Integer {
        self.entries.iter().map(|entry| &entry.floor).sum()
    }

    /// The most units that can be given; `None`: no limit.
    fn room(&self) -> Option<Integer> {
        self.entries.iter().try_fold(Integer::ZERO, |room, entry| {
            let most = if entry.size.is_zero() { Some(&entry.floor) } else { entry.cap.as_ref() };
            most.map(|most| room + most)
        })
    }
}

/// The sizes as whole numbers over the least common denominator.
fn scaled(entries: &[Entry]) -> Vec<Integer> {
    let common = exact::common_denominator(entries.iter().map(|entry| &entry.size));
    entries.iter().map(|entry| exact::whole(&entry.size, &common)).collect()
}
