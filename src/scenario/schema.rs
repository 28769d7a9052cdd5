//! The JSON Schema of scenario files (draft 2020-12), from the description of the format.

use serde_json::{Map, Value, json};

use super::format::{Bounds, Field, Keys, Need, PEOPLE_LIMIT, SCENARIO, Shape, TableSpec, Word};

/// What a code or the name of a table looks like.
const NAME: &str = "^[A-Za-z0-9_-]{1,32}$";
/// A number in quotes: decimal, percentage or fraction.
const NUMBER: &str = "^[+-]?[0-9](_?[0-9])*(\\.[0-9](_?[0-9])*)?([eE][+-]?[0-9]+)?\
                      (%|/[+-]?[0-9](_?[0-9])*(\\.[0-9](_?[0-9])*)?([eE][+-]?[0-9]+)?)?$";

/// The schema: for editors, and for programs that write scenarios. The reader refuses more than a schema can say.
#[must_use]
pub fn schema() -> Value {
    let mut schema = table(&SCENARIO);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = "Onus scenario, format 1".into();
    schema["properties"]["format"]["const"] = 1.into();
    schema
}

fn table(spec: &TableSpec) -> Value {
    let properties: Map<String, Value> = spec.fields.iter().map(|one| (one.name.to_owned(), field(one))).collect();
    let required: Vec<&str> =
        spec.fields.iter().filter(|one| matches!(one.need, Need::Required)).map(|one| one.name).collect();
    let mut schema = json!({
        "type": "object",
        "description": spec.doc,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    let either = spec.fields.iter().find_map(|one| match one.need {
        Need::Unless(other) => Some(json!([{ "required": [one.name] }, { "required": [other] }])),
        _ => None,
    });
    if let Some(either) = either {
        schema["anyOf"] = either;
    }
    schema
}

fn field(field: &Field) -> Value {
    let mut schema = shape(&field.shape);
    schema["description"] = field.doc.into();
    if let Need::Default(text) = field.need {
        let value =
            toml::from_str::<toml::Table>(&format!("value = {text}")).ok().and_then(|mut table| table.remove("value"));
        schema["default"] = value.and_then(|value| serde_json::to_value(value).ok()).unwrap_or(Value::Null);
    }
    schema
}

fn shape(shape: &Shape) -> Value {
    match shape {
        Shape::Text => json!({ "type": "string", "minLength": 1 }),
        Shape::Code => json!({ "type": "string", "pattern": NAME }),
        Shape::Codes => json!({ "type": "array", "items": { "type": "string", "pattern": NAME }, "uniqueItems": true }),
        Shape::Texts | Shape::Sequence => {
            json!({ "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true })
        }
        Shape::Words(known) => json!({ "type": "array", "items": words(known) }),
        Shape::Word(known) => words(known),
        Shape::Number(bounds) => {
            json!({ "anyOf": [number("number", *bounds), { "type": "string", "pattern": NUMBER }] })
        }
        Shape::Whole(bounds) => {
            json!({ "anyOf": [number("integer", *bounds), { "type": "string", "pattern": NUMBER }] })
        }
        Shape::People => {
            let plain = json!({ "type": "integer", "minimum": 0, "maximum": PEOPLE_LIMIT });
            json!({ "anyOf": [plain, { "type": "string", "pattern": NUMBER }] })
        }
        Shape::Year => json!({ "type": "integer", "minimum": -9999, "maximum": 9999 }),
        Shape::Bool => json!({ "type": "boolean" }),
        Shape::Date => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Shape::Table(spec) => table(spec),
        Shape::Named(spec) => {
            json!({ "type": "object", "propertyNames": { "pattern": NAME }, "additionalProperties": table(spec) })
        }
        Shape::Map(keys, inner) => {
            let pattern = match keys {
                Keys::Codes => NAME,
                Keys::Years => "^[0-9]{1,4}$",
                Keys::Paths | Keys::Articles => "^.+$",
                Keys::Groups => "^[A-Za-z0-9_-]{1,32}( *\\+ *[A-Za-z0-9_-]{1,32})*$",
            };
            json!({ "type": "object", "propertyNames": { "pattern": pattern }, "additionalProperties": self::shape(inner) })
        }
        Shape::Any => json!({}),
        Shape::Either(shapes) => json!({ "anyOf": shapes.iter().map(self::shape).collect::<Vec<_>>() }),
    }
}

fn words(known: &[Word]) -> Value {
    let one = |word: &Word| json!({ "const": word.name, "description": word.doc });
    json!({ "type": "string", "oneOf": known.iter().map(one).collect::<Vec<_>>() })
}

fn number(kind: &str, bounds: Bounds) -> Value {
    match bounds {
        Bounds::Any => json!({ "type": kind }),
        Bounds::NonNegative => json!({ "type": kind, "minimum": 0 }),
        Bounds::Positive => json!({ "type": kind, "exclusiveMinimum": 0 }),
        Bounds::Share => json!({ "type": kind, "minimum": 0, "maximum": 1 }),
    }
}
