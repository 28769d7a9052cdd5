//! A report from a run.

use super::clauses::Clauses;
use super::row::Names;
use super::{
    Body, Called, Figure, FlowLine, LegLine, LevelReport, Limit, PaymentLine, Record, Report, Shares, balance,
    best_light, certificate, choices, columns, conflict, given, head, headline, market, method, overlap, owed, periods,
    unequal, versions,
};
use std::collections::BTreeMap;

use crate::exact::Integer;
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::people::EVERYBODY;
use crate::pipeline::{self, Allocation, Outcome, Payment, Run, may_give};
use crate::problem::{self, Condition, Reason, Row, Sense};
use crate::study::missing;

/// Of more rows than twice as many only the first so many are named.
const NAMED: usize = 6;

impl Report {
    /// The report of a run.
    #[must_use]
    pub fn of(run: &Run) -> Self {
        let method = method::method(run);
        let body = match &run.outcome {
            Outcome::Allocated(allocation) => Body::Shares(Box::new(shares(run, allocation, method.all_names()))),
            Outcome::Conflict(found) => Body::Conflict(conflict::conflict(&run.scenario, found, method.all_names())),
        };
        let mut notes: Vec<Sentence> = run.demand.notes.clone();
        notes.extend(run.keys.notes.iter().map(|note| {
            let (about, text) = (("about", Argument::text(&note.about)), ("note", note.text.clone().into()));
            match &note.whom {
                Some(whom) => Sentence::of("note-about-whom", [about, ("whom", Argument::text(whom)), text]),
                None => Sentence::of("note-about", [about, text]),
            }
        }));
        notes.extend(periods::notes(run));
        notes.extend(versions::notes(run));
        notes.extend(choices::notes(run));
        notes.extend(other_policies(run));
        notes.extend(best_light::notes(run));
        Self {
            head: head::head(run),
            sentences: headline::sentences(run, &body, method.all_names()),
            criteria: head::criteria(run),
            comparison: overlap::compare(run),
            notes,
            prices: Vec::new(),
            freedom: None,
            variants: Vec::new(),
            building: Vec::new(),
            method,
            clauses: Clauses::of(&run.scenario),
            body,
            record: record(run),
            levels: run.levels.iter().map(LevelReport::of).collect(),
        }
    }
}

/// What other policies on missing values would give for the people of all origins together; nothing where no value is missing.
fn other_policies(run: &Run) -> Vec<Sentence> {
    let world = pipeline::world(&run.scenario, &run.tables);
    let everybody = StateId::new(EVERYBODY);
    // The key as chosen was formed before, so that no finding is left.
    missing::other_policies(&run.basis, &run.scenario.key, &world, &everybody, run.scenario.people.origin_owes)
        .map(|others| others.iter().map(missing::OtherPolicy::sentence).collect())
        .unwrap_or_default()
}

fn shares(run: &Run, allocation: &Allocation, names: Names<'_>) -> Shares {
    let members = &run.scenario.members;
    let columns = columns::columns(run, allocation);
    let regions: Vec<String> = members.iter().map(|member| member.region.clone()).collect();
    let people = |origin: &StateId, unmet: &Integer| (origin.to_string(), Figure::whole(unmet.clone()));
    Shares {
        codes: members.iter().map(|member| member.id.to_string()).collect(),
        names: members.iter().map(|member| member.name.clone()).collect(),
        by_region: by_region(&regions, &columns),
        together: owed::together(run, allocation, &columns),
        regions,
        columns,
        balance: balance::balance(run, allocation),
        others: others(allocation),
        inequality: unequal::measures(run, allocation),
        flows: allocation.table.iter().map(flow).collect(),
        legs: legs(run, allocation),
        modalities: allocation.modalities.iter().map(modality).collect(),
        currency: run.scenario.currency(),
        periods: periods::columns(run, allocation),
        payments: allocation.payments.iter().map(|one| payment(run, one, names)).collect(),
        market: market::line(run, allocation),
        versions: versions::versions(run),
        against: Vec::new(),
        shown_apart: run.scenario.people.show.iter().map(ToString::to_string).collect(),
        unmet: allocation.unmet.iter().map(|(origin, unmet)| people(origin, unmet)).collect(),
        limits: limits(run, allocation, names),
        ties: allocation.ties.clone(),
    }
}

fn flow(flow: &pipeline::Flow) -> FlowLine {
    FlowLine {
        origin: flow.origin.to_string(),
        via: flow.via.iter().map(ToString::to_string).collect(),
        host: flow.host.to_string(),
        stay: Figure::whole(flow.stay.clone()),
        placed: Figure::whole(flow.placed.clone()),
    }
}

fn modality((name, numbers): &(String, Vec<Integer>)) -> (String, Vec<Figure>) {
    (name.clone(), numbers.iter().cloned().map(Figure::whole).collect())
}

fn payment(run: &Run, payment: &Payment, names: Names<'_>) -> PaymentLine {
    let line = run.scenario.table_around(&payment.why).map(|table| table.place.line());
    PaymentLine {
        from: payment.from.to_string(),
        to: payment.to.to_string(),
        amount: Figure::cents(payment.cents.clone()),
        called: Called::of(&run.scenario, &payment.why, line, names),
        rule: payment.why.clone(),
    }
}

/// The people on every leg of the routes, by origin: borders as lines and flows. Empty without corridors.
fn legs(run: &Run, allocation: &Allocation) -> Vec<LegLine> {
    let mut legs: BTreeMap<(&StateId, &StateId, &StateId), Integer> = BTreeMap::new();
    for flow in allocation.table.iter().filter(|flow| !run.scenario.corridors.is_empty() && !flow.placed.is_zero()) {
        let mut from = &flow.origin;
        for to in flow.via.iter().chain([&flow.host]) {
            *legs.entry((&flow.origin, from, to)).or_default() += &flow.placed;
            from = to;
        }
    }
    let line = |((origin, from, to), people): ((&StateId, &StateId, &StateId), Integer)| LegLine {
        origin: origin.to_string(),
        from: from.to_string(),
        to: to.to_string(),
        people: Figure::whole(people),
    };
    legs.into_iter().map(line).collect()
}

/// The columns that add up, by region, in the order of the regions' names.
fn by_region(regions: &[String], columns: &[super::Column]) -> Vec<(String, Vec<(&'static str, Figure)>)> {
    let mut names: Vec<&String> = regions.iter().collect();
    names.sort();
    names.dedup();
    let region = |name: &String| {
        let sums = columns.iter().filter(|column| column.total.is_some()).map(|column| {
            let cells: Vec<Figure> = column
                .cells
                .iter()
                .zip(regions)
                .filter(|(_, region)| *region == name)
                .map(|(cell, _)| cell.clone())
                .collect();
            (column.name, columns::sum(&cells))
        });
        (name.clone(), sums.collect())
    };
    names.into_iter().map(region).collect()
}

fn others(allocation: &Allocation) -> Vec<(String, Sentence, Figure)> {
    let owed = allocation.money.iter().flat_map(|money| &money.others).map(|(code, cents)| (code, "other-owed", cents));
    let paid = allocation.actual.money_outside.iter().map(|(code, cents)| (code, "other-paid", cents));
    owed.chain(paid)
        .map(|(code, what, cents)| (code.to_string(), Sentence::plain(what), Figure::cents(cents.clone())))
        .collect()
}

/// The rules whose rows hold with equality at the exact solution, each once a kind.
fn limits(run: &Run, allocation: &Allocation, names: Names<'_>) -> Vec<Limit> {
    let mut reached: Vec<(&Reason, &'static str, Vec<&Row>)> = Vec::new();
    let is_a_limit = |row: &&Row| may_give(&row.reason.rule);
    for row in run.problem.rows.iter().filter(is_a_limit) {
        if !row.is_reached(&allocation.solution.values) {
            continue;
        }
        let kind = match row.sense {
            Sense::AtMost => "cap",
            Sense::AtLeast => "floor",
            Sense::Equal => "fixed",
        };
        match reached.iter_mut().find(|(reason, of, _)| reason.rule == row.reason.rule && *of == kind) {
            Some((_, _, rows)) => rows.push(row),
            None => reached.push((&row.reason, kind, vec![row])),
        }
    }
    let limit = |(reason, kind, rows): (&Reason, &'static str, Vec<&Row>)| {
        let conditions: Vec<&Condition> = rows.iter().map(|row| &row.says).collect();
        Limit {
            rule: reason.rule.clone(),
            line: reason.line,
            called: Called::alone(&run.scenario, &reason.rule, reason.line, names),
            kind,
            words: conflict::words(&run.scenario, &reason.rule, reason.line),
            whom: Sentence::verbatim(names.whose(&conditions, NAMED)),
            rows: rows.into_iter().map(Row::named).collect(),
        }
    };
    reached.into_iter().map(limit).collect()
}

fn record(run: &Run) -> Record {
    let (values, certificate) = match &run.outcome {
        Outcome::Allocated(allocation) => (
            certificate::values(&allocation.solution, &run.problem),
            certificate::stages(&allocation.solution, &run.problem),
        ),
        Outcome::Conflict(found) => (Vec::new(), certificate::duals(&found.proof.duals, &run.problem)),
    };
    Record {
        scenario_name: run.scenario.file.name.clone(),
        scenario_text: run.scenario.file.text.clone(),
        sources: head::sources(run),
        inhabitants: run.inhabitants.clone(),
        gdp_usd: run.gdp.clone(),
        given: given::json(run),
        values,
        certificate,
        programme: problem::text(&run.problem),
    }
}
