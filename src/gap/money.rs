//! Gaps in money, which stand apart from those in people, and the view of both together.

use super::{Figure, Undefined, percent_met};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;

/// What a state paid against what it owes, in cents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyGap {
    /// The state.
    pub state: StateId,
    /// paid - obligation, in cents: negative is below.
    pub gap: Integer,
    /// 100 paid / obligation.
    pub percent_met: Figure,
}

impl MoneyGap {
    /// The gap of cents paid against cents owed.
    #[must_use]
    pub fn of(state: StateId, paid: &Integer, obligation: &Integer) -> Self {
        let percent_met = percent_met(&Rational::from(paid.clone()), &Rational::from(obligation.clone()));
        Self { state, gap: paid - obligation, percent_met }
    }
}

/// People and money against one obligation in people, with the money and without: it never replaces the gap in people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combined {
    /// The money paid, in responsibility units.
    pub paid: Rational,
    /// Without the money: units done - units owed.
    pub without: Rational,
    /// With the money: units done + units paid - units owed.
    pub with: Rational,
    /// 100 done / owed, without the money.
    pub percent_met_without: Figure,
    /// 100 (done + paid) / owed, with the money.
    pub percent_met_with: Figure,
}

impl Combined {
    /// Units done and owed, and cents paid at a price of a unit in US dollars.
    ///
    /// # Errors
    /// [`Undefined::NoPositiveBase`] where the price is not above zero.
    pub fn of(
        done: &Rational,
        owed: &Rational,
        paid_cents: &Integer,
        usd_per_ru: &Rational,
    ) -> Result<Self, Undefined> {
        if usd_per_ru <= &Rational::ZERO {
            return Err(Undefined::NoPositiveBase);
        }
        let paid = Rational::from(paid_cents.clone()) / (Rational::from(100) * usd_per_ru);
        let both = done + &paid;
        Ok(Self {
            without: done - owed,
            with: &both - owed,
            percent_met_without: percent_met(done, owed),
            percent_met_with: percent_met(&both, owed),
            paid,
        })
    }
}
