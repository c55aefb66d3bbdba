//! What keys do, as rows before and after.

mod bank;
mod fees;
mod import;
mod marks;
mod messages;
mod payers;
mod people;
mod qr;
mod reminders;
mod roll_call;
mod undo;
