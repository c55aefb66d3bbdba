//! What keys do, as rows before and after.

mod bank;
mod fees;
mod import;
mod institutions;
mod marks;
mod payers;
mod people;
mod qr;
mod reminders;
mod roll_call;
mod undo;
