//! The shipped scenarios whole, as `onus solve` runs them: read, key, programme, solution, proof, rounding, report.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use onus::data::Catalogue;
use onus::report::{FORMATS, Report};
use onus::study::lint::{Subject, axioms, lint};

use self::cpu::CpuTime;

mod cpu;
mod run;

const WHOLE: [(&str, Option<&str>); 6] = [
    ("arden", None),
    ("financing-2024", None),
    ("global-2024", None),
    ("resettlement-2025", None),
    ("resettlement-2025", Some("no-room")),
    ("gross-relocation", None),
];

/// The text of a shipped scenario.
fn shipped(name: &str) -> String {
    let shipped = Catalogue::shipped().scenarios();
    shipped.iter().find(|(found, _)| *found == name).expect("a shipped scenario").1.to_owned()
}

fn scenarios(c: &mut Criterion<CpuTime>) {
    let mut group = c.benchmark_group("whole");
    group.sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_secs(2));
    for (name, variant) in WHOLE {
        let text = shipped(name);
        let label = variant.map_or_else(|| name.to_owned(), |variant| format!("{name}, {variant}"));
        group.bench_function(label, |b| {
            b.iter(|| {
                let report = Report::of(&run::run(black_box(&text), variant));
                let json = FORMATS.iter().find(|format| format.name == "json").expect("JSON is a format");
                (json.write)(&report)
            });
        });
    }
}

/// What `onus check` does with a scenario: the run, every lint (each state's exit, merges and splits, each number changed), and apart
/// from these the axiom table.
fn check(c: &mut Criterion<CpuTime>) {
    let mut group = c.benchmark_group("check");
    group.sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_secs(2));
    for name in ["arden", "global-2024"] {
        let text = shipped(name);
        group.bench_function(name, |b| {
            b.iter(|| lint(&run::run(black_box(&text), None), Catalogue::shipped()).expect("a run has a key"));
        });
        let run = run::run(&text, None);
        group.bench_function(format!("{name}, axioms"), |b| {
            b.iter(|| axioms::axioms(&Subject::of(black_box(&run), Catalogue::shipped()).expect("a run has a key")));
        });
    }
}

/// All published keys, one after the other: read, run, proved.
fn keys(c: &mut Criterion<CpuTime>) {
    let mut group = c.benchmark_group("keys");
    group.sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_secs(2));
    let texts: Vec<&str> = Catalogue::shipped().keys().into_iter().map(|(_, text)| text).collect();
    group.bench_function("all published keys together", |b| {
        b.iter(|| texts.iter().map(|text| run::run(black_box(text), None)).collect::<Vec<_>>());
    });
}

criterion_group! {
    name = whole;
    config = Criterion::default().with_measurement(CpuTime).without_plots();
    targets = scenarios, check, keys
}
criterion_main!(whole);
