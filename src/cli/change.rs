//! Changes: each is a `Change` of the store, applied once, told on stderr and shown on request as JSON.

mod bank;
mod config;
mod cycle_new;
mod import;
mod mark;
mod money;
mod payer;
mod person;
mod place;
mod price;
mod split;
mod undo;

pub use bank::{bank_ignore, bank_import, bank_match};
pub use config::config;
pub use cycle_new::new_cycle;
pub use import::import;
pub use mark::mark;
pub use money::{pay, refund, waive};
pub use payer::payer;
pub use person::{add_person, edit_person};
pub use place::{enrol, leave};
pub use price::price;
pub use split::{allocate, split};
pub use undo::{redo, undo};
