//! What is accepted short of a proof.

use clap::{Args, ValueEnum};
use onus::pipeline::{Effort, ProofStatus};

#[derive(Debug, Clone, Copy, Args)]
pub struct Accept {
    /// Accept an answer that is checked to a tolerance only
    #[arg(long, value_enum, value_name = "WHAT")]
    accept: Option<Short>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Short {
    /// An answer within a stated distance of the optimum
    Tolerance,
}

impl Accept {
    /// How much a run does for an answer.
    pub fn effort(self) -> Effort {
        match self.accept {
            Some(Short::Tolerance) => Effort::accepting_tolerance(),
            None => Effort::default(),
        }
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
