//! What a run starts with: where the book is, whose run it is, language, configuration, and today.
//!
//! Made by the command line, used by it and by the dashboard.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::clock;
use crate::config::{Config, ConfigError, Folders};
use crate::domain::formula::Formula;
use crate::domain::question::Question;
use crate::store::{Access, Author, Result, Store};
use crate::text::Text;

/// What a run starts with.
pub struct Opening {
    /// The book.
    pub book: PathBuf,
    /// Of the account; none when it has no home.
    pub folders: Option<Folders>,
    /// The user's configuration.
    pub config: Config,
    /// The language.
    pub text: Text,
    /// `--today`, for tests and demonstrations.
    pub fixed_today: Option<NaiveDate>,
    /// Nothing may be written.
    pub read_only: bool,
    /// Colours may be shown.
    pub colour: bool,
    /// The book is invented and goes when the run ends.
    pub demonstration: bool,
}

impl Opening {
    /// Today: as told, else by the clock, in Brussels. Asked again each time: a dashboard may see midnight pass.
    pub fn today(&self) -> NaiveDate {
        self.fixed_today.unwrap_or_else(clock::today)
    }

    /// Opens the book; `--read-only` wins over what is asked.
    pub fn store(&self, access: Access) -> Result<Store> {
        let access = if self.read_only { Access::Read } else { access };
        let mut store = Store::open(&self.book, access, self.author())?;
        if self.demonstration {
            store.keep_no_copies();
        }
        Ok(store)
    }

    /// Every formula: those of the program and the user's own.
    pub fn formulas(&self) -> std::result::Result<Vec<Formula>, ConfigError> {
        self.folders.as_ref().map_or_else(|| Ok(Formula::built_in()), Folders::all_formulas)
    }

    /// The bank of questions: that of the program and the user's own.
    pub fn questions(&self) -> std::result::Result<Vec<Question>, ConfigError> {
        self.folders.as_ref().map_or_else(|| Ok(Question::built_in()), Folders::all_questions)
    }

    /// Who writes, and in which run.
    pub fn author(&self) -> Author {
        let account = || ["USER", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok());
        let who = match self.config.name.trim() {
            "" => account().unwrap_or_default(),
            name => name.to_owned(),
        };
        Author { who, run: clock::run() }
    }
}
