//! How much is done for a proof, and what is accepted short of it.

use clap::{Args, ValueEnum};
use onus::pipeline::{Effort, ProofStatus};

#[derive(Debug, Clone, Copy, Args)]
pub struct Work {
    /// Do so many times the usual exact work before an answer is refused; the usual is about a minute
    #[arg(long = "work", value_name = "TIMES", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub times: u32,
}

#[derive(Debug, Clone, Copy, Args)]
pub struct Accept {
    /// Accept an answer that is checked to a tolerance only
    #[arg(long, value_enum, value_name = "WHAT")]
    accept: Option<Short>,
    #[command(flatten)]
    work: Work,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Short {
    /// An answer within a stated distance of the optimum
    Tolerance,
}

impl Accept {
    /// How much a run does for an answer.
    pub fn effort(self) -> Effort {
        let effort = match self.accept {
            Some(Short::Tolerance) => Effort::accepting_tolerance(),
            None => Effort::default(),
        };
        effort.times(self.work.times)
    }

    /// Whether an answer of this status is accepted.
    pub fn accepts(self, proof: &ProofStatus) -> bool {
        match proof {
            ProofStatus::Proved => true,
            ProofStatus::CheckedToTolerance(_) => self.accept == Some(Short::Tolerance),
            ProofStatus::NotProved(_) => false,
        }
    }
}
