//! What stands under the title: facts, and one sentence on the whole.

use super::order::by_size;
use crate::document::Language;
use crate::exact::Rational;
use crate::pipeline::ProofStatus;
use crate::report::{Body, Column, CriterionLine, Figure, Method, Report, bracketed, percent, power_of_ten, sum};
use crate::scenario::Mode;

/// How many states the sentence names on either side.
const NAMED: usize = 3;

/// Short facts: what they are, what they say.
pub(super) fn facts(report: &Report, language: &Language) -> Vec<(String, String)> {
    let head = &report.head;
    let fact = |name: &str, value: String| (language.say(name), value);
    let mut facts = vec![
        fact("status", language.say(&format!("status-{}", head.status.replace(' ', "-")))),
        fact("as-of", head.as_of.clone()),
        fact("mode", language.say(mode(&report.method))),
        fact("proof", proof(report, language)),
        fact("scenario", head.id.clone()),
        fact("digest", head.digest.clone()),
    ];
    facts.extend(head.supersedes.clone().map(|code| fact("supersedes", code)));
    facts.extend(head.clause.clone().map(|clause| fact("clause", clause)));
    facts.extend(head.variant.clone().map(|variant| fact("variant", variant)));
    facts.extend(head.overrides.iter().map(|(path, value)| fact("changed", format!("{path} = {value}"))));
    if !language.about().reviewed {
        facts.push(fact("translation", language.say("translation-unreviewed")));
    }
    facts
}

fn mode(method: &Method) -> &'static str {
    match method.mode {
        Mode::Ledger if method.has_ways => "mode-ledger-ways",
        Mode::Ledger => "mode-ledger",
        Mode::Placement => "mode-placement",
    }
}

/// The proof status; a conflict is proved, or not reported.
pub(super) fn proof(report: &Report, language: &Language) -> String {
    match &report.head.proof {
        None | Some(ProofStatus::Proved) => language.say("proof-proved"),
        Some(ProofStatus::CheckedToTolerance(within)) => {
            language.say_with("proof-within", &[("within", &power_of_ten(within))])
        }
        Some(ProofStatus::NotProved(_)) => language.say("proof-not"),
    }
}

/// What is shared, by which key, who is above and below; before it unmet need, and what else must stand in the first line.
pub(super) fn summary(report: &Report, language: &Language) -> String {
    let (people, states) = (language.number(&report.method.people), language.count(report.method.states));
    let phased = report.method.phased_from.iter().map(|old| language.say_with("key-phased", &[("old", old)]));
    let key = language.list(&key(report, language).into_iter().chain(phased).collect::<Vec<_>>());
    let mut with = vec![("people", people.as_str()), ("states", &states), ("key", &key)];
    let (name, standing) = match &report.body {
        Body::Conflict(_) => ("summary-conflict", Standing::default()),
        Body::Shares(_) => match report.method.mode {
            Mode::Ledger => ("summary-ledger", standing(report, language)),
            Mode::Placement => ("summary-placement", standing(report, language)),
        },
    };
    with.extend([("standing", standing.kind), ("above", &standing.above), ("below", &standing.below)]);
    let sentence = language.say_with(name, &with);
    let first =
        unmet(report, language).into_iter().chain(report.head.marks.iter().map(|mark| mark.in_language(language)));
    let together = report.shares().into_iter().flat_map(|shares| &shares.together);
    let together = together.map(|sentence| sentence.in_language(language));
    first.chain([sentence]).chain(together).collect::<Vec<_>>().join(" ")
}

/// The people without a place, where there are any: said before all else.
fn unmet(report: &Report, language: &Language) -> Option<String> {
    let Body::Shares(shares) = &report.body else { return None };
    let people: Vec<Figure> = shares.unmet.iter().map(|(_, people)| people.clone()).collect();
    let without = |people: &[Figure]| language.say_with("summary-unmet", &[("people", &language.number(&sum(people)))]);
    (!people.is_empty()).then(|| without(&people))
}

/// The criteria with their weights.
fn key(report: &Report, language: &Language) -> Vec<String> {
    let part = |line: &CriterionLine| {
        let text = match line.power() {
            Some(power) => {
                language.say_with("key-power", &[("label", &line.label), ("power", &language.decimal(&power))])
            }
            None => {
                let weight = language.decimal(&percent(&line.weight));
                language.say_with("key-part", &[("label", &line.label), ("weight", &weight)])
            }
        };
        bracketed(&text, line.contested)
    };
    report.criteria.iter().map(part).collect()
}

/// Who is furthest from its share.
#[derive(Default)]
struct Standing {
    /// `both`, `above`, `below`, `none`.
    kind: &'static str,
    above: String,
    below: String,
}

fn standing(report: &Report, language: &Language) -> Standing {
    let Body::Shares(shares) = &report.body else { return Standing::default() };
    let people = shares.column("gap").map(|gap| (gap, "state-figure"));
    let Some((gap, words)) = people.or_else(|| shares.column("money-gap").map(|gap| (gap, "state-dollars"))) else {
        return Standing { kind: "none", ..Standing::default() };
    };
    let named = |at: &usize| {
        let figure = language.signed(&gap.cells[*at]);
        let currency = language.say(shares.currency.unit);
        language.say_with(words, &[("state", &shares.names[*at]), ("figure", &figure), ("currency", &currency)])
    };
    let (above, below) = (furthest(gap, false), furthest(gap, true));
    let list = |states: &[usize]| language.list(&states.iter().take(NAMED).map(named).collect::<Vec<_>>());
    Standing {
        kind: match (above.is_empty(), below.is_empty()) {
            (false, false) => "both",
            (false, true) => "above",
            (true, false) => "below",
            (true, true) => "none",
        },
        above: list(&above),
        below: list(&below),
    }
}

/// The states above zero, or below it, the furthest first.
pub(super) fn furthest(column: &Column, below: bool) -> Vec<usize> {
    let side = |value: Rational| if below { -value } else { value };
    let sizes: Vec<Rational> = column.cells.iter().map(|cell| cell.value().map_or(Rational::ZERO, side)).collect();
    by_size(&sizes).into_iter().take_while(|at| sizes[*at] > Rational::ZERO).collect()
}
