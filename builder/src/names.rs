//! `data/states-names.csv`: the name of every code in the languages of documents other than English.

use std::collections::BTreeMap;

use crate::raw::{self, Raw};
use crate::states::{FILE, quoted};
use crate::trouble::Trouble;

/// The languages, in the order of the columns.
const LANGUAGES: [&str; 5] = ["fr", "es", "ar", "ru", "zh"];
/// Articles that UNTERM puts behind a name, French and Spanish.
const ARTICLES: [&str; 7] = ["(l')", "(le)", "(la)", "(les)", "(el)", "(los)", "(las)"];

/// The names of one code; empty: not in this source.
type Names = [String; 5];

/// The table. Names of the United Nations come before those of the other sources.
pub fn table<'a>(raw: &Raw, codes: impl Iterator<Item = &'a String>) -> Result<String, Trouble> {
    let mut names: BTreeMap<String, Names> = BTreeMap::new();
    for [code, fr, es] in raw.rows(FILE, ["iso3", "name_fr", "name_es"])? {
        let row = names.entry(code).or_default();
        (row[0], row[1]) = (bare(&fr), bare(&es));
    }
    let cldr = raw::rows("facts/names_cldr.csv", include_str!("../facts/names_cldr.csv"), ["code", "ar", "ru", "zh"])?;
    for [code, ar, ru, zh] in cldr {
        let row = names.entry(code).or_default();
        (row[2], row[3], row[4]) = (ar, ru, zh);
    }
    let columns = ["code", "fr", "es", "ar", "ru", "zh"];
    for [code, own @ ..] in raw::rows("facts/names_un.csv", include_str!("../facts/names_un.csv"), columns)? {
        let row = names.entry(code).or_default();
        own.into_iter().zip(row).filter(|(own, _)| !own.is_empty()).for_each(|(own, name)| *name = own);
    }
    let mut text = format!("code,{}\n", LANGUAGES.join(","));
    for code in codes {
        let row = names.remove(code).unwrap_or_default();
        if let Some((_, language)) = row.iter().zip(LANGUAGES).find(|(name, _)| name.is_empty()) {
            return Err(Trouble::raw("states-names.csv", format!("{code} has no name in `{language}`")));
        }
        text += &format!("{code},{}\n", row.map(|name| quoted(&name)).join(","));
    }
    Ok(text)
}

/// A name without UNTERM's marks and article.
fn bare(name: &str) -> String {
    let plain = name.trim_end_matches(['*', ' ']);
    ARTICLES.iter().find_map(|article| plain.strip_suffix(article)).unwrap_or(plain).trim_end().to_owned()
}
