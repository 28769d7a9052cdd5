//! Which indicators a scenario refers to, and where it does.

use super::{Normalise, PeopleSource, Placed, Scenario};
use crate::scenario::{ClaimsOf, MoneyTotal};

impl Scenario {
    /// Every reference to an indicator.
    #[must_use]
    pub fn references(&self) -> Vec<&Placed<String>> {
        let mut references = self.central_references();
        for criterion in &self.key.criteria {
            references.push(&criterion.indicator);
            references.extend(&criterion.plus);
            references.extend(criterion.per.as_ref().map(|per| &per.indicator));
            references.extend(criterion.less.as_ref().map(|less| &less.indicator));
            references.extend(criterion.against.as_ref().map(|against| &against.indicator));
        }
        references
    }

    /// The references to indicators of which only central values are used, and whose ranges bound nothing: people, money, inhabitants
    /// and sizes.
    #[must_use]
    pub fn central_references(&self) -> Vec<&Placed<String>> {
        let mut references = vec![&self.population];
        for criterion in &self.key.criteria {
            if let Normalise::SizeScaledInverse { base } = &criterion.normalise {
                references.push(base);
            }
        }
        match &self.people.source {
            PeopleSource::Stock { indicator, and, .. } => {
                references.push(indicator);
                references.extend(and.iter().map(|(_, reference)| reference));
            }
            PeopleSource::Need { spread_by, .. } => {
                references.extend(spread_by.as_ref().map(|stock| &stock.indicator));
            }
            PeopleSource::Total(_) => {}
        }
        if let Some(periods) = &self.periods {
            references.extend(periods.places.iter().chain(&periods.transition.old_key));
        }
        if let Some(processing) = &self.processing {
            references.extend([&processing.applications, &processing.capacity]);
            references.extend(&processing.open);
        }
        references.extend(self.reception.as_ref());
        references.extend(self.ties.as_ref().map(|ties| &ties.stock.indicator));
        references.extend(self.modalities.iter().flat_map(|modality| [&modality.most, &modality.usd]).flatten());
        if let Some(MoneyTotal::Indicator { indicator, .. }) =
            self.money.as_ref().and_then(|money| money.total.as_ref())
        {
            references.push(indicator);
        }
        if let Some(ClaimsOf::Indicator { indicator, .. }) =
            self.money.as_ref().and_then(|money| money.claims.as_ref()).map(|claims| &claims.of)
        {
            references.push(indicator);
        }
        references.extend(self.money.as_ref().and_then(|money| money.local.as_ref()));
        for actual in [&self.actuals.people, &self.actuals.money].into_iter().flatten() {
            references.push(&actual.indicator);
        }
        references
    }
}
