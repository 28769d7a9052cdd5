//! Emissions and warming, from the Global Carbon Budget and Jones et al. by way of Our World in Data.

use super::{column, texts};
use crate::check::{Check, published};
use crate::edition::{Edition, Status, Values};
use crate::raw::Raw;
use crate::trouble::Trouble;

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let source = raw.source("owid_co2")?;
    let edition = |name,
                   edition,
                   title,
                   unit,
                   file,
                   gaps: &[&str],
                   caveats: &[&str],
                   checks: fn(&Values) -> Vec<Check>,
                   values: Values| Edition {
        name,
        edition,
        title,
        unit,
        extensive: true,
        preferred: true,
        raw: vec![file],
        transformations: texts(&["One column of the raw file; exponents written out exactly."]),
        gaps: texts(gaps),
        caveats: texts(caveats),
        counting: None,
        checks: checks(&values),
        values,
        source: source.clone(),
    };
    let values = |file: &str, name: &str, from| column(raw, file, name, from, Status::Reported);
    Ok(vec![
        edition(
            "co2-territorial",
            "owid-2025",
            "Territorial fossil and industrial CO2, by year (Global Carbon Budget 2025)",
            "million tonnes CO2",
            "data/raw/owid_co2/co2_territorial_1750_2024.csv",
            &[
                "MCO and SMR are inside FRA and ITA.",
                "Years before 1850 are not shipped. Early years cover few states, because most had not reported.",
                "Land-use change is not included; ships and aircraft in international traffic belong to no state.",
            ],
            &["emissions of former unions and colonies are split to present-day borders by the Global Carbon Project"],
            |values| {
                vec![
                    published("all entries 2023, without bunkers, Gt", "37.0", &values.total(2023, None), 3),
                    published("United States 2023, Mt", "4918", &values.cell("USA", 2023), 0),
                ]
            },
            values("owid_co2/co2_territorial_1750_2024.csv", "co2_mt", 1850)?,
        ),
        edition(
            "greenhouse-gases",
            "owid-2024",
            "Greenhouse gases including land use, by year (Jones et al. 2024)",
            "million tonnes CO2 equivalent (GWP100)",
            "data/raw/owid_co2/ghg_total_1850_2023.csv",
            &["MCO, MHL and SMR missing. Jones et al. stands in for PRIMAP-hist, which could not be had."],
            &["land-use emissions are very uncertain and heavily revised: vintages correlate at 0.67 only"],
            |values| vec![published("all entries 2023, Gt", "53.8", &values.total(2023, None), 3)],
            values("owid_co2/ghg_total_1850_2023.csv", "ghg_incl_luc_mtco2e", 1850)?,
        ),
        edition(
            "warming-share",
            "owid-2024",
            "Share of global warming caused since 1851, selected years (Jones et al. 2024)",
            "% of the global mean temperature change",
            "data/raw/owid_co2/temp_contribution_share.csv",
            &["MCO and SMR missing. Selected years only; 2023 is the newest."],
            &[],
            |values| vec![published("all entries 2023, %", "100.0", &values.total(2023, None), 0)],
            values("owid_co2/temp_contribution_share.csv", "share_global_temp_change_pct", 1850)?,
        ),
        edition(
            "co2-land-use",
            "owid-2023",
            "CO2 from land-use change, by year (Global Carbon Budget 2023)",
            "million tonnes CO2",
            "data/raw/owid_co2/luc_co2_1850_2022.csv",
            &["Ends in 2022."],
            &[
                "very uncertain and heavily revised: two vintages correlate at 0.67 only; for runs that show what it would change",
                "negative where forests grow back: a sum over few years can be negative, and is then refused",
                "to add it to co2-territorial write plus = [\"co2-land-use\"] in the criterion",
            ],
            |_| Vec::new(),
            values("owid_co2/luc_co2_1850_2022.csv", "luc_co2_mt", 1850)?,
        ),
        edition(
            "co2-consumption",
            "owid-2024",
            "Consumption-based CO2, by year",
            "million tonnes CO2",
            "data/raw/owid_co2/consumption_co2_1990_2022.csv",
            &["118 members of the United Nations; none for most small and many African states."],
            &[
                "two vintages joined: GCP 2021 to 2003, Global Carbon Budget 2024 from 2004 on: do not difference across 2003-2004",
            ],
            |_| Vec::new(),
            values("owid_co2/consumption_co2_1990_2022.csv", "consumption_co2_mt", 1990)?,
        ),
    ])
}
