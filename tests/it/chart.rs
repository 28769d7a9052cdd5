//! Charts as SVG.

mod given;
mod golden;
mod hostile;
mod pictures;
mod style;
mod tiles;
