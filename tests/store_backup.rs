//! D1–D5: copies are whole and proven, cost no older one, and a restore is a change that can be taken back.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;
#[path = "support/child.rs"]
mod child;
#[path = "support/dump.rs"]
#[allow(dead_code)] // only the dump
mod dump;
#[path = "store_backup/load.rs"]
mod load;
#[path = "store_backup/made.rs"]
mod made;
#[path = "store_backup/restored.rs"]
mod restored;
#[path = "store_backup/ruined.rs"]
mod ruined;
