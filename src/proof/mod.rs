//! Proof: an independent check, in rationals, of what a solver hands over.
//!
//! Nothing here solves. The check needs the programme ([`crate::problem`]), the values and the multipliers, and
//! nothing of the code that found them: this module uses `exact`, `ids` and `problem` alone. Read it in this order:
//!
//! * `certificate`: what is handed over;
//! * `check`: the values, and the stages in sequence;
//! * `sums`: how sums are kept;
//! * `stage`: the programme of one stage, and what its multipliers add up to (weak duality);
//! * `tally`: what changes from one stage to the next;
//! * `face`: which points are still optimal after all earlier stages (complementary slackness);
//! * `code_order`: no cycle lowers an earlier column;
//! * `verdict`: what can be said.

#![allow(clippy::result_large_err, reason = "a fault ends the check, and carries both numbers")]

mod certificate;
mod check;
mod code_order;
mod face;
mod stage;
mod sums;
mod tally;
mod verdict;

pub use certificate::{Constraint, Infeasible, Solution, Stage};
pub use check::{check, check_infeasible, check_within};
pub use verdict::{Fault, Status, Verdict};
