//! Money promised to UNHCR by states and the EU institutions.

use std::collections::BTreeMap;

use super::texts;
use crate::check::published;
use crate::decimal;
use crate::edition::{Edition, Status, Values};
use crate::raw::{self, Raw};
use crate::states::number;
use crate::trouble::Trouble;

const FILE: &str = "unhcr_funding/donor_contributions.csv";

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let mut cells = BTreeMap::new();
    for [donor, year, value] in raw.rows(FILE, ["donor", "year", "unhcr_contribution_usd"])? {
        cells.insert((donor, raw::year(FILE, &year)?), (number(FILE, &value)?, Status::Reported));
    }
    let values = Values::ByState(cells);
    let source = raw.source("unhcr_funding")?;
    let mut checks =
        vec![published("European Union institutions 2024, million US$", "270", &values.cell("EUE", 2024), 6)];
    for [year, total] in raw.rows("unhcr_funding/totals_by_year.csv", ["year", "governments_and_eu_usd"])? {
        let found = values.total(raw::year(FILE, &year)?, None);
        let million = decimal::rounded(&total, 6, 0).unwrap_or(total);
        checks.push(published(
            &format!("all donors {year}, million US$, against the table of totals"),
            &million,
            &found,
            6,
        ));
    }
    Ok(vec![Edition {
        name: "unhcr-contributions",
        edition: "unhcr-2026-01",
        title: "Contributions to UNHCR by states and the EU institutions, by budget year",
        unit: "US dollars, current",
        extensive: true,
        preferred: true,
        raw: vec!["data/raw/unhcr_funding/donor_contributions.csv", "data/raw/unhcr_funding/totals_by_year.csv"],
        transformations: texts(&[
            "Column unhcr_contribution_usd: incoming commitments (IATI type 11) of public providers, summed by donor and year.",
        ]),
        gaps: source.gaps.clone(),
        caveats: texts(&[
            "commitments, not cash received; 2025 may be incomplete",
            "EUE is the EU institutions, a giver that is no state",
            "an absent row means nothing was reported, which is close to zero and not the same",
        ]),
        counting: None,
        checks,
        values,
        source,
    }])
}
