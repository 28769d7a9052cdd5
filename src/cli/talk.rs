//! Standard error: findings, progress, and what went wrong.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use onus::diagnostic::{self, Findings};

use super::exit::{Exit, Failure};

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Diagnostics {
    /// With the lines meant
    Full,
    /// One line each
    Short,
    /// As JSON, one object a line
    Json,
}

/// What is said on standard error.
#[derive(Debug, Clone, Copy)]
pub struct Talk {
    form: Diagnostics,
}

impl Talk {
    pub fn new(form: Diagnostics) -> Self {
        Self { form }
    }

    /// The findings as text.
    pub fn render(&self, findings: &Findings, colour: bool) -> String {
        let form = match self.form {
            Diagnostics::Full => diagnostic::Form::Full { colour },
            Diagnostics::Short => diagnostic::Form::Short,
            Diagnostics::Json => diagnostic::Form::Json,
        };
        diagnostic::render(findings, form)
    }

    /// Results for standard output, one a line: objects with the one field `result` where findings are JSON too.
    pub fn results(&self, lines: &[String]) -> String {
        let line = |line: &String| match self.form {
            Diagnostics::Full | Diagnostics::Short => format!("{line}\n"),
            Diagnostics::Json => format!("{}\n", serde_json::json!({ "result": line })),
        };
        lines.iter().map(line).collect()
    }

    /// Prints findings.
    pub fn findings(&self, findings: &Findings) {
        say(&self.render(findings, colour(&io::stderr())));
    }

    /// Prints what went wrong.
    pub fn error(&self, words: &str) {
        say(&format!("onus: {words}\n"));
    }

    /// Says why a command or a job of a batch stopped; gives its exit code.
    pub fn failure(&self, failure: &Failure) -> Exit {
        match failure {
            Failure::Closed => Exit::Done,
            Failure::Findings(exit, findings) => {
                self.findings(findings);
                *exit
            }
            Failure::Words(exit, words) => {
                self.error(words);
                *exit
            }
        }
    }

    /// Prints a sentence.
    pub fn note(&self, words: &str) {
        say(&format!("{words}\n"));
    }

    /// Shows that work goes on, on a terminal only; the bar goes away when dropped.
    pub fn working(&self, on: &str) -> ProgressBar {
        if !io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new_spinner().with_message(on.to_owned());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }
}

/// Shows how many of so many things are done, on a terminal only.
pub fn counting(things: usize) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(things).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed} left {eta}") {
        bar.set_style(style);
    }
    bar
}

/// Colour only on a terminal, never with `NO_COLOR`.
pub fn colour(stream: &impl io::IsTerminal) -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    stream.is_terminal() && !refused
}

/// Puts a text on standard error.
pub fn say(text: &str) {
    // Where standard error is closed, nothing can be said.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// A panic is our own bug, and is called that, unless it is one of a reader of hostile files.
pub fn own_up_to_panics() {
    std::panic::set_hook(Box::new(|panic| {
        if onus::document::panics_are_caught() {
            return;
        }
        let place = panic.location().map(|place| format!(" at {}:{}", place.file(), place.line())).unwrap_or_default();
        let what = panic.payload();
        let what = what.downcast_ref::<&str>().copied().or_else(|| what.downcast_ref::<String>().map(String::as_str));
        let what = what.unwrap_or("no message");
        let version = env!("CARGO_PKG_VERSION");
        say(&format!(
            "onus: this is our own bug{place}: {what}\nPlease report it with the scenario (onus {version}).\n"
        ));
    }));
}
