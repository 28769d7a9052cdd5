//! What is written of shipped files is verified again, and figures per head are of the states that the file means.

use onus::data::Catalogue;
use onus::report::{FORMATS, Report};
use onus::verify::verify;

use crate::support::{path, run_text, shipped};

/// Too large to be run twice here.
const LARGE: [&str; 6] = [
    "global-2024",
    "gross-relocation",
    "resettlement-2025",
    "decade-2015-2024",
    "climate-displacement",
    "financing-2024",
];

#[test]
fn what_is_written_of_every_shipped_file_is_verified() {
    let files = ["keys", "scenarios"].map(|folder| std::fs::read_dir(path(&format!("../data/{folder}"))).expect("it"));
    let names = files.into_iter().flatten().filter_map(|file| {
        let name = file.expect("a file").file_name().into_string().expect("UTF-8");
        name.strip_suffix(".toml").map(str::to_owned)
    });
    let json = FORMATS.iter().find(|format| format.name == "json").expect("JSON");
    let mut seen = 0;
    for name in names.filter(|name| !LARGE.contains(&name.as_str())) {
        let run = run_text(&shipped(&name)).unwrap_or_else(|findings| panic!("{name}: {:?}", findings.0));
        let found = verify((json.write)(&Report::of(&run)).as_bytes(), Catalogue::shipped());
        assert!(found.holds(), "{name}: {found:?}");
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
}

/// Belmar has the code of Belgium, whose inhabitants are not its own.
#[test]
fn an_invented_state_has_no_inhabitants_of_the_state_whose_code_it_has() {
    let text = shipped("quota-market");
    assert!(run_text(&text).expect("a run").inhabitants.is_empty());
    let named = text.replace("[states]\n", "[states]\npopulation = \"population\"\n");
    let run = run_text(&named).expect("a run");
    let with: Vec<&str> = run.inhabitants.keys().map(onus::ids::StateId::as_str).collect();
    assert_eq!(with, ["BEL", "EST"], "those that the file asks for");
}
