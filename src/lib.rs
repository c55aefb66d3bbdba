//! ronde: the terminal of the animator of intervision cycles.
//!
//! Layers, top down: `tui` and `cli` (never meet) → `command` → `text` → `domain`;
//! both → `exchange` → `store` → `domain`. See `ARCHITECTURE.md`.

pub mod cli;
pub mod clock;
pub mod command;
pub mod config;
pub mod demo;
pub mod domain;
pub mod exchange;
pub mod opening;
pub mod panic;
pub mod store;
pub mod tell;
pub mod text;
pub mod tui;
