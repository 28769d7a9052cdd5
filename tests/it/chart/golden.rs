//! Each picture, byte for byte. `ONUS_BLESS=1` draws them anew: look at them before you commit them.

use onus::document::chart::standalone;

use super::given::{english, samples};
use crate::support;

#[test]
fn every_picture_is_as_recorded() {
    let bless = std::env::var_os("ONUS_BLESS").is_some();
    for chart in samples() {
        let drawn = standalone(&chart, &english());
        assert_eq!(drawn, standalone(&chart, &english()), "the same bytes twice");
        let path = support::path(&format!("golden/chart/{}.svg", chart.id));
        if bless {
            std::fs::write(&path, &drawn).expect("a file");
        }
        let recorded = std::fs::read_to_string(&path).expect("a golden file");
        assert!(drawn == recorded, "{} differs from {}: ONUS_BLESS=1 draws it anew", chart.id, path.display());
    }
}
