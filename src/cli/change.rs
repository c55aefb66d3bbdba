//! Changes: each is a `Change` of the store, applied once, told on stderr and shown on request as JSON.

mod bank;
mod config;
mod cycle_new;
mod host;
mod import;
mod institution;
mod institution_import;
mod list;
mod mark;
mod money;
mod payer;
mod person;
mod place;
mod price;
mod question;
mod session;
mod split;
mod undo;

pub use bank::{bank_ignore, bank_import, bank_match};
pub use config::config;
pub use cycle_new::new_cycle;
pub use host::host;
pub use import::import;
pub use institution::{add_institution, edit_institution, team_step};
pub use institution_import::import_institutions;
pub use mark::mark;
pub use money::{pay, refund, waive};
pub use payer::payer;
pub use person::{add_person, edit_person};
pub use place::{enrol, leave};
pub use price::price;
pub use question::question;
pub use session::{add_session, cancel_session, hold_elsewhere, move_session, restore_session};
pub use split::{allocate, split};
pub use undo::{redo, undo};
