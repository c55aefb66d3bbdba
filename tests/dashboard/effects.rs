//! What keys do, as rows before and after.

mod alerts;
mod bank;
mod fees;
mod hosts;
mod import;
mod institutions;
mod marks;
mod messages;
mod payers;
mod people;
mod qr;
mod reminders;
mod roll_call;
mod sessions;
mod undo;
