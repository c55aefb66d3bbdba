//! A text that a file gives in the languages of the program; a key that is none of them is told with its line.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What stands in a file, one key a language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::domain) struct Translated {
    fr: Option<String>,
    nl: Option<String>,
    en: Option<String>,
}

impl Translated {
    /// By language code.
    pub fn by_language(self) -> BTreeMap<String, String> {
        let texts = [("fr", self.fr), ("nl", self.nl), ("en", self.en)];
        texts.into_iter().filter_map(|(language, text)| Some((language.to_owned(), text?))).collect()
    }
}

/// Whether there is a text in at least one language, and none that is empty.
pub(in crate::domain) fn is_said(texts: &BTreeMap<String, String>) -> bool {
    !texts.is_empty() && texts.values().all(|text| !text.trim().is_empty())
}
