//! Tidy tables of a report: one observation a row, plain numbers, the same in the workbook and in the data package.

use super::Unwritable;
use crate::exact;
use crate::report::{Body, Column, Conflict, Figure, LevelReport, Report, Shares, against_name};

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words, or a number that must stay as it is written.
    Text,
    /// A plain decimal, or nothing.
    Number,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub kind: Kind,
    /// What it is; empty where its name says it.
    pub about: &'static str,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tidy {
    /// Its name: `figures`.
    pub name: &'static str,
    /// What it is.
    pub title: &'static str,
    /// Its columns.
    pub fields: Vec<Field>,
    /// The columns whose values together name a row; none where rows have no name.
    pub key: &'static [&'static str],
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

use Kind::{Number, Text};

/// Every figure on a row of its own; of a conflict, its rules.
pub(super) fn figures(report: &Report) -> Tidy {
    match &report.body {
        Body::Shares(_) => of_shares(report),
        Body::Conflict(conflict) => of_conflict(conflict),
    }
}

/// Which columns a table of figures has beside the usual ones.
#[derive(Clone, Copy)]
struct Beside {
    levels: bool,
    periods: bool,
}

/// Every figure of every state of every level, over all and of each period.
fn of_shares(report: &Report) -> Tidy {
    let all = report.all();
    let tables = || all.iter().filter_map(|(level, report)| Some((*level, report.shares()?)));
    let beside =
        Beside { levels: !report.levels.is_empty(), periods: tables().any(|(_, shares)| !shares.periods.is_empty()) };
    let mut of = vec![("code", Text, "code of the state"), ("name", Text, "name of the state")];
    if beside.levels {
        of.push(("level", Text, "level of the state; empty at the top"));
        of.push(("of", Text, "the state whose number the level shares; empty at the top"));
    }
    of.push(("column", Text, "what the figure is"));
    if beside.periods {
        of.push(("period", Text, "the period of the figure; empty where it is of all"));
    }
    of.extend([
        ("unit", Text, "unit of the figure"),
        ("shown", Number, "the number as it is printed; columns add up"),
        ("exact", Text, "the exact number, a whole number or a fraction"),
        ("undefined", Text, "why there is no number"),
    ]);
    Tidy {
        name: "figures",
        title: "Every figure of every state, one a row",
        fields: fields(&of),
        // A column that may be empty cannot be part of a key.
        key: if beside.levels || beside.periods { &[] } else { &["code", "column"] },
        rows: tables().flat_map(|(level, shares)| rows_of_shares(shares, level, beside)).collect(),
    }
}

/// The figures of one level, state by state.
fn rows_of_shares(shares: &Shares, level: Option<&LevelReport>, beside: Beside) -> Vec<Vec<String>> {
    let row = |(name, unit): (&str, &str), figure: &Figure, period: Option<i32>, state: usize| {
        let (shown, exact, undefined) = match figure {
            figure @ Figure::Number { exact, .. } => (figure.text(), exact::text(exact), String::new()),
            Figure::Undefined(why) => (String::new(), String::new(), (*why).to_owned()),
        };
        let mut row = vec![shares.codes[state].clone(), shares.names[state].clone()];
        if beside.levels {
            row.extend(level.map_or_else(<[String; 2]>::default, |level| [level.name.clone(), level.of.clone()]));
        }
        row.push(name.to_owned());
        row.extend(beside.periods.then(|| period.map(|year| year.to_string()).unwrap_or_default()));
        row.extend([unit.to_owned(), shown, exact, undefined]);
        row
    };
    let of_state = |state: usize| {
        let of = move |column: &Column, period| row((column.name, column.unit), &column.cells[state], period, state);
        let over_all = shares.columns.iter().map(move |column| of(column, None));
        let by_keys = shares
            .against
            .iter()
            .map(move |line| row((&against_name(line), "responsibility-units"), &line.fair[state], None, state));
        over_all.chain(by_keys).chain(shares.periods.iter().map(move |one| of(&one.column, Some(one.year))))
    };
    (0..shares.codes.len()).flat_map(of_state).collect()
}

fn of_conflict(conflict: &Conflict) -> Tidy {
    let text = |number: &Option<exact::Rational>| number.as_ref().map(exact::text).unwrap_or_default();
    let lines = conflict.members.iter().map(|line| {
        let at = line.line.map(|line| line.to_string()).unwrap_or_default();
        vec![
            line.rule.clone(),
            at,
            line.words.clone(),
            line.row_names().join(" "),
            text(&line.alone),
            text(&line.together),
        ]
    });
    Tidy {
        name: "conflict",
        title: "Rules that cannot hold together",
        fields: fields(&[
            ("rule", Text, "name of the rule"),
            ("line", Number, "its line in the scenario"),
            ("words", Text, "its text in the scenario"),
            ("rows", Text, "its rows in the programme"),
            ("alone", Text, "by how much it alone would have to give; empty where that cannot help"),
            ("together", Text, "its part in the least total repair: above zero its number is raised, below lowered"),
        ]),
        key: &[],
        rows: lines.collect(),
    }
}

/// Every indicator that the run used.
pub(super) fn sources(report: &Report) -> Tidy {
    let line = |source: &crate::report::Source| {
        let read_for = source.read_for.clone().unwrap_or_default();
        let [reference, edition, title] = [&source.reference, &source.edition, &source.title].map(String::clone);
        let [unit, publisher, licence] = [&source.unit, &source.publisher, &source.licence].map(String::clone);
        let (caveats, digest) = (source.caveats.join("; "), source.digest.clone());
        vec![reference, edition, title, unit, publisher, licence, caveats, digest, read_for]
    };
    Tidy {
        name: "sources",
        title: "Indicators used, with publisher, licence and digest",
        fields: fields(&[
            ("reference", Text, "name in the scenario"),
            ("edition", Text, "edition; `scenario` where the values stand in the scenario itself"),
            ("title", Text, ""),
            ("unit", Text, ""),
            ("publisher", Text, ""),
            ("licence", Text, "empty where its publisher or the scenario states none"),
            ("caveats", Text, ""),
            ("sha256", Text, "digest of its values"),
            ("read_for", Text, "what it is read for, where no table of the scenario names it"),
        ]),
        key: &["reference"],
        rows: report.record.sources.iter().map(line).collect(),
    }
}

fn fields(fields: &[(&str, Kind, &'static str)]) -> Vec<Field> {
    fields.iter().map(|(name, kind, about)| Field { name: (*name).to_owned(), kind: *kind, about }).collect()
}

impl Tidy {
    /// A table that is already CSV: its fields are those of its first row, and numbers but for those named as text.
    ///
    /// # Errors
    /// [`Unwritable`] where the text is no CSV.
    pub(super) fn of_csv(
        name: &'static str,
        title: &'static str,
        text: &str,
        words: &[&str],
        key: &'static [&'static str],
    ) -> Result<Self, Unwritable> {
        let wrong = |error: csv::Error| Unwritable(format!("{name}: {error}"));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let field = |name: &str| {
            let kind = if words.contains(&name) { Text } else { Number };
            Field { name: name.to_owned(), kind, about: "" }
        };
        let fields = reader.headers().map_err(wrong)?.iter().map(field).collect();
        let row = |record: csv::Result<csv::StringRecord>| record.map(|row| row.iter().map(str::to_owned).collect());
        let rows = reader.records().map(row).collect::<Result<_, _>>().map_err(wrong)?;
        Ok(Self { name, title, fields, key, rows })
    }

    /// The table as CSV in which no cell is a formula.
    pub(super) fn csv(&self) -> String {
        let header = self.fields.iter().map(|field| field.name.clone()).collect();
        let rows: Vec<Vec<String>> = std::iter::once(header).chain(self.rows.iter().cloned()).collect();
        crate::report::csv_text(&rows)
    }
}
