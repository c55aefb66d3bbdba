//! What keys do, as rows before and after.

mod alerts;
mod bank;
mod fees;
mod hosts;
mod import;
mod institutions;
mod kept;
mod manner;
mod marks;
mod messages;
mod payers;
mod people;
mod privacy;
mod qr;
mod questions;
mod reminders;
mod roll_call;
mod season;
mod sessions;
mod undo;
