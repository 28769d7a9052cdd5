//! Onus.
pub mod criteria;
pub mod data;
pub mod diagnostic;
pub mod exact;
pub mod gap;
pub mod ids;
pub mod key;
pub mod people;
pub mod pipeline;
pub mod problem;
pub mod proof;
pub mod report;
pub mod scenario;
pub mod solve;
pub mod study;
pub mod verify;
