//! How unequal the burdens are: figures, and the sentences that say them (mathematics, section 8.4).

use std::collections::BTreeMap;

use super::Measure;
use crate::exact::{self, Rational};
use crate::gap::Undefined;
use crate::gap::inequality::{self, Burden};
use crate::language::{Argument, Sentence};
use crate::pipeline::{Allocation, Run};

/// A state: people hosted, fair number, region.
type Carrier<'a> = (Rational, Rational, &'a str);

/// The names of Gini, Theil, and its two parts, over a set of states.
struct Over {
    names: [&'static str; 4],
    about: [&'static str; 4],
}

const ALL: Over = Over {
    names: ["gini", "theil", "theil-between", "theil-within"],
    about: [
        "Gini of the burden ratios, 0 when everyone carries its share",
        "Theil T of the burden ratios, 0 when everyone carries its share",
        "the part of Theil T between regions",
        "the part of Theil T within regions",
    ],
};
const WITH_A_SHARE: Over = Over {
    names: ["gini-with-share", "theil-with-share", "theil-between-with-share", "theil-within-with-share"],
    about: [
        "Gini of the burden ratios among the states with a share",
        "Theil T of the burden ratios among the states with a share",
        "the part of Theil T between regions, among the states with a share",
        "the part of Theil T within regions, among the states with a share",
    ],
};

/// Hoover, Gini and Theil of people hosted against fair numbers scaled to the hosted total; empty where nothing is hosted on
/// record. Where states without a share host people, Gini and Theil have no value, and stand beside it among the others.
pub(super) fn measures(run: &Run, allocation: &Allocation) -> Vec<Measure> {
    let Some(hosted) = &allocation.actual.people else { return Vec::new() };
    let members = hosted.iter().zip(&run.fair).zip(&run.scenario.members);
    let all: Vec<Carrier> = members
        .map(|((people, fair), member)| (Rational::from(people.clone()), fair.clone(), member.region.as_str()))
        .collect();
    let mut measures = vec![exactly(
        "hoover",
        "Hoover, the part of all people hosted in these states who would have to live elsewhere for everyone to carry its share",
        inequality::hoover(&pairs(&all)),
    )];
    measures.extend(ratios(&all, &ALL));
    if Burden::all(&pairs(&all)) == Err(Undefined::HostsWithoutShare) {
        let some: Vec<Carrier> = all.into_iter().filter(|(_, fair, _)| !fair.is_zero()).collect();
        measures.extend(ratios(&some, &WITH_A_SHARE));
    }
    measures
}

fn pairs(carriers: &[Carrier]) -> Vec<(Rational, Rational)> {
    carriers.iter().map(|(people, fair, _)| (people.clone(), fair.clone())).collect()
}

/// Gini and Theil of the burden ratios, Theil also in parts between and within regions.
fn ratios(carriers: &[Carrier], over: &Over) -> [Measure; 4] {
    // Those that have no share and host nobody are not listed by `Burden::all`, and have no place in a region either.
    let listed: Vec<&Carrier> =
        carriers.iter().filter(|(people, fair, _)| !(people.is_zero() && fair.is_zero())).collect();
    let burdens = Burden::all(&pairs(carriers));
    let parts = burdens.clone().and_then(|burdens| {
        let mut regions: BTreeMap<&str, Vec<Burden>> = BTreeMap::new();
        for (burden, (_, _, region)) in burdens.into_iter().zip(listed) {
            regions.entry(region).or_default().push(burden);
        }
        inequality::theil_parts(&regions.into_values().collect::<Vec<_>>())
    });
    let gini = burdens.clone().and_then(|burdens| inequality::gini(&burdens));
    let theil = burdens.and_then(|burdens| inequality::theil_t(&burdens));
    let Over { names, about } = over;
    [
        exactly(names[0], about[0], gini),
        nearly(names[1], about[1], theil),
        nearly(names[2], about[2], parts.map(|parts| parts.between)),
        nearly(names[3], about[3], parts.map(|parts| parts.within)),
    ]
}

fn exactly(name: &'static str, about: &'static str, value: Result<Rational, Undefined>) -> Measure {
    match value {
        Ok(value) => Measure { name, about, value: exact::fixed(&value, 4), undefined: None, exact: Some(value) },
        Err(why) => undefined(name, about, why),
    }
}

fn nearly(name: &'static str, about: &'static str, value: Result<f64, Undefined>) -> Measure {
    match value {
        Ok(value) => Measure { name, about, value: format!("{value:.4}"), undefined: None, exact: None },
        Err(why) => undefined(name, about, why),
    }
}

fn undefined(name: &'static str, about: &'static str, why: Undefined) -> Measure {
    Measure { name, about, value: format!("– ({why})"), undefined: Some(why), exact: None }
}

/// The measures in sentences.
pub(super) fn sentences(measures: &[Measure]) -> Vec<Sentence> {
    let find = |name: &str| measures.iter().find(|one| one.name == name);
    let hoover = find("hoover").map(|hoover| Sentence::of("said-hoover", [("value", value(hoover))]));
    let mut sentences: Vec<Sentence> = hoover.into_iter().collect();
    for (over, message) in [(&ALL, "said-burdens"), (&WITH_A_SHARE, "said-burdens-with-share")] {
        let [Some(gini), Some(theil), Some(between), Some(within)] = over.names.map(find) else { continue };
        sentences.push(match gini.undefined {
            Some(reason) => Sentence::of("said-burdens-none", [("why", why(reason).into())]),
            None => Sentence::of(
                message,
                [
                    ("gini", value(gini)),
                    ("theil", value(theil)),
                    ("between", value(between)),
                    ("within", value(within)),
                ],
            ),
        });
    }
    sentences
}

fn value(measure: &Measure) -> Argument {
    match measure.undefined {
        Some(reason) => Sentence::of("said-no-value", [("why", why(reason).into())]).into(),
        None => Argument::number(&measure.value),
    }
}

/// Why a measure has no value.
fn why(reason: Undefined) -> Sentence {
    Sentence::plain(match reason {
        Undefined::ZeroDuty => "undefined-zero-duty",
        Undefined::HostsWithoutShare => "undefined-hosts-without-share",
        Undefined::ZeroRatio => "undefined-zero-ratio",
        Undefined::NobodyHosted => "undefined-nobody-hosted",
        Undefined::NoBase => "undefined-no-base",
        Undefined::NoPositiveBase => "undefined-no-positive-base",
        Undefined::BelowZero => "undefined-below-zero",
        Undefined::NegativeAversion => "undefined-negative-aversion",
    })
}
