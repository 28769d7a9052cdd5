//! The reports of `@arden`, byte for byte. `ONUS_BLESS=1` writes them anew: read the difference before you commit it.

use onus::report::{FORMATS, Report};

use super::arden;

#[test]
fn reports_are_those_on_record() {
    let report = Report::of(&arden());
    let bless = std::env::var_os("ONUS_BLESS").is_some();
    for format in FORMATS {
        let path = format!("{}/tests/golden/report/arden.{}", env!("CARGO_MANIFEST_DIR"), format.ending);
        let text = (format.write)(&report);
        if bless {
            std::fs::write(&path, &text).expect("written");
        }
        let recorded = std::fs::read_to_string(&path).expect("a golden file");
        assert!(text == recorded, "{} differs from {path}: ONUS_BLESS=1 writes it anew", format.name);
    }
}
