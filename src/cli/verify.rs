//! `verify`: is a result intact, is it proved, does it come out again?

use std::fmt::Write as _;

use clap::Args;
use onus::data::Catalogue;
use onus::exact;
use onus::verify::{self as library, Check};

use super::exit::{Exit, Failure};
use super::{load, out};

#[derive(Debug, Args)]
pub struct Verify {
    /// A result that `solve` wrote as JSON
    file: std::path::PathBuf,
}

pub fn run(args: &Verify) -> Result<Exit, Failure> {
    let bytes =
        load::regular(&args.file).map_err(|error| Failure::wrong(format!("{}: {error}", args.file.display())))?;
    let report = library::verify(&bytes, Catalogue::shipped());
    let mut text = String::new();
    let checks = [("intact", &report.intact), ("proved", &report.proved), ("recomputed", &report.recomputed)];
    for (name, check) in checks {
        let (word, why) = match check {
            Check::Holds => ("yes", Vec::new()),
            Check::ToTolerance(within) => {
                ("checked to tolerance", vec![format!("within {} of the best", exact::text(within))])
            }
            Check::Fails(why) => ("no", why.clone()),
            Check::NotMade(why) if report.data_missing => ("data not here", why.clone()),
            Check::NotMade(why) => ("not checked", why.clone()),
        };
        let _ = writeln!(text, "{name}: {word}");
        for line in why {
            let _ = writeln!(text, "  {line}");
        }
    }
    out::put(&text)?;
    Ok(match () {
        () if report.fails() => Exit::No,
        () if report.data_missing => Exit::NoData,
        () if report.holds() => Exit::Done,
        () => Exit::NotProved,
    })
}
