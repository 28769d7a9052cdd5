//! Everything as JSON in one canonical form: sorted keys, exact and shown figures.

use serde_json::{Map, Value, json};

use super::{
    Comparison, DisputeBlock, Figure, GroupLine, Holder, PairBlock, ShareBlock, SideLine, StateLine, Steps, StepsBlock,
    part_files,
};
use crate::report::json::{canonical, figure};

/// The version of this form.
const FORM: u32 = 2;

/// The bytes.
pub(super) fn write(comparison: &Comparison) -> String {
    canonical(&value(comparison))
}

/// The same as a value, to stand in another.
pub(in crate::report) fn value(comparison: &Comparison) -> Value {
    let mut value = json!({
        "form": FORM,
        "kind": "comparison",
        "program": "onus",
        "version": comparison.version,
        "unit": comparison.measure.unit(),
        "baseline": comparison.sides[comparison.baseline].name,
        "scenarios": comparison.sides.iter().map(side).collect::<Vec<_>>(),
        "states": comparison.states.iter().map(|one| (one.code.clone(), state(comparison, one))).collect::<Map<_, _>>(),
        "left_out": comparison.left_out,
        "groups": comparison.groups.iter().map(|one| group(comparison, one)).collect::<Vec<_>>(),
        "against": comparison.pairs.iter().map(|one| pair(comparison, one)).collect::<Vec<_>>(),
        "sentences": comparison.sentences,
        "notes": comparison.notes,
    });
    // What is of one moment and one level has no word of parts.
    if !comparison.parts.is_empty() {
        value["parts"] = json!(part_files::json(comparison));
    }
    value
}

fn side(side: &SideLine) -> Value {
    json!({
        "letter": side.letter, "name": side.name, "title": side.title, "id": side.id, "status": side.status,
        "as_of": side.as_of, "asked": side.asked, "proof": side.proof, "digest": side.digest, "members": side.members,
        "obligation": figure(&side.owed), "people": side.people.as_ref().map(figure), "money_owed": side.money.as_ref().map(figure),
        "currency": side.currency.code,
        "must_do_more": side.must_do_more, "must_pay_more": side.must_pay_more,
    })
}

fn state(comparison: &Comparison, state: &StateLine) -> Value {
    let places = comparison.sides.iter().zip(&state.sides).map(|(side, place)| {
        let place = place.as_ref().map(|place| {
            let figures = place.figures.iter().map(|entry| (entry.name.to_owned(), figure(&entry.figure)));
            let mut figures: Map<String, Value> = figures.collect();
            figures.insert("rank_shared".to_owned(), json!(place.tied));
            Value::Object(figures)
        });
        (side.name.clone(), place.unwrap_or(Value::Null))
    });
    json!({ "name": state.name, "region": state.region, "under": places.collect::<Map<_, _>>() })
}

fn group(comparison: &Comparison, group: &GroupLine) -> Value {
    let shown = |value: &Option<Figure>| value.as_ref().map(figure);
    let under = comparison.sides.iter().enumerate().map(|(at, side)| {
        let totals = json!({
            "states": group.states[at], "obligation": shown(&group.owed[at]), "money_owed": shown(&group.money[at]),
        });
        (side.name.clone(), totals)
    });
    json!({ "family": group.family, "name": group.name, "under": under.collect::<Map<_, _>>() })
}

fn pair(comparison: &Comparison, pair: &PairBlock) -> Value {
    let change = |line: &super::ChangeLine| {
        let value = json!({
            "membership": line.membership.unwrap_or("both"), "obligation": figure(&line.owed),
            "money": line.money.as_ref().map(figure),
        });
        (line.code.clone(), value)
    };
    let bridge = match &pair.bridge {
        None => Value::Null,
        Some(Err(why)) => json!({ "refused": why }),
        Some(Ok(block)) => steps_block(block),
    };
    json!({
        "scenario": comparison.sides[pair.side].name,
        "differences": pair.changes.iter().map(change).collect::<Map<_, _>>(),
        "key_dispute": pair.key.as_ref().map(shares),
        "share_dispute": pair.share.as_ref().map(shares),
        "dispute": dispute(&pair.owed),
        "money_dispute": pair.money.as_ref().map(dispute),
        "bridge": bridge,
        "split": pair.split.as_ref().map(steps_block),
    })
}

fn shares(dispute: &ShareBlock) -> Value {
    json!({
        "unit": "points", "amount": figure(&dispute.points), "half_held_by": dispute.half,
        "holders": holders(&dispute.holders),
    })
}

fn holders(holders: &[Holder]) -> Vec<Value> {
    holders.iter().map(|one| json!([one.code, figure(&one.difference), figure(&one.percent)])).collect()
}

fn dispute(dispute: &DisputeBlock) -> Value {
    json!({
        "unit": dispute.unit, "amount": figure(&dispute.amount), "percent_of_baseline": figure(&dispute.percent),
        "more": figure(&dispute.more), "less": figure(&dispute.less), "total_change": figure(&dispute.total),
        "entering": figure(&dispute.entering), "leaving": figure(&dispute.leaving),
        "owe_less": dispute.gainers, "owe_more": dispute.losers, "half_held_by": dispute.half,
        "holders": holders(&dispute.holders),
    })
}

fn steps_block(block: &StepsBlock) -> Value {
    let steps = |steps: &Steps| {
        let row = |figures: &[Figure]| -> Map<String, Value> {
            block.states.iter().zip(figures).map(|((code, _), value)| (code.clone(), figure(value))).collect()
        };
        let named = steps.steps.iter();
        let named =
            named.map(|(name, figures, sum)| json!({ "name": name, "states": row(figures), "sum": figure(sum) }));
        json!({
            "unit": steps.unit, "steps": named.collect::<Vec<_>>(),
            "difference": { "states": row(&steps.difference.0), "sum": figure(&steps.difference.1) },
        })
    };
    json!({ "about": block.about, "obligation": steps(&block.owed), "money": block.money.as_ref().map(steps) })
}
