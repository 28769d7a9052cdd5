//! The programme as LP text.

use super::Report;

/// The programme that was solved, rows by name.
pub(super) fn write(report: &Report) -> String {
    report.record.programme.clone()
}
