//! `report`: documents of one or many scenarios, in one or many forms, side by side.

mod job;
mod journal;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use clap::Args;
use onus::document::{self, FORMS, Form, LEFT_OUT, Language, Paper, Stamp, Template, Typeface};
use rayon::prelude::*;

use super::accept::Accept;
use super::exit::{Exit, Failure};
use super::studies::Asked;
use super::talk::{Talk, counting};
use super::{files, load};
use job::{Done, Job};
use journal::Journal;

#[derive(Debug, Args)]
#[command(mut_arg("ranges", |arg| arg.conflicts_with("variants")))]
pub struct Report {
    /// Files, or `@name`; `SCENARIO:VARIANT` for a variant
    #[arg(required = true, value_name = "SCENARIO")]
    scenarios: Vec<String>,
    /// The forms, apart by commas: see `onus list documents`
    #[arg(long, value_name = "FORMS", value_delimiter = ',', default_value = "html")]
    to: Vec<String>,
    /// The folder to write to; made where there is none
    #[arg(short, long = "output", value_name = "DIR")]
    output: PathBuf,
    /// Every variant of each file, beside the file as it stands
    #[arg(long)]
    variants: bool,
    /// Change a value of every scenario: `--set key.criteria.gdp.weight=0.3`; recorded in the result
    #[arg(long = "set", value_name = "PATH=VALUE")]
    overrides: Vec<String>,
    /// The language of the fixed words
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
    /// A Word file of your own to fill: `{{title}}` and `{{body}}` stand in paragraphs of their own
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// The paper of forms that have pages: `a4`, `letter`
    #[arg(long, value_name = "SIZE", default_value = Paper::default().name())]
    paper: Paper,
    /// A typeface of your own for PDF, for letters that its own lack, such as Arabic and Chinese; as often as there are several
    #[arg(long = "font", value_name = "FILE")]
    fonts: Vec<PathBuf>,
    #[command(flatten)]
    asked: Asked,
    #[command(flatten)]
    accept: Accept,
    /// At most so many at a time; as many as there are cores unless said otherwise
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Overwrite files, and do work that is done already anew
    #[arg(long)]
    force: bool,
}

/// What all jobs of a batch share.
struct Batch<'a> {
    args: &'a Report,
    forms: Vec<&'static Form>,
    language: Language,
    stamp: Option<Stamp>,
    template: Option<Template>,
    typefaces: Vec<Typeface>,
    journal: Mutex<Journal>,
}

impl Batch<'_> {
    /// The journal; a job that ended in a panic leaves it sound, since it writes nothing else in it.
    fn journal(&self) -> MutexGuard<'_, Journal> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub fn run(args: &Report, talk: &Talk) -> Result<Exit, Failure> {
    let forms = forms(&args.to)?;
    let language = load::language(&args.language)?;
    let template = args.template.as_deref().map(|path| template(path, &forms)).transpose()?;
    let stamp = stamp()?;
    let typefaces = typefaces(&args.fonts, &forms)?;
    if let Some(refusal) = forms.iter().find_map(|form| document::refusal(form, &language, &typefaces)) {
        return Err(Failure::wrong(format!("--language {}: {refusal}", args.language)));
    }
    let jobs = jobs(args)?;
    let told = |error: std::io::Error| Failure::wrong(format!("{}: {error}", args.output.display()));
    std::fs::create_dir_all(&args.output).map_err(told)?;
    let _held = files::hold([args.output.join(journal::NAME).as_path()].into_iter())?;
    let journal = Journal::open(&args.output).map_err(told)?;
    let batch = Batch { args, forms, language, stamp, template, typefaces, journal: Mutex::new(journal) };
    let bar = counting(jobs.len());
    let threads = args.jobs.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|error| Failure::Words(Exit::Bug, format!("no threads: {error}")))?;
    let ended: Vec<Result<Done, Failure>> = pool.install(|| {
        let each = jobs.par_iter().map(|job| {
            let ended = job::run(job, &batch);
            bar.inc(1);
            ended
        });
        each.collect()
    });
    bar.finish_and_clear();
    let journal = batch.journal.into_inner().unwrap_or_else(PoisonError::into_inner);
    journal.settle().map_err(told)?;
    Ok(summary(&jobs, ended, talk))
}

fn forms(names: &[String]) -> Result<Vec<&'static Form>, Failure> {
    let known = || FORMS.iter().map(|form| form.name).collect::<Vec<_>>().join(", ");
    let mut forms: Vec<&'static Form> = Vec::new();
    for name in names {
        let form = document::form(name).ok_or_else(|| {
            Failure::wrong(match LEFT_OUT.iter().find(|(form, _)| form == name) {
                Some((_, feature)) => {
                    format!("--to {name}: this onus was built without it; build it with `--features {feature}`")
                }
                None => format!("--to {name}: the forms are {}", known()),
            })
        })?;
        if !forms.iter().any(|one| one.name == form.name) {
            forms.push(form);
        }
    }
    Ok(forms)
}

/// The user's own template, which one form fills.
fn template(path: &Path, forms: &[&Form]) -> Result<Template, Failure> {
    let told = |error: &dyn std::fmt::Display| Failure::wrong(format!("{}: {error}", path.display()));
    if !forms.iter().any(|form| form.name == "docx") {
        return Err(told(&"only the form docx fills a template; add `--to docx`"));
    }
    let bytes = load::regular(path).map_err(|error| told(&error))?;
    Template::read(&bytes).map_err(|error| told(&error))
}

/// The user's own typefaces, which one form carries.
fn typefaces(paths: &[PathBuf], forms: &[&Form]) -> Result<Vec<Typeface>, Failure> {
    if !paths.is_empty() && !forms.iter().any(|form| form.name == "pdf") {
        return Err(Failure::wrong("--font: only the form pdf carries typefaces; add `--to pdf`"));
    }
    load::typefaces(paths)
}

/// The time that documents carry: that of `SOURCE_DATE_EPOCH`, seconds since the beginning of 1970, where it is set; else none.
fn stamp() -> Result<Option<Stamp>, Failure> {
    const NAME: &str = "SOURCE_DATE_EPOCH";
    let Some(told) = std::env::var_os(NAME) else { return Ok(None) };
    let seconds = told.to_str().and_then(|told| told.parse().ok());
    let stamp = seconds.and_then(Stamp::of);
    let wrong = || format!("{NAME}={}: not the seconds of a time from 1970 to 9999", told.to_string_lossy());
    stamp.map(Some).ok_or_else(|| Failure::wrong(wrong()))
}

/// The jobs, in the order of the arguments; two that would write the same files are refused before anything is done.
fn jobs(args: &Report) -> Result<Vec<Job>, Failure> {
    let mut jobs = Vec::new();
    for argument in &args.scenarios {
        let job = Job::of(argument)?;
        if let (true, Some(variant)) = (args.asked.ranges, &job.variant) {
            return Err(Failure::wrong(format!(
                "{argument}: `--ranges` is over all variants of a file, not for {variant} alone"
            )));
        }
        let variants = if args.variants && job.variant.is_none() { job.variants(&args.overrides) } else { Vec::new() };
        jobs.push(job);
        jobs.extend(variants);
    }
    let mut names: BTreeMap<&str, &Job> = BTreeMap::new();
    for job in &jobs {
        if let Some(other) = names.insert(&job.name, job) {
            let (one, other) = (other.title(), job.title());
            return Err(Failure::wrong(format!("{one} and {other} would both be written as {}", job.name)));
        }
    }
    Ok(jobs)
}

/// Says what came of a batch, in the order of the jobs; its exit code is the highest.
fn summary(jobs: &[Job], ended: Vec<Result<Done, Failure>>, talk: &Talk) -> Exit {
    let (mut written, mut kept, mut stopped) = (0, 0, 0);
    let mut worst = Exit::Done;
    for (job, ended) in jobs.iter().zip(ended) {
        match ended {
            Ok(Done::Kept(exit)) => {
                kept += 1;
                worst = worst.max(exit);
            }
            Ok(Done::Written(exit, findings)) => {
                talk.findings(&findings);
                if exit != Exit::Done {
                    talk.note(&format!("{}: {}", job.title(), exit.words()));
                }
                written += 1;
                worst = worst.max(exit);
            }
            Err(failure) => {
                stopped += 1;
                talk.note(&format!("{}:", job.title()));
                worst = worst.max(talk.failure(&failure));
            }
        }
    }
    talk.note(&format!("{written} written, {kept} as before, {stopped} not written"));
    worst
}

/// The path of a file of a job.
fn path(folder: &Path, name: &str, form: &Form) -> PathBuf {
    folder.join(format!("{name}.{}", form.name))
}
