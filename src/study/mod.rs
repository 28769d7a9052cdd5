//! Studies: what changed and why (mathematics 8.2), and between which numbers (8.4).

pub mod change;
pub mod local;
pub mod log_mean;
pub mod missing;
pub mod published;
pub mod ranges;
pub mod shapley;
pub mod trigger;
