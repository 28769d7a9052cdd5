//! Keys against oracles, published keys, and the properties that every build must keep.

mod by_origin;
mod missing;
mod oracles;
mod properties;
mod published;
pub mod world;
