//! Erasing: who goes, what stays, and that nothing of it is left in any file.

#![allow(clippy::unwrap_used, clippy::panic)] // a test may

#[path = "support/book.rs"]
mod book;
#[path = "support/markers.rs"]
mod marks;

#[path = "store_erase/again.rs"]
mod again;
#[path = "store_erase/cut_off.rs"]
mod cut_off;
#[path = "store_erase/figures.rs"]
mod figures;
#[path = "store_erase/imported_again.rs"]
mod imported_again;
#[path = "store_erase/left.rs"]
mod left;
#[path = "store_erase/markers.rs"]
mod markers;
#[path = "store_erase/one_person.rs"]
mod one_person;
#[path = "store_erase/rules.rs"]
mod rules;
#[path = "store_erase/stage.rs"]
mod stage;
