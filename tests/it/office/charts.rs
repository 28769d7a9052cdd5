//! Word's own charts: their values are those of the document, every part is tied, and those who cannot see them are told.

use onus::document::chart::{Chart, Picture};
use onus::document::{Document, Language, Subject};
use onus::exact::Rational;
use onus::report::Report;

use super::{assert_sound, files, report, written};
use crate::document::charts;
use crate::support;

fn full() -> Report {
    let run = support::run_text(&support::shipped("arden")).expect("a run");
    report().with_building(&run)
}

/// The charts of a document that Word draws itself.
fn drawn(document: &Document) -> Vec<&Chart> {
    let is_drawn = |chart: &&Chart| match chart.picture {
        Picture::Gaps(_) | Picture::Waterfall(_) => true,
        Picture::Slopes { by_rank, .. } => !by_rank,
        Picture::Tiles(_) | Picture::Flows(_) | Picture::Ranges(_) => false,
    };
    charts(document).into_iter().filter(is_drawn).collect()
}

/// The values of a part: every number between `<c:val>` and its end.
fn values(part: &str) -> Vec<Rational> {
    let series = part.split("<c:val>").skip(1).filter_map(|rest| rest.split("</c:val>").next());
    let points = series.flat_map(|one| one.split("<c:v>").skip(1).filter_map(|rest| rest.split("</c:v>").next()));
    points.map(|number| onus::exact::parse(number).expect("a number")).collect()
}

#[test]
fn every_chart_is_a_part_with_its_values_and_a_description() {
    let report = full();
    for tag in ["en", "ar"] {
        let document = Document::of(&report, &Language::of(tag).expect("a language"));
        let charts = drawn(&document);
        assert!(charts.len() > 5, "gaps and a waterfall for each state");
        let files = files(&written("docx", Subject::of(&report, &document)));
        let text = |name: &str| String::from_utf8(files[name].clone()).expect("UTF-8");
        let (body, related, types) =
            (text("word/document.xml"), text("word/_rels/document.xml.rels"), text("[Content_Types].xml"));
        assert_eq!(body.matches("<wp:docPr ").count(), charts.len());
        for (number, chart) in (1..).zip(charts) {
            let name = format!("word/charts/onus{number}.xml");
            let part = text(&name);
            assert_sound(&name, &part);
            assert!(body.contains(&format!("r:id=\"onusChart{number}\"")), "{name} is shown");
            assert!(related.contains(&format!("Target=\"charts/onus{number}.xml\"")), "{name} is tied");
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name} has a type");
            let told = onus::document::visible(&chart.description);
            assert!(body.contains(&format!("descr=\"{}\"", quick_xml::escape::escape(told))), "{name} is told");
            let mut found = values(&part);
            match &chart.picture {
                Picture::Gaps(bars) => {
                    let mut expected: Vec<Rational> = bars.iter().map(|bar| bar.value.clone()).collect();
                    expected.sort();
                    found.sort();
                    assert_eq!(found, expected, "{name}");
                    assert!(bars.iter().all(|bar| part.contains(&bar.shown)), "{name}: what is printed");
                }
                // Steps stand on bars that are not seen; the last total is where all of them lead.
                Picture::Waterfall(steps) => {
                    let last = steps.last().expect("a total");
                    assert!(last.total && found.contains(&last.value), "{name}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn a_step_down_stands_where_it_leads() {
    let report = full();
    let document = Document::of(&report, &Language::of("en").expect("English"));
    let files = files(&written("docx", Subject::of(&report, &document)));
    let waterfall = drawn(&document).into_iter().position(|chart| match &chart.picture {
        Picture::Waterfall(steps) => steps.iter().any(|step| step.value < Rational::ZERO),
        _ => false,
    });
    let at = waterfall.expect("a state whose rules take something off");
    let Picture::Waterfall(steps) = &drawn(&document)[at].picture else { unreachable!("as found") };
    let part = String::from_utf8(files[&format!("word/charts/onus{}.xml", at + 1)].clone()).expect("UTF-8");
    let series: Vec<&str> = part.split("<c:ser>").skip(1).collect();
    let [held, _, _, down] = series[..] else { panic!("four series") };
    let mut level = Rational::ZERO;
    let mut expected = Vec::new();
    for step in steps {
        let before = level.clone();
        level = if step.total { step.value.clone() } else { &level + &step.value };
        if step.value < Rational::ZERO {
            expected.push((level.clone(), &before - &level));
        }
    }
    for (on, length) in expected {
        assert!(values(held).contains(&on) && values(down).contains(&length), "{on} and {length}");
    }
}
