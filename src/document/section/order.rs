//! The order in which states stand in documents: by name, as an annex lists them.

use std::cmp::Ordering;

/// The places of names in alphabetical order: accents and case count only between names that are else the same, and what is no
/// letter or digit not at all. Names in other scripts stand in the order of their characters.
pub(super) fn by_name(names: &[String]) -> Vec<usize> {
    let mut keyed: Vec<(String, usize)> = names.iter().map(|name| plain(name)).zip(0..).collect();
    keyed.sort_by(|(one, at), (other, beside)| {
        one.cmp(other).then_with(|| names[*at].cmp(&names[*beside])).then_with(|| at.cmp(beside))
    });
    keyed.into_iter().map(|(_, at)| at).collect()
}

/// The places of figures from the largest to the smallest, the earlier place first among equals.
pub(super) fn by_size<T: Ord>(sizes: &[T]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by(|one, other| match sizes[*other].cmp(&sizes[*one]) {
        Ordering::Equal => one.cmp(other),
        unequal => unequal,
    });
    order
}

fn plain(name: &str) -> String {
    name.chars()
        .flat_map(char::to_lowercase)
        .flat_map(|c| base(c).chars().collect::<Vec<_>>().into_iter().chain(own(c)))
        .collect()
}

/// The letters that stand for an accented Latin one.
fn base(letter: char) -> &'static str {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => "e",
        'ğ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ļ' | 'ľ' | 'ĺ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ž' | 'ż' => "z",
        'þ' => "th",
        _ => "",
    }
}

/// A letter or digit that stands for itself.
fn own(letter: char) -> Option<char> {
    (letter.is_alphanumeric() && base(letter).is_empty()).then_some(letter)
}
