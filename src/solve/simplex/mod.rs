//! The simplex method in exact arithmetic, for programmes that are not networks.
//!
//! Revised simplex method with bounded columns on a sparse factorisation of the basis; two phases, of which the first starts
//! from any basis; steepest fall with Bland's rule as the brake. No tolerance anywhere in what decides.
//!
//! The same code runs in doubles (`ahead`): it looks for the basis at which the exact steps begin, at first and again at every
//! goal and level; code order goes on from the last basis by exact steps alone. The doubles do nothing but add, multiply and divide in a
//! stated order, so that the way, and with it every multiplier of a certificate, is the same on every machine; the values are
//! unique by the goals and code order, whatever the way. Where doubles lead nowhere, exact steps go all of it.
//! Good for a thousand rows and some ten thousands of columns where few coefficients are long numbers.

mod ahead;
mod eliminate;
mod factor;
mod goals;
mod lp;
mod number;
mod pivot;
mod prices;
mod proofs;
mod tableau;
mod whole;

pub use goals::{infeasible, solve, solve_within};
pub use lp::{Bounds, Lp, LpRow, Multipliers, Outcome, minimise};
