//! The built program in a home of its own, used in every way, and then made to forget: nothing of anybody is left in any
//! file of that home.
//!
//! What a user keeps on purpose where the program does not know of it is kept outside of that home: the list and the
//! statement that were imported, a copy of a backup made by hand, what a shell was told to write into a file.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::panic, reason = "clippy takes the functions beside the tests for no tests")]

#[path = "support/camt.rs"]
mod camt;
#[path = "support/everywhere.rs"]
mod everywhere;
#[path = "support/markers.rs"]
mod marks;
#[path = "support/pty.rs"]
mod pty;

#[path = "forgotten/cycle.rs"]
mod cycle;
#[path = "forgotten/figures.rs"]
mod figures;
#[path = "forgotten/home.rs"]
mod home;
#[path = "forgotten/lines.rs"]
mod lines;
#[path = "forgotten/person.rs"]
mod person;
#[path = "forgotten/screens.rs"]
mod screens;
