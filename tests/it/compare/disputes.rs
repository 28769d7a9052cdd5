//! Who owes more and less, what is in dispute, ranks, groups and membership, against figures worked by hand.

use onus::data::Catalogue;
use onus::exact::{Integer, Rational, ratio};
use onus::ids::StateId;
use onus::study::compare::{Membership, Side, pair, totals};

use super::{arden, side, side_of};

fn whole(number: i64) -> Rational {
    Rational::from(number)
}

fn id(code: &str) -> StateId {
    StateId::new(code)
}

/// With rules 42 000, 24 646, 6 000, 22 354, 5 000; the key alone 44 500, 21 500, 4 833, 19 500, 9 667 (mathematics, the common
/// example). The differences are +2 500, -3 146, -1 167, -2 854, +4 667: half of 14 334 is 7 167, and Estel and Belmar hold 7 813.
#[test]
fn the_amount_in_dispute_by_hand() {
    let (rules, key) = (side("a", &arden()), side_of("b", &arden(), &[], Some("no-rules")));
    let found = pair(&rules, &key);
    let dispute = &found.owed;
    assert_eq!(
        [&dispute.amount, &dispute.more, &dispute.less, &dispute.total],
        [&whole(7167), &whole(7167), &whole(7167), &Rational::ZERO]
    );
    let holders: Vec<(&str, Rational)> =
        dispute.holders.iter().map(|(id, difference)| (id.as_str(), difference.clone())).collect();
    let expected = [("EST", 4667), ("BEL", -3146), ("DUN", -2854), ("ARD", 2500), ("COR", -1167)];
    assert_eq!(holders, expected.map(|(code, difference)| (code, whole(difference))));
    assert_eq!(dispute.half, 2);
    assert_eq!((&dispute.entering, &dispute.leaving), (&Rational::ZERO, &Rational::ZERO));
    assert!(found.money.is_none());
    // Hosted: 90 000, 150 000, 40 000, 20 000, 0. With rules Dunmore and Estel owe more than that, by the key alone Estel.
    assert_eq!((rules.must_do_more(), key.must_do_more()), (Some(2), Some(1)));
    assert_eq!(rules.must_pay_more(), None);
    assert_eq!(key.states[&id("ARD")].key, Some(ratio(89, 200)));
    assert_eq!(rules.states[&id("ARD")].key, Some(ratio(89, 200)), "the key is before rules");
    assert_eq!(rules.states[&id("ARD")].share, Some(ratio(42, 100)));
    let ranks = |side: &Side| side.states.values().map(|state| state.rank).collect::<Vec<_>>();
    assert_eq!((ranks(&rules), ranks(&key)), (vec![1, 2, 4, 3, 5], vec![1, 2, 5, 3, 4]));
}

#[test]
fn equal_obligations_share_a_rank() {
    let text = arden().replace("people = 6_000", "people = 5_000");
    let side = side_of("a", &text, &["rules.places.people=30_000"], None);
    let places: Vec<(&str, usize, bool)> =
        side.states.iter().map(|(id, state)| (id.as_str(), state.rank, state.tied)).collect();
    let equal: Vec<_> = side.states.values().filter(|state| state.owed == whole(5_000)).collect();
    if equal.len() == 2 {
        assert!(places.contains(&("EST", 4, true)), "{places:?}");
    }
    assert!(side.states.values().all(|one| {
        let above = side.states.values().filter(|other| other.owed > one.owed).count();
        let same = side.states.values().filter(|other| other.owed == one.owed).count();
        (one.rank, one.tied) == (above + 1, same > 1)
    }));
}

/// Keys 44.50, 21.50, 4.83, 19.50, 9.67 and, uncontested, 50, 23.33, 3.89, 15, 7.78 per cent: the differences are 11/2, 11/6, -17/18,
/// -9/2 and -17/9, half of whose sizes, 66/9, goes from some to others, whatever the totals are.
#[test]
fn points_of_the_key_do_not_depend_on_totals() {
    let (old, new) = (side("a", &arden()), side_of("b", &arden(), &["people.total=123_457"], Some("uncontested")));
    let found = pair(&old, &new).key.expect("both share people");
    assert_eq!(found.amount, ratio(22, 300));
    let expected = [("ARD", ratio(11, 200)), ("DUN", ratio(-9, 200)), ("EST", ratio(-17, 900))];
    let holders: Vec<(&str, _)> = found.holders.iter().take(3).map(|(id, part)| (id.as_str(), part.clone())).collect();
    assert_eq!((holders, found.half), (expected.to_vec(), 2));
    let rules = pair(&old, &side_of("c", &arden(), &[], Some("no-rules")));
    assert!(rules.key.expect("both share people").holders.is_empty(), "rules change no key");
    assert_eq!(rules.share.expect("both owe").amount, ratio(7_167, 100_000));
    // Who leaves has no share after, all of which the others take: 5 000 of 100 000.
    let without = pair(&old, &side("d", &without_estel())).share.expect("both owe");
    assert!(without.holders.contains(&(id("EST"), ratio(-1, 20))));
}

/// Money: 1 000 dollars go 44.50, 21.50, 4.83, 19.50, 9.67 per cent; without contested criteria 50, 23.33, 3.89, 15, 7.78.
#[test]
fn money_stands_apart_from_people() {
    let text = arden().replace("[money]", "[money]\ntotal = 1_000");
    let (old, new) = (side("a", &text), side_of("b", &text, &[], Some("uncontested")));
    assert_eq!(old.money(), Some(Integer::from(100_000)));
    let dispute = pair(&old, &new).money.expect("both share money");
    // Arden +55.00 and Belmar +18.33; Corvia -9.44, Dunmore -45.00, Estel -18.89, to the cent.
    assert_eq!(dispute.amount, whole(7_333));
    assert_eq!(dispute.holders[0], (id("ARD"), whole(5_500)));
    assert_eq!(dispute.half, 2);
    let without = side("c", &arden());
    assert!(pair(&old, &without).money.is_none(), "one of them shares none");
}

/// Arden without Estel: what enters and leaves stands apart from what is in dispute.
pub fn without_estel() -> String {
    let text = arden();
    let lines = text.lines().filter(|line| !line.starts_with("EST = "));
    let text = lines.collect::<Vec<_>>().join("\n");
    let mut out = text.replace(", EST = 5_000_000", "").replace(", EST = 400_000", "").replace(", EST = 10_000", "");
    out = out.replace(", EST = 2", "").replace(", EST = 0", "");
    let (before, rest) = out.split_once("[rules.small]").expect("a rule");
    let (_, after) = rest.split_once("[goals]").expect("goals");
    format!("{before}[goals]{after}")
}

#[test]
fn who_enters_and_leaves_is_listed_and_counted_apart() {
    let (with, without) = (side("with", &arden()), side("without", &without_estel()));
    let there = pair(&with, &without);
    assert_eq!(there.changes[&id("EST")].membership, Membership::Leaves);
    assert_eq!(there.changes[&id("EST")].owed, whole(-5_000));
    let dispute = &there.owed;
    assert_eq!(
        (&dispute.leaving, &dispute.entering, &dispute.total),
        (&whole(5_000), &Rational::ZERO, &Rational::ZERO)
    );
    assert_eq!(&dispute.more - &dispute.less, whole(5_000), "the others take what Estel leaves");
    assert!(dispute.holders.iter().all(|(state, _)| *state != id("EST")));
    let back = pair(&without, &with);
    assert_eq!(back.changes[&id("EST")].membership, Membership::Enters);
    assert_eq!((&back.owed.entering, &back.owed.leaving), (&whole(5_000), &Rational::ZERO));
}

#[test]
fn a_changed_total_stands_apart() {
    let (old, new) = (side("a", &arden()), side_of("b", &arden(), &["people.total=110_000"], Some("no-rules")));
    let dispute = pair(&old, &new).owed;
    assert_eq!(dispute.total, whole(10_000));
    assert_eq!(&dispute.more - &dispute.less, whole(10_000));
    assert_eq!(dispute.amount, dispute.less);
}

#[test]
fn totals_per_group_are_sums_of_members() {
    let sides = [side("a", &arden()), side_of("b", &arden(), &[], Some("no-rules")), side("c", &without_estel())];
    let rows = totals(&sides, &[], Catalogue::shipped()).expect("groups");
    let names: Vec<(&str, &str)> = rows.iter().map(|row| (row.family, row.name.as_str())).collect();
    assert_eq!(names, [("region", "North"), ("region", "South"), ("group", "northern")]);
    assert_eq!(rows[0].owed[..2], [Some(whole(66_646)), Some(whole(66_000))]);
    assert_eq!(rows[1].owed[..2], [Some(whole(33_354)), Some(whole(34_000))]);
    assert_eq!(rows[1].states, [Some(3), Some(3), Some(2)]);
    assert_eq!((&rows[0].owed, &rows[0].states), (&rows[2].owed, &rows[2].states), "the group is the region");
    let asked = totals(&sides, &["ldc".to_owned()], Catalogue::shipped()).expect("it ships");
    assert_eq!(asked[0].states, [Some(0), Some(0), Some(0)]);
    let wrong = totals(&sides, &["nothern".to_owned()], Catalogue::shipped()).expect_err("no such group");
    assert_eq!(wrong.fix, "did you mean `northern`?");
}
