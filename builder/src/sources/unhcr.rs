//! UNHCR: people displaced, resettlement arrivals, asylum applications; Palestine refugees under UNRWA.

use std::collections::BTreeMap;

use super::texts;
use crate::check::{Check, check};
use crate::edition::{Edition, Status, Values};
use crate::raw::{self, Raw, Source};
use crate::states::number;
use crate::trouble::Trouble;

const FROM: i32 = 2010;
const EDITION: &str = "unhcr-2025-12";
const EMPTY: &str = "An empty cell, and a row that is not there, mean none recorded: UNHCR writes zero and not reported alike. Read as zero people, by declared policy.";

type Cells = BTreeMap<(String, String, i32), Vec<String>>;

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let source = raw.source("unhcr_refugees")?;
    Ok(vec![stock(raw, &source)?, resettlement(raw, &source)?, applications(raw, &source)?, unrwa(raw, &source)?])
}

fn stock(raw: &Raw, source: &Source) -> Result<Edition, Trouble> {
    let file = "unhcr_refugees/stock.csv";
    let mut cells = Cells::new();
    for [year, origin, host, refugees, seekers, others] in
        raw.rows(file, ["year", "origin", "asylum", "refugees", "asylum_seekers", "oip"])?
    {
        let year = raw::year(file, &year)?;
        let people = vec![refugees, seekers, others];
        if year >= FROM && people.iter().any(|text| !text.is_empty()) {
            once(file, &mut cells, (origin, host, year), people)?;
        }
    }
    let of = |origin: &str, host: &str, year| {
        cells.get(&(origin.into(), host.into(), year)).map_or("", |people| people[0].as_str()).to_owned()
    };
    let syrians = of("SYR", "TUR", 2022);
    let totals: Vec<Check> = [
        ("SYR", "6119508"),
        ("UNK", "254406"),
        ("XXA", "41083"),
        ("ESH", "175445"),
        ("TIB", "12576"),
        ("PSE", "59432"),
    ]
    .map(|(origin, expected)| {
        check(
            &format!("people of origin {origin}, all three categories, end of 2024"),
            expected,
            of_origin(&cells, origin, 2024),
        )
    })
    .into();
    let values = Values::Stock(vec!["refugees", "asylum-seekers", "others-in-need"], cells);
    let mut checks = vec![
        check("Syrian refugees in Türkiye, end of 2022 (published: 3 535 898)", "3535898", syrians),
        check("refugees, end of 2024 (published: 30.96 million)", "30958200", values.total(2024, Some(0))),
        check("refugees, asylum-seekers and others in need, end of 2024", "45186271", values.total(2024, None)),
    ];
    checks.extend(totals);
    Ok(edition(
        source,
        ("displaced-stock", "People displaced across borders, by origin and host, end of year", "persons"),
        "data/raw/unhcr_refugees/stock.csv",
        &[
            "Columns refugees, asylum_seekers and oip (others in need of international protection), kept apart, 2010 on. Internally displaced and stateless people, returns and host communities are not included.",
            EMPTY,
        ],
        &[
            "Palestine refugees under UNRWA are not included: palestine-refugees has them.",
            "Some states report cases or estimates; the smallest positive figure is shown as 5.",
        ],
        &[
            "origins UNK (unknown), XXA (stateless) and TIB (Tibetan) are no states",
            "end of 2025 has 1.8 million people of unknown origin",
            "an empty cell is zero or not reported; it is read as none recorded",
        ],
        checks,
        values,
    ))
}

fn resettlement(raw: &Raw, source: &Source) -> Result<Edition, Trouble> {
    let file = "unhcr_refugees/solutions.csv";
    let mut cells = Cells::new();
    for [year, origin, host, people] in raw.rows(file, ["year", "origin", "asylum", "resettlement"])? {
        let year = raw::year(file, &year)?;
        if year >= FROM && !people.is_empty() {
            once(file, &mut cells, (origin, host, year), vec![people])?;
        }
    }
    let hosts = cells
        .keys()
        .filter(|(_, _, year)| *year == 2024)
        .map(|(_, host, _)| host)
        .collect::<std::collections::BTreeSet<_>>()
        .len();
    let values = Values::Stock(vec!["resettled"], cells);
    let checks = vec![
        check("arrivals in 2024 (published: about 188 800)", "188759", values.total(2024, None)),
        check("states with arrivals in 2024", "22", hosts.to_string()),
    ];
    Ok(edition(
        source,
        (
            "resettlement-arrivals",
            "Resettlement arrivals, by origin and state of resettlement, during the year",
            "persons",
        ),
        "data/raw/unhcr_refugees/solutions.csv",
        &["Column resettlement, 2010 on. Naturalisation and returns are not included.", EMPTY],
        &[],
        &[],
        checks,
        values,
    ))
}

fn applications(raw: &Raw, source: &Source) -> Result<Edition, Trouble> {
    let file = "unhcr_refugees/asylum_applications.csv";
    let mut sums: BTreeMap<(String, String, i32), u64> = BTreeMap::new();
    for [year, origin, host, kind, number] in raw.rows(file, ["year", "origin", "asylum", "app_type", "applied"])? {
        let year = raw::year(file, &year)?;
        if year >= FROM && kind == "N" {
            let number: u64 =
                number.parse().map_err(|_| Trouble::raw(file, format!("`{number}` is not a whole number")))?;
            *sums.entry((origin, host, year)).or_default() += number;
        }
    }
    let cells = sums.into_iter().map(|(key, number)| (key, vec![number.to_string()])).collect();
    let values = Values::Stock(vec!["applications"], cells);
    let checks =
        vec![check("new applications in 2023 (published: about 3.6 million)", "3537780", values.total(2023, None))];
    Ok(edition(
        source,
        (
            "asylum-applications",
            "New asylum applications, by origin and state of asylum, during the year",
            "persons and cases mixed",
        ),
        "data/raw/unhcr_refugees/asylum_applications.csv",
        &["app_type N (new) only, 2010 on, summed over procedure, stage and counting unit.", EMPTY],
        &["Repeat and appeal applications are not included."],
        &[
            "some states, the United States in part of the series among them, report cases and not persons; they are added as they stand",
        ],
        checks,
        values,
    ))
}

fn unrwa(raw: &Raw, source: &Source) -> Result<Edition, Trouble> {
    let file = "unhcr_refugees/unrwa.csv";
    let mut cells = BTreeMap::new();
    for [year, state, people] in raw.rows(file, ["year", "asylum", "palestine_refugees_unrwa"])? {
        cells.insert((state, raw::year(file, &year)?), (number(file, &people)?, Status::Reported));
    }
    let values = Values::ByState(cells);
    let checks =
        vec![check("all fields, end of 2024 (published: about 5.9 million)", "5914401", values.total(2024, None))];
    let caveats = &["by field of operation; Gaza and the West Bank are the State of Palestine (PSE)"];
    let mut edition = edition(
        source,
        ("palestine-refugees", "Palestine refugees under the mandate of UNRWA, by field", "persons"),
        "data/raw/unhcr_refugees/unrwa.csv",
        &["As in the raw file."],
        &["2025 holds one entry of unknown field (UNK) only: use 2024."],
        caveats,
        checks,
        values,
    );
    edition.edition = "unrwa-2025-12";
    edition.source.publisher = "UNRWA, in UNHCR's Refugee Population Statistics Database (R package refugees)".into();
    Ok(edition)
}

#[expect(clippy::too_many_arguments, reason = "the columns of a table of editions")]
fn edition(
    source: &Source,
    (name, title, unit): (&'static str, &'static str, &'static str),
    file: &'static str,
    transformations: &[&str],
    gaps: &[&str],
    caveats: &[&str],
    checks: Vec<Check>,
    values: Values,
) -> Edition {
    Edition {
        name,
        edition: EDITION,
        title,
        unit,
        extensive: true,
        preferred: true,
        source: source.clone(),
        raw: vec![file],
        transformations: texts(transformations),
        gaps: texts(gaps),
        caveats: texts(caveats),
        counting: None,
        checks,
        values,
    }
}

fn once(file: &str, cells: &mut Cells, key: (String, String, i32), people: Vec<String>) -> Result<(), Trouble> {
    let place = format!("{} {} {} stands twice", key.0, key.1, key.2);
    match cells.insert(key, people) {
        None => Ok(()),
        Some(_) => Err(Trouble::raw(file, place)),
    }
}

fn of_origin(cells: &Cells, origin: &str, year: i32) -> String {
    let people = cells.iter().filter(|((of, _, at), _)| of == origin && *at == year).flat_map(|(_, people)| people);
    people.filter_map(|text| text.parse::<u64>().ok()).sum::<u64>().to_string()
}
