//! The scenario: what somebody chose, read from one file and checked.
//!
//! These are plain values. `read` is the only maker; a `Scenario` that exists is sound in itself, and its
//! codes, groups and indicators exist in the catalogue. Every named table keeps its [`Place`], so that later stages
//! speak in the file's own words and lines.

mod accords;
mod articles;
mod branch;
mod canonical;
mod change;
mod cohorts;
mod corridors;
mod cost_sharing;
mod coverage;
mod currency;
mod expect;
mod factor;
pub mod format;
mod key;
mod levels;
mod market;
mod missing;
mod modalities;
mod money;
mod number;
mod numbers;
mod people;
mod periods;
mod published;
mod read;
mod references;
mod replacement;
mod rounding;
mod rules;
mod schema;
mod shape;
mod starter;
pub mod text;
mod tiers;
pub mod tree;
mod trigger;
mod weights;
mod window;

pub use accords::{Accord, Takers, Terms, Waived};
pub use articles::{Article, ArticlesByPath};
pub use branch::{Branch, ChangeLimit, Finish, GroupLimit, LimitMethod, Limits};
pub use canonical::{Says, Statement, canonical, digest};
pub use change::Override;
pub use cohorts::{Cause, CohortChoice, EVERYBODY, Part as CohortPart, PartSize};
pub use corridors::{Corridor, TiesChoice, Transit};
pub use cost_sharing::{Claims, ClaimsOf, Joint};
pub use coverage::{ArticleLine, Coverage, NO_CLAUSE, article_lines, coverage, is_parameter};
pub use currency::{CURRENCIES, Currency, USD};
pub use expect::{Expectation, Figure, Relation};
pub use factor::{Bearers, Factor};
pub use key::{
    Against, BorneBy, ByOrigin, CapOf, Combine, Criterion, KeyChoice, Less, Normalise, Part, Relief, Residual, Scale,
    SubCap, Threshold,
};
pub use levels::{Below, Level};
pub use market::{CostStep, Market, PriceAt, Quotas, StateCosts};
pub use missing::{Missing, MissingPolicy, StatedPolicy};
pub use modalities::{Files, Modality, Substitution};
pub use money::{ActualRef, Actuals, Money, MoneyTotal};
pub use numbers::{Number, numbers};
pub use people::{FairOf, Keep, Mode, People, PeopleSource, PlaceWhom, StockRef, ZeroShare};
pub use periods::{Accounts, Bank, KeyOf, Period, Periods, Processing, Transition};
pub use published::{Published, PublishedFigure, Source, Tolerance};
pub use read::{Draft, read};
pub use replacement::Replacement;
pub use rounding::{Method, Rounding, Ties};
pub use rules::{Amount, Applies, Bar, BarOrigin, BarStates, GoalChoice, Rule, RuleKind};
pub use schema::schema;
pub use starter::{started_from, starter};
pub use tiers::{Posts, RankTies, Tier};
pub use trigger::Trigger;
pub use weights::{BestLight, Pairs, RandomIndex, WeightMethod, Weights};
pub use window::{Absent, Discount, Per, Take, Window};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};
use crate::ids::StateId;

/// The name of a table of the file and where it stands: `rules.duty`, line 41.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The dotted path: `rules.duty`.
    pub path: String,
    /// Where the table's header stands.
    pub place: Place,
    /// The article that it implements, if the file cites one.
    pub clause: Option<String>,
}

/// A whole scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// The file it was read from.
    pub file: Arc<SourceFile>,
    /// A short stable name.
    pub id: String,
    /// A title for people.
    pub title: String,
    /// What the scenario is and what it is not, in the author's words; printed with every result.
    pub note: Option<String>,
    /// The date at which it stands, as `YYYY-MM-DD`.
    pub as_of: Date,
    /// What the numbers are for.
    pub status: Status,
    /// The article that the whole implements.
    pub clause: Option<String>,
    /// The scenario code of the draft that this one replaces, as hex; what it covers, this one's own code covers too.
    pub supersedes: Option<String>,
    /// The articles of the draft, in the file's order; empty where the file lists none.
    pub articles: Vec<Article>,
    /// Where the key was published, if it was.
    pub source: Option<Source>,
    /// The members, in code order.
    pub members: Vec<Member>,
    /// Names that the file states for codes, of members and of others: they stand in place of those of the shipped table.
    pub stated_names: BTreeMap<StateId, String>,
    /// The indicator that counts inhabitants, for rules and criteria by head: `population` unless the file names another.
    pub population: Placed<String>,
    /// Whether the file itself names that indicator, here or in the key.
    pub names_population: bool,
    /// Members that the file lists itself: whatever ships under their codes is of other states, and is read of them only where the file
    /// names the indicator.
    pub own_members: BTreeSet<StateId>,
    /// Every group named in the file or by a shipped table that the file uses.
    pub groups: BTreeMap<String, BTreeSet<StateId>>,
    /// Indicators that the file itself carries.
    pub indicators: BTreeMap<String, OwnIndicator>,
    /// Single values of indicators that are replaced, in the file's order.
    pub replacements: Vec<Replacement>,
    /// How the key is formed.
    pub key: KeyChoice,
    /// Who is to be protected.
    pub people: People,
    /// What the file says of single cohorts, by origin.
    pub cohorts: BTreeMap<StateId, CohortChoice>,
    /// Causes of displacement with weights of their own, by name.
    pub causes: BTreeMap<String, Cause>,
    /// Places that people pass, in the file's order.
    pub transits: Vec<Transit>,
    /// The legs on which people travel, in the file's order; without any, everybody may be placed anywhere.
    pub corridors: Vec<Corridor>,
    /// Floors and caps, in the file's order.
    pub rules: Vec<Rule>,
    /// Agreements between named states, in the file's order.
    pub accords: Vec<Accord>,
    /// The levels below members, in the file's order; those below them stand in theirs.
    pub levels: Vec<Level>,
    /// Of what it is a level itself, if it is one.
    pub below: Option<Below>,
    /// Absolute bars, in the file's order.
    pub bars: Vec<Bar>,
    /// The goals, in sequence.
    pub goals: Vec<GoalChoice>,
    /// Where people have ties.
    pub ties: Option<TiesChoice>,
    /// The ways to discharge a duty, in the file's order; without any, a duty is one number.
    pub modalities: Vec<Modality>,
    /// Money in place of people.
    pub substitution: Option<Substitution>,
    /// States host for each other at a price.
    pub market: Option<Market>,
    /// Periods, where duties are carried over from one to the next.
    pub periods: Option<Periods>,
    /// Applications that have to be decided, in time.
    pub processing: Option<Processing>,
    /// US dollars a person received, by state: an indicator, where the file names one.
    pub reception: Option<Placed<String>>,
    /// Money, where the scenario has any.
    pub money: Option<Money>,
    /// What the obligation is set against.
    pub actuals: Actuals,
    /// A corrective mechanism, where the scenario has one.
    pub trigger: Option<Trigger>,
    /// How whole numbers are made.
    pub rounding: Rounding,
    /// Named changes of the scenario: `--variant NAME`.
    pub variants: BTreeMap<String, Variant>,
    /// Expectations that `check` runs.
    pub expectations: Vec<Expectation>,
    /// Published tables that `check` holds the run against, in the file's order.
    pub published: Vec<Published>,
    /// What `--set` changed: path and TOML text of the value.
    pub overrides: Vec<(String, String)>,
    /// The variant that was read, by name.
    pub variant: Option<String>,
    /// All that matters, one statement after another: see [`canonical`].
    meaning: canonical::Meaning,
}

impl Scenario {
    /// The currency of every amount that the file states.
    #[must_use]
    pub fn currency(&self) -> &'static Currency {
        self.money.as_ref().map_or(&USD, |money| money.currency)
    }
}

/// A calendar date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

/// What the numbers are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// To see what a rule would do.
    Illustrative,
    /// On the table.
    ForNegotiation,
    /// Adopted.
    Agreed,
}

/// A state that takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its code.
    pub id: StateId,
    /// Its name.
    pub name: String,
    /// Its region, for regional totals.
    pub region: String,
}

/// An indicator that the scenario file carries or points at, as against one of the shipped catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnIndicator {
    /// Where it stands.
    pub named: Named,
    /// The table as read, in the form that the catalogue's tables have.
    pub table: crate::data::Table,
    /// What its values must sum to, year by year or origin by origin, where the file says so.
    pub sums_to: Option<crate::exact::Rational>,
}

/// A value and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

/// A named change of the scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Where it stands.
    pub named: Named,
    /// What it is, in a sentence.
    pub label: Option<String>,
    /// Dotted paths removed.
    pub drop: Vec<Placed<String>>,
    /// Dotted paths set, with the TOML text of the value.
    pub set: Vec<(Placed<String>, String)>,
    /// Weights are rescaled to sum to one.
    pub rescale: bool,
}
