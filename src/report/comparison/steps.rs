//! Steps as they are shown: what is shown of a state's steps adds up to what is shown of its difference.

use super::make::{Names, total};
use super::{Measure, Steps, StepsBlock};
use crate::exact::{self, Integer, Rational, floor};
use crate::ids::StateId;
use crate::key::round::to_total;
use crate::report::Figure;
use crate::scenario::Currency;
use crate::solve::controlled::controlled_rounding;
use crate::study::compare::{Bridge, Split};

/// The bridge, for the states listed, in the measure of obligations; in money where both sides have one currency.
pub(super) fn of_bridge(
    bridge: &Bridge,
    shown: &[&StateId],
    names: &Names,
    (measure, currency): (Measure, Option<&'static Currency>),
) -> StepsBlock {
    let steps = |values: &[Vec<Rational>], measure: Measure| {
        let whole = whole(values);
        let named = bridge.clauses.iter().zip(values).zip(whole);
        let named = named.map(|((name, exact), shown)| (name.clone(), figures(exact, shown, measure.decimals())));
        block(named.collect(), &bridge.states, shown, measure.unit())
    };
    let owed: Vec<Vec<Rational>> = match measure {
        Measure::People | Measure::Money(_) => bridge.owed.clone(),
        Measure::Units => {
            bridge.owed.iter().map(|step| step.iter().map(|units| units * Rational::from(100)).collect()).collect()
        }
    };
    let Bridge { worlds, proved, .. } = bridge;
    let mut about = match bridge.clauses.len() {
        0 => vec!["no clause differs that may change an obligation".to_owned()],
        clauses => vec![
            format!(
                "a step is the mean of what its clause adds over every order of the {clauses} that differ (Shapley), in whole \
                 obligations after limits and rounding; scenarios run for it: {worlds}, of which proved: {proved}"
            ),
            "steps are rounded so that those of a state add up to its difference, and those of a clause are next to their sum"
                .to_owned(),
        ],
    };
    if !bridge.silent.is_empty() {
        about.push(format!("what differs too, and can change no obligation: {}", bridge.silent.join(", ")));
    }
    StepsBlock {
        states: states(&bridge.states, shown, names),
        owed: steps(&owed, measure),
        money: bridge.money.as_ref().zip(currency).map(|(money, currency)| steps(money, Measure::Money(currency))),
        about,
    }
}

/// Total, weights and data, for the states listed.
pub(super) fn of_split(split: &Split, shown: &[&StateId], names: &Names) -> StepsBlock {
    let mut steps: Vec<(String, &Vec<Rational>)> = vec![("total".to_owned(), &split.total)];
    for line in &split.criteria {
        steps.push((format!("{}: weight", line.criterion), &line.weight));
        steps.push((format!("{}: data", line.criterion), &line.data));
    }
    steps.extend(split.steps.iter().map(|(name, change)| ((*name).to_owned(), change)));
    steps.retain(|(_, change)| change.iter().any(|change| !change.is_zero()));
    let about = if steps.is_empty() {
        "no fair number before rules differs"
    } else {
        "fair numbers before rules: total is the change of the units shared at the mean share, weight the change of a weight at \
         mean shares, data the change of shares at the mean weight (Bennet); a criterion that one side lacks is all weight"
    };
    let parts = |state: usize| steps.iter().map(|(_, change)| change[state].clone()).collect::<Vec<Rational>>();
    let differences: Vec<Rational> = (0..split.states.len()).map(|state| exact::sum(&parts(state))).collect();
    // Differences add up to that of the totals, and the steps of a state to its difference.
    let differences = to_total(&differences, &exact::nearest(&exact::sum(&differences)));
    let mut whole = vec![Vec::new(); steps.len()];
    for (state, difference) in differences.iter().enumerate() {
        let shown = to_total(&parts(state), difference);
        whole.iter_mut().zip(shown).for_each(|(column, shown)| column.push(shown));
    }
    let mut about = vec![about.to_owned()];
    let is_small = |shown: &[Integer]| shown.iter().all(Integer::is_zero);
    let small: Vec<&str> =
        steps.iter().zip(&whole).filter(|(_, shown)| is_small(shown)).map(|((name, _), _)| name.as_str()).collect();
    if !small.is_empty() {
        about.push(format!("steps that round to nothing for every state are not shown: {}", small.join(", ")));
    }
    let shown_steps = steps.into_iter().zip(whole).filter(|(_, shown)| !is_small(shown));
    let named = shown_steps.map(|((name, exact), shown)| (name, figures(exact, shown, 0)));
    StepsBlock {
        states: states(&split.states, shown, names),
        owed: block(named.collect(), &split.states, shown, "responsibility-units"),
        money: None,
        about,
    }
}

/// Whole numbers next to the steps whose sums by state are those of the steps, and by step next to them.
fn whole(steps: &[Vec<Rational>]) -> Vec<Vec<Integer>> {
    let floors: Vec<Vec<Integer>> = steps.iter().map(|step| step.iter().map(floor).collect()).collect();
    let states = steps.first().map_or(0, Vec::len);
    let rests: Vec<Vec<Rational>> = (0..states)
        .map(|state| {
            steps
                .iter()
                .zip(&floors)
                .map(|(step, floors)| &step[state] - Rational::from(floors[state].clone()))
                .collect()
        })
        .collect();
    // Without margins there always is one.
    let rounded = controlled_rounding(&rests, None).map(|rounded| rounded.cells).unwrap_or_default();
    let add = |(at, floors): (usize, Vec<Integer>)| {
        let rest = |state: usize| rounded.get(state).and_then(|row| row.get(at)).cloned().unwrap_or(Integer::ZERO);
        floors.into_iter().enumerate().map(|(state, floor)| floor + rest(state)).collect()
    };
    floors.into_iter().enumerate().map(add).collect()
}

/// Figures of whole units of the last decimal.
fn figures(exact: &[Rational], shown: Vec<Integer>, decimals: u32) -> Vec<Figure> {
    let scale = Rational::from(exact::power_of_ten(u64::from(decimals)));
    let figure = |(exact, shown): (&Rational, Integer)| Figure::Number { shown, decimals, exact: exact / &scale };
    exact.iter().zip(shown).map(figure).collect()
}

fn states(all: &[StateId], shown: &[&StateId], names: &Names) -> Vec<(String, String)> {
    let listed = all.iter().filter(|id| shown.binary_search(id).is_ok());
    listed.map(|id| (id.to_string(), names.name(id))).collect()
}

/// Steps of the states listed; sums are over all states.
fn block(named: Vec<(String, Vec<Figure>)>, states: &[StateId], shown: &[&StateId], unit: &'static str) -> Steps {
    let listed: Vec<usize> = (0..states.len()).filter(|at| shown.binary_search(&&states[*at]).is_ok()).collect();
    let pick = |figures: &[Figure]| listed.iter().map(|at| figures[*at].clone()).collect::<Vec<Figure>>();
    let of_state = |at: usize| total(&named.iter().map(|(_, figures)| figures[at].clone()).collect::<Vec<_>>());
    let difference: Vec<Figure> = (0..states.len()).map(of_state).collect();
    Steps {
        unit,
        difference: (pick(&difference), total(&difference)),
        steps: named.iter().map(|(name, figures)| (name.clone(), pick(figures), total(figures))).collect(),
    }
}
