//! The one list of languages and of text files, embedded.
//!
//! A language is one folder in `assets/locales`, one file a kind in `assets/templates` and one line here; an area is
//! one file in each folder and one word here.

use crate::domain::message::MessageKind;

macro_rules! locales {
    (areas: $areas:tt $($(#[$doc:meta])* $language:ident = $code:literal,)+) => {
        /// A language of the program.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Language {
            $($(#[$doc])* $language,)+
        }

        impl Language {
            /// Every language, the one for unknown wishes first.
            pub const ALL: &[Language] = &[$(Language::$language),+];

            /// Its ISO 639-1 code.
            pub fn code(self) -> &'static str {
                match self {
                    $(Language::$language => $code,)+
                }
            }

            /// The template of a kind of message.
            pub fn template(self, kind: MessageKind) -> &'static str {
                TEMPLATES[self as usize][kind as usize]
            }

            /// The Fluent text of one area.
            pub(super) fn source(self, area: usize) -> &'static str {
                SOURCES[self as usize][area]
            }
        }

        /// The prefixes of texts that have their own file; all others are in the core.
        pub(super) const AREAS: [&str; AREA_COUNT] = $areas;
        const AREA_COUNT: usize = $areas.len();
        const SOURCES: [[&str; AREA_COUNT]; Language::ALL.len()] = [$(sources!($code, $areas)),+];
        const TEMPLATES: [[&str; MessageKind::ALL.len()]; Language::ALL.len()] = [$(templates!($code)),+];
    };
}

macro_rules! sources {
    ($code:literal, [$($area:literal),+]) => {
        [$(include_str!(concat!("../../assets/locales/", $code, "/", $area, ".ftl"))),+]
    };
}

/// In the order of the kinds.
macro_rules! templates {
    ($code:literal) => {
        templates!($code, ["change", "reminder", "welcome", "host"])
    };
    ($code:literal, [$($kind:literal),+]) => {
        [$(include_str!(concat!("../../assets/templates/", $kind, ".", $code, ".txt"))),+]
    };
}

locales! {
    areas: ["core", "tui", "cmd", "cli", "err", "deed", "key", "bank", "money", "qr", "mail", "host", "msg", "inst", "ask", "keep", "resc", "priv"]
    /// French.
    Fr = "fr",
    /// Dutch.
    Nl = "nl",
    /// English.
    En = "en",
}

/// The area of texts without a file of their own.
pub(super) const CORE: usize = 0;
