//! Published tables in sentences: how far a run reproduces them, and where they do not close.

use super::spaced;
use crate::diagnostic::{Diagnostic, Severity, list};
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::scenario::{Published, PublishedFigure, Tolerance};
use crate::study::published::{Agreement, Compared, Comparison};

/// What the comparisons of a run come to, as findings: none of them makes the run fail.
#[must_use]
pub fn published_findings(comparisons: &[Comparison]) -> Vec<Diagnostic> {
    comparisons.iter().flat_map(findings).collect()
}

fn findings(one: &Comparison) -> Vec<Diagnostic> {
    let place = Some(one.table.named.place.clone());
    let mut found = Vec::new();
    let fix = "nothing to do: this is a result";
    found.push(Diagnostic {
        severity: Severity::Note,
        ..Diagnostic::warning("ONUS-D071", place.clone(), one.sentence(), fix)
    });
    if let Some(what) = one.open_sentence() {
        let fix = "nothing to do, if the source prints it so: the run uses the rule";
        found.push(Diagnostic::warning("ONUS-D070", place.clone(), what, fix));
    }
    if let Some(agreement) = one.agreement.as_ref().filter(|agreement| !agreement.holds()) {
        let what = beyond(one, agreement);
        let fix = "look for another reading of the rule, or state a wider tolerance with its reason";
        found.push(Diagnostic::warning("ONUS-D072", place, what, fix));
    }
    found
}

impl Comparison {
    /// `published.places, the places of 120 000: 22 of 22 states within 1.9 %; furthest off: POL with 9 458 against 9 287`.
    #[must_use]
    pub fn sentence(&self) -> String {
        let (name, variant) = (self.name(), self.variant_words());
        let (Some(agreement), Some(allowed)) = (&self.agreement, allowed(&self.table)) else {
            let why = match &self.table.tolerance {
                Tolerance::OutputOnly(why) => why.as_str(),
                Tolerance::Absolute(_) | Tolerance::Relative(_) => "it is a table of another variant",
            };
            return format!("{name}: not compared, output only: {why}");
        };
        let (within, all) = (agreement.within(), agreement.states.len() + agreement.lacking.len());
        let furthest = match agreement.furthest() {
            Some(one) if !one.distance().is_zero() => format!("; furthest off: {}", self.pair(one)),
            _ => String::new(),
        };
        let reason = self.table.reason.as_ref().map_or(String::new(), |reason| format!("; {reason}"));
        format!("{name}{variant}: {within} of {all} {allowed}{furthest}{reason}")
    }

    /// `places: 22 of 22 within 1.9 %, sums to 119 998, not 120 000`.
    #[must_use]
    pub fn brief(&self) -> String {
        let compared = match (&self.agreement, allowed(&self.table)) {
            (Some(agreement), Some(allowed)) => {
                let all = agreement.states.len() + agreement.lacking.len();
                format!("{} of {all} {allowed}", agreement.within())
            }
            _ => "output only".to_owned(),
        };
        let open =
            self.open.as_ref().map(|open| format!(", sums to {}, not {}", number(&open.sum), number(&open.rule)));
        format!("{}: {compared}{}", self.table.name, open.unwrap_or_default())
    }

    /// `the published column sums to 119 998, and the rule says 120 000`; `None` where it closes or nothing says what it sums to.
    #[must_use]
    pub fn open_sentence(&self) -> Option<String> {
        let open = self.open.as_ref()?;
        let (sum, rule) = (number(&open.sum), number(&open.rule));
        let why = match &open.rounding {
            None => String::new(),
            Some(most) if open.is_rounding() => {
                format!("; rounding single figures can move it by {} at most, so that it explains this", number(most))
            }
            Some(most) => {
                format!("; rounding single figures can move it by {} at most, and does not explain this", number(most))
            }
        };
        Some(format!("{}: the column sums to {sum}, and the rule says {rule}{why}", self.name()))
    }

    fn name(&self) -> String {
        let path = &self.table.named.path;
        self.table.title.as_ref().map_or_else(|| path.clone(), |title| format!("{path}, {title}"))
    }

    fn variant_words(&self) -> String {
        self.variant.as_ref().map_or(String::new(), |variant| format!(" (variant {variant})"))
    }

    fn pair(&self, one: &Compared) -> String {
        format!("{} with {} against {}", one.state, self.shown(&one.found), number(&one.published))
    }

    /// A figure of the run with a decimal more than was printed, so that a difference can be seen.
    fn shown(&self, value: &Rational) -> String {
        let decimals = match (self.table.decimals, self.table.figure) {
            (_, PublishedFigure::People) => 0,
            (Some(decimals), _) => decimals + 1,
            (None, PublishedFigure::Money | PublishedFigure::LocalMoney) => 2,
            (None, PublishedFigure::Share | PublishedFigure::Percent) => 15,
        };
        spaced(&exact::fixed(value, decimals))
    }
}

/// A number as decimal where it ends within 20 decimals, as a fraction where it does not.
fn number(value: &Rational) -> String {
    let decimal = (0..=20).map(|decimals| exact::fixed(value, decimals));
    let exact_one = decimal.into_iter().find(|text| exact::parse(text).is_ok_and(|read| &read == value));
    exact_one.map_or_else(|| exact::text(value), |text| spaced(&text))
}

/// How far the figures of a table may be off, in words; `None` for a table that is not compared.
fn allowed(table: &Published) -> Option<String> {
    let most = match &table.tolerance {
        Tolerance::OutputOnly(_) => return None,
        Tolerance::Absolute(most) if most.is_zero() => "the same".to_owned(),
        Tolerance::Absolute(most) => format!("within {}", number(most)),
        Tolerance::Relative(part) => format!("within {} %", number(&(part * Rational::from(100)))),
    };
    let of = |(state, most): (&StateId, &Rational)| format!("{state} {}", number(most));
    let exceptions: Vec<String> = table.exceptions.iter().map(of).collect();
    Some(if exceptions.is_empty() { most } else { format!("{most} ({})", exceptions.join(", ")) })
}

fn beyond(one: &Comparison, agreement: &Agreement) -> String {
    let off: Vec<String> =
        agreement.states.iter().filter(|state| !state.agrees()).map(|state| one.pair(state)).collect();
    let mut parts = Vec::new();
    if !off.is_empty() {
        parts.push(format!("beyond the tolerance: {}", off.join(", ")));
    }
    if !agreement.lacking.is_empty() {
        let lacking = list(agreement.lacking.iter().map(StateId::as_str));
        parts.push(format!("no figure in the run for {lacking}"));
    }
    format!("{}{}: {}", one.name(), one.variant_words(), parts.join("; "))
}
