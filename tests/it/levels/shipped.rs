//! The scenarios with levels that ship, against the published columns.

use std::collections::BTreeMap;

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Integer, Rational, ratio};
use onus::pipeline::{self, Run};
use onus::scenario;

use super::{adds_up, allocation};
use crate::support::{shipped, text};

fn run(name: &str, variant: Option<&str>) -> Run {
    let file = SourceFile::new(format!("{name}.toml"), shipped(name));
    let (scenario, findings) = scenario::read(&file, Catalogue::shipped(), &[], variant).expect(name);
    assert!(findings.0.is_empty(), "{name}: {:?}", findings.0);
    pipeline::run(scenario, Catalogue::shipped()).expect(name)
}

/// A column of a case's table, by the name of the row.
fn column(path: &str, column: &str) -> BTreeMap<String, Rational> {
    let text = text(path);
    let text: String = text.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let at = rows.headers().expect("a header").iter().position(|title| title == column).expect(column);
    let row = |row: Result<csv::StringRecord, _>| {
        let row = row.expect("a row");
        (row[0].to_owned(), exact::parse(&row[at]).expect("a number"))
    };
    rows.records().map(row).collect()
}

/// The key of the only level is the column over its sum, and its whole numbers are within one person of it.
fn follows(run: &Run, published: &BTreeMap<String, Rational>) {
    adds_up(run);
    let level = &run.levels[0].run;
    let sum = exact::sum(published.values());
    let people = allocation(level);
    let total = Rational::from(people.people.iter().fold(Integer::ZERO, |sum, people| sum + people));
    assert_eq!(published.len(), level.scenario.members.len());
    for (at, member) in level.scenario.members.iter().enumerate() {
        let share = &published[&member.name] / &sum;
        assert_eq!(level.share(at), share, "{}", member.name);
        let off = Rational::from(people.people[at].clone()) - share * &total;
        assert!(Rational::from(-1) < off && off < Rational::ONE, "{}", member.name);
    }
}

#[test]
fn the_laender_share_germanys_number_by_the_published_column() {
    for (variant, title, sum) in
        [(None, "key_2015_pct", ratio(100, 1)), (Some("key-of-2014"), "key_2014_pct", ratio(9_997_961, 100_000))]
    {
        let published = column("cases/koenigstein-key-2014-2016/expected.csv", title);
        assert_eq!(exact::sum(published.values()), sum, "{title}");
        follows(&run("germany-laender", variant), &published);
    }
}

#[test]
fn the_cantons_share_the_applications_by_the_percentages() {
    let published = column("cases/swiss-asylum-key-2012/expected.csv", "key_pct");
    assert_eq!(exact::sum(published.values()), ratio(100, 1));
    follows(&run("swiss-cantons", None), &published);
    // The note says how far residents lie from the percentages: 1.2 points at most, in Bern.
    let residents = run("swiss-cantons", Some("by-population"));
    let level = &residents.levels[0].run;
    let away = level.scenario.members.iter().enumerate().map(|(at, member)| {
        let points = &published[&member.name] - level.share(at) * Rational::from(100);
        (if points < Rational::ZERO { -points } else { points }, member.id.as_str())
    });
    let (most, canton) = away.max().expect("cantons");
    assert_eq!((exact::fixed(&most, 1).as_str(), canton), ("1.2", "CH-BE"));
}
