//! `ONUS-C`: the command line.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[entry(
    "ONUS-C001",
    "--set without path and value",
    "An override names a dotted path of the scenario and a value, with = between them.",
    "onus solve arden.toml --set key.criteria.gdp.weight",
    "onus solve arden.toml --set key.criteria.gdp.weight=0.40",
    "write --set PATH=VALUE",
)];
