//! A corrective mechanism.

use super::Named;
use crate::exact::Rational;

/// A corrective mechanism: people above a multiple of a state's fair number go to other states, which take them or pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// Where it stands.
    pub named: Named,
    /// The multiple of the fair number.
    pub above: Rational,
    /// What a state pays for each person that it does not take, and the currency.
    pub per_person: Option<(Rational, String)>,
}
