//! Budgets of periods, aligned with projected need.

use onus::exact::Integer;
use onus::report::{self, Report};

use super::{codes, periods, proved, run, three};

const HEAD: &str = "accounts = \"decided\"\nsurcharge = 0\nbank_units = 0\n";
const REST: &str =
    "[goals]\norder = [\"final-debt\", \"debt\", \"leximin-burden\", \"code-order\"]\n[money]\nusd_per_ru = 10\n";

/// USD 1 000.01 over periods of 100 and 300 people: a quarter and three quarters in whole cents, each shared by the key.
#[test]
fn one_budget_is_divided_by_projected_need() {
    let text = periods(&format!("{HEAD}usd = 1_000.01\n"), &[100, 300], |_| String::new());
    let run = run(&three("", &(text + REST)));
    let budgets: Vec<_> = proved(&run).periods.iter().map(|period| period.budget.clone().expect("a budget")).collect();
    let totals: Vec<Integer> = budgets.iter().map(|budget| budget.total.clone()).collect();
    assert_eq!(totals, [25_000, 75_001].map(Integer::from));
    assert_eq!(budgets[0].shares, [12_500, 7_500, 5_000].map(Integer::from));
    assert_eq!(budgets[1].shares.iter().sum::<Integer>(), totals[1]);
    assert_eq!(budgets[1].need, Some(Integer::from(300_000)));
    let report = Report::of(&run);
    let text = (report::format("md").expect("a form").write)(&report);
    assert!(text.contains("2027 USD 750.01, 25.0 % of a projected need of USD 3 000.00"), "{text}");
}

#[test]
fn the_budget_of_a_period_is_said_once() {
    let stated = |head: &str, at: usize| {
        let each = move |period: usize| if period < at { "usd = 5\n".to_owned() } else { String::new() };
        three("", &(periods(&format!("{HEAD}{head}"), &[100, 300], each) + REST))
    };
    assert_eq!(codes(&stated("", 2)), Vec::<&str>::new());
    assert_eq!(codes(&stated("", 1)), ["ONUS-S083"]);
    assert_eq!(codes(&stated("usd = 9\n", 2)), ["ONUS-S083"]);
}
