//! UN World Population Prospects, with the series joined to it.

use std::collections::BTreeMap;

use super::texts;
use crate::check::published;
use crate::edition::{Edition, Status, Values};
use crate::raw::{self, Raw};
use crate::states::number;
use crate::trouble::Trouble;

const FILE: &str = "un_population/population.csv";

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let mut cells = BTreeMap::new();
    for [state, year, value, projection] in raw.rows(FILE, ["iso3", "year", "population", "projection"])? {
        let year = raw::year(FILE, &year)?;
        let status = match (projection.as_str(), year) {
            ("1", _) => Status::Projected,
            (_, ..=1949) => Status::Modelled,
            _ => Status::Reported,
        };
        cells.insert((state, year), (number(FILE, &value)?, status));
    }
    let values = Values::ByState(cells);
    let source = raw.source("un_population")?;
    Ok(vec![Edition {
        name: "population",
        edition: "un-wpp-2024",
        title: "Total population at mid-year",
        unit: "persons",
        extensive: true,
        preferred: true,
        raw: vec!["data/raw/un_population/population.csv"],
        transformations: texts(&[
            "Decade points before 1990, every year 1990-2030, every fifth year to 2050, as in the raw file.",
            "status: projected = WPP 2024 median projection (2024 on); modelled = estimate before 1950, as its source says.",
        ]),
        gaps: source.gaps.clone(),
        caveats: texts(&["2024 counts as a projection in WPP 2024"]),
        counting: None,
        checks: vec![
            published("all entries, mid-2024, billion persons", "8.162", &values.total(2024, None), 9),
            published("Germany, mid-2023, million persons", "84.55", &values.cell("DEU", 2023), 6),
        ],
        values,
        source,
    }])
}
