//! Goalposts: where a value lies between two stated posts; what lies outside counts as the post.

use super::{Holds, Method, Normalisation, Stated, Trouble};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "goalposts",
    title: "Between two stated posts",
    formula: "(min(max(x, low), high) - low) / (high - low)",
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

/// (min(max(x, low), high) - low) / (high - low), posts in the unit of x. States beyond a post count as the post.
///
/// # Errors
/// [`Trouble::NotStated`] without posts, [`Trouble::NoSpread`] where low is not below high.
pub fn goalposts(values: &[Rational], stated: &Stated<'_>) -> Result<Vec<Rational>, Trouble> {
    let posts = stated.posts.ok_or(Trouble::NotStated)?;
    if posts.low >= posts.high {
        return Err(Trouble::NoSpread);
    }
    let spread = &posts.high - &posts.low;
    let score =
        |value: &Rational| (value.clone().max(posts.low.clone()).min(posts.high.clone()) - &posts.low) / &spread;
    Ok(values.iter().map(score).collect())
}
