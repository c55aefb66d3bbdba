//! The user's configuration: a commented file of defaults in the program, then the user's own on top.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::Deserialize;

use crate::domain::formula::{Formula, FormulaError};
use crate::domain::line::line_of;
use crate::domain::question::{Question, QuestionError, extended};
use crate::domain::template::{Template, TemplateError};

/// The defaults, as a file that the user can read and copy.
pub const DEFAULTS: &str = include_str!("../assets/config.toml");

/// What the configuration says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the file of defaults explains each
pub struct Config {
    pub language: String,
    pub name: String,
    pub theme: String,
    pub keys: BTreeMap<String, Vec<String>>,
}

/// What a user's file may say: any part.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wishes {
    language: Option<String>,
    name: Option<String>,
    theme: Option<String>,
    keys: Option<BTreeMap<String, Keys>>,
}

/// The keys of a command: one needs no list around it.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Keys {
    One(String),
    Several(Vec<String>),
}

impl From<Keys> for Vec<String> {
    fn from(keys: Keys) -> Vec<String> {
        match keys {
            Keys::One(key) => vec![key],
            Keys::Several(keys) => keys,
        }
    }
}

/// What is wrong with a file of the configuration folder.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// It cannot be read.
    #[error("{0}: {1}")]
    Unreadable(PathBuf, String),
    /// It is no configuration, from this line on.
    #[error("{path}: {line}: {reason}")]
    Wrong {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// In the words of the TOML reader.
        reason: String,
    },
    /// A formula that is none.
    #[error("{0}: {1}")]
    Formula(PathBuf, FormulaError),
    /// A template that is none.
    #[error("{0}: {1}")]
    Template(PathBuf, TemplateError),
    /// Questions that are none.
    #[error("{0}: {1}")]
    Questions(PathBuf, QuestionError),
}

impl Default for Config {
    fn default() -> Config {
        // A test parses the embedded file.
        toml::from_str(DEFAULTS).unwrap_or(Config {
            language: String::new(),
            name: String::new(),
            theme: String::new(),
            keys: BTreeMap::new(),
        })
    }
}

impl Config {
    /// The configuration of this folder; the defaults when there is no file.
    pub fn read(folders: &Folders) -> Result<Config, ConfigError> {
        let path = folders.config_file();
        match std::fs::read_to_string(&path) {
            Ok(text) => Config::parse(&text, &path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Config::parse("", &path)?),
            Err(error) => Err(ConfigError::Unreadable(path, error.to_string())),
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Config, ConfigError> {
        let wishes: Wishes = toml::from_str(text).map_err(|error| {
            let line = line_of(text, error.span());
            ConfigError::Wrong { path: path.to_owned(), line, reason: error.message().to_owned() }
        })?;
        let defaults = Config::default();
        Ok(Config {
            language: wishes.language.unwrap_or(defaults.language),
            name: wishes.name.unwrap_or(defaults.name),
            theme: wishes.theme.unwrap_or(defaults.theme),
            keys: wishes.keys.map_or(defaults.keys, |keys| {
                keys.into_iter().map(|(command, keys)| (command, keys.into())).collect()
            }),
        })
    }
}

/// The book that is used when none is named: that of `RONDE_DB`, else the account's own.
pub fn usual_book() -> Option<PathBuf> {
    let named = std::env::var_os("RONDE_DB").filter(|path| !path.is_empty()).map(PathBuf::from);
    named.or_else(|| Some(Folders::find()?.book()))
}

/// Where things are: XDG variables first, on every system.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Of the book.
    pub data: PathBuf,
    /// Of `config.toml`, `formulas/` and `templates/`.
    pub config: PathBuf,
}

impl Folders {
    /// The folders of this account.
    pub fn find() -> Option<Folders> {
        let xdg = |name: &str| {
            let folder = PathBuf::from(std::env::var_os(name)?);
            // A relative path there is to be ignored (XDG Base Directory Specification).
            folder.is_absolute().then(|| folder.join("ronde"))
        };
        let system = ProjectDirs::from("", "", "ronde");
        let data = xdg("XDG_DATA_HOME").or_else(|| system.as_ref().map(|dirs| dirs.data_dir().to_owned()))?;
        let config =
            xdg("XDG_CONFIG_HOME").or_else(|| system.as_ref().map(|dirs| dirs.config_dir().to_owned()))?;
        Some(Folders { data, config })
    }

    /// The user's own book.
    pub fn book(&self) -> PathBuf {
        self.data.join("book.db")
    }

    /// The configuration.
    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    /// The user's own formulas.
    pub fn formulas(&self) -> PathBuf {
        self.config.join("formulas")
    }

    /// The user's own questions.
    pub fn questions(&self) -> PathBuf {
        self.config.join("questions.toml")
    }

    /// The user's own themes.
    pub fn themes(&self) -> PathBuf {
        self.config.join("themes")
    }

    /// The user's own templates of messages.
    pub fn templates(&self) -> PathBuf {
        self.config.join("templates")
    }

    /// The user's own template of this name, if there is one.
    pub fn template(&self, name: &str) -> Result<Option<Template>, ConfigError> {
        let path = self.templates().join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => Template::parse(&text).map(Some).map_err(|error| ConfigError::Template(path, error)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(ConfigError::Unreadable(path, error.to_string())),
        }
    }

    /// What is in the folders of the configuration and never read: other names than `templates`, or than the program
    /// looks for. Hidden files and an editor's copies are nobody's mistake.
    pub fn strays(&self, templates: &[String]) -> Vec<PathBuf> {
        let own = ["config.toml", "questions.toml", "formulas", "themes", "templates"];
        let toml = |name: &str| Path::new(name).extension().is_some_and(|extension| extension == "toml");
        let inside = |folder: &Path, known: &dyn Fn(&str) -> bool| -> Vec<PathBuf> {
            let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
            let stray = |name: &str| !name.starts_with('.') && !name.ends_with('~') && !known(name);
            entries
                .filter(|entry| stray(&entry.file_name().to_string_lossy()))
                .map(|entry| entry.path())
                .collect()
        };
        let mut strays = [
            inside(&self.config, &|name| own.contains(&name)),
            inside(&self.formulas(), &toml),
            inside(&self.themes(), &toml),
            inside(&self.templates(), &|name| templates.iter().any(|known| known == name)),
        ]
        .concat();
        strays.sort();
        strays
    }

    /// Every formula: those of the program, then the user's own, which win over one of the same name.
    pub fn all_formulas(&self) -> Result<Vec<Formula>, ConfigError> {
        let mut formulas = Formula::built_in();
        let Ok(entries) = std::fs::read_dir(self.formulas()) else { return Ok(formulas) };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths.into_iter().filter(|path| path.extension().is_some_and(|ext| ext == "toml")) {
            let text = std::fs::read_to_string(&path)
                .map_err(|error| ConfigError::Unreadable(path.clone(), error.to_string()))?;
            let formula = Formula::parse(&text).map_err(|error| ConfigError::Formula(path, error))?;
            formulas.retain(|known| known.id != formula.id);
            formulas.push(formula);
        }
        Ok(formulas)
    }

    /// The bank of questions: that of the program, with the user's own.
    pub fn all_questions(&self) -> Result<Vec<Question>, ConfigError> {
        let (bank, path) = (Question::built_in(), self.questions());
        match std::fs::read_to_string(&path) {
            Ok(text) => match Question::parse(&text) {
                Ok(own) => Ok(extended(bank, own)),
                Err(error) => Err(ConfigError::Questions(path, error)),
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(bank),
            Err(error) => Err(ConfigError::Unreadable(path, error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_defaults_are_a_configuration() {
        toml::from_str::<Config>(DEFAULTS).unwrap();
    }

    #[test]
    fn a_users_file_changes_what_it_names() {
        let config = Config::parse("name = \"Sofia\"\n[keys]\nquit = [\"Q\"]\n", Path::new("c")).unwrap();
        assert_eq!((config.name.as_str(), config.theme.as_str()), ("Sofia", "default"));
        assert_eq!(config.keys["quit"], ["Q"]);
        let config = Config::parse("[keys]\nquit = \"Q\"\n", Path::new("c")).unwrap();
        assert_eq!(config.keys["quit"], ["Q"]);
    }

    #[test]
    fn a_wrong_file_is_refused_with_its_line() {
        let error = Config::parse("name = \"Sofia\"\ncolour = 3\n", Path::new("c")).unwrap_err();
        assert!(matches!(error, ConfigError::Wrong { line: 2, .. }), "{error}");
    }

    #[test]
    fn templates_of_ones_own_are_found_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { data: folder.path().to_owned(), config: folder.path().to_owned() };
        assert!(matches!(folders.template("change.fr.txt"), Ok(None)));
        std::fs::create_dir(folders.templates()).unwrap();
        let write = |text: &[u8]| std::fs::write(folders.templates().join("change.fr.txt"), text).unwrap();
        write(b"S\n\nB {name}\n");
        assert_eq!(folders.template("change.fr.txt").unwrap(), Template::parse("S\n\nB {name}").ok());
        assert!(matches!(folders.template("change.nl.txt"), Ok(None)));
        write(b"S\n\nB {nom}\n");
        let wrong = folders.template("change.fr.txt");
        assert!(matches!(wrong, Err(ConfigError::Template(_, TemplateError::Unknown { line: 3, .. }))));
        write(b"S\n\n\xe9\n");
        assert!(matches!(folders.template("change.fr.txt"), Err(ConfigError::Unreadable(..))));
    }

    #[test]
    fn what_is_never_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { data: folder.path().to_owned(), config: folder.path().to_owned() };
        assert_eq!(folders.strays(&[]), [] as [PathBuf; 0]);
        for name in ["config.toml", "templates/change.fr.txt", "templates/chnage.fr.txt", "templates/.swp"] {
            std::fs::create_dir_all(folders.templates()).unwrap();
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        std::fs::create_dir(folders.formulas()).unwrap();
        for name in ["formulas/mine.toml", "formulas/mine.yaml", "questions.txt", "config.toml~"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let known = ["change.fr.txt".to_owned()];
        let expected = ["formulas/mine.yaml", "questions.txt", "templates/chnage.fr.txt"];
        assert_eq!(folders.strays(&known), expected.map(|name| folder.path().join(name)));
    }

    #[test]
    fn formulas_of_ones_own_join_the_programs_and_win() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { data: folder.path().to_owned(), config: folder.path().to_owned() };
        std::fs::create_dir(folders.formulas()).unwrap();
        let built_in = include_str!("../assets/formulas/reseau.toml");
        let write = |name: &str, text: &str| std::fs::write(folders.formulas().join(name), text).unwrap();
        write("mien.toml", &built_in.replace("id = \"reseau\"", "id = \"mien\""));
        write("reseau.toml", &built_in.replace("capacity = 12", "capacity = 9"));
        let formulas = folders.all_formulas().unwrap();
        let capacity =
            |id: &str| formulas.iter().find(|formula| formula.id == id).map(|formula| formula.capacity);
        assert_eq!(
            (capacity("pairs-aidants"), capacity("reseau"), capacity("mien")),
            (Some(12), Some(9), Some(12))
        );
        write("faux.toml", "id = 3");
        assert!(matches!(folders.all_formulas(), Err(ConfigError::Formula(..))));
    }

    #[test]
    fn questions_of_ones_own_join_the_programs() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { data: folder.path().to_owned(), config: folder.path().to_owned() };
        let bank = folders.all_questions().unwrap();
        let write = |text: &str| std::fs::write(folders.questions(), text).unwrap();
        write("[[question]]\nid = 'rire'\ntitle.fr = 'Rire'");
        assert_eq!(folders.all_questions().unwrap().len(), bank.len() + 1);
        write("[[question]]\nid = 'rire'");
        assert!(matches!(folders.all_questions(), Err(ConfigError::Questions(..))));
    }
}
