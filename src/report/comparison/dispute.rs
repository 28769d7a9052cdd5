//! The amount in dispute as it is shown.

use super::make::Names;
use super::{DisputeBlock, Holder, Measure, ShareBlock};
use crate::exact::{Abs, Rational};
use crate::report::Figure;
use crate::study::compare::{Dispute, ShareDispute};

/// A dispute in some measure; `all` is what all states of the baseline owe.
pub(super) fn block(dispute: &Dispute, all: &Rational, measure: Measure, names: &Names) -> DisputeBlock {
    let figure = |amount: &Rational| measure.figure(amount);
    let percent = |part: &Rational, whole: &Rational| {
        if whole.is_zero() {
            Figure::Undefined("the baseline shares nothing")
        } else {
            Figure::rounded(part / whole * Rational::from(100), 1)
        }
    };
    let differences = &dispute.more + &dispute.less;
    let holders = dispute.holders.iter().map(|(id, difference)| Holder {
        code: id.to_string(),
        name: names.name(id),
        difference: figure(difference),
        percent: percent(&difference.clone().abs(), &differences),
    });
    let losers = dispute.holders.iter().filter(|(_, difference)| difference > &Rational::ZERO).count();
    DisputeBlock {
        unit: measure.unit(),
        amount: figure(&dispute.amount),
        percent: percent(&dispute.amount, all),
        more: figure(&dispute.more),
        less: figure(&dispute.less),
        total: figure(&dispute.total),
        entering: figure(&dispute.entering),
        leaving: figure(&dispute.leaving),
        gainers: dispute.holders.len() - losers,
        losers,
        half: dispute.half,
        holders: holders.collect(),
    }
}

/// Shares in dispute, in points.
pub(super) fn shares(dispute: &ShareDispute, names: &Names) -> ShareBlock {
    let points = |part: &Rational| Figure::rounded(part * Rational::from(100), 2);
    let whole = &dispute.amount * Rational::from(2);
    let holders = dispute.holders.iter().map(|(id, difference)| Holder {
        code: id.to_string(),
        name: names.name(id),
        difference: points(difference),
        percent: Figure::rounded(difference.clone().abs() / &whole * Rational::from(100), 1),
    });
    ShareBlock { points: points(&dispute.amount), half: dispute.half, holders: holders.collect() }
}
