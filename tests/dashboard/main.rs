//! The dashboard without a terminal: keystrokes in, pictures and rows out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::panic, reason = "clippy takes the functions beside the tests for no tests")]

#[path = "../support/book.rs"]
mod book;
#[path = "../support/camt.rs"]
mod camt;
#[path = "../support/code.rs"]
mod code;
mod desk;
#[path = "../support/dice.rs"]
mod dice;
#[path = "../support/everywhere.rs"]
mod everywhere;
mod picture;
mod script;
mod stage;

mod effects;
mod g1_any_keys;
mod g2_any_size;
mod hostile_names;
mod keys;
mod screens;
mod time;
mod two_terminals;
