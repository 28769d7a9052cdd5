//! Who pays whom, in whole cents: a closed ledger, where responsibility units become money.

use std::collections::BTreeMap;

use super::Payment;
use super::allocate::unrounded;
use super::modalities::apportion;
use crate::diagnostic::Findings;
use crate::exact::{self, Integer, Rational, nearest};
use crate::ids::StateId;
use crate::obligation::Unrounded;
use crate::problem::Frame;
use crate::solve::controlled::{Margins, controlled_rounding};

/// Units at a price: who is above zero pays, who is below is paid, and all of it sums to zero. Each payer's cents are spread over the
/// receivers by what they are paid for. `why` is the table of the file that says so.
pub(super) fn settle(
    frame: &Frame,
    net: BTreeMap<&StateId, Rational>,
    price: &Rational,
    why: &str,
) -> Result<Vec<Payment>, Findings> {
    let (pays, receives): (BTreeMap<&StateId, Rational>, BTreeMap<&StateId, Rational>) =
        net.into_iter().filter(|(_, units)| !units.is_zero()).partition(|(_, units)| *units > Rational::ZERO);
    let receives: BTreeMap<&StateId, Rational> = receives.into_iter().map(|(state, units)| (state, -units)).collect();
    let all = exact::sum(pays.values());
    let cents = nearest(&(&all * price * Rational::from(100)));
    if cents.is_zero() {
        return Ok(Vec::new());
    }
    let ends = |sides: &BTreeMap<&StateId, Rational>| {
        apportion(frame, sides.iter().map(|(state, units)| ((*state).clone(), units.clone())), &cents)
    };
    let margins = Margins { rows: ends(&pays)?, columns: ends(&receives)? };
    let cell = |paid: &Rational, received: &Rational| Rational::from(cents.clone()) * paid * received / (&all * &all);
    let table: Vec<Vec<Rational>> =
        pays.values().map(|paid| receives.values().map(|received| cell(paid, received)).collect()).collect();
    let rounded =
        controlled_rounding(&table, Some(&margins)).ok_or_else(|| unrounded(frame.scenario, &Unrounded::Routes))?;
    let payments = pays.keys().zip(rounded.cells).flat_map(|(from, row)| {
        let paid = receives.keys().zip(row).filter(|(_, cents): &(_, Integer)| !cents.is_zero());
        paid.map(|(to, cents)| Payment { from: (*from).clone(), to: (*to).clone(), cents, why: why.to_owned() })
            .collect::<Vec<_>>()
    });
    Ok(payments.collect())
}
