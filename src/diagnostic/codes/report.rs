//! `ONUS-R`: what a result is held against.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[entry(
    "ONUS-R010",
    "an expectation does not hold",
    "The file says what must come out, in `[expect.*]`, and something else does. A lawyer's test: the numbers are as the rules \
     make them, and one of the two is not what was meant.",
    "[expect.ours]\nthat = \"obligation DEU people <= 1000\"",
    "[expect.ours]\nthat = \"obligation DEU people >= 1000\"",
    "change the rules, or the expectation",
)];
