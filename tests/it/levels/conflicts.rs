//! What a level cannot share is a conflict of the level above, in the file's own words and lines.

use onus::diagnostic::SourceFile;
use onus::exact::Rational;
use onus::pipeline::{ConflictMember, Contradiction, Outcome, ProofStatus, Run};
use onus::report::{Body, Report};
use onus::scenario::{self, Override};

use super::{level, run, top};

fn conflict(run: &Run) -> &Contradiction {
    match &run.outcome {
        Outcome::Conflict(found) => {
            assert_eq!(found.status, ProofStatus::Proved);
            assert!(run.levels.is_empty());
            found
        }
        Outcome::Allocated(allocation) => panic!("{:?}", allocation.people),
    }
}

/// The rules of a conflict with their rows, in order.
fn named(run: &Run) -> Vec<(String, String)> {
    let members = conflict(run).members.iter();
    let rows = |member: &ConflictMember| member.rows.iter().map(|row| row.name.clone()).collect::<Vec<_>>().join(" ");
    let mut named: Vec<_> = members.map(|member| (member.rule.clone(), rows(member))).collect();
    named.sort();
    named
}

fn line(text: &str, header: &str) -> usize {
    text.lines().position(|line| line == header).expect(header) + 1
}

/// Arden's floor of 40 against towns that hold 30: three levels, and only those who clash are named.
fn too_little_room() -> String {
    let mut text = top(100, &[("AAA", "1"), ("BBB", "1")]);
    text += "[rules.least]\nkind = \"floor\"\npeople = 40\nstates = [\"AAA\"]\n";
    text += "[rules.innocent]\nkind = \"cap\"\npeople = 95\nstates = [\"BBB\"]\n";
    text += &level("east", "AAA", &[("A1", "1"), ("A2", "1")]);
    text += "[level.east.rules.most]\nkind = \"cap\"\npeople = 10\nstates = [\"A2\"]\n";
    text += &level("towns", "A1", &[("T1", "1"), ("T2", "3")]);
    text + "[level.towns.rules.beds]\nkind = \"cap\"\npeople = 10\n"
}

#[test]
fn an_impossibility_two_levels_down_is_named_at_the_top() {
    let text = too_little_room();
    let run = run(&text);
    let expected = [
        ("level.east", "level[east]"),
        ("level.east.rules.most", "cap[A2]"),
        ("level.towns", "level[towns]"),
        ("level.towns.rules.beds", "cap[T1]"),
        ("level.towns.rules.beds", "cap[T2]"),
        ("rules.least", "floor[AAA]"),
    ];
    assert_eq!(named(&run), expected.map(|(rule, rows)| (rule.to_owned(), rows.to_owned())));
    for member in &conflict(&run).members {
        assert_eq!(member.line, Some(line(&text, &format!("[{}]", member.rule))), "{}", member.rule);
        // Every limit alone would have to give the ten that are missing; what ties a level to its member does not give.
        let missing = Rational::from(10);
        assert_eq!(member.alone, member.rule.contains("rules.").then_some(missing), "{}", member.rule);
    }
    assert_eq!(conflict(&run).least_repair, Some(Rational::from(10)));
    let report = Report::of(&run);
    let Body::Conflict(shown) = &report.body else { panic!("a conflict") };
    let words: Vec<&str> = shown.members.iter().map(|line| line.words.as_str()).collect();
    assert!(words.iter().any(|words| words.starts_with("[level.towns.rules.beds]\nkind = \"cap\"")), "{words:?}");
}

#[test]
fn the_repair_that_is_named_ends_it() {
    let file = SourceFile::new("test.toml", too_little_room());
    let catalogue = onus::data::Catalogue::shipped();
    for (people, ends) in [(19, false), (20, true)] {
        let set = [Override::parse(&format!("level.east.rules.most.people={people}")).expect("a change")];
        let (scenario, _) = scenario::read(&file, catalogue, &set, None).expect("sound");
        let run = onus::pipeline::run(scenario, catalogue).expect("a run");
        assert_eq!(matches!(run.outcome, Outcome::Allocated(_)), ends, "{people}");
    }
}

#[test]
fn floors_below_can_be_too_much_for_everybody() {
    let mut text = top(100, &[("AAA", "1"), ("BBB", "1")]);
    text += &level("east", "AAA", &[("A1", "1"), ("A2", "1")]);
    text += "[level.east.rules.least]\nkind = \"floor\"\npeople = 30\n";
    text += &level("west", "BBB", &[("B1", "1"), ("B2", "1")]);
    text += "[level.west.rules.least]\nkind = \"floor\"\npeople = 21\n";
    let run = run(&text);
    let rules: Vec<String> = named(&run).into_iter().map(|(rule, _)| rule).collect();
    for rule in ["people", "level.east.rules.least", "level.west.rules.least"] {
        assert!(rules.iter().any(|one| one == rule), "{rules:?}");
    }
    assert_eq!(conflict(&run).least_repair, Some(Rational::from(2)));
}

#[test]
fn a_level_whose_own_rules_clash_is_named_whatever_it_gets() {
    let mut text = top(100, &[("AAA", "1"), ("BBB", "1")]);
    text += &level("east", "AAA", &[("A1", "1"), ("A2", "1")]);
    text += "[level.east.rules.least]\nkind = \"floor\"\npeople = 30\n";
    text += "[level.east.groups.both]\nstates = [\"A1\", \"A2\"]\n";
    text += "[level.east.rules.most]\nkind = \"cap\"\npeople = 50\ngroup = \"both\"\napplies = \"together\"\n";
    let expected = [
        ("level.east.rules.least", "floor[A1]"),
        ("level.east.rules.least", "floor[A2]"),
        ("level.east.rules.most", "cap[both]"),
    ];
    assert_eq!(named(&run(&text)), expected.map(|(rule, rows)| (rule.to_owned(), rows.to_owned())));
}
