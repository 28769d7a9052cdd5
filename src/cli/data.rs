//! `data`: the indicators that ship.

use std::fmt::Write as _;

use clap::Args;
use onus::data::{About, Catalogue, Kind, Values};

use super::exit::{Exit, Failure};
use super::{out, shown};

#[derive(Debug, Args)]
pub struct Data {
    /// One indicator, `name` or `name/edition`, in detail
    name: Option<String>,
    /// Print its values of one year through a normalisation: min-max, rank, z-score, quantile-mismatch...
    #[arg(long = "as", value_name = "NORMALISATION", requires = "name")]
    by: Option<String>,
    /// The year; left out: the latest of those in which the most states have a value
    #[arg(long, requires = "by")]
    year: Option<i32>,
    /// The indicator to set against it, for quantile-mismatch
    #[arg(long, value_name = "INDICATOR", requires = "by")]
    against: Option<String>,
}

pub fn run(args: &Data) -> Result<Exit, Failure> {
    let catalogue = Catalogue::shipped();
    let text = match &args.name {
        Some(name) if let Some(by) = &args.by => shown::text(catalogue, name, by, args.year, args.against.as_deref())?,
        None => catalogue.indicators().iter().map(line).collect(),
        Some(name) => detail(catalogue, name)?,
    };
    out::put(&text)?;
    Ok(Exit::Done)
}

fn line(about: &About) -> String {
    format!(
        "{}/{}\n    {} ({})\n    {}; {}\n",
        about.name, about.edition, about.title, about.unit, about.publisher, about.licence
    )
}

fn detail(catalogue: &Catalogue, name: &str) -> Result<String, Failure> {
    let unknown = || Failure::wrong(format!("no indicator is called `{name}`; `onus data` lists them"));
    let reference = catalogue.resolve(name).ok_or_else(unknown)?;
    let table = catalogue.table(&reference)?;
    let about = &table.about;
    let kind = match about.kind {
        Kind::Extensive => "extensive: it adds up when two states merge",
        Kind::Intensive => "intensive: it does not add up when two states merge",
    };
    let mut text = line(about);
    let _ = writeln!(text, "    {kind}\n    {}\n    sha256 {}", coverage(&table.values), table.digest);
    for caveat in &about.caveats {
        let _ = writeln!(text, "    - {caveat}");
    }
    Ok(text)
}

fn coverage(values: &Values) -> String {
    match values {
        Values::ByState(rows) => {
            let years: Vec<&i32> = rows.values().flat_map(|years| years.keys()).collect();
            match (years.iter().min(), years.iter().max()) {
                (Some(first), Some(last)) => format!("by state and year: {} states, {first} to {last}", rows.len()),
                _ => "by state and year: empty".to_owned(),
            }
        }
        Values::Dyadic(rows) => format!("by origin and state: {} origins", rows.len()),
        Values::Spells(rows) => format!("spells by origin and state: {} origins", rows.len()),
        Values::Stock(stock) => {
            format!(
                "people by origin, host and year: {} cells; categories {}",
                stock.cells.len(),
                stock.categories.join(", ")
            )
        }
    }
}
