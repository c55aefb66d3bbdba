//! Changes: each is a `Change` of the store, applied once, told on stderr and shown on request as JSON.

mod bank;
mod config;
mod cycle_new;
mod import;
mod mark;
mod money;
mod person;
mod place;
mod undo;

pub use bank::{bank_ignore, bank_import, bank_match};
pub use config::config;
pub use cycle_new::new_cycle;
pub use import::import;
pub use mark::mark;
pub use money::{pay, refund, waive};
pub use person::{add_person, edit_person};
pub use place::{enrol, leave};
pub use undo::{redo, undo};
