//! stub
use super::Contradiction;
use crate::problem::{Frame, Problem};
use crate::proof::Infeasible;
pub(super) fn explain(_frame: &Frame, _problem: &Problem, proof: Infeasible) -> Contradiction {
    Contradiction { proof, members: Vec::new(), least_repair: crate::exact::Rational::ZERO }
}
