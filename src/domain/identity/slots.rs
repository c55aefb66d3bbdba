//! Pairing the movements of a file with those of the register, within one account, day and amount.

use std::collections::HashSet;

use super::same::{Likeness, same};
use super::{Entry, Learnt, Sighting};
use crate::domain::movement::Format;

/// How a movement of a file fits one of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// It is this one.
    Known { entry: Entry, learnt: Learnt },
    /// It might be this one.
    Maybe(Entry),
}

/// A movement of the register once, as each format has it. One that stands for several movements of a format (a
/// total for its details) has as many slots.
pub(super) struct Slot<'s> {
    entry: Entry,
    faces: Vec<&'s Sighting>,
    forgotten: bool,
}

impl<'s> Slot<'s> {
    /// The slots of these sightings, in the order of their movements.
    pub(super) fn of(sightings: &'s [(Entry, Sighting)], forgotten: &HashSet<Entry>) -> Vec<Slot<'s>> {
        let mut slots: Vec<Slot<'_>> = Vec::new();
        for (entry, sighting) in sightings {
            let free = |slot: &&mut Slot<'_>| slot.entry == *entry && slot.face(sighting.format).is_none();
            if let Some(slot) = slots.iter_mut().find(free) {
                slot.faces.push(sighting);
            } else {
                let forgotten = forgotten.contains(entry);
                slots.push(Slot { entry: *entry, faces: vec![sighting], forgotten });
            }
        }
        slots
    }

    fn face(&self, format: Format) -> Option<&'s Sighting> {
        self.faces.iter().find(|face| face.format == format).copied()
    }

    /// The bank says that it is this one.
    fn named(&self, new: &Sighting) -> bool {
        new.id.is_some() && self.face(new.format).is_some_and(|face| face.id == new.id)
    }

    /// The bank says that it is another one.
    fn contradicts(&self, new: &Sighting) -> bool {
        let known = self.face(new.format).and_then(|face| face.id.as_ref());
        matches!((known, &new.id), (Some(known), Some(id)) if known != id)
    }

    /// By the same format if there is one: it says most.
    fn likeness(&self, new: &Sighting) -> Likeness {
        if let Some(face) = self.face(new.format) {
            return same(new, face);
        }
        let all: Vec<Likeness> = self.faces.iter().map(|face| same(new, face)).collect();
        let any = |one| all.contains(&one);
        match () {
            () if any(Likeness::Same) => Likeness::Same,
            () if any(Likeness::Different) => Likeness::Different,
            () => Likeness::Unsure,
        }
    }

    fn learnt(&self, new: &Sighting) -> Learnt {
        match self.face(new.format) {
            _ if self.forgotten => Learnt::Nothing,
            None => Learnt::Format,
            Some(face) if face.id.is_none() && new.id.is_some() => Learnt::Id,
            Some(_) => Learnt::Nothing,
        }
    }
}

/// The ways in which a pair is found, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The bank's number.
    Number,
    /// All that this format says.
    Format,
    /// All that another format says.
    OtherFormat,
    /// Nothing says that it is not one whose people were erased.
    Forgotten,
    /// Somebody has to say.
    Asking,
}

impl Way {
    const ALL: [Way; 5] = [Way::Number, Way::Format, Way::OtherFormat, Way::Forgotten, Way::Asking];

    fn fits(self, new: &Sighting, slot: &Slot<'_>) -> bool {
        let same = || slot.likeness(new) == Likeness::Same;
        match self {
            Way::Number => slot.named(new),
            Way::Forgotten => slot.forgotten && !slot.contradicts(new),
            Way::Asking if slot.forgotten => true,
            _ if slot.forgotten => false,
            Way::Format => slot.face(new.format).is_some() && !slot.contradicts(new) && same(),
            Way::OtherFormat => slot.face(new.format).is_none() && same(),
            // A bank that changed its numbers must not bring everything a second time.
            Way::Asking => same() || (slot.likeness(new) == Likeness::Unsure && !slot.contradicts(new)),
        }
    }
}

/// What each of the new ones is; each slot is given once.
pub(super) fn pair(new: &[&Sighting], slots: &[Slot<'_>]) -> Vec<Option<Fit>> {
    let mut fits: Vec<Option<Fit>> = vec![None; new.len()];
    let mut given = vec![false; slots.len()];
    for way in Way::ALL {
        for (new, fit) in new.iter().zip(&mut fits).filter(|(_, fit)| fit.is_none()) {
            let found = (0..slots.len()).find(|at| !given[*at] && way.fits(new, &slots[*at]));
            let Some(at) = found else { continue };
            given[at] = true;
            let Slot { entry, .. } = slots[at];
            *fit = Some(match way {
                Way::Asking => Fit::Maybe(entry),
                _ => Fit::Known { entry, learnt: slots[at].learnt(new) },
            });
        }
    }
    fits
}
