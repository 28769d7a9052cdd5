//! The paragraphs on goals, ways of discharge, money, what is set against it, and whole numbers.

use super::text::Draft;
use super::words::{and, indicator, named, number, percent, states};
use crate::key::round::Rule;
use crate::problem::GOALS;
use crate::report::spaced;
use crate::scenario::{
    ActualRef, Actuals, Claims, ClaimsOf, Files, Joint, Method, Modality, Money, MoneyTotal, Rounding, Substitution,
    Ties, Trigger,
};

/// The order of goals.
pub(super) fn goals(draft: &mut Draft<'_>) {
    let about = |name: &str| GOALS.iter().find(|goal| goal.name == name).map_or("", |goal| goal.about);
    let goals = draft.scenario.goals.iter().zip(1..);
    let goals: Vec<String> = goals.map(|(goal, at)| format!("({at}) {}: {}", goal.name, about(goal.name))).collect();
    let text =
        format!("Within the rules the following is made least, each fixed before the next: {}.", goals.join("; "));
    draft.add("chapter-goals", "goals", text);
}

/// Modalities and money in place of people.
pub(super) fn discharge(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-discharge";
    for Modality { named: table, name, files, most, usd, cost } in &draft.scenario.modalities {
        let counts = files.as_ref().map_or_else(
            || "counting people".to_owned(),
            |Files { demand, per_ru }| {
                let demand = spaced(&demand.to_string());
                format!(
                    "counting files, of which {demand} have to be processed and {} make a responsibility unit",
                    number(per_ru)
                )
            },
        );
        let most =
            most.as_ref().map_or_else(String::new, |most| format!(", at most as many as {} says", indicator(most)));
        let cost = match usd {
            Some(usd) => format!(", at the cost in {}", indicator(usd)),
            None => format!(", at {} times the cost of reception", number(cost)),
        };
        draft.add(CHAPTER, &table.path, format!("A duty may be discharged by {name}, {counts}{most}{cost}."));
    }
    if let Some(Substitution { named: table, pay_at_most, people_at_least, pool, at_least, receivers, pledges }) =
        &draft.scenario.substitution
    {
        let whole = if draft.scenario.accords.is_empty() { "what all owe" } else { "what all owe after accords" };
        let more = if *at_least { "or more" } else { "to the unit" };
        let text = format!(
            "A member may discharge at most {} of its duty in money and discharges at least {} of it in people; altogether at most {} \
             of {whole} is discharged in money. A duty is met {more}.{}{}",
            percent(pay_at_most),
            percent(people_at_least),
            percent(pool),
            parts(" The money goes to", receivers),
            parts(" In money discharge, as parts of their duty,", pledges)
        );
        draft.add(CHAPTER, &table.path, text);
    }
    if let Some(reception) = &draft.scenario.reception {
        draft.add(CHAPTER, "reception", format!("The cost of reception of a person is {}.", indicator(reception)));
    }
}

/// Parts by state after a beginning; nothing where there are none.
fn parts(begin: &str, parts: &std::collections::BTreeMap<crate::ids::StateId, crate::exact::Rational>) -> String {
    if parts.is_empty() { String::new() } else { format!("{begin} {}.", named(parts, number)) }
}

/// Prices and sums.
pub(super) fn money(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-money";
    let Some(Money { named: table, usd_per_ru, once, total, claims, joint, local, currency }) = &draft.scenario.money
    else {
        return;
    };
    let mut text = Vec::new();
    text.extend(usd_per_ru.as_ref().map(|price| {
        let period = if *once { "once" } else { "a year" };
        format!("A responsibility unit is worth {} {} {period}.", currency.name, number(price))
    }));
    if *once && usd_per_ru.is_none() {
        text.push("Prices are paid once, not a year.".to_owned());
    }
    match total {
        None => {}
        Some(MoneyTotal::Usd(total)) => text.push(format!("{} {} are shared.", currency.name, number(total))),
        Some(MoneyTotal::Indicator { indicator: of, year, spread }) => {
            let spread = spread
                .iter()
                .map(|(donor, (group, by))| format!(" What {donor} gives is spread over the group {group} by n_{by}."));
            let spread: String = spread.collect();
            text.push(format!("Shared is all that {} holds for {year}.{spread}", indicator(of)));
        }
    }
    text.extend(local.as_ref().map(|local| format!("Amounts are shown in own currency too, by {}.", indicator(local))));
    if !text.is_empty() {
        draft.add(CHAPTER, &table.path, text.join(" "));
    }
    if let Some(Claims { named: table, rule, of }) = claims {
        let of = match of {
            ClaimsOf::Stated(claims) => format!("in {}, {}", currency.name, named(claims, number)),
            ClaimsOf::Indicator { indicator: of, year, times } => {
                format!("{} times {} of {year}", number(times), indicator(of))
            }
        };
        draft.add(
            CHAPTER,
            &table.path,
            format!("The total is shared under claims, by the rule \"{rule}\"; the claims are {of}."),
        );
    }
    if let Some(Joint { named: table, rule, players, costs }) = joint {
        let cost = |(group, cost): (&std::collections::BTreeSet<crate::ids::StateId>, &crate::exact::Rational)| {
            let codes: Vec<&str> = group.iter().map(crate::ids::StateId::as_str).collect();
            format!("{} {}", codes.join("+"), number(cost))
        };
        let costs: Vec<String> = costs.iter().map(cost).collect();
        let text = format!(
            "The joint cost of {} is shared by the rule \"{rule}\"; each group would pay on its own, in {}: {}.",
            states(draft.scenario, players),
            currency.name,
            costs.join(", ")
        );
        draft.add(CHAPTER, &table.path, text);
    }
}

/// What the obligation is set against, and from where a corrective mechanism begins.
pub(super) fn review(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-review";
    let Actuals { people, money } = &draft.scenario.actuals;
    let against = |what: &str, actual: &Option<ActualRef>| {
        let ActualRef { indicator: of, year, include } = actual.as_ref()?;
        let year = year.map_or_else(String::new, |year| format!(" of {year}"));
        let include = include.as_ref().map_or_else(String::new, |include| format!(", counting {}", and(include)));
        Some(format!("{what} {}{year}{include}", indicator(of)))
    };
    let against: Vec<String> =
        against("people hosted by", people).into_iter().chain(against("money paid by", money)).collect();
    if !against.is_empty() {
        draft.add(CHAPTER, "actuals", format!("The obligation is set against {}.", and(&against)));
    }
    if let Some(Trigger { named: table, above, per_person }) = &draft.scenario.trigger {
        let price = per_person.as_ref().map_or_else(String::new, |(price, currency)| {
            format!("; a state pays {} {currency} for each person that it does not take", number(price))
        });
        let text = format!(
            "A corrective mechanism begins where what a state does passes {} times its fair number{price}.",
            number(above)
        );
        draft.add(CHAPTER, &table.path, text);
    }
}

/// Whole people and cents, and the rule for ties.
pub(super) fn rounding(draft: &mut Draft<'_>) {
    let Rounding { people, money, ties, place: _ } = &draft.scenario.rounding;
    let title = |method: Method| Rule::of(method).map_or_else(String::new, |rule| rule.title().to_string());
    let ties = match ties {
        None => "A tie that decides is settled by no rule: nothing is published before one is stated".to_owned(),
        Some(Ties::ByCode) => "Of equals the lower code comes first".to_owned(),
        Some(Ties::LargerBase) => "Of equals the larger base comes first; equal bases remain a tie".to_owned(),
        Some(Ties::Lot(seed)) => {
            format!("Equals are ordered by lot: SHA-256 over the seed {seed} and the code, lowest first")
        }
    };
    let text = format!("Whole people are made by {}, whole cents by {}. {ties}.", title(*people), title(*money));
    draft.add("chapter-whole-numbers", "rounding", text);
}
