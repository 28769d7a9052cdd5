//! Certificates as JSON, with constraints under the names that the programme prints.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::exact::{self, Rational};
use crate::problem::{Goal, Problem};
use crate::proof::{Constraint, Infeasible, Solution, Stage};

/// The name of a constraint: `row cap[DEU]`, `upper stay[SYR,TUR]`, `ratio 0 DEU`, `held 1`, `held-column place[SYR,DEU]`.
fn name(constraint: &Constraint, problem: &Problem) -> String {
    let column = |index: &usize| problem.columns.get(*index).map_or_else(|| index.to_string(), |one| one.name.clone());
    match constraint {
        Constraint::Row(row) => {
            format!("row {}", problem.rows.get(*row).map_or_else(|| row.to_string(), |one| one.name.clone()))
        }
        Constraint::Upper(index) => format!("upper {}", column(index)),
        Constraint::Ratio(goal, ratio) => format!("ratio {goal} {}", ratio_name(problem, *goal, *ratio)),
        Constraint::Held(goal) => format!("held {goal}"),
        Constraint::HeldColumn(index) => format!("held-column {}", column(index)),
    }
}

fn ratio_name(problem: &Problem, goal: usize, ratio: usize) -> String {
    match problem.goals.get(goal) {
        Some(Goal::Leximin { ratios, .. }) => {
            ratios.get(ratio).map_or_else(|| ratio.to_string(), |one| one.name.clone())
        }
        _ => ratio.to_string(),
    }
}

/// Multipliers by the name of their constraint.
#[must_use]
pub fn duals(duals: &[(Constraint, Rational)], problem: &Problem) -> Value {
    let named = duals.iter().map(|(constraint, dual)| (name(constraint, problem), Value::String(exact::text(dual))));
    Value::Object(named.collect())
}

/// The stages of a solution.
#[must_use]
pub fn stages(solution: &Solution, problem: &Problem) -> Value {
    let stage = |stage: &Stage| match stage {
        Stage::Sum { goal, value, duals: multipliers } => json!({
            "kind": "sum", "goal": goal, "value": exact::text(value), "duals": duals(multipliers, problem)
        }),
        Stage::Level { goal, level, closed, duals: multipliers } => json!({
            "kind": "level", "goal": goal, "level": exact::text(level), "duals": duals(multipliers, problem),
            "closed": closed.iter().map(|ratio| ratio_name(problem, *goal, *ratio)).collect::<Vec<_>>()
        }),
        Stage::CodeOrder { goal } => json!({ "kind": "code-order", "goal": goal }),
        Stage::Column { goal, column, duals: multipliers } => json!({
            "kind": "column", "goal": goal, "duals": duals(multipliers, problem),
            "column": problem.columns.get(*column).map_or_else(|| column.to_string(), |one| one.name.clone())
        }),
    };
    Value::Array(solution.stages.iter().map(stage).collect())
}

/// The values of a solution that are not zero, by the name of their column, in the problem's order.
#[must_use]
pub fn values(solution: &Solution, problem: &Problem) -> Vec<(String, Rational)> {
    let all = problem.columns.iter().zip(&solution.values);
    all.filter(|(_, value)| !value.is_zero()).map(|(column, value)| (column.name.clone(), value.clone())).collect()
}

/// Reads a solution back against a programme that was built anew.
///
/// # Errors
/// A sentence that says which name, number or kind is not one of this programme.
pub fn solution(values: &Value, stages: &Value, problem: &Problem) -> Result<Solution, String> {
    let names = Names::of(problem);
    let mut found = vec![Rational::ZERO; problem.columns.len()];
    for (name, value) in values.as_object().ok_or("`values` is no object")? {
        let column = names.columns.get(name.as_str()).ok_or_else(|| format!("no column is called `{name}`"))?;
        found[*column] = number(value)?;
    }
    let stages = stages.as_array().ok_or("`stages` is no list")?;
    let stages = stages.iter().map(|stage| names.stage(stage)).collect::<Result<_, _>>()?;
    Ok(Solution { values: found, stages })
}

/// Reads the multipliers of a contradiction back against a programme that was built anew.
///
/// # Errors
/// As [`solution`].
pub fn infeasible(duals: &Value, problem: &Problem) -> Result<Infeasible, String> {
    let duals = duals.as_object().ok_or("`certificate` is no object")?;
    Ok(Infeasible { duals: Names::of(problem).duals(duals)? })
}

struct Names<'a> {
    columns: BTreeMap<&'a str, usize>,
    rows: BTreeMap<&'a str, usize>,
    ratios: BTreeMap<(usize, &'a str), usize>,
}

impl<'a> Names<'a> {
    fn of(problem: &'a Problem) -> Self {
        let mut ratios = BTreeMap::new();
        for (goal, one) in problem.goals.iter().enumerate() {
            if let Goal::Leximin { ratios: all, .. } = one {
                ratios.extend(all.iter().enumerate().map(|(index, ratio)| ((goal, ratio.name.as_str()), index)));
            }
        }
        Self {
            columns: problem.columns.iter().map(|column| column.name.as_str()).zip(0..).collect(),
            rows: problem.rows.iter().map(|row| row.name.as_str()).zip(0..).collect(),
            ratios,
        }
    }

    fn stage(&self, stage: &Value) -> Result<Stage, String> {
        let fields = stage.as_object().ok_or("a stage is no object")?;
        let goal = fields.get("goal").and_then(Value::as_u64).and_then(|goal| usize::try_from(goal).ok());
        let goal = goal.ok_or("a stage has no goal")?;
        match fields.get("kind").and_then(Value::as_str) {
            Some("sum") => Ok(Stage::Sum { goal, value: field(fields, "value")?, duals: self.duals_of(fields)? }),
            Some("level") => {
                let closed = fields.get("closed").and_then(Value::as_array).ok_or("a level closes nothing")?;
                let closed = closed.iter().map(|name| self.ratio(goal, name.as_str().unwrap_or_default()));
                let closed = closed.collect::<Result<_, _>>()?;
                Ok(Stage::Level { goal, level: field(fields, "level")?, closed, duals: self.duals_of(fields)? })
            }
            Some("code-order") => Ok(Stage::CodeOrder { goal }),
            Some("column") => {
                let name = fields.get("column").and_then(Value::as_str).unwrap_or_default();
                Ok(Stage::Column { goal, column: self.column(name)?, duals: self.duals_of(fields)? })
            }
            other => Err(format!("a stage is of no known kind: {other:?}")),
        }
    }

    fn duals_of(&self, stage: &Map<String, Value>) -> Result<Vec<(Constraint, Rational)>, String> {
        self.duals(stage.get("duals").and_then(Value::as_object).ok_or("a stage has no multipliers")?)
    }

    fn duals(&self, duals: &Map<String, Value>) -> Result<Vec<(Constraint, Rational)>, String> {
        let mut found = duals
            .iter()
            .map(|(name, value)| Ok((self.constraint(name)?, number(value)?)))
            .collect::<Result<Vec<_>, String>>()?;
        found.sort();
        Ok(found)
    }

    fn constraint(&self, text: &str) -> Result<Constraint, String> {
        let unknown = || format!("no constraint is called `{text}`");
        let (kind, name) = text.split_once(' ').ok_or_else(unknown)?;
        match kind {
            "row" => self.rows.get(name).map(|row| Constraint::Row(*row)).ok_or_else(unknown),
            "upper" => Ok(Constraint::Upper(self.column(name)?)),
            "held" => name.parse().map(Constraint::Held).map_err(|_| unknown()),
            "held-column" => Ok(Constraint::HeldColumn(self.column(name)?)),
            "ratio" => {
                let (goal, name) = name.split_once(' ').ok_or_else(unknown)?;
                let goal = goal.parse().map_err(|_| unknown())?;
                Ok(Constraint::Ratio(goal, self.ratio(goal, name)?))
            }
            _ => Err(unknown()),
        }
    }

    fn column(&self, name: &str) -> Result<usize, String> {
        self.columns.get(name).copied().ok_or_else(|| format!("no column is called `{name}`"))
    }

    fn ratio(&self, goal: usize, name: &str) -> Result<usize, String> {
        self.ratios.get(&(goal, name)).copied().ok_or_else(|| format!("goal {goal} has no ratio called `{name}`"))
    }
}

fn field(fields: &Map<String, Value>, name: &str) -> Result<Rational, String> {
    number(fields.get(name).unwrap_or(&Value::Null))
}

/// A canonical rational: the text that [`exact::text`] gives.
fn number(value: &Value) -> Result<Rational, String> {
    let text = value.as_str().ok_or_else(|| format!("{value} is no number in quotes"))?;
    let number = Rational::from_str_radix(text, 10).map_err(|_| format!("`{text}` is no rational number"))?;
    if exact::text(&number) == text { Ok(number) } else { Err(format!("`{text}` is not in lowest terms")) }
}
