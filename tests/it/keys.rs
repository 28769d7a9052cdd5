//! Keys against oracles, published keys, and the properties that every build must keep.

mod by_origin;
mod contract;
mod discounts;
mod edges;
mod exponents;
mod from_file;
mod index;
mod limits;
mod missing;
mod oracles;
mod properties;
mod published;
mod un_scale;
pub mod world;
