//! Ranges over variants as columns and sentences of a report.

use super::{Body, Column, Figure, Report};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::study::ranges::{InVariant, Range, Ranges};

/// The obligations under one variant of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantLine {
    /// Its name.
    pub name: String,
    /// What it is, in the file's words.
    pub label: Option<String>,
    /// One figure a member of the file; undefined for those that are no members of the variant.
    pub owed: Vec<Figure>,
}

fn line(variant: &InVariant, codes: &[String], decimals: u32) -> VariantLine {
    let owed = |code: &String| match variant.owed.get(&StateId::new(code)) {
        Some(number) => Figure::rounded(number.clone(), decimals),
        None => Figure::Undefined("no member of the variant"),
    };
    VariantLine { name: variant.name.clone(), label: variant.label.clone(), owed: codes.iter().map(owed).collect() }
}

impl Report {
    /// The same report with the ranges over the variants of its file.
    #[must_use]
    pub fn with_ranges(mut self, ranges: &Ranges) -> Self {
        let Body::Shares(shares) = &mut self.body else { return self };
        let of: Vec<Option<&Range>> = shares.codes.iter().map(|code| ranges.states.get(&StateId::new(code))).collect();
        let like = |name: &str| shares.column(name).map_or(("people", 0), |column| (column.unit, column.decimals()));
        let (obligations, gaps) = (like("obligation"), like("gap"));
        let mut add = |name, title, (unit, decimals), about, pick: &dyn Fn(&Range) -> Option<Rational>| {
            let cell = |range: &Option<&Range>| match range.and_then(pick) {
                Some(number) => Figure::rounded(number, decimals),
                None => Figure::Undefined("nothing is hosted on record"),
            };
            let cells = of.iter().map(cell).collect();
            shares.columns.push(Column { name, title, unit, about, cells, total: None });
        };
        let all = [
            "the least obligation over the file and its variants",
            "the greatest obligation over the file and its variants",
            "the least gap over the file and its variants",
            "the greatest gap over the file and its variants",
        ];
        add("obligation-least", "least", obligations, all[0], &|range| Some(range.obligation.0.clone()));
        add("obligation-greatest", "greatest", obligations, all[1], &|range| Some(range.obligation.1.clone()));
        if of.iter().flatten().any(|range| range.gap.is_some()) {
            let end = |range: &Range, end: fn(&(Integer, Integer)) -> &Integer| {
                range.gap.as_ref().map(|gap| Rational::from(end(gap).clone()))
            };
            add("gap-least", "least gap", gaps, all[2], &|range| end(range, |gap| &gap.0));
            add("gap-greatest", "greatest gap", gaps, all[3], &|range| end(range, |gap| &gap.1));
            let same = of.iter().flatten().filter(|range| range.has_one_sign()).count();
            let names = ranges.each.iter().map(|variant| Argument::text(&variant.name));
            self.sentences.push(Sentence::of(
                "said-variants",
                [
                    ("variants", Argument::number(ranges.each.len())),
                    ("names", Argument::list(names)),
                    ("same", Argument::number(same)),
                    ("states", Argument::number(of.len())),
                ],
            ));
        }
        for (variant, why) in &ranges.without {
            let with = [("variant", Argument::text(variant)), ("why", why.clone().into())];
            self.sentences.push(Sentence::of("said-variant-without", with));
        }
        self.variants = ranges.each.iter().map(|variant| line(variant, &shares.codes, obligations.1)).collect();
        self.head.ranges = true;
        self
    }
}
