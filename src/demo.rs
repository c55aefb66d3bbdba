//! Invented data: for the demonstration and for measuring. Nobody in it exists.

pub mod book;
