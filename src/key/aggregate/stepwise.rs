//! Floor, ceilings of groups, general ceiling, one after the other (mathematics 3.5, steps 5 to 7).

use super::Aggregation;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "stepwise",
    asked: "[key.bounds] method = \"stepwise\"",
    title: "Floor, then ceilings of groups, then ceiling",
    formula: "those beyond a limit are set to it, the others bear the difference pro rata; repeated until no limit is broken",
    lacks: &[4, 7, 9, 10],
    when: "where a limit is active; 10 at the floor, where a state is frozen that a later step would lift; depends on the order of its steps",
    fails: "nobody is left to bear the difference, or the steps undo each other without end",
    source: "resolutions of the General Assembly 70/245, 73/271, 76/238, 79/249: the scale of assessments",
};
