//! Made-up worlds: the same numbers on every machine, in the form that a user writes, a scenario file.

use std::fmt::Write as _;

/// Whole numbers from a linear congruential generator modulo 2^64 (multiplier and increment of Knuth 1998, MMIX).
pub struct Numbers(u64);

impl Numbers {
    pub fn from(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 1 to `most`.
    pub fn up_to(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        1 + (self.0 >> 33) % most
    }
}

fn code(state: usize) -> String {
    format!("S{state:04}")
}

/// An indicator whose largest values are `spread` orders of magnitude above its smallest, as those of states are.
fn indicator(text: &mut String, name: &str, states: usize, spread: u32, numbers: &mut Numbers) {
    let _ = write!(
        text,
        "\n[indicator.{name}]\ntitle = \"{name}\"\nkind = \"extensive\"\nunit = \"units\"\nsource = \"made up\"\nvalues = {{ "
    );
    for state in 0..states {
        let size = 10_u64.pow(u32::try_from(numbers.up_to(u64::from(spread))).unwrap_or(1));
        let _ = write!(text, "{} = {}, ", code(state), 1_000 * size + numbers.up_to(9_000 * size));
    }
    text.truncate(text.len() - 2);
    text.push_str(" }\n");
}

fn start(states: usize) -> String {
    let mut numbers = Numbers::from(7);
    let mut text =
        "format = 1\nid = \"bench\"\ntitle = \"A made-up world\"\nas_of = 2024-12-31\nstatus = \"illustrative\"\n\
         \n[states]\npopulation = \"inhabitants\"\n\n[states.list]\n"
            .to_owned();
    for state in 0..states {
        let _ = writeln!(text, "{0} = {{ name = \"{0}\" }}", code(state));
    }
    for (name, spread) in [("inhabitants", 4), ("output", 5), ("carbon", 5)] {
        indicator(&mut text, name, states, spread, &mut numbers);
    }
    text.push_str(
        "\n[key]\ncombine = \"sum\"\n\
         \n[key.criteria.gdp]\nindicator = \"output\"\nweight = 0.5\n\
         \n[key.criteria.population]\nindicator = \"inhabitants\"\nweight = 0.3\n\
         \n[key.criteria.emissions]\nindicator = \"carbon\"\nweight = 0.2\n",
    );
    text
}

const END: &str = "\n[goals]\norder = [\"leximin-burden\", \"code-order\"]\n\n[rounding]\nties = \"by-code\"\n";

/// A ledger; every tenth state has a cap of its own, at which it stands, up to 25 of them: `global-2024` has as many levels.
pub fn ledger(states: usize) -> String {
    let mut text = start(states);
    let _ = writeln!(text, "\n[people]\ntotal = {}\nmode = \"ledger\"", 10_000 * states);
    for state in (0..states).step_by(10).take(25) {
        let _ = writeln!(
            text,
            "\n[rules.cap-{state}]\nkind = \"cap\"\nstates = [\"{}\"]\npeople = {}",
            code(state),
            100 + state
        );
    }
    text + END
}

/// A placement of people from the first `origins` states, with a cap for each state and a bar on the state of origin.
pub fn placement(states: usize, origins: usize) -> String {
    let mut text = start(states);
    let mut numbers = Numbers::from(11);
    let needs: Vec<u64> = (0..origins).map(|_| numbers.up_to(100_000)).collect();
    let _ = writeln!(text, "\n[people]\ntotal = {}\nmode = \"placement\"\nplace = \"all\"", needs.iter().sum::<u64>());
    text.push_str("\n[people.need]\n");
    for (origin, need) in needs.iter().enumerate() {
        let _ = writeln!(text, "{} = {need}", code(origin));
    }
    text.push_str("\n[rules.places]\nkind = \"cap\"\nper_1000_inhabitants = 200\n");
    text.push_str("\n[never.own-state]\norigin = \"each\"\nstates = \"origin\"\nreason = \"non-refoulement\"\n");
    text + END
}
