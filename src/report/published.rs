//! Published tables in sentences: how far a run reproduces them, and where they do not close.

use super::spaced;
use crate::diagnostic::{Diagnostic, Severity, list};
use crate::exact::{self, Rational};
use crate::scenario::{PublishedFigure, Tolerance};
use crate::study::published::{Agreement, Compared, Comparison};

/// What the comparisons of a run come to, as findings: none of them makes the run fail.
#[must_use]
pub fn published_findings(comparisons: &[Comparison]) -> Vec<Diagnostic> {
    comparisons.iter().flat_map(findings).collect()
}

fn findings(one: &Comparison) -> Vec<Diagnostic> {
    let place = Some(one.table.named.place.clone());
    let mut found = Vec::new();
    let fix = "nothing: this is a result";
    found.push(Diagnostic {
        severity: Severity::Note,
        ..Diagnostic::warning("ONUS-D071", place.clone(), one.sentence(), fix)
    });
    if let Some(what) = one.open_sentence() {
        let fix = "nothing, if the source prints it so: the run uses the rule";
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
    /// `the table of places: 22 of 22 states within 1.9 %; furthest off: POL, 6 526 against 6 697 published`.
    #[must_use]
    pub fn sentence(&self) -> String {
        let (name, variant) = (self.name(), self.variant_words());
        let Some(agreement) = &self.agreement else {
            return match &self.table.tolerance {
                Tolerance::OutputOnly(why) => format!("{name} is not compared: {why}"),
                _ => format!("{name} is not compared"),
            };
        };
        let (within, all) = (agreement.within(), agreement.states.len() + agreement.lacking.len());
        let allowed = match &self.table.tolerance {
            Tolerance::Absolute(most) => format!("within {}", self.shown(most)),
            Tolerance::Relative(part) => format!("within {} %", exact::text(&(part * Rational::from(100)))),
            Tolerance::OutputOnly(_) => String::new(),
        };
        let exceptions = if self.table.exceptions.is_empty() {
            String::new()
        } else {
            let of = |(state, most): (&crate::ids::StateId, &Rational)| format!("{state} {}", self.shown(most));
            format!(" ({})", self.table.exceptions.iter().map(of).collect::<Vec<_>>().join(", "))
        };
        let furthest = match agreement.furthest() {
            Some(one) if !one.distance().is_zero() => format!("; furthest off: {}", self.pair(one)),
            _ => "; every figure is the same".to_owned(),
        };
        let reason = self.table.reason.as_ref().map_or(String::new(), |reason| format!("; {reason}"));
        format!("{name}{variant}: {within} of {all} states {allowed}{exceptions}{furthest}{reason}")
    }

    /// `the published column sums to 119 998, and the rule says 120 000`; `None` where it closes or nothing says what it sums to.
    #[must_use]
    pub fn open_sentence(&self) -> Option<String> {
        let open = self.open.as_ref()?;
        let (sum, rule) = (spaced(&exact::text(&open.sum)), spaced(&exact::text(&open.rule)));
        let why = match &open.rounding {
            None => String::new(),
            Some(most) if open.is_rounding() => {
                format!("; rounding single figures can move it by {} at most, so that it explains this", exact::text(most))
            }
            Some(most) => {
                format!("; rounding single figures can move it by {} at most, and does not explain this", exact::text(most))
            }
        };
        Some(format!("{} sums to {sum}, and the rule says {rule}{why}", self.name()))
    }

    fn name(&self) -> String {
        self.table.title.clone().unwrap_or_else(|| self.table.named.path.clone())
    }

    fn variant_words(&self) -> String {
        self.variant.as_ref().map_or(String::new(), |variant| format!(", variant {variant}"))
    }

    fn pair(&self, one: &Compared) -> String {
        format!("{} with {} against {} published", one.state, self.shown(&one.found), self.shown(&one.published))
    }

    /// A figure as it is shown: a decimal more than printed, so that a difference can be seen; in full where that is shorter.
    fn shown(&self, value: &Rational) -> String {
        let decimals = match (self.table.decimals, self.table.figure) {
            (Some(decimals), _) => decimals + 1,
            (None, PublishedFigure::People) => 0,
            (None, PublishedFigure::Money) => 2,
            (None, PublishedFigure::Share | PublishedFigure::Percent) => 6,
        };
        let whole = exact::text(value);
        let fixed = exact::fixed(value, decimals);
        spaced(if whole.len() <= fixed.len() || exact::parse(&fixed).is_ok_and(|zero| zero.is_zero()) {
            &whole
        } else {
            &fixed
        })
    }
}

fn beyond(one: &Comparison, agreement: &Agreement) -> String {
    let off: Vec<String> = agreement.states.iter().filter(|state| !state.agrees()).map(|state| one.pair(state)).collect();
    let mut parts = Vec::new();
    if !off.is_empty() {
        parts.push(format!("beyond the tolerance: {}", off.join(", ")));
    }
    if !agreement.lacking.is_empty() {
        let lacking = list(agreement.lacking.iter().map(crate::ids::StateId::as_str));
        parts.push(format!("without a figure in the run: {lacking}"));
    }
    format!("{}{}: {}", one.name(), one.variant_words(), parts.join("; "))
}
