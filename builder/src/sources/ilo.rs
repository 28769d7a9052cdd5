//! ILO unemployment: modelled estimates, and national estimates apart.

use super::{column, texts};
use crate::check::published;
use crate::edition::{Edition, Status};
use crate::raw::Raw;
use crate::trouble::Trouble;

const FILE: &str = "ilo_unemployment/unemployment.csv";

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let modelled = column(raw, FILE, "unemployment_modelled_pct", 1990, Status::Modelled)?;
    let national = column(raw, FILE, "unemployment_national_pct", 1990, Status::Reported)?;
    let source = raw.source("ilo_unemployment")?;
    let edition = |edition, title, preferred, checks, values| Edition {
        name: "unemployment",
        edition,
        title,
        unit: "% of the labour force, age 15 and over",
        extensive: false,
        preferred,
        raw: vec!["data/raw/ilo_unemployment/unemployment.csv"],
        transformations: texts(&["One of the two series of the raw file; they are not mixed."]),
        gaps: source.gaps.clone(),
        caveats: texts(&["a rate: turned into shares without a size it is a head tax on states"]),
        counting: None,
        checks,
        values,
        source: source.clone(),
    };
    let germany = published("Germany 2023, %", "3.0", &modelled.cell("DEU", 2023), 0);
    Ok(vec![
        edition("ilo-modelled-2023", "Unemployment rate, ILO modelled estimate", true, vec![germany], modelled),
        edition(
            "ilo-national-2024",
            "Unemployment rate, national estimates, irregular years",
            false,
            Vec::new(),
            national,
        ),
    ])
}
