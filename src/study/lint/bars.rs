//! A bar that hits a state hosting more than one per cent of that origin's people already (decision 1).

use super::words::{count, percent, some};
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::{Rational, ratio};
use crate::scenario::{Bar, BarOrigin, BarStates};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L020",
    name: "bar-on-host",
    finds: "a bar on a state that hosts over 1 % of that origin's people",
    source: "decision 1",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.run.scenario.bars.iter().filter_map(|bar| of(subject, bar)).collect()
}

fn of(subject: &Subject<'_>, bar: &Bar) -> Option<Diagnostic> {
    let mut hosts: Vec<(Rational, String)> = Vec::new();
    for cohort in &subject.run.demand.cohorts {
        if matches!(&bar.origin, BarOrigin::One(origin) if *origin != cohort.origin) {
            continue;
        }
        let total = Rational::from(cohort.people.clone());
        for (host, people) in &cohort.hosted {
            let barred = match &bar.states {
                BarStates::Origin => *host == cohort.home,
                BarStates::These(states) => states.contains(host),
                BarStates::AllBut(states) => !states.contains(host),
            };
            let people = Rational::from(people.clone());
            if barred && people > &total * ratio(1, 100) {
                let said = format!(
                    "{} hosts {} people of {}, {}",
                    subject.name(host),
                    count(&people),
                    subject.name(&cohort.origin),
                    percent(&(&people / &total))
                );
                hosts.push((people, said));
            }
        }
    }
    if hosts.is_empty() {
        return None;
    }
    hosts.sort_by(|one, other| other.0.cmp(&one.0));
    let what = format!(
        "{} bars placing people where many of them live already: {}",
        bar.named.path,
        some(hosts.into_iter().map(|(_, said)| said).collect())
    );
    let fix = "check the reason and the source of the bar; it moves nobody who is there already";
    Some(warn(LINT.code, &bar.named.place, what, fix))
}
