//! Onus answers one question: when people need protection, which state owes what, and how far is each from doing it?
//!
//! # Bird's eye
//!
//! A scenario file says what somebody chose: an allocation key of weighted criteria, the people to be protected, rules, bars, goals.
//! Onus forms the key in exact rationals, writes a linear programme with named rows, solves it along its goals to one unique
//! answer, proves that answer in rationals with code that shares nothing with the solver, rounds it to whole people and cents
//! that add up, and sets it against what states do.
//!
//! # Code map
//!
//! The code goes one way; each stage uses only those before it (a test keeps it so):
//!
//! | stage | what lives there |
//! | --- | --- |
//! | [`exact`], [`ids`], [`diagnostic`] | numbers, codes, findings with a place and a repair: these serve all |
//! | [`data`] | indicators, states, groups: the shipped catalogue and a user's own tables |
//! | [`language`] | the words of every language, numbers and names of states as it writes them, sentences as what they say |
//! | [`scenario`] | the file as somebody's choices: format, reader, schema, identity |
//! | [`criteria`] | an indicator made a reason: window, missing values, relief, normalisation |
//! | [`key`] | the allocation key of each origin, its [`key::weight`]s, fair numbers, bounded shares, [`key::round`] apportionment |
//! | [`people`] | who is to be protected: cohorts by origin with their hosts |
//! | [`problem`] | the programme as plain data: columns, blocks of named rows, goals, LP text |
//! | [`proof`] | what a solver must hand over, and the independent check of it |
//! | [`solve`] | exact network flows, exact simplex, conflicts, controlled rounding, float back ends |
//! | [`obligation`] | whole people and cents within whole limits; [`obligation::claims`] and [`obligation::games`] for money |
//! | [`gap`] | actual against obligation, inequality |
//! | [`pipeline`] | composes all of this into a [`pipeline::Run`] that keeps every intermediate result |
//! | [`study`] | keys side by side, what changed and why, what rules cost, what weights do, where variants lie, published tables beside a run |
//! | [`report`], [`document`], [`verify`] | one rounded report, its formats; documents in the words of a language; recomputing and proving a result |
//!
//! `src/main.rs` and `src/cli/` are the binary: arguments, one file a subcommand, exit codes.
//!
//! Where this differs from a plain chain: the key of a state depends on the origin of the people, so people stand behind the key and
//! before the programme; and the proof stands before the solver, because what has to be handed over is the proof's to say.
//!
//! # Invariants
//!
//! * Every published figure is decided on rationals or whole numbers; no float decides any of them. Theil's index alone is a float
//!   for show, with four decimals.
//!   An answer `checked to tolerance`, published only where it is asked for, starts from the floats of one fixed back end; its rules and
//!   its distance from the best are rationals.
//! * A key's shares sum to one exactly; whole numbers sum to the total exactly; steps of an explanation sum to what they explain.
//! * A bar is an absent column, so nothing can violate it.
//! * Same inputs, same bytes: nothing reads the clock, the locale, the environment, or a hash order.
//! * The library never prints, never panics on what a user wrote, and opens no socket.
//! * Only `solve::backend` names a float solver, and no back end changes a byte of what is proved.
//! * [`proof`] uses [`exact`], [`ids`] and [`problem`] alone.

pub mod criteria;
pub mod data;
pub mod diagnostic;
pub mod document;
pub mod exact;
pub mod gap;
pub mod ids;
pub mod key;
pub mod language;
pub mod obligation;
pub mod people;
pub mod pipeline;
pub mod problem;
pub mod proof;
pub mod report;
pub mod scenario;
pub mod solve;
pub mod study;
pub mod verify;
