//! Every state in its own best light, as notes (mathematics 4.3).

use super::overlap;
use crate::exact::{self, Rational, fixed};
use crate::language::Sentence;
use crate::pipeline::Run;
use crate::study::best_light::{OwnLight, own_lights};

/// Scores and peers, where the file asks for them.
pub(super) fn notes(run: &Run) -> Vec<Sentence> {
    let Some(asked) = &run.scenario.key.weights.best_light else { return Vec::new() };
    let (names, shares) = overlap::shares(run);
    let weighed: Vec<&str> = run.scenario.key.weighed().map(|(_, criterion)| criterion.name.as_str()).collect();
    if let Some(without) = weighed.iter().find(|name| !names.iter().any(|known| known == *name)) {
        return vec![format!("key.weights.best_light: not shown, for {without} has no one share a state").into()];
    }
    let bound = |name: &String| {
        let least = asked.least.get(name).cloned().unwrap_or(Rational::ZERO);
        (least, asked.most.get(name).cloned().unwrap_or(Rational::ONE))
    };
    let bounds: Vec<(Rational, Rational)> = names.iter().map(bound).collect();
    let Some(lights) = own_lights(&shares, &bounds) else { return Vec::new() };
    let code = |state: usize| run.scenario.members[state].id.as_str();
    let one = |(state, light): (usize, &OwnLight)| {
        let peers: Vec<&str> = light.peers.iter().map(|(peer, _)| code(*peer)).collect();
        format!("{} {} (peers {})", code(state), shown(&light.score), peers.join(", "))
    };
    let states: Vec<String> = lights.iter().enumerate().map(one).collect();
    vec![format!(
        "key.weights.best_light: each state's score under the weights that suit it best (benefit of the doubt; 1: nobody stands \
         higher; no part of the key): {}",
        states.join("; ")
    )
    .into()]
}

/// The score as it is where that is short, else with four decimals.
fn shown(score: &Rational) -> String {
    let text = exact::text(score);
    if text.len() <= 7 { text } else { fixed(score, 4) }
}
