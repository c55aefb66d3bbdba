//! The objects of `--json`: keys in English and stable, days ISO 8601, money in cents.
//!
//! A key is never renamed and never changes its meaning; another form would be another `schema`.
#![allow(missing_docs, clippy::struct_field_names)] // the keys say it, and are stable

mod asked;
mod backup;
mod bank;
mod cycle;
mod institutions;
mod journal;
mod message;
mod money;
mod people;
mod privacy;
mod questions;
mod session;
mod state;

pub use asked::{Qr, Reminder, Reminders};
pub use backup::{Backup, Backups, Made, Restored};
pub use bank::{Movement, Open, OpenMovement, Statement, Statements, Totals};
pub use cycle::{Cycle, Cycles};
pub use institutions::{Directory, InstitutionSaved, InstitutionsImported};
pub use journal::{Line, Lines, Step};
pub use message::{Calendar, Event, Message, Messages, Reached};
pub use money::{Payments, Price, Proposal, Shared, Split};
pub use people::{
    Attendance, Changed, Consent, Contact, Details, Doubled, Due, Found, Imported, Institution, Named, Owing,
    Payment, Person, Place, Presence, Rejected, SameAs, Saved, Seen, Standing,
};
pub use privacy::{Copy, Erased, ErasureDone, ErasureRehearsed, KeptColumn, KeptCycle, Privacy, Written};
pub use questions::{Asked, CoveredQuestion, Questions, WorkedOn};
pub use session::{HostProposal, HostProposals, Marked, Next, NextSession, OneSession, Session, Sessions};
pub use state::{
    Check, Counts, Exported, Finding, ImportedAll, Info, NewestBackup, Setting, Settings, Terminal,
};
