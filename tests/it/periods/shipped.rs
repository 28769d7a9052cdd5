//! The decade that ships: proved, adding up, and the accounts of all states kept a second way.

use onus::exact::{self, Integer, Rational, ratio};

use super::{proved, run};
use crate::support::shipped;

#[test]
fn ten_years_are_proved_and_come_out_a_second_way() {
    let run = run(&shipped("decade-2015-2024"));
    let allocation = proved(&run);
    let years: Vec<i32> = allocation.periods.iter().map(|period| period.year).collect();
    assert_eq!(years, (2015..=2024).collect::<Vec<_>>());
    let (surcharge, bank) = (ratio(2, 100), ratio(1, 10));
    let zero = Rational::ZERO;
    for at in 0..run.scenario.members.len() {
        let (mut debt, mut banked) = (zero.clone(), zero.clone());
        for period in &allocation.periods {
            let actual = period.actual.as_ref().expect("a record")[at].clone();
            let due = &period.fair[at] + &debt * (Rational::ONE + &surcharge) - &banked - Rational::from(actual);
            debt = due.clone().max(zero.clone());
            banked = (-due).max(zero.clone()).min(&period.fair[at] * &bank);
            assert_eq!((&period.debt[at], &period.banked[at]), (&debt, &banked), "{at} in {}", period.year);
        }
        assert_eq!(allocation.exact[at], exact::sum(allocation.periods.iter().map(|period| &period.fair[at])));
    }
    super::accounts::add_up_as_shown(&run);
    // The whole obligations of a year are the people of that year, and the stock of 2024 is that of the other scenarios.
    for period in &allocation.periods {
        let people: Integer = period.people.iter().sum();
        assert_eq!(Rational::from(people), exact::sum(&period.fair), "{}", period.year);
    }
    assert_eq!(allocation.periods[9].people.iter().sum::<Integer>(), Integer::from(45_186_271));
    let all: Integer = allocation.periods.iter().flat_map(|period| &period.people).sum();
    assert_eq!(all, run.demand.people());
}
