//! The document in Markdown: every section, every table, in the language asked, and nothing of a text is a sign.

use onus::document::{self, Block, Document, LANGUAGES, Language, Subject};
use onus::report::Report;

use super::{arden, full_report, hostile, support, tables};

fn written(report: &Report, tag: &str) -> (Document, String) {
    let language = Language::of(tag).expect("a language");
    let document = Document::of(report, &language);
    let form = document::form("md").expect("a form");
    let text = String::from_utf8((form.write)(Subject::of(report, &document)).expect("a text")).expect("UTF-8");
    (document, text)
}

/// The lines of a text, fenced parts left out.
fn lines(text: &str) -> Vec<&str> {
    let mut fence: Option<&str> = None;
    let mut found = Vec::new();
    for line in text.lines() {
        match fence {
            Some(open) if line == open => fence = None,
            Some(_) => {}
            None if line.starts_with("```") => fence = Some(line),
            None => found.push(line),
        }
    }
    found
}

fn headings(text: &str) -> Vec<&str> {
    lines(text).into_iter().filter_map(|line| line.strip_prefix("## ")).collect()
}

#[test]
fn every_section_and_every_table_stands_in_every_language() {
    let report = arden();
    for about in LANGUAGES {
        let (document, text) = written(&report, about.tag);
        let titles: Vec<&str> = document.sections.iter().map(|section| section.title.as_str()).collect();
        assert_eq!(headings(&text), titles, "{}", about.tag);
        let rules = text.lines().filter(|line| line.starts_with("| ---")).count();
        assert_eq!(rules, tables(&document).len(), "{}", about.tag);
        let rows: usize = tables(&document).iter().map(|one| one.rows.len() + usize::from(one.total.is_some())).sum();
        let lines = text.lines().filter(|line| line.starts_with("| ")).count();
        assert_eq!(lines, rows + 2 * rules, "{}: a row a line, heads and rules", about.tag);
        assert_eq!(text.contains("<div lang=\"ar\" dir=\"rtl\">"), about.right_to_left, "{}", about.tag);
        assert!(text.contains(&document.language.decimal("100000")), "{}", about.tag);
        // Isolates that keep names and numbers in place from right to left are no texts of others.
        assert!(!text.contains('\u{fffd}'), "{}", about.tag);
    }
}

#[test]
fn a_row_has_as_many_cells_as_its_table_has_columns() {
    let (_, text) = written(&arden(), "en");
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    let mut within: Option<usize> = None;
    for line in text.lines() {
        within = line.starts_with('|').then(|| within.unwrap_or(cells(line)));
        assert!(within.is_none_or(|columns| columns == cells(line)), "{line}");
    }
}

#[test]
fn texts_of_others_are_no_signs_of_markdown() {
    let text = support::shipped("arden")
        .replace("name = \"Arden\"", "name = \"# A|B <b>*c*</b> [x](y) `z` &amp; ~~d~~\"")
        .replace("name = \"Belmar\"", "name = \"1. - Belmar\"");
    let (_, text) = written(&full_report(&text), "en");
    let body = text.split("```").next().expect("before the commands");
    assert!(body.contains("\\# A\\|B \\<b\\>\\*c\\*\\</b\\> \\[x\\](y) \\`z\\` \\&amp; \\~\\~d\\~\\~"), "{body}");
    assert!(body.contains("1\\. - Belmar"), "{body}");
    assert!(!body.contains("<b>"));
}

#[test]
fn what_stands_as_it_is_ends_where_its_fence_ends() {
    let mut report = arden();
    report.record.scenario_text = format!("{}\n# ```` four\n", report.record.scenario_text);
    let (document, text) = written(&report, "en");
    assert!(text.contains("\n`````\n"), "a longer fence");
    let titles: Vec<&str> = document.sections.iter().map(|section| section.title.as_str()).collect();
    assert_eq!(headings(&text), titles);
}

#[test]
fn hostile_texts_make_no_line_that_is_no_line_of_ours() {
    for about in LANGUAGES.iter().filter(|about| ["en", "ar"].contains(&about.tag)) {
        let (document, text) = written(&hostile::report(), about.tag);
        assert_eq!(headings(&text).len(), document.sections.len(), "{}", about.tag);
        assert!(!text.contains('\u{202e}'), "no text turns what stands beside it");
        let begun: Vec<&str> = lines(&text).into_iter().filter(|line| line.starts_with('<')).collect();
        assert!(begun.iter().all(|line| line.starts_with("<div lang=") || *line == "</div>"), "{begun:?}");
        assert!(document.sections.iter().any(|one| one.blocks.iter().any(|block| matches!(block, Block::Table(_)))));
    }
}
