//! One scenario, or one variant of it, into its documents.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::OnceLock;

use data_encoding::HEXLOWER;
use onus::data::Catalogue;
use onus::diagnostic::Findings;
use onus::document::{Document, Form, Subject, Typeface};
use onus::pipeline::{self, Outcome, ProofStatus, Run};
use onus::report::{Report, Studies};
use onus::scenario::{self, Scenario};
use sha2::{Digest as _, Sha256};

use super::journal::Entry;
use super::{Batch, path};
use crate::cli::exit::{Exit, Failure};
use crate::cli::files::{self, Output};
use crate::cli::load;

/// What is to be written under one name.
#[derive(Debug, Clone)]
pub struct Job {
    /// The argument without its variant.
    pub scenario: String,
    /// The variant.
    pub variant: Option<String>,
    /// The name of its files, without the ending.
    pub name: String,
}

/// What came of it.
pub enum Done {
    /// The files were there already, from the same content.
    Kept(Exit),
    /// They were written.
    Written(Exit, Findings),
}

impl Job {
    /// The job that an argument means.
    pub fn of(argument: &str) -> Result<Self, Failure> {
        if argument == "-" {
            return Err(Failure::wrong("`report` takes files and `@name`; standard input has no name to write under"));
        }
        let (scenario, variant) = load::apart(argument);
        let stem = scenario
            .strip_prefix('@')
            .map(str::to_owned)
            .or_else(|| Path::new(scenario).file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        let stem = stem.ok_or_else(|| Failure::wrong(format!("{scenario} is no file")))?;
        Ok(Self::named(scenario, &stem, variant))
    }

    fn named(scenario: &str, stem: &str, variant: Option<&str>) -> Self {
        let name = variant.map_or_else(|| stem.to_owned(), |variant| format!("{stem}.{variant}"));
        Self { scenario: scenario.to_owned(), variant: variant.map(str::to_owned), name }
    }

    /// A job for every variant of its file; none where the file cannot be read, which its own job says.
    pub fn variants(&self, overrides: &[String]) -> Vec<Self> {
        let Ok((scenario, _)) = load::scenario_of(&self.scenario, overrides, None) else { return Vec::new() };
        scenario.variants.keys().map(|variant| Self::named(&self.scenario, &self.name, Some(variant))).collect()
    }

    /// What messages call it.
    pub fn title(&self) -> String {
        self.variant.as_ref().map_or_else(|| self.scenario.clone(), |variant| format!("{}:{variant}", self.scenario))
    }
}

/// Runs a job. A bug of ours in one job is told as that, and does not stop the others.
pub fn run(job: &Job, batch: &Batch<'_>) -> Result<Done, Failure> {
    catch_unwind(AssertUnwindSafe(|| documents(job, batch)))
        .unwrap_or_else(|_| Err(Failure::Words(Exit::Bug, "this is our own bug".to_owned())))
}

fn documents(job: &Job, batch: &Batch<'_>) -> Result<Done, Failure> {
    let args = batch.args;
    let (scenario, findings) = load::scenario_of(&job.scenario, &args.overrides, job.variant.as_deref())?;
    let identity = identity(job, &scenario, batch);
    if !args.force
        && let Some(exit) = batch.journal().finished(&job.name, &identity)
    {
        return Ok(Done::Kept(exit));
    }
    let run = pipeline::run_with(scenario, Catalogue::shipped(), &args.accept.effort())?;
    let report = Report::of(&run).with_building(&run);
    let report = report.with_studies(&run, Catalogue::shipped(), &Studies::from(&args.asked))?;
    let document = Document::of(&report, &batch.language);
    let (stamp, template) = (batch.stamp, batch.template.as_ref());
    let (paper, typefaces) = (args.paper, batch.typefaces.as_slice());
    let result = OnceLock::new();
    let subject =
        Subject { stamp, template, paper, typefaces, result: Some(&result), ..Subject::of(&report, &document) };
    let output = |form: &&Form| {
        let path = path(&args.output, &job.name, form);
        let unwritten = |error| Failure::wrong(format!("{}: {error}", path.display()));
        let bytes = (form.write)(subject).map_err(unwritten)?;
        Ok(Output { path, bytes })
    };
    let outputs = batch.forms.iter().map(output).collect::<Result<Vec<Output>, Failure>>()?;
    let exit = exit(batch, &run);
    // A batch that was cut off may have left some files of this job, as they are to be.
    let there = |output: &Output| std::fs::read(&output.path).is_ok_and(|bytes| bytes == output.bytes);
    let (kept, missing): (Vec<Output>, Vec<Output>) = outputs.into_iter().partition(there);
    files::write(&missing, args.force)?;
    let entry = Entry::of(&job.name, identity, exit, kept.iter().chain(&missing));
    batch.journal().note(entry).map_err(|error| Failure::wrong(format!("{}: {error}", args.output.display())))?;
    Ok(if missing.is_empty() { Done::Kept(exit) } else { Done::Written(exit, findings) })
}

fn exit(batch: &Batch<'_>, run: &Run) -> Exit {
    match &run.outcome {
        Outcome::Allocated(allocation) if batch.args.accept.accepts(&allocation.proof) => Exit::Done,
        Outcome::Conflict(found) if found.status == ProofStatus::Proved => Exit::Conflict,
        Outcome::Allocated(_) | Outcome::Conflict(_) => Exit::NotProved,
    }
}

/// SHA-256 over everything that the files depend on.
fn identity(job: &Job, scenario: &Scenario, batch: &Batch<'_>) -> String {
    let args = batch.args;
    let forms: Vec<&str> = batch.forms.iter().map(|form| form.name).collect();
    let parts = [
        env!("CARGO_PKG_VERSION").to_owned(),
        scenario.file.name.clone(),
        scenario.file.text.clone(),
        scenario::digest(scenario),
        job.variant.clone().unwrap_or_default(),
        args.overrides.join("\n"),
        batch.language.about().tag.to_owned(),
        args.paper.name().to_owned(),
        format!("{:?} {:?}", Studies::from(&args.asked), args.accept),
        forms.join(","),
        batch.stamp.map(|stamp| stamp.to_string()).unwrap_or_default(),
        batch.template.as_ref().map(|template| template.digest().to_owned()).unwrap_or_default(),
        batch.typefaces.iter().map(Typeface::digest).collect::<Vec<_>>().join(","),
    ];
    let mut digest = Sha256::new();
    for part in &parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part.as_bytes());
    }
    HEXLOWER.encode(&digest.finalize())
}
