//! The built program in a real pseudo-terminal: what a person at it is promised.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bank;
#[path = "../support/code.rs"]
mod code;
mod demonstration;
mod desk;
#[path = "../support/dice.rs"]
mod dice;
mod discreet;
mod full;
mod gone;
mod hostile;
mod killed;
mod main_job;
#[path = "../support/pty.rs"]
mod pty;
mod qr;
mod scanner;
mod sparing;
mod stopped;
mod terminals;
mod tmux;
mod together;
mod year;
