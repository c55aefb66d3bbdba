//! Keys to commands, as bound: the defaults of the table, then the user's configuration.

use std::collections::{BTreeMap, HashMap};

use super::key::Key;
use super::table::{COMMANDS, Command, Id, Scope, named};

/// The keys in force.
#[derive(Debug, Clone)]
pub struct Keymap {
    commands: HashMap<(Scope, Key), Id>,
    keys: HashMap<Id, Vec<Key>>,
}

/// What is wrong with a configuration of keys.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeymapError {
    /// No command has this name, or it has no keys.
    #[error("no command {0}")]
    NoSuchCommand(String),
    /// Not a key.
    #[error("{command}: no key {key}")]
    NoSuchKey {
        /// The command.
        command: String,
        /// What is written.
        key: String,
    },
    /// One key for two commands that can be in force at once.
    #[error("{key}: {one} and {other}")]
    Twice {
        /// The key.
        key: String,
        /// A command.
        one: &'static str,
        /// The other.
        other: &'static str,
    },
}

impl Keymap {
    /// The table's keys, with those of the commands named in `changes` replaced. Tells all that is wrong at once.
    pub fn new(changes: &BTreeMap<String, Vec<String>>) -> Result<Keymap, Vec<KeymapError>> {
        let mut errors: Vec<KeymapError> = changes
            .keys()
            .filter(|name| named(name).is_none_or(|command| command.scope == Scope::Line))
            .map(|name| KeymapError::NoSuchCommand(name.clone()))
            .collect();
        let mut keymap = Keymap { commands: HashMap::new(), keys: HashMap::new() };
        for command in COMMANDS.iter().filter(|command| command.scope != Scope::Line) {
            match changes.get(command.name) {
                Some(keys) => keymap.bind(command, keys.iter().map(String::as_str), &mut errors),
                None => keymap.bind(command, command.keys.iter().copied(), &mut errors),
            }
        }
        if errors.is_empty() { Ok(keymap) } else { Err(errors) }
    }

    /// The table's keys.
    pub fn defaults() -> Keymap {
        Keymap::new(&BTreeMap::new()).unwrap_or(Keymap { commands: HashMap::new(), keys: HashMap::new() })
    }

    fn bind<'k>(
        &mut self,
        command: &Command,
        keys: impl Iterator<Item = &'k str>,
        errors: &mut Vec<KeymapError>,
    ) {
        for written in keys {
            let Some(key) = Key::parse(written) else {
                let (command, key) = (command.name.to_owned(), written.to_owned());
                errors.push(KeymapError::NoSuchKey { command, key });
                continue;
            };
            if let Some(other) = self.commands.insert((command.scope, key), command.id)
                && other != command.id
            {
                let other = super::table::command(other).name;
                errors.push(KeymapError::Twice { key: written.to_owned(), one: other, other: command.name });
            }
            self.keys.entry(command.id).or_default().push(key);
        }
    }

    /// The command of a key where the cursor is: the inner scope first, then those around it.
    pub fn command(&self, scope: Scope, key: Key) -> Option<Id> {
        let own = self.commands.get(&(scope, key)).copied();
        own.or_else(|| scope.outer().and_then(|outer| self.command(outer, key)))
    }

    /// The keys of a command, as bound.
    pub fn keys(&self, id: Id) -> &[Key] {
        self.keys.get(&id).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(pairs: &[(&str, &[&str])]) -> Result<Keymap, Vec<KeymapError>> {
        let owned = |keys: &&[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        Keymap::new(&pairs.iter().map(|(name, keys)| ((*name).to_owned(), owned(keys))).collect())
    }

    #[test]
    fn the_tables_keys_are_keys_and_none_is_bound_twice() {
        let keymap = changed(&[]).unwrap();
        let key = |text| Key::parse(text).unwrap();
        assert_eq!(keymap.command(Scope::Attendance, key("p")), Some(Id::MarkPresent));
        assert_eq!(keymap.command(Scope::Fees, key("p")), Some(Id::Pay));
        assert_eq!(keymap.command(Scope::Cycles, key("w")), None);
        assert_eq!(keymap.command(Scope::Attendance, key("u")), Some(Id::Undo));
        assert_eq!(keymap.command(Scope::Journal, key("u")), Some(Id::TakeBack));
    }

    #[test]
    fn keys_are_replaced_by_configuration() {
        let keymap = changed(&[("mark-present", &["Space"])]).unwrap();
        assert_eq!(keymap.command(Scope::Attendance, Key::parse("Space").unwrap()), Some(Id::MarkPresent));
        assert_eq!(keymap.command(Scope::Attendance, Key::parse("p").unwrap()), None);
        assert_eq!(keymap.keys(Id::MarkPresent), [Key::parse("Space").unwrap()]);
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let errors = changed(&[
            ("fly", &["x"]),
            ("mark-late", &["Shift+y"]),
            ("mark-absent", &["e"]),
            ("demo", &["d"]),
        ])
        .unwrap_err();
        assert_eq!(
            errors,
            [
                KeymapError::NoSuchCommand("demo".into()),
                KeymapError::NoSuchCommand("fly".into()),
                KeymapError::NoSuchKey { command: "mark-late".into(), key: "Shift+y".into() },
                KeymapError::Twice { key: "e".into(), one: "mark-excused", other: "mark-absent" },
            ]
        );
    }
}
