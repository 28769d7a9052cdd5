//! Solving: the goals in sequence, exactly.
//!
//! A programme that is a network of origins, hosts and nested limits is solved by flows; any other by an exact simplex, part by part
//! where it falls apart (`apart`).
//! Float solvers are hints and cross-checks behind one narrow door (`backend`). What is too large for the exact simplex can be
//! solved by one of them and brought within an exactly known distance of the best (`tolerance`).

pub mod apart;
pub mod backend;
pub mod conflict;
pub mod controlled;
pub mod network;
pub mod simplex;
pub mod slope;
pub mod tolerance;
pub mod whole_flow;

use crate::problem::Problem;
use crate::proof::{Infeasible, Solution};

/// What solving gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The best values, with certificates.
    Optimal(Solution),
    /// No values satisfy the rows, with the multipliers that prove it.
    Infeasible(Infeasible),
    /// A goal has no least value.
    Unbounded,
}

/// How a programme is solved.
#[derive(Debug, Clone)]
pub enum Way {
    /// By flows: it is a network.
    Flows(network::Network),
    /// By the exact simplex, part by part.
    Parts(Vec<apart::Part>),
    /// By the exact simplex, as one.
    Whole,
}

impl Way {
    /// As a network where it is one, else part by part where it falls apart.
    #[must_use]
    pub fn of(problem: &Problem) -> Self {
        match network::recognise(problem) {
            Some(network) => Self::Flows(network),
            None => apart::parts(problem).map_or(Self::Whole, Self::Parts),
        }
    }

    /// The most columns that the exact simplex has before it at once; none in a network.
    #[must_use]
    pub fn simplex_columns(&self, problem: &Problem) -> usize {
        match self {
            Self::Flows(_) => 0,
            Self::Parts(parts) => parts.iter().map(|part| part.columns.len()).max().unwrap_or(0),
            Self::Whole => problem.columns.len(),
        }
    }

    /// Solves the programme that this is the way of; nothing where the exact simplex would do more than `most` work on one part
    /// ([`simplex::solve_within`]).
    #[must_use]
    pub fn solve_within(&self, problem: &Problem, most: u64) -> Option<Answer> {
        match self {
            Self::Flows(network) => Some(network::solve(problem, network)),
            Self::Parts(parts) => apart::solve_within(problem, parts, most),
            Self::Whole => simplex::solve_within(problem, most),
        }
    }
}

/// Solves a problem: as a network where it is one, else by the exact simplex, part by part where it falls apart, however long it
/// takes.
///
/// # Panics
/// When a term names a column that is not there: a bug of the caller.
#[must_use]
pub fn solve(problem: &Problem) -> Answer {
    Way::of(problem).solve_within(problem, u64::MAX).expect("work without a limit")
}

/// Why the rows and bounds of a problem cannot hold together, with multipliers; nothing when they can.
#[must_use]
pub fn infeasible(problem: &Problem) -> Option<Infeasible> {
    network::refute(problem).unwrap_or_else(|_| simplex::infeasible(problem))
}
