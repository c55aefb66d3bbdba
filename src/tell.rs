//! The sentences about what the book, the lists and the configuration say.
//!
//! Used by the dashboard and the command line alike; knows neither. Whatever a person or a file
//! wrote passes the sanitiser here before it stands in a sentence.

mod backup;
mod bank;
mod book;
mod calendar;
mod config;
mod deed;
mod file;
mod health;
mod hosting;
mod institutions;
mod kept;
mod list;
mod message;
mod money;
mod privacy;
mod qr;
mod question;
mod refusal;
mod reminder;
mod sealed;
mod statement;
mod typed;
mod whole;

pub use backup::{backup_failed, backup_holds, backup_kind, backup_loses, backup_unusable, restore_command};
pub use bank::{bank_amount, bank_perhaps, bank_reason, bank_remark, bank_share};
pub use book::{backup_offer, book_error, store_error};
pub use calendar::{calendar, calendar_path, calendar_unwritten, file_name, uid};
pub use config::{config_error, formula_fault, formula_gone, keymap_errors, question_fault};
pub use deed::{applied, deed};
pub use file::unreadable;
pub use health::{broken, exposed};
pub use hosting::{clash, host_choice, kept_absences};
pub use institutions::{
    institution_column, institution_contradiction, institution_list_error, institution_reason, team_step,
};
pub use kept::{came, consent, erased};
pub use list::{double, list_error, note, row_reason};
pub use message::{Manner, Messages, Templates, addresses};
pub use money::{payer, payment, price, proposal};
pub use privacy::{
    PageLine, Unfinished, Weight, certificate, certify, dossier, dossier_files, erasure_before, erasure_done,
    erasure_step, erasure_title, go_on, privacy, resumed, unfinished,
};
pub use qr::epc_error;
pub use question::{covered, theme, whole_theme, worked};
pub use refusal::refusal;
pub use reminder::{Letter, Letters};
pub use sealed::{age_error, key_error, keys_error};
pub use statement::statement_error;
pub use typed::{amount_error, date_error, reference_error, unwritten};
pub use whole::{counts, whole_error};

use std::path::Path;

use crate::domain::attendance::Mark;
use crate::domain::deed::Deed;
use crate::store::Store;
use crate::text::{Text, clean};

/// The columns that something quoted may take: a sentence must stay one.
const QUOTED: usize = 60;

/// What a person or a file wrote, fit to be quoted.
fn quoted(written: &str) -> String {
    clean::fit(written, QUOTED)
}

/// A path, whole: whoever reads it must find the file.
fn path(path: &Path) -> String {
    clean::clean(&path.to_string_lossy()).into_owned()
}

/// A mark inside a sentence.
fn mark(text: &Text, mark: Option<Mark>) -> String {
    text.say(&format!("mark-{}", mark.map_or("none", Mark::word))).to_lowercase()
}

/// A deed with the names of this moment; without them where the book cannot be asked.
fn named(text: &Text, store: Option<&Store>, what: &Deed) -> String {
    let names = store.and_then(|store| store.names(what).ok());
    match names {
        Some(names) => deed(text, what, &names),
        None => text.say("deed-unnamed"),
    }
}
