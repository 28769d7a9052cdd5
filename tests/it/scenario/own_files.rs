//! Tables of a user's own, in files beside the scenario.

use std::fs;
use std::path::Path;

use onus::data::{Catalogue, Values};
use onus::diagnostic::{Findings, SourceFile};
use onus::exact::Integer;
use onus::ids::StateId;
use onus::scenario::{self, Scenario};
use onus::{exact, people, pipeline};

use super::{codes_of, short, with};

const WEALTH: &str = "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nfile = \"FILE\"\n";
const CSV: &str = "state,year,value\nAAA,2024,30\nBBB,2024,20\nCCC,2024,10\n";
const STOCK: &str = "[indicator.camps]\nkind = \"extensive\"\nunit = \"people\"\nfile = \"camps.csv\"\n\n\
                     [people]\nfrom = \"camps\"\nyear = 2024\ninclude = [\"families\", \"single\"]\nmode = \"ledger\"\n";

fn read_in(folder: &Path, snippet: &str) -> Result<(Scenario, Findings), Findings> {
    let name = folder.join("scenario.toml").display().to_string();
    scenario::read(&SourceFile::new(name, with(snippet)), Catalogue::shipped(), &[], None)
}

fn refused(folder: &Path, file: &str) -> Findings {
    read_in(folder, &WEALTH.replace("FILE", file)).expect_err(file)
}

#[test]
fn a_table_is_read_from_the_folder_of_the_scenario_and_is_part_of_its_identity() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("tables")).unwrap();
    let file = folder.path().join("tables/own.csv");
    fs::write(&file, CSV).unwrap();
    let snippet = WEALTH.replace("FILE", "tables/own.csv");
    let (one, said) = read_in(folder.path(), &snippet).unwrap_or_else(|found| panic!("{}", short(&found)));
    assert!(said.0.is_empty(), "{}", short(&said));
    let Values::ByState(rows) = &one.indicators["wealth"].table.values else { panic!("by state") };
    assert_eq!(rows[&StateId::new("BBB")][&2024].value, exact::ratio(20, 1));
    assert_eq!(one.indicators["wealth"].table.about.unit, "million USD");
    let pipeline::Outcome::Allocated(done) = pipeline::run(one.clone(), Catalogue::shipped()).unwrap().outcome else {
        panic!("an allocation")
    };
    assert_eq!(done.people, [50, 33, 17].map(Integer::from));

    fs::write(&file, CSV.replace("10\n", "11\n")).unwrap();
    let (other, _) = read_in(folder.path(), &snippet).unwrap();
    assert_ne!(scenario::digest(&one), scenario::digest(&other));
    fs::write(&file, CSV).unwrap();
    let (again, _) = read_in(folder.path(), &snippet).unwrap();
    assert_eq!(scenario::digest(&one), scenario::digest(&again));
}

#[test]
fn a_folder_says_what_its_numbers_are_and_has_to_agree() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("own");
    fs::create_dir(&own).unwrap();
    fs::write(own.join("values.csv"), CSV).unwrap();
    let about = "name = \"wealth\"\ntitle = \"Wealth\"\nunit = \"million USD\"\nkind = \"extensive\"\ncaveats = [\"a guess\"]\n\
                 [source]\npublisher = \"us\"\nlicence = \"ours\"\n";
    fs::write(own.join("about.toml"), about).unwrap();
    let (scenario, _) =
        read_in(folder.path(), &WEALTH.replace("FILE", "own")).unwrap_or_else(|f| panic!("{}", short(&f)));
    let said = &scenario.indicators["wealth"].table.about;
    assert_eq!((said.publisher.as_str(), said.licence.as_str(), said.caveats.len()), ("us", "ours", 1));

    fs::write(own.join("about.toml"), about.replace("million", "thousand")).unwrap();
    assert_eq!(codes_of(&refused(folder.path(), "own")), ["ONUS-S013"]);
    fs::remove_file(own.join("about.toml")).unwrap();
    assert_eq!(codes_of(&refused(folder.path(), "own")), ["ONUS-D021"]);
}

#[test]
fn what_is_wrong_in_the_file_is_said_at_its_place_there() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("own.csv"), CSV.replace(",20\n", ",n/a\n").replace(",10", ",\"1,000\"")).unwrap();
    let found = refused(folder.path(), "own.csv");
    let seen: Vec<(&str, usize, &str)> = found
        .0
        .iter()
        .map(|finding| {
            let place = finding.place.as_ref().expect("a place");
            assert!(place.file.name.ends_with("own.csv"), "{}", place.file.name);
            (finding.code, place.line(), place.text())
        })
        .collect();
    assert_eq!(seen, [("ONUS-D012", 3, "n/a"), ("ONUS-D013", 4, "1,000")]);
}

#[test]
fn codes_of_no_state_are_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("own.csv"), format!("{CSV}ARB,2024,60\nUNK,2024,1\n")).unwrap();
    let (_, said) =
        read_in(folder.path(), &WEALTH.replace("FILE", "own.csv")).unwrap_or_else(|f| panic!("{}", short(&f)));
    assert_eq!(codes_of(&said), ["ONUS-S006"]);
    assert!(said.0[0].what.ends_with("codes of no state: ARB"), "{}", said.0[0].what);
}

#[test]
fn only_ordinary_files_of_bounded_size_are_read() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["nowhere.csv", "/etc/hostname"] {
        assert_eq!(codes_of(&refused(folder.path(), file)), ["ONUS-S026"], "{file}");
    }
    let large = fs::File::create(folder.path().join("large.csv")).unwrap();
    large.set_len(onus::data::file::SIZE_LIMIT + 1).unwrap();
    assert_eq!(codes_of(&refused(folder.path(), "large.csv")), ["ONUS-S026"]);
    #[cfg(unix)]
    for device in ["/dev/zero", "/dev/stdin"] {
        let link = folder.path().join("link.csv");
        std::os::unix::fs::symlink(device, &link).unwrap();
        let found = refused(folder.path(), "link.csv");
        assert_eq!(codes_of(&found), ["ONUS-S026"], "{device}");
        fs::remove_file(&link).unwrap();
    }
}

#[test]
fn a_scenario_from_standard_input_finds_files_in_the_current_folder() {
    let file = tempfile::Builder::new().suffix(".csv").tempfile_in(".").unwrap();
    fs::write(file.path(), CSV).unwrap();
    let name = file.path().file_name().unwrap().to_str().unwrap();
    let text = with(&WEALTH.replace("FILE", name));
    let (scenario, _) = scenario::read(&SourceFile::new("-", text), Catalogue::shipped(), &[], None)
        .unwrap_or_else(|found| panic!("{}", short(&found)));
    assert!(scenario.indicators.contains_key("wealth"));
}

#[test]
fn people_come_from_a_stock_of_the_users_own() {
    let folder = tempfile::tempdir().unwrap();
    let rows =
        "origin,host,year,families,single\nAAA,BBB,2024,40,2\nAAA,CCC,2024,8,\nCCC,BBB,2024,50,\nCCC,BBB,2023,9,9\n";
    fs::write(folder.path().join("camps.csv"), rows).unwrap();
    let (scenario, said) = read_in(folder.path(), STOCK).unwrap_or_else(|found| panic!("{}", short(&found)));
    assert!(said.0.is_empty(), "{}", short(&said));
    let tables = pipeline::tables(&scenario, Catalogue::shipped()).unwrap();
    let demand = people::demand(&scenario, &tables).unwrap();
    let counted: Vec<(&str, Integer)> =
        demand.cohorts.iter().map(|cohort| (cohort.origin.as_str(), cohort.people.clone())).collect();
    assert_eq!(counted, [("AAA", Integer::from(50)), ("CCC", Integer::from(50))]);
    let run = pipeline::run(scenario, Catalogue::shipped()).unwrap_or_else(|found| panic!("{}", short(&found)));
    let pipeline::Outcome::Allocated(done) = run.outcome else { panic!("an allocation") };
    assert_eq!(done.people.iter().fold(Integer::ZERO, |sum, people| sum + people), Integer::from(100));

    let wrong = STOCK.replace("\"single\"", "\"alone\"");
    let found = read_in(folder.path(), &wrong).expect_err("no such category");
    assert_eq!(codes_of(&found), ["ONUS-D031"]);
}
