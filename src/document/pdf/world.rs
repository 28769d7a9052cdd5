//! What Typst may see: the template, one file of data, and the typefaces that come with it.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime};
use typst::syntax::{FileId, Source, VirtualPath};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// How documents look.
const TEMPLATE: &str = include_str!("../../../data/document/page.typ");
/// The name of the data, which the template reads.
const DATA: &str = "document.json";

/// The typefaces, with what they hold: Libertinus Serif, New Computer Modern and DejaVu Sans Mono.
pub(super) struct Typefaces {
    /// What they hold.
    pub(super) book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The typefaces that are carried along.
pub(super) static TYPEFACES: LazyLock<Typefaces> = LazyLock::new(|| {
    let fonts: Vec<Font> = typst_assets::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    Typefaces { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// Typst's own library, with header cells of rows (its feature `a11y-extras`).
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

/// One document's inputs.
pub(super) struct Inputs {
    template: Source,
    data: (FileId, Bytes),
}

impl Inputs {
    /// The template with its data.
    pub(super) fn new(data: String) -> Self {
        let file = |name: &str| FileId::new(None, VirtualPath::new(name));
        Self {
            template: Source::new(file("page.typ"), TEMPLATE.to_owned()),
            data: (file(DATA), Bytes::from_string(data)),
        }
    }

    fn absent<T>(id: FileId) -> FileResult<T> {
        Err(FileError::NotFound(id.vpath().as_rootless_path().to_owned()))
    }
}

impl World for Inputs {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &TYPEFACES.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Self::absent(id) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Self::absent(id) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        TYPEFACES.fonts.get(index).cloned()
    }

    /// Nobody asks what day it is.
    fn today(&self, _offset: Option<i64>) -> Option<Datetime> {
        None
    }
}
