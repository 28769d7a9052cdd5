use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact;
use onus::{pipeline, scenario};
use std::time::Instant;
fn go(name: &str, variant: Option<&str>) {
    let text =
        std::fs::read_to_string(format!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/scenarios/{}.toml"), name)).unwrap();
    let t = Instant::now();
    let read = scenario::read(&SourceFile::new("x.toml", text), Catalogue::shipped(), &[], variant);
    let scenario = match read {
        Ok((s, f)) => {
            for d in f.0 {
                println!("{} {:?} {} | {}", d.code, d.place.map(|p| p.line()), d.what, d.fix);
            }
            s
        }
        Err(f) => {
            for d in f.0 {
                println!("{} {:?} {} | {}", d.code, d.place.map(|p| p.line()), d.what, d.fix);
            }
            panic!()
        }
    };
    println!("read {:?}", t.elapsed());
    let t = Instant::now();
    let run = match pipeline::run(scenario, Catalogue::shipped()) {
        Ok(r) => r,
        Err(f) => {
            for d in f.0 {
                println!("{} {:?} {} | {}", d.code, d.place.map(|p| p.line()), d.what, d.fix);
            }
            panic!()
        }
    };
    println!("run {:?}", t.elapsed());
    println!("{} rows {} columns {}", name, run.problem.rows.len(), run.problem.columns.len());
    match run.outcome {
        pipeline::Outcome::Allocated(a) => {
            let total: exact::Rational = exact::sum(&run.fair);
            let mut list: Vec<_> = run.scenario.members.iter().zip(&a.people).zip(&run.fair).collect();
            list.sort_by(|x, y| y.0.1.cmp(x.0.1));
            for ((m, p), f) in list.iter().take(12) {
                println!(
                    "{} {} fair {} share {}",
                    m.id,
                    p,
                    exact::fixed(f, 1),
                    exact::fixed(&(*f * exact::Rational::from(100) / &total), 2)
                );
            }
            println!("{:?} ties {} stages {}", a.proof, a.ties.len(), a.solution.stages.len());
            println!("flows {}", a.table.len());
        }
        pipeline::Outcome::Conflict(c) => {
            println!("conflict {:?} {}", c.members, c.least_repair.map(|r| exact::text(&r)).unwrap_or_default())
        }
    }
    for n in run.keys.notes.iter().take(30) {
        println!("note {} {:?} {}", n.about, n.whom.as_ref().map(|w| w.to_string()), n.text);
    }
}
#[test]
fn arden() {
    go("arden", None);
    panic!();
}
#[test]
fn global() {
    go("global-2024", None);
    panic!();
}
#[test]
fn resettle() {
    go("resettlement-2025", None);
    panic!();
}
#[test]
fn gross() {
    go("gross-relocation", None);
    panic!();
}
#[test]
fn fin() {
    go("financing-2024", None);
    panic!();
}
#[test]
fn eu() {
    go("eu-2015-september", None);
    panic!();
}
