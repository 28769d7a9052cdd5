//! Steps that interact: what each adds, in one stated order or on average over all orders.

use crate::exact::Rational;
use crate::obligation::games::average_marginals;

/// The most steps whose orders are all counted: 2^8 worlds.
pub const STEP_LIMIT: usize = 8;

/// Why steps cannot be valued.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StepsError<E> {
    /// More steps than [`STEP_LIMIT`].
    #[error("{0} steps are more than {STEP_LIMIT}")]
    TooMany(usize),
    /// An order that does not name every step once.
    #[error("the order does not name every step once")]
    NotAnOrder,
    /// Two worlds have different numbers of states.
    #[error("two worlds have different numbers of states")]
    Uneven,
    /// The value of some world could not be had.
    #[error(transparent)]
    Value(E),
}

/// The Shapley value of each step for each state: the average of what it adds over all orders of the steps.
///
/// `value` gives one number a state for the world in which just the marked steps are taken. The values of
/// all steps sum to the value with all steps less that with none, state by state, exactly.
/// Source: Shapley (1953), A value for n-person games, by the formula over sets: what step i adds to a set S of n
/// steps counts |S|! (n - |S| - 1)! / n!.
///
/// # Errors
/// [`StepsError::TooMany`], [`StepsError::Uneven`], and the first error of `value`.
pub fn shapley<E>(
    steps: usize,
    mut value: impl FnMut(&[bool]) -> Result<Vec<Rational>, E>,
) -> Result<Vec<Vec<Rational>>, StepsError<E>> {
    if steps > STEP_LIMIT {
        return Err(StepsError::TooMany(steps));
    }
    let marks = |set: usize| (0..steps).map(|step| set >> step & 1 == 1).collect::<Vec<bool>>();
    let worlds = (0..1_usize << steps).map(|set| value(&marks(set)).map_err(StepsError::Value));
    let worlds = worlds.collect::<Result<Vec<_>, _>>()?;
    let states = even(&worlds)?;
    let mut values = vec![Vec::with_capacity(states); steps];
    for state in 0..states {
        let worth: Vec<Rational> = worlds.iter().map(|world| world[state].clone()).collect();
        for (values, value) in values.iter_mut().zip(average_marginals(steps, &worth)) {
            values.push(value);
        }
    }
    Ok(values)
}

/// What each step adds when they are taken in one order: to be shown only with that order named.
///
/// The result is in the order taken.
///
/// # Errors
/// [`StepsError::NotAnOrder`], [`StepsError::Uneven`], and the first error of `value`.
pub fn in_order<E>(
    order: &[usize],
    mut value: impl FnMut(&[bool]) -> Result<Vec<Rational>, E>,
) -> Result<Vec<Vec<Rational>>, StepsError<E>> {
    let mut marks = vec![false; order.len()];
    let mut worlds = vec![value(&marks).map_err(StepsError::Value)?];
    for &step in order {
        let mark = marks.get_mut(step).filter(|mark| !**mark).ok_or(StepsError::NotAnOrder)?;
        *mark = true;
        worlds.push(value(&marks).map_err(StepsError::Value)?);
    }
    even(&worlds)?;
    let adds = |pair: &[Vec<Rational>]| pair[1].iter().zip(&pair[0]).map(|(after, before)| after - before).collect();
    Ok(worlds.windows(2).map(adds).collect())
}

/// The number of states, the same in all worlds.
fn even<E>(worlds: &[Vec<Rational>]) -> Result<usize, StepsError<E>> {
    let states = worlds.first().map_or(0, Vec::len);
    if worlds.iter().any(|world| world.len() != states) {
        return Err(StepsError::Uneven);
    }
    Ok(states)
}
