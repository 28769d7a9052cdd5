//! The page of @arden as it is kept: a change of it is seen.

use std::fs;

use super::{arden, page, support};

#[test]
fn the_page_of_arden_is_as_kept() {
    let kept = support::path("golden/document/arden.html");
    let page = page(&arden());
    if std::env::var_os("ONUS_BLESS").is_some() {
        fs::create_dir_all(kept.parent().expect("a folder")).expect("a folder");
        fs::write(&kept, &page).expect("written");
    }
    let expected = fs::read_to_string(&kept).expect("the page is kept: ONUS_BLESS=1 writes it");
    let first = page.lines().zip(expected.lines()).find(|(now, then)| now != then);
    assert!(page == expected, "the page differs, first at {first:?}");
}
