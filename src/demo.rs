//! Invented data: for the demonstration and for measuring. Nobody in it exists.

pub mod book;
mod people;

pub use people::people;
