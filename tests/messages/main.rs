//! What leaves the book about a session: calendars, messages in three languages, and their drafts.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::panic, reason = "clippy takes the functions beside the tests for no tests")]

#[path = "../support/book.rs"]
mod book;

mod calendar;
mod drafts;
mod group;
mod letters;
