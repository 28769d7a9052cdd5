//! The report of a comparison: everything rounded once; its forms are pure functions of it.

pub(super) mod csv;
mod dispute;
pub(super) mod json;
mod make;
pub(super) mod markdown;
mod part_files;
mod parts;
mod steps;
pub(super) mod table;
mod words;

pub use make::{Asked, comparison};
pub use parts::{PartBlock, PartLine, PartPair};

use super::{Figure, Format};
use crate::exact::Rational;
use crate::scenario::Currency;

/// A comparison as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What is compared, in the order asked for.
    pub sides: Vec<SideLine>,
    /// Which of them the others are set against.
    pub baseline: usize,
    /// What obligations are counted in.
    pub measure: Measure,
    /// The main results in plain sentences.
    pub sentences: Vec<String>,
    /// The states of any side, in code order; where only what differs was asked for, those that differ.
    pub states: Vec<StateLine>,
    /// How many states are left out because nothing of theirs differs.
    pub left_out: usize,
    /// Periods in order of time, then levels: what everybody owes in each.
    pub parts: Vec<PartBlock>,
    /// Totals per group.
    pub groups: Vec<GroupLine>,
    /// Every other side against the baseline.
    pub pairs: Vec<PairBlock>,
    /// How numbers are shown, ties, what goes with what.
    pub notes: Vec<String>,
    /// The version of this program.
    pub version: &'static str,
}

/// What amounts are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Whole people, where these are the only way to discharge obligations, and one responsibility unit each, on every side.
    People,
    /// Responsibility units to the hundredth.
    Units,
    /// Cents of a currency.
    Money(&'static Currency),
}

impl Measure {
    /// As files have it: `people`, `responsibility-units`, `usd`.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Units => "responsibility-units",
            Self::Money(currency) => currency.unit,
        }
    }

    /// As sentences have it: `people`, `responsibility units`, `USD`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Units => "responsibility units",
            Self::Money(currency) => currency.code,
        }
    }

    /// How many decimals are shown.
    fn decimals(self) -> u32 {
        match self {
            Self::People => 0,
            Self::Units | Self::Money(_) => 2,
        }
    }

    /// An amount as it is shown.
    fn figure(self, amount: &Rational) -> Figure {
        let amount = match self {
            Self::People | Self::Units => amount.clone(),
            Self::Money(_) => amount / Rational::from(100),
        };
        Figure::rounded(amount, self.decimals())
    }
}

/// One of the things compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideLine {
    /// What tables call it: `A`.
    pub letter: String,
    /// What the user called it: `@global-2024:no-ties`.
    pub name: String,
    /// The title of its scenario.
    pub title: String,
    /// Its short name.
    pub id: String,
    /// `illustrative`, `for negotiation`, `agreed`.
    pub status: &'static str,
    /// `2024-12-31`.
    pub as_of: String,
    /// Variant and changes, one line each.
    pub asked: Vec<String>,
    /// `proved`, `checked to tolerance`, `not proved`.
    pub proof: &'static str,
    /// SHA-256 over the meaning of the scenario and its data.
    pub digest: String,
    /// How many states take part.
    pub members: usize,
    /// What all of them owe.
    pub owed: Figure,
    /// What all of them owe, in its currency, where money is shared.
    pub money: Option<Figure>,
    /// Of it whole people, where these are not the only way, or not one unit each, on some side.
    pub people: Option<Figure>,
    /// The currency of its money.
    pub currency: &'static Currency,
    /// How many of them owe for more people than they host today, where that is known.
    pub must_do_more: Option<usize>,
    /// How many of them owe more money than they pay today, where that is known.
    pub must_pay_more: Option<usize>,
}

impl Comparison {
    /// Whether people stand beside obligations.
    #[must_use]
    pub fn has_people(&self) -> bool {
        self.sides.iter().any(|side| side.people.is_some())
    }
}

/// A state, with its figures on every side; none where it takes no part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateLine {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its region.
    pub region: String,
    /// One entry a side.
    pub sides: Vec<Option<Place>>,
}

/// Where a state stands on a side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its figures, by name: `key`, `obligation`, `rank`, ….
    pub figures: Vec<Entry>,
    /// Whether another state has the same rank.
    pub tied: bool,
}

impl Place {
    /// A figure by name.
    #[must_use]
    pub fn figure(&self, name: &str) -> Option<&Figure> {
        self.figures.iter().find(|entry| entry.name == name).map(|entry| &entry.figure)
    }
}

/// A figure with its name and unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `obligation`.
    pub name: &'static str,
    /// `people`, `responsibility-units`, `percent`, the unit of a currency, `rank`.
    pub unit: &'static str,
    /// The figure.
    pub figure: Figure,
}

/// The totals of a group, one entry a side; none where a side does not know the group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLine {
    /// `region`, `income`, `group`.
    pub family: &'static str,
    /// Its name.
    pub name: String,
    /// How many members are in it.
    pub states: Vec<Option<usize>>,
    /// What they owe.
    pub owed: Vec<Option<Figure>>,
    /// Money that they owe, in the currency of the side.
    pub money: Vec<Option<Figure>>,
}

/// A side against the baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairBlock {
    /// Which side.
    pub side: usize,
    /// What changes, for the states listed.
    pub changes: Vec<ChangeLine>,
    /// The points of the key in dispute, before rules.
    pub key: Option<ShareBlock>,
    /// The points of all obligations in dispute.
    pub share: Option<ShareBlock>,
    /// The obligations in dispute.
    pub owed: DisputeBlock,
    /// The money in dispute, where both sides share money of one currency.
    pub money: Option<DisputeBlock>,
    /// The bridge, where it was asked for, or why there is none.
    pub bridge: Option<Result<StepsBlock, String>>,
    /// Total, weights and data, where the bridge was asked for and both keys are sums of shares: fair numbers before rules.
    pub split: Option<StepsBlock>,
}

/// What changes for a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLine {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// `enters`, `leaves`, or nothing for a state of both sides.
    pub membership: Option<&'static str>,
    /// The change of its whole obligation.
    pub owed: Figure,
    /// The change of the money that it owes, in the currency of both sides.
    pub money: Option<Figure>,
}

/// The shares in dispute, in points: parts of a hundred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareBlock {
    /// Half the sum of all differences without their signs.
    pub points: Figure,
    /// Who differs most: the first so many hold at least half of all differences.
    pub half: usize,
    /// Everybody that differs, the largest difference first.
    pub holders: Vec<Holder>,
}

/// The amount in dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeBlock {
    /// `people`, `responsibility-units`, or the unit of a currency.
    pub unit: &'static str,
    /// What goes from some states of both sides to others.
    pub amount: Figure,
    /// In per cent of all obligations of the baseline.
    pub percent: Figure,
    /// What those that owe more, owe more.
    pub more: Figure,
    /// What those that owe less, owe less.
    pub less: Figure,
    /// The change of the total.
    pub total: Figure,
    /// What states owe that the baseline does not have.
    pub entering: Figure,
    /// What states owed that have left.
    pub leaving: Figure,
    /// How many states of both sides owe less: the gainers.
    pub gainers: usize,
    /// How many states of both sides owe more: the losers.
    pub losers: usize,
    /// Who differs most: the first so many hold at least half of all differences.
    pub half: usize,
    /// Everybody that differs, the largest difference first.
    pub holders: Vec<Holder>,
}

/// Somebody that holds a part of what is in dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The code of the state.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its difference.
    pub difference: Figure,
    /// Its difference without the sign, in per cent of all differences.
    pub percent: Figure,
}

/// Steps from the baseline to a side that add up, state by state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepsBlock {
    /// The codes of the states, with their names.
    pub states: Vec<(String, String)>,
    /// The steps of obligations, or of fair numbers before rules.
    pub owed: Steps,
    /// The steps in money, where both sides have one currency.
    pub money: Option<Steps>,
    /// How they were found and how sure they are, as sentences.
    pub about: Vec<String>,
}

/// Steps, with the difference that they explain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    /// `people`, `responsibility-units`, or the unit of a currency.
    pub unit: &'static str,
    /// Name, one figure a state, and the sum of what is shown.
    pub steps: Vec<(String, Vec<Figure>, Figure)>,
    /// What the steps of a state sum to, and the sum of what is shown.
    pub difference: (Vec<Figure>, Figure),
}

/// Every form.
pub const FORMATS: &[Format<Comparison>] = &[
    Format {
        name: "table",
        ending: "txt",
        about: "for reading in a terminal, at most 100 columns wide",
        write: table::write,
    },
    Format {
        name: "csv",
        ending: "csv",
        about: "one row a figure of a state under a scenario, plain numbers",
        write: csv::write,
    },
    Format { name: "json", ending: "json", about: "everything, exact and shown, with digests", write: json::write },
    Format { name: "md", ending: "md", about: "numbered tables in Markdown, with notes", write: markdown::write },
];
