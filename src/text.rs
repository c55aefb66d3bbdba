//! Words, dates and amounts in the user's language, out of the Fluent files of `assets/locales`.
//!
//! The only place where sentences live. Knows the domain's plain data; knows no screen, no SQL and
//! no clock. A text is parsed when it is first said, so that starting costs only what is shown.

mod arg;
pub mod clean;
mod dates;
mod language;
mod locales;
mod numbers;
mod outline;
mod typed;
mod wrap;

use std::cell::{OnceCell, RefCell};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

pub use arg::Arg;
pub use dates::DateStyle;
pub use language::{choose, environment};
pub use locales::Language;
pub use typed::hour;
pub use wrap::wrap;

use locales::{AREAS, CORE};
use numbers::Separators;
use outline::Outline;

/// The texts of one language.
pub struct Text {
    language: Language,
    outlines: [OnceCell<Outline>; AREAS.len()],
    bundle: RefCell<FluentBundle<FluentResource>>,
    separators: OnceCell<Separators>,
}

impl Text {
    /// The texts of this language; nothing is parsed yet.
    pub fn new(language: Language) -> Text {
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // Isolating marks are bidi controls, which no output of ours may hold.
        bundle.set_use_isolating(false);
        Text {
            language,
            outlines: [const { OnceCell::new() }; AREAS.len()],
            bundle: RefCell::new(bundle),
            separators: OnceCell::new(),
        }
    }

    /// The language in use.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text without arguments.
    pub fn say(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A text with its arguments; a missing text is its own name in braces.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        self.format(id, Some(&args))
    }

    /// Whether there is a text of this name.
    pub fn has(&self, id: &str) -> bool {
        self.source(id).is_some()
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.learn(id);
        let bundle = self.bundle.borrow();
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        debug_assert!(pattern.is_some(), "no text {id} in {}", self.language.code());
        let Some(pattern) = pattern else {
            return format!("{{{id}}}");
        };
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id} in {}: {errors:?}", self.language.code());
        said
    }

    /// Parses a text the first time it is said. What cannot be read is left out:
    /// `tests/texts.rs` proves that nothing is.
    fn learn(&self, id: &str) {
        if self.bundle.borrow().has_message(id) {
            return;
        }
        if let Some(source) = self.source(id) {
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
            self.bundle.borrow_mut().add_resource_overriding(resource);
        }
    }

    /// The lines of a text, out of the file named like its prefix or else of the core.
    fn source(&self, id: &str) -> Option<&'static str> {
        let prefix = id.split('-').next().unwrap_or_default();
        let area = AREAS.iter().position(|area| *area == prefix).unwrap_or(CORE);
        self.outlines[area].get_or_init(|| Outline::of(self.language.source(area))).find(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_known_by_name_and_area() {
        let text = Text::new(Language::Nl);
        assert_eq!(text.say("mark-present"), "Aanwezig");
        assert_eq!(text.with("number-euro", &[("amount", "5".into())]), "€\u{a0}5");
        for unknown in ["nothing-of-the-kind", "tui-nothing", "mark", "tui", ""] {
            assert!(!text.has(unknown), "{unknown}");
        }
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "no text nothing in nl")]
    fn a_missing_text_is_noticed_while_we_build() {
        let unknown = "nothing";
        Text::new(Language::Nl).say(unknown);
    }
}
