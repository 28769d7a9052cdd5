//! Which studies are asked for: the same arguments for every command that makes a report.

use clap::Args;
use onus::report::Studies;

#[derive(Debug, Clone, Args)]
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
    /// Set shipped keys beside the scenario's own, on the same people and states, before rules: `--against population,gdp`
    #[arg(long, value_name = "KEYS", value_delimiter = ',')]
    against: Vec<String>,
}

impl From<&Asked> for Studies {
    fn from(asked: &Asked) -> Self {
        let bare = |name: &String| name.strip_prefix('@').unwrap_or(name).to_owned();
        let against = asked.against.iter().map(bare).collect();
        Self { ranges: asked.ranges, prices: asked.prices, freedom: asked.freedom, against }
    }
}
