//! `verify`: is a result intact, is it proved, does it come out again? Does a document say what its result says?

use std::fmt::Display;
use std::path::{Path, PathBuf};

use clap::Args;
use onus::data::Catalogue;
use onus::document::{self, PDF, Template};
use onus::exact;
use onus::verify::{Check, Own, VerifiedDocument, verify_document, verify_within};

use super::accept::Work;
use super::exit::{Exit, Failure};
use super::{load, out};

/// What is said of a PDF by a build that cannot write it again.
const WITHOUT_PDF: &str = "this onus was built without PDF and cannot write this document again; build it with `--features pdf`, \
    or take the result out and verify that alone: `pdfdetach -savefile result.json -o result.json FILE.pdf`, then `onus verify result.json`";

#[derive(Debug, Args)]
pub struct Verify {
    /// A result as JSON, or a document that `report` wrote as HTML, PDF, Word, Excel or data package
    file: PathBuf,
    /// The Word file of your own that the document was written in
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// A typeface of your own that the PDF was set in; as often as there are several
    #[arg(long = "font", value_name = "FILE")]
    fonts: Vec<PathBuf>,
    #[command(flatten)]
    work: Work,
}

pub fn run(args: &Verify) -> Result<Exit, Failure> {
    let told = |path: &Path, error: &dyn Display| Failure::wrong(format!("{}: {error}", path.display()));
    let read = |path: &Path| load::regular(path).map_err(|error| told(path, &error));
    let bytes = read(&args.file)?;
    if bytes.starts_with(PDF) && document::form("pdf").is_none() {
        return Err(told(&args.file, &WITHOUT_PDF));
    }
    let template = match &args.template {
        Some(path) => Some(Template::read(&read(path)?).map_err(|error| told(path, &error))?),
        None => None,
    };
    let typefaces = load::typefaces(&args.fonts)?;
    let own = Own { template: template.as_ref(), typefaces: &typefaces, work: args.work.times };
    let (report, written) = match verify_document(&bytes, Catalogue::shipped(), own) {
        Some(VerifiedDocument { result, written, .. }) => (result, Some(written)),
        None => (verify_within(&bytes, Catalogue::shipped(), args.work.times), None),
    };
    let mut checks = vec![("intact", &report.intact), ("proved", &report.proved), ("recomputed", &report.recomputed)];
    checks.extend(written.as_ref().map(|written| ("document", written)));
    let supersedes = report.supersedes.iter().map(|code| format!("replaces the draft with the scenario code {code}\n"));
    let checks = checks.iter().map(|(name, check)| lines(name, check, report.data_missing));
    out::put(&checks.chain(supersedes).collect::<String>())?;
    let fails = report.fails() || matches!(written, Some(Check::Fails(_)));
    Ok(match () {
        () if fails => Exit::No,
        () if report.data_missing => Exit::NoData,
        () if report.holds() && written.is_none_or(|written| written == Check::Holds) => Exit::Done,
        () => Exit::NotProved,
    })
}

/// A check in words: a line, and a line for each reason.
fn lines(name: &str, check: &Check, data_missing: bool) -> String {
    let (word, why) = match check {
        Check::Holds => ("yes", Vec::new()),
        Check::ToTolerance(within) => {
            ("checked to tolerance", vec![format!("within {} of the best", exact::text(within))])
        }
        Check::Fails(why) => ("no", why.clone()),
        Check::NotMade(why) if data_missing => ("data not here", why.clone()),
        Check::NotMade(why) => ("not checked", why.clone()),
    };
    let why: String = why.iter().map(|line| format!("  {line}\n")).collect();
    format!("{name}: {word}\n{why}")
}
