//! The paper of forms that have pages.

use std::str::FromStr;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 by 297 millimetres (ISO 216).
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// No such paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no paper is called `{0}`; there are {names}", names = Paper::ALL.map(Paper::name).join(", "))]
pub struct UnknownPaper(pub String);

impl Paper {
    /// Every size.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }
}

impl FromStr for Paper {
    type Err = UnknownPaper;

    fn from_str(name: &str) -> Result<Self, UnknownPaper> {
        Self::ALL.into_iter().find(|paper| paper.name() == name).ok_or_else(|| UnknownPaper(name.to_owned()))
    }
}
