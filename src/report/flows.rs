//! Flows as CSV. `part` says what a row is: `leg`, people on one leg of their routes; `placed` and `stay`, people in their state, by
//! the transit places that they passed; `mark`, what every output must say of the weights.

use super::{Body, Report, csv};
use crate::exact::Rational;

const HEADER: [&str; 6] = ["part", "origin", "from", "through", "to", "people"];

/// The columns that hold words; all others hold numbers. A mark, where there is one, stands among the people.
pub(crate) fn words(report: &Report) -> &'static [&'static str] {
    let words: &[&str] = &HEADER;
    if report.head.marks.is_empty() { &words[..5] } else { words }
}

/// The rows; of a conflict the header alone.
pub(super) fn write(report: &Report) -> String {
    let mut rows = vec![HEADER.map(str::to_owned).to_vec()];
    rows.extend(report.head.marks.iter().map(|mark| ["mark", "", "", "", "", mark].map(str::to_owned).to_vec()));
    if let Body::Shares(shares) = &report.body {
        for leg in &shares.legs {
            let cells = ["leg", &leg.origin, &leg.from, "", &leg.to, &leg.people.text()];
            rows.push(cells.map(str::to_owned).to_vec());
        }
        for flow in &shares.flows {
            for (part, people) in [("placed", &flow.placed), ("stay", &flow.stay)] {
                if people.value() != Some(Rational::ZERO) {
                    let from = if part == "stay" { &flow.host } else { &flow.origin };
                    let cells = [part, &flow.origin, from, &flow.via.join(" > "), &flow.host, &people.text()];
                    rows.push(cells.map(str::to_owned).to_vec());
                }
            }
        }
    }
    csv::written(&rows)
}
