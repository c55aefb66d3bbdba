//! How a command ends: its exit code, and what is said of a failure.

use std::path::Path;

use super::out::Out;
use crate::config::ConfigError;
use crate::store::StoreError;
use crate::tell;
use crate::text::Text;

/// The exit codes, the same for every command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Found or done.
    Done = 0,
    /// Nothing found.
    Nothing = 1,
    /// The command line is not understood.
    Usage = 2,
    /// A rule or the input says no.
    Refused = 3,
    /// The book cannot be used, or the system fails us.
    Unusable = 4,
}

impl Exit {
    /// As a shell sees it.
    pub fn code(self) -> u8 {
        self as u8
    }
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub enum Failure {
    /// In words already, one sentence a line.
    Said(Exit, Vec<String>),
    /// What the book says.
    Store(StoreError),
    /// A file of the configuration that is none.
    Config(ConfigError),
    /// What the system says, in its words.
    System(String),
}

impl Failure {
    /// Nothing like it was found.
    pub fn nothing(sentence: String) -> Failure {
        Failure::Said(Exit::Nothing, vec![sentence])
    }

    /// An argument is not what it should be.
    pub fn usage(sentence: String) -> Failure {
        Failure::Said(Exit::Usage, vec![sentence])
    }

    /// A rule or the input says no.
    pub fn refused(sentence: String) -> Failure {
        Failure::Said(Exit::Refused, vec![sentence])
    }

    /// Tells it, and how the command ends.
    pub fn tell(&self, text: &Text, book: Option<&Path>, out: &Out) -> Exit {
        match self {
            Failure::Said(exit, sentences) => {
                for sentence in sentences {
                    out.error(sentence);
                }
                *exit
            }
            Failure::Store(error) => {
                out.error(&tell::store_error(text, None, error, book.unwrap_or(Path::new(""))));
                match error {
                    StoreError::Refused(_) => Exit::Refused,
                    StoreError::Book(_) => Exit::Unusable,
                }
            }
            Failure::Config(error) => {
                out.error(&tell::config_error(text, error));
                Exit::Refused
            }
            Failure::System(reason) => {
                out.error(&text.with("cli-system", &[("reason", reason.into())]));
                Exit::Unusable
            }
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        Failure::Store(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure::System(error.to_string())
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Failure {
        Failure::Config(error)
    }
}
