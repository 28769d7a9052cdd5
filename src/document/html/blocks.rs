//! The parts of a section.

use maud::{Markup, PreEscaped, html};

use super::table::table;
use super::text::{sound, words};
use crate::document::{Block, Language, chart};

pub(super) fn block(block: &Block, language: &Language) -> Markup {
    html! {
        @match block {
            Block::Paragraph(text) => p { (words(text, language)) },
            Block::Reported(sentences) => {
                @let english = (!language.is_english()).then_some("en");
                ul lang=[english] dir=[english.map(|_| "ltr")] { @for one in sentences { li { (sound(one)) } } }
            },
            Block::List(points) => ul { @for point in points { li { (sound(point)) } } },
            Block::Terms(terms) => dl class="terms" {
                @for (term, meaning) in terms { div { dt { (words(term, language)) } dd { (words(meaning, language)) } } }
            },
            Block::Table(one) => (table(one, language)),
            Block::Chart(one) => (figure(one, language)),
            Block::Verbatim(text) => pre tabindex="0" { (sound(text)) },
            Block::Fold(line, blocks) => details {
                summary { (sound(line)) }
                @for inner in blocks { (self::block(inner, language)) }
            },
        }
    }
}

/// A chart in a frame that can be scrolled where the screen is too narrow for its words, with what there is to be seen under it, and the
/// same in numbers under a line that opens it. The drawing itself tells its description to those who do not see it.
fn figure(one: &chart::Chart, language: &Language) -> Markup {
    let caption = format!("{}-caption", one.id);
    html! {
        figure id=(one.id) {
            figcaption id=(caption) { (sound(&one.title)) }
            div class="scroll" role="group" tabindex="0" aria-labelledby=(caption) { (PreEscaped(chart::svg(one, language))) }
            p class="seen" aria-hidden="true" { (sound(&one.description)) }
            details { summary { (language.say("chart-figures")) } (table(&one.table, language)) }
        }
    }
}
