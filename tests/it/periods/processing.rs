//! Applications that are decided in time, what stays open, and where they wait.

use onus::exact::{Rational, ratio};
use onus::problem;
use onus::report::Report;

use super::{codes, indicator, periods, proved, run, three, value};
use crate::support;

/// Arden decides 40 a year and gets 100, then 20; Belmar has room; Corvia begins with 30 open ones.
fn cases(usd: &str, price: &str) -> String {
    let tables = indicator("filed", &[[100, 10, 20], [20, 10, 20]])
        + &indicator("staff", &[[40, 50, 20], [40, 50, 20]])
        + "[indicator.before]\nkind = \"extensive\"\nunit = \"applications\"\nvalues = { ARD = 0, BEL = 0, COR = 30 }\n";
    let each = |at: usize| if at == 0 { usd.to_owned() } else { String::new() };
    let rest = periods("accounts = \"decided\"\nsurcharge = 0\nbank_units = 0", &[100, 100], each)
        + "[processing]\napplications = \"filed\"\ncapacity = \"staff\"\nopen = \"before\"\n"
        + price;
    let bought = if price.is_empty() { "" } else { "\"bought\", " };
    let goals = format!(
        "[goals]\norder = [\"final-debt\", \"debt\", \"final-backlog\", \"backlog\", {bought}\"leximin-burden\", \"code-order\"]\n"
    );
    three(&tables, &(rest + &goals))
}

fn open(run: &onus::pipeline::Run, year: i32) -> Vec<Rational> {
    ["ARD", "BEL", "COR"].iter().map(|state| value(run, &format!("open[{state},{year}]"))).collect()
}

#[test]
fn what_is_not_decided_stays_open_and_the_bottleneck_is_named() {
    let run = run(&cases("", ""));
    // Arden: 100 - 40, then 60 + 20 - 40. Corvia: 30 + 20 - 20, then 30 + 20 - 20. Belmar decides all at once.
    assert_eq!(open(&run, 2026), [60, 0, 30].map(|open| ratio(open, 1)));
    assert_eq!(open(&run, 2027), [40, 0, 30].map(|open| ratio(open, 1)));
    let report = Report::of(&run);
    let sentence = "Applications open after 2027: 70. The bottleneck: decisions in ARD (2026, 2027); decisions in COR (2026, 2027).";
    assert!(report.sentences.iter().any(|one| one.starts_with(sentence)), "{:?}", report.sentences);
    let text = problem::text(&run.problem);
    let file = "golden/lp/processing.lp";
    if std::env::var_os("ONUS_BLESS").is_some() {
        std::fs::write(support::path(file), &text).expect("written");
    }
    assert_eq!(text, support::text(file));
}

/// USD 5 050 at USD 100 a decision buy 50 in the first year: 20 are left at the end. Enough money ends the queue, and no more is bought than is needed.
#[test]
fn money_buys_decisions_at_its_rate() {
    let price = "usd_per_decision = 100\n";
    let some = run(&cases("decisions_usd = 5_050\n", price));
    let left = onus::exact::sum(&open(&some, 2027));
    assert_eq!(left, ratio(20, 1));
    let report = Report::of(&some);
    let found = report.sentences.iter().find(|one| one.starts_with("Applications")).expect("a sentence");
    assert!(found.contains("money for further decisions (2026, 2027)"), "{found}");
    let all = run(&cases("decisions_usd = 20_000\n", price));
    assert_eq!(onus::exact::sum(&open(&all, 2026)), Rational::ZERO);
    let bought = proved(&all).periods.iter().filter_map(|period| period.backlog.as_ref());
    let bought: Vec<Rational> = bought.map(|backlog| onus::exact::sum(&backlog.bought)).collect();
    assert_eq!(bought, [ratio(90, 1), Rational::ZERO]);
    assert!(Report::of(&all).sentences.iter().any(|one| one.contains("There is no bottleneck")));
}

#[test]
fn open_applications_are_kept_few_by_a_goal() {
    let text = cases("", "");
    assert_eq!(codes(&text.replace("\"final-backlog\", \"backlog\", ", "")), ["ONUS-S085"]);
    assert_eq!(codes(&text.replace("years.2027 = { ARD = 40, BEL = 50, COR = 20 }\n", "")), ["ONUS-P070"]);
    assert_eq!(codes(&cases("decisions_usd = 1\n", "")), ["ONUS-S083"]);
}

/// Without the goal of few open applications in between nothing proves where they wait; that some do is not passed over.
#[test]
fn a_queue_that_is_gone_at_the_end_is_no_absence_of_a_queue() {
    let text = cases("", "").replace("COR = 30", "COR = 0").replace("\"backlog\", ", "");
    let run = run(&text.replace("{ ARD = 100, BEL = 10", "{ ARD = 60, BEL = 10"));
    // Arden decides 40 of 60, then the other 20 with 20 new ones.
    assert_eq!(onus::exact::sum(&open(&run, 2027)), Rational::ZERO);
    assert_eq!(open(&run, 2026)[0], ratio(20, 1));
    let report = Report::of(&run);
    assert!(!report.sentences.iter().any(|one| one.contains("no bottleneck")), "{:?}", report.sentences);
    assert!(report.sentences.iter().any(|one| one.contains("Some are open before it")), "{:?}", report.sentences);
}
