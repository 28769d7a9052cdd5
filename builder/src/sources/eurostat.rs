//! The Eurostat figures behind the relocation keys of 2015, as a copy of November 2016 has them.

use std::collections::BTreeMap;

use super::texts;
use crate::check::published;
use crate::edition::{Edition, Status, Values};
use crate::raw::{Addresses, Copy, Raw, Source};
use crate::states::{codes_by_name, number};
use crate::trouble::Trouble;

const FILE: &str = "cases/eu-relocation-sep-2015/inputs.csv";

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let codes = codes_by_name(raw)?;
    let edition =
        |name, title, unit, extensive, columns: &[(&str, i32)], table: &str, check: (&str, &str, &str, u32)| {
            let mut cells = BTreeMap::new();
            for (column, year) in columns {
                for [state, value] in raw.rows_at(FILE, ["state", column])? {
                    let code = codes.get(&state).ok_or_else(|| Trouble::raw(FILE, format!("no code for `{state}`")))?;
                    if !value.is_empty() {
                        cells.insert((code.clone(), *year), (number(FILE, &value)?, Status::Reported));
                    }
                }
            }
            let values = Values::ByState(cells);
            let (state, expected, what, shift) = check;
            let newest = columns.iter().map(|(_, year)| *year).max().unwrap_or_default();
            Ok(Edition {
                name,
                edition: "eurostat-2016-11",
                title,
                unit,
                extensive,
                preferred: false,
                raw: vec![FILE],
                transformations: texts(&["Names of 28 states mapped to ISO 3166-1; an empty cell has no row."]),
                gaps: texts(&["28 states. Croatia has no figures of asylum applicants for 2010-2012."]),
                caveats: texts(&[
                    "a copy of November 2016: the keys of May and September 2015 were computed on earlier releases",
                ]),
                counting: None,
                checks: vec![published(what, expected, &values.cell(state, newest), shift)],
                values,
                source: source(table),
            })
        };
    let five =
        |stem: &str| -> Vec<(String, i32)> { (2010..=2014).map(|year| (format!("{stem}_{year}"), year)).collect() };
    let (people, applicants, resettled) = (five("pop"), five("applicants"), five("resettled"));
    let columns = |list: &'static [(&'static str, i32)]| list;
    Ok(vec![
        edition(
            "population",
            "Population on 1 January, European Union of 28",
            "persons",
            true,
            &borrowed(&people),
            "demo_pjan_1_Data.csv",
            ("DEU", "80.8", "Germany 2014, million persons", 6),
        )?,
        edition(
            "gdp-eur",
            "Gross domestic product, current prices, European Union of 28",
            "million euro, current",
            true,
            columns(&[("gdp_meur_2013", 2013), ("gdp_meur_2014", 2014)]),
            "nama_10_gdp_1_Data.csv",
            ("DEU", "2.9", "Germany 2014, trillion euro", 6),
        )?,
        edition(
            "unemployment",
            "Unemployment rate, European Union of 28",
            "% of the labour force",
            false,
            columns(&[("unemployment_pct_2014", 2014)]),
            "une_rt_a_1_Data.csv",
            ("ESP", "24.5", "Spain 2014, %", 0),
        )?,
        edition(
            "asylum-applicants",
            "Asylum applicants, all citizenships, European Union of 28",
            "persons",
            true,
            &borrowed(&applicants),
            "migr_asyappctzm_1_Data.csv",
            ("DEU", "203", "Germany 2014, thousand applicants", 3),
        )?,
        edition(
            "resettled-refugees",
            "Resettlement arrivals (UNHCR, extracted October 2015), European Union of 28",
            "persons",
            true,
            &borrowed(&resettled),
            "all_unhcr/resettlement.csv",
            ("SWE", "2.0", "Sweden 2014, thousand persons", 3),
        )?,
    ])
    .map(|mut editions: Vec<Edition>| {
        // The only edition of its name is the one that a bare name means.
        for edition in &mut editions {
            edition.preferred = !matches!(edition.name, "population" | "unemployment");
        }
        editions
    })
}

fn borrowed(columns: &[(String, i32)]) -> Vec<(&str, i32)> {
    columns.iter().map(|(name, year)| (name.as_str(), *year)).collect()
}

fn source(table: &str) -> Source {
    let unhcr = table.contains("unhcr");
    Source {
        publisher: if unhcr { "UNHCR" } else { "Eurostat" }.into(),
        version: "copy of 28 November 2016".into(),
        original_address: Addresses::One(
            if unhcr {
                "https://www.unhcr.org/refugee-statistics/"
            } else {
                "https://ec.europa.eu/eurostat/data/database"
            }
            .into(),
        ),
        licence: if unhcr { "CC BY 4.0" } else { "Eurostat reuse policy (Decision 2011/833/EU), CC BY 4.0" }.into(),
        attribution: if unhcr { "UNHCR" } else { "Eurostat" }.into(),
        gaps: Vec::new(),
        taken_from: vec![Copy {
            repo: "georgeblck/refugee-distribution".into(),
            commit: "e743ca3fbe51db892387e0c4286d628f0d523cec".into(),
            commit_date: "2016-11-28".into(),
            paths: vec![if unhcr { table.into() } else { format!("original_data/{table}") }],
        }],
    }
}
