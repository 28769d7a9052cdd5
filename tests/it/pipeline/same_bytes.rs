//! The same scenario gives the same numbers however it is written and wherever it runs.

use onus::scenario::digest;
use proptest::prelude::*;

use super::world;
use super::{read, run, shipped_run};
use crate::support::shipped;

/// Everything that came of a run, as text.
fn outcome(text: &str) -> String {
    format!("{:?}", run(text, &[], None).outcome)
}

/// The tables of a file in another order: what stands before the first header stays in front.
fn tables_reversed(text: &str) -> String {
    let mut parts: Vec<String> = vec![String::new()];
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        if line.starts_with('[') {
            parts.push(String::new());
        }
        let part = parts.last_mut().expect("a part");
        part.push_str(line);
        part.push('\n');
    }
    let head = parts.remove(0);
    parts.reverse();
    head + &parts.concat()
}

#[test]
fn line_ends_do_not_matter() {
    for name in ["arden", "eu-2015-september", "eu-2015-may"] {
        let text = shipped(name).replace("\r\n", "\n");
        let other = text.replace('\n', "\r\n");
        assert_eq!(outcome(&text), outcome(&other), "{name}");
        assert_eq!(digest(&read(&text, &[], None)), digest(&read(&other, &[], None)), "{name}");
    }
}

#[test]
fn the_order_of_tables_does_not_matter() {
    for name in ["arden", "eu-2015-september", "eu-2015-may"] {
        let text = shipped(name);
        let other = tables_reversed(&text);
        assert_ne!(text, other);
        let (one, other) = (run(&text, &[], None), run(&other, &[], None));
        assert_eq!(one.fair, other.fair, "{name}");
        let (one, other) = (super::allocated(&one), super::allocated(&other));
        assert_eq!((&one.exact, &one.people, &one.steps), (&other.exact, &other.people, &other.steps), "{name}");
    }
}

/// 18. Several threads at once.
#[test]
fn threads_do_not_matter() {
    let text = shipped("arden");
    let alone = format!("{:?}", shipped_run("arden").outcome);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| outcome(&text))).collect();
        for thread in threads {
            assert_eq!(thread.join().expect("a run"), alone);
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(15))]

    /// 18. The same, on random worlds with origins and hosts.
    #[test]
    fn threads_do_not_matter_to_random_worlds(ledger in world::ledger(), placement in world::placement()) {
        for text in [ledger.text(), placement.text()] {
            let alone = outcome(&text);
            std::thread::scope(|scope| {
                let threads: Vec<_> = (0..2).map(|_| scope.spawn(|| outcome(&text))).collect();
                for thread in threads {
                    assert_eq!(thread.join().expect("a run"), alone);
                }
            });
        }
    }
}
