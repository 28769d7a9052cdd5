//! Which years of an indicator count, how they become one number, and what happens where there is none.

use super::words::{because, number, one};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Absent, Discount, Missing, MissingPolicy, Scenario, StatedPolicy, Take, Window};

/// Which years, how they become one number, and what a year without a value counts.
pub(super) fn window(window: &Window) -> Argument {
    let Window { from, to, years, take, absent, discount } = window;
    let year = |year: i32| Argument::from(Sentence::of("clause-year", [("year", Argument::text(year))]));
    let end = to.map_or_else(|| Sentence::plain("clause-newest-year").into(), year);
    let span = match (from.map(year), years.map(Argument::number)) {
        (None, None) => end,
        (Some(from), None) => Sentence::of("clause-years-between", [("from", from), ("end", end)]).into(),
        (None, Some(years)) => Sentence::of("clause-years-to", [("years", years), ("end", end)]).into(),
        (Some(from), Some(years)) => {
            Sentence::of("clause-years-between-some", [("from", from), ("end", end), ("years", years)]).into()
        }
    };
    let take = Argument::Choice(match take {
        Take::Last if from.is_none() && years.is_none() => "value",
        Take::Last => "last",
        Take::Mean => "mean",
        Take::Sum => "sum",
        Take::Newest => "newest",
    });
    let absent = Argument::Choice(match absent {
        Absent::Stop => "stop",
        Absent::Zero => "zero",
        Absent::Shorter => "shorter",
    });
    let discount = discount.as_ref().map(|discount| match discount {
        Discount::Rate(rate) => Sentence::of("clause-discount-rate", [("rate", number(rate))]),
        Discount::HalfLife(years) => Sentence::of("clause-discount-half-life", [("years", number(years))]),
    });
    let with = [("span", span), ("take", take), ("absent", absent), ("discount", discount.into())];
    Sentence::of("clause-window", with).into()
}

/// What happens where a state has no value, for all and state by state.
pub(super) fn missing(scenario: &Scenario, missing: &Missing) -> Sentence {
    let Missing { policy, states } = missing;
    let one = |(id, stated): (&StateId, &StatedPolicy)| {
        let StatedPolicy { policy, reason } = stated;
        let (whose, policy) = (("state", one(scenario, id)), ("policy", of_policy(policy).into()));
        Argument::from(Sentence::of("clause-missing-state", [whose, policy, because(Some(reason))]))
    };
    let all = std::iter::once(of_policy(policy).into()).chain(states.iter().map(one));
    Sentence::of("clause-missing", [("policies", Argument::series(all))])
}

fn of_policy(policy: &MissingPolicy) -> Sentence {
    match policy {
        MissingPolicy::Stop => Sentence::plain("clause-missing-stop"),
        MissingPolicy::Value(value) => Sentence::of("clause-missing-value", [("value", number(value))]),
        MissingPolicy::PeerMedian { group } => {
            let among = match group {
                None => Sentence::plain("clause-all-members"),
                Some(group) => Sentence::of("clause-group", [("group", Argument::text(group))]),
            };
            Sentence::of("clause-missing-peer-median", [("among", among.into())])
        }
        MissingPolicy::RawMedian => Sentence::plain("clause-missing-raw-median"),
        MissingPolicy::Spread => Sentence::plain("clause-missing-spread"),
        MissingPolicy::Drop => Sentence::plain("clause-missing-drop"),
        MissingPolicy::Zero => Sentence::plain("clause-missing-zero"),
        MissingPolicy::Interval { low, high, at } => {
            let with = [("low", number(low)), ("high", number(high)), ("value", number(at))];
            Sentence::of("clause-missing-interval", with)
        }
    }
}
