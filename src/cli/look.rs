//! Look-ups: the book is opened to be read only. One file a question.

mod attendance;
mod bank;
mod calendar;
mod check;
mod cycles;
mod drafts;
mod due;
mod find;
mod info;
mod institutions;
mod journal;
mod message;
mod next;
mod qr;
mod questions;
mod remind;
mod sessions;
mod show;

pub use attendance::attendance;
pub use bank::{bank_list, row_of_movement, show_movements};
pub use calendar::calendar;
pub use check::check;
pub use cycles::cycles;
pub use due::due;
pub use find::find;
pub use info::info;
pub use institutions::{institutions, show_rows};
pub use journal::journal;
pub use message::message;
pub use next::next;
pub use qr::qr;
pub use questions::questions;
pub use remind::remind;
pub use sessions::{change_of_day, list, remarks, sessions, table};
pub use show::{show, standing};
