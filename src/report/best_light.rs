//! Every state in its own best light, as notes (mathematics 4.3).

use super::overlap;
use crate::exact::{self, Rational, fixed};
use crate::language::{Argument, Sentence};
use crate::pipeline::Run;
use crate::study::best_light::{OwnLight, own_lights};

/// Scores and peers, where the file asks for them.
pub(super) fn notes(run: &Run) -> Vec<Sentence> {
    let Some(asked) = &run.scenario.key.weights.best_light else { return Vec::new() };
    let (names, shares) = overlap::shares(run);
    let weighed: Vec<&str> = run.scenario.key.weighed().map(|(_, criterion)| criterion.name.as_str()).collect();
    if let Some(without) = weighed.iter().find(|name| !names.iter().any(|known| known == *name)) {
        return vec![Sentence::of("note-no-best-light", [("criterion", Argument::text(without))])];
    }
    let bound = |name: &String| {
        let least = asked.least.get(name).cloned().unwrap_or(Rational::ZERO);
        (least, asked.most.get(name).cloned().unwrap_or(Rational::ONE))
    };
    let bounds: Vec<(Rational, Rational)> = names.iter().map(bound).collect();
    let Some(lights) = own_lights(&shares, &bounds) else { return Vec::new() };
    let code = |state: usize| run.scenario.members[state].id.as_str();
    let one = |(state, light): (usize, &OwnLight)| {
        let peers = ("peers", Argument::list(light.peers.iter().map(|(peer, _)| Argument::text(code(*peer)))));
        let (state, score) = (("state", Argument::text(code(state))), ("score", Argument::number(shown(&light.score))));
        Argument::from(Sentence::of("score-with-peers", [state, score, peers]))
    };
    let states = Argument::series(lights.iter().enumerate().map(one));
    vec![Sentence::of("note-best-light", [("states", states)])]
}

/// The score as it is where that is short, else with four decimals.
fn shown(score: &Rational) -> String {
    let text = exact::text(score);
    if text.len() <= 7 { text } else { fixed(score, 4) }
}
