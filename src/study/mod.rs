//! Studies: what changed and why (mathematics 8.2).

pub mod change;
pub mod log_mean;
pub mod missing;
pub mod shapley;
