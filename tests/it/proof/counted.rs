//! Code order against all points of small networks, counted out.

use super::*;

/// A small network: origins x hosts, a cap and a floor on nested sets of hosts, bounds on columns.
#[derive(Debug, Clone)]
struct Small {
    people: Vec<u8>,
    caps: Vec<u8>,
    together: (u8, u8),
    uppers: Vec<Option<u8>>,
}

fn small() -> impl Strategy<Value = Small> {
    (
        prop::collection::vec(0_u8..4, 2),
        prop::collection::vec(0_u8..5, 3),
        (0_u8..3, 2_u8..7),
        prop::collection::vec(prop::option::weighted(0.3, 0_u8..3), 6),
    )
        .prop_map(|(people, caps, together, uppers)| Small { people, caps, together, uppers })
}

impl Small {
    fn problem(&self) -> Problem {
        let mut columns = Vec::new();
        for origin in ["O1", "O2"] {
            for host in ["H1", "H2", "H3"] {
                columns.push(place(origin, host));
            }
        }
        for (column, upper) in columns.iter_mut().zip(&self.uppers) {
            column.upper = upper.map(|upper| q(i64::from(upper), 1));
        }
        let number = |n: u8| q(i64::from(n), 1);
        let mut rows = vec![
            row("people[O1]", ones(&[0, 1, 2]), Sense::Equal, number(self.people[0])),
            row("people[O2]", ones(&[3, 4, 5]), Sense::Equal, number(self.people[1])),
            row("least[H1+H2]", ones(&[0, 1, 3, 4]), Sense::AtLeast, number(self.together.0)),
            row("most[H1+H2]", ones(&[0, 1, 3, 4]), Sense::AtMost, number(self.together.1)),
        ];
        for host in 0..3 {
            rows.push(row("cap", ones(&[host, host + 3]), Sense::AtMost, number(self.caps[host])));
        }
        Problem { columns, rows, goals: vec![Goal::CodeOrder] }
    }

    /// Every whole point of the programme, in lexicographic order.
    fn points(&self) -> Vec<[u8; 6]> {
        let mut points = Vec::new();
        let [p, r] = [self.people[0], self.people[1]];
        for a in 0..=p {
            for b in 0..=p - a {
                for d in 0..=r {
                    for e in 0..=r - d {
                        points.push([a, b, p - a - b, d, e, r - d - e]);
                    }
                }
            }
        }
        let within = |x: &[u8; 6]| {
            let together = x[0] + x[1] + x[3] + x[4];
            (0..3).all(|host| x[host] + x[host + 3] <= self.caps[host])
                && (self.together.0..=self.together.1).contains(&together)
                && x.iter().zip(&self.uppers).all(|(x, upper)| upper.is_none_or(|upper| *x <= upper))
        };
        points.retain(within);
        points.sort_unstable();
        points
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A network has whole corners, so that the lexicographic minimum is the first whole point: it alone is proved.
    #[test]
    fn code_order_accepts_the_first_point_alone(small in small()) {
        let problem = small.problem();
        for (at, point) in small.points().iter().enumerate() {
            let values = point.iter().map(|x| q(i64::from(*x), 1)).collect();
            let solution = Solution { values, stages: vec![Stage::CodeOrder { goal: 0 }] };
            prop_assert_eq!(proof::check(&problem, &solution).is_proved(), at == 0, "{:?}", point);
        }
    }
}

/// Two origins and two hosts with everything at once: people who stay beside people placed, unmet need, nested limits
/// on both sides. Columns: place[O1,H1], place[O1,H2], stay[O1,H1], unmet[O1], place[O2,H1], place[O2,H2], unmet[O2].
fn mixed(people: [i64; 2], limits: [i64; 5], least: i64) -> Problem {
    let stay = Variable::Stay { origin: "O1".into(), host: "H1".into() };
    let unmet = |origin: &str| Variable::Unmet { origin: origin.into() };
    let named = |name: &str, stands_for| Column { stands_for, ..column(name) };
    let columns = vec![
        place("O1", "H1"),
        place("O1", "H2"),
        named("stay[O1,H1]", stay),
        named("unmet[O1]", unmet("O1")),
        place("O2", "H1"),
        place("O2", "H2"),
        named("unmet[O2]", unmet("O2")),
    ];
    let at_most = |name: &str, columns: &[usize], limit: i64| row(name, ones(columns), Sense::AtMost, q(limit, 1));
    let halves = vec![(1, q(-1, 2)), (5, q(-1, 2))];
    let rows = vec![
        row("people[O1]", ones(&[0, 1, 2, 3]), Sense::Equal, q(people[0], 1)),
        row("people[O2]", ones(&[4, 5, 6]), Sense::Equal, q(people[1], 1)),
        at_most("load[H1]", &[0, 2, 4], limits[0]),
        at_most("places[H1]", &[0, 4], limits[1]),
        at_most("pair[O1,H1]", &[0, 2], limits[2]),
        at_most("unmet", &[3, 6], limits[3]),
        at_most("cap[H2]", &[1, 5], limits[4]),
        row("floor[H2]", halves, Sense::AtMost, q(-least, 2)),
    ];
    Problem { columns, rows, goals: vec![Goal::CodeOrder] }
}

/// Every whole point of a programme with whole numbers, in lexicographic order; every column at most `most`.
fn whole_points(problem: &Problem, most: i64) -> Vec<Vec<i64>> {
    let whole = |x: &Rational| i64::try_from((x * q(2, 1)).numerator().clone()).unwrap();
    type Row = (Vec<(usize, i64)>, Sense, i64);
    let rows: Vec<Row> = problem
        .rows
        .iter()
        .map(|row| (row.terms.iter().map(|(at, by)| (*at, whole(by))).collect(), row.sense, whole(&row.rhs)))
        .collect();
    let mut points = vec![Vec::new()];
    for _ in &problem.columns {
        points = points.into_iter().flat_map(|x| (0..=most).map(move |n| [x.clone(), vec![n]].concat())).collect();
    }
    let holds = |x: &Vec<i64>| {
        rows.iter().all(|(terms, sense, right)| {
            let left: i64 = terms.iter().map(|(at, by)| x[*at] * by).sum();
            match sense {
                Sense::AtMost => left <= *right,
                Sense::AtLeast => left >= *right,
                Sense::Equal => left == *right,
            }
        })
    };
    points.retain(holds);
    points
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn code_order_holds_with_stays_unmet_need_and_limits_on_both_sides(
        people in prop::array::uniform2(0_i64..4),
        limits in prop::array::uniform5(0_i64..4),
        least in 0_i64..3,
    ) {
        let problem = mixed(people, limits, least);
        for (at, point) in whole_points(&problem, 3).iter().enumerate() {
            let values = point.iter().map(|x| q(*x, 1)).collect();
            let solution = Solution { values, stages: vec![Stage::CodeOrder { goal: 0 }] };
            let verdict = proof::check(&problem, &solution);
            prop_assert_eq!(verdict.is_proved(), at == 0, "{:?}: {:?}", point, verdict);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    /// Costs made to fit a point and multipliers (complementary slackness, read backwards) have it as an optimum.
    /// Of all whole points, the first one of least cost is proved, and no other.
    #[test]
    fn a_sum_and_then_code_order_accept_the_first_of_the_cheapest_points(
        people in prop::array::uniform2(0_i64..4),
        limits in prop::array::uniform5(0_i64..4),
        least in 0_i64..3,
        pick in any::<prop::sample::Index>(),
        multipliers in prop::array::uniform8(-2_i64..3),
        slacks in prop::array::uniform7(0_i64..3),
    ) {
        let mut problem = mixed(people, limits, least);
        let points = whole_points(&problem, 3);
        prop_assume!(!points.is_empty());
        let chosen: Vec<Rational> = pick.get(&points).iter().map(|x| q(*x, 1)).collect();
        let sum = |terms: &[(usize, Rational)], x: &[Rational]| {
            terms.iter().fold(Rational::ZERO, |sum, (at, factor)| sum + factor * &x[*at])
        };
        let unused = slacks.iter().zip(&chosen).map(|(slack, x)| if x.is_zero() { *slack } else { 0 });
        let mut costs: Vec<Rational> = unused.map(|slack| q(slack, 1)).collect();
        let mut duals = Vec::new();
        for (at, (row, y)) in problem.rows.iter().zip(multipliers).enumerate() {
            let y = if row.sense == Sense::Equal { y } else { -y.abs() };
            if y != 0 && sum(&row.terms, &chosen) == row.rhs {
                row.terms.iter().for_each(|(column, factor)| costs[*column] += factor * q(y, 1));
                duals.push((Constraint::Row(at), q(y, 1)));
            }
        }
        let terms: Vec<(usize, Rational)> = costs.into_iter().enumerate().filter(|(_, cost)| !cost.is_zero()).collect();
        let value = sum(&terms, &chosen);
        problem.goals = vec![Goal::Sum { name: "cost".to_owned(), terms: terms.clone() }, Goal::CodeOrder];
        let mut first = true;
        for point in &points {
            let values: Vec<Rational> = point.iter().map(|x| q(*x, 1)).collect();
            let cost = sum(&terms, &values);
            prop_assert!(cost >= value, "weak duality");
            let expected = cost == value && std::mem::take(&mut first);
            let cheapest = Stage::Sum { goal: 0, value: value.clone(), duals: duals.clone() };
            let stages = vec![cheapest, Stage::CodeOrder { goal: 1 }];
            let verdict = proof::check(&problem, &Solution { values, stages });
            prop_assert_eq!(verdict.is_proved(), expected, "{:?}: {:?}", point, verdict);
        }
    }
}

#[test]
fn code_order_rests_on_what_earlier_stages_fixed() {
    // O1 to H1 costs 1, all else 0: then code order may not fill O1 to H2 by undoing the saving.
    let small = Small { people: vec![2, 2], caps: vec![2, 2, 0], together: (0, 6), uppers: vec![None; 6] };
    let mut problem = small.problem();
    let cost = vec![(1, q(1, 1)), (3, q(1, 1))];
    problem.goals.insert(0, Goal::Sum { name: "cost".to_owned(), terms: cost });
    let stage = Stage::Sum { goal: 0, value: Rational::ZERO, duals: vec![] };
    let stages = vec![stage, Stage::CodeOrder { goal: 1 }];
    let values = |x: [i64; 6]| x.map(|x| q(x, 1)).to_vec();
    let cheap = Solution { values: values([2, 0, 0, 0, 2, 0]), stages: stages.clone() };
    assert_eq!(proof::check(&problem, &cheap), Verdict::Proved);
    problem.goals.remove(0);
    let early = Solution { values: cheap.values, stages: vec![Stage::CodeOrder { goal: 0 }] };
    assert!(matches!(&faults(&problem, &early)[..], [Fault::CanBeLowered { column, .. }] if column == "place[O1,H1]"));
}

#[test]
fn code_order_by_cycles_is_refused_where_the_programme_is_no_network() {
    let small = Small { people: vec![1, 1], caps: vec![2, 2, 2], together: (0, 6), uppers: vec![None; 6] };
    let solution =
        Solution { values: [0, 0, 1, 0, 0, 1].map(|x| q(x, 1)).to_vec(), stages: vec![Stage::CodeOrder { goal: 0 }] };
    assert!(proof::check(&small.problem(), &solution).is_proved());
    let crossing = (ones(&[1, 2, 4, 5]), "budget crosses another sum");
    let unequal = (vec![(0, q(1, 1)), (3, q(2, 1))], "budget has unequal coefficients");
    for (terms, told) in [crossing, unequal] {
        let mut problem = small.problem();
        problem.rows.push(row("budget", terms, Sense::AtMost, q(2, 1)));
        let found = faults(&problem, &solution);
        assert!(matches!(&found[..], [Fault::NotANetwork { why, .. }] if why == told), "{found:?}");
    }
}
