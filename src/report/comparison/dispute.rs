//! The amount in dispute as it is shown.

use super::make::Names;
use super::{DisputeBlock, Holder, ShareBlock};
use crate::exact::{Abs, Integer, Rational, ratio};
use crate::report::Figure;
use crate::scenario::Currency;
use crate::study::compare::{Dispute, ShareDispute};

/// A dispute in people, or in cents of a currency; `all` is what all states of the baseline owe.
pub(super) fn block(dispute: &Dispute, all: &Integer, money: Option<&Currency>, names: &Names) -> DisputeBlock {
    let figure =
        |amount: &Integer| if money.is_some() { Figure::cents(amount.clone()) } else { Figure::whole(amount.clone()) };
    let size = |amount: &Integer| if amount < &Integer::ZERO { -amount.clone() } else { amount.clone() };
    let percent = |part: &Integer, whole: &Integer| {
        if whole.is_zero() {
            Figure::Undefined("the baseline shares nothing")
        } else {
            Figure::rounded(ratio(part.clone(), whole.clone()) * Rational::from(100), 1)
        }
    };
    let differences = &dispute.more + &dispute.less;
    let holders = dispute.holders.iter().map(|(id, difference)| Holder {
        code: id.to_string(),
        name: names.name(id),
        difference: figure(difference),
        percent: percent(&size(difference), &differences),
    });
    let losers = dispute.holders.iter().filter(|(_, difference)| difference > &Integer::ZERO).count();
    DisputeBlock {
        unit: money.map_or("people", |currency| currency.unit),
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
