//! E1: of two hundred marks that were typed, imported, edited and undone, none is left in any file, in any writing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ronde::domain::erasure::Whose;
use ronde::domain::id::PersonId;
use ronde::domain::movement::Movement;
use ronde::domain::person::{Details, ListRow};
use ronde::store::change::{Change, Decision, Reduction};
use ronde::store::columns::{AtEnd, COLUMNS, Holds};
use ronde::store::{Access, Store};
use rusqlite::Connection;
use unicode_normalization::UnicodeNormalization;

use crate::book::{Book, author, day, enrol, mark, open, place, season};
use crate::stage::{Stage, files, finish, later, movement};

/// In every mark; the rest is its number.
const STEM: &str = "Zéqwœx";
/// In every telephone and account.
const DIGITS: &str = "49971188";

/// Marks, one after the other.
#[derive(Default)]
struct Marks(usize);

impl Marks {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("{STEM}{:03}", self.0)
    }

    fn details(&mut self) -> Details {
        let (given, family, mail) = (self.next(), format!("d’{}", self.next()), self.next());
        self.0 += 1;
        Details {
            given,
            family,
            email: format!("{}@exemple.be", mail.replace(['é', 'œ'], "e")),
            phone: format!("+32 4 99 71 18 8{} {:02}", self.0 % 10, self.0 / 10 % 100),
            ..Details::default()
        }
    }
}

/// The marks in these files, in whatever writing: what stands there, and how far it can be told which.
fn found(folder: &Path) -> BTreeSet<String> {
    let plain = STEM.replace('é', "e").replace('œ', "oe");
    let simple = STEM.replace(['é', 'œ'], "e");
    let mut writings: BTreeSet<String> = BTreeSet::new();
    for text in [STEM, &plain, &simple, &STEM.replace('œ', "oe")] {
        for text in [text.nfc().collect::<String>(), text.nfd().collect()] {
            writings.extend([text.to_uppercase(), text.to_lowercase(), text]);
        }
    }
    writings.extend([DIGITS.to_owned(), "4 99 71 18 8".to_owned()]);
    let mut needles: Vec<Vec<u8>> = Vec::new();
    for writing in &writings {
        needles.push(writing.as_bytes().to_vec());
        needles.push(writing.encode_utf16().flat_map(u16::to_le_bytes).collect());
        needles.push(writing.encode_utf16().flat_map(u16::to_be_bytes).collect());
    }
    let starts: BTreeSet<u8> = needles.iter().map(|needle| needle[0]).collect();
    let mut found = BTreeSet::new();
    for path in files(folder) {
        let bytes = fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| starts.contains(byte)) {
            for needle in needles.iter().filter(|needle| bytes[at..].starts_with(needle)) {
                let end = (at + needle.len() + 4).min(bytes.len());
                found.insert(format!("{name}: {}", String::from_utf8_lossy(&bytes[at..end])));
            }
        }
    }
    found
}

struct Used {
    book: Book,
    marks: Marks,
    over: ronde::domain::id::CycleId,
    people: Vec<PersonId>,
}

/// A book that was used in every way.
fn used() -> Used {
    let mut marks = Marks::default();
    let mut book = Book::new();
    let over = book.add_cycle("Pairs-aidants 2026-2027", 12, &season());
    let next: Vec<_> = season().into_iter().map(|day| day + chrono::Days::new(364)).collect();
    let next = book.add_cycle("Pairs-aidants 2027-2028", 12, &next);
    let rows: Vec<ListRow> = (0..12_u64)
        .map(|line| ListRow { line, details: marks.details(), reference: None, agreed: None })
        .collect();
    book.apply(Change::ImportPeople { rows, enrol: Some(place(over)), seen: None }).unwrap();
    let people: Vec<PersonId> = book.store.roster(over).unwrap().iter().map(|member| member.person).collect();
    let stays = book.add_person("Personne", "Restante");
    book.apply(enrol(stays, next)).unwrap();
    for person in &people {
        // Edited, and some of it taken back.
        let details = marks.details();
        book.apply(Change::EditPerson { person: *person, details, seen: None }).unwrap();
        if person.0 % 2 == 0 {
            book.apply(Change::Undo(None)).unwrap();
        }
        let reason = marks.next();
        book.apply(Change::Waive {
            person: *person,
            cycle: over,
            reduction: Reduction::By(ronde::domain::money::Cents(100)),
            reason,
            seen: Some(Decision::default()),
        })
        .unwrap();
    }
    for (at, session) in book.sessions(over).into_iter().enumerate() {
        for person in &people {
            book.apply(mark(session, *person, ronde::domain::attendance::Mark::Present)).unwrap();
        }
        let announced = Change::Announce { session, person: people[at], note: marks.next(), seen: None };
        let place = Change::HoldElsewhere { session, place: marks.next(), seen: None };
        let note = Change::NoteSession { session, note: marks.next(), seen: None };
        let themes = Change::WorkOn { session, themes: vec![marks.next(), "cadre".into()], seen: None };
        for change in [announced, place, note, themes] {
            book.apply(change).unwrap();
        }
    }
    let other = book.sessions(next)[0];
    let name = book.store.roster(over).unwrap()[0].name();
    book.apply(Change::NoteSession { session: other, note: format!("comme {name}"), seen: None }).unwrap();
    let lines = (0..30).map(|at| Movement {
        counterparty: marks.next(),
        counterparty_account: format!("BE68{DIGITS}{:04}", at),
        text: marks.next(),
        bank_ref: Some(marks.next()),
        booked_on: day(2026, 11, 1 + at % 28),
        ..movement(if at % 3 == 0 { -500 } else { 4000 + i64::from(at) })
    });
    let lines: Vec<Movement> = lines.collect();
    book.apply(Change::Bank { new: vec![lines], verdicts: Vec::new() }).unwrap();
    Used { book, marks, over, people }
}

/// What no change writes is written by hand: every column that holds something of somebody has a mark somewhere.
fn fill_the_rest(used: &mut Used) {
    let conn = Connection::open(&used.book.path).unwrap();
    for column in COLUMNS.iter().filter(|column| column.holds == Holds::Personal) {
        let (table, name) = (column.table, column.name);
        let there =
            format!("SELECT count(*) FROM {table} WHERE {name} LIKE '%{STEM}%' OR {name} LIKE '%zeqw%'");
        let there: i64 = conn.query_row(&there, [], |row| row.get(0)).unwrap();
        if there == 0 {
            let one =
                format!("UPDATE {table} SET {name} = ?1 WHERE rowid = (SELECT min(rowid) FROM {table})");
            // What the schema lets nobody write names nobody: days, amounts, words of a list, hashes of a length.
            drop(conn.execute(&one, [used.marks.next()]));
        }
    }
    conn.execute("INSERT INTO animators VALUES (?1, 9, ?2)", rusqlite::params![used.over, used.marks.next()])
        .unwrap();
}

#[test]
fn e1_no_mark_is_left_in_any_file() {
    let mut used = used();
    let outside = crate::book::folder();
    let kept = written(&mut used, outside.path());
    fill_the_rest(&mut used);
    let (path, folder) = (used.book.path.clone(), used.book.folder.path().to_owned());
    // A copy of before, a second terminal that has read, and a third that looks.
    used.book.store.back_up(ronde::store::BackupKind::Daily).unwrap();
    let second = open(&path, "second");
    assert!(!second.roster(used.over).unwrap().is_empty());
    let look = Store::open(&path, Access::Read, author("look")).unwrap();
    assert!(!look.find("Zéqw", 5).unwrap().people.is_empty());
    assert!(used.marks.0 >= 200, "{}", used.marks.0);
    assert!(found(&folder).len() > 200, "the search finds what is there");
    used.book.apply(Change::Erase { whose: Whose::Cycle(used.over), today: later(), seen: None }).unwrap();
    let mut erasing = used.book.store.erasing().unwrap().unwrap();
    while erasing.next.is_some() {
        used.book.store.go_on_erasing(&mut erasing).unwrap();
    }
    assert_eq!(found(&folder), BTreeSet::new());
    assert_eq!(used.people.iter().filter(|person| second.card(**person).unwrap().is_some()).count(), 0);
    assert!(look.find("Zéqw", 5).unwrap().people.is_empty());
    // What was written and stayed as it was is gone; what somebody changed since is theirs, and told.
    assert_eq!(erasing.report.left, [kept.canonicalize().unwrap()]);
    assert_eq!(files(outside.path()), [kept]);
    assert_eq!(ronde::store::backups_of(&path).len(), 1, "{:?}", erasing.report.removed);
    drop((second, look));
    assert!(ronde::store::prove(&ronde::store::backups_of(&path)[0].path).is_ok());
    assert_eq!(found(&folder), BTreeSet::new());
}

/// Files that left the book: as they were, changed since, gone since.
fn written(used: &mut Used, folder: &Path) -> PathBuf {
    let paths = ["csv", "eml", "gone"].map(|end| folder.join(format!("{}.{end}", used.marks.next())));
    for path in &paths {
        fs::write(path, used.marks.next()).unwrap();
    }
    used.book.store.note_files("list", &paths).unwrap();
    fs::write(&paths[1], used.marks.next()).unwrap();
    fs::remove_file(&paths[2]).unwrap();
    let status = used.book.store.privacy(later()).unwrap();
    let unchanged = status
        .files
        .iter()
        .map(|file| (file.path.extension().is_some_and(|end| end == "csv"), file.unchanged));
    assert_eq!(unchanged.collect::<BTreeSet<_>>(), BTreeSet::from([(false, false), (true, true)]));
    paths[1].clone()
}

/// Every column that the list calls personal was written before, and holds nothing after.
#[test]
fn every_personal_column_holds_something_before_and_nothing_after() {
    let mut used = used();
    fill_the_rest(&mut used);
    let outside = crate::book::folder();
    drop(written(&mut used, outside.path()));
    let held = |book: &Book| -> BTreeSet<(&str, &str)> {
        let columns = book.store.privacy(later()).unwrap().columns;
        columns
            .into_iter()
            .filter(|(table, ..)| *table != "journal")
            .map(|(table, name, _)| (table, name))
            .collect()
    };
    let before = held(&used.book);
    let never: Vec<_> = COLUMNS
        .iter()
        .filter(|column| column.holds == Holds::Personal && column.at_end != AtEnd::Keep)
        .map(|column| (column.table, column.name))
        .filter(|column| !before.contains(column) && column.0 != "journal")
        .collect();
    // Nobody left, pays by an institution, consented or said a role or a language here.
    let unused = [
        ("people", "role"),
        ("people", "institution_id"),
        ("people", "language"),
        ("enrolments", "left_on"),
        ("enrolments", "payer_id"),
        ("enrolments", "consent_on"),
        ("enrolments", "consent_how"),
        ("payments", "bank_ref"),
        ("payments", "reference"),
        ("movements", "reference"),
        ("sightings", "reference"),
        ("allocations", "amount_cents"),
    ];
    assert!(never.iter().all(|column| unused.contains(column)), "{never:?}");
    used.book.apply(Change::Erase { whose: Whose::Cycle(used.over), today: later(), seen: None }).unwrap();
    finish(&used.book.store);
    let stays: BTreeSet<_> = held(&used.book);
    let of_others: BTreeSet<&str> = stays.iter().map(|(table, _)| *table).collect();
    assert_eq!(
        of_others,
        BTreeSet::from(["animators", "enrolments", "people"]),
        "of the next cycle: {stays:?}"
    );
}

/// What another program deleted without overwriting it goes when the file is made anew.
#[test]
fn e1_what_was_deleted_long_ago_is_gone_too() {
    let mut stage = Stage::new();
    let conn = Connection::open(&stage.book.path).unwrap();
    conn.execute_batch(&format!(
        "PRAGMA secure_delete = OFF;
         INSERT INTO settings VALUES ('fee-note', '{STEM}001');
         DELETE FROM settings WHERE key = 'fee-note';
         PRAGMA wal_checkpoint(TRUNCATE);"
    ))
    .unwrap();
    drop(conn);
    let folder = stage.book.folder.path().to_owned();
    assert!(!found(&folder).is_empty(), "it stands in the file still");
    stage.erase(Whose::Cycle(stage.over));
    stage.finish();
    assert_eq!(found(&folder), BTreeSet::new());
}
