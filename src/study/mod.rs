//! Studies: what changed and why (mathematics 8.2), and between which numbers (8.4), and what can be
//! said against a key (product page, section 7).

mod again;
pub mod against;
pub mod best_light;
pub mod change;
pub mod compare;
pub mod effective_weight;
pub mod freedom;
pub mod lint;
pub mod local;
pub mod log_mean;
pub mod missing;
pub mod objections;
pub mod price;
pub mod published;
pub mod ranges;
pub mod sensitivity;
pub mod shapley;
pub mod trigger;
pub mod variants;
