//! What is set against the shares of a criterion: max(0, e - a v), divided by the sum (mathematics 8.1).

use super::column::Column;
use crate::criteria::{World, finding, measure};
use crate::data::Kind;
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Against, Criterion, Normalise};

type Pair = (Rational, Rational);

/// Values whose shares v are set against the shares of a criterion.
#[derive(Debug, Clone)]
pub(super) struct Offset {
    /// On one scale.
    values: Vec<Integer>,
    times: Rational,
    bounds: Option<Vec<Pair>>,
}

impl Offset {
    /// Measures the indicator that is set against a criterion, for the states that have a value of the criterion.
    pub fn new(
        criterion: &Criterion,
        against: &Against,
        known: &[bool],
        ids: &[StateId],
        world: &World<'_>,
        note: &mut impl FnMut(Option<StateId>, Sentence),
    ) -> Result<Self, Vec<Diagnostic>> {
        let measured = measure::measure(&plain(criterion, against), ids, world)?;
        for said in &measured.notes {
            let text = Sentence::of("note-against", [("note", said.text.clone().into())]);
            note(said.whom.clone(), text);
        }
        let kind = if measured.kind == Kind::Intensive { "rate" } else { "sum" };
        let with = [
            ("times", Argument::text(exact::text(&against.times))),
            ("indicator", Argument::text(&against.indicator.value)),
            ("kind", Argument::Choice(kind)),
        ];
        note(None, Sentence::of("note-against-taken-off", with));
        let mut values = Vec::new();
        for ((value, known), id) in measured.values.into_iter().zip(known).zip(ids) {
            match value {
                _ if !known => values.push(Rational::ZERO),
                Some(value) if value < Rational::ZERO => {
                    let what = format!("{} of {id} is negative", against.indicator.value);
                    return Err(vec![finding(
                        criterion,
                        "ONUS-K002",
                        &what,
                        "take an indicator without negative values",
                    )]);
                }
                Some(value) => values.push(value),
                None => {
                    let what = format!("{id} has no value of {} to set against its share", against.indicator.value);
                    return Err(vec![finding(criterion, "ONUS-K014", &what, "state a value in against.missing")]);
                }
            }
        }
        let values = Column::of(&values).amounts;
        if values.iter().all(|value| *value == Integer::ZERO) {
            let what = format!("{} is zero for everybody, so that nothing is set against", against.indicator.value);
            return Err(vec![finding(criterion, "ONUS-K001", &what, "leave `against` out, or name another indicator")]);
        }
        Ok(Self { values, times: against.times.clone(), bounds: measured.bounds })
    }

    pub fn has_bounds(&self) -> bool {
        self.bounds.is_some()
    }

    /// max(0, e - a v) over the sum; `None` where nothing is left. A state left out has no part in e and none in v.
    ///
    /// More of the burden never means a smaller share of one's own. It means no larger share of anybody else where one has a share; where
    /// one's burden is within what is set against it, it only makes the e of all others less, and those with least set against them may
    /// gain by it.
    pub fn net(&self, shares: &Column, left_out: Option<usize>) -> Option<Column> {
        let counts = |state: usize| Some(state) != left_out;
        let used = self.values.iter().enumerate().filter(|(state, _)| counts(*state)).map(|(_, value)| value);
        let all = used.fold(Integer::ZERO, |sum, value| sum + value);
        if all == Integer::ZERO {
            return Some(shares.clone());
        }
        // e - a v over one denominator: E V d - n v_s E', with a = n/d, E' the divisor of e and V that of v.
        let gain = &all * Integer::from(self.times.denominator().clone());
        let loss = self.times.numerator() * &shares.over;
        let one = |(state, (share, value)): (usize, (&Integer, &Integer))| match counts(state) {
            true => (share * &gain - value * &loss).max(Integer::ZERO),
            false => Integer::ZERO,
        };
        Column::shared(shares.amounts.iter().zip(&self.values).enumerate().map(one).collect())
    }

    /// Bounds of max(0, e - a v) from bounds of what e are shares of. They hold, and need not be attained.
    pub fn net_bounds(&self, own: &[Pair], left_out: Option<usize>) -> Vec<Pair> {
        let certain = || self.values.iter().map(|value| (Rational::from(value.clone()), Rational::from(value.clone())));
        let values: Vec<Pair> = self.bounds.clone().unwrap_or_else(|| certain().collect());
        let (e, v) = (super::ranges::corners(own, left_out), super::ranges::corners(&values, left_out));
        let net = |e: &Rational, v: &Rational| (e - &self.times * v).max(Rational::ZERO);
        e.iter().zip(&v).map(|(e, v)| (net(&e.0, &v.1), net(&e.1, &v.0))).collect()
    }
}

/// The indicator that is set against a criterion as a criterion of its own. Every field is listed: nothing of what adjusts the
/// criterion (`less`, brackets, relief, …) adjusts what is set against it.
fn plain(criterion: &Criterion, against: &Against) -> Criterion {
    Criterion {
        named: criterion.named.clone(),
        name: criterion.name.clone(),
        label: criterion.label.clone(),
        indicator: against.indicator.clone(),
        at: None,
        plus: Vec::new(),
        window: against.window.clone(),
        per: None,
        less: None,
        relief: None,
        exempt_per_head: None,
        brackets: Vec::new(),
        normalise: Normalise::Share,
        against: None,
        cap: None,
        by_origin: None,
        missing: against.missing.clone(),
        weight: criterion.weight.clone(),
        exponent: criterion.exponent.clone(),
        branch: criterion.branch.clone(),
        turn: criterion.turn,
        contested: criterion.contested,
    }
}
