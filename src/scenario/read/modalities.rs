//! `[modality.<name>]` and `[substitution]`.

use std::collections::BTreeMap;

use super::{Reader, named};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::tree::Table;
use crate::scenario::{Files, Modality, Mode, People, PlaceWhom, Substitution};

impl Reader<'_> {
    /// Parts by member.
    fn parts_of(&mut self, table: &Table, key: &str) -> BTreeMap<StateId, Rational> {
        let entries = table.table(key).map_or(&[][..], |parts| &parts.0);
        let parts = entries.iter().map(|entry| (self.member(&entry.key, &entry.place), entry.node.number()));
        parts.filter_map(|(state, part)| Some((state?, part?))).collect()
    }

    pub(super) fn modalities(&mut self, tree: &Table, people: &People) -> Vec<Modality> {
        let mut modalities = Vec::new();
        for (name, node, table) in tree.named("modality") {
            let counts_files = table.text("counts") == Some("files");
            let demand = table.whole("demand");
            if counts_files != demand.is_some() {
                let what =
                    format!("modality `{name}` counts files without a demand of them, or has one and counts people");
                self.error("ONUS-S082", &node.place, what, "give counts = \"files\" and `demand` together");
            }
            if !counts_files && table.given("per_ru") {
                let what = format!("modality `{name}` counts people, of whom each is one unit");
                self.error("ONUS-S082", &node.place, what, "remove `per_ru`");
            }
            modalities.push(Modality {
                named: named(format!("modality.{name}"), &node.place, table),
                name: name.to_owned(),
                files: demand.zip(table.number("per_ru")).map(|(demand, per_ru)| Files { demand, per_ru }),
                most: table.get("most").and_then(|_| self.by_state(table, "most", "ONUS-D030")),
                usd: table.get("usd").and_then(|_| self.by_state(table, "usd", "ONUS-D030")),
                cost: table.number("cost").unwrap_or_default(),
            });
        }
        if let Some(node) = tree.get("modality").filter(|_| people.place != PlaceWhom::All) {
            let what = "modalities discharge whole duties, which nobody can where people stay without a place";
            self.error("ONUS-S082", &node.place, what, "write place = \"all\" in [people], or remove the tables");
        }
        if let (Some(node), true) = (tree.get("modality"), !modalities.is_empty())
            && modalities.iter().all(|modality| modality.files.is_some())
        {
            let what = "no modality counts people, so that nobody would be protected";
            self.error("ONUS-S082", &node.place.clone(), what, "add one such as [modality.hosting]");
        }
        modalities
    }

    pub(super) fn substitution(
        &mut self,
        tree: &Table,
        people: &People,
        modalities: &[Modality],
    ) -> Option<Substitution> {
        let (node, table) = (tree.get("substitution")?, tree.table("substitution")?);
        if modalities.is_empty() {
            let what = "money takes the place of people only where the ways to discharge a duty are named";
            self.error("ONUS-S082", &node.place, what, "add [modality.hosting], or remove [substitution]");
        }
        if tree.table("money").is_none_or(|money| money.get("usd_per_ru").is_none()) {
            let what = "nothing says how much money a responsibility unit is";
            self.error("ONUS-S082", &node.place, what, "add `usd_per_ru` to [money]");
        }
        let receivers = self.parts_of(table, "receivers");
        let sum = crate::exact::sum(receivers.values());
        if !receivers.is_empty() && sum != Rational::ONE {
            let what = format!("the parts of the receivers sum to {}, not to 1", crate::exact::text(&sum));
            self.error("ONUS-S103", &node.place, what, "let them sum to one exactly; \"1/3\" is a third");
        }
        if !receivers.is_empty() && people.mode == Mode::Placement {
            let what = "money to a fund houses nobody, and in a placement everybody is placed";
            self.error("ONUS-S103", &node.place, what, "remove `receivers`, or write mode = \"ledger\" in [people]");
        }
        if !receivers.is_empty() && table.text("duty") == Some("at-least") {
            let what = "through a fund nobody hosts for another, so that nobody does more than its duty";
            self.error("ONUS-S103", &node.place, what, "remove `receivers`, or write duty = \"exact\"");
        }
        Some(Substitution {
            receivers,
            pledges: self.parts_of(table, "pledges"),
            named: named("substitution", &node.place, table),
            pay_at_most: table.number("pay_at_most")?,
            people_at_least: table.number("people_at_least")?,
            pool: table.number("pool")?,
            at_least: table.text("duty") == Some("at-least"),
        })
    }
}
