//! The page of @arden as it is kept: a change of it is seen. Its charts and its result are kept apart, in `golden/chart` and
//! `golden/report`; style and script are their own files.

use std::fs;

use super::page::markup;
use super::{arden, page, support};

#[test]
fn the_page_of_arden_is_as_kept() {
    let kept = support::path("golden/document/arden.html");
    let page = kept_of(&page(&arden()));
    if std::env::var_os("ONUS_BLESS").is_some() {
        fs::create_dir_all(kept.parent().expect("a folder")).expect("a folder");
        fs::write(&kept, &page).expect("written");
    }
    let expected = fs::read_to_string(&kept).expect("the page is kept: ONUS_BLESS=1 writes it");
    let first = page.lines().zip(expected.lines()).find(|(now, then)| now != then);
    assert!(page == expected, "the page differs, first at {first:?}");
}

/// What is kept of a page, an element a line where sections, rows and points end.
fn kept_of(page: &str) -> String {
    let outside = |rest: &str| rest.split_once("</svg>").map_or(rest, |(_, after)| after).to_owned();
    let text: String = markup(page).split("<svg").map(outside).collect();
    let ends = ["</tr>", "</li>", "</p>", "</div>", "</section>", "</h1>", "</h2>", "</head>", "</nav>"];
    ends.iter().fold(text, |text, end| text.replace(end, &format!("{end}\n")))
}
