//! What a row is: the kind of condition, whom it is about, and in which period. Its printed name is made from this, and never read.

use std::fmt;

use crate::ids::StateId;

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The kind of condition.
    pub kind: RowKind,
    /// Whom it is about.
    pub whom: Whom,
    /// The period, of a row of one.
    pub year: Option<i32>,
}

/// A row by its printed name, with what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedRow {
    /// `cap[ARD]`.
    pub name: String,
    /// What it is.
    pub says: Condition,
}

/// Whom a row is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// Everybody together.
    All,
    /// A state, a member of a level, a transit place.
    State(StateId),
    /// The people of an origin.
    People(StateId),
    /// What the file calls it: a group of states, a corridor, an accord, a modality, a level.
    Named(String),
    /// A modality in a state.
    Modality(String, StateId),
    /// A step of cost of a state.
    Step(StateId, String),
    /// The people of an origin in a state, by these transit places in order.
    Way {
        /// Their origin.
        origin: StateId,
        /// The transit places; none where they go straight.
        via: Vec<StateId>,
        /// The state.
        host: StateId,
    },
}

/// The kind of condition that a row is; what each says stands with the family of rows that adds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowKind {
    /// Everybody is placed or owed.
    Total,
    /// A state without a share takes its floor.
    ZeroShare,
    /// A floor.
    Floor,
    /// A cap.
    Cap,
    /// Places for people with needs of their own.
    Special,
    /// The capacity of a corridor.
    Corridor,
    /// The capacity of a transit place.
    Transit,
    /// A pool takes what its members owe together.
    Pool,
    /// The lower end of the band of a pool.
    BandLeast,
    /// The upper end of the band of a pool.
    BandMost,
    /// A state outside every pool takes its fair number.
    AtFair,
    /// A commitment of an accord.
    Commitment,
    /// People by all modalities are the people taken.
    PeopleTaken,
    /// The files of a modality.
    Files,
    /// What is paid is received.
    Paid,
    /// A duty is discharged.
    Discharge,
    /// The most that a state may pay.
    PayLimit,
    /// What a state chose to pay.
    Pledge,
    /// The least that a state discharges in people.
    PeopleFloor,
    /// The most that all pay together.
    PayTogether,
    /// The places of a modality in a state.
    ModalityPlaces,
    /// What a state hosts is the sum of its steps of cost.
    Hosted,
    /// The width of a step of cost.
    Width,
    /// The least that a level can share.
    LevelLeast,
    /// The most that a level can share.
    LevelMost,
    /// A level shares what its member takes.
    LevelTotal,
    /// The fair number of a period.
    Fair,
    /// The account of a state from one period to the next.
    Balance,
    /// The most that may be banked.
    Bank,
    /// The places of a state in a period.
    Places,
    /// Applications that are filed.
    Filed,
    /// The decisions that a state can make.
    Capacity,
    /// The decisions that money buys.
    Bought,
    /// No state is further above its fair number than the worst.
    Over,
    /// No state is further below its fair number than the worst.
    Under,
    /// The deviation of a state from its fair number.
    Deviation,
    /// A bar.
    Never,
    /// Unmet need held at what was found.
    Unmet,
    /// People who are there already can stay, no more: the upper bound of a column, which is no row.
    Stay,
    /// Anything else: of programmes that come from outside the scenario's blocks.
    Other,
}

impl RowKind {
    /// How printed names of rows of this kind begin.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::ZeroShare => "zero",
            Self::Floor => "floor",
            Self::Cap => "cap",
            Self::Special => "special",
            Self::Corridor => "corridor",
            Self::Transit => "transit",
            Self::Pool | Self::PayTogether => "pool",
            Self::BandLeast | Self::LevelLeast => "least",
            Self::BandMost | Self::LevelMost | Self::ModalityPlaces => "most",
            Self::AtFair => "at-fair",
            Self::Commitment => "commitment",
            Self::PeopleTaken => "people",
            Self::Files => "files",
            Self::Paid | Self::Bought => "money",
            Self::Discharge => "duty",
            Self::PayLimit => "pay-limit",
            Self::Pledge => "pledge",
            Self::PeopleFloor => "people-floor",
            Self::Hosted => "hosted",
            Self::Width => "width",
            Self::LevelTotal => "level",
            Self::Fair => "fair",
            Self::Balance => "balance",
            Self::Bank => "bank",
            Self::Places => "places",
            Self::Filed => "filed",
            Self::Capacity => "capacity",
            Self::Over => "over",
            Self::Under => "under",
            Self::Deviation => "deviation",
            Self::Never => "never",
            Self::Unmet => "unmet",
            Self::Stay => "stay",
            Self::Other => "other",
        }
    }

    /// What the limit of such a row is counted in: `place` of people, `unit` of responsibility, `decision` on an application.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::Total
            | Self::ZeroShare
            | Self::Floor
            | Self::Cap
            | Self::Special
            | Self::Corridor
            | Self::Transit
            | Self::Pool
            | Self::BandLeast
            | Self::BandMost
            | Self::AtFair
            | Self::Commitment
            | Self::PeopleTaken
            | Self::PeopleFloor
            | Self::ModalityPlaces
            | Self::Places
            | Self::Never
            | Self::Unmet
            | Self::Stay => "place",
            Self::Paid
            | Self::Discharge
            | Self::PayLimit
            | Self::Pledge
            | Self::PayTogether
            | Self::Hosted
            | Self::Width
            | Self::LevelLeast
            | Self::LevelMost
            | Self::LevelTotal
            | Self::Fair
            | Self::Balance
            | Self::Bank
            | Self::Over
            | Self::Under
            | Self::Deviation
            | Self::Other => "unit",
            Self::Files | Self::Filed | Self::Capacity | Self::Bought => "decision",
        }
    }
}

impl Condition {
    /// Of a programme that comes from outside the scenario's blocks.
    pub const OTHER: Self = Self { kind: RowKind::Other, whom: Whom::All, year: None };

    /// A condition that is of no period.
    #[must_use]
    pub fn of(kind: RowKind, whom: Whom) -> Self {
        Self { kind, whom, year: None }
    }

    /// About a state.
    #[must_use]
    pub fn of_state(kind: RowKind, state: &StateId) -> Self {
        Self::of(kind, Whom::State(state.clone()))
    }

    /// About what the file calls by a name.
    #[must_use]
    pub fn named(kind: RowKind, name: &str) -> Self {
        Self::of(kind, Whom::Named(name.to_owned()))
    }

    /// The same in a period.
    #[must_use]
    pub fn in_year(self, year: i32) -> Self {
        Self { year: Some(year), ..self }
    }
}

/// The printed name: `cap[DEU]`, `cap[DEU,2026]`, `total`, `never[SYR>t1>DEU]`.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.word())?;
        match (&self.whom, self.year) {
            (Whom::All, None) => Ok(()),
            (Whom::All, Some(year)) => write!(f, "[{year}]"),
            (whom, None) => write!(f, "[{whom}]"),
            (whom, Some(year)) => write!(f, "[{whom},{year}]"),
        }
    }
}

impl fmt::Display for Whom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => Ok(()),
            Self::State(id) | Self::People(id) => write!(f, "{id}"),
            Self::Named(name) => f.write_str(name),
            Self::Modality(name, state) => write!(f, "{name},{state}"),
            Self::Step(state, name) => write!(f, "{state},{name}"),
            Self::Way { origin, via, host } if via.is_empty() => write!(f, "{origin},{host}"),
            Self::Way { origin, via, host } => {
                write!(f, "{origin}")?;
                via.iter().try_for_each(|transit| write!(f, ">{transit}"))?;
                write!(f, ">{host}")
            }
        }
    }
}
