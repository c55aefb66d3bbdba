//! A total in one format, its details in another: the same money, so somebody is asked.

use std::collections::HashMap;

use super::{Entry, Key, Sighting};
use crate::domain::movement::Format;

/// Where totals and details stand, by what the total would be.
#[derive(Debug, Default)]
pub(super) struct Totals {
    details: HashMap<Key, Vec<(Format, Entry)>>,
    singles: HashMap<Key, Vec<(Format, Entry)>>,
}

impl Totals {
    pub(super) fn note(&mut self, entry: Entry, key: &Key, sighting: &Sighting) {
        let (side, key) = match sighting.batch {
            Some(total) => (&mut self.details, Key { amount: total, ..key.clone() }),
            None => (&mut self.singles, key.clone()),
        };
        side.entry(key).or_default().push((sighting.format, entry));
    }

    /// The total of this detail, or a detail of this total, as another format has it.
    pub(super) fn other_side(&self, key: &Key, sighting: &Sighting) -> Option<Entry> {
        let other = |all: &Vec<(Format, Entry)>| {
            all.iter().find(|(format, _)| *format != sighting.format).map(|(_, entry)| *entry)
        };
        match sighting.batch {
            Some(total) => self.singles.get(&Key { amount: total, ..key.clone() }).and_then(other),
            None => self.details.get(key).and_then(other),
        }
    }
}
