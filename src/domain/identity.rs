//! Which movements of a file the book has already. Pure: accounts, names and texts come as keyed hashes.
//!
//! Two movements are looked at together when account, day, amount and currency are the same. A file is taken as a
//! whole: each of its movements is at most one of the book's, and equal ones are as many as stand in the file.

mod batch;
mod same;
mod slots;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::money::Cents;
use super::movement::Format;
use super::reference::Reference;

use slots::{Fit, Slot};

/// What must be equal before two movements are compared at all.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names say it
pub struct Key {
    pub account: String,
    pub booked_on: NaiveDate,
    pub amount: Cents,
    pub currency: String,
}

/// A movement as one format has it; what is empty is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// Which format.
    pub format: Format,
    /// What the bank calls it, hashed.
    pub id: Option<String>,
    /// The reference: transmitted, else the only one in the text.
    pub reference: Option<Reference>,
    /// The counterparty's account, hashed.
    pub payer: Option<String>,
    /// The counterparty's name, folded and hashed.
    pub name: Option<String>,
    /// The text, letters and digits only, hashed.
    pub text: Option<String>,
    /// The total of which it is a detail.
    pub batch: Option<Cents>,
}

/// A movement of the register: its number in it.
pub type Entry = usize;

/// What a file teaches of a movement that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Learnt {
    /// Nothing new.
    Nothing,
    /// How another format has it.
    Format,
    /// What the bank calls it, which was missing in this format.
    Id,
}

/// What a movement of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// A new one.
    New(Entry),
    /// This one.
    Known {
        /// Which.
        entry: Entry,
        /// What the book did not know of it.
        learnt: Learnt,
    },
    /// Kept as a new one; it might be the other.
    Maybe {
        /// The new one.
        new: Entry,
        /// Which it might be.
        twin: Entry,
    },
}

/// The movements that are there, from the book and from the files taken so far.
#[derive(Debug, Default)]
pub struct Register {
    sightings: HashMap<Key, Vec<(Entry, Sighting)>>,
    totals: batch::Totals,
    forgotten: HashSet<Entry>,
    entries: usize,
}

impl Register {
    /// Notes another movement, without any sighting yet.
    pub fn enter(&mut self) -> Entry {
        self.entries += 1;
        self.entries - 1
    }

    /// Notes how a format has a movement.
    pub fn sight(&mut self, entry: Entry, key: Key, sighting: Sighting) {
        self.totals.note(entry, &key, &sighting);
        self.sightings.entry(key).or_default().push((entry, sighting));
    }

    /// Whose it was is gone: it is any movement of its account, day and amount that is no other one, and no number of the
    /// bank says otherwise.
    pub fn forget(&mut self, entry: Entry) {
        self.forgotten.insert(entry);
    }

    /// Takes a file: what each of its movements is, in its order. All are in the register afterwards.
    pub fn take(&mut self, file: &[(Key, Sighting)]) -> Vec<Finding> {
        let mut groups: HashMap<&Key, Vec<usize>> = HashMap::new();
        for (place, (key, _)) in file.iter().enumerate() {
            groups.entry(key).or_default().push(place);
        }
        let mut fits: Vec<Option<Fit>> = vec![None; file.len()];
        for (key, places) in groups {
            let known = self.sightings.get(key).map_or(&[][..], Vec::as_slice);
            let slots = Slot::of(known, &self.forgotten);
            let new: Vec<&Sighting> = places.iter().map(|place| &file[*place].1).collect();
            for (place, fit) in places.into_iter().zip(slots::pair(&new, &slots)) {
                fits[place] = fit;
            }
        }
        for ((key, sighting), fit) in file.iter().zip(&mut fits) {
            if fit.is_none() {
                *fit = self.totals.other_side(key, sighting).map(Fit::Maybe);
            }
        }
        let mut named: HashMap<(&Key, &str), Entry> = HashMap::new();
        let mut findings = Vec::with_capacity(file.len());
        for ((key, sighting), mut fit) in file.iter().zip(fits) {
            let name = sighting.id.as_deref().map(|id| (key, id));
            if fit.is_none() {
                // The bank's numbers are unique: what comes twice under one is asked about.
                fit = name.and_then(|name| named.get(&name)).map(|twin| Fit::Maybe(*twin));
            }
            let finding = self.settle(key, sighting, fit);
            if let (Some(name), Finding::New(entry)) = (name, finding) {
                named.insert(name, entry);
            }
            findings.push(finding);
        }
        findings
    }

    fn settle(&mut self, key: &Key, sighting: &Sighting, fit: Option<Fit>) -> Finding {
        if let Some(Fit::Known { entry, learnt }) = fit {
            match learnt {
                Learnt::Nothing => {}
                Learnt::Format => self.sight(entry, key.clone(), sighting.clone()),
                Learnt::Id => self.name(entry, key, sighting),
            }
            return Finding::Known { entry, learnt };
        }
        let new = self.enter();
        self.sight(new, key.clone(), sighting.clone());
        match fit {
            Some(Fit::Maybe(twin)) => Finding::Maybe { new, twin },
            _ => Finding::New(new),
        }
    }

    fn name(&mut self, entry: Entry, key: &Key, named: &Sighting) {
        let all = self.sightings.get_mut(key).map_or(&mut [][..], Vec::as_mut_slice);
        let nameless = |(of, known): &&mut (Entry, Sighting)| {
            *of == entry && known.format == named.format && known.id.is_none()
        };
        if let Some((_, known)) = all.iter_mut().find(nameless) {
            known.id.clone_from(&named.id);
        }
    }
}
