//! The levels below members, each a report of its own.

use serde_json::{Value, json};

use super::{Body, Report, Shares};
use crate::pipeline::LevelRun;

/// The report of a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelReport {
    /// Its name: `laender`.
    pub name: String,
    /// Whose whole number it shares.
    pub of: String,
    /// Its key, shares and proof.
    pub report: Report,
}

impl LevelReport {
    pub(super) fn of(level: &LevelRun) -> Self {
        Self { name: level.name.clone(), of: level.of.to_string(), report: Report::of(&level.run) }
    }

    /// `level laender of DEU`.
    pub(super) fn words(&self) -> String {
        format!("level {} of {}", self.name, self.of)
    }

    /// A level beside its name and its member.
    pub(super) fn json(&self, content: Value) -> Value {
        let mut value = content;
        value["level"] = json!(self.name);
        value["of"] = json!(self.of);
        value
    }
}

impl Report {
    /// The shares; none in a conflict.
    pub(crate) fn shares(&self) -> Option<&Shares> {
        match &self.body {
            Body::Shares(shares) => Some(shares),
            Body::Conflict(_) => None,
        }
    }

    /// This report and those of all levels below it with what each is, from the top down; nothing is said of the top.
    pub(crate) fn all(&self) -> Vec<(Option<&LevelReport>, &Self)> {
        let mut all = vec![(None, self)];
        for level in &self.levels {
            all.push((Some(level), &level.report));
            all.extend(level.report.all().into_iter().skip(1));
        }
        all
    }
}
