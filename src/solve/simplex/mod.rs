//! The simplex method in exact arithmetic, for programmes that are not networks.
//!
//! Revised simplex method with bounded columns and an explicit inverse of the basis in whole numbers; two phases, of which the
//! first starts from any basis; largest fall with Bland's rule as the brake. No tolerance anywhere.
//! Good for some hundreds of rows and a few thousand columns where the coefficients are ones and fair numbers; programmes
//! whose bases have large determinants (Netlib's `grow7`, `cplex2`) take many seconds from a hundred rows on.

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

pub use goals::{infeasible, solve};
pub use lp::{Bounds, Lp, LpRow, Multipliers, Outcome, minimise};
