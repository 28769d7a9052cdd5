//! Studies: what changed and why (mathematics 8.2), and between which numbers (8.4), and what can be
//! said against a key (product page, section 7).

pub mod change;
pub mod lint;
pub mod log_mean;
pub mod missing;
pub mod ranges;
pub mod shapley;
