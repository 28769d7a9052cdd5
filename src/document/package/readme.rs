//! `README.md`: what is in the package, and how to verify it.

use std::fmt::Write as _;

use super::super::Subject;
use super::{Part, crate_metadata, title};
use crate::report::escaped;

/// The page, of a package with these parts and its metadata.
pub(super) fn text(subject: Subject<'_>, parts: &[Part]) -> String {
    let say = |name: &str| subject.document.language.say(name);
    let mut text = format!("# {}\n\n", escaped(&title(subject)));
    for (name, value) in &subject.document.facts {
        let _ = writeln!(text, "- **{}**: {}", escaped(name), escaped(value));
    }
    let written = subject.stamp.map_or_else(|| say("file-no-time"), |stamp| stamp.to_string());
    let _ = writeln!(text, "- **{}**: {written}\n", say("file-written"));
    let _ = writeln!(text, "{}\n\n## {}\n", escaped(&subject.document.summary), say("file-contents"));
    for part in parts {
        let _ = writeln!(text, "- `{}`: {}", part.entry.name, escaped(&say(part.about)));
    }
    let _ = writeln!(text, "- `{}`: {}", crate_metadata::NAME, escaped(&say("file-metadata")));
    for (heading, words) in [("file-licence", "file-licence-text"), ("file-verify", "file-verify-text")] {
        let _ = writeln!(text, "\n## {}\n\n{}", say(heading), escaped(&say(words)));
    }
    text
}
