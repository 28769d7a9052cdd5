//! Obligations: whole people and whole cents that add up, within the whole limits.

pub mod claims;
pub mod games;
mod limits;
mod money;
mod people;
mod placement;
mod whole_rows;

pub use limits::{Limits, Together};
pub use money::share_money;
pub use people::{Unrounded, whole_duties};
pub use placement::{Flow, WholePlaces, whole_places};
pub use whole_rows::whole_rows;
