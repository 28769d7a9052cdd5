//! The routes from an origin to hosts: the legs of corridors, one after another.

use crate::ids::StateId;
use crate::scenario::{Corridor, Scenario};

/// The most transit places of a route.
const TRANSITS: usize = 3;

/// The most routes that are made of one origin: a programme with more is refused for its size in any case.
const ROUTES: usize = 20_000;

/// A way from an origin to a host.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    /// The host.
    pub host: StateId,
    /// The transit places, in the order passed; none where a corridor leads there straight.
    pub via: Vec<StateId>,
}

/// Every route of people, who go by several codes, along the corridors of a scenario, by host and then by transit places; bars are left aside.
///
/// A route passes no place twice, and three transit places at most.
#[must_use]
pub fn routes(scenario: &Scenario, whose: &[&StateId]) -> Vec<Route> {
    let mut routes = Vec::new();
    extend(scenario, &mut Vec::new(), &|corridor| starts(corridor, whose), &mut routes);
    routes.sort();
    routes
}

/// Whether a corridor begins where these people are, who go by several codes.
fn starts(corridor: &Corridor, whose: &[&StateId]) -> bool {
    corridor.from_each || whose.iter().any(|origin| corridor.from.contains(*origin))
}

fn extend(scenario: &Scenario, via: &mut Vec<StateId>, begins: &dyn Fn(&Corridor) -> bool, routes: &mut Vec<Route>) {
    for end in scenario.corridors.iter().filter(|corridor| begins(corridor)).flat_map(|corridor| &corridor.to) {
        if routes.len() >= ROUTES {
            return;
        }
        if !scenario.transits.iter().any(|transit| transit.id == *end) {
            routes.push(Route { host: end.clone(), via: via.clone() });
        } else if via.len() < TRANSITS && !via.contains(end) {
            via.push(end.clone());
            extend(scenario, via, &|corridor| corridor.from.contains(end), routes);
            via.pop();
        }
    }
}

/// The corridors of a route, one a leg, by their place in the scenario.
#[must_use]
pub fn legs(scenario: &Scenario, whose: &[&StateId], via: &[StateId], host: &StateId) -> Vec<usize> {
    let mut from: Option<&StateId> = None;
    let mut legs = Vec::new();
    for to in via.iter().chain([host]) {
        let begins = |corridor: &Corridor| match from {
            None => starts(corridor, whose),
            Some(transit) => corridor.from.contains(transit),
        };
        legs.extend(scenario.corridors.iter().position(|corridor| begins(corridor) && corridor.to.contains(to)));
        from = Some(to);
    }
    legs
}
