//! A reader of MPS files, for tests alone: rows, columns, ranges, bounds.
//!
//! Our columns are at least zero. A column with a least value is shifted, one with a greatest value alone is turned round, one
//! with neither is split into two.

use std::collections::BTreeMap;

use onus::exact::{self, Rational};
use onus::problem::{Column, Condition, Goal, Problem, Reason, Row, Sense, Variable};

/// A problem read from a file.
pub struct Read {
    pub problem: Problem,
    /// What has to be added to its goal because columns are shifted. What stands on the right-hand side of the objective is a
    /// constant too, and not in it.
    pub shift: Rational,
}

#[derive(Default)]
struct File {
    objective: Option<String>,
    /// Name and letter, in order.
    rows: Vec<(String, char)>,
    row: BTreeMap<String, usize>,
    columns: Vec<String>,
    column: BTreeMap<String, usize>,
    /// By row: (column, coefficient).
    terms: Vec<Vec<(usize, Rational)>>,
    cost: Vec<(usize, Rational)>,
    rhs: BTreeMap<usize, Rational>,
    ranges: BTreeMap<usize, Rational>,
    bounds: BTreeMap<usize, (Option<Rational>, Option<Rational>)>,
}

/// Reads a file.
pub fn read(text: &str) -> Read {
    let mut file = File::default();
    let mut section = String::new();
    for line in text.lines().filter(|line| !line.starts_with('*') && !line.trim().is_empty()) {
        if !line.starts_with(' ') {
            section = line.split_whitespace().next().unwrap().to_owned();
            continue;
        }
        match section.as_str() {
            "ROWS" => file.row_line(line),
            "COLUMNS" => file.column_line(line),
            "RHS" => file.rhs_line(line),
            "RANGES" => file.range_line(line),
            "BOUNDS" => file.bound_line(line),
            other => panic!("section {other}: {line}"),
        }
    }
    file.problem()
}

/// A field by its place in the line, from 1: names may have spaces in them.
fn field(line: &str, from: usize, to: usize) -> &str {
    line.get(from - 1..to.min(line.len())).unwrap_or_default().trim()
}

/// Pairs of row and number.
fn pairs(line: &str) -> Vec<(&str, Rational)> {
    let all = [(field(line, 15, 22), field(line, 25, 36)), (field(line, 40, 47), field(line, 50, 61))];
    all.into_iter().filter(|(row, _)| !row.is_empty()).map(|(row, number)| (row, decimal(number))).collect()
}

/// `-1.5`, `.5`, `3.`, `1.E+2`.
fn decimal(text: &str) -> Rational {
    let (digits, power) = text.split_once(['e', 'E', 'D']).unwrap_or((text, "0"));
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.trim_start_matches('+')), |rest| ("-", rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let power = power.trim_start_matches('+');
    let text = format!("{sign}{}.{}e{power}", filled(whole), filled(part));
    exact::parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn filled(digits: &str) -> &str {
    if digits.is_empty() { "0" } else { digits }
}

impl File {
    fn row_line(&mut self, line: &str) {
        let (letter, name) = (line[1..3].trim().chars().next().unwrap(), field(line, 5, 12).to_owned());
        if letter == 'N' {
            // Further ones are left out.
            self.objective.get_or_insert(name);
            return;
        }
        self.row.insert(name.clone(), self.rows.len());
        self.rows.push((name, letter));
        self.terms.push(Vec::new());
    }

    fn column_line(&mut self, line: &str) {
        let name = field(line, 5, 12);
        let next = self.columns.len();
        let column = *self.column.entry(name.to_owned()).or_insert(next);
        if column == next {
            self.columns.push(name.to_owned());
        }
        for (row, number) in pairs(line).into_iter().filter(|(_, number)| !number.is_zero()) {
            match self.row.get(row) {
                Some(row) => self.terms[*row].push((column, number)),
                None if self.objective.as_deref() == Some(row) => self.cost.push((column, number)),
                None => {}
            }
        }
    }

    fn rhs_line(&mut self, line: &str) {
        for (row, number) in pairs(line) {
            if let Some(row) = self.row.get(row) {
                self.rhs.insert(*row, number);
            }
        }
    }

    fn range_line(&mut self, line: &str) {
        for (row, number) in pairs(line) {
            self.ranges.insert(self.row[row], number);
        }
    }

    fn bound_line(&mut self, line: &str) {
        let column = self.column[field(line, 15, 22)];
        let number = || decimal(field(line, 25, 36));
        let (lower, upper) = self.bounds.entry(column).or_insert((Some(Rational::ZERO), None));
        match line[1..3].trim() {
            "UP" => *upper = Some(number()),
            "LO" => *lower = Some(number()),
            "FX" => (*lower, *upper) = (Some(number()), Some(number())),
            "FR" => (*lower, *upper) = (None, None),
            "PL" => *upper = None,
            other => panic!("bound {other}"),
        }
    }

    fn problem(self) -> Read {
        let mut columns = Vec::new();
        // For each column of the file the value at zero, and the columns here with their signs.
        let mut places: Vec<(Rational, Vec<(usize, Rational)>)> = Vec::new();
        let mut add = |name: String, upper: Option<Rational>| {
            columns.push(Column { name, stands_for: Variable::Other, upper });
            columns.len() - 1
        };
        for (at, name) in self.columns.iter().enumerate() {
            let bounds = self.bounds.get(&at).cloned().unwrap_or((Some(Rational::ZERO), None));
            places.push(match bounds {
                (Some(lower), upper) => {
                    let upper = upper.map(|upper| upper - &lower);
                    (lower, vec![(add(name.clone(), upper), Rational::ONE)])
                }
                (None, Some(upper)) => (upper, vec![(add(format!("-{name}"), None), -Rational::ONE)]),
                (None, None) => {
                    let two = [(name.clone(), Rational::ONE), (format!("-{name}"), -Rational::ONE)];
                    (Rational::ZERO, two.into_iter().map(|(name, sign)| (add(name, None), sign)).collect())
                }
            });
        }
        // A sum of columns of the file: the sum of columns here, and the constant beside it.
        let here = |terms: &[(usize, Rational)]| {
            let mut sum: BTreeMap<usize, Rational> = BTreeMap::new();
            let mut constant = Rational::ZERO;
            for (column, factor) in terms {
                let (zero, parts) = &places[*column];
                constant += factor * zero;
                for (part, sign) in parts {
                    *sum.entry(*part).or_insert(Rational::ZERO) += factor * sign;
                }
            }
            (sum.into_iter().filter(|(_, factor)| !factor.is_zero()).collect::<Vec<_>>(), constant)
        };
        let mut rows = Vec::new();
        for (at, (name, letter)) in self.rows.iter().enumerate() {
            let (terms, constant) = here(&self.terms[at]);
            let rhs = self.rhs.get(&at).cloned().unwrap_or(Rational::ZERO);
            let reason = || Reason { rule: name.clone(), line: None };
            let mut add = |name: String, sense, rhs: &Rational| {
                let (rhs, terms) = (rhs - &constant, terms.clone());
                rows.push(Row { name, says: Condition::OTHER, terms, sense, rhs, reason: reason() });
            };
            let size = |range: &Rational| if *range < Rational::ZERO { -range.clone() } else { range.clone() };
            match (letter, self.ranges.get(&at)) {
                ('L', None) => add(name.clone(), Sense::AtMost, &rhs),
                ('G', None) => add(name.clone(), Sense::AtLeast, &rhs),
                ('E', None) => add(name.clone(), Sense::Equal, &rhs),
                (letter, Some(range)) => {
                    let (low, high) = match letter {
                        'L' => (&rhs - size(range), rhs),
                        'G' => (rhs.clone(), rhs + size(range)),
                        _ if *range < Rational::ZERO => (&rhs + range, rhs),
                        _ => (rhs.clone(), rhs + range),
                    };
                    add(name.clone(), Sense::AtLeast, &low);
                    add(format!("{name}'"), Sense::AtMost, &high);
                }
                (other, _) => panic!("row {other}"),
            }
        }
        let (terms, shift) = here(&self.cost);
        let goals = vec![Goal::Sum { name: self.objective.unwrap(), terms }];
        Read { problem: Problem { columns, rows, goals }, shift }
    }
}
