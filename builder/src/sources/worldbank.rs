//! World Bank, World Development Indicators.

use super::{column, texts};
use crate::check::{Check, published};
use crate::edition::{Edition, Status, Values};
use crate::raw::Raw;
use crate::trouble::Trouble;

const FILE: &str = "worldbank_wdi/wdi_panel.csv";

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    Ok(vec![
        edition(
            raw,
            "population",
            "worldbank-2024",
            "population",
            "Total population (SP.POP.TOTL), copy of March 2026",
            "persons",
            true,
            |values| vec![published("Germany 2022, million persons", "83.18", &values.cell("DEU", 2022), 6)],
        )?,
        edition(
            raw,
            "gdp-usd",
            "worldbank-2024-06",
            "gdp_current_usd",
            "Gross domestic product, current US dollars (NY.GDP.MKTP.CD)",
            "US dollars, current",
            true,
            |values| {
                vec![published(
                    "United States 2022, trillion US$, in this vintage",
                    "25.744",
                    &values.cell("USA", 2022),
                    12,
                )]
            },
        )?,
        edition(
            raw,
            "gdp-ppp",
            "worldbank-2024-06",
            "gdp_ppp_current_intl",
            "Gross domestic product at purchasing power parity (NY.GDP.MKTP.PP.CD)",
            "international dollars, current",
            true,
            |_| Vec::new(),
        )?,
        edition(
            raw,
            "gni-per-head",
            "worldbank-2026-02",
            "gni_pc_atlas_usd",
            "Gross national income per head, Atlas method (NY.GNP.PCAP.CD)",
            "US dollars, current, per head",
            false,
            |values| vec![published("United States 2024, US$ a head", "83490", &values.cell("USA", 2024), 0)],
        )?,
        edition(
            raw,
            "surface-area",
            "worldbank-2026-02",
            "surface_area_km2",
            "Surface area including inland water (AG.SRF.TOTL.K2)",
            "square kilometres",
            true,
            |values| vec![published("Germany 2020, thousand square kilometres", "357.6", &values.cell("DEU", 2020), 3)],
        )?,
    ])
}

#[expect(clippy::too_many_arguments, reason = "the columns of a table of editions")]
fn edition(
    raw: &Raw,
    name: &'static str,
    edition: &'static str,
    source_column: &'static str,
    title: &'static str,
    unit: &'static str,
    extensive: bool,
    checks: impl Fn(&Values) -> Vec<Check>,
) -> Result<Edition, Trouble> {
    let values = column(raw, FILE, source_column, 1990, Status::Reported)?;
    let source = raw.source("worldbank_wdi")?;
    let (gaps, caveats): (&[&str], &[&str]) = match name {
        "gdp-usd" | "gdp-ppp" => (
            &[
                "To 2023, vintage June 2024. Current US$: none at all for PRK; last year available: ERI 2011, VEN 2014, SSD 2015, YEM 2018, CUB 2020, SYR and SMR 2021, AFG, BTN, LBN, LIE, MCO, QAT and TON 2022.",
                "TWN and VAT are not entries of the World Bank.",
            ],
            &[
                "not every state has every one of the latest years: a scenario states its policy for those that lack one",
            ],
        ),
        "population" => (
            &["TWN and VAT are not entries of the World Bank."],
            &["differs from UN WPP 2024 by over 5 % for nine states (revised national censuses)"],
        ),
        _ => (&["TWN and VAT are not entries of the World Bank."], &[]),
    };
    Ok(Edition {
        name,
        edition,
        title,
        unit,
        extensive,
        preferred: name != "population",
        raw: vec!["data/raw/worldbank_wdi/wdi_panel.csv"],
        transformations: vec![format!(
            "Column {source_column}, 1990 on; the raw copy gives eight significant digits; exponents written out exactly."
        )],
        gaps: texts(gaps),
        caveats: texts(caveats),
        counting: None,
        checks: checks(&values),
        values,
        source,
    })
}
