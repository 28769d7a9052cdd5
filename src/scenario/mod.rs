//! The scenario: what somebody chose, read from one file and checked.
//!
//! These are plain values. `read` is the only maker; a `Scenario` that exists is sound in itself, and its
//! codes, groups and indicators exist in the catalogue. Every named table keeps its [`Place`], so that later stages
//! speak in the file's own words and lines.

mod canonical;
mod change;
pub mod format;
mod number;
mod read;
mod references;
mod schema;
mod shape;
mod starter;
pub mod text;
pub mod tree;

pub use canonical::{canonical, digest};
pub use change::Override;
pub use read::read;
pub use schema::schema;
pub use starter::starter;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};
use crate::exact::{Integer, Rational};
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
    /// The members, in code order.
    pub members: Vec<Member>,
    /// The indicator that counts inhabitants, for rules and criteria by head: `population` unless the file names another.
    pub population: Placed<String>,
    /// Every group named in the file or by a shipped table that the file uses.
    pub groups: BTreeMap<String, BTreeSet<StateId>>,
    /// Indicators that the file itself carries.
    pub indicators: BTreeMap<String, OwnIndicator>,
    /// How the key is formed.
    pub key: KeyChoice,
    /// Who is to be protected.
    pub people: People,
    /// What the file says of single cohorts, by origin.
    pub cohorts: BTreeMap<StateId, CohortChoice>,
    /// Floors and caps, in the file's order.
    pub rules: Vec<Rule>,
    /// Absolute bars, in the file's order.
    pub bars: Vec<Bar>,
    /// The goals, in sequence.
    pub goals: Vec<GoalChoice>,
    /// Money, where the scenario has any.
    pub money: Option<Money>,
    /// What the obligation is set against.
    pub actuals: Actuals,
    /// How whole numbers are made.
    pub rounding: Rounding,
    /// Named changes of the scenario: `--variant NAME`.
    pub variants: BTreeMap<String, Variant>,
    /// Expectations that `check` runs.
    pub expectations: Vec<Expectation>,
    /// What `--set` changed: path and TOML text of the value.
    pub overrides: Vec<(String, String)>,
    /// The variant that was read, by name.
    pub variant: Option<String>,
    /// The canonical text of all that matters: see [`canonical`].
    meaning: String,
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
}

/// How the key is formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChoice {
    /// Where `[key]` stands.
    pub named: Named,
    /// Weighted sum of shares, or product.
    pub combine: Combine,
    /// Whether weights that do not sum to one are rescaled to do so.
    pub rescale: bool,
    /// Where given, the key of each origin is adopted with so many decimals (largest remainder), and everything
    /// after is exact on the adopted key.
    pub decimals: Option<u32>,
    /// The criteria, in the file's order.
    pub criteria: Vec<Criterion>,
    /// Reliefs and exemptions that act on the key, in the file's order.
    pub factors: Vec<Factor>,
}

/// How criteria become one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combine {
    /// k = sum of w n (mathematics 3.2).
    Sum,
    /// k = b product of r^a, divided by its sum (mathematics 3.3): criteria with an exponent multiply the weighted
    /// sum of the others.
    Product,
}

/// An indicator made a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// `key.criteria.gdp` and its place.
    pub named: Named,
    /// The last part of the path: `gdp`.
    pub name: String,
    /// What reports call it.
    pub label: String,
    /// Which indicator, `name` or `name/source-vintage`, of the file or of the catalogue.
    pub indicator: Placed<String>,
    /// Which years, and how they become one number.
    pub window: Window,
    /// Divided by this extensive indicator, window by window, before anything else: a rate.
    pub per: Option<Per>,
    /// Relief for states below an income per head (mathematics 3.5, steps 2 and 3).
    pub relief: Option<Relief>,
    /// An amount per head that is left out: max(0, x - e population) (mathematics 2, threshold).
    pub exempt_per_head: Option<Rational>,
    /// How values become shares.
    pub normalise: Normalise,
    /// Most that a state's share of this criterion may be, from other criteria (mathematics 3.4).
    pub cap: Option<SubCap>,
    /// `by = "origin"`: each origin has shares of its own, from a dyadic indicator.
    pub by_origin: Option<ByOrigin>,
    /// What to do where a state has no value.
    pub missing: Missing,
    /// Its weight in the sum; zero and unused for a criterion with an exponent.
    pub weight: Rational,
    /// Its exponent in a product.
    pub exponent: Option<i32>,
    /// Whether it is contested: printed in square brackets.
    pub contested: bool,
}

/// A value and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

/// Which years of an indicator, and how they become one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// First year; `None`: counted back from the last by `years`, or the last alone.
    pub from: Option<i32>,
    /// Last year; `None`: the newest reported year of the indicator not after the scenario's date.
    pub to: Option<i32>,
    /// How many years, counted back from the last.
    pub years: Option<u32>,
    /// How the years become one.
    pub take: Take,
    /// What an absent year counts.
    pub absent: Absent,
}

/// How several years become one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// The last year of the window.
    Last,
    /// The mean over the years.
    Mean,
    /// The sum over the years.
    Sum,
    /// The newest year of the window that has a value, state by state; the year used is reported.
    Newest,
}

/// What a year without a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// Then the state's value is missing, and the criterion's policy on missing values decides.
    Stop,
    /// Zero, and a mean still divides by all years.
    Zero,
    /// The window is shortened to the years that have a value; how many is reported.
    Shorter,
}

/// A divisor: the indicator over which a rate is formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Per {
    /// The indicator.
    pub indicator: Placed<String>,
    /// Its window.
    pub window: Window,
}

/// Relief for low income per head: x (1 - gradient (T - x/p)/T) where x/p is below T.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relief {
    /// The threshold T.
    pub per_head_below: Threshold,
    /// The gradient, 0 to 1.
    pub gradient: Rational,
}

/// A threshold per head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Threshold {
    /// All members' value over all members' population, before relief.
    WorldMean,
    /// A stated number.
    Value(Rational),
}

/// How values become shares or scores (mathematics 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Normalise {
    /// x / X.
    Share,
    /// 1/x, then share.
    Inverse,
    /// base/x, then share; the base is an extensive indicator.
    SizeScaledInverse {
        /// The base.
        base: Placed<String>,
    },
    /// x/population, then share.
    PerHead,
    /// x itself, a rate, unshared: only in a product.
    Rate,
    /// (x - min)/(max - min), then share.
    MinMax,
    /// Average rank, 1 = smallest, then share.
    Rank,
}

/// Most that a state's share of a criterion may be: times x (sum or mean of other criteria's shares).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubCap {
    /// The multiple: 0.30.
    pub times: Rational,
    /// Of the sum, or of the mean.
    pub of: CapOf,
    /// The criteria whose shares are the base.
    pub over: Vec<String>,
    /// Who takes what the cap cuts off.
    pub residual: Residual,
}

/// Of the sum or of the mean of the base shares: a choice that published keys make differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CapOf {
    /// times (p + g).
    Sum,
    /// times (p + g)/2.
    Mean,
}

/// Who takes what capped sub-keys cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Residual {
    /// Shared out by the mean of the base shares.
    Baseline,
    /// The key is divided by its sum.
    Rescale,
}

/// A criterion with a table of its own for each origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByOrigin {
    /// Scale of the table.
    pub scale: Scale,
    /// The criterion by whose shares the unattributed remainder, and origins without a row, go out.
    pub fallback: Placed<String>,
    /// Years after which a tie counts half; only for indicators with an end year.
    pub half_life: Option<Rational>,
}

/// How a row of points becomes attributed shares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scale {
    /// The cells are shares already; a row above one is an error unless `rescale`.
    Matrix {
        /// Divide a row above one by its sum.
        rescale: bool,
    },
    /// points / all points of the origin: everything is attributed wherever there is a row.
    WithinOrigin,
    /// points / (all points + this): thin evidence attributes little.
    Bounded(Rational),
}

/// What to do where a state has no value (mathematics 9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// For every state that `states` does not name.
    pub policy: MissingPolicy,
    /// State by state: `missing.states.PRK = { value = …, reason = … }`.
    pub states: BTreeMap<StateId, StatedPolicy>,
}

/// A policy for one state, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedPolicy {
    /// The policy.
    pub policy: MissingPolicy,
    /// Why, in the file's words; a stated value also names its source here.
    pub reason: String,
}

/// A policy on missing values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MissingPolicy {
    /// Refuse, listing the gaps.
    Stop,
    /// A stated value.
    Value(Rational),
    /// Median per head of the states that have a value (of a named group, where given), times own population; for an
    /// intensive indicator the median itself.
    PeerMedian {
        /// Among whom; all members where absent.
        group: Option<String>,
    },
    /// The raw median of the states that have a value.
    RawMedian,
    /// The criterion's weight goes to the state's other criteria; then all shares are rescaled.
    Spread,
    /// The criterion is dropped for all.
    Drop,
    /// Zero, spelled out.
    Zero,
    /// Only bounds are known; the point used is `at`, and every share gets bounds.
    Interval {
        /// Least.
        low: Rational,
        /// Greatest.
        high: Rational,
        /// The point used for the key.
        at: Rational,
    },
}

/// Relief or exemption on the key of every origin, after which the key is divided by its sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// `key.factor.ldc` and its place.
    pub named: Named,
    /// Whom it covers.
    pub states: BTreeSet<StateId>,
    /// The factor, 0 or more; several on one state multiply.
    pub factor: Rational,
    /// Why.
    pub reason: Option<String>,
}

/// Who is to be protected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// Where `[people]` stands.
    pub named: Named,
    /// Whence the numbers come.
    pub source: PeopleSource,
    /// Origins without a known state.
    pub unknown: Keep,
    /// People hosted outside the members.
    pub outsiders: Keep,
    /// Does a state owe for its own nationals?
    pub origin_owes: bool,
    /// Ledger or placement.
    pub mode: Mode,
    /// Whether everyone must be placed.
    pub place: PlaceWhom,
    /// May a state without a share host above its floor?
    pub zero_share: ZeroShare,
    /// Origins shown apart; empty: none. Every origin stays separate in the model.
    pub show: Vec<StateId>,
}

/// Whence the numbers of people come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeopleSource {
    /// A stock of origin x host x year.
    Stock {
        /// The stock.
        indicator: Placed<String>,
        /// The year.
        year: i32,
        /// Which categories are counted, added up.
        include: Vec<String>,
        /// Added rows of another state table, origin -> people: (`origin`, indicator).
        and: Vec<(StateId, Placed<String>)>,
    },
    /// So many people of one cohort without an origin.
    Total(Integer),
    /// People in need by origin, stated; what is left of the total is spread over the other origins of a stock.
    Need {
        /// Everybody.
        total: Integer,
        /// Stated numbers.
        stated: BTreeMap<StateId, Integer>,
        /// The stock by which the rest is spread (largest remainder, ties by the file's rule).
        spread_by: Option<StockRef>,
    },
}

/// A stock of origin x host in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockRef {
    /// The stock.
    pub indicator: Placed<String>,
    /// The year.
    pub year: i32,
    /// Categories.
    pub include: Vec<String>,
}

/// Keep in the total, or leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Keep.
    Keep,
    /// Leave out.
    LeaveOut,
}

/// What the allocation is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Shares responsibility and moves nobody.
    Ledger,
    /// Places people anew.
    Placement,
}

/// Whether everyone must be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceWhom {
    /// Too little room is a conflict.
    All,
    /// Unmet need is a result; fair numbers are shares of this.
    AsManyAsPossible(FairOf),
}

/// Of what the fair number is a share when not everybody is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FairOf {
    /// Of all people.
    Total,
    /// Of the people placed.
    Placed,
}

/// What a state with a share of zero takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZeroShare {
    /// Exactly its floor.
    Floor,
    /// More, minimised after all burden levels.
    MayHost,
}

/// What the file says of one cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortChoice {
    /// Where it stands.
    pub named: Named,
    /// Responsibility units per person.
    pub weight: Rational,
}

/// A floor or a cap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// `rules.duty` and its place.
    pub named: Named,
    /// Least or most.
    pub kind: RuleKind,
    /// Each state for itself, or the states together.
    pub applies: Applies,
    /// What the file called the states: `eu-27`, `DEU`, or `all members`.
    pub whom: String,
    /// Whom it covers.
    pub states: BTreeSet<StateId>,
    /// How much.
    pub amount: Amount,
}

/// Least or most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleKind {
    /// Least.
    Floor,
    /// Most.
    Cap,
}

/// Each or together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applies {
    /// Each state for itself.
    Each,
    /// All of them added up.
    Together,
}

/// How much a rule allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// People.
    People(Rational),
    /// People per 1000 inhabitants of the state, or of the states together.
    Per1000(Rational),
    /// A share of the total.
    ShareOfTotal(Rational),
}

/// An absolute bar on placing people of an origin in states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// `never.own-state` and its place.
    pub named: Named,
    /// Whose people.
    pub origin: BarOrigin,
    /// Where not.
    pub states: BarStates,
    /// Why.
    pub reason: String,
    /// On whose word.
    pub source: Option<String>,
}

/// Whose people a bar protects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BarOrigin {
    /// Of every origin.
    Each,
    /// Of one.
    One(StateId),
}

/// Where a bar forbids to place them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BarStates {
    /// In the state of origin.
    Origin,
    /// In these.
    These(BTreeSet<StateId>),
}

/// A goal, by name; each is fixed before the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalChoice {
    /// The entry of the table of goals.
    pub name: &'static str,
    /// Where it stands, or where `[goals]` would.
    pub place: Place,
}

/// Money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    /// Where `[money]` stands.
    pub named: Named,
    /// The price of one responsibility unit, in US dollars.
    pub usd_per_ru: Option<Rational>,
    /// A price per relocation, not per year.
    pub once: bool,
    /// A sum of money shared by the key.
    pub total: Option<MoneyTotal>,
}

/// A sum of money to be shared by the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoneyTotal {
    /// So many US dollars.
    Usd(Rational),
    /// Everything that an indicator holds for a year, members and others.
    Indicator {
        /// The indicator.
        indicator: Placed<String>,
        /// The year.
        year: i32,
        /// Donors that are no members and whose money is spread over a group by a criterion: code -> (group, criterion).
        spread: BTreeMap<StateId, (String, String)>,
    },
}

/// What the obligation is set against.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Actuals {
    /// People hosted: a stock, or a table of states.
    pub people: Option<ActualRef>,
    /// Money paid.
    pub money: Option<ActualRef>,
    /// Pledges of people.
    pub pledges: Option<ActualRef>,
}

/// An indicator in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualRef {
    /// The indicator.
    pub indicator: Placed<String>,
    /// The year; that of `[people]` or of the scenario's date where absent.
    pub year: Option<i32>,
    /// Categories, for a stock with several; those of `[people]` where absent.
    pub include: Option<Vec<String>>,
}

/// How whole numbers are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rounding {
    /// Method for people.
    pub people: Method,
    /// Method for money.
    pub money: Method,
    /// How ties are broken; `None`: a tie that decides is an error.
    pub ties: Option<Ties>,
    /// Where `[rounding]` stands, if it does.
    pub place: Option<Place>,
}

/// A method of apportionment (mathematics 7.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// Largest remainder (Hamilton).
    LargestRemainder,
    /// Divisor a + 1/2 (Sainte-Laguë).
    Webster,
    /// Divisor sqrt(a(a+1)).
    HuntingtonHill,
    /// Divisor a + 1 (D'Hondt).
    Jefferson,
    /// Divisor a.
    Adams,
    /// Divisor a(a+1)/(a + 1/2).
    Dean,
    /// The quota method of Balinski and Young (1975).
    Quota,
}

/// How a tie is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ties {
    /// The lower code first.
    ByCode,
    /// The larger base first; equal bases remain a tie.
    LargerBase,
    /// By lot with a published seed: SHA-256 over seed and code, lowest first.
    Lot(u64),
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

/// A sentence that must hold: `obligation DEU people >= 1000`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// Where it stands.
    pub named: Named,
    /// Which figure of whom.
    pub figure: Figure,
    /// The state, or the total.
    pub whom: Option<StateId>,
    /// How they compare.
    pub relation: Relation,
    /// With what.
    pub value: Rational,
}

/// A figure that an expectation may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// The share in the key.
    Key,
    /// The obligation in people.
    ObligationPeople,
    /// The obligation in US dollars.
    ObligationMoney,
    /// The gap in people.
    GapPeople,
    /// People hosted.
    ActualPeople,
    /// Unmet need.
    Unmet,
}

/// How two numbers compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
    /// Equal.
    Equal,
}
