//! The templates of one kind of message, in every language: the user's own, else the program's.

use std::path::PathBuf;

use crate::config::{ConfigError, Folders};
use crate::domain::message::MessageKind;
use crate::domain::template::Template;
use crate::text::Language;

/// The templates of one kind of message.
pub struct Templates(Vec<Template>);

impl Templates {
    /// Reads them.
    pub fn read(folders: Option<&Folders>, kind: MessageKind) -> Result<Templates, ConfigError> {
        let read = |language: &Language| {
            let name = format!("{}.{}.txt", kind.word(), language.code());
            let own = folders.map_or(Ok(None), |folders| folders.template(&name))?;
            let ours = || Template::parse(language.template(kind));
            own.map_or_else(ours, Ok).map_err(|error| ConfigError::Template(PathBuf::from(&name), error))
        };
        Language::ALL.iter().map(read).collect::<Result<_, _>>().map(Templates)
    }

    /// The one of a language.
    pub fn of(&self, language: Language) -> &Template {
        // One for each language, in their order.
        &self.0[language as usize]
    }
}
