//! Goalposts: where a value lies between two stated posts; what lies outside counts as the post.

use super::{Holds, Method, Normalisation, Stated, Trouble};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "goalposts",
    title: "Between two stated posts",
    formula: "(x - low) / (high - low), x beyond a post counting as the post; low above high: less is more",
    base: None,
    unit_free: Holds::If("the posts are in the unit of the value"),
    merges: Holds::No,
    null: Holds::No,
    pairwise: Holds::Yes,
    lacks: &[7],
    fails: &["not_stated", "no_spread"],
    source: "UNDP, Human Development Report, technical notes: fixed minimum and maximum values",
    method: Method::Stated(goalposts),
};

/// (x - low) / (high - low), posts in the unit of x. States beyond a post count as the post. The low post scores 0 and the high post 1:
/// where low lies above high, less is more.
///
/// # Errors
/// [`Trouble::NotStated`] without posts, [`Trouble::NoSpread`] where they are equal.
pub fn goalposts(values: &[Rational], stated: &Stated<'_>) -> Result<Vec<Rational>, Trouble> {
    let posts = stated.posts.ok_or(Trouble::NotStated)?;
    if posts.low == posts.high {
        return Err(Trouble::NoSpread);
    }
    let spread = &posts.high - &posts.low;
    let score = |value: &Rational| ((value - &posts.low) / &spread).clamp(Rational::ZERO, Rational::ONE);
    Ok(values.iter().map(score).collect())
}
