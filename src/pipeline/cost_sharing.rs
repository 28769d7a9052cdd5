//! Money shared by claims or as a joint cost, in place of the key.

use std::collections::BTreeMap;

use super::actuals::by_state;
use crate::data::Tables;
use crate::diagnostic::{Diagnostic, Findings, Place};
use crate::exact::{Integer, Rational, fixed, nearest, text};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::obligation::claims::{self, ClaimsError};
use crate::obligation::games::{Game, GameError, JOINT_RULES};
use crate::scenario::{Claims, ClaimsOf, Joint, Scenario};

/// What each member pays, in exact cents, and what to say of it.
pub(super) struct Shared {
    /// One amount a member; they sum to the total.
    pub amounts: Vec<Rational>,
    /// By which rule, and what it does not do.
    pub rule: Vec<Sentence>,
}

fn refused(code: &'static str, place: &Place, what: String, fix: &str) -> Findings {
    Findings(vec![Diagnostic::error(code, Some(place.clone()), what, fix)])
}

/// Shares cents under claims.
pub(super) fn by_claims(
    scenario: &Scenario,
    tables: &Tables,
    choice: &Claims,
    cents: &Integer,
) -> Result<Shared, Findings> {
    let place = &choice.named.place;
    let usd = usd(tables, choice)?;
    let ids = scenario.members.iter().map(|member| &member.id);
    let without: Vec<&str> = ids.clone().filter(|id| !usd.contains_key(id)).map(StateId::as_str).collect();
    if !without.is_empty() {
        let what = format!("money.claims: no claim is known for {}", without.join(", "));
        let fix =
            "name an indicator that covers every member, or state the claims in `states`; 0 says that a state has none";
        return Err(refused("ONUS-P051", place, what, fix));
    }
    let claims: Vec<Rational> = ids.clone().map(|id| &usd[id] * Rational::from(100)).collect();
    let Some(rule) = claims::rule(&choice.rule) else {
        return Err(refused(
            "ONUS-P050",
            place,
            format!("there is no rule {}", choice.rule),
            "choose one of `onus list`",
        ));
    };
    let amounts = rule.divide(&claims, &Rational::from(cents.clone())).map_err(|error| {
        let dollars = |cents: &Rational| fixed(&(cents / Rational::from(100)), 2);
        match error {
            ClaimsError::Negative { at } => refused(
                "ONUS-P050",
                place,
                format!("money.claims: the claim of {} is negative", scenario.members[at].id),
                "state claims of zero or more",
            ),
            ClaimsError::Amount { sum } => refused(
                "ONUS-P050",
                place,
                format!(
                    "money.claims: all claims together are USD {}, less than the total of USD {}",
                    dollars(&sum),
                    dollars(&Rational::from(cents.clone()))
                ),
                "raise the claims, with `times` or in `states`, or lower the total",
            ),
            ClaimsError::TooMany { .. } => {
                refused("ONUS-P054", place, format!("money.claims: {error}"), "choose another rule, or fewer claimants")
            }
        }
    })?;
    let of = match &choice.of {
        ClaimsOf::Stated(_) => Sentence::plain("claims-as-stated"),
        ClaimsOf::Indicator { indicator, year, times } => {
            let (times, year) = (("times", Argument::number(text(times))), ("year", Argument::text(year)));
            Sentence::of("claims-of-indicator", [times, ("indicator", Argument::text(&indicator.value)), year])
        }
    };
    let sum = ("sum", dollars(&crate::exact::sum(&claims)));
    let formula = ("formula", Argument::Entry(format!("claims-formula-{}", rule.name)));
    let rule = vec![
        Sentence::of("said-claims", [("rule", Argument::Entry(format!("claims-{}", rule.name)))]),
        Sentence::of("note-claims", [("claims", of.into()), sum, formula]),
    ];
    Ok(Shared { amounts, rule })
}

/// Cents in US dollars, for a sentence.
fn dollars(cents: &Rational) -> Argument {
    Argument::number(fixed(&(cents / Rational::from(100)), 2))
}

fn usd(tables: &Tables, choice: &Claims) -> Result<BTreeMap<StateId, Rational>, Findings> {
    match &choice.of {
        ClaimsOf::Stated(claims) => Ok(claims.clone()),
        ClaimsOf::Indicator { indicator, year, times } => {
            let values = by_state(tables, indicator, *year)?;
            Ok(values.into_iter().map(|(state, value)| (state, value * times)).collect())
        }
    }
}

/// Shares a joint cost; with it all of it in cents.
pub(super) fn jointly(scenario: &Scenario, choice: &Joint) -> Result<(Integer, Shared), Findings> {
    let place = &choice.named.place;
    let players: Vec<&StateId> = choice.players.iter().collect();
    let group =
        |set: usize| players.iter().enumerate().filter(move |(at, _)| set >> at & 1 == 1).map(|(_, id)| (*id).clone());
    let cost =
        |set: usize| choice.costs.get(&group(set).collect()).map_or(Rational::ZERO, |usd| usd * Rational::from(100));
    let fail = |error: &GameError| {
        let fix = "choose the other rule, or correct the costs";
        refused("ONUS-P053", place, format!("money.joint: {error}"), fix)
    };
    let game =
        Game::new(players.len(), (0..1_usize << players.len()).map(cost).collect()).map_err(|error| fail(&error))?;
    let Some(rule) = JOINT_RULES.iter().find(|rule| rule.name == choice.rule) else {
        return Err(refused(
            "ONUS-P053",
            place,
            format!("there is no rule {}", choice.rule),
            "choose one of `onus list`",
        ));
    };
    let shares = (rule.share)(&game).map_err(|error| fail(&error))?;
    if let Some(at) = shares.iter().position(|share| share < &Rational::ZERO) {
        let what = format!("money.joint: under {} {} would be paid instead of paying", rule.title, players[at]);
        return Err(refused("ONUS-P053", place, what, "choose the other rule, or correct the costs"));
    }
    let title = ("rule", Argument::Entry(format!("joint-{}", rule.name)));
    let mut said = vec![Sentence::of("said-joint", [title])];
    if let Some(least) = game.least_core() {
        let holds = ("core", Argument::Choice(if least > Rational::ZERO { "empty" } else { "some" }));
        let formula = ("formula", Argument::Entry(format!("joint-formula-{}", rule.name)));
        said.push(Sentence::of("note-least-core", [("least", dollars(&least)), holds, formula]));
    }
    said.push(match game.violated(&shares) {
        None => Sentence::plain("note-no-group-pays-more"),
        Some((set, excess)) => {
            let names: Vec<String> = group(set).map(|id| id.to_string()).collect();
            let states = ("states", Argument::text(names.join("+")));
            Sentence::of("note-group-pays-more", [states, ("excess", dollars(&excess))])
        }
    });
    let by_state: BTreeMap<&StateId, Rational> = players.iter().copied().zip(shares).collect();
    let amount = |id: &StateId| by_state.get(id).cloned().unwrap_or(Rational::ZERO);
    let amounts = scenario.members.iter().map(|member| amount(&member.id)).collect();
    Ok((nearest(game.whole()), Shared { amounts, rule: said }))
}
