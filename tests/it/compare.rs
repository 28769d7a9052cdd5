//! Comparing keys: who owes more, what is in dispute, and the bridge from one to the other, against the oracle, figures worked by
//! hand, and second ways.

pub use disputes::without_estel;
use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Rational};
use onus::ids::StateId;
use onus::pipeline;
use onus::scenario::{self, Override};
use onus::study::compare::{Bridge, NoBridge, Side, bridge, pair};

mod bridges;
mod disputes;
mod drafts;
mod oracle;
mod parts;
mod reports;

/// A side: a text with changes of `--set` and a variant.
fn side_of(name: &str, text: &str, changes: &[&str], variant: Option<&str>) -> Side {
    let file = SourceFile::new(name, text);
    let changes: Vec<Override> = changes.iter().map(|change| Override::parse(change).expect("a change")).collect();
    let catalogue = Catalogue::shipped();
    let read = scenario::read(&file, catalogue, &changes, variant);
    let (scenario, _) = read.unwrap_or_else(|found| panic!("{name}: {found:?}"));
    Side::new(name, pipeline::run(scenario, catalogue).expect("a run")).expect("an allocation")
}

fn side(name: &str, text: &str) -> Side {
    side_of(name, text, &[], None)
}

fn arden() -> String {
    crate::support::shipped("arden")
}

fn bridged(from: &Side, to: &Side, together: &[&str]) -> Result<Bridge, NoBridge> {
    let together: Vec<String> = together.iter().map(|name| (*name).to_owned()).collect();
    bridge(from, to, &together, Catalogue::shipped(), &|_, _| {})
}

/// The steps of every state sum to its whole difference, in people and in cents, and the other way round every sign flips.
fn adds_up(from: &Side, to: &Side, together: &[&str]) -> Bridge {
    let there = bridged(from, to, together).unwrap_or_else(|why| panic!("{why}"));
    let back = bridged(to, from, together).unwrap_or_else(|why| panic!("{why}"));
    assert_eq!((&there.clauses, &there.states), (&back.clauses, &back.states));
    let pair = pair(from, to);
    let check = |there: &[Vec<Rational>], back: &[Vec<Rational>], whole: &dyn Fn(&StateId) -> Rational| {
        for (at, state) in there_states(from, to).iter().enumerate() {
            let steps = exact::sum(there.iter().map(|step| &step[at]));
            assert_eq!(steps, whole(state), "{state}");
            for (step, back) in there.iter().zip(back) {
                assert_eq!(step[at], -back[at].clone(), "{state}");
            }
        }
    };
    check(&there.owed, &back.owed, &|state| pair.changes[state].owed.clone());
    if let (Some(money), Some(back)) = (&there.money, &back.money) {
        check(money, back, &|state| pair.changes[state].money.clone().expect("money").into());
    }
    assert_eq!(there.worlds, 1 << there.clauses.len());
    assert_eq!(there.proved, there.worlds);
    there
}

fn there_states(from: &Side, to: &Side) -> Vec<StateId> {
    let mut states: Vec<StateId> = from.states.keys().chain(to.states.keys()).cloned().collect();
    states.sort();
    states.dedup();
    states
}
