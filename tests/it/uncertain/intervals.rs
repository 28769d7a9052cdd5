//! Bounds of shares where points by origin are intervals: against every corner, and property 20 of the mathematics.

use onus::data::{CellAt, Kind, Remark, Remarks, Table, Values};
use onus::scenario::{ByOrigin, Criterion, KeyChoice, Scale};
use proptest::prelude::*;

use super::*;
use crate::keys::world::{TestWorld, check, criterion, id, placed, sum};

const CODES: [&str; 3] = ["A", "B", "C"];

/// Low and high of a GDP by state and of points by state, one of them no member.
#[derive(Debug, Clone)]
struct World {
    gdp: [(i64, i64); 3],
    points: [(i64, i64); 4],
    scale: u8,
}

fn pair() -> impl Strategy<Value = (i64, i64)> {
    (1_i64..20, 0_i64..12).prop_map(|(low, wide)| (low, low + wide))
}

fn world() -> impl Strategy<Value = World> {
    let zero = prop_oneof![Just(0_i64), 1_i64..9];
    let points = (zero, 0_i64..6).prop_map(|(low, wide)| (low, low + wide));
    ([pair(), pair(), pair()], [points.clone(), points.clone(), points.clone(), points], 0_u8..3)
        .prop_map(|(gdp, points, scale)| World { gdp, points, scale })
}

impl World {
    /// The key of origin X with the values at some place in their ranges: numbers from 0 (low) to 4 (high).
    fn keys(&self, gdp: [i64; 3], points: [i64; 4], ranged: bool) -> onus::key::OriginKey {
        let at = |(low, high): (i64, i64), place: i64| Rational::from(low) + ratio((high - low) * place, 4);
        let mut remarks = (Remarks::default(), Remarks::default());
        let remark = |(low, high): (i64, i64)| Remark {
            range: Some((Rational::from(low), Rational::from(high))),
            ..Remark::default()
        };
        let mut rows = BTreeMap::new();
        for ((code, pair), place) in ["A", "B", "C", "out"].into_iter().zip(self.points).zip(points) {
            rows.insert(id(code), at(pair, place));
            remarks.1.cells.insert(CellAt::of_origin(id("X"), id(code)), remark(pair));
        }
        let values: Vec<(&str, Rational)> =
            CODES.into_iter().zip(self.gdp).zip(gdp).map(|((code, pair), place)| (code, at(pair, place))).collect();
        for (code, pair) in CODES.into_iter().zip(self.gdp) {
            remarks.0.cells.insert(CellAt::of_year(id(code), crate::keys::world::YEAR), remark(pair));
        }
        let mut world = TestWorld::of(&CODES).with("gdp", Kind::Extensive, &values).with_values(
            "ties",
            Kind::Extensive,
            Values::Dyadic(BTreeMap::from([(id("X"), rows)])),
        );
        if ranged {
            for (name, remarks) in [("gdp", remarks.0), ("ties", remarks.1)] {
                let table = Table::clone(world.tables.get(name).unwrap());
                world.tables.insert(name, std::sync::Arc::new(Table { remarks, ..table }));
            }
        }
        let keys = world.keys(&self.choice(), &["X"], false).unwrap_or_else(|found| panic!("{found:?}"));
        check(&keys);
        keys.origins[0].clone()
    }

    fn choice(&self) -> KeyChoice {
        let scale = match self.scale {
            0 => Scale::Bounded(ratio(5, 2)),
            1 => Scale::WithinOrigin,
            _ => Scale::Matrix { rescale: true },
        };
        let by = ByOrigin { scale, fallback: placed("gdp"), half_life: None, most_years: None, inverse: None };
        let ties = Criterion { by_origin: Some(by), ..criterion("ties", ratio(2, 3)) };
        sum(vec![criterion("gdp", third(1)), ties])
    }

    fn bounds(&self) -> Vec<(Rational, Rational)> {
        self.keys([0; 3], [0; 4], true).bounds.expect("bounds")
    }
}

/// Shares of e less a third of shares of v, in a ledger of 60 people of A.
fn set_against(e: &[String; 3], v: &[String; 3], owes: bool) -> String {
    let row = |cells: &[String; 3]| format!("A = {}, B = {}, C = {}", cells[0], cells[1], cells[2]);
    format!(
        "format = 1\nid = \"x\"\ntitle = \"x\"\nas_of = 2024-12-31\n[states.list]\nA = {{ name = \"A\" }}\nB = {{ name = \"B\" }}\n\
         C = {{ name = \"C\" }}\n[rounding]\nties = \"by-code\"\n[people]\nneed = {{ A = 60 }}\ntotal = 60\nmode = \"ledger\"\n\
         origin_owes = {owes}\n[indicator.e]\nkind = \"extensive\"\nunit = \"t\"\nvalues = {{ {} }}\n[indicator.v]\n\
         kind = \"intensive\"\nunit = \"points\"\nvalues = {{ {} }}\n[key.criteria.net]\nindicator = \"e\"\nweight = 1\n\
         against = {{ indicator = \"v\", times = \"1/3\" }}\n",
        row(e),
        row(v)
    )
}

/// By hand. A, B, C emit 15, 1, 7 of 23, less a third of 1, 8, 1 of 10: 427/690, nothing and 187/690. With 8 of B it is 15, 8, 7 of 30: 14/30,
/// still nothing and 6/30. B has no share in either, and A has 427/614 before and 7/10 after.
#[test]
fn a_burden_within_what_is_set_against_it_moves_only_the_shares_of_others() {
    let key = |of_b: u32| {
        let [e, v] = [[15, of_b, 7], [1, 8, 1]].map(|row| row.map(|value| value.to_string()));
        shares(&run(&set_against(&e, &v, true)))
    };
    let expected = |a: Rational| [("A", a.clone()), ("B", Rational::ZERO), ("C", Rational::ONE - a)];
    let named = |row: [(&str, Rational); 3]| row.map(|(code, share)| (code.to_owned(), share)).into();
    assert_eq!(key(1), named(expected(ratio(427, 614))));
    assert_eq!(key(8), named(expected(ratio(7, 10))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// The ends are those of all corners, tried one by one.
    #[test]
    fn bounds_are_the_extremes_of_all_corners(world in world()) {
        let mut ends: Vec<Option<(Rational, Rational)>> = vec![None; 3];
        for corner in 0_u32..128 {
            let end = |at: u32| if corner >> at & 1 == 1 { 4 } else { 0 };
            let key = world.keys([end(0), end(1), end(2)], [end(3), end(4), end(5), end(6)], false);
            for (end, share) in ends.iter_mut().zip(key.shares) {
                *end = Some(match end.take() {
                    None => (share.clone(), share),
                    Some((low, high)) => (low.min(share.clone()), high.max(share)),
                });
            }
        }
        let ends: Vec<_> = ends.into_iter().flatten().collect();
        prop_assert_eq!(world.bounds(), ends);
    }

    /// Property 20: the key at any point lies inside, and no bound widens when an interval shrinks.
    #[test]
    fn a_key_at_any_point_lies_inside_and_shrinking_never_widens(
        world in world(), places in prop::array::uniform7(0_i64..5), which in 0_usize..7,
    ) {
        let bounds = world.bounds();
        let [a, b, c, d, e, f, g] = places;
        let key = world.keys([a, b, c], [d, e, f, g], false);
        for (share, (low, high)) in key.shares.iter().zip(&bounds) {
            prop_assert!(low <= share && share <= high);
        }
        let mut less = world.clone();
        let pair = if which < 3 { &mut less.gdp[which] } else { &mut less.points[which - 3] };
        let middle = (pair.0 + pair.1) / 2;
        *pair = (middle, middle);
        for (inner, outer) in less.bounds().iter().zip(&bounds) {
            prop_assert!(outer.0 <= inner.0 && inner.1 <= outer.1);
        }
    }

    /// Against another indicator: every key at a point lies inside the bounds; more of the burden never means less of the own share, nor more
    /// of another's where there is a share already.
    #[test]
    fn what_is_set_against_keeps_bounds_and_monotony(
        e in [pair(), pair(), pair()], v in [pair(), pair(), pair()], places in prop::array::uniform6(0_i64..5), owes in any::<bool>(),
    ) {
        let cell = |(low, high): &(i64, i64)| format!("{{ low = {low}, central = {low}, high = {high} }}");
        let at = |(low, high): &(i64, i64), place: i64| {
            format!("\"{}\"", exact::text(&(Rational::from(*low) + ratio((high - low) * place, 4))))
        };
        let ranged = run(&set_against(&e.each_ref().map(cell), &v.each_ref().map(cell), owes));
        let point = |more: i64| {
            let own = |s: usize| at(&(e[s].0, e[s].1), places[s]);
            let mut es = [own(0), own(1), own(2)];
            if more > 0 {
                es[1] = format!("\"{}\"", exact::text(&(exact::parse_quoted(es[1].trim_matches('"')).unwrap() + Rational::from(more))));
            }
            run(&set_against(&es, &[at(&v[0], places[3]), at(&v[1], places[4]), at(&v[2], places[5])], owes))
        };
        let one = shares(&point(0));
        for (code, (low, high)) in bounds(&ranged) {
            prop_assert!(low <= one[&code] && one[&code] <= high, "{code}");
        }
        let more = shares(&point(7));
        prop_assert!(more["B"] >= one["B"]);
        prop_assert!(one["B"].is_zero() || (more["A"] <= one["A"] && more["C"] <= one["C"]));
        if !owes {
            prop_assert!(one["A"].is_zero());
        }
    }
}
