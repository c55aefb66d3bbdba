//! The one table of commands, and what is made from it: keymap, hints, help, palette, command line.
//!
//! Bodies live elsewhere: in the panes (`tui`) and in `cli`.

pub mod key;
pub mod keymap;
pub mod line;
pub mod table;

pub use key::Key;
pub use keymap::{Keymap, KeymapError};
pub use table::{COMMANDS, Command, Id, Scope};
