//! A file in euro: no form of any report speaks of dollars, files of two currencies are not compared in money, and what is refused.

use std::collections::BTreeMap;

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::document::{self, Document, Language};
use onus::report::comparison::{self, Asked, comparison};
use onus::report::{self, Body, Report};
use onus::study::compare::Side;

use crate::support::{codes_of_text, run_text};

const HEAD: &str = "format = 1\nid = \"euro\"\ntitle = \"In euro\"\nas_of = 2025-12-31\n[states.list]\nARD = { name = \"Arden\" }\n\
    BEL = { name = \"Belmar\" }\nCOR = { name = \"Corvia\" }\n[indicator.size]\nkind = \"extensive\"\nunit = \"1\"\n\
    values = { ARD = 5, BEL = 3, COR = 2 }\n[key.criteria.size]\nindicator = \"size\"\nweight = 1\n[rounding]\nties = \"by-code\"\n";

const PAID: &str = "[indicator.given]\nkind = \"extensive\"\nunit = \"EUR\"\nvalues = { ARD = 10, BEL = 20, COR = 0, DEU = 5 }\n\
    [actuals]\nmoney = { indicator = \"given\", year = 2025 }\n";

fn shared(total: u32) -> String {
    format!(
        "{HEAD}{PAID}[people]\ntotal = 100\nmode = \"ledger\"\n[money]\ncurrency = \"EUR\"\ntotal = {total}\nusd_per_ru = 10\n\
         [goals]\norder = [\"leximin-burden\", \"code-order\"]\n"
    )
}

fn periods() -> String {
    format!(
        "{HEAD}[people]\ntotal = 400\nmode = \"ledger\"\n[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\nusd = 1_000.01\n\
         [period.2026]\npeople = 100\n[period.2027]\npeople = 300\n[money]\ncurrency = \"EUR\"\nusd_per_ru = 10\n\
         [goals]\norder = [\"final-debt\", \"debt\", \"leximin-burden\", \"code-order\"]\n"
    )
}

/// A market whose currency stands beside it, with no other money.
fn market() -> String {
    format!(
        "{HEAD}[people]\ntotal = 100\nmode = \"ledger\"\n[money]\ncurrency = \"EUR\"\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\
         [market.costs]\nARD = {{ all = {{ usd = 30 }} }}\nBEL = {{ a = {{ width = 60, usd = 10 }}, b = {{ usd = 50 }} }}\n\
         COR = {{ all = {{ usd = 40 }} }}\n[goals]\norder = [\"cost\", \"code-order\"]\n"
    )
}

fn without_dollars(what: &str, text: &str) {
    for dollars in ["USD", "US dollar", "(usd)", "\"usd\""] {
        let at = text.find(dollars).map(|at| text[..at].chars().rev().take(80).collect::<Vec<_>>());
        let before: Option<String> = at.map(|before| before.into_iter().rev().collect());
        assert!(before.is_none(), "{what}: {dollars} after {before:?}");
    }
}

#[test]
fn a_file_in_euro_speaks_of_no_dollars_in_any_form() {
    let language = Language::of("en").expect("English ships");
    for (name, text) in [("shared", shared(60)), ("periods", periods()), ("market", market())] {
        let run = run_text(&text).unwrap_or_else(|found| panic!("{name}: {found:?}"));
        let mut report = Report::of(&run).with_building(&run);
        // GDP per head is in US dollars whatever the file counts in.
        if let Body::Shares(shares) = &mut report.body {
            shares.columns.retain(|column| !column.unit.ends_with("bn-usd"));
        }
        for format in report::FORMATS {
            without_dollars(&format!("{name}.{}", format.name), &(format.write)(&report));
        }
        let document = Document::of(&report, &language);
        let html = document::form("html").expect("a form");
        let page = (html.write)(document::Subject::of(&report, &document)).expect("a page");
        without_dollars(&format!("{name}.html"), &String::from_utf8(page).expect("UTF-8"));
        without_dollars(&format!("{name}, every section"), &format!("{:?}", document.sections));
    }
    let document = Document::of(&Report::of(&run_text(&shared(60)).expect("a run")), &language);
    let all = format!("{:?}", document.sections);
    assert!(all.contains("Money owed, euro") && all.contains("what they owe, in euro"), "{all}");
}

fn compared(old: &str, new: &str) -> Vec<String> {
    let side = |name: &str, text: &str| Side::new(name, run_text(text).expect("a run")).expect("an allocation");
    let sides = [side("old", old), side("new", new)];
    let asked = Asked { baseline: 0, only_changes: false, groups: Vec::new(), bridges: BTreeMap::new() };
    let found = comparison(&sides, &asked);
    comparison::FORMATS.iter().map(|format| (format.write)(&found)).collect()
}

#[test]
fn a_comparison_is_in_the_currency_of_the_files_and_never_across_two() {
    for text in compared(&shared(60), &shared(90)) {
        without_dollars("a comparison", &text);
        assert!(text.contains("EUR") || text.contains(",eur,"), "{text}");
    }
    let dollars = shared(90).replace("currency = \"EUR\"\n", "");
    for text in compared(&shared(60), &dollars) {
        assert!(!text.contains("money-difference") && !text.contains("In USD"), "{text}");
    }
    let said = compared(&shared(60), &dollars).concat();
    assert!(said.contains("Money is not compared: amounts of A are in EUR and those of B in USD"), "{said}");
}

#[test]
fn money_paid_is_in_the_currency_of_the_file_or_refused() {
    assert_eq!(codes_of_text(&shared(60)), Vec::<&str>::new());
    let francs = shared(60).replace("unit = \"EUR\"", "unit = \"CHF\"");
    assert_eq!(codes_of_text(&francs), ["ONUS-S102"]);
    let file = SourceFile::new("francs.toml", francs);
    let found = onus::scenario::read(&file, Catalogue::shipped(), &[], None).expect_err("two currencies");
    let said = format!("{found:?}");
    assert!(said.contains("`given` is in \\\"CHF\\\", and the currency of the file is EUR"), "{said}");
    // A currency of nothing names no money.
    let nothing = shared(60).replace("total = 60\nusd_per_ru = 10\n", "");
    assert_eq!(codes_of_text(&nothing), ["ONUS-S013"]);
}
