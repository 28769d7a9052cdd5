//! UNDP Human Development Index.

use super::{column, texts};
use crate::check::check;
use crate::edition::{Edition, Status};
use crate::raw::Raw;
use crate::trouble::Trouble;

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let values = column(raw, "undp_hdi/hdi.csv", "hdi", 1990, Status::Reported)?;
    let source = raw.source("undp_hdi")?;
    Ok(vec![Edition {
        name: "human-development",
        edition: "undp-2025",
        title: "Human Development Index (Human Development Report 2025)",
        unit: "index from 0 to 1",
        extensive: false,
        preferred: true,
        raw: vec!["data/raw/undp_hdi/hdi.csv"],
        transformations: texts(&["As in the raw file."]),
        gaps: source.gaps.clone(),
        caveats: Vec::new(),
        counting: None,
        checks: vec![check("United States 2023 (published: 0.938)", "0.938", values.cell("USA", 2023))],
        values,
        source,
    }])
}
