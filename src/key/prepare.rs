//! A criterion measured and scored.

use super::aggregate::product::{self, NoRate};
use super::column::Column;
use super::offset::Offset;
use super::table::OriginTable;
use super::{KeyNote, cliffs};
use crate::criteria::measure::{self, Measured};
use crate::criteria::normalise::{self, Holds, Normalisation, Stated, Trouble};
use crate::criteria::{World, finding, window};
use crate::data::Kind;
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Abs, Integer, Rational, ratio};
use crate::ids::StateId;
use crate::language::Sentence;
use crate::scenario::{Combine, Criterion, Normalise};

/// The greatest exponent of a rate, up or down: beyond it nothing but size is left of a key.
const EXPONENT_LIMIT: u32 = 16;

/// A criterion ready for use.
#[derive(Debug, Clone)]
pub(super) enum Prepared {
    /// Dropped for all, since a value is missing.
    Dropped,
    /// Shares of scores.
    Plain(Box<Plain>),
    /// Multiplies the key: rate^exponent on one scale, and its bounds.
    Rates {
        values: Vec<Rational>,
        sizes: Option<Vec<Rational>>,
        factors: Vec<Integer>,
        bounds: Option<Vec<(Rational, Rational)>>,
    },
    /// A table for each origin.
    ByOrigin(OriginTable),
}

/// A criterion whose scores become shares.
#[derive(Debug, Clone)]
pub(super) struct Plain {
    pub known: Vec<bool>,
    pub values: Vec<Rational>,
    base: Vec<Rational>,
    entry: &'static Normalisation,
    choice: Normalise,
    scores: Column,
    /// What is set against the shares.
    against: Option<Offset>,
    /// Bounds of scores, where values are known as intervals only, and whether they are attained.
    bounds: Option<Vec<(Rational, Rational)>>,
    pub bounds_exact: bool,
}

impl Prepared {
    /// Whether some of its values are known as intervals only.
    pub fn has_ranges(&self) -> bool {
        match self {
            Self::Plain(plain) => plain.has_bounds(),
            Self::Rates { bounds, .. } => bounds.is_some(),
            Self::ByOrigin(table) => table.has_ranges(),
            Self::Dropped => false,
        }
    }
}

impl Plain {
    /// Shares with one state left out of sums, extremes and ranks; it has zero.
    pub fn shares(&self, left_out: Option<usize>) -> Result<Column, Trouble> {
        self.shares_and_sum(left_out).map(|(shares, _)| shares)
    }

    /// The shares, and the sum of the scores that they are shares of.
    pub fn shares_and_sum(&self, left_out: Option<usize>) -> Result<(Column, Rational), Trouble> {
        let mut scores = match left_out {
            Some(state) if self.entry.pairwise != Holds::Yes => self.score(Some(state))?,
            _ => self.scores.clone(),
        };
        if let Some(state) = left_out {
            scores.amounts[state] = Integer::ZERO;
        }
        let over = scores.over;
        let shares = Column::shared(scores.amounts).ok_or(Trouble::ZeroTotal)?;
        let sum = ratio(shares.over.clone(), over);
        match &self.against {
            None => Ok((shares, sum)),
            Some(against) => Ok((against.net(&shares, left_out).ok_or(Trouble::NothingLeft)?, sum)),
        }
    }

    /// What its normalisation scales values by, where it does.
    pub fn sizes(&self) -> Option<&[Rational]> {
        self.entry.base.map(|_| self.base.as_slice())
    }

    pub fn has_bounds(&self) -> bool {
        self.bounds.is_some() || self.against.as_ref().is_some_and(Offset::has_bounds)
    }

    /// Bounds of scores with one state left out, where there are some.
    pub fn bounds(&self, left_out: Option<usize>) -> Option<Vec<(Rational, Rational)>> {
        let Some(against) = &self.against else { return self.bounds.clone() };
        let scores = match left_out {
            Some(state) if self.entry.pairwise != Holds::Yes => self.score(Some(state)).ok()?,
            _ => self.scores.clone(),
        };
        let certain = || Column { amounts: scores.amounts, over: Integer::ONE }.rationals();
        let own = self.bounds.clone().unwrap_or_else(|| certain().into_iter().map(|s| (s.clone(), s)).collect());
        self.has_bounds().then(|| against.net_bounds(&own, left_out))
    }

    fn score(&self, left_out: Option<usize>) -> Result<Column, Trouble> {
        let used: Vec<usize> = (0..self.values.len()).filter(|at| self.known[*at] && Some(*at) != left_out).collect();
        let pick = |from: &[Rational]| -> Vec<Rational> { used.iter().map(|at| from[*at].clone()).collect() };
        let scores = scores_of(self.entry, &self.choice, &pick(&self.values), &pick(&self.base)).map_err(
            |trouble| match trouble {
                Trouble::NegativeValue { at } => Trouble::NegativeValue { at: used[at] },
                Trouble::DivisionByZero { at } => Trouble::DivisionByZero { at: used[at] },
                other => other,
            },
        )?;
        let mut all = vec![Integer::ZERO; self.values.len()];
        let Column { amounts, over } = Column::of(&scores);
        for (at, score) in used.into_iter().zip(amounts) {
            all[at] = score;
        }
        Ok(Column { amounts: all, over })
    }
}

fn scores_of(
    entry: &Normalisation,
    choice: &Normalise,
    values: &[Rational],
    base: &[Rational],
) -> Result<Vec<Rational>, Trouble> {
    // Methods for display are no choice of the file, so that none comes here; they could give no key.
    entry.method.scores(values, &Stated::of(choice, base)).unwrap_or(Err(Trouble::NotStated))
}

/// Measures and scores a criterion; what was chosen goes to `notes`.
pub(super) fn prepare(
    criterion: &Criterion,
    ids: &[StateId],
    world: &World<'_>,
    combine: Combine,
    notes: &mut Vec<KeyNote>,
) -> Result<Prepared, Vec<Diagnostic>> {
    fits(criterion, combine).map_err(|d| vec![d])?;
    if let Some(by_origin) = &criterion.by_origin {
        let (table, said) = OriginTable::new(criterion, by_origin, world).map_err(|d| vec![d])?;
        let about = &criterion.named.path;
        notes.extend(said.into_iter().map(|note| KeyNote { about: about.clone(), whom: note.whom, text: note.text }));
        return Ok(Prepared::ByOrigin(table));
    }
    let measured = measure::measure(criterion, ids, world)?;
    let mut note =
        |whom: Option<StateId>, text: Sentence| notes.push(KeyNote { about: criterion.named.path.clone(), whom, text });
    for said in &measured.notes {
        note(said.whom.clone(), said.text.clone());
    }
    if measured.dropped {
        return Ok(Prepared::Dropped);
    }
    let known: Vec<bool> = measured.values.iter().map(Option::is_some).collect();
    let base = base(criterion, measured.year, &known, ids, world).map_err(|d| vec![d])?;
    unit_is_fixed(criterion, world).map_err(|d| vec![d])?;
    for said in cliffs::notes(&criterion.normalise, &measured.values, ids) {
        note(said.whom, said.text);
    }
    if let Some(exponent) = &criterion.exponent {
        return rates(criterion, exponent, &measured, &base, ids).map_err(|d| vec![d]);
    }
    let sized = matches!(criterion.normalise, Normalise::SizeScaledInverse { .. });
    if !sized && (measured.kind == Kind::Intensive || criterion.normalise == Normalise::PerHead) {
        note(None, Sentence::plain("note-rate-without-size"));
    }
    let against = match &criterion.against {
        None => None,
        Some(against) => Some(Offset::new(criterion, against, &known, ids, world, &mut note)?),
    };
    plain(criterion, measured, known, base, against, ids)
        .map(|plain| Prepared::Plain(Box::new(plain)))
        .map_err(|d| vec![d])
}

/// Whether weight and exponent of a criterion fit each other and how criteria are combined.
fn fits(criterion: &Criterion, combine: Combine) -> Result<(), Diagnostic> {
    let wrong = |code, what: &str, fix: &str| Err(finding(criterion, code, what, fix));
    if criterion.weight < Rational::ZERO {
        return wrong("ONUS-K011", "the weight is negative", "write a weight of zero or more");
    }
    match &criterion.exponent {
        Some(_) if criterion.by_origin.is_some() => {
            wrong("ONUS-K017", "a criterion by origin has no exponent", "give it a weight")
        }
        Some(exponent) if exponent.clone().abs() > Rational::from(EXPONENT_LIMIT) => {
            let what = format!("the exponent is beyond {EXPONENT_LIMIT}");
            wrong("ONUS-K017", &what, "write a smaller exponent")
        }
        Some(_) if combine != Combine::Product => {
            wrong("ONUS-K017", "an exponent without a product", "write combine = \"product\", or give it a weight")
        }
        None if criterion.by_origin.is_none() && criterion.normalise == Normalise::Rate => {
            wrong("ONUS-K017", "a rate has no size and is no share", "give it an exponent in a product")
        }
        Some(_) | None => Ok(()),
    }
}

/// The unit of a logarithm is part of the rule: it must be the indicator's.
fn unit_is_fixed(criterion: &Criterion, world: &World<'_>) -> Result<(), Diagnostic> {
    let Normalise::Log { unit } = &criterion.normalise else { return Ok(()) };
    match world.tables.get(&criterion.indicator.value).map(|table| &table.about.unit) {
        Some(other) if other != unit || criterion.per.is_some() => {
            let per = if criterion.per.is_some() { ", divided by another indicator" } else { "" };
            let what =
                format!("the logarithm is fixed in {unit}, and {} is in {other}{per}", criterion.indicator.value);
            Err(finding(criterion, "ONUS-K018", &what, "write the unit of the indicator, and leave `per` out"))
        }
        _ => Ok(()),
    }
}

/// The base of a normalisation: population or size in the last year of the window.
fn base(
    criterion: &Criterion,
    year: i32,
    known: &[bool],
    ids: &[StateId],
    world: &World<'_>,
) -> Result<Vec<Rational>, Diagnostic> {
    let base = match &criterion.normalise {
        Normalise::PerHead => measure::population(criterion, year, ids, world)?,
        Normalise::SizeScaledInverse { base } => window::of_year(criterion, base, year, ids, world)?,
        _ => return Ok(vec![Rational::ONE; ids.len()]),
    };
    measure::positive(criterion, &base, known, ids)
}

fn plain(
    criterion: &Criterion,
    measured: Measured,
    known: Vec<bool>,
    base: Vec<Rational>,
    against: Option<Offset>,
    ids: &[StateId],
) -> Result<Plain, Diagnostic> {
    let entry = normalise::of(&criterion.normalise);
    let fail = |trouble| measure::trouble(criterion, trouble, measure::whose(trouble, ids));
    let bounds = match &measured.bounds {
        None => None,
        Some(bounds) => Some(score_bounds(criterion, entry, bounds, &known, &base, ids)?),
    };
    let values = measured.values.into_iter().map(|value| value.unwrap_or(Rational::ZERO)).collect();
    let bounds_exact = measured.bounds_exact && against.is_none();
    let choice = criterion.normalise.clone();
    let scores = Column { amounts: Vec::new(), over: Integer::ONE };
    let mut plain = Plain { known, values, base, entry, choice, scores, against, bounds, bounds_exact };
    plain.scores = plain.score(None).map_err(fail)?;
    // Zero for all is an error whoever is left out: found here, where it can be told from a state left out.
    plain.shares(None).map_err(fail)?;
    Ok(plain)
}

/// Bounds of scores from bounds of values: methods that score a state from its own value either rise or fall in it.
fn score_bounds(
    criterion: &Criterion,
    entry: &Normalisation,
    bounds: &[(Rational, Rational)],
    known: &[bool],
    base: &[Rational],
    ids: &[StateId],
) -> Result<Vec<(Rational, Rational)>, Diagnostic> {
    if entry.pairwise != Holds::Yes || matches!(criterion.normalise, Normalise::Bands(_)) {
        let why = if entry.pairwise == Holds::Yes { "jumps at its limits" } else { "depends on all values at once" };
        let what = format!("intervals give no bounds under {}, which {why}", entry.name);
        return Err(finding(criterion, "ONUS-K014", &what, "state a value, or write normalise = \"share\""));
    }
    let score = |pick: fn(&(Rational, Rational)) -> &Rational| {
        let values: Vec<Rational> = bounds
            .iter()
            .zip(known)
            .map(|(pair, known)| if *known { pick(pair).clone() } else { Rational::ONE })
            .collect();
        scores_of(entry, &criterion.normalise, &values, base)
            .map_err(|t| measure::trouble(criterion, t, measure::whose(t, ids)))
    };
    let (one, two) = (score(|pair| &pair.0)?, score(|pair| &pair.1)?);
    let order = |((one, two), known): ((Rational, Rational), &bool)| match known {
        false => (Rational::ZERO, Rational::ZERO),
        true if one <= two => (one, two),
        true => (two, one),
    };
    Ok(one.into_iter().zip(two).zip(known).map(order).collect())
}

fn rates(
    criterion: &Criterion,
    exponent: &Rational,
    measured: &Measured,
    base: &[Rational],
    ids: &[StateId],
) -> Result<Prepared, Diagnostic> {
    let entry = normalise::of(&criterion.normalise);
    let Some(values) = measured.values.iter().cloned().collect::<Option<Vec<_>>>() else {
        let what = "a rate with an exponent has no weight to spread";
        return Err(finding(criterion, "ONUS-K014", what, "state a value, or drop the criterion"));
    };
    let fail = |trouble| measure::trouble(criterion, trouble, measure::whose(trouble, ids));
    let scores = |values: &[Rational]| scores_of(entry, &criterion.normalise, values, base).map_err(fail);
    let powers = |scores: &[Rational]| {
        product::powers(scores, exponent).map_err(|none| match none {
            NoRate::Zero { at } => fail(Trouble::DivisionByZero { at: at % ids.len() }),
            NoRate::Power(none) => {
                let what = format!("the rates cannot be taken to the power {}: {none}", exact::text(exponent));
                finding(criterion, "ONUS-K038", &what, "write an exponent with fewer digits, or a smaller one")
            }
        })
    };
    let bounds = match &measured.bounds {
        None => None,
        Some(bounds) if entry.pairwise == Holds::Yes && !matches!(criterion.normalise, Normalise::Bands(_)) => {
            let (low, high): (Vec<_>, Vec<_>) = bounds.iter().cloned().unzip();
            // Both ends at once: powers are on one scale within a call.
            let mut low = powers(&[scores(&low)?, scores(&high)?].concat())?;
            let high = low.split_off(bounds.len());
            let pairs = low.into_iter().zip(high);
            Some(pairs.map(|(one, two)| if one <= two { (one, two) } else { (two, one) }).collect())
        }
        Some(_) => {
            let what = format!("intervals give no bounds under {}", entry.name);
            return Err(finding(criterion, "ONUS-K014", &what, "state a value"));
        }
    };
    let factors = Column::of(&powers(&scores(&values)?)?).amounts;
    let sizes = entry.base.is_some().then(|| base.to_vec());
    Ok(Prepared::Rates { values, sizes, factors, bounds })
}
