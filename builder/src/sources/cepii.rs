//! CEPII GeoDist: distance between capitals, and land borders; typed facts where it lacks a state.

use std::collections::{BTreeMap, BTreeSet};

use super::texts;
use crate::check::check;
use crate::edition::{Edition, Values};
use crate::raw::{self, Raw};
use crate::states::number;
use crate::trouble::Trouble;

const FILE: &str = "cepii_geodist/dist_cepii.csv";
const CAPITALS: &str = include_str!("../../facts/capitals.csv");
const BORDERS: &str = include_str!("../../facts/borders.csv");
/// Kilometres, the mean radius of the Earth (IUGG).
const EARTH_RADIUS_KM: f64 = 6371.0088;

type Pairs = BTreeMap<(String, String), String>;

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let states = members_and_observers(raw)?;
    let (mut distance, mut border) = (Pairs::new(), Pairs::new());
    for [origin, state, touch, km] in raw.rows(FILE, ["iso_o", "iso_d", "contig", "distcap"])? {
        if !states.contains(&origin) || !states.contains(&state) {
            continue;
        }
        let pair = (origin, state);
        if touch == "1" {
            border.insert(pair.clone(), touch);
        }
        distance.insert(pair, number(FILE, &km)?);
    }
    add_capitals(raw, &states, &mut distance)?;
    let notes = change_borders(&mut border)?;
    Ok(vec![distance_edition(raw, states.len(), distance)?, border_edition(raw, border, notes)?])
}

fn members_and_observers(raw: &Raw) -> Result<BTreeSet<String>, Trouble> {
    let rows = raw.rows("countries/countries.csv", ["iso3", "un_member"])?;
    let wanted = rows.into_iter().filter(|[code, member]| member == "1" || code == "PSE" || code == "VAT");
    Ok(wanted.map(|[code, _]| code).collect())
}

/// Distances of the states that CEPII lacks, by great circles between capitals.
fn add_capitals(raw: &Raw, states: &BTreeSet<String>, distance: &mut Pairs) -> Result<(), Trouble> {
    let path = "facts/capitals.csv";
    let mut capitals: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    for [state, latitude, longitude, capital] in
        raw.rows("cepii_geodist/geo_cepii.csv", ["iso3", "lat", "lon", "cap"])?
    {
        if states.contains(&state) && capital == "1.0" {
            capitals.entry(state).or_insert((degrees(path, &latitude)?, degrees(path, &longitude)?));
        }
    }
    let mut added = Vec::new();
    for [state, latitude, longitude] in raw::rows(path, CAPITALS, ["state", "latitude", "longitude"])? {
        capitals.insert(state.clone(), (degrees(path, &latitude)?, degrees(path, &longitude)?));
        added.push(state);
    }
    for from in &added {
        for to in states.iter().filter(|to| *to != from) {
            let (Some(a), Some(b)) = (capitals.get(from), capitals.get(to)) else {
                return Err(Trouble::raw(path, format!("no capital of {to}")));
            };
            let km = format!("{:.1}", great_circle_km(*a, *b));
            distance.insert((from.clone(), to.clone()), km.clone());
            distance.insert((to.clone(), from.clone()), km);
        }
    }
    Ok(())
}

fn degrees(path: &str, text: &str) -> Result<f64, Trouble> {
    text.parse().map_err(|_| Trouble::raw(path, format!("`{text}` is not an angle")))
}

/// The haversine formula; shown with one decimal, far above what machines differ by.
fn great_circle_km((lat_a, lon_a): (f64, f64), (lat_b, lon_b): (f64, f64)) -> f64 {
    let (phi_a, phi_b) = (lat_a.to_radians(), lat_b.to_radians());
    let half = |difference: f64| (difference.to_radians() / 2.0).sin().powi(2);
    let h = half(lat_b - lat_a) + phi_a.cos() * phi_b.cos() * half(lon_b - lon_a);
    2.0 * EARTH_RADIUS_KM * h.sqrt().asin()
}

/// Applies the typed borders, both ways, and says what was done.
fn change_borders(border: &mut Pairs) -> Result<Vec<String>, Trouble> {
    let mut notes = Vec::new();
    for [a, b, touch, reason] in raw::rows("facts/borders.csv", BORDERS, ["a", "b", "touch", "source"])? {
        for pair in [(a.clone(), b.clone()), (b.clone(), a.clone())] {
            if touch == "1" {
                border.insert(pair, touch.clone())
            } else {
                border.remove(&pair)
            };
        }
        notes.push(format!("Fact: {a}-{b} = {touch}. {reason}"));
    }
    Ok(notes)
}

fn distance_edition(raw: &Raw, states: usize, distance: Pairs) -> Result<Edition, Trouble> {
    let of = |a: &str, b: &str| distance.get(&(a.into(), b.into())).map_or("absent".into(), Clone::clone);
    let checks = vec![
        check("Germany-Poland, km (published: about 516)", "515.8", of("DEU", "POL")),
        check("pairs", &(states * (states - 1)).to_string(), distance.len().to_string()),
    ];
    let mut transformations = texts(&[
        "Column distcap (km between capitals), members and observers of the United Nations only.",
        "LIE, MCO, MNE, SSD and VAT are not in CEPII: great circles (haversine, radius 6371.0088 km) from typed capital coordinates to CEPII's capitals, one decimal.",
    ]);
    transformations.push(format!("Typed coordinates: {}", CAPITALS.lines().skip(1).collect::<Vec<_>>().join("; ")));
    Ok(Edition {
        name: "distance",
        edition: "cepii-2011",
        title: "Distance between capitals",
        unit: "kilometres",
        extensive: false,
        preferred: true,
        raw: vec!["data/raw/cepii_geodist/dist_cepii.csv", "data/raw/cepii_geodist/geo_cepii.csv"],
        transformations,
        gaps: texts(&["Serbia stands under CEPII's entry for the old Yugoslavia; capitals as of about 2005."]),
        caveats: texts(&["distance counts down: it needs a decreasing transformation to become a reason"]),
        counting: None,
        checks,
        values: Values::Dyadic(distance),
        source: raw.source("cepii_geodist")?,
    })
}

fn border_edition(raw: &Raw, border: Pairs, notes: Vec<String>) -> Result<Edition, Trouble> {
    let has = |a: &str, b: &str| u8::from(border.contains_key(&(a.into(), b.into()))).to_string();
    let symmetric = border.keys().all(|(a, b)| border.contains_key(&(b.clone(), a.clone())));
    let checks = vec![
        check("South Sudan-Uganda share a border", "1", has("SSD", "UGA")),
        check("Sudan-Kenya share a border (not since 2011)", "0", has("SDN", "KEN")),
        check("both directions of every pair", "true", symmetric.to_string()),
    ];
    let mut transformations =
        texts(&["Column contig, rows with 1 only, members and observers of the United Nations only."]);
    transformations.extend(notes);
    Ok(Edition {
        name: "contiguity",
        edition: "cepii-2011",
        title: "Land borders: 1 where two states share one, no row where they do not",
        unit: "1 = shares a land border",
        extensive: true,
        preferred: true,
        raw: vec!["data/raw/cepii_geodist/dist_cepii.csv"],
        transformations,
        gaps: texts(&[
            "Left as CEPII has them: no border for Angola-Congo (Cabinda), Spain-Morocco (Ceuta, Melilla) and Andorra-Spain; a border for Malaysia-Singapore (causeway) and United Arab Emirates-Qatar.",
            "Borders of overseas territories (French Guiana) are not the mother state's.",
        ]),
        caveats: Vec::new(),
        counting: None,
        checks,
        values: Values::Dyadic(border),
        source: raw.source("cepii_geodist")?,
    })
}
