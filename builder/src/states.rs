//! `data/states.csv` and `data/states.toml`, and by way of `names` `data/states-names.csv`: codes, neutral English short names, regions and groups.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::raw::{self, Addresses, Raw};
use crate::trouble::Trouble;
use crate::{Output, decimal, names};

pub const FILE: &str = "countries/countries.csv";
const COLUMNS: [&str; 14] = [
    "iso3",
    "iso2",
    "iso_numeric",
    "name",
    "un_short_name",
    "un_member",
    "m49_region",
    "m49_subregion",
    "un_regional_group",
    "ldc",
    "eu27",
    "oecd",
    "annex_i",
    "g20",
];
const HEADER: &str = "code,iso2,numeric,name,kind,region,subregion,un_group,ldc,eu27,oecd,annex_i,g20,income_group";
/// Codes that sources use and ISO 3166-1 does not have.
const BESIDE_ISO: [(&str, &str, &str); 4] = [
    ("EUE", "European Union institutions", "donor"),
    ("TIB", "Tibetan", "special"),
    ("UNK", "Unknown", "special"),
    ("XXA", "Stateless", "special"),
];
/// The year whose income groups are shipped.
const INCOME_YEAR: &str = "2024";

/// Writes both files and returns the codes of the 193 members.
pub fn write(raw: &Raw, output: &mut Output) -> Result<BTreeSet<String>, Trouble> {
    let income: BTreeMap<String, String> = raw
        .rows("worldbank_income_groups/income_groups.csv", ["iso3", "year", "income_group"])?
        .into_iter()
        .filter(|[_, year, _]| year == INCOME_YEAR)
        .map(|[state, _, group]| (state, group))
        .collect();
    let changes: BTreeSet<String> =
        raw::rows("facts/groups.csv", include_str!("../facts/groups.csv"), ["state", "group", "holds"])?
            .into_iter()
            .filter(|[_, group, holds]| group == "ldc" && holds == "0")
            .map(|[state, ..]| state)
            .collect();
    let mut rows = BTreeMap::new();
    let mut members = BTreeSet::new();
    for [code, iso2, numeric, name, un_name, member, region, subregion, un_group, ldc, eu27, oecd, annex_i, g20] in
        raw.rows(FILE, COLUMNS)?
    {
        let kind = match (member.as_str(), code.as_str()) {
            ("1", _) => "member",
            (_, "PSE" | "VAT") => "observer",
            _ => "other",
        };
        if kind == "member" {
            members.insert(code.clone());
        }
        let ldc = if changes.contains(&code) { "0".into() } else { ldc };
        let name = short_name(&un_name).unwrap_or(name);
        let group = un_group_name(&un_group);
        let income = income.get(&code).map_or("", String::as_str);
        let row = format!(
            "{code},{iso2},{numeric},{},{kind},{region},{subregion},{group},{ldc},{eu27},{oecd},{annex_i},{g20},{income}",
            quoted(&name)
        );
        rows.insert(code, row);
    }
    for (code, name, kind) in BESIDE_ISO {
        rows.insert(code.into(), format!("{code},,,{name},{kind},,,,0,0,0,0,0,"));
    }
    if members.len() != 193 {
        return Err(Trouble::raw(FILE, format!("{} members of the United Nations, not 193", members.len())));
    }
    let text = rows.values().fold(format!("{HEADER}\n"), |text, row| text + row + "\n");
    output.insert("states.csv".into(), text);
    output.insert("states-names.csv".into(), names::table(raw, rows.keys())?);
    output.insert("states.toml".into(), about(raw)?);
    Ok(members)
}

/// The UN's short name without articles and marks; `None` where the table has none.
fn short_name(un_name: &str) -> Option<String> {
    let bare = un_name.trim_end_matches(['*', ' ']).trim_end_matches("(the)").trim_end();
    (!bare.is_empty()).then(|| bare.to_owned())
}

fn un_group_name(short: &str) -> &str {
    match short {
        "GRULAC" => "Latin American and Caribbean Group",
        "WEOG" => "Western European and Others Group",
        other => other,
    }
}

pub fn quoted(text: &str) -> String {
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// Where every column of `states.csv` comes from, and as of when.
fn about(raw: &Raw) -> Result<String, Trouble> {
    let countries = raw.source("countries")?;
    let income = raw.source("worldbank_income_groups")?;
    let addresses = |source: &Addresses| match source {
        Addresses::One(one) => one.clone(),
        Addresses::Many(many) => many.join(" "),
    };
    let mut text = String::from(include_str!("../facts/states.head.toml"));
    for (name, source) in [("countries", &countries), ("worldbank_income_groups", &income)] {
        let _ = write!(
            text,
            "\n[[source]]\nraw = \"data/raw/{name}\"\npublisher = {:?}\nversion = {:?}\noriginal_address = {:?}\nlicence = {:?}\nattribution = {:?}\ncompared_with_publisher = false\n",
            source.publisher,
            source.version,
            addresses(&source.original_address),
            source.licence,
            source.attribution
        );
        for copy in &source.taken_from {
            let _ = write!(
                text,
                "\n[[source.copy]]\nrepo = {:?}\ncommit = {:?}\ncommit_date = {:?}\npaths = {:?}\n",
                copy.repo, copy.commit, copy.commit_date, copy.paths
            );
        }
    }
    text.parse::<toml::Table>().map_err(|error| Trouble::raw("states.toml", error.to_string()))?;
    Ok(text)
}

/// ISO codes by every name of the alias table, for sources that write names.
pub fn codes_by_name(raw: &Raw) -> Result<BTreeMap<String, String>, Trouble> {
    let mut codes = BTreeMap::new();
    for [alias, code] in raw.rows("countries/aliases.csv", ["alias", "iso3"])? {
        codes.insert(alias, code);
    }
    for [code, name] in raw.rows(FILE, ["iso3", "name"])? {
        codes.insert(name, code);
    }
    Ok(codes)
}

/// A plain decimal from a raw cell, or what is wrong with it.
pub fn number(path: &str, text: &str) -> Result<String, Trouble> {
    decimal::plain(text).ok_or_else(|| Trouble::raw(path, format!("`{text}` is not a decimal number")))
}
