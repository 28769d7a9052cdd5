//! Which studies are asked for: the same arguments for every command that makes a report.

use clap::Args;
use onus::report::Studies;

#[derive(Debug, Clone, Copy, Args)]
pub struct Asked {
    /// Run every variant of the file too, and show between which numbers each state stands
    #[arg(long)]
    pub ranges: bool,
    /// Say what one unit more or less of every rule that binds would mean, and for whom
    #[arg(long)]
    prices: bool,
    /// Say between which numbers each state could stand after the rules and after each goal
    #[arg(long)]
    freedom: bool,
}

impl From<Asked> for Studies {
    fn from(asked: Asked) -> Self {
        Self { ranges: asked.ranges, prices: asked.prices, freedom: asked.freedom }
    }
}
