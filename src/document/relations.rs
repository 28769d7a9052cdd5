//! Relations and types of the parts in a package (ECMA-376, part 2): lists of elements without content.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element of such a list.
pub(super) struct Line {
    range: Range<usize>,
    attributes: BTreeMap<String, String>,
}

impl Line {
    /// An attribute; empty where there is none.
    pub(super) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The name in the container of the part that a relation from a folder of the top leads to: `../customXml/item1.xml` and
    /// `/customXml/item1.xml` are `customXml/item1.xml`, and `header1.xml` is beside the part that it is a relation of.
    pub(super) fn target(&self, folder: &str) -> String {
        let target = self.attribute("Target");
        match target.strip_prefix("../").or_else(|| target.strip_prefix('/')) {
            Some(name) => name.to_owned(),
            None => format!("{folder}{target}"),
        }
    }
}

/// The relations and types in a list, in order.
pub(super) fn lines(text: &str) -> Result<Vec<Line>, String> {
    let mut reader = Reader::from_str(text);
    let mut lines = Vec::new();
    loop {
        let from = position(&reader)?;
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Empty(tag) if is_line(&tag) => {
                lines.push(Line { range: from..position(&reader)?, attributes: attributes(&tag)? });
            }
            Event::Start(tag) if is_line(&tag) => {
                reader.read_to_end(tag.name()).map_err(|error| error.to_string())?;
                lines.push(Line { range: from..position(&reader)?, attributes: attributes(&tag)? });
            }
            Event::Eof => return Ok(lines),
            _ => {}
        }
    }
}

/// A list without some of its elements.
pub(super) fn without(text: &str, is_gone: impl Fn(&Line) -> bool) -> Result<String, String> {
    let mut kept = String::with_capacity(text.len());
    let mut done = 0;
    for line in lines(text)?.into_iter().filter(is_gone) {
        kept.push_str(&text[done..line.range.start]);
        done = line.range.end;
    }
    kept.push_str(&text[done..]);
    Ok(kept)
}

fn is_line(tag: &BytesStart<'_>) -> bool {
    matches!(tag.local_name().as_ref(), "Relationship" | "Override")
}

fn attributes(tag: &BytesStart<'_>) -> Result<BTreeMap<String, String>, String> {
    let of = |name: &str| {
        let found = tag.try_get_attribute(name).map_err(|error| error.to_string())?;
        Ok(found.map(|found| (name.to_owned(), found.value.into_owned())))
    };
    ["Type", "Target", "PartName"].into_iter().filter_map(|name| of(name).transpose()).collect()
}

fn position(reader: &Reader<&[u8]>) -> Result<usize, String> {
    usize::try_from(reader.buffer_position()).map_err(|error| error.to_string())
}
