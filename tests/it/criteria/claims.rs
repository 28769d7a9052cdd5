//! The table of normalisations against its own claims.

use super::*;

/// Values of four states and their populations, none in proportion to another.
fn sample() -> (Vec<Rational>, Vec<Rational>) {
    ([60, 30, 8, 14].map(Rational::from).to_vec(), [10, 4, 7, 2].map(Rational::from).to_vec())
}

/// What the contract states for methods that are told more than a base.
static POSTS: LazyLock<Posts> = LazyLock::new(|| Posts { low: Rational::from(10), high: Rational::from(40) });
static TIERS: LazyLock<Vec<Tier>> =
    LazyLock::new(|| tiers(&[(Some(2), 0), (Some(6), 1), (Some(9), 0), (Some(40), 2), (None, 5)]));

fn tiers(limits: &[(Option<i64>, i64)]) -> Vec<Tier> {
    let tier = |(up_to, counts): &(Option<i64>, i64)| Tier {
        name: "tier".to_owned(),
        up_to: up_to.map(Rational::from),
        counts: Rational::from(*counts),
    };
    limits.iter().map(tier).collect()
}

fn stated(base: &[Rational]) -> Stated<'_> {
    Stated { posts: Some(&POSTS), tiers: &TIERS, unit: Some("units"), ..Stated::base(base) }
}

fn exact_shares(method: Method, values: &[Rational], base: &[Rational]) -> Vec<Rational> {
    shares(&method.scores(values, &stated(base)).unwrap().unwrap()).unwrap()
}

/// The methods that give shares.
fn methods() -> impl Iterator<Item = (&'static Normalisation, Method)> {
    let gives_shares = |entry: &&Normalisation| matches!(entry.method, Method::Exact(_) | Method::Stated(_));
    NORMALISATIONS.iter().filter(gives_shares).map(|entry| (entry, entry.method))
}

#[test]
fn methods_for_display_alone_give_no_scores() {
    let display: Vec<&str> =
        NORMALISATIONS.iter().filter(|one| one.title.contains("display only")).map(|one| one.name).collect();
    assert_eq!(display, ["z-score", "quantile-mismatch"]);
    for entry in NORMALISATIONS {
        let (values, base) = sample();
        let scores = entry.method.scores(&values, &stated(&base));
        assert_eq!(scores.is_none(), display.contains(&entry.name), "{}", entry.name);
    }
}

#[test]
fn the_table_has_each_name_once_and_says_what_it_is() {
    let mut names: Vec<&str> = NORMALISATIONS.iter().map(|entry| entry.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), NORMALISATIONS.len());
    for entry in NORMALISATIONS {
        assert!(!entry.title.is_empty() && !entry.formula.is_empty() && !entry.source.is_empty(), "{}", entry.name);
    }
}

#[test]
fn claims_of_unit_freeness_hold_and_only_they() {
    let (values, base) = sample();
    let scaled: Vec<Rational> = values.iter().map(|value| value * ratio(1, 1_000)).collect();
    for (entry, method) in methods().filter(|(entry, _)| entry.unit_free == Holds::Yes) {
        assert_eq!(exact_shares(method, &values, &base), exact_shares(method, &scaled, &base), "{}", entry.name);
    }
    let dependent: Vec<_> = methods().filter(|(entry, _)| entry.unit_free == Holds::No).collect();
    assert_eq!(dependent.iter().map(|(entry, _)| entry.name).collect::<Vec<_>>(), ["log"]);
    for (entry, method) in dependent {
        assert_ne!(exact_shares(method, &values, &base), exact_shares(method, &scaled, &base), "{}", entry.name);
    }
}

#[test]
fn claims_of_pairwise_independence_hold_and_only_they() {
    let (values, base) = sample();
    for (entry, method) in methods() {
        let all = exact_shares(method, &values, &base);
        let mut holds = true;
        for out in 0..values.len() {
            let stay: Vec<usize> = (0..values.len()).filter(|at| *at != out).collect();
            let few = |from: &[Rational]| -> Vec<Rational> { stay.iter().map(|at| from[*at].clone()).collect() };
            let fewer = exact_shares(method, &few(&values), &few(&base));
            for (one, at) in stay.iter().enumerate() {
                for (other, beside) in stay.iter().enumerate() {
                    holds &= &all[*at] * &fewer[other] == &all[*beside] * &fewer[one];
                }
            }
        }
        assert_eq!(holds, entry.pairwise == Holds::Yes, "{}", entry.name);
    }
}

#[test]
fn claims_about_zero_hold_and_only_they() {
    let with_zero: Vec<Rational> = [0, 30, 8, 14].map(Rational::from).to_vec();
    let positive: Vec<Rational> = [60, 30, 8, 14].map(Rational::from).to_vec();
    let base = [10, 4, 7, 2].map(Rational::from).to_vec();
    for (entry, method) in methods().filter(|(entry, _)| entry.null != Holds::Undefined) {
        let zero_gets_zero = exact_shares(method, &with_zero, &base)[0].is_zero();
        let exempting =
            if entry.name == "threshold" { [10, 4, 9, 2].map(Rational::from).to_vec() } else { base.clone() };
        let positive_gets_some = exact_shares(method, &positive, &exempting).iter().all(|share| !share.is_zero());
        assert_eq!(zero_gets_zero && positive_gets_some, entry.null == Holds::Yes, "{}", entry.name);
    }
}

#[test]
fn claims_about_merging_hold_and_only_they() {
    // The first state splits 1 : 2; an intensive value stays with both parts.
    let (values, base) = sample();
    let (third, two) = (ratio(1, 3), ratio(2, 3));
    let split = |from: &[Rational]| [vec![&from[0] * &third, &from[0] * &two], from[1..].to_vec()].concat();
    let same_rate = |from: &[Rational]| [vec![from[0].clone(), from[0].clone()], from[1..].to_vec()].concat();
    for (entry, method) in methods().filter(|(entry, _)| entry.name != "rate") {
        let before = exact_shares(method, &values, &base);
        let rate = entry.name.contains("inverse");
        let parts = if rate { same_rate(&values) } else { split(&values) };
        let after = exact_shares(method, &parts, &split(&base));
        let kept = &after[0] + &after[1] == before[0] && after[2..] == before[1..];
        match entry.merges {
            Holds::Yes | Holds::If(_) => assert!(kept, "{}", entry.name),
            Holds::No => assert!(!kept, "{}", entry.name),
            Holds::OneWay => assert!(&after[0] + &after[1] >= before[0], "{}", entry.name),
            Holds::Undefined => {}
        }
    }
}

static CROSSED: LazyLock<(Posts, Vec<Tier>)> =
    LazyLock::new(|| (Posts { low: Rational::from(9), high: Rational::from(9) }, tiers(&[(Some(2), 1), (None, -1)])));

/// Posts that coincide and a score below zero.
fn crossed(base: &[Rational]) -> Stated<'_> {
    Stated { posts: Some(&CROSSED.0), tiers: &CROSSED.1, ..Stated::base(base) }
}

#[test]
fn every_trouble_that_is_named_can_be_met() {
    let inputs: [&[i64]; 4] = [&[0, 0, 0], &[3, -1, 2], &[5, 5, 5], &[4, 0, 2]];
    let bases: [&[i64]; 3] = [&[1, 1, 1], &[9, 9, 9], &[1, 0, 1]];
    for entry in NORMALISATIONS {
        let mut met: Vec<&str> = Vec::new();
        for input in inputs {
            for base in bases {
                let list =
                    |from: &[i64]| -> Vec<Rational> { from.iter().map(|value| Rational::from(*value)).collect() };
                let (values, base) = (list(input), list(base));
                for stated in [stated(&base), Stated::base(&base), crossed(&base)] {
                    let scores = entry.method.scores(&values, &stated).map(|scores| scores.and_then(|s| shares(&s)));
                    met.extend(scores.and_then(Result::err).map(Trouble::word));
                }
                if let Method::Shown(method) = entry.method {
                    let options = ShownOptions { divisor: Divisor::Population, unit: None };
                    met.extend(method(&values, &options).err().map(Trouble::word));
                }
            }
        }
        for word in entry.fails {
            assert!(met.contains(word), "{} never ends in {word}", entry.name);
        }
        // Sharing scores may end in a total of zero whatever the method; anything else must be in the table.
        assert!(met.iter().all(|word| entry.fails.contains(word) || *word == "zero_total"), "{}: {met:?}", entry.name);
    }
}
