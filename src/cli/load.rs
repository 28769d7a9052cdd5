//! Scenarios by name: a file, standard input, or one that ships.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use onus::data::Catalogue;
use onus::diagnostic::{Findings, SourceFile};
use onus::document::{LANGUAGES, Language, Typeface};
use onus::ids::StateId;
use onus::scenario::{self, Override, Scenario};

use super::Choice;
use super::exit::Failure;

/// The most bytes of a scenario or result that are read.
const LIMIT: u64 = 64 << 20;

/// Reads the file that an argument means.
pub fn source(argument: &str) -> Result<Arc<SourceFile>, Failure> {
    if let Some(name) = argument.strip_prefix('@') {
        return shipped(name);
    }
    let bytes = if argument == "-" { bounded(std::io::stdin().lock()) } else { open(argument) };
    let bytes = bytes.map_err(|error| Failure::wrong(format!("{argument}: {error}")))?;
    scenario::text::decode(argument, &bytes).map_err(|finding| Findings(vec![finding]).into())
}

fn open(path: &str) -> std::io::Result<Vec<u8>> {
    bounded(std::fs::File::open(path)?)
}

/// The bytes of an ordinary file: a pipe or device need never end.
pub fn regular(path: &Path) -> std::io::Result<Vec<u8>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(std::io::Error::other("this is no ordinary file"));
    }
    bounded(std::fs::File::open(path)?)
}

fn bounded(source: impl std::io::Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(LIMIT + 1).read_to_end(&mut bytes)?;
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if size > LIMIT {
        Err(std::io::Error::other("more than 64 MiB: neither a scenario nor a result"))
    } else {
        Ok(bytes)
    }
}

/// The user's own typefaces.
pub fn typefaces(paths: &[PathBuf]) -> Result<Vec<Typeface>, Failure> {
    let told = |path: &Path, error: &dyn std::fmt::Display| Failure::wrong(format!("{}: {error}", path.display()));
    let read = |path: &PathBuf| {
        let bytes = regular(path).map_err(|error| told(path, &error))?;
        Typeface::read(bytes).map_err(|error| told(path, &error))
    };
    paths.iter().map(read).collect()
}

/// A shipped scenario or published key by name, without the `@`.
pub fn shipped(name: &str) -> Result<Arc<SourceFile>, Failure> {
    let catalogue = Catalogue::shipped();
    match catalogue.named(name) {
        Some((name, text)) => Ok(SourceFile::new(format!("@{name}"), text)),
        None => {
            let all = catalogue.scenarios().into_iter().chain(catalogue.keys());
            let names: Vec<String> = all.map(|(name, _)| format!("@{name}")).collect();
            let known = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            Err(Failure::wrong(format!("no scenario called @{name} ships; those that do: {known}")))
        }
    }
}

/// A scenario, with what is worth knowing beside it.
pub fn scenario(argument: &str, choice: &Choice) -> Result<(Scenario, Findings), Failure> {
    scenario_of(argument, &choice.overrides, choice.variant.as_deref())
}

/// A scenario or a variant of it, `SCENARIO` or `SCENARIO:VARIANT`, with changes.
pub fn side(argument: &str, overrides: &[String]) -> Result<(Scenario, Findings), Failure> {
    let (argument, variant) = apart(argument);
    scenario_of(argument, overrides, variant)
}

/// A scenario, or a variant of it, with changes.
pub fn scenario_of(
    argument: &str,
    overrides: &[String],
    variant: Option<&str>,
) -> Result<(Scenario, Findings), Failure> {
    read(&source(argument)?, overrides, variant)
}

/// `SCENARIO:VARIANT` taken apart at the last colon, by its spelling alone: what follows is a variant where it could be the name of
/// one, so that no folder and no ending is taken for one. A colon at the very end stands for no variant: `odd:name:` is the file `odd:name`.
pub fn apart(argument: &str) -> (&str, Option<&str>) {
    match argument.rsplit_once(':') {
        Some((scenario, "")) => (scenario, None),
        Some((scenario, variant)) if StateId::is_sound(variant) => (scenario, Some(variant)),
        _ => (argument, None),
    }
}

fn read(file: &Arc<SourceFile>, overrides: &[String], variant: Option<&str>) -> Result<(Scenario, Findings), Failure> {
    let changes = overrides.iter().map(|change| Override::parse(change));
    let changes = changes.collect::<Result<Vec<_>, _>>().map_err(|finding| Findings(vec![finding]))?;
    Ok(scenario::read(file, Catalogue::shipped(), &changes, variant)?)
}

/// The language of a tag.
pub fn language(tag: &str) -> Result<Language, Failure> {
    Language::of(tag).map_err(|error| {
        let known: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
        Failure::wrong(format!("--language {tag}: {error}; there are {}", known.join(", ")))
    })
}
