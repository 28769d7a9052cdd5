//! One test binary.

mod support;

mod backends;
mod blocks;
mod chart;
mod clauses;
mod cli;
mod compare;
mod conflicts;
mod cost_sharing;
mod criteria;
mod data;
mod direction;
mod document;
mod exact;
mod gap;
mod keys;
mod levels;
mod lint;
mod lp_text;
mod mps;
mod netlib;
mod network;
mod objections;
mod office;
mod periods;
mod pipeline;
mod proof;
mod published;
mod report;
mod rounding;
mod scenario;
mod simplex;
mod study;
mod uncertain;
mod weights;
