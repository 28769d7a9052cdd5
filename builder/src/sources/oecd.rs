//! Official development assistance given.

use super::{column, texts};
use crate::check::published;
use crate::edition::{Edition, Status};
use crate::raw::Raw;
use crate::trouble::Trouble;

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let values = column(raw, "oecd_dac_oda/oda_given.csv", "oda_given_const2023_usd", 1960, Status::Reported)?;
    let source = raw.source("oecd_dac_oda")?;
    Ok(vec![Edition {
        name: "oda-given",
        edition: "oecd-2023",
        title: "Official development assistance given, total allocable by sector",
        unit: "US dollars, constant 2023",
        extensive: true,
        preferred: true,
        raw: vec!["data/raw/oecd_dac_oda/oda_given.csv"],
        transformations: texts(&["As in the raw file."]),
        gaps: source.gaps.clone(),
        caveats: texts(&[
            "an absent state does not report to the OECD: unknown, not zero",
            "includes the cost of refugees in the donor state; a little below headline net ODA",
        ]),
        counting: None,
        checks: vec![published("United States 2023, billion US$, allocable", "57.3", &values.cell("USA", 2023), 9)],
        values,
        source,
    }])
}
