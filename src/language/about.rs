//! The languages: what is known of each beside its words.

/// What is known of a language beside its words.
#[derive(Debug, PartialEq, Eq)]
pub struct About {
    /// `en`.
    pub tag: &'static str,
    /// What its speakers call it.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether a speaker has reviewed its words.
    pub reviewed: bool,
    /// Between thousands.
    pub thousands: &'static str,
    /// Before decimals.
    pub decimal: &'static str,
    /// Before what is below zero.
    pub minus: &'static str,
    /// Its words, all files of its folder.
    pub(super) words: &'static str,
}

/// The words of a language: the files of its folder, one after another.
macro_rules! words {
    ($tag:literal) => {
        concat!(
            include_str!(concat!("../../data/languages/", $tag, "/page.ftl")),
            include_str!(concat!("../../data/languages/", $tag, "/sentences.ftl")),
            include_str!(concat!("../../data/languages/", $tag, "/notes.ftl")),
            include_str!(concat!("../../data/languages/", $tag, "/clauses.ftl")),
        )
    };
}

const ENGLISH: About = About {
    tag: "en",
    name: "English",
    right_to_left: false,
    reviewed: true,
    thousands: "\u{202f}",
    decimal: ".",
    minus: "\u{2212}",
    words: words!("en"),
};

/// Every language, the official ones of the United Nations. Separators follow the Unicode CLDR's defaults of each language, but for English
/// and Spanish: English takes the thin space of ISO 80000-1, so that no point or comma is read as the other.
pub const LANGUAGES: &[About] = &[
    ENGLISH,
    About {
        tag: "fr",
        name: "français",
        right_to_left: false,
        reviewed: false,
        thousands: "\u{202f}",
        decimal: ",",
        minus: "\u{2212}",
        words: words!("fr"),
    },
    About {
        tag: "es",
        name: "español",
        right_to_left: false,
        reviewed: false,
        // A space, as the Ortografía of 2010 asks: the CLDR's point between thousands is the decimal sign of Mexico and Central America.
        thousands: "\u{202f}",
        decimal: ",",
        minus: "\u{2212}",
        words: words!("es"),
    },
    About {
        tag: "ar",
        name: "العربية",
        right_to_left: true,
        reviewed: false,
        // Western digits with the CLDR's separators for them, as in Arabic tables of the United Nations: Arab states differ in their digits, and
        // these are read in all.
        thousands: ",",
        decimal: ".",
        minus: "\u{2212}",
        words: words!("ar"),
    },
    About {
        tag: "ru",
        name: "русский",
        right_to_left: false,
        reviewed: false,
        thousands: "\u{a0}",
        decimal: ",",
        minus: "\u{2212}",
        words: words!("ru"),
    },
    About {
        tag: "zh",
        name: "中文",
        right_to_left: false,
        reviewed: false,
        thousands: ",",
        decimal: ".",
        minus: "\u{2212}",
        words: words!("zh"),
    },
];

/// English as files and terminals have it: plain spaces between thousands, the hyphen of ASCII as a minus sign.
pub(super) const PLAIN: About = About { thousands: " ", minus: "-", ..ENGLISH };
