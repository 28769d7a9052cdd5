//! Causal involvement (mathematics 8.1): from points of one origin to attributed shares.

use std::collections::BTreeMap;

use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::scenario::Scale;

/// The points of one origin over states sum to more than one where they are shares already.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("involvement sums to {}, more than one", exact::text(.0))]
pub struct InvolvementExceedsOne(pub Rational);

/// The share of an origin's people that is attributed to each state of the row; what is left of one is not attributed.
///
/// - matrix: the cell itself; a row above one is an error, or divided by its sum where the file says so;
/// - within origin: points / all points;
/// - bounded: points / (all points + c), so that thin evidence attributes little.
///
/// States that are no members stay in the row: what is attributed to them falls to nobody here and goes to the fallback. A row
/// without any points attributes nothing.
///
/// # Errors
/// [`InvolvementExceedsOne`].
pub fn attributed(
    row: &BTreeMap<StateId, Rational>,
    scale: &Scale,
) -> Result<BTreeMap<StateId, Rational>, InvolvementExceedsOne> {
    let all = exact::sum(row.values());
    let divisor = match scale {
        Scale::Matrix { rescale } if all > Rational::ONE => {
            if !rescale {
                return Err(InvolvementExceedsOne(all));
            }
            all
        }
        Scale::Matrix { .. } => Rational::ONE,
        Scale::WithinOrigin => all,
        Scale::Bounded(thin) => all + thin,
    };
    if divisor.is_zero() {
        return Ok(BTreeMap::new());
    }
    Ok(row.iter().map(|(state, points)| (state.clone(), points / &divisor)).collect())
}

/// max(0, e - a v) for shares e of emissions and v of vulnerability; shared out by [`crate::criteria::shares`].
#[must_use]
pub fn net(emissions: &[Rational], vulnerability: &[Rational], alpha: &Rational) -> Vec<Rational> {
    emissions.iter().zip(vulnerability).map(|(e, v)| (e - alpha * v).max(Rational::ZERO)).collect()
}
