//! The one place that names `good_lp`.

use super::Backend;

#[cfg(feature = "clarabel")]
pub(super) const CLARABEL: Option<&'static dyn Backend> =
    Some(&through::Adapter { name: "clarabel", run: through::clarabel });
#[cfg(not(feature = "clarabel"))]
pub(super) const CLARABEL: Option<&'static dyn Backend> = None;

#[cfg(feature = "microlp")]
pub(super) const MICROLP: Option<&'static dyn Backend> =
    Some(&through::Adapter { name: "microlp", run: through::microlp });
#[cfg(not(feature = "microlp"))]
pub(super) const MICROLP: Option<&'static dyn Backend> = None;

#[cfg(feature = "highs")]
pub(super) const HIGHS: Option<&'static dyn Backend> = Some(&through::Adapter { name: "highs", run: through::highs });
#[cfg(not(feature = "highs"))]
pub(super) const HIGHS: Option<&'static dyn Backend> = None;

#[cfg(any(feature = "microlp", feature = "clarabel", feature = "highs"))]
mod through {
    use good_lp::solvers::SolutionStatus;
    use good_lp::{Expression, ProblemVariables, ResolutionError, Solution, Solver, SolverModel, Variable, variable};

    use crate::problem::Sense;
    use crate::solve::backend::guard::{self, Raw};
    use crate::solve::backend::{Backend, FloatAnswer, FloatLp};

    /// A solver reached through `good_lp`.
    pub struct Adapter {
        pub name: &'static str,
        pub run: fn(&FloatLp) -> Raw,
    }

    impl Backend for Adapter {
        fn name(&self) -> &'static str {
            self.name
        }

        fn minimise(&self, lp: &FloatLp) -> FloatAnswer {
            guard::minimise(lp, self.run)
        }
    }

    #[cfg(feature = "microlp")]
    pub fn microlp(lp: &FloatLp) -> Raw {
        run(lp, good_lp::microlp, |_| None)
    }

    #[cfg(feature = "highs")]
    pub fn highs(lp: &FloatLp) -> Raw {
        run(lp, good_lp::highs, |_| None)
    }

    /// The adapter calls an unbounded programme solved, and answers of reduced accuracy optimal: only the solver's
    /// own status is believed.
    #[cfg(feature = "clarabel")]
    pub fn clarabel(lp: &FloatLp) -> Raw {
        run(lp, good_lp::clarabel, |solution| match format!("{:?}", solution.inner().status).as_str() {
            "Solved" => None,
            "DualInfeasible" => Some(Raw::NoLeastValue),
            other => Some(Raw::GaveUp(format!("clarabel says {other}"))),
        })
    }

    /// Hands the programme over. `doubt` sees what the adapter calls a solution, and may say otherwise.
    fn run<S: Solver>(
        lp: &FloatLp,
        solver: S,
        doubt: impl FnOnce(&<S::Model as SolverModel>::Solution) -> Option<Raw>,
    ) -> Raw
    where
        S::Model: SolverModel<Error = ResolutionError>,
    {
        let mut variables = ProblemVariables::new();
        let columns: Vec<Variable> =
            lp.columns.iter().map(|column| variables.add(variable().min(column.lower).max(column.upper))).collect();
        let sum = |terms: &mut dyn Iterator<Item = (usize, f64)>| {
            let mut sum = Expression::default();
            terms.for_each(|(column, factor)| sum.add_mul(factor, columns[column]));
            sum
        };
        let cost = sum(&mut lp.columns.iter().map(|column| column.cost).enumerate());
        let mut model = variables.minimise(cost).using(solver);
        for row in &lp.rows {
            let left = sum(&mut row.terms.iter().copied());
            model.add_constraint(match row.sense {
                Sense::AtMost => left.leq(row.rhs),
                Sense::AtLeast => left.geq(row.rhs),
                Sense::Equal => left.eq(row.rhs),
            });
        }
        match model.solve() {
            // A limit that was reached comes back as a solution, too.
            Ok(solution) if !matches!(solution.status(), SolutionStatus::Optimal) => {
                Raw::GaveUp("a limit was reached".to_owned())
            }
            Ok(solution) => doubt(&solution)
                .unwrap_or_else(|| Raw::Values(columns.iter().map(|column| solution.value(*column)).collect())),
            Err(ResolutionError::Infeasible) => Raw::Infeasible,
            Err(ResolutionError::Unbounded) => Raw::NoLeastValue,
            Err(other) => Raw::GaveUp(other.to_string()),
        }
    }
}
