//! What Typst may see: the template, one file of data, and typefaces: those that come with it, and the user's own.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime};
use typst::syntax::{FileId, Source, VirtualPath};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::letters::Letters;
use crate::document::{Typeface, Unwritable};

/// How documents look.
const TEMPLATE: &str = include_str!("../../../data/document/page.typ");
/// The name of the data, which the template reads.
const DATA: &str = "document.json";
/// The families that text is set in where they have the letters: the second for signs of formulas, such as `∝`.
const FAMILIES: [&str; 2] = ["Libertinus Serif", "New Computer Modern Math"];

/// Typefaces, with what they hold.
#[derive(Clone)]
pub(super) struct Typefaces {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// The families that text is set in: the first that has the letters.
    pub(super) families: Vec<String>,
    /// What can be printed.
    pub(super) letters: Letters,
}

/// The typefaces that are carried along: Libertinus Serif, New Computer Modern and DejaVu Sans Mono.
static SHIPPED: LazyLock<Typefaces> = LazyLock::new(|| {
    let fonts: Vec<Font> = typst_assets::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    Typefaces::new(fonts, FAMILIES.map(str::to_owned).to_vec())
});

impl Typefaces {
    /// Those that are carried along, then the user's own in the order given.
    ///
    /// # Errors
    /// [`Unwritable`] where a typeface of the user cannot be read.
    pub(super) fn with(own: &[Typeface]) -> Result<Self, Unwritable> {
        let mut all = SHIPPED.clone();
        for typeface in own {
            let fonts: Vec<Font> = Font::iter(Bytes::new(typeface.bytes().to_vec())).collect();
            if fonts.is_empty() {
                return Err(Unwritable(format!("the typeface with the SHA-256 {} cannot be read", typeface.digest())));
            }
            for font in &fonts {
                if !all.families.contains(&font.info().family) {
                    all.families.push(font.info().family.clone());
                }
            }
            all.fonts.extend(fonts);
        }
        Ok(if own.is_empty() { all } else { Self::new(all.fonts, all.families) })
    }

    fn new(fonts: Vec<Font>, families: Vec<String>) -> Self {
        let book = FontBook::from_fonts(&fonts);
        let letters = Letters::of(&book, &families);
        Self { book: LazyHash::new(book), fonts, families, letters }
    }
}

/// Typst's own library, with header cells of rows (its feature `a11y-extras`).
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

/// One document's inputs.
pub(super) struct Inputs {
    template: Source,
    data: (FileId, Bytes),
    typefaces: Typefaces,
}

impl Inputs {
    /// The template with its data.
    pub(super) fn new(data: String, typefaces: Typefaces) -> Self {
        let file = |name: &str| FileId::new(None, VirtualPath::new(name));
        Self {
            template: Source::new(file("page.typ"), TEMPLATE.to_owned()),
            data: (file(DATA), Bytes::from_string(data)),
            typefaces,
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
        &self.typefaces.book
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
        self.typefaces.fonts.get(index).cloned()
    }

    /// Nobody asks what day it is.
    fn today(&self, _offset: Option<i64>) -> Option<Datetime> {
        None
    }
}
