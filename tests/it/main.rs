//! One test binary.

mod support;

mod backends;
mod blocks;
mod cli;
mod conflicts;
mod criteria;
mod data;
mod direction;
mod exact;
mod gap;
mod keys;
mod lp_text;
mod network;
mod pipeline;
mod proof;
mod report;
mod rounding;
mod scenario;
mod simplex;
mod study;
