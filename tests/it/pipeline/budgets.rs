//! What one unit of money more or less to be shared costs each: against the file with another sum, and by hand.

use onus::data::Catalogue;
use onus::exact::{Integer, Rational, ratio};
use onus::report::{self, Report};
use onus::study::price::{Price, Side, prices};
use onus::verify::verify;

use super::{allocated, run};

/// Three states with shares of 1/2, 3/10 and 1/5 in a ledger, and what a test adds.
fn three(rest: &str) -> String {
    format!(
        "format = 1\nid = \"three\"\ntitle = \"Three states\"\nas_of = 2027-12-31\n[states.list]\nA = {{ name = \"A\" }}\n\
         B = {{ name = \"B\" }}\nC = {{ name = \"C\" }}\n[indicator.size]\nkind = \"extensive\"\nunit = \"u\"\n\
         values = {{ A = 5, B = 3, C = 2 }}\n[key.criteria.size]\nindicator = \"size\"\nweight = 1\n[rounding]\n\
         money = \"largest-remainder\"\nties = \"by-code\"\n{rest}"
    )
}

fn of_money(text: &str) -> Vec<Price> {
    let all = prices(&run(text, &[], None), None);
    all.into_iter().filter(|price| price.row.starts_with("budget")).collect()
}

fn amounts(side: &Side) -> Vec<(String, Rational)> {
    let Side::Moves { amounts, .. } = side else { panic!("{side:?}") };
    amounts.iter().map(|(state, change)| (state.to_string(), change.clone())).collect()
}

fn pairs(of: [(&str, Rational); 3]) -> Vec<(String, Rational)> {
    of.into_iter().map(|(state, change)| (state.to_owned(), change)).collect()
}

/// The key is the same in both years, so that a euro of either is shared as the key says; the budget of 50 cents cannot have one less.
#[test]
fn a_budget_of_a_period_is_borne_by_the_key() {
    let years = |whole: &str, first: &str, second: &str| {
        three(&format!(
            "[people]\ntotal = 400\nmode = \"ledger\"\n[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\n{whole}\
             [period.2026]\npeople = 100\n{first}[period.2027]\npeople = 300\n{second}[goals]\n\
             order = [\"final-debt\", \"debt\", \"leximin-burden\", \"code-order\"]\n[money]\ncurrency = \"EUR\"\n"
        ))
    };
    let key = [("A", ratio(1, 2)), ("B", ratio(3, 10)), ("C", ratio(1, 5))];
    let each = of_money(&years("", "usd = 0.5\n", "usd = 1000\n"));
    let told: Vec<_> = each.iter().map(|one| (one.rule.as_str(), one.row.as_str(), one.limit.clone())).collect();
    let budgets =
        [("period.2026.usd", "budget[2026]", ratio(1, 2)), ("period.2027.usd", "budget[2027]", Rational::from(1000))];
    assert_eq!(told, budgets);
    assert_eq!(each[0].less, Side::NoLess);
    assert_eq!(amounts(&each[1].more), pairs(key.clone()));
    assert_eq!(amounts(&each[1].less), pairs(key.clone().map(|(state, share)| (state, -share))));
    let whole = years("usd = 800\n", "", "");
    let together = of_money(&whole);
    assert_eq!((together.len(), together[0].rule.as_str(), together[0].row.as_str()), (1, "periods.usd", "budget"));
    assert_eq!(amounts(&together[0].more), pairs(key));
    let run = run(&whole, &[], None);
    let report = Report::of(&run).with_prices(prices(&run, None));
    let json = (report::format("json").expect("json").write)(&report);
    assert!(verify(json.as_bytes(), Catalogue::shipped()).holds());
    let text = (report::format("md").expect("md").write)(&report).replace('\\', "");
    assert!(text.contains("EUR 1 more to be shared (periods.usd, line "), "{text}");
    assert!(text.contains("would mean, in EUR: A +0.5, B +0.3, C +0.2."), "{text}");
}

#[test]
fn a_total_is_shared_again_by_its_own_rule() {
    let people = "[people]\ntotal = 100\nmode = \"ledger\"\n[goals]\norder = [\"leximin-burden\", \"code-order\"]\n";
    let money = |usd: &str, rest: &str| three(&format!("{people}[money]\ntotal = {usd}\n{rest}"));
    let by_key = of_money(&money("1000", ""));
    assert_eq!((by_key[0].rule.as_str(), by_key[0].limit.clone()), ("money.total", Rational::from(1000)));
    assert_eq!(amounts(&by_key[0].more), pairs([("A", ratio(1, 2)), ("B", ratio(3, 10)), ("C", ratio(1, 5))]));
    // Equal awards of 60 under claims of 10, 30 and 50: A has its claim, B and C 25 each; one more is half and half.
    let claims = "[money.claims]\nrule = \"equal-awards\"\nstates = { A = 10, B = 30, C = 50 }\n";
    let awards = &of_money(&money("60", claims))[0];
    let half = |sign: i32| [("B", ratio(sign, 2)), ("C", ratio(sign, 2))];
    let halves = |sign| half(sign).map(|(state, change)| (state.to_owned(), change)).to_vec();
    assert_eq!((amounts(&awards.more), amounts(&awards.less)), (halves(1), halves(-1)));
    // Of all that is claimed nobody owes more. At 70 B has just its claim: C alone bears what is more, B and C what is less.
    let all = &of_money(&money("90", claims))[0];
    assert_eq!((&all.more, amounts(&all.less)), (&Side::NotShared, vec![("C".to_owned(), -Rational::ONE)]));
    let edge = &of_money(&money("70", claims))[0];
    assert_eq!((amounts(&edge.more), amounts(&edge.less)), (vec![("C".to_owned(), Rational::ONE)], halves(-1)));
    // The difference that the file with another total makes, in whole cents.
    let owed = |usd: &str| allocated(&run(&money(usd, claims), &[], None)).money.clone().expect("money").owed;
    let more: Vec<Integer> = owed("61").iter().zip(owed("60")).map(|(after, before)| after - before).collect();
    assert_eq!(more, [0, 50, 50].map(Integer::from));
}
