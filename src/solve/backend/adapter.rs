//! The one place that names `good_lp`.

use super::Backend;
#[cfg(any(feature = "microlp", feature = "clarabel"))]
use super::COLUMN_LIMIT;

#[cfg(feature = "clarabel")]
pub(super) const CLARABEL: Option<&'static dyn Backend> =
    Some(&through::Adapter { name: "clarabel", run: through::clarabel, column_limit: COLUMN_LIMIT });
#[cfg(not(feature = "clarabel"))]
pub(super) const CLARABEL: Option<&'static dyn Backend> = None;

#[cfg(feature = "microlp")]
pub(super) const MICROLP: Option<&'static dyn Backend> =
    Some(&through::Adapter { name: "microlp", run: through::microlp, column_limit: COLUMN_LIMIT });
#[cfg(not(feature = "microlp"))]
pub(super) const MICROLP: Option<&'static dyn Backend> = None;

#[cfg(feature = "highs")]
pub(super) const HIGHS: Option<&'static dyn Backend> =
    Some(&through::Adapter { name: "highs", run: through::highs, column_limit: usize::MAX });
#[cfg(not(feature = "highs"))]
pub(super) const HIGHS: Option<&'static dyn Backend> = None;

#[cfg(any(feature = "microlp", feature = "clarabel", feature = "highs"))]
mod through {
    #[cfg(any(feature = "microlp", feature = "highs"))]
    use good_lp::WithTimeLimit;
    use good_lp::constraint::ConstraintReference;
    use good_lp::solvers::SolutionStatus;
    #[cfg(any(feature = "clarabel", feature = "highs"))]
    use good_lp::{DualValues, SolutionWithDual};
    use good_lp::{Expression, ProblemVariables, ResolutionError, Solution, Solver, SolverModel, Variable, variable};

    use crate::problem::Sense;
    use crate::solve::backend::guard::{self, Raw};
    use crate::solve::backend::{Backend, FloatAnswer, FloatLp, FloatRow};

    /// After so many seconds a solver gives up: it may go in circles.
    const SECONDS: u32 = 60;

    /// A solver reached through `good_lp`.
    pub struct Adapter {
        pub name: &'static str,
        pub run: fn(&FloatLp) -> Raw,
        pub column_limit: usize,
    }

    impl Backend for Adapter {
        fn name(&self) -> &'static str {
            self.name
        }

        fn column_limit(&self) -> usize {
            self.column_limit
        }

        fn minimise(&self, lp: &FloatLp) -> FloatAnswer {
            guard::minimise(lp, self.run)
        }
    }

    /// Ends without an answer where the simplex method goes in circles; no multipliers.
    #[cfg(feature = "microlp")]
    pub fn microlp(lp: &FloatLp) -> Raw {
        let (model, columns, _) = model(lp, good_lp::microlp);
        answer(model.with_time_limit(SECONDS).solve(), |solution| {
            Raw::Values(columns.iter().map(|column| solution.value(*column)).collect(), None)
        })
    }

    #[cfg(feature = "highs")]
    pub fn highs(lp: &FloatLp) -> Raw {
        let (model, columns, rows) = model(lp, good_lp::highs);
        answer(model.with_time_limit(SECONDS).solve(), |mut solution| {
            let values = columns.iter().map(|column| solution.value(*column)).collect();
            let duals = solution.compute_dual();
            Raw::Values(values, Some(rows.into_iter().map(|row| row.map_or(0.0, |row| duals.dual(row))).collect()))
        })
    }

    /// The adapter calls an unbounded programme solved, and answers of reduced accuracy optimal: only the solver's
    /// own status is believed. The gap is asked for relatively alone: a value may be far below one in its unit.
    #[cfg(feature = "clarabel")]
    pub fn clarabel(lp: &FloatLp) -> Raw {
        let (mut model, columns, rows) = model(lp, good_lp::clarabel);
        model.settings().tol_gap_abs(1e-14).tol_gap_rel(1e-10).max_threads(1).time_limit(f64::from(SECONDS));
        answer(model.solve(), |mut solution| match format!("{:?}", solution.inner().status).as_str() {
            "Solved" => {
                let values = columns.iter().map(|column| solution.value(*column)).collect();
                let duals = solution.compute_dual();
                Raw::Values(values, Some(rows.into_iter().map(|row| row.map_or(0.0, |row| duals.dual(row))).collect()))
            }
            "DualInfeasible" => Raw::NoLeastValue,
            other => Raw::GaveUp(format!("clarabel says {other}")),
        })
    }

    /// The programme in a solver's hands, its columns, and its rows; a row without terms is left out.
    fn model<S: Solver>(lp: &FloatLp, solver: S) -> (S::Model, Vec<Variable>, Vec<Option<ConstraintReference>>) {
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
        let row = |row: &FloatRow| {
            let left = sum(&mut row.terms.iter().copied());
            let constraint = match row.sense {
                Sense::AtMost => left.leq(row.rhs),
                Sense::AtLeast => left.geq(row.rhs),
                Sense::Equal => left.eq(row.rhs),
            };
            (!row.terms.is_empty()).then(|| model.add_constraint(constraint))
        };
        let rows = lp.rows.iter().map(row).collect();
        (model, columns, rows)
    }

    fn answer<T: Solution>(solved: Result<T, ResolutionError>, values: impl FnOnce(T) -> Raw) -> Raw {
        match solved {
            // A limit that was reached comes back as a solution, too.
            Ok(solution) if !matches!(solution.status(), SolutionStatus::Optimal) => {
                Raw::GaveUp("a limit was reached".to_owned())
            }
            Ok(solution) => values(solution),
            Err(ResolutionError::Infeasible) => Raw::Infeasible,
            Err(ResolutionError::Unbounded) => Raw::NoLeastValue,
            Err(other) => Raw::GaveUp(other.to_string()),
        }
    }
}
