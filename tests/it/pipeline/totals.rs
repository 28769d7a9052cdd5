//! What one person more to be shared costs: against the file with another total, and by hand.

use std::collections::BTreeMap;

use onus::exact::{Rational, ratio};
use onus::pipeline::{Outcome, Run};
use onus::study::price::{Price, Side, prices};
use proptest::prelude::*;

use super::world;
use super::{allocated, run};
use crate::support::shipped;

type Changes = BTreeMap<String, Rational>;

/// Three states with shares of 1/2, 3/10 and 1/5, and what a test adds.
fn three(rest: &str) -> String {
    format!(
        "format = 1\nid = \"three\"\ntitle = \"Three states\"\nas_of = 2024-12-31\n[states.list]\nA = {{ name = \"A\" }}\n\
         B = {{ name = \"B\" }}\nC = {{ name = \"C\" }}\nOA = {{ name = \"OA\" }}\nOB = {{ name = \"OB\" }}\n[indicator.size]\n\
         kind = \"extensive\"\nunit = \"u\"\nvalues = {{ A = 5, B = 3, C = 2 }}\n[key.criteria.size]\nindicator = \"size\"\nweight = 1\n\
         [rounding]\nties = \"by-code\"\n{rest}"
    )
    .replace("[states.list]", "[states]\nmembers = [\"A\", \"B\", \"C\"]\n[states.list]")
}

fn side<'a>(prices: &'a [Price], row: &str, is_more: bool) -> &'a Side {
    let price = prices.iter().find(|price| price.row == row).unwrap_or_else(|| panic!("no price of {row}"));
    if is_more { &price.more } else { &price.less }
}

/// People, and units in money, that a price tells.
fn told(side: &Side) -> [Changes; 2] {
    let Side::Moves { amounts, ways, .. } = side else { panic!("{side:?}") };
    let named = |changes: &[(onus::ids::StateId, Rational)]| -> Changes {
        changes.iter().map(|(state, by)| (state.to_string(), by.clone())).collect()
    };
    [named(amounts), ways.get("money").map(|money| named(money)).unwrap_or_default()]
}

/// The same as a difference between two runs.
fn differences(before: &Run, after: &Run) -> [Changes; 2] {
    let mut people = Changes::new();
    for (at, member) in before.scenario.members.iter().enumerate() {
        people.insert(member.id.to_string(), &allocated(after).exact[at] - &allocated(before).exact[at]);
    }
    // What the table shows as `money-units`, before it is rounded.
    let money =
        |run: &Run, at: usize| allocated(run).discharge.as_ref().map_or(Rational::ZERO, |ways| ways.money[at].clone());
    let members = before.scenario.members.iter().enumerate();
    let money = members.map(|(at, one)| (one.id.to_string(), money(after, at) - money(before, at))).collect();
    [people, money].map(|changes| changes.into_iter().filter(|(_, change)| !change.is_zero()).collect())
}

fn changes(of: &[(&str, Rational)]) -> Changes {
    of.iter().map(|(state, by)| ((*state).to_owned(), by.clone())).collect()
}

#[test]
fn one_more_in_the_union_s_pool_is_borne_as_in_a_pool_of_one_more() {
    let text = shipped("eu-solidarity-2026");
    let before = run(&text, &[], None);
    let prices = prices(&before, None);
    for (is_more, set) in [(true, "people.total=21001"), (false, "people.total=20999")] {
        let told = told(side(&prices, "total", is_more));
        assert_eq!(told, differences(&before, &run(&text, &[set], None)), "{set}");
        // Ireland pays all of its part, and takes nobody.
        assert!(!told[0].contains_key("IRL") && !told[1]["IRL"].is_zero());
    }
}

/// By hand: A and B are a pool within 10 %, C takes its fair number. Of 101 people C has 20.2, and the pool 80.8, of which A and B have
/// ratios of 1: so each takes its share of the one more. With fair numbers held nobody could take it.
#[test]
fn bands_and_those_outside_them_follow_the_key() {
    let pool = "[people]\ntotal = 100\nmode = \"ledger\"\n[accord.pair]\nkind = \"pool\"\nstates = [\"A\", \"B\"]\nband = 0.1\n\
                others = \"at-fair\"\n[goals]\norder = [\"leximin-burden\", \"code-order\"]\n";
    let run = run(&three(pool), &[], None);
    let shares = [("A", ratio(1, 2)), ("B", ratio(3, 10)), ("C", ratio(1, 5))];
    let prices = prices(&run, None);
    assert_eq!(told(side(&prices, "total", true))[0], changes(&shares));
    assert_eq!(told(side(&prices, "total", false))[0], changes(&shares.map(|(state, share)| (state, -share))));
}

/// By hand: 60 of OA and 40 of OB; C takes ten people at most. One more of OB raises the fair numbers to 50.5, 30.3
/// and 20.2: C stays at 10 and A and B take 91 at one ratio, 91/80.8 of their own.
#[test]
fn one_more_of_an_origin_has_the_key_of_that_origin() {
    let text = three(
        "[people]\ntotal = 100\nmode = \"placement\"\nplace = \"all\"\n[people.need]\nOA = 60\nOB = 40\n[rules.few]\nkind = \"cap\"\n\
         states = [\"C\"]\npeople = 10\n[goals]\norder = [\"leximin-burden\", \"code-order\"]\n",
    );
    let before = run(&text, &[], None);
    let prices = prices(&before, None);
    let told = told(side(&prices, "total[OB]", true));
    assert_eq!(told[0], changes(&[("A", ratio(5, 8)), ("B", ratio(3, 8))]));
    let after = run(&text.replace("OB = 40", "OB = 41").replace("total = 100", "total = 101"), &[], None);
    assert_eq!(told, differences(&before, &after));
}

/// By hand: A pays for half of its 50, which B and C take over as 3 to 2. Of one more A hosts a quarter and pays for a quarter; B and C take
/// their own shares and, for pay, 3/20 and 1/10. People and money together are the shares of the key: who bears it.
#[test]
fn one_more_under_an_opt_out_is_borne_by_who_pays_for_it() {
    let out = "[people]\ntotal = 100\nmode = \"ledger\"\n[accord.out]\nkind = \"opt-out\"\nstates = [\"A\"]\nshare = 0.5\n\
               usd_per_ru = 1_000\ntaken_by = \"others\"\n[rules.few]\nkind = \"cap\"\nstates = [\"B\"]\npeople = 44\n[goals]\n\
               order = [\"leximin-burden\", \"code-order\"]\n";
    let free = three(&out.replace("people = 44", "people = 90"));
    let before = run(&free, &[], None);
    let prices_free = prices(&before, None);
    let people = [("A", ratio(1, 4)), ("B", ratio(9, 20)), ("C", ratio(3, 10))];
    let money = [("A", ratio(1, 4)), ("B", ratio(-3, 20)), ("C", ratio(-1, 10))];
    assert_eq!(told(side(&prices_free, "total", true)), [changes(&people), changes(&money)]);
    for (is_more, total) in [(true, 101), (false, 99)] {
        let after = run(&free.replace("total = 100", &format!("total = {total}")), &[], None);
        assert_eq!(told(side(&prices_free, "total", is_more)), differences(&before, &after), "{total}");
    }
    // What the cap of B frees moves people alone: who is paid for how much stays.
    let capped = three(out);
    let before = run(&capped, &[], None);
    let [people, money] = told(side(&prices(&before, None), "cap[B]", true));
    assert_eq!((&people["B"], money.is_empty()), (&Rational::ONE, true));
    assert_eq!([people, money], differences(&before, &run(&capped.replace("people = 44", "people = 45"), &[], None)));
}

/// By hand: B hosts 60 at USD 10 each, its whole step, and C all others at USD 20; the quotas are 50, 30 and 20. Of one more each has its
/// share of the quotas, and C hosts it: it is paid for all but its own fifth. A place more of B's step moves one from C to B, with its pay.
#[test]
fn one_more_in_a_market_is_borne_by_the_quotas() {
    let text = three(
        "[people]\ntotal = 100\nmode = \"ledger\"\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n[market.costs]\n\
         A = { only = { usd = 30 } }\nB = { near = { width = 60, usd = 10 }, far = { usd = 40 } }\nC = { only = { usd = 20 } }\n[goals]\n\
         order = [\"cost\", \"code-order\"]\n",
    );
    let before = run(&text, &[], None);
    let prices = prices(&before, None);
    let money = [("A", ratio(1, 2)), ("B", ratio(3, 10)), ("C", ratio(-4, 5))];
    assert_eq!(told(side(&prices, "total", true)), [changes(&[("C", Rational::ONE)]), changes(&money)]);
    for (is_more, total) in [(true, 101), (false, 99)] {
        let after = run(&text.replace("total = 100", &format!("total = {total}")), &[], None);
        assert_eq!(told(side(&prices, "total", is_more)), differences(&before, &after), "{total}");
    }
    let width = prices.iter().find(|price| price.row.starts_with("width[B")).expect("the step of B");
    let moved = [("B", Rational::ONE), ("C", -Rational::ONE)];
    assert_eq!(told(&width.more), [changes(&moved), changes(&moved.clone().map(|(state, by)| (state, -by)))]);
    assert_eq!(told(&width.more), differences(&before, &run(&text.replace("width = 60", "width = 61"), &[], None)));
}

/// With room for 90 and fair numbers of the people placed, one more finds no place and nobody's number moves; with one fewer of 90 people
/// placed anew all fair numbers fall.
#[test]
fn fair_numbers_of_the_people_placed_are_formed_again() {
    let text = |people: u32| {
        three(&format!(
            "[people]\ntotal = {people}\nmode = \"placement\"\nplace = \"as-many-as-possible\"\nfair = \"of-placed\"\n[people.need]\n\
             OA = {people}\n[rules.all]\nkind = \"cap\"\nstates = [\"A\", \"B\", \"C\"]\napplies = \"together\"\npeople = 90\n[goals]\n\
             order = [\"unmet\", \"leximin-unmet\", \"leximin-burden\", \"code-order\"]\n"
        ))
    };
    for people in [90, 100] {
        let before = run(&text(people), &[], None);
        let prices = prices(&before, None);
        for (is_more, after) in [(true, people + 1), (false, people - 1)] {
            let told = told(side(&prices, "total[OA]", is_more));
            assert_eq!(told, differences(&before, &run(&text(after), &[], None)), "{people} {is_more}");
            assert_eq!(told[0].is_empty(), is_more || people == 100);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// In random worlds the price of a total is the difference that the file with another total makes.
    #[test]
    fn the_price_of_a_total_is_the_difference_between_files(
        world in prop_oneof![world::ledger(), world::placement()], is_more in any::<bool>(), which in any::<prop::sample::Index>(),
    ) {
        let before = run(&world.text(), &[], None);
        let Outcome::Allocated(_) = &before.outcome else { return Ok(()) };
        let by = |people: u64| if is_more { people + 1 } else { people.saturating_sub(1) };
        let mut changed = world.clone();
        let row = if world.is_placement() {
            let (origin, people) = &mut changed.origins[which.index(world.origins.len())];
            *people = by(*people);
            format!("total[{origin}]")
        } else {
            "total".to_owned()
        };
        changed.people = by(world.people);
        // An origin without people is no origin of the file, and nobody among all has no key.
        if changed.origins.iter().any(|(_, people)| *people == 0) || world.people == 0 {
            return Ok(());
        }
        let after = run(&changed.text(), &[], None);
        match (side(&prices(&before, None), &row, is_more), &after.outcome) {
            (Side::NoAllocation, Outcome::Conflict(_)) => {}
            (side @ Side::Moves { .. }, Outcome::Allocated(_)) => {
                prop_assert_eq!(told(side), differences(&before, &after));
            }
            other => prop_assert!(false, "{:?}", other.0),
        }
    }
}
