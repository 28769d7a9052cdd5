//! What a table holds against what is asked of it: forms, categories and years, seen while reading where the table is at hand.

use std::sync::Arc;

use super::Reader;
use crate::data::about::Form;
use crate::data::{Kind, Table as Data, Values};
use crate::diagnostic::list;
use crate::scenario::Placed;
use crate::scenario::tree::{Node, Table};

/// What has no meaning for a criterion by origin: its table has no years, no heads and no gaps.
const NOT_BY_ORIGIN: [&str; 9] =
    ["window", "plus", "per", "relief", "exempt_per_head", "base", "against", "cap", "missing"];

impl Reader<'_> {
    /// The form of an indicator; `None` where there is no such indicator or its own table could not be read.
    pub(super) fn form_of(&self, name: &str) -> Option<Form> {
        match self.indicators.get(name) {
            Some(own) => Some(own.table.values.form()),
            None if self.declared.contains(name) => None,
            None => self.catalogue.about(name)?.form,
        }
    }

    /// Whether an indicator is known to have a row of states for each origin.
    pub(super) fn is_by_origin(&self, name: &str) -> bool {
        matches!(self.form_of(name), Some(Form::Dyadic | Form::Spells))
    }

    fn kind_of(&self, name: &str) -> Option<Kind> {
        match self.indicators.get(name) {
            Some(own) => Some(own.table.about.kind),
            None if self.declared.contains(name) => None,
            None => Some(self.catalogue.about(name)?.kind),
        }
    }

    pub(super) fn data(&self, name: &str) -> Option<Arc<Data>> {
        match self.indicators.get(name) {
            Some(own) => Some(Arc::new(own.table.clone())),
            None if self.declared.contains(name) => None,
            None => self.catalogue.table(name).ok(),
        }
    }

    /// Refuses an indicator that is known to hold no value by state and year.
    pub(super) fn holds_states(&mut self, code: &'static str, reference: &Placed<String>) {
        let said = match self.form_of(&reference.value) {
            Some(Form::Dyadic | Form::Spells) => "has a table for each origin, not one value a state",
            Some(Form::Stock) => "counts people by origin and host and is no value of a state",
            Some(Form::ByState) | None => return,
        };
        let what = format!("`{}` {said}", reference.value);
        self.error(code, &reference.place, what, "name an indicator by state and year");
    }

    /// What a criterion asks of its indicator.
    pub(super) fn criterion_form(&mut self, node: &Node, table: &Table) {
        let Some(indicator) = table.placed("indicator") else { return };
        if table.get("by").is_some() {
            return self.form_by_origin(table, &indicator);
        }
        self.holds_states("ONUS-K008", &indicator);
        let rate = table.get("per").is_some() || self.kind_of(&indicator.value) == Some(Kind::Intensive);
        for key in ["relief", "exempt_per_head"] {
            if rate && table.get(key).is_some() {
                let place = table.get(key).map_or(&node.place, |node| &node.place).clone();
                let what = format!("`{key}` goes by amounts per head, and this criterion is a rate already");
                self.error("ONUS-S013", &place, what, "remove it, or take the amount itself");
            }
        }
    }

    fn form_by_origin(&mut self, table: &Table, indicator: &Placed<String>) {
        for key in NOT_BY_ORIGIN {
            if let Some(stray) = table.get(key).filter(|stray| stray.given) {
                let what = format!("`{key}` has no meaning with by = \"origin\"");
                self.error("ONUS-S013", &stray.place, what, "remove it, or remove by = \"origin\"");
            }
        }
        match self.form_of(&indicator.value) {
            Some(Form::ByState | Form::Stock) => {
                let what = format!("`{}` has no row of points for each origin", indicator.value);
                let fix = "leave by = \"origin\" out, or name an indicator by origin";
                self.error("ONUS-K008", &indicator.place, what, fix);
            }
            Some(Form::Dyadic) => {
                if let Some(half_life) = table.get("half_life") {
                    let what = format!(
                        "`{}` has no end years, so that a half-life has nothing to count from",
                        indicator.value
                    );
                    self.error("ONUS-K016", &half_life.place, what, "leave half_life out");
                }
                if let Some(depth) = table.get("depth") {
                    let what = format!("`{}` has no years of rule that could be counted", indicator.value);
                    self.error("ONUS-S013", &depth.place, what, "leave `depth` out");
                }
            }
            Some(Form::Spells) => {
                if let Some(inverse) = table.get("normalise").filter(|_| table.text("normalise") == Some("inverse")) {
                    let what = format!("`{}` has years of rule, whose inverse means nothing", indicator.value);
                    self.error("ONUS-S013", &inverse.place, what, "leave `normalise` out");
                }
            }
            None => {}
        }
    }

    /// Refuses what a stock does not have: the form, a category, the year.
    pub(super) fn stock_has(&mut self, stock: &Placed<String>, include: &[Placed<String>], year: Option<&Node>) {
        if self.form_of(&stock.value).is_some_and(|form| form != Form::Stock) {
            let what = format!("`{}` holds no people by origin and host", stock.value);
            return self.error("ONUS-D030", &stock.place, what, "name a stock such as `displaced-stock`");
        }
        let Some(table) = self.data(&stock.value) else { return };
        let Values::Stock(rows) = &table.values else { return };
        for category in include.iter().filter(|category| !rows.categories.contains(&category.value)) {
            let what = format!("`{}` has no category `{}`", stock.value, category.value.escape_debug());
            let fix = format!("use one or more of {}", list(rows.categories.iter().map(String::as_str)));
            self.error("ONUS-D031", &category.place, what, fix);
        }
        let Some((node, wanted)) = year.and_then(|node| Some((node, node.number()?))) else { return };
        if !rows.cells.keys().any(|(_, _, year)| crate::exact::Rational::from(*year) == wanted) {
            let what = format!("`{}` has no row for {}", stock.value, node.place.text());
            self.error("ONUS-D032", &node.place, what, "choose a year that `onus data` lists");
        }
    }
}

impl Values {
    /// The form, as `about.toml` names it.
    fn form(&self) -> Form {
        match self {
            Self::ByState(_) => Form::ByState,
            Self::Dyadic(_) => Form::Dyadic,
            Self::Spells(_) => Form::Spells,
            Self::Stock(_) => Form::Stock,
        }
    }
}
