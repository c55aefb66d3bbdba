//! Bank movements: known again, matched, kept open, decided, taken back.

#![allow(clippy::unwrap_used, clippy::panic)] // a test may
#![allow(clippy::cloned_ref_to_slice_refs, reason = "a file of one movement reads as one")]

#[path = "support/book.rs"]
mod book;
#[path = "support/dice.rs"]
mod dice;

#[path = "store_bank/asked.rs"]
mod asked;
#[path = "store_bank/decided.rs"]
mod decided;
#[path = "store_bank/discreet.rs"]
mod discreet;
#[path = "store_bank/exact.rs"]
mod exact;
#[path = "store_bank/fast.rs"]
mod fast;
#[path = "store_bank/known.rs"]
mod known;
#[path = "store_bank/permuted.rs"]
mod permuted;
#[path = "store_bank/samples.rs"]
mod samples;
#[path = "store_bank/stage.rs"]
mod stage;
#[path = "store_bank/together.rs"]
mod together;
#[path = "store_bank/undone.rs"]
mod undone;
