//! The market of quotas: its price, what states trade, and whether anybody is worse off than at its quota.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::columns::column;
use super::json::figure;
use super::{Column, Figure, Shares, adding_up};
use crate::exact::Rational;
use crate::pipeline::{Allocation, Run, Trade};
use crate::scenario::{Market, PriceAt, Quotas};

/// The columns of the market, in the order shown.
pub const COLUMNS: [&str; 6] = ["quota", "hosted-units", "trade", "cost-at-quota", "cost-hosted", "gain"];

/// The market as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketLine {
    /// The lower end of the price in money a unit; `None` where no unit can be spared.
    pub lowest: Option<Figure>,
    /// The upper end; `None` where there is no room for one more.
    pub highest: Option<Figure>,
    /// The price that is paid.
    pub price: Figure,
    /// What being where they are placed costs the people themselves.
    pub preferences: Option<Figure>,
    /// Price, saving, who is worse off, and what people bear, as sentences.
    pub sentences: Vec<String>,
}

/// The market of a run, where it has one.
pub(super) fn line(run: &Run, allocation: &Allocation) -> Option<MarketLine> {
    let (trade, market) = allocation.trade.as_ref().zip(run.scenario.market.as_ref())?;
    let usd = |usd: &Rational| Figure::rounded(usd.clone(), 2);
    Some(MarketLine {
        lowest: trade.lowest.as_ref().map(usd),
        highest: trade.highest.as_ref().map(usd),
        price: usd(&trade.price),
        preferences: trade.preferences.as_ref().map(usd),
        sentences: sentences(run, trade, market),
    })
}

fn sentences(run: &Run, trade: &Trade, market: &Market) -> Vec<String> {
    let currency = run.scenario.currency().code;
    let usd = |usd: &Rational| format!("{currency} {}", Figure::rounded(usd.clone(), 2).brief());
    let sum = |values: &[Rational]| crate::exact::sum(values);
    let end = match market.price_at {
        PriceAt::Lowest => "its lower end",
        PriceAt::Middle => "the mean of its ends",
        PriceAt::Highest => "its upper end",
    };
    let price = match (&trade.lowest, &trade.highest) {
        (Some(low), Some(high)) if low == high => format!("The market price is {} a unit.", usd(low)),
        (low, high) => {
            let low = low.as_ref().map_or("without a lower end".to_owned(), |low| format!("from {}", usd(low)));
            let high = high.as_ref().map_or("without an upper end".to_owned(), |high| format!("to {}", usd(high)));
            format!("The market price is an interval, {low} {high} a unit; {end}, {}, is paid.", usd(&trade.price))
        }
    };
    let (before, after) = (sum(&trade.cost_at_quota), sum(&trade.cost));
    let saved = format!("Hosting costs states {} at their quotas and {} after the trade.", usd(&before), usd(&after));
    let gains = trade.gains();
    let worse = run.scenario.members.iter().zip(&gains).filter(|(_, gain)| **gain < Rational::ZERO);
    let worse: Vec<String> = worse.map(|(member, gain)| format!("{} by {}", member.name, usd(&-gain))).collect();
    let check = if worse.is_empty() {
        "No state is worse off than at its quota: checked for each, exactly.".to_owned()
    } else {
        format!("Worse off than at their quotas, since a rule keeps them from their best: {}.", worse.join(", "))
    };
    let people = trade.preferences.as_ref().map(|cost| {
        format!("Apart from states' costs, being where they are placed costs the people themselves {}.", usd(cost))
    });
    [price, saved, check].into_iter().chain(people).collect()
}

/// The columns of the market, where the run has one.
pub(super) fn columns(run: &Run, allocation: &Allocation) -> Vec<Column> {
    let Some((trade, market)) = allocation.trade.as_ref().zip(run.scenario.market.as_ref()) else { return Vec::new() };
    let (quotas, hosted) = (adding_up(trade.quotas.clone(), 2), adding_up(trade.hosted.clone(), 2));
    let left = quotas.iter().zip(&hosted).map(|(quota, hosted)| match (quota, hosted) {
        (Figure::Number { shown, decimals, exact }, Figure::Number { shown: less, exact: exactly, .. }) => {
            Figure::Number { shown: shown - less, decimals: *decimals, exact: exact - exactly }
        }
        _ => quota.clone(),
    });
    let units = "responsibility-units";
    let of_quota = match market.quotas {
        Quotas::Key => "what each has to host before it trades: its fair number",
        Quotas::Stated(_) => "what each has to host before it trades, as stated",
    };
    let usd = |values: &[Rational]| adding_up(values.to_vec(), 2);
    let currency = run.scenario.currency().unit;
    let gain =
        "cost at its quota minus cost after the trade and what it pays: below zero is worse off than at its quota";
    vec![
        column("trade", "trade", units, "quota minus hosted: above zero others host for it", left.collect(), true),
        column("quota", "quota", units, of_quota, quotas, true),
        column("hosted-units", "hosts", units, "what each hosts after the trade, exactly", hosted, true),
        column(
            "cost-at-quota",
            "cost at quota",
            currency,
            "what its quota would cost it",
            usd(&trade.cost_at_quota),
            true,
        ),
        column("cost-hosted", "cost", currency, "what hosting costs it, before payments", usd(&trade.cost), true),
        column("gain", "gain", currency, gain, usd(&trade.gains()), true),
    ]
}

/// The market as JSON; null without one.
pub(super) fn json(market: Option<&MarketLine>) -> Value {
    market.map_or(Value::Null, |market| {
        json!({
            "lowest": market.lowest.as_ref().map(figure), "highest": market.highest.as_ref().map(figure),
            "price": figure(&market.price), "preferences": market.preferences.as_ref().map(figure),
        })
    })
}

/// The market in an annex.
pub(super) fn markdown(shares: &Shares, text: &mut String) {
    let columns: Vec<&Column> = COLUMNS.iter().filter_map(|name| shares.column(name)).collect();
    if columns.is_empty() {
        return;
    }
    let titles: Vec<&str> = columns.iter().map(|column| column.title).collect();
    let _ = writeln!(text, "## Market of quotas\n\n| state | {} |", titles.join(" | "));
    let _ = writeln!(text, "| --- |{}", " ---: |".repeat(columns.len()));
    for (state, name) in shares.names.iter().enumerate() {
        let cells: Vec<String> = columns.iter().map(|column| column.cells[state].spaced()).collect();
        let _ = writeln!(text, "| {} | {} |", super::markdown::escaped(name), cells.join(" | "));
    }
    let totals = columns.iter().map(|column| column.total.as_ref().map(Figure::spaced).unwrap_or_default());
    let _ = writeln!(text, "| **total** | {} |\n", totals.collect::<Vec<_>>().join(" | "));
}
