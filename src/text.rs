//! Words, dates and amounts in the user's language, out of the Fluent files of `assets/locales`.
//!
//! The only place where sentences live. Knows the domain's plain data; knows no screen, no SQL and
//! no clock. A file is parsed when its first text is asked for, so a look-up pays for what it says.

mod arg;
pub mod clean;
mod dates;
mod language;
mod locales;
mod numbers;
mod typed;

use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

pub use arg::Arg;
pub use dates::DateStyle;
pub use language::{choose, environment};
pub use locales::Language;

use locales::{AREAS, CORE};
use numbers::Separators;

type Bundle = FluentBundle<FluentResource>;

/// The texts of one language.
pub struct Text {
    language: Language,
    areas: [OnceCell<Bundle>; AREAS.len()],
    separators: OnceCell<Separators>,
}

impl Text {
    /// The texts of this language; nothing is parsed yet.
    pub fn new(language: Language) -> Text {
        Text { language, areas: [const { OnceCell::new() }; AREAS.len()], separators: OnceCell::new() }
    }

    /// The language in use.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text without arguments.
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text with its arguments; a missing text is its own name in braces.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let bundle = self.bundle(id);
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        debug_assert!(pattern.is_some(), "no text {id} in {}", self.language.code());
        let Some(pattern) = pattern else {
            return format!("{{{id}}}");
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id} in {}: {errors:?}", self.language.code());
        said
    }

    /// Whether there is a text of this name.
    pub fn has(&self, id: &str) -> bool {
        self.bundle(id).has_message(id)
    }

    /// The parsed file that a text is in: the one named like its prefix, else the core.
    fn bundle(&self, id: &str) -> &Bundle {
        let prefix = id.split('-').next().unwrap_or_default();
        let area = AREAS.iter().position(|area| *area == prefix).unwrap_or(CORE);
        self.areas[area].get_or_init(|| parse(self.language, area))
    }
}

/// Parses one file. What cannot be read is left out: `tests/texts.rs` proves that nothing is.
fn parse(language: Language, area: usize) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new(vec![locale]);
    // Isolating marks are bidi controls, which no output of ours may hold.
    bundle.set_use_isolating(false);
    let source = language.source(area).to_owned();
    let resource = FluentResource::try_new(source).unwrap_or_else(|(readable, _)| readable);
    bundle.add_resource_overriding(resource);
    bundle
}
