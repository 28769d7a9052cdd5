//! Checks against published figures: made when the data are built, and written into `about.toml`.

use serde::Serialize;

use crate::decimal;

/// One check that held.
#[derive(Debug, Clone, Serialize)]
pub struct Check {
    pub what: String,
    pub expected: String,
    pub found: String,
}

/// A comparison: `found` must equal `expected`.
pub fn check(what: &str, expected: &str, found: impl Into<String>) -> Check {
    Check { what: what.into(), expected: expected.into(), found: found.into() }
}

/// A comparison with a figure published in rounded form: `found` divided by 10^`shift`, with as many decimals as `expected`.
pub fn published(what: &str, expected: &str, found: &str, shift: u32) -> Check {
    let decimals = expected.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let found = u32::try_from(decimals).ok().and_then(|decimals| decimal::rounded(found, shift, decimals));
    check(what, expected, found.unwrap_or_else(|| "no number".into()))
}
