//! INFORM Risk Index: vulnerability, lack of coping capacity, risk.

use std::collections::BTreeMap;

use super::texts;
use crate::check::check;
use crate::edition::{Edition, Status, Values};
use crate::raw::Raw;
use crate::states::number;
use crate::trouble::Trouble;

const FILE: &str = "inform_risk/inform_risk_2025.csv";
/// The edition is named 2025; its file has no years.
const YEAR: i32 = 2025;

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let source = raw.source("inform_risk")?;
    let edition = |name, title, source_column: &str, somalia: &str| {
        let mut cells = BTreeMap::new();
        for [state, value] in raw.rows(FILE, ["iso3", source_column])? {
            cells.insert((state, YEAR), (number(FILE, &value)?, Status::Reported));
        }
        let values = Values::ByState(cells);
        Ok(Edition {
            name,
            edition: "inform-2025",
            title,
            unit: "index from 0 (low) to 10 (high)",
            extensive: false,
            preferred: true,
            raw: vec!["data/raw/inform_risk/inform_risk_2025.csv"],
            transformations: texts(&[
                "One column of the raw file; the year is that of the edition, 2025, version 0.7.0.",
            ]),
            gaps: source.gaps.clone(),
            caveats: texts(&[
                "the year is the name of the edition, not the year measured",
                "vulnerability includes uprooted people: it is partly an outcome of hosting",
            ]),
            counting: None,
            checks: vec![check("Somalia, 2025 edition", somalia, values.cell("SOM", YEAR))],
            values,
            source: source.clone(),
        })
    };
    Ok(vec![
        edition("vulnerability", "Vulnerability, INFORM Risk Index 2025", "vulnerability", "9.4")?,
        edition(
            "lack-of-coping-capacity",
            "Lack of coping capacity, INFORM Risk Index 2025",
            "lack_of_coping_capacity",
            "7.3",
        )?,
        edition(
            "disaster-risk",
            "Risk of humanitarian crises and disasters, INFORM Risk Index 2025",
            "inform_risk",
            "8.4",
        )?,
    ])
}
