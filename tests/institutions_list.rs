//! Lists of institutions (promises F-4, F-5, F-6): as spreadsheets give them, and what goes out comes in again.

#![allow(clippy::unwrap_used, reason = "clippy takes the functions beside the tests for no tests")]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use ronde::domain::institution::{InstitutionDetails, InstitutionRow, TeamStep};
use ronde::exchange::institutions::{Column, Encoding, InstitutionList, ListError, RowReason, read, write};
use ronde::tell;
use ronde::text::{Language, Text};

fn titled(language: Language, rows: &[InstitutionRow]) -> Vec<u8> {
    let text = Text::new(language);
    write(|column| tell::institution_column(&text, column), rows)
}

fn lines(list: &InstitutionList) -> Vec<String> {
    let line = |row: &InstitutionRow| {
        let InstitutionDetails { name, sector, address, room } = &row.details;
        let steps: Vec<String> = row.steps.iter().map(|(step, on)| format!("{} {on}", step.word())).collect();
        format!("{} {name}|{sector}|{address}|{room}|{}|{}", row.line, row.team, steps.join(" "))
    };
    list.rows.iter().map(line).collect()
}

#[test]
fn titles_are_recognised_in_every_language() {
    for language in Language::ALL {
        let list = read(&titled(*language, &[])).unwrap();
        let columns: Vec<_> = list.columns.iter().map(|(_, column)| *column).collect();
        assert_eq!(columns, Column::ALL.map(Some), "{language:?}: {:?}", list.columns);
    }
}

#[test]
fn a_list_of_a_spreadsheet_in_windows_1252() {
    let text = "Annuaire;;;\r\n;;;\r\nSecteur;Institution;Recrutement;Téléphone\r\n\
                Santé;\u{201c}L’Œuvre d’Exemple\u{201d};02/11/2026;02 000 00 00\r\n;;;\r\nLogement; Maison Exemple ;;\r\n";
    let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(text);
    let list = read(&bytes).unwrap();
    assert_eq!((list.encoding, list.delimiter, list.header_line), (Encoding::Windows1252, ';', 3));
    assert_eq!(
        lines(&list),
        ["4 “L’Œuvre d’Exemple”|Santé||||recruitment 2026-11-02", "6 Maison Exemple|Logement||||"]
    );
    assert_eq!(list.columns.last(), Some(&("Téléphone".into(), None)));
}

#[test]
fn a_list_with_commas_and_a_list_with_tabs() {
    for text in [
        "Name,Sector,Team,In post\nMaison Exemple,\"health, care\",North,2/11/26\n",
        "Name\tSector\tTeam\tIn post\nMaison Exemple\thealth, care\tNorth\t2026-11-02 00:00:00\n",
    ] {
        let list = read(text.as_bytes()).unwrap();
        assert_eq!(lines(&list), ["2 Maison Exemple|health, care|||North|in-post 2026-11-02"], "{text}");
    }
}

#[test]
fn wrong_rows_name_their_line_and_their_column() {
    let text = "Institution;Secteur;En poste\nA;s;oui\n;Santé;\nB;s;2/11/2026;trop\nC;s;31/2/2026\nD;s;\n";
    let list = read(text.as_bytes()).unwrap();
    let date = |cell: &str| RowReason::Date { column: "En poste".into(), cell: cell.into() };
    let rejected: Vec<_> = list.rejected.into_iter().map(|row| (row.line, row.reason)).collect();
    assert_eq!(
        rejected,
        [
            (2, date("oui")),
            (3, RowReason::NoName),
            (4, RowReason::Uneven { cells: 4, columns: 3 }),
            (5, date("31/2/2026")),
        ]
    );
    assert_eq!(list.rows.len(), 1);
}

#[test]
fn what_is_no_list_is_refused() {
    for (bytes, error) in [
        (&b""[..], ListError::Empty),
        (b"PK\x03\x04\x14\0", ListError::Spreadsheet),
        (b"\nMaison Exemple;rue Neuve", ListError::NoHeader { line: 2 }),
        (b"\nSecteur;Adresse\nA;b", ListError::NoNameColumn { line: 2 }),
        (b"Institution;Secteur\n\"A;b\n", ListError::UnclosedQuote { line: 2 }),
    ] {
        assert_eq!(read(bytes), Err(error), "{bytes:?}");
    }
}

#[test]
fn no_exported_cell_is_a_formula() {
    let evil = |text: &str| InstitutionDetails {
        name: text.into(),
        sector: format!("\r\n{text}"),
        address: format!("\t{text}"),
        room: format!("'{text}"),
    };
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1", "＝1", "'=1"] {
        let row = InstitutionRow { line: 0, details: evil(text), team: text.into(), steps: Vec::new() };
        let bytes = titled(Language::Fr, std::slice::from_ref(&row));
        let written = String::from_utf8(bytes.clone()).unwrap();
        for cell in written.lines().skip(1).flat_map(|line| line.split(';')) {
            let bare = cell.trim_start_matches('"');
            assert!(!bare.starts_with(['=', '+', '-', '@', '＝', '\t', '\r']), "{written}");
        }
        let list = read(&bytes).unwrap();
        assert_eq!(list.rows[0].details, row.details.checked().unwrap(), "{written}");
    }
}

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0..40_000_u64).prop_map(|days| NaiveDate::default().checked_add_days(Days::new(days)).unwrap())
}

/// Words with all that a table is made of.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zé=+@'\"; ,\t-]{0,12}",
        "\\PC{0,12}",
        Just("sep=;".to_owned()),
        Just("Institution".to_owned())
    ]
}

fn row() -> impl Strategy<Value = InstitutionRow> {
    let details = (words(), words(), words(), words()).prop_map(|(name, sector, address, room)| {
        InstitutionDetails { name: format!("n{name}"), sector, address, room }.checked().unwrap()
    });
    let steps = proptest::collection::btree_map(0..5_usize, a_day(), 0..5);
    (details, words(), steps).prop_map(|(details, team, steps)| InstitutionRow {
        line: 0,
        details,
        team: ronde::domain::fold::stored_line(&team),
        steps: steps.into_iter().map(|(at, on)| (TeamStep::ALL[at], on)).collect(),
    })
}

proptest! {
    #[test]
    fn what_goes_out_comes_in_again(rows in proptest::collection::vec(row(), 0..8), language in 0..3_usize) {
        let bytes = titled(Language::ALL[language], &rows);
        let list = read(&bytes).unwrap();
        prop_assert_eq!(list.rejected, []);
        let read: Vec<InstitutionRow> = list.rows.into_iter().map(|row| InstitutionRow { line: 0, ..row }).collect();
        prop_assert_eq!(read, rows, "{}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_bytes_end_the_program(bytes in proptest::collection::vec(any::<u8>(), 0..200), cells in "(Institution|Adresse|En poste|[;\n\"',=\\PC]){0,30}") {
        let _ = read(&bytes);
        let _ = read(cells.as_bytes());
    }
}
