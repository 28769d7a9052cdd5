//! The result inside a page: the canonical JSON that `verify` reads, byte for byte.
//!
//! In a script element `</` would end it and `<!` could begin a comment; both are written with an escape of JSON, `<\/` and
//! `<\u0021`, so that the page holds the same value. Canonical JSON never writes these escapes itself, and a backslash in a text
//! is always written twice, so that turning them back gives the same bytes.

/// What stands before the tag of the page's language.
const LANGUAGE: &str = "<html lang=\"";
/// Where it begins.
const START: &str = "<script type=\"application/json\" id=\"onus-result\">";
/// Where it ends.
const END: &str = "</script>";
/// What is escaped, and how.
const ESCAPES: [(&str, &str); 2] = [("</", "<\\/"), ("<!", "<\\u0021")];

/// The element that carries a result.
pub(super) fn element(result: &str) -> String {
    let escaped = ESCAPES.iter().fold(result.to_owned(), |text, (plain, escape)| text.replace(plain, escape));
    format!("{START}{escaped}{END}")
}

/// The tag of a page's language, and the canonical JSON result that it carries; `None` where there is none, or where it is no UTF-8.
pub(in crate::document) fn embedded(html: &[u8]) -> Option<(String, Vec<u8>)> {
    let page = std::str::from_utf8(html).ok()?;
    let (language, _) = page.split_once(LANGUAGE)?.1.split_once('"')?;
    let (_, from) = page.split_once(START)?;
    let (escaped, _) = from.split_once(END)?;
    let result = ESCAPES.iter().fold(escaped.to_owned(), |text, (plain, escape)| text.replace(escape, plain));
    Some((language.to_owned(), result.into_bytes()))
}
