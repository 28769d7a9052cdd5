//! Each stage alone, on made-up worlds of 30, 200, 1000 and 5000 states.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkGroup, BenchmarkId, Criterion, criterion_group, criterion_main};
use onus::criteria::World;
use onus::data::{Catalogue, Tables};
use onus::exact::{Rational, ratio};
use onus::ids::StateId;
use onus::key::Keys;
use onus::key::bounded::{Bounds, bounded_key};
use onus::key::round::{Entry, round};
use onus::people::{self, Cohort};
use onus::pipeline::{self, Outcome, Run};
use onus::problem::{self, Families, Frame};
use onus::proof::{self, Solution};
use onus::report::{FORMATS, Report};
use onus::scenario::{Method, Scenario};
use onus::solve::backend::{BACKENDS, cross_check};
use onus::solve::controlled::controlled_rounding;
use onus::solve::{Answer, simplex, solve};

use self::cpu::CpuTime;
use self::made_up::Numbers;

mod cpu;
mod made_up;
mod run;

const STATES: [usize; 4] = [30, 200, 1000, 5000];
/// (states, origins); beyond it a solve takes longer than is of use here.
const PLACEMENTS: [(usize, usize); 3] = [(30, 20), (200, 20), (200, 50)];

type Group<'a> = BenchmarkGroup<'a, CpuTime>;

/// Ten samples of a tenth of a second: the whole suite takes some minutes.
fn group<'a>(c: &'a mut Criterion<CpuTime>, name: &str) -> Group<'a> {
    let mut group = c.benchmark_group(name);
    group.sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_secs(1));
    group
}

/// What the key of a scenario is formed from.
struct Ground {
    scenario: Scenario,
    tables: Tables,
    cohorts: Vec<Cohort>,
}

impl Ground {
    fn of(text: &str) -> Self {
        let scenario = run::read(text, None);
        let tables = pipeline::tables(&scenario, Catalogue::shipped()).expect("tables");
        let cohorts = people::demand(&scenario, &tables).expect("people").cohorts;
        Self { scenario, tables, cohorts }
    }

    fn keys(&self) -> Keys {
        let Self { scenario, tables, cohorts } = self;
        let world = World { members: &scenario.members, as_of: scenario.as_of, tables, groups: &scenario.groups };
        let origins: Vec<StateId> = cohorts.iter().map(|cohort| cohort.origin.clone()).collect();
        onus::key::form(&scenario.key, &world, &origins, scenario.people.origin_owes).expect("a key")
    }
}

fn before_the_programme(c: &mut Criterion<CpuTime>) {
    let mut reading = group(c, "read a ledger");
    for states in STATES {
        let text = made_up::ledger(states);
        reading.bench_function(BenchmarkId::from_parameter(states), |b| b.iter(|| run::read(black_box(&text), None)));
    }
    reading.finish();
    let mut key = group(c, "key");
    for states in STATES {
        let ground = Ground::of(&made_up::ledger(states));
        key.bench_function(BenchmarkId::new("one origin", states), |b| b.iter(|| ground.keys()));
    }
    for (states, origins) in PLACEMENTS {
        let ground = Ground::of(&made_up::placement(states, origins));
        key.bench_function(BenchmarkId::new(format!("{origins} origins"), states), |b| b.iter(|| ground.keys()));
    }
    key.finish();
    let mut closed = group(c, "closed form of the bounded key");
    for states in STATES {
        let bounds = bounds(states);
        closed.bench_function(BenchmarkId::from_parameter(states), |b| b.iter(|| bounded_key(black_box(&bounds))));
    }
}

/// Starts, with every fifth state bound from above or below.
fn bounds(states: usize) -> Vec<Bounds> {
    let mut numbers = Numbers::from(3);
    let starts: Vec<u64> = (0..states).map(|_| numbers.up_to(1_000_000)).collect();
    let total: u64 = starts.iter().sum();
    let bound = |(at, start): (usize, u64)| {
        let share = ratio(start, total);
        let (lower, upper) = match at % 10 {
            0 => (&share * ratio(6, 5), Rational::ONE),
            5 => (Rational::ZERO, &share * ratio(4, 5)),
            _ => (Rational::ZERO, Rational::ONE),
        };
        Bounds { start: share, lower, upper }
    };
    starts.into_iter().enumerate().map(bound).collect()
}

fn solution(run: &Run) -> &Solution {
    match &run.outcome {
        Outcome::Allocated(allocation) => &allocation.solution,
        Outcome::Conflict(_) => panic!("the made-up world has an allocation"),
    }
}

fn programme(c: &mut Criterion<CpuTime>) {
    let ledgers = STATES.map(|states| (format!("ledger/{states}"), made_up::ledger(states)));
    let placements = PLACEMENTS
        .map(|(states, origins)| (format!("{origins} origins/{states}"), made_up::placement(states, origins)));
    for (name, text) in ledgers.into_iter().chain(placements) {
        let run = run::run(&text, None);
        let cohorts: &[Cohort] = &run.demand.cohorts;
        let frame = Frame {
            scenario: &run.scenario,
            cohorts,
            fair: &run.fair,
            keyed: &run.fair,
            inhabitants: &run.inhabitants,
            reception: &Default::default(),
            places: &Default::default(),
            unit_costs: &Default::default(),
            ties: &Default::default(),
            levels: &[],
            lapsed: &Rational::ZERO,
            periods: &[],
            families: Families::ALL,
        };
        let mut stages = group(c, &name);
        stages.bench_function("build", |b| b.iter(|| problem::build(black_box(&frame))));
        stages.bench_function("solve", |b| b.iter(|| solve(black_box(&run.problem))));
        stages.bench_function("proof", |b| b.iter(|| proof::check(&run.problem, solution(&run))));
        stages.bench_function("report", |b| b.iter(|| Report::of(black_box(&run))));
        let report = Report::of(&run);
        for format in FORMATS.iter().filter(|format| ["table", "json"].contains(&format.name)) {
            stages.bench_function(format!("write {}", format.name), |b| b.iter(|| (format.write)(&report)));
        }
        stages.finish();
    }
}

fn rounding(c: &mut Criterion<CpuTime>) {
    let mut whole = group(c, "webster rounding");
    for states in STATES {
        let mut numbers = Numbers::from(5);
        let entry = |at| Entry::free(StateId::new(&format!("S{at:04}")), ratio(numbers.up_to(1_000_000_000), 7));
        let entries: Vec<Entry> = (0..states).map(entry).collect();
        let units = (10_000 * states).into();
        whole.bench_function(BenchmarkId::from_parameter(states), |b| {
            b.iter(|| round(Method::Webster, black_box(&entries), &units, None));
        });
    }
    whole.finish();
    let mut table = group(c, "controlled rounding");
    for (rows, columns) in [(20, 30), (50, 200), (100, 200)] {
        let mut numbers = Numbers::from(9);
        let mut row = || (0..columns).map(|_| ratio(numbers.up_to(1_000), 7)).collect::<Vec<Rational>>();
        let cells: Vec<Vec<Rational>> = (0..rows).map(|_| row()).collect();
        table.bench_function(format!("{rows} x {columns}"), |b| {
            b.iter(|| controlled_rounding(black_box(&cells), None));
        });
    }
}

/// The same programme by exact flows, by the exact simplex, and by each float solver, which does less: it finds the
/// first level of each goal, without proof.
fn solvers(c: &mut Criterion<CpuTime>) {
    let texts = [
        ("ledger, 30 states", made_up::ledger(30)),
        ("5 origins, 30 states", made_up::placement(30, 5)),
        ("20 origins, 30 states", made_up::placement(30, 20)),
    ];
    for (name, text) in texts {
        let run = run::run(&text, None);
        let mut same = group(c, &format!("solvers, {name}"));
        let Answer::Optimal(exact) = solve(&run.problem) else { panic!("an answer") };
        same.bench_function("exact flows", |b| b.iter(|| solve(black_box(&run.problem))));
        if run.problem.columns.len() <= 200 {
            same.bench_function("exact simplex", |b| b.iter(|| simplex::solve(black_box(&run.problem))));
        }
        for backend in BACKENDS.iter().filter_map(|known| known.backend) {
            same.bench_function(backend.name(), |b| b.iter(|| cross_check(&run.problem, &exact, backend)));
        }
        same.finish();
    }
}

criterion_group! {
    name = stages;
    config = Criterion::default().with_measurement(CpuTime).without_plots();
    targets = before_the_programme, programme, rounding, solvers
}
criterion_main!(stages);
