use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact;
use onus::{pipeline, scenario};
#[test]
fn arden() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/scenarios/arden.toml")).unwrap();
    let (scenario, _) = scenario::read(&SourceFile::new("arden.toml", text), Catalogue::shipped(), &[], None).unwrap();
    let run = pipeline::run(scenario, Catalogue::shipped()).unwrap();
    let pipeline::Outcome::Allocated(a) = run.outcome else { panic!() };
    println!("{:?}", a.exact.iter().map(exact::text).collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", a.people.iter().map(|x| x.to_string()).collect::<Vec<_>>(), a.proof, a.ties);
    println!("{}", onus::problem::text(&run.problem));
    panic!();
}
