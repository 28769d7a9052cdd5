//! The paragraphs on the levels below members: each is worded as a scenario is, as far as it has a say of its own.

use super::text::Draft;
use super::words::states;
use super::{criteria, key, limits, people, rest};
use crate::scenario::Level;

/// Every level, with those below it after it.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    let scenario = draft.scenario;
    for Level { named: table, name, of, scenario: level } in &scenario.levels {
        let text = format!(
            "{}. The whole number of {} is shared among {}, the members of the level {name}, by a key of their own.",
            level.title.trim_end_matches('.'),
            of.value,
            // By code, since the members of another level may be as many.
            states(scenario, level.members.iter().map(|member| &member.id))
        );
        draft.add("chapter-levels", &table.path, text);
        draft.within(level, |draft| {
            people::parties(draft);
            people::measures(draft);
            criteria::paragraphs(draft);
            key::paragraphs(draft);
            limits::rules(draft);
            rest::rounding(draft);
            paragraphs(draft);
        });
    }
}
