//! The parts of a report.

use std::collections::BTreeMap;

use serde_json::Value;

use super::columns::sum;
use super::{AgainstLine, Called, Figure, PeriodColumn};
use crate::exact::{Integer, Rational};
use crate::gap::Undefined;
use crate::ids::StateId;
use crate::language::Sentence;
use crate::pipeline::ProofStatus;
use crate::problem::NamedRow;
use crate::scenario::Currency;

/// What a report is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The title of the scenario.
    pub title: String,
    /// Its short name.
    pub id: String,
    /// `illustrative`, `for negotiation`, `agreed`.
    pub status: &'static str,
    /// `2024-12-31`.
    pub as_of: String,
    /// The article that the whole implements.
    pub clause: Option<String>,
    /// The scenario code of the draft that this one replaces.
    pub supersedes: Option<String>,
    /// What the scenario is and is not, in its author's words.
    pub note: Option<String>,
    /// `ledger` or `placement`, with what that means.
    pub mode: String,
    /// `--set path=value`, in order.
    pub overrides: Vec<(String, String)>,
    /// `--variant NAME`.
    pub variant: Option<String>,
    /// `--ranges`.
    pub ranges: bool,
    /// `--prices`.
    pub prices: bool,
    /// `--freedom`.
    pub freedom: bool,
    /// `--against`: the shipped keys beside its own.
    pub against: Vec<String>,
    /// What every output must say of the weights: that they describe the data, or rest on contradictions.
    pub marks: Vec<Sentence>,
    /// How sure the allocation is; `None` for a conflict, which is proved or not reported.
    pub proof: Option<ProofStatus>,
    /// SHA-256 over the meaning of the scenario and its data.
    pub digest: String,
    /// The version of this program.
    pub version: &'static str,
}

impl Head {
    /// The proof status as it is printed, with the tolerance: `checked to tolerance 0.000000001`.
    #[must_use]
    pub fn proof_status(&self) -> String {
        match &self.proof {
            Some(ProofStatus::CheckedToTolerance(within)) => {
                format!("{} {}", self.proof_words(), super::figure::power_of_ten(within))
            }
            _ => self.proof_words().to_owned(),
        }
    }

    /// The proof status in three fixed phrases: `proved`, `checked to tolerance`, `not proved`.
    #[must_use]
    pub fn proof_words(&self) -> &'static str {
        match &self.proof {
            None | Some(ProofStatus::Proved) => "proved",
            Some(ProofStatus::CheckedToTolerance(_)) => "checked to tolerance",
            Some(ProofStatus::NotProved(_)) => "not proved",
        }
    }

    /// What was asked for beside the file, one line each.
    #[must_use]
    pub fn asked_words(&self) -> Vec<String> {
        let variant = self.variant.iter().map(|name| format!("variant {name}"));
        variant.chain(self.overrides.iter().map(|(path, value)| format!("set {path} = {value}"))).collect()
    }
}

/// An indicator that was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The reference in the file: `gdp-usd`.
    pub reference: String,
    /// `world-bank-2025`; empty where the table is unknown.
    pub edition: String,
    /// Its title.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// Who published it.
    pub publisher: String,
    /// Under which licence.
    pub licence: String,
    /// Caveats of its publisher and ours.
    pub caveats: Vec<String>,
    /// SHA-256 of its values.
    pub digest: String,
    /// What it is read for, where no table of the scenario names it.
    pub read_for: Option<String>,
}

impl Source {
    /// Title, publisher and licence in a sentence; what is empty is left out.
    pub(super) fn sentence(&self) -> String {
        let mut text = format!("{}: {}, {}", self.reference, self.title, self.publisher);
        if !self.licence.is_empty() {
            text.push_str(&format!(" ({})", self.licence));
        }
        match &self.read_for {
            Some(read_for) => format!("{text}; {read_for}"),
            None => text,
        }
    }
}

/// Shares of an obligation, in columns over the members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    /// Codes of the members, in code order.
    pub codes: Vec<String>,
    /// Their names.
    pub names: Vec<String>,
    /// Their regions.
    pub regions: Vec<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// How people, files and money add up to what is shared, as sentences; none where people are the only way to discharge obligations.
    pub together: Vec<Sentence>,
    /// Why columns do not sum to zero: (amount in people, why); they sum to the total of the gaps.
    pub balance: Vec<(Figure, Sentence)>,
    /// Money paid or owed by donors that are no members: (code, what, amount).
    pub others: Vec<(String, Sentence, Figure)>,
    /// How unequal the burdens are.
    pub inequality: Vec<Measure>,
    /// Totals by region, with the columns that add up.
    pub by_region: Vec<(String, Vec<(&'static str, Figure)>)>,
    /// In a placement: people by origin and host, every origin.
    pub flows: Vec<FlowLine>,
    /// In a placement along corridors: people on every leg, by origin.
    pub legs: Vec<LegLine>,
    /// People and files by modality, one number a member.
    pub modalities: Vec<(String, Vec<Figure>)>,
    /// One figure of every member in each period, in order of time; empty without periods.
    pub periods: Vec<PeriodColumn>,
    /// The currency of all money.
    pub currency: &'static Currency,
    /// Who pays whom.
    pub payments: Vec<PaymentLine>,
    /// The market of quotas, where there is one.
    pub market: Option<super::MarketLine>,
    /// The key beside the keys of its causes, where the file separates causes.
    pub versions: Vec<KeyLine>,
    /// Other keys beside its own, where they were asked for.
    pub against: Vec<AgainstLine>,
    /// The origins that are shown apart; all where empty. In files every origin stands apart.
    pub shown_apart: Vec<String>,
    /// Unmet need by origin.
    pub unmet: Vec<(String, Figure)>,
    /// Limits that are reached.
    pub limits: Vec<Limit>,
    /// Ties met in rounding, as sentences.
    pub ties: Vec<Sentence>,
}

impl Shares {
    /// A column by name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// What numbers of people are of an obligation, a word that chooses the form of a message: its `people` where these are not the only
    /// way to discharge it, else the `whole`.
    #[must_use]
    pub fn duties(&self) -> &'static str {
        if self.column("people").is_some() { "people" } else { "whole" }
    }

    /// What of the obligations is discharged in people: all of it where these are the only way.
    #[must_use]
    pub fn in_people(&self) -> Option<&Column> {
        self.column("people").or_else(|| self.column("obligation"))
    }

    /// The index of a state.
    #[must_use]
    pub fn state(&self, code: &str) -> Option<usize> {
        self.codes.iter().position(|one| one == code)
    }

    /// Ties, limits reached, undefined figures, and what the columns are, as sentences.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = self.ties.iter().map(ToString::to_string).collect();
        notes.extend(self.limits.iter().map(|limit| format!("{} is reached: {}", limit.called.sentence(), limit.whom)));
        for column in &self.columns {
            notes.push(format!("{}: {} ({})", column.title, column.about, column.unit));
            let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (cell, code) in column.cells.iter().zip(&self.codes) {
                if let Figure::Undefined(why) = cell {
                    reasons.entry(why).or_default().push(code);
                }
            }
            let reason =
                |(why, codes): (&str, Vec<&str>)| format!("{} – for {}: {why}", column.title, codes.join(", "));
            notes.extend(reasons.into_iter().map(reason));
        }
        notes
    }

    /// Whether anybody passes a transit place.
    #[must_use]
    pub fn has_ways(&self) -> bool {
        self.flows.iter().any(|flow| !flow.via.is_empty())
    }

    /// The flows with origins that are not shown apart added up as `others`.
    #[must_use]
    pub fn flows_shown(&self) -> Vec<FlowLine> {
        if self.shown_apart.is_empty() {
            return self.flows.clone();
        }
        type Way = (bool, String, Vec<String>, String);
        let mut lines: BTreeMap<Way, (Figure, Figure)> = BTreeMap::new();
        for flow in &self.flows {
            let apart = self.shown_apart.contains(&flow.origin);
            let origin = if apart { flow.origin.clone() } else { "others".to_owned() };
            let nobody = || (Figure::whole(Integer::ZERO), Figure::whole(Integer::ZERO));
            let line = lines.entry((!apart, origin, flow.via.clone(), flow.host.clone())).or_insert_with(nobody);
            line.0 = sum(&[line.0.clone(), flow.stay.clone()]);
            line.1 = sum(&[line.1.clone(), flow.placed.clone()]);
        }
        let line = |((_, origin, via, host), (stay, placed))| FlowLine { origin, via, host, stay, placed };
        lines.into_iter().map(line).collect()
    }
}

/// One figure of every member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name in files: `obligation`.
    pub name: &'static str,
    /// Its heading in tables.
    pub title: &'static str,
    /// `people`, `responsibility-units`, `percent`, `usd`.
    pub unit: &'static str,
    /// What it is, in a sentence without a full stop.
    pub about: &'static str,
    /// One figure a member.
    pub cells: Vec<Figure>,
    /// The sum of what is shown; `None` for figures that do not add up.
    pub total: Option<Figure>,
}

impl Column {
    /// How many decimals its figures have.
    #[must_use]
    pub fn decimals(&self) -> u32 {
        let of = |cell: &Figure| match cell {
            Figure::Number { decimals, .. } => Some(*decimals),
            Figure::Undefined(_) => None,
        };
        self.cells.iter().find_map(of).unwrap_or_default()
    }
}

/// A measure of inequality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// `hoover`, `gini`, `theil`, `theil-between`, `theil-within`.
    pub name: &'static str,
    /// What it says.
    pub about: &'static str,
    /// Its value, shown with four decimals; a dash and why where it is undefined.
    pub value: String,
    /// Why it has no value.
    pub undefined: Option<Undefined>,
    /// Its exact value where it is rational.
    pub exact: Option<Rational>,
}

/// People of an origin, or of several that are shown together, in a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlowLine {
    /// The origin; `other` for origins that are not shown apart.
    pub origin: String,
    /// The transit places that they pass, in order.
    pub via: Vec<String>,
    /// The state.
    pub host: String,
    /// How many stay where they are.
    pub stay: Figure,
    /// How many are placed anew.
    pub placed: Figure,
}

/// One version of the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLine {
    /// The cause; `all by one key` for the key's own weights.
    pub name: Sentence,
    /// The weights of its criteria: `emissions 0.6`.
    pub weights: String,
    /// The responsibility units that it shares.
    pub units: Figure,
    /// Shares of the members in per cent, which sum to 100.
    pub shares: Vec<Figure>,
}

/// People of an origin on a leg of their routes: a line for a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegLine {
    /// Their origin.
    pub origin: String,
    /// Where the leg begins: the origin, or a transit place.
    pub from: String,
    /// Where it ends: a transit place, or a host.
    pub to: String,
    /// How many.
    pub people: Figure,
}

impl FlowLine {
    /// The transit places in words: `t1 > t2`; a dash where people go straight.
    #[must_use]
    pub fn way(&self) -> String {
        if self.via.is_empty() { "–".to_owned() } else { self.via.join(" > ") }
    }
}

/// Money from one member to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentLine {
    /// The code of who pays.
    pub from: String,
    /// The code of who receives.
    pub to: String,
    /// How much.
    pub amount: Figure,
    /// The table that says so: `accord.opt-out`.
    pub rule: String,
    /// What that table is called.
    pub called: Called,
}

/// A limit that is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// `rules.duty`.
    pub rule: String,
    /// Its line in the scenario.
    pub line: Option<usize>,
    /// What it is called.
    pub called: Called,
    /// `floor` or `cap`.
    pub kind: &'static str,
    /// Its text in the file.
    pub words: String,
    /// The rows.
    pub rows: Vec<NamedRow>,
    /// Whom they are about, in words.
    pub whom: Sentence,
}

/// What is needed to do a run again and to check it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The name of the scenario file.
    pub scenario_name: String,
    /// Its whole text.
    pub scenario_text: String,
    /// Every indicator used.
    pub sources: Vec<Source>,
    /// Inhabitants of each member, where they are known: what limits and columns per 1000 inhabitants rest on.
    pub inhabitants: BTreeMap<StateId, Rational>,
    /// Gross domestic product of each member in US dollars, where it is known: what columns per GDP rest on.
    pub gdp_usd: BTreeMap<StateId, Rational>,
    /// What fair numbers are formed from.
    pub given: Value,
    /// Values of the columns that are not zero, by name.
    pub values: Vec<(String, Rational)>,
    /// The certificate: stages of a solution, or the multipliers of a contradiction.
    pub certificate: Value,
    /// The programme as LP text.
    pub programme: String,
}
