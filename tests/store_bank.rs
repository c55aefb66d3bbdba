//! Bank movements: known again, matched, kept open, decided, taken back.

#![allow(clippy::unwrap_used, clippy::panic)] // a test may

#[path = "support/book.rs"]
mod book;
#[path = "support/dice.rs"]
mod dice;

#[path = "store_bank/known.rs"]
mod known;
#[path = "store_bank/stage.rs"]
mod stage;
