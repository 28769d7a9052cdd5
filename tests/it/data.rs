//! Real data: every shipped file, published sums, the rebuild byte for byte, and hostile CSV.

mod catalogue;
mod findings;
mod hostile;
mod rebuild;
mod shipped;
mod sums;
