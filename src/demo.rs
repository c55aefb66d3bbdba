//! Invented data: for the demonstration and for measuring. Nobody in it exists.

mod archive;
pub mod book;
mod people;

pub use archive::archive;
pub use people::people;
