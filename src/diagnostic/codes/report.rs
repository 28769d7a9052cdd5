//! `ONUS-R`: what a result is held against.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-R010",
        "an expectation does not hold",
        "The file says what must come out, in `[expect.*]`, and something else does. A lawyer's test: the numbers are as the rules \
     make them, and one of the two is not what was meant.",
        "[expect.ours]\nthat = \"obligation DEU people <= 1000\"",
        "[expect.ours]\nthat = \"obligation DEU people >= 1000\"",
        "change the rules, or the expectation",
    ),
    entry(
        "ONUS-R030",
        "totals of a group that is not known",
        "`--group` names `region`, `income`, a group of one of the files, or one that ships. A group that only one of the files has is \
         shown for that one alone.",
        "onus compare @arden @arden:no-rules --group nothern",
        "onus compare @arden @arden:no-rules --group northern",
        "name a group that the message lists",
    ),
    entry(
        "ONUS-R031",
        "a clause that does not differ",
        "`--together` puts clauses of a bridge together. A clause in which the two scenarios do not differ is no step of it.",
        "onus compare @arden @arden:no-rules --bridge --together people,rules",
        "onus compare @arden @arden:no-rules --bridge --together rules",
        "name clauses that the message lists",
    ),
    entry(
        "ONUS-R032",
        "too many clauses for a bridge",
        "A bridge is the mean over all orders in which the clauses can be taken, and with c clauses 2^c scenarios are run: eight clauses \
         are the most. More are put together by section; where even the sections are more than eight, the two scenarios have little in \
         common, and a bridge says little.",
        "onus compare ours.toml theirs.toml --bridge",
        "onus compare ours.toml theirs.toml --bridge --together groups,states,people,money,rounding",
        "put clauses together with `--together`, or leave `--bridge` out",
    ),
    entry(
        "ONUS-R033",
        "no allocation between the two ends of a bridge",
        "A bridge takes the clauses that differ in every order. Where a scenario with some of them taken cannot be read, or its rules cannot \
         hold together, the clauses have no effect of their own; both ends stand all the same, and no bridge is shown. A rule that names a \
         state goes with the clause that lets the state take part.",
        "onus compare with-estel.toml without-estel.toml --bridge",
        "onus compare with-estel.toml without-estel.toml --bridge --together states,rules",
        "put what cannot stand apart together with `--together`",
    ),
    entry(
        "ONUS-R034",
        "a key that cannot be set beside a scenario",
        "`--against` applies a shipped key to the people and states of the scenario. A key with data of its own for other states, or one \
         whose indicators lack a state of the scenario, says nothing about them, and nothing is made up.",
        "onus solve @arden --against gdp",
        "onus solve @arden --against population",
        "leave it out, or name a key whose data cover every state of the scenario",
    ),
    entry(
        "ONUS-R035",
        "objections to the number of a member of a level",
        "`objections` sets the number of a member beside other keys, peers and variants of the whole scenario. A member of a level has a \
         part of another member's number, and none of these speaks of it.",
        "onus objections @germany-laender --state DE-BY",
        "onus objections @germany-laender --state DEU",
        "ask for the member whose number the level shares",
    ),
];
