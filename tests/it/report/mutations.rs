//! Whoever changes a result and computes its digest anew is found out by the proof or by the recomputation.

use onus::data::Catalogue;
use onus::report::{Report, canonical, self_digest};
use onus::verify::{Check, VerifyReport, verify};
use serde_json::Value;

use super::{arden, run, written};

/// The pointers of all leaves, but for the scenario inside and what was asked for: another file is another true result.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    if ["/scenario/text", "/scenario/file", "/asked"].iter().any(|own| at.starts_with(own)) {
        return;
    }
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                leaves(value, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, value) in items.iter().enumerate() {
                leaves(value, &format!("{at}/{index}"), found);
            }
        }
        _ => found.push(at.to_owned()),
    }
}

/// One of several changes of a leaf: another number, another text, another kind.
fn change(leaf: &mut Value, how: usize) {
    let text = leaf.as_str().map(str::to_owned);
    *leaf = match (text, how % 4) {
        (Some(text), 0) => format!("{text}0").into(),
        (Some(text), 1) => format!("-{text}").into(),
        (Some(text), 2) if text.len() > 1 => text.chars().skip(1).collect::<String>().into(),
        (Some(text), _) => format!("1{text}").into(),
        (None, 3) => Value::Bool(!leaf.as_bool().unwrap_or(false)),
        (None, _) => "0".into(),
    };
}

fn changed(result: &Value, pointer: &str, how: usize) -> VerifyReport {
    let mut result = result.clone();
    change(result.pointer_mut(pointer).expect("a leaf"), how);
    let digest = self_digest(&result);
    let bytes = canonical(&serde_json::json!({ "result": result, "sha256": digest }));
    verify(bytes.as_bytes(), Catalogue::shipped())
}

fn is_found_out(found: &VerifyReport, pointer: &str) {
    assert_eq!(found.intact, Check::Holds, "{pointer}: the digest is right");
    if found.data_missing {
        assert!(pointer.starts_with("/data/"), "{pointer}");
        return;
    }
    assert!(found.fails(), "{pointer}: {found:?}");
    let Check::Fails(why) = &found.recomputed else { panic!("{pointer}: {found:?}") };
    assert!(why.iter().any(|line| line.starts_with(&format!("{pointer}:"))), "{pointer} is named: {why:?}");
}

#[test]
fn changes_with_a_new_digest_are_found_out_and_named() {
    let file: Value = serde_json::from_str(&written("json", &Report::of(&arden()))).expect("JSON");
    let mut pointers = Vec::new();
    leaves(&file["result"], "", &mut pointers);
    assert!(pointers.len() > 250, "{}", pointers.len());
    for how in 0..4 {
        for pointer in &pointers {
            is_found_out(&changed(&file["result"], pointer, how), pointer);
        }
    }
}

#[test]
fn a_changed_placement_is_found_out() {
    let (_, text) =
        Catalogue::shipped().scenarios().into_iter().find(|(name, _)| *name == "resettlement-2025").expect("it ships");
    let file: Value = serde_json::from_str(&written("json", &Report::of(&run(text, &[])))).expect("JSON");
    for pointer in ["/allocation/flows/0/3", "/values/place[SYR,USA]"] {
        let pointer = if file["result"].pointer(pointer).is_some() { pointer } else { "/allocation/flows/1/3" };
        is_found_out(&changed(&file["result"], pointer, 0), pointer);
    }
}
