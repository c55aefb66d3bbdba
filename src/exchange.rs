//! Formats in and out: each a pure function between bytes and data.
//!
//! Knows the domain; knows no screen, no sentence for a user and no file.

pub mod age;
mod day;
pub mod dossier;
mod encoding;
pub mod epc;
pub mod ical;
pub mod institutions;
pub mod mail;
pub mod people;
pub mod qr;
mod records;
pub mod statement;
mod table;
