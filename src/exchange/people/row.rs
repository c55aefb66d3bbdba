//! From a record to a person: one row's cells, checked by the rules of the domain.

use crate::domain::fold::{fold, stored};
use crate::domain::person::{Details, DetailsError, ListRow, Role};
use crate::domain::reference::Reference;

use super::consent::Answer;
use super::{Column, NoteAbout, RowReason, consent, name};
use crate::exchange::records::Record;

/// Cells by which a form or a person says "none".
const NONE: [&str; 5] = ["anonymous", "anonyme", "anoniem", "n a", "nvt"];

/// Reads the rows of one table.
pub(super) struct RowReader<'c> {
    columns: &'c [Option<Column>],
    width: usize,
}

impl<'c> RowReader<'c> {
    /// A reader for a table with these columns, under a header of `width` cells.
    pub fn new(columns: &'c [Option<Column>], width: usize) -> RowReader<'c> {
        RowReader { columns, width }
    }

    /// The person of a record; nothing when all known columns are empty, as in a numbered list
    /// with lines to spare.
    pub fn read(&self, record: &Record<'_>) -> Result<Option<(ListRow, Vec<NoteAbout>)>, RowReason> {
        let last = record.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
        if last > self.width {
            return Err(RowReason::Uneven { cells: last, columns: self.width });
        }
        if Column::ALL.into_iter().all(|column| self.cell(record, column).is_empty()) {
            return Ok(None);
        }
        let mut notes = Vec::new();
        let (given, family) = self.names(record);
        let written = self.cell(record, Column::Email);
        let email = contact_or_none(&written);
        let phone = phone(&self.cell(record, Column::Phone), &mut notes)?;
        let role = self.cell(record, Column::Role);
        let details = Details {
            given,
            family,
            role: noted(&role, Role::recognise(&role), NoteAbout::UnknownRole, &mut notes),
            institution: self.cell(record, Column::Institution),
            email,
            phone: phone.clone(),
            language: {
                let cell = self.cell(record, Column::Language);
                let language = noted(&cell, language(&cell), NoteAbout::UnknownLanguage, &mut notes);
                language.unwrap_or_default().to_owned()
            },
        };
        let cell = self.cell(record, Column::Reference);
        let reference = noted(&cell, Reference::parse(&cell).ok(), NoteAbout::BadReference, &mut notes);
        let details = details.checked().map_err(|error| match error {
            DetailsError::Email => RowReason::Email(written),
            DetailsError::Phone => RowReason::Phone(phone),
            // The language was recognised above, so it is one of the three.
            DetailsError::NoName | DetailsError::Language => RowReason::NoName,
        })?;
        let cell = self.cell(record, Column::Consent);
        let agreed = noted(&cell, consent::answer(&cell), NoteAbout::UnknownConsent, &mut notes);
        Ok(Some((
            ListRow { line: record.line, details, reference, agreed: agreed.and_then(Answer::agreed) },
            notes,
        )))
    }

    /// The cell of a column, as it is stored; empty when there is none.
    fn cell(&self, record: &Record<'_>, column: Column) -> String {
        let at = self.columns.iter().position(|other| *other == Some(column));
        at.and_then(|at| record.cells.get(at)).map(|cell| stored(cell)).unwrap_or_default()
    }

    /// Both names from their own columns; the full name steps in when one is missing.
    fn names(&self, record: &Record<'_>) -> (String, String) {
        let (given, family) = (self.cell(record, Column::Given), self.cell(record, Column::Family));
        let full = self.cell(record, Column::FullName);
        if full.is_empty() || (!given.is_empty() && !family.is_empty()) {
            return (given, family);
        }
        name::split(&full)
    }
}

/// What was recognised in a cell; a cell with content that was not is noted.
fn noted<T>(
    cell: &str,
    found: Option<T>,
    about: fn(String) -> NoteAbout,
    notes: &mut Vec<NoteAbout>,
) -> Option<T> {
    if found.is_none() && !cell.is_empty() {
        notes.push(about(cell.to_owned()));
    }
    found
}

fn phone(cell: &str, notes: &mut Vec<NoteAbout>) -> Result<String, RowReason> {
    if is_rounded(cell) {
        return Err(RowReason::RoundedPhone(cell.to_owned()));
    }
    let phone = contact_or_none(cell);
    if has_lost_zero(&phone) {
        notes.push(NoteAbout::ZeroRestored(cell.to_owned()));
        return Ok(format!("0{phone}"));
    }
    Ok(phone)
}

/// The address or number in a cell, without the marks of direction that Windows copies along and
/// the apostrophe by which spreadsheets keep a first zero.
pub(super) fn contact(cell: &str) -> &str {
    let is_mark = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    cell.trim_matches(|c: char| c.is_whitespace() || c == '\'' || is_mark(c))
}

fn contact_or_none(cell: &str) -> String {
    let folded = fold(cell);
    if folded.is_empty() || NONE.contains(&folded.as_str()) {
        String::new()
    } else {
        contact(cell).to_owned()
    }
}

/// A number that a spreadsheet shows as `4,70123E+08`.
pub(super) fn is_rounded(cell: &str) -> bool {
    let Some((digits, power)) = cell.trim().split_once(['e', 'E']) else {
        return false;
    };
    let power = power.trim_start_matches(['+', '-']);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number(&digits.replacen([',', '.'], "", 1)) && is_number(power)
}

/// Nothing but nine digits from 4 (a Belgian mobile number) or eight (any other Belgian number):
/// what is left of `0470 00 00 00` when a spreadsheet took it for an amount.
fn has_lost_zero(phone: &str) -> bool {
    let is_digits = phone.bytes().all(|byte| byte.is_ascii_digit());
    is_digits && !phone.starts_with('0') && (phone.len() == 8 || (phone.len() == 9 && phone.starts_with('4')))
}

/// `fr`, `nl` or `en`, from the first word of a cell that names a language in one of the three.
pub(super) fn language(cell: &str) -> Option<&'static str> {
    match fold(cell).split(' ').next().unwrap_or_default() {
        "fr" | "f" | "fra" | "fre" | "francais" | "francaise" | "francophone" | "frans" | "franstalig"
        | "french" => Some("fr"),
        "nl" | "n" | "nld" | "dut" | "neerlandais" | "neerlandaise" | "neerlandophone" | "nederlands"
        | "nederlandstalig" | "dutch" | "vlaams" => Some("nl"),
        "en" | "e" | "eng" | "anglais" | "anglaise" | "anglophone" | "engels" | "engelstalig" | "english" => {
            Some("en")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_recognised() {
        for (cell, expected) in [
            ("Français", Some("fr")),
            ("FR", Some("fr")),
            ("fr-BE", Some("fr")),
            ("frans", Some("fr")),
            ("Néerlandais", Some("nl")),
            ("Dutch", Some("nl")),
            ("nl", Some("nl")),
            ("Nederlands / Frans", Some("nl")),
            ("English", Some("en")),
            ("arabe", None),
            ("", None),
        ] {
            assert_eq!(language(cell), expected, "{cell}");
        }
    }

    #[test]
    fn addresses_and_numbers_lose_what_was_copied_along() {
        for (cell, expected) in [
            ("\u{202a}+32 470 00 00 00\u{202c}", "+32 470 00 00 00"),
            ("'0470 00 00 00", "0470 00 00 00"),
            ("\u{200b}a@exemple.be\u{a0}", "a@exemple.be"),
            ("-", ""),
            ("N/A", ""),
            ("Anonyme", ""),
        ] {
            assert_eq!(contact_or_none(cell), expected, "{cell}");
        }
    }

    #[test]
    fn spreadsheets_damage_numbers_in_two_ways() {
        for (cell, rounded) in [
            ("4,70123E+08", true),
            ("4.70123e+08", true),
            ("3,24701E+10", true),
            ("470E8", true),
            ("0470 12 34 56", false),
            ("E5", false),
            ("Eve", false),
            ("", false),
        ] {
            assert_eq!(is_rounded(cell), rounded, "{cell}");
        }
        for (cell, lost) in [
            ("470123456", true),
            ("25123456", true),
            ("0470123456", false),
            ("32470123456", false),
            ("612345678", false),
            ("470 12 34 56", false),
            ("", false),
        ] {
            assert_eq!(has_lost_zero(cell), lost, "{cell}");
        }
    }
}
