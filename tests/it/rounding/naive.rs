//! The rules as they are written, unit by unit: slow, and plain enough to be read against their sources.

use onus::exact::{self, Integer, Rational, floor, ratio};
use onus::key::round::Entry;
use onus::scenario::Method;

/// d(a), squared where it is a root, for the rule written out unit by unit.
pub fn divisor(method: Method, a: &Integer) -> Rational {
    let a = Rational::from(a.clone());
    let next = &a + Rational::ONE;
    match method {
        Method::Jefferson => &next * &next,
        Method::Webster => (&a + ratio(1, 2)) * (&a + ratio(1, 2)),
        Method::HuntingtonHill => a * next,
        Method::Adams => &a * &a,
        Method::Dean => {
            let mean = &a * &next / (&a + ratio(1, 2));
            &mean * &mean
        }
        Method::LargestRemainder | Method::Quota => panic!("not a divisor method"),
    }
}

/// The divisor rule and the quota rule as they are written: unit by unit, ties by code.
pub fn unit_by_unit(method: Method, entries: &[Entry], total: u32) -> Vec<Integer> {
    let mut units: Vec<Integer> = entries.iter().map(|entry| entry.floor.clone()).collect();
    let whole = exact::sum(entries.iter().map(|entry| &entry.size));
    let given: Integer = units.iter().sum();
    let given = u32::try_from(&given).expect("small");
    for unit in given + 1..=total {
        let eligible = |state: usize| {
            let Entry { size, cap, .. } = &entries[state];
            let has = &units[state];
            let below_quota = Rational::from(has.clone()) < size * Rational::from(unit) / &whole;
            *size > Rational::ZERO
                && cap.as_ref().is_none_or(|cap| has < cap)
                && (method != Method::Quota || below_quota)
        };
        let square = |state: usize| &entries[state].size * &entries[state].size;
        let by = |state: usize| {
            let a = &units[state];
            if method == Method::Quota { divisor(Method::Jefferson, a) } else { divisor(method, a) }
        };
        // p/d(a) is larger: p² d(b)² > q² d(a)²; d = 0 comes before all.
        let best = (0..entries.len()).filter(|&state| eligible(state)).max_by(|&one, &other| {
            let larger = (square(one) * by(other)).cmp(&(square(other) * by(one)));
            larger.then_with(|| entries[other].state.cmp(&entries[one].state))
        });
        units[best.expect("room")] += Integer::ONE;
    }
    units
}

/// Largest remainder as it is written, on bounded quotas found by walking the breakpoints of their sum.
pub fn hamilton(entries: &[Entry], total: u32) -> Vec<Integer> {
    let sizes = || entries.iter().map(|entry| &entry.size);
    let clamp = |entry: &Entry, quota: Rational| {
        let quota = quota.max(Rational::from(entry.floor.clone()));
        entry.cap.as_ref().map_or(quota.clone(), |cap| quota.min(Rational::from(cap.clone())))
    };
    let sum_at = |slope: &Rational| -> Rational {
        let sized = entries.iter().filter(|entry| !entry.size.is_zero());
        sized.fold(Rational::ZERO, |sum, entry| sum + clamp(entry, slope * &entry.size))
    };
    let at_zero: Integer = entries.iter().filter(|entry| entry.size.is_zero()).map(|entry| &entry.floor).sum();
    let target = Rational::from(Integer::from(total) - at_zero);
    // The sum is piecewise linear in the slope: walk its breakpoints, then interpolate.
    let mut breaks: Vec<Rational> = vec![Rational::ZERO];
    for entry in entries.iter().filter(|entry| !entry.size.is_zero()) {
        breaks.push(Rational::from(entry.floor.clone()) / &entry.size);
        breaks.extend(entry.cap.as_ref().map(|cap| Rational::from(cap.clone()) / &entry.size));
    }
    breaks.sort();
    let least = sizes().filter(|size| !size.is_zero()).min().cloned().unwrap_or(Rational::ONE);
    let beyond = breaks.last().expect("one") + Rational::from(total + 1) / least;
    breaks.push(beyond);
    let high = breaks.iter().position(|slope| sum_at(slope) >= target).expect("room");
    let slope = if high == 0 {
        breaks[0].clone()
    } else {
        let (low, high) = (&breaks[high - 1], &breaks[high]);
        let (from, to) = (sum_at(low), sum_at(high));
        low + (&target - &from) * (high - low) / (to - from)
    };
    let quotas: Vec<Rational> = entries.iter().map(|entry| clamp(entry, &slope * &entry.size)).collect();
    let mut units: Vec<Integer> = quotas.iter().map(floor).collect();
    let given: Integer = units.iter().sum();
    let left = u32::try_from(&(Integer::from(total) - given)).expect("small");
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|&state| (floor(&quotas[state]) - &quotas[state], entries[state].state.clone()));
    for &state in order.iter().take(usize::try_from(left).expect("small")) {
        units[state] += Integer::ONE;
    }
    units
}
