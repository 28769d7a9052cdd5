//! The weights of a key, by the method that the file names.

use super::{
    Judged, Trouble, critic, entropy, judge, points, principal_component, random_index, rank_order_centroid, rounded,
};
use crate::criteria::{finding, list};
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Abs, Rational, fixed, ratio};
use crate::key::KeyNote;
use crate::key::basis::Basis;
use crate::key::prepare::Prepared;
use crate::language::{Argument, Sentence};
use crate::scenario::{Criterion, Pairs, RandomIndex, WeightMethod};

/// Decimals of weights that are irrational, unless the file states some.
const DECIMALS: u32 = 6;

/// Weights, and what must be said of them.
#[derive(Debug, Default)]
pub(in crate::key) struct Weighed {
    /// One a criterion; zero for one with an exponent. They sum to one.
    pub weights: Vec<Rational>,
    /// How they were found.
    pub notes: Vec<KeyNote>,
    /// What must stand in the first line of a report.
    pub marks: Vec<Sentence>,
}

impl Basis<'_> {
    /// The weights of all criteria.
    pub(in crate::key) fn weighed(&self) -> Result<Weighed, Diagnostic> {
        let mut weighed = Weighed::default();
        let choice = &self.choice;
        let criteria: Vec<&Criterion> = choice.weighed().map(|(_, criterion)| criterion).collect();
        let stated: Vec<Rational> = criteria.iter().map(|criterion| criterion.weight.clone()).collect();
        let weights = match &choice.weights.method {
            WeightMethod::Stated => criteria.iter().map(|criterion| choice.weight_used(criterion)).collect(),
            WeightMethod::Points | WeightMethod::Swing => match points(&stated) {
                Some(weights) => weights,
                None => return Err(self.refused("ONUS-K050", "all points are zero", "give points to one criterion")),
            },
            WeightMethod::RankOrder(order) => {
                let by_rank = rank_order_centroid(criteria.len());
                let rank = |criterion: &&Criterion| order.iter().position(|name| name == &criterion.name);
                let weight = |criterion| rank(criterion).and_then(|rank| by_rank.get(rank)).cloned();
                match criteria.iter().map(weight).collect() {
                    Some(weights) => weights,
                    None => return Err(self.refused("ONUS-K051", "`order` ranks not all criteria", "rank each once")),
                }
            }
            WeightMethod::Pairwise(pairs) => self.pairwise(pairs, &mut weighed)?,
            WeightMethod::Entropy | WeightMethod::Critic | WeightMethod::PrincipalComponent => {
                self.described_by_data(&mut weighed)?
            }
        };
        let weights = self.decimals(weights, &criteria, &mut weighed);
        weighed.weights = vec![Rational::ZERO; choice.criteria.len()];
        for ((at, _), weight) in choice.weighed().zip(weights) {
            weighed.weights[at] = weight;
        }
        Ok(weighed)
    }

    fn refused(&self, code: &'static str, what: &str, fix: &str) -> Diagnostic {
        Diagnostic::error(code, Some(self.choice.weights.place.clone()), format!("key.weights: {what}"), fix)
    }

    fn pairwise(&self, pairs: &Pairs, weighed: &mut Weighed) -> Result<Vec<Rational>, Diagnostic> {
        let size = pairs.matrix.len();
        let Some(random) = random_index(pairs.random_index, size) else {
            let what = format!("no random index is known for {size} criteria, so that consistency cannot be judged");
            return Err(self.refused("ONUS-K053", &what, "compare ten criteria at most"));
        };
        let Some(judged) = judge(&pairs.matrix, &random) else {
            return Err(self.refused("ONUS-K052", "the comparisons have no eigenvector", "state positive comparisons"));
        };
        let shown = fixed(&judged.ratio, 3);
        if judged.is_inconsistent() {
            let Some(reason) = &pairs.accept_inconsistent else {
                let what = format!("the comparisons contradict each other: consistency ratio {shown}, above 0.10");
                let fix = "compare again, or write accept_inconsistent = \"why\"; every output then says so";
                return Err(self.refused("ONUS-K053", &what, fix));
            };
            let reason = ("reason", Argument::text(reason.value.trim().trim_end_matches('.')));
            weighed.marks.push(Sentence::of("mark-inconsistent", [("ratio", Argument::number(&shown)), reason]));
        }
        weighed.notes.push(self.note(judgement(pairs, &random, &judged)));
        Ok(judged.weights)
    }

    /// Weights from the shares of all members; a criterion that is dropped weighs nothing.
    fn described_by_data(&self, weighed: &mut Weighed) -> Result<Vec<Rational>, Diagnostic> {
        let name = self.choice.weights.method.name();
        let mut rows = Vec::new();
        let mut used = Vec::new();
        for (place, (at, criterion)) in self.choice.weighed().enumerate() {
            let no_shares = |why: &str| {
                let what = format!("method = \"{name}\" needs one share a state, and {why}");
                finding(criterion, "ONUS-K054", &what, "state the weights, or choose a method that needs no data")
            };
            match &self.criteria[at] {
                Prepared::Dropped => {}
                Prepared::Plain(plain) => {
                    let unknown: Vec<_> =
                        self.members.iter().zip(&plain.known).filter(|(_, known)| !**known).map(|(id, _)| id).collect();
                    if !unknown.is_empty() {
                        return Err(no_shares(&format!("{} has none here", list(unknown))));
                    }
                    let shares = plain.shares(None).map_err(|_| no_shares("there are none here"))?;
                    rows.push(shares.rationals());
                    used.push((place, criterion));
                }
                _ => return Err(no_shares("this criterion has others for each origin")),
            }
        }
        let (words, found, said) = self.method(&rows).map_err(|trouble| {
            let fix = "state the weights, or choose another method";
            match trouble {
                Trouble::NoSpread { at } => {
                    finding(used[at].1, "ONUS-K054", &format!("{trouble}, and method = \"{name}\" needs a spread"), fix)
                }
                Trouble::NotSimple => self.refused("ONUS-K055", &trouble.to_string(), fix),
                Trouble::TooFew | Trouble::AllZero => self.refused("ONUS-K054", &trouble.to_string(), fix),
            }
        })?;
        let method = ("method", Sentence::plain(words).into());
        weighed.marks.push(Sentence::of("mark-data", [method]));
        weighed.notes.extend(said.map(|said| self.note(said)));
        let mut weights = vec![Rational::ZERO; self.choice.weighed().count()];
        for ((place, _), weight) in used.into_iter().zip(found) {
            weights[place] = weight;
        }
        Ok(weights)
    }

    /// The message with the method's name, the weights, and what is said of them.
    fn method(&self, rows: &[Vec<Rational>]) -> Result<(&'static str, Vec<Rational>, Option<Sentence>), Trouble> {
        match self.choice.weights.method {
            WeightMethod::Entropy => Ok(("weighting-entropy", entropy(rows)?.weights, None)),
            WeightMethod::Critic => Ok(("weighting-critic", critic(rows)?, None)),
            WeightMethod::PrincipalComponent => {
                let found = principal_component(rows)?;
                let percent = fixed(&(&found.explained * Rational::from(100)), 2);
                let said = Sentence::of("note-first-component", [("percent", Argument::number(percent))]);
                Ok(("weighting-principal-component", found.weights, Some(said)))
            }
            WeightMethod::Stated
            | WeightMethod::Points
            | WeightMethod::Swing
            | WeightMethod::RankOrder(_)
            | WeightMethod::Pairwise(_) => unreachable!("weights that somebody states are not found in the data"),
        }
    }

    /// Rounds what is irrational, and what the file asks to round; says what came of it.
    fn decimals(&self, weights: Vec<Rational>, criteria: &[&Criterion], weighed: &mut Weighed) -> Vec<Rational> {
        let method = &self.choice.weights.method;
        let exact = matches!(
            method,
            WeightMethod::Stated | WeightMethod::Points | WeightMethod::Swing | WeightMethod::RankOrder(_)
        );
        let decimals = self.choice.weights.decimals.or((!exact).then_some(DECIMALS));
        let names: Vec<&str> = criteria.iter().map(|criterion| criterion.name.as_str()).collect();
        let (weights, tied, how) = match decimals {
            None => (weights, Vec::new(), "exact"),
            Some(decimals) => {
                let (weights, tied) = rounded(&names, &weights, decimals);
                (weights, tied, if self.choice.weights.decimals.is_none() { "default" } else { "rounded" })
            }
        };
        if method != &WeightMethod::Stated {
            let text =
                |weight: &Rational| decimals.map_or_else(|| exact::text(weight), |decimals| fixed(weight, decimals));
            let one = |(name, weight): (&&str, &Rational)| {
                let figure = ("figure", Argument::number(text(weight)));
                Argument::from(Sentence::of("state-number", [("state", Argument::text(name)), figure]))
            };
            let shown = ("weights", Argument::list(names.iter().zip(&weights).map(one)));
            let (method, how) = (("method", Argument::text(method.name())), ("how", Argument::Choice(how)));
            let decimals = ("decimals", Argument::number(decimals.unwrap_or_default()));
            weighed.notes.push(self.note(Sentence::of("note-weights", [method, shown, how, decimals])));
        }
        if !tied.is_empty() {
            let names = ("names", Argument::list(tied.iter().map(Argument::text)));
            weighed.notes.push(self.note(Sentence::of("note-weights-tied", [names])));
        }
        weights
    }

    fn note(&self, text: Sentence) -> KeyNote {
        KeyNote { about: "key.weights".to_owned(), whom: None, text }
    }
}

/// Consistency, and the second method beside the first.
fn judgement(pairs: &Pairs, random: &Rational, judged: &Judged) -> Sentence {
    let which = match pairs.random_index {
        RandomIndex::Saaty1980 => "Saaty 1980",
        RandomIndex::Saaty2005 => "Saaty 2005",
    };
    let means = judged.geometric.iter().map(|mean| Argument::number(fixed(mean, 4)));
    let apart = judged.geometric.iter().zip(&judged.weights).map(|(mean, weight)| (mean - weight).abs());
    let differ = if apart.max().is_some_and(|most| most > ratio(1, 100)) { "some" } else { "none" };
    let with = [
        ("eigenvalue", Argument::number(fixed(&judged.eigenvalue, 6))),
        ("ratio", Argument::number(fixed(&judged.ratio, 4))),
        ("index", Argument::number(fixed(random, 2))),
        ("source", Argument::text(which)),
        ("means", Argument::list(means)),
        ("differ", Argument::Choice(differ)),
    ];
    Sentence::of("note-comparisons", with)
}
