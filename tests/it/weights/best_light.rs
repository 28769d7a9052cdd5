//! Benefit of the doubt.

use onus::exact::{Rational, ratio};
use onus::report::Report;
use onus::study::best_light::own_lights;

use crate::support::{oracle, rational, run_text, shipped};

const STATES: [&str; 5] = ["Arden", "Belmar", "Corvia", "Dunmore", "Estel"];

fn shares() -> Vec<Vec<Rational>> {
    let case = oracle("weights", "benefit-of-the-doubt");
    let names: Vec<&str> = case["input"]["criteria"]
        .as_array()
        .expect("criteria")
        .iter()
        .map(|name| name.as_str().expect("a name"))
        .collect();
    let row = |name: &&str| STATES.iter().map(|state| rational(&case["input"]["shares"][state][*name])).collect();
    names.iter().map(row).collect()
}

#[test]
fn scores_and_peers_of_the_oracle() {
    let free = vec![(Rational::ZERO, Rational::ONE); 4];
    let found = own_lights(&shares(), &free).expect("scores");
    let expect = &oracle("weights", "benefit-of-the-doubt")["expect"];
    for (state, light) in STATES.iter().zip(&found) {
        assert_eq!(light.score, rational(&expect["score"][state]), "{state}");
        let together = light.peers.iter().fold(Rational::ZERO, |sum, (_, multiplier)| sum + multiplier);
        assert_eq!(together, light.score, "{state}: no gap between the programme and its dual");
        if light.score.is_one() {
            continue;
        }
        // Peers are unique below one.
        for (peer, name) in STATES.iter().enumerate() {
            let found = light.peers.iter().find(|(at, _)| *at == peer).map_or(Rational::ZERO, |(_, dual)| dual.clone());
            assert_eq!(found, rational(&expect["peers"][state][name]), "{state} {name}");
        }
    }
}

/// Bounds that leave one choice of weights leave one key: the score is the share over the largest share.
#[test]
fn within_tight_bounds_the_score_is_the_key() {
    let weights = [ratio(2, 5), ratio(1, 5), ratio(1, 4), ratio(3, 20)];
    let bounds: Vec<_> = weights.iter().map(|weight| (weight.clone(), weight.clone())).collect();
    let found = own_lights(&shares(), &bounds).expect("scores");
    let key = [ratio(89, 200), ratio(43, 200), ratio(29, 600), ratio(39, 200), ratio(29, 300)];
    for (light, share) in found.iter().zip(&key) {
        assert_eq!(light.score, share / &key[0]);
        assert_eq!(light.weights, weights);
    }
}

#[test]
fn a_file_shows_every_state_in_its_own_best_light() {
    let text = shipped("arden") + "\n[key.weights.best_light]\n";
    let run = run_text(&text).expect("a run");
    let notes = crate::support::lines(&Report::of(&run).notes);
    assert!(notes.contains("COR 1/4 (peers ARD)"), "{notes}");
    assert!(notes.contains("DUN 3/4 (peers ARD)") && notes.contains("EST 1/2 (peers ARD)"), "{notes}");
}
