//! The programme as LP text.

use super::Report;

/// The programme that was solved, rows by name; above it what every output must say of the weights.
pub(super) fn write(report: &Report) -> String {
    let marks = report.head.marks.iter().map(|mark| format!("\\ {}\n", mark.replace(char::is_control, " ")));
    marks.chain([report.record.programme.clone()]).collect()
}
