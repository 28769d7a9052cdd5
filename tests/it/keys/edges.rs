//! Keys at the edges of what a file may ask: steep powers, fine weights, deep trees, and weights that make no key.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Rational, power_of_ten, ratio};
use onus::pipeline;
use onus::scenario;

use super::from_file::{COMMON, common, criterion, run, shares};

/// Code, line and text of every finding of a file, by the reader or the run.
fn findings(text: &str) -> Vec<(String, usize, String)> {
    let findings = match scenario::read(&SourceFile::new("edges.toml", text), Catalogue::shipped(), &[], None) {
        Err(findings) => findings,
        Ok((scenario, _)) => pipeline::run(scenario, Catalogue::shipped()).map(|_| ()).expect_err("findings"),
    };
    let line = |finding: &onus::diagnostic::Diagnostic| finding.place.as_ref().map_or(0, |place| place.line());
    findings.0.iter().map(|finding| (finding.code.to_owned(), line(finding), finding.what.clone())).collect()
}

/// A world of states with shares in proportion to `values`, and what stands in the key beside one criterion.
fn world(values: &[i64], key: &str) -> String {
    let states: Vec<String> = (0..values.len()).map(|at| format!("S{at:03} = {{ name = \"S{at}\" }}")).collect();
    let values: Vec<String> = values.iter().enumerate().map(|(at, value)| format!("S{at:03} = {value}")).collect();
    format!(
        "format = 1\nid = \"edges\"\ntitle = \"Edges\"\nas_of = 2024-12-31\n[states.list]\n{}\n[indicator.size]\nkind = \"extensive\"\n\
         unit = \"people\"\nvalues = {{ {} }}\n[people]\ntotal = 100000\nmode = \"ledger\"\n{key}",
        states.join("\n"),
        values.join(", ")
    )
}

const SIZE: &str = "[key.criteria.size]\nindicator = \"size\"\nweight = 1\n";

fn near(found: &Rational, exact: &Rational, digits: u64) -> bool {
    let off = found / exact - Rational::ONE;
    let most = ratio(1, power_of_ten(digits));
    off <= most && off >= -most
}

/// Two shares stand to each other as the powers of their values do, which whole powers give exactly.
#[test]
fn a_steep_power_keeps_the_least_shares() {
    for (power, small, large) in [(11, 100, 110), (12, 100, 110), (14, 100, 110), (14, 1, 1000), (100, 3, 7)] {
        let values: Vec<i64> = (0..50).map(|at| if at % 2 == 0 { small } else { large }).collect();
        let shares = shares(&run(&world(&values, &format!("[key]\npower = {power}\n{SIZE}"))));
        let exact = ratio(small, large).pow(power);
        for pair in shares.chunks(2) {
            assert!(near(&(&pair[0] / &pair[1]), &exact, 19), "{power} {small} {large}: {}", exact::text(&pair[0]));
        }
    }
}

/// A weight of 1/4 and 3/4: the fourth power of the ratio of two means is known exactly.
#[test]
fn a_geometric_mean_keeps_the_least_shares() {
    let size = "[indicator.other]\nkind = \"extensive\"\nunit = \"people\"\nvalues = { S000 = 1, S001 = 1000000000000000 }\n[key]\n\
                combine = \"geometric\"\n[key.criteria.size]\nindicator = \"size\"\nweight = 0.25\n[key.criteria.other]\n\
                indicator = \"other\"\nweight = 0.75\n";
    let shares = shares(&run(&world(&[1, 900_000_000_000_000], size)));
    let fourth = (&shares[0] / &shares[1]).pow(4);
    let exact = ratio(1, 900_000_000_000_000_i64) * ratio(1, 1_000_000_000_000_000_i64).pow(3);
    assert!(near(&fourth, &exact, 18), "{}", exact::text(&fourth));
}

#[test]
fn a_power_too_steep_to_see_the_least_share_is_refused() {
    let text = world(&[1, 1_000_000], &format!("[key]\npower = 100\n{SIZE}"));
    let [(code, _, what)] = findings(&text).try_into().unwrap();
    assert_eq!(code, "ONUS-K038");
    // 100 ln(10^6) / 2.3 = 600.7 zeros at most, and twenty digits.
    assert!(what.contains("it takes 621 decimals, and the most are 500"), "{what}");
}

#[test]
fn powers_and_exponents_out_of_range_are_refused_where_they_stand() {
    for power in ["99999999999", "99999999", "101", "0.009", "\"1/101\""] {
        let text = world(&[3, 2, 1], &format!("[key]\npower = {power}\n{SIZE}"));
        let line = text.lines().position(|line| line.starts_with("power")).unwrap() + 1;
        let [(code, at, _)] = findings(&text).try_into().unwrap();
        assert_eq!((code.as_str(), at), ("ONUS-N006", line), "{power}");
    }
    for exponent in ["-101", "100.5", "99999999999", "-1e30"] {
        let rate = format!(
            "[key]\ncombine = \"product\"\n{SIZE}[key.criteria.rate]\nindicator = \"size\"\nnormalise = \"rate\"\nexponent = {exponent}\n"
        );
        let found = findings(&world(&[3, 2, 1], &rate));
        assert_eq!(found.iter().map(|(code, ..)| code.as_str()).collect::<Vec<_>>(), ["ONUS-N006"], "{exponent}");
    }
}

/// Weights of six decimals, which eigenvectors are rounded to, and of twenty.
#[test]
fn a_geometric_mean_takes_fine_weights() {
    let pairs = "[key]\ncombine = \"geometric\"\n[key.weights]\nmethod = \"pairwise\"\n[key.weights.pairs]\ngdp = { heads = 2 }\n";
    let found = common(&format!("{pairs}{}{}", criterion("gdp", ""), criterion("heads", "")));
    assert_eq!(found.keys.weights[0], ratio(666_667, 1_000_000));
    let fine = "[key]\ncombine = \"geometric\"\n";
    let weights = ["0.12345678901234567891", "0.87654321098765432109"];
    let text = format!(
        "{COMMON}{fine}{}{}",
        criterion("gdp", &format!("weight = {}", weights[0])),
        criterion("heads", &format!("weight = {}", weights[1]))
    );
    run(&text);
    let finer = text.replace("91\n", "9100001\n").replace("09\n", "0899999\n");
    let [(code, _, what)] = findings(&finer).try_into().unwrap();
    assert_eq!(code, "ONUS-K038");
    assert!(what.contains("the weight of gdp in the geometric mean") && what.contains("more than 42 digits"), "{what}");
}

#[test]
fn weights_found_by_a_method_make_no_remainder() {
    let key = |method: &str| {
        let weight = |points: u8| match method {
            "points" | "swing" => format!("weight = {points}\n"),
            _ => String::new(),
        };
        let more = match method {
            "rank-order" => "order = [\"gdp\", \"heads\"]\n",
            "pairwise" => "[key.weights.pairs]\ngdp = { heads = 2 }\n",
            _ => "",
        };
        let (one, two) = (
            criterion("gdp", &format!("{}turn = 1", weight(100))),
            criterion("heads", &format!("{}turn = 2", weight(50))),
        );
        format!("{COMMON}[key]\ncombine = \"remainder\"\n[key.weights]\nmethod = \"{method}\"\n{more}{one}{two}")
    };
    for method in ["points", "swing", "rank-order", "pairwise", "entropy", "critic", "principal-component"] {
        let text = key(method);
        let line = text.lines().position(|line| line == "combine = \"remainder\"").unwrap() + 1;
        let found = findings(&text);
        assert!(found.iter().any(|(code, at, _)| code == "ONUS-K050" && *at == line), "{method}: {found:?}");
    }
}

#[test]
fn weights_have_twelve_decimals_at_most() {
    for (decimals, refused) in [(12, false), (13, true), (40, true)] {
        let text = format!(
            "{COMMON}[key.weights]\nmethod = \"entropy\"\ndecimals = {decimals}\n{}{}",
            criterion("gdp", ""),
            criterion("heads", "")
        );
        if refused {
            let [(code, ..)] = findings(&text).try_into().unwrap();
            assert_eq!(code, "ONUS-N006");
        } else {
            run(&text);
        }
    }
}

/// `deep` branches one inside the other, and `wide` beside one another in the key.
fn branches(combine: &str, deep: usize, wide: usize) -> String {
    use std::fmt::Write as _;
    let mut key = "[key]\nrescale = true\n".to_owned();
    for at in 0..deep + wide {
        let within = if at > 0 && at < deep { format!("branch = \"b{}\"\n", at - 1) } else { String::new() };
        let _ = write!(
            key,
            "[key.branch.b{at}]\nweight = 1\ncombine = \"{combine}\"\n{within}[key.criteria.c{at}]\nindicator = \"size\"\nweight = 1\n\
             branch = \"b{at}\"\n"
        );
    }
    key
}

#[test]
fn branches_are_fifty_and_eight_levels_at_most() {
    for combine in ["sum", "geometric"] {
        // However the same shares are combined, they stay what they are.
        for (deep, wide) in [(8, 0), (8, 42), (0, 50)] {
            let shares = shares(&run(&world(&[3, 2, 1], &branches(combine, deep, wide))));
            let exact = [ratio(1, 2), ratio(1, 3), ratio(1, 6)];
            for (share, exact) in shares.iter().zip(&exact) {
                assert!(near(share, exact, 17), "{combine} {deep} {wide}: {}", exact::text(share));
            }
        }
        for (deep, wide, says) in [
            (9, 0, "`b8` is a branch on level 9"),
            (20, 0, "level 9"),
            (0, 51, "51 branches"),
            (3, 900, "903 branches"),
        ] {
            let found = findings(&world(&[3, 2, 1], &branches(combine, deep, wide)));
            let [(code, line, what)] = found.try_into().unwrap();
            assert!(code == "ONUS-N006" && line > 0 && what.contains(says), "{combine} {deep} {wide}: {what}");
        }
    }
}
