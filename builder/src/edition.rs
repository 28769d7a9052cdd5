//! One edition of an indicator, and its two files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use crate::check::Check;
use crate::raw::{Addresses, Copy, Source};
use crate::trouble::Trouble;
use crate::{Output, decimal};

/// How a value came about, where the source says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Reported,
    Projected,
    Modelled,
    Derived,
}

/// The values, by form.
pub enum Values {
    /// (state, year) -> value.
    ByState(BTreeMap<(String, i32), (String, Status)>),
    /// (origin, state) -> value.
    Dyadic(BTreeMap<(String, String), String>),
    /// (origin, state) -> value, and what two other rules count: value, low, high.
    Counted(BTreeMap<(String, String), [String; 3]>),
    /// origin, state, first year, last year.
    Spells(BTreeSet<(String, String, i32, i32)>),
    /// (origin, host, year) -> people by category, empty where none is recorded.
    Stock(Vec<&'static str>, BTreeMap<(String, String, i32), Vec<String>>),
}

/// One edition of an indicator.
pub struct Edition {
    pub name: &'static str,
    pub edition: &'static str,
    pub title: &'static str,
    pub unit: &'static str,
    pub extensive: bool,
    pub preferred: bool,
    pub source: Source,
    pub raw: Vec<&'static str>,
    pub transformations: Vec<String>,
    pub gaps: Vec<String>,
    pub caveats: Vec<String>,
    pub counting: Option<toml::Table>,
    pub checks: Vec<Check>,
    pub values: Values,
}

#[derive(Serialize)]
struct About<'a> {
    name: &'a str,
    edition: &'a str,
    title: &'a str,
    unit: &'a str,
    kind: &'a str,
    form: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ranges: Option<&'a str>,
    preferred: bool,
    years: String,
    caveats: &'a [String],
    gaps: &'a [String],
    transformations: &'a [String],
    coverage: Coverage,
    source: SourceText<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counting: Option<&'a toml::Table>,
    checks: &'a [Check],
}

#[derive(Serialize)]
struct Coverage {
    rows: usize,
    un_members_any_year: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    newest_year: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    un_members_newest_year: Option<usize>,
}

#[derive(Serialize)]
struct SourceText<'a> {
    publisher: &'a str,
    version: &'a str,
    original_address: Vec<&'a str>,
    licence: &'a str,
    attribution: &'a str,
    compared_with_publisher: bool,
    raw: &'a [&'static str],
    copy: &'a [Copy],
}

impl Edition {
    /// Adds `values.csv` and `about.toml`.
    pub fn write(&self, members: &BTreeSet<String>, output: &mut Output) -> Result<(), Trouble> {
        let reference = format!("{}/{}", self.name, self.edition);
        if let Some(check) = self.checks.iter().find(|check| check.expected != check.found) {
            return Err(Trouble::Check {
                edition: reference,
                what: check.what.clone(),
                expected: check.expected.clone(),
                found: check.found.clone(),
            });
        }
        let about = toml::to_string_pretty(&self.about(members))
            .map_err(|error| Trouble::raw(&reference, error.to_string()))?;
        output.insert(format!("indicators/{reference}/about.toml"), about);
        output.insert(format!("indicators/{reference}/values.csv"), self.values.csv());
        Ok(())
    }

    fn about(&self, un: &BTreeSet<String>) -> About<'_> {
        let years = self.values.years();
        About {
            name: self.name,
            edition: self.edition,
            title: self.title,
            unit: self.unit,
            kind: if self.extensive { "extensive" } else { "intensive" },
            form: self.values.form(),
            ranges: matches!(self.values, Values::Counted(_)).then_some("rules"),
            preferred: self.preferred,
            years: match (years.first(), years.last()) {
                (Some(first), Some(last)) if first == last => first.to_string(),
                (Some(first), Some(last)) => format!("{first}-{last}"),
                _ => "static".into(),
            },
            caveats: &self.caveats,
            gaps: &self.gaps,
            transformations: &self.transformations,
            coverage: self.values.coverage(un),
            source: SourceText {
                publisher: &self.source.publisher,
                version: &self.source.version,
                original_address: match &self.source.original_address {
                    Addresses::One(address) => vec![address],
                    Addresses::Many(addresses) => addresses.iter().map(String::as_str).collect(),
                },
                licence: &self.source.licence,
                attribution: &self.source.attribution,
                compared_with_publisher: false,
                raw: &self.raw,
                copy: &self.source.taken_from,
            },
            counting: self.counting.as_ref(),
            checks: &self.checks,
        }
    }
}

impl Values {
    fn form(&self) -> &'static str {
        match self {
            Self::ByState(_) => "by-state",
            Self::Dyadic(_) | Self::Counted(_) => "dyadic",
            Self::Spells(_) => "spells",
            Self::Stock(..) => "stock",
        }
    }

    fn years(&self) -> BTreeSet<i32> {
        match self {
            Self::ByState(cells) => cells.keys().map(|(_, year)| *year).collect(),
            Self::Dyadic(_) | Self::Counted(_) => BTreeSet::new(),
            Self::Spells(spells) => spells.iter().flat_map(|(_, _, start, end)| [*start, *end]).collect(),
            Self::Stock(_, cells) => cells.keys().map(|(_, _, year)| *year).collect(),
        }
    }

    /// UN members with a value, counted as state, origin or host.
    fn coverage(&self, un: &BTreeSet<String>) -> Coverage {
        let states: Vec<(&str, Option<i32>)> = match self {
            Self::ByState(cells) => cells.keys().map(|(state, year)| (state.as_str(), Some(*year))).collect(),
            Self::Dyadic(cells) => cells.keys().map(|(origin, _)| (origin.as_str(), None)).collect(),
            Self::Counted(cells) => cells.keys().map(|(origin, _)| (origin.as_str(), None)).collect(),
            Self::Spells(spells) => spells.iter().map(|(origin, ..)| (origin.as_str(), None)).collect(),
            Self::Stock(_, cells) => cells.keys().map(|(_, host, year)| (host.as_str(), Some(*year))).collect(),
        };
        let members = |wanted: Option<i32>| {
            let of_year = states.iter().filter(|(_, year)| wanted.is_none() || *year == wanted);
            of_year.map(|(state, _)| *state).filter(|state| un.contains(*state)).collect::<BTreeSet<_>>().len()
        };
        let newest = states.iter().filter_map(|(_, year)| *year).max();
        Coverage {
            rows: states.len(),
            un_members_any_year: members(None),
            newest_year: newest,
            un_members_newest_year: newest.map(|year| members(Some(year))),
        }
    }

    fn csv(&self) -> String {
        let mut text = String::new();
        match self {
            Self::ByState(cells) => {
                let flagged = cells.values().any(|(_, status)| *status != Status::Reported);
                text.push_str(if flagged { "state,year,value,status\n" } else { "state,year,value\n" });
                for ((state, year), (value, status)) in cells {
                    let status = match (flagged, status) {
                        (false, _) => "",
                        (true, Status::Reported) => ",reported",
                        (true, Status::Projected) => ",projected",
                        (true, Status::Modelled) => ",modelled",
                        (true, Status::Derived) => ",derived",
                    };
                    let _ = writeln!(text, "{state},{year},{value}{status}");
                }
            }
            Self::Dyadic(cells) => {
                text.push_str("origin,state,value\n");
                for ((origin, state), value) in cells {
                    let _ = writeln!(text, "{origin},{state},{value}");
                }
            }
            Self::Counted(cells) => {
                text.push_str("origin,state,value,low,high\n");
                for ((origin, state), [value, low, high]) in cells {
                    let _ = writeln!(text, "{origin},{state},{value},{low},{high}");
                }
            }
            Self::Spells(spells) => {
                text.push_str("origin,state,start,end\n");
                for (origin, state, start, end) in spells {
                    let _ = writeln!(text, "{origin},{state},{start},{end}");
                }
            }
            Self::Stock(categories, cells) => {
                let _ = writeln!(text, "origin,host,year,{}", categories.join(","));
                for ((origin, host, year), people) in cells {
                    let _ = writeln!(text, "{origin},{host},{year},{}", people.join(","));
                }
            }
        }
        text
    }

    /// The exact sum over all states of one year; for a stock of one category or of all of them.
    pub fn total(&self, wanted: i32, category: Option<usize>) -> String {
        let sum = match self {
            Self::ByState(cells) => decimal::sum(
                cells.iter().filter(|((_, year), _)| *year == wanted).map(|(_, (value, _))| value.as_str()),
            ),
            Self::Stock(_, cells) => decimal::sum(
                cells
                    .iter()
                    .filter(|((_, _, year), _)| *year == wanted)
                    .flat_map(|(_, people)| people.iter().enumerate())
                    .filter(|(at, text)| category.is_none_or(|one| one == *at) && !text.is_empty())
                    .map(|(_, text)| text.as_str()),
            ),
            Self::Dyadic(_) | Self::Counted(_) | Self::Spells(_) => None,
        };
        sum.unwrap_or_else(|| "no sum".into())
    }

    /// The text of one cell of a table by state.
    pub fn cell(&self, state: &str, year: i32) -> String {
        match self {
            Self::ByState(cells) => {
                cells.get(&(state.into(), year)).map_or("absent".into(), |(value, _)| value.clone())
            }
            _ => "absent".into(),
        }
    }
}
