//! Rules per 1000 inhabitants need inhabitants.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::{Amount, Scenario};

/// Refuses rules per 1000 inhabitants over states without inhabitants on record; without this the programme would have no row
/// for them.
///
/// # Errors
/// `ONUS-P010` at each such rule, with its states.
pub(super) fn counted(scenario: &Scenario, inhabitants: &BTreeMap<StateId, Rational>) -> Result<(), Findings> {
    let mut findings = Findings::default();
    for rule in scenario.rules.iter().filter(|rule| matches!(rule.amount, Amount::Per1000(_))) {
        let lacking: Vec<&str> =
            rule.states.iter().filter(|state| !inhabitants.contains_key(*state)).map(StateId::as_str).collect();
        if !lacking.is_empty() {
            let (path, table) = (&rule.named.path, &scenario.population.value);
            let what = format!("{path}: `{table}` has no inhabitants for {}", lacking.join(", "));
            let fix =
                "name an indicator that counts them, `population` in [states], or give the rule for them in `people`";
            findings.push(Diagnostic::error("ONUS-P010", Some(rule.named.place.clone()), what, fix));
        }
    }
    if findings.has_errors() { Err(findings) } else { Ok(()) }
}
