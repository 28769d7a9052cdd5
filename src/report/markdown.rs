//! An annex in Markdown: head, sentences, a numbered table that adds up, and notes, in English with every column. The document in
//! Markdown, in any language, is made from its own sections, in `document`.

use std::fmt::Write as _;

use super::headline::percent;
use super::{Body, Conflict, Report, Shares, bracketed, columns, discharge};
use crate::study::freedom::Freedom;

/// The annex.
pub(super) fn write(report: &Report) -> String {
    let mut text = String::new();
    annex(report, true, &mut text);
    text
}

/// The clauses of a file are those of its levels too.
fn annex(report: &Report, with_clauses: bool, text: &mut String) {
    head(report, text);
    match &report.body {
        Body::Shares(shares) => {
            states(shares, report.method.members, text);
            regions(shares, text);
            ranges(shares, text);
            versions(shares, text);
            super::against::markdown(shares, text);
            discharge::in_annex(shares, text);
            super::periods::markdown(shares, text);
            super::market::markdown(shares, text);
            discharge::payments_in_annex(shares, text);
            flows(shares, text);
            prices(report, text);
            freedom(report, text);
        }
        Body::Conflict(found) => conflict(found, text),
    }
    criteria(report, text);
    if with_clauses {
        text.push_str(&super::clauses::section(&report.clauses));
    }
    notes(report, text);
    for level in &report.levels {
        text.push('\n');
        annex(&level.report, false, text);
    }
}

fn head(report: &Report, text: &mut String) {
    let head = &report.head;
    let _ = writeln!(text, "# {}\n", escaped(&head.title));
    let clause = head.clause.as_ref().map(|clause| format!(" · {}", escaped(clause))).unwrap_or_default();
    let _ = writeln!(text, "{} · {} · {}{clause} · {}\n", head.id, head.status, head.as_of, head.proof_status());
    let _ = writeln!(text, "{}.\n", escaped(&head.mode));
    for sentence in &report.sentences {
        let _ = writeln!(text, "{}\n", escaped(sentence));
    }
    if let Some(note) = &head.note {
        let _ = writeln!(text, "{}\n", escaped(note));
    }
}

fn states(shares: &Shares, members: &str, text: &mut String) {
    let columns: Vec<_> = columns::ANNEX.iter().filter_map(|name| shares.column(name)).collect();
    let titles: Vec<&str> = columns.iter().map(|column| column.title).collect();
    let _ = writeln!(text, "## Shares\n\n| no. | {members} | {} |", titles.join(" | "));
    let _ = writeln!(text, "| ---: | --- |{}", " ---: |".repeat(columns.len()));
    for state in 0..shares.codes.len() {
        let cells: Vec<String> = columns.iter().map(|column| column.cells[state].spaced()).collect();
        let name = escaped(&shares.names[state]);
        let _ = writeln!(text, "| {} | {name} | {} |", state + 1, cells.join(" | "));
    }
    let totals: Vec<String> =
        columns.iter().map(|column| column.total.as_ref().map(super::Figure::spaced).unwrap_or_default()).collect();
    let _ = writeln!(text, "| | **total** | {} |\n", totals.join(" | "));
    for (amount, why) in &shares.balance {
        let _ = writeln!(text, "- Of the total of the gaps, {} {why}.", amount.signed());
    }
    for (code, what, amount) in &shares.others {
        let _ =
            writeln!(text, "- {}, no member: {what} of {} {}.", escaped(code), shares.currency.code, amount.spaced());
    }
    text.push('\n');
}

fn regions(shares: &Shares, text: &mut String) {
    let names: Vec<&str> = columns::ANNEX.iter().copied().filter(|name| shares.column(name).is_some()).collect();
    let titles: Vec<&str> = names.iter().filter_map(|name| shares.column(name)).map(|column| column.title).collect();
    let _ =
        writeln!(text, "## Regions\n\n| region | {} |\n| --- |{}", titles.join(" | "), " ---: |".repeat(titles.len()));
    for (region, sums) in &shares.by_region {
        let cells = names.iter().filter_map(|name| sums.iter().find(|(one, _)| one == name));
        let cells: Vec<String> = cells.map(|(_, sum)| sum.spaced()).collect();
        let _ = writeln!(text, "| {} | {} |", escaped(region), cells.join(" | "));
    }
    text.push('\n');
}

/// Least and greatest over the variants, where they were asked for.
fn ranges(shares: &Shares, text: &mut String) {
    let names = ["obligation-least", "obligation-greatest", "gap-least", "gap-greatest"];
    let columns: Vec<_> = names.iter().filter_map(|name| shares.column(name)).collect();
    if columns.is_empty() {
        return;
    }
    let titles = ["least obligation", "greatest obligation", "least gap", "greatest gap"];
    let _ = writeln!(
        text,
        "## Ranges over the file and its variants\n\n| no. | state | {} |",
        titles[..columns.len()].join(" | ")
    );
    let _ = writeln!(text, "| ---: | --- |{}", " ---: |".repeat(columns.len()));
    for state in 0..shares.codes.len() {
        let cells: Vec<String> = columns.iter().map(|column| column.cells[state].spaced()).collect();
        let _ = writeln!(text, "| {} | {} | {} |", state + 1, escaped(&shares.names[state]), cells.join(" | "));
    }
    text.push('\n');
}

/// The key beside the keys of its causes.
fn versions(shares: &Shares, text: &mut String) {
    if shares.versions.is_empty() {
        return;
    }
    let names: Vec<String> = shares.versions.iter().map(|line| escaped(&line.name)).collect();
    let _ = writeln!(text, "## Keys by cause, in per cent\n\n| state | {} |", names.join(" | "));
    let _ = writeln!(text, "| --- |{}", " ---: |".repeat(names.len()));
    for state in 0..shares.codes.len() {
        let cells =
            shares.versions.iter().map(|line| line.shares.get(state).map(super::Figure::spaced).unwrap_or_default());
        let _ = writeln!(text, "| {} | {} |", escaped(&shares.names[state]), cells.collect::<Vec<_>>().join(" | "));
    }
    text.push('\n');
    for line in &shares.versions {
        let _ = writeln!(text, "- {}: {} units; {}.", escaped(&line.name), line.units.spaced(), escaped(&line.weights));
    }
    text.push('\n');
}

fn flows(shares: &Shares, text: &mut String) {
    let flows = shares.flows_shown();
    if !flows.is_empty() {
        let (title, rule) = if shares.has_ways() { (" through |", " --- |") } else { ("", "") };
        let _ = writeln!(
            text,
            "## Placement\n\n| origin |{title} state | stay | placed |\n| --- |{rule} --- | ---: | ---: |"
        );
        for flow in flows {
            let (stay, placed) = (flow.stay.spaced(), flow.placed.spaced());
            let way = if shares.has_ways() { format!(" {} |", escaped(&flow.way())) } else { String::new() };
            let _ = writeln!(text, "| {} |{way} {} | {stay} | {placed} |", escaped(&flow.origin), escaped(&flow.host));
        }
        text.push('\n');
    }
    if !shares.unmet.is_empty() {
        let _ = writeln!(text, "## Unmet need\n\n| origin | people |\n| --- | ---: |");
        for (origin, people) in &shares.unmet {
            let _ = writeln!(text, "| {} | {} |", escaped(origin), people.spaced());
        }
        text.push('\n');
    }
}

fn prices(report: &Report, text: &mut String) {
    if report.head.prices {
        let _ = writeln!(text, "## What the rules that bind cost\n");
        for sentence in report.prices.iter().flat_map(|line| &line.sentences) {
            let _ = writeln!(text, "- {}", escaped(sentence));
        }
        text.push('\n');
    }
}

fn freedom(report: &Report, text: &mut String) {
    let Some(table) = &report.freedom else { return };
    let _ = writeln!(text, "## What each goal leaves open\n");
    for sentence in table.sentences() {
        let _ = writeln!(text, "- {}", escaped(&sentence));
    }
    let periods = table.sorted_periods(usize::MAX);
    if periods.settled > 0 {
        let _ = writeln!(
            text,
            "- {} obligations in single periods are settled by the rules alone, and stand in the table of periods.",
            periods.settled
        );
    }
    text.push('\n');
    ranges_of(table.members, &table.states.iter().collect::<Vec<_>>(), table, text);
    for (what, amounts) in [("state, period", periods.free), ("not proved: state, period", periods.not_proved)] {
        if !amounts.is_empty() {
            ranges_of(what, &amounts, table, text);
        }
    }
}

/// Ranges by stage, one row an amount.
fn ranges_of(what: &str, amounts: &[&Freedom], table: &super::FreedomTable, text: &mut String) {
    let _ =
        writeln!(text, "| {what} | {} |\n| --- |{}", table.stages.join(" | "), " ---: |".repeat(table.stages.len()));
    for one in amounts {
        let cells: Vec<String> = one.ranges.iter().map(|range| escaped(&super::FreedomTable::cell(range))).collect();
        let period = one.year.map(|year| format!(", {year}")).unwrap_or_default();
        let _ = writeln!(text, "| {}{period} | {} |", escaped(one.state.as_str()), cells.join(" | "));
    }
    text.push('\n');
}

fn conflict(conflict: &Conflict, text: &mut String) {
    let _ = writeln!(
        text,
        "## Rules that cannot hold together\n\n| rule | rows | would have to give alone |\n| --- | --- | ---: |"
    );
    for line in &conflict.members {
        let alone = super::conflict::alone(line).map(|alone| alone.to_string()).unwrap_or_default();
        let _ = writeln!(text, "| {} | {} | {alone} |", escaped(&line.called.sentence()), escaped(&line.said));
    }
    text.push('\n');
    for line in &conflict.members {
        for words in line.words.lines() {
            let _ = writeln!(text, "    {}", words.replace(char::is_control, " "));
        }
        text.push('\n');
    }
}

fn criteria(report: &Report, text: &mut String) {
    let _ = writeln!(text, "## Criteria\n\n| criterion | weight | effective | indicator | edition | years | licence |");
    let _ = writeln!(text, "| --- | ---: | ---: | --- | --- | --- | --- |");
    for line in &report.criteria {
        let power = line.power().map(|power| format!("power {power}"));
        let weight = power.unwrap_or_else(|| format!("{} %", percent(&line.weight)));
        let source = &line.source;
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} |",
            escaped(&bracketed(&line.label, line.contested)),
            bracketed(&weight, line.contested),
            line.effective_words(),
            escaped(&source.reference),
            escaped(&source.edition),
            escaped(&line.years),
            escaped(&source.licence)
        );
    }
    text.push('\n');
    if let Some(line) = report.criteria.first() {
        let _ = writeln!(text, "{}\n", line.effective_note());
    }
    let comparison = &report.comparison;
    if comparison.names.len() > 1 {
        let names: Vec<String> = comparison.names.iter().map(|name| escaped(name)).collect();
        let _ = writeln!(
            text,
            "| correlation (overlap) | {} |\n| --- |{}",
            names.join(" | "),
            " ---: |".repeat(names.len())
        );
        for (one, name) in names.iter().enumerate() {
            let cell = |other: usize| {
                let correlation = comparison.correlations[one][other].as_deref().unwrap_or("undefined");
                format!("{correlation} ({})", crate::exact::fixed(&comparison.overlaps[one][other], 2))
            };
            let cells: Vec<String> = (0..names.len()).map(cell).collect();
            let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
        }
        text.push('\n');
    }
}

fn notes(report: &Report, text: &mut String) {
    let _ = writeln!(text, "## Notes\n");
    for note in report.all_notes() {
        let _ = writeln!(text, "- {}", escaped(&note));
    }
}

/// Text in which Markdown and HTML mean nothing, and which steers and turns nothing beside it.
pub(crate) fn escaped(text: &str) -> String {
    without_marks(&super::table::printable(text))
}

/// Text in which Markdown and HTML mean nothing.
pub(crate) fn without_marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let sign = sign(text);
    for (at, character) in text.char_indices() {
        match character {
            '\n' | '\r' => out.push(' '),
            '|' | '*' | '_' | '`' | '<' | '>' | '\\' | '#' | '[' | ']' | '&' | '~' => {
                out.push('\\');
                out.push(character);
            }
            _ if sign == Some(at) => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out
}

/// Where a sign stands that would make a text at the beginning of a line a list, or the line above it a heading: `-`, `1.`, `==`.
fn sign(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = text[digits..].chars();
    let (sign, next) = (rest.next()?, rest.next());
    let is_alone = next.is_none_or(char::is_whitespace);
    let is_sign = match sign {
        '=' => digits == 0,
        '-' => digits == 0 && (is_alone || next == Some('-')),
        '+' => digits == 0 && is_alone,
        '.' | ')' => digits > 0 && is_alone,
        _ => false,
    };
    is_sign.then_some(digits)
}
