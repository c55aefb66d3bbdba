//! The rules, on plain data: calendar, people, attendance, fees, references.
//!
//! Knows nobody: no I/O, no SQL, no sentence, no clock.

pub mod account;
pub mod alert;
pub mod attendance;
pub mod calendar;
pub mod consent;
pub mod deed;
pub mod discreet;
pub mod erasure;
pub mod fees;
pub mod fold;
pub mod formula;
pub mod holiday;
pub mod hosting;
pub mod iban;
pub mod id;
pub mod identity;
pub mod institution;
pub mod line;
pub mod matching;
pub mod message;
pub mod money;
pub mod movement;
pub mod person;
pub mod plan;
pub mod question;
pub mod reference;
pub mod school;
pub mod session;
pub mod setting;
pub mod template;
mod translated;
