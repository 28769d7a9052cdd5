//! Claims and joint costs: oracles, published problems, identities, and from a file alone.

mod claims;
mod files;
mod games;
