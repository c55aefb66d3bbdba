//! The machine breaks under the program: killed, full disk, disk that fails, power cut, at every call in turn.
//!
//! The quick form is in `cargo test`; all points: `cargo test --release --test faults -- --ignored --nocapture`.
//! `docs/reliability.md` says what is tested and what came of it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::panic, clippy::print_stderr, reason = "a test may; what was tried is told")]

#[path = "../support/book.rs"]
mod book;
#[path = "../support/camt.rs"]
mod camt;
#[path = "../support/child.rs"]
mod child;
mod damaged;
#[path = "../pty/desk.rs"]
#[allow(dead_code, reason = "only the terminal is used here")]
mod desk;
#[path = "../support/dice.rs"]
mod dice;
mod disk;
#[path = "../support/dump.rs"]
#[allow(dead_code, reason = "only the dump is used here")]
mod dump;
mod home;
mod hostile_schema;
mod killed_beside;
mod memory;
mod operations;
mod power;
#[path = "../support/pty.rs"]
mod pty;
mod read_only;
mod room;
mod shim;
mod state;
mod stress;
mod sweep;
