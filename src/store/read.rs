//! Questions to the book: one function each, one file a concept.

mod bank;
mod calendar;
mod check;
mod cycles;
mod dossier;
mod find;
mod hosting;
mod institutions;
mod journal;
mod payments;
mod person;
mod questions;
mod recipients;
mod reminders;
mod roster;
mod sessions;
mod settings;

pub use bank::Kept;
pub use calendar::{Agenda, Meeting, Venue};
pub use check::{Broken, Counts, Health, Rule};
pub use cycles::{CycleHead, CycleName, CycleRow};
pub use dossier::{Dossier, Held, Received};
pub use find::{Found, FoundInstitution, FoundPerson};
pub use hosting::Hosting;
pub use institutions::{Colleague, Hosted, Institution, InstitutionCard};
pub use journal::{Entry, Names};
pub use payments::SharedPayment;
pub use person::{Card, PaymentRow, Place};
pub use recipients::Recipient;
pub use reminders::Reminder;
pub use roster::{Grid, Member, Roll};
pub use sessions::{Host, Session};

pub(super) use bank::{Open, open_movements};
pub(super) use check::{counts, health};
pub(super) use roster::{announced_note, roll};
pub(super) use settings::setting;
