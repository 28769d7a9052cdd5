//! What a PDF carries.

use std::sync::Arc;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Object, Stream, String as Text};

/// The name of the attached result.
pub(super) const RESULT: &str = "result.json";

/// The canonical JSON result that a PDF of ours carries, byte for byte; `None` where there is none, or where this is no PDF.
#[must_use]
pub fn embedded(pdf: &[u8]) -> Option<Vec<u8>> {
    let pdf = Pdf::new(Arc::new(pdf.to_vec())).ok()?;
    // Attached files are the leaves of a tree (ISO 32000-1, 7.9.6), which has one level for as few as ours.
    let catalogue: Dict<'_> = pdf.xref().get(pdf.xref().root_id())?;
    let trees: Dict<'_> = catalogue.get(b"Names".as_slice())?;
    let tree: Dict<'_> = trees.get(b"EmbeddedFiles".as_slice())?;
    let leaves: Array<'_> = tree.get(b"Names".as_slice())?;
    leaves.iter::<Object<'_>>().filter_map(Object::into_dict).find_map(|file| result(&file))
}

/// The content of the file that a specification names (ISO 32000-1, 7.11.3), where that is the result.
fn result(file: &Dict<'_>) -> Option<Vec<u8>> {
    let name: Text<'_> = file.get(b"F".as_slice())?;
    let contents: Dict<'_> = file.get(b"EF".as_slice())?;
    let content: Stream<'_> = contents.get(b"F".as_slice())?;
    if name.get().as_ref() == RESULT.as_bytes() { content.decoded().ok() } else { None }
}
