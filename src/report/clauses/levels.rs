//! The paragraphs on the levels below members: each is worded as a scenario is, as far as it has a say of its own.

use super::text::Draft;
use super::words::states;
use super::{criteria, key, limits, people, rest};
use crate::language::{Argument, Sentence};
use crate::scenario::Level;

/// Every level, with those below it after it.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    let scenario = draft.scenario;
    for Level { named: table, name, of, scenario: level } in &scenario.levels {
        let with = [
            ("title", Argument::text(level.title.trim_end_matches('.'))),
            ("of", Argument::text(&of.value)),
            // By code, since the members of another level may be as many.
            ("states", states(scenario, level.members.iter().map(|member| &member.id))),
            ("level", Argument::text(name)),
        ];
        draft.add("chapter-levels", &table.path, Sentence::of("clause-level", with));
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
