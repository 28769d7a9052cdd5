//! Texts that break what does not expect them.

/// Texts of our own, one for each way to break a page, and the naughty-strings corpus, which is not kept here, where it lies beside
/// the repository.
pub fn texts() -> Vec<String> {
    let own = [
        "</title><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        "<!-- open",
        "]]> &amp; &lt; &#0;",
        "\u{202e}turned",
        "\u{2067}open",
        "\u{feff}\u{200b}nothing to see\u{200f}",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "田中さん 𝔘𝔫𝔦 🏳️‍🌈 العربية",
        "{no-such} { $key }",
        "=HYPERLINK(\"x\")",
    ];
    let corpus =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/corpora/naughty-strings/blns.json"));
    let corpus: Vec<String> = corpus.map(|text| serde_json::from_str(&text).expect("a list")).unwrap_or_default();
    own.iter().map(|text| (*text).to_owned()).chain(corpus).collect()
}
