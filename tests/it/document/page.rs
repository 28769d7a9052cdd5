//! The page: whole without network and scripts, sound as HTML, and carrying its result.

use std::collections::BTreeSet;

use onus::document::made;
use onus::report::format;
use onus::verify::intact;
use sha2::{Digest, Sha256};

use super::{arden, full_report, page, support};

/// Values of an attribute.
fn attribute<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The page without its style, scripts and result.
pub(super) fn markup(page: &str) -> String {
    let mut text = page.to_owned();
    for name in ["style", "script"] {
        while let Some(from) = text.find(&format!("<{name}")) {
            let end = format!("</{name}>");
            let to = text[from..].find(&end).expect("it ends") + from + end.len();
            text.replace_range(from..to, "");
        }
    }
    text
}

/// What is wrong with the nesting of elements; names of elements that stay open count.
pub(super) fn nesting(page: &str) -> Vec<String> {
    const EMPTY: [&str; 4] = ["!DOCTYPE", "meta", "br", "hr"];
    let (mut open, mut wrong): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for tag in markup(page).split('<').skip(1) {
        let Some((inside, _)) = tag.split_once('>') else {
            wrong.push(format!("no end: {tag}"));
            continue;
        };
        if let Some(name) = inside.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                wrong.push(format!("closed and not open: {name}"));
            }
        } else if !inside.ends_with('/') {
            let name = inside.split_whitespace().next().unwrap_or_default();
            if !EMPTY.contains(&name) {
                open.push(name.to_owned());
            }
        }
    }
    wrong.extend(open);
    wrong
}

#[test]
fn elements_are_closed_and_addresses_stand_once() {
    let page = page(&arden());
    assert_eq!(nesting(&page), Vec::<String>::new());
    let ids = attribute(&page, "id");
    let different: BTreeSet<&str> = ids.iter().copied().collect();
    assert!(ids.len() > 40, "the addresses were found");
    assert_eq!(ids.len(), different.len(), "every address stands once");
    for label in ["aria-labelledby", "aria-describedby"] {
        for named in attribute(&page, label).iter().flat_map(|names| names.split_whitespace()) {
            assert!(different.contains(named), "{label}: {named}");
        }
    }
    for link in attribute(&page, "href") {
        let target = link.strip_prefix('#').unwrap_or_else(|| panic!("{link} leads out of the page"));
        assert!(different.contains(target), "{link} leads nowhere");
    }
}

#[test]
fn nothing_is_fetched() {
    let page = page(&arden());
    for name in ["src", "srcset", "action", "formaction", "poster", "data", "background", "ping"] {
        assert!(attribute(&page, name).is_empty(), "{name}");
    }
    let (style, _) = page.split_once("</style>").expect("a style");
    for word in ["url(", "@import", "http"] {
        assert!(!style.split("<style>").nth(1).expect("a style").contains(word), "{word}");
    }
    for element in ["<link", "<img", "<iframe", "<object", "<embed", "<base", "<form"] {
        assert!(!page.contains(element), "{element}");
    }
}

#[test]
fn the_policy_lets_the_script_of_the_page_run_and_nothing_else() {
    let page = page(&arden());
    let script = page.split("<script>").nth(1).and_then(|rest| rest.split("</script>").next()).expect("a script");
    let digest = data_encoding::BASE64.encode(&Sha256::digest(script.as_bytes()));
    let policy = attribute(&page, "content").into_iter().find(|text| text.starts_with("default-src 'none'"));
    let policy = policy.expect("a policy").replace("&#39;", "'");
    assert!(policy.contains(&format!("script-src 'sha256-{digest}';")), "{policy}");
    assert_eq!(page.matches("<script").count(), 2, "the script and the result");
    assert!(!page.contains(" onclick="));
}

#[test]
fn the_result_inside_is_the_canonical_json() {
    let report = arden();
    let json = (format("json").expect("a form").write)(&report);
    let inside = made(page(&report).as_bytes()).expect("a result").result;
    assert_eq!(inside, json.as_bytes());
    assert!(intact(&inside).is_ok(), "and `verify` takes it");
}

#[test]
fn texts_that_would_end_the_script_come_back_the_same() {
    let title = r"</script><!-- <script> <\/ <\u0021 \\u0021 <!\\";
    let text = support::shipped("arden")
        .replace("title  = \"Five invented states share 100 000 people\"", &format!("title  = '{title}'"));
    let report = full_report(&text);
    assert_eq!(report.head.title, title);
    let json = (format("json").expect("a form").write)(&report);
    let page = page(&report);
    assert_eq!(made(page.as_bytes()).expect("a result").result, json.as_bytes());
    assert_eq!(nesting(&page), Vec::<String>::new());
    assert_eq!(made(b"<html></html>"), None);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(page(&arden()), page(&arden()));
}

#[test]
fn the_page_says_what_it_is_to_those_who_do_not_see_it() {
    let page = page(&arden());
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"));
    assert_eq!(page.matches("<table").count(), page.matches("<caption").count());
    assert_eq!(page.matches("<svg").count(), page.matches("<figcaption").count());
    assert!(page.matches("scope=\"row\"").count() > 20);
    assert!(!page.contains("<th>"), "every heading says what it heads");
    assert!(page.contains("href=\"#content\""));
}
