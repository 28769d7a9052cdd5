//! The simplex method in exact arithmetic, for programmes that are not networks.
//!
//! Revised simplex method with bounded columns and an explicit inverse of the basis in whole numbers; two phases, of which the
//! first starts from any basis; largest fall with Bland's rule as the brake. No tolerance anywhere.
//! Good for some hundreds of rows and a few thousand columns.

mod fraction_row;
mod goals;
mod lp;
mod pivot;
mod proofs;
mod tableau;

pub use goals::{infeasible, solve};
pub use lp::{Bounds, Lp, LpRow, Multipliers, Outcome, minimise};
