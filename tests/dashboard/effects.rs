//! What keys do, as rows before and after.

mod bank;
mod fees;
mod import;
mod manner;
mod marks;
mod payers;
mod people;
mod qr;
mod questions;
mod reminders;
mod roll_call;
mod season;
mod undo;
