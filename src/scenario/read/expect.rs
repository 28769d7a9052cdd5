//! `[expect.<name>]`: sentences that must hold.

use super::{Reader, named};
use crate::exact;
use crate::scenario::tree::Table;
use crate::scenario::{Expectation, Figure, Placed, Relation};

const FORM: &str = "write: key DEU >= 0.1; obligation DEU people >= 1000; obligation DEU money <= 500; gap DEU people >= 0; \
                    actual DEU people >= 1; unmet = 0; without a state the total is meant";

impl Reader<'_> {
    pub(super) fn expectations(&mut self, tree: &Table) -> Vec<Expectation> {
        let mut expectations = Vec::new();
        for (name, node, table) in tree.named("expect") {
            let Some(that) = table.placed("that") else { continue };
            let named = named(format!("expect.{name}"), &node.place, table);
            expectations.extend(self.sentence(&that).map(|read| Expectation { named, ..read }));
        }
        expectations
    }

    fn sentence(&mut self, that: &Placed<String>) -> Option<Expectation> {
        let words: Vec<&str> = that.value.split_whitespace().collect();
        let refuse = |reader: &mut Self, what: String| {
            reader.error("ONUS-S021", &that.place, what, FORM);
            None
        };
        let [subject @ .., relation, value] = &words[..] else {
            return refuse(self, "this sentence has no relation and number".to_owned());
        };
        let (figure, whom) = match subject {
            ["key", whom] => (Figure::Key, Some(*whom)),
            ["obligation", "people"] => (Figure::ObligationPeople, None),
            ["obligation", whom, "people"] => (Figure::ObligationPeople, Some(*whom)),
            ["obligation", "money"] => (Figure::ObligationMoney, None),
            ["obligation", whom, "money"] => (Figure::ObligationMoney, Some(*whom)),
            ["gap", "people"] => (Figure::GapPeople, None),
            ["gap", whom, "people"] => (Figure::GapPeople, Some(*whom)),
            ["actual", "people"] => (Figure::ActualPeople, None),
            ["actual", whom, "people"] => (Figure::ActualPeople, Some(*whom)),
            ["unmet"] => (Figure::Unmet, None),
            _ => return refuse(self, format!("`{}` is no figure", subject.join(" ").escape_debug())),
        };
        let relation = match *relation {
            ">=" => Relation::AtLeast,
            "<=" => Relation::AtMost,
            "=" | "==" => Relation::Equal,
            other => return refuse(self, format!("`{}` is no relation", other.escape_debug())),
        };
        let value = match exact::parse_quoted(value) {
            Ok(value) => value,
            Err(why) => return refuse(self, format!("`{}` is not a number: {why}", value.escape_debug())),
        };
        let whom = match whom {
            Some(code) => Some(self.member(code, &that.place)?),
            None => None,
        };
        let named = named("expect", &that.place, &Table::default());
        Some(Expectation { named, figure, whom, relation, value })
    }
}
