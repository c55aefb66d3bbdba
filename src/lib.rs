//! ronde: the terminal of the animator of intervision cycles.
//!
//! Layers, top down: `tui` and `cli` (never meet) → `command` → `text` → `domain`;
//! both → `exchange` → `store` → `domain`. See `ARCHITECTURE.md`.

pub mod domain;
pub mod tui;
