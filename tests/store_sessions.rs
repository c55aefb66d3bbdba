//! The year of a group in the book: sessions moved, cancelled, restored, added, held elsewhere; hosts; absences.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;

#[path = "store_sessions/absences.rs"]
mod absences;
#[path = "store_sessions/changes.rs"]
mod changes;
#[path = "store_sessions/hosts.rs"]
mod hosts;
#[path = "store_sessions/stage.rs"]
mod stage;
#[path = "store_sessions/undone.rs"]
mod undone;
