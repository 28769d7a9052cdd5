//! The programme as LP text.

use super::{LevelReport, Report};

/// The programmes that were solved, rows by name: that of the scenario, then those of its levels. Above each stands what every output
/// must say of the weights.
pub(super) fn write(report: &Report) -> String {
    let programme = |(level, report): (Option<&LevelReport>, &Report)| {
        let head = level.map(|level| format!("\n\\ {}\n", level.words()));
        let marks = report.head.marks.iter().map(|mark| format!("\\ {}\n", mark.replace(char::is_control, " ")));
        head.into_iter().chain(marks).chain([report.record.programme.clone()]).collect::<String>()
    };
    report.all().into_iter().map(programme).collect()
}
