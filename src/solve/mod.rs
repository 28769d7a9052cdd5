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

/// Solves a problem: as a network where it is one, else by the exact simplex, part by part where it falls apart.
#[must_use]
pub fn solve(problem: &Problem) -> Answer {
    match network::recognise(problem) {
        Some(network) => network::solve(problem, &network),
        None => match apart::parts(problem) {
            Some(parts) => apart::solve(problem, &parts),
            None => simplex::solve(problem),
        },
    }
}

/// Why the rows and bounds of a problem cannot hold together, with multipliers; nothing when they can.
#[must_use]
pub fn infeasible(problem: &Problem) -> Option<Infeasible> {
    network::refute(problem).unwrap_or_else(|_| simplex::infeasible(problem))
}
