//! The market of quotas: its price, what states trade, and whether anybody is worse off than at its quota.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::columns::column;
use super::json::figure;
use super::{Column, Figure, Shares, adding_up};
use crate::exact::Rational;
use crate::language::{Argument, Sentence};
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
    pub sentences: Vec<Sentence>,
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

fn sentences(run: &Run, trade: &Trade, market: &Market) -> Vec<Sentence> {
    let code = run.scenario.currency().code;
    let usd = |usd: &Rational| super::amount_of_money(code, &Figure::rounded(usd.clone(), 2));
    let price = match (&trade.lowest, &trade.highest) {
        (Some(low), Some(high)) if low == high => Sentence::of("market-one-price", [("price", usd(low))]),
        (low, high) => {
            let end = match market.price_at {
                PriceAt::Lowest => "market-end-lowest",
                PriceAt::Middle => "market-end-middle",
                PriceAt::Highest => "market-end-highest",
            };
            let end_of = |end: &Option<Rational>, some: &'static str, none: &'static str| match end {
                Some(price) => Argument::from(Sentence::of(some, [("price", usd(price))])),
                None => Sentence::plain(none).into(),
            };
            let low = ("low", end_of(low, "market-from", "market-no-lower"));
            let high = ("high", end_of(high, "market-to", "market-no-upper"));
            Sentence::of(
                "market-interval",
                [low, high, ("end", Sentence::plain(end).into()), ("price", usd(&trade.price))],
            )
        }
    };
    let sum = |values: &[Rational]| usd(&crate::exact::sum(values));
    let costs = [("before", sum(&trade.cost_at_quota)), ("after", sum(&trade.cost))];
    let saved = Sentence::of("market-saved", costs);
    let gains = trade.gains();
    let worse = run.scenario.members.iter().zip(&gains).filter(|(_, gain)| **gain < Rational::ZERO);
    let worse = worse.map(|(member, gain)| {
        let state = ("state", Argument::state(&member.id, &member.name));
        Argument::from(Sentence::of("market-worse-by", [state, ("amount", usd(&-gain))]))
    });
    let worse: Vec<Argument> = worse.collect();
    let check = match worse.is_empty() {
        true => Sentence::plain("market-nobody-worse"),
        false => Sentence::of("market-worse", [("states", Argument::list(worse))]),
    };
    let people = trade.preferences.as_ref().map(|cost| Sentence::of("market-people-bear", [("cost", usd(cost))]));
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
