//! A8: books of every version of the schema, kept as they were written, are opened by the newest program.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;

use std::path::{Path, PathBuf};

use book::{day, details, mark, pay, place};
use ronde::domain::attendance::Mark;
use ronde::domain::erasure::Whose;
use ronde::domain::institution::InstitutionDetails;
use ronde::domain::money::Cents;
use ronde::domain::person::Details;
use ronde::store::change::{Change, HostChoice, Reduction};
use ronde::store::{Access, BackupKind, Member, Refusal, Store, VERSION, backups_of, prove};

fn fixture(version: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/books/v{version}.db"))
}

/// `cargo test --test store_versions -- --ignored` writes the book of the newest version, if there is none.
/// Once a version was published its file never changes.
#[test]
#[ignore = "writes a fixture"]
fn write_the_book_of_this_version() {
    let path = fixture(VERSION);
    if path.exists() {
        return;
    }
    let mut book = book::Book::new();
    erase_an_earlier_cycle(&mut book);
    let cycle = book.add_cycle("Pairs-aidants 2026-2027", 2, &book::season());
    let amina = book.add(details("Amina", "Vroman"), Some(place(cycle)));
    book.add(details("Bram", "d’Uccle"), Some(place(cycle)));
    book.add(details("Chloé", "Schaar"), Some(place(cycle)));
    let [session, second, ..] = book.sessions(cycle)[..] else { panic!("a season has two sessions") };
    let house = InstitutionDetails { name: "Maison A".into(), ..InstitutionDetails::default() };
    let house = book.apply(Change::AddInstitution { details: house }).unwrap().deed.institution().unwrap();
    let (today, to) = (day(2026, 11, 3), day(2026, 12, 14));
    for change in [
        Change::SetHosts { choices: vec![HostChoice { session: second, host: Some(house), seen: None }] },
        Change::WorkOn { session, themes: vec!["cadre".into()], seen: None },
        Change::MoveSession { session: second, to, hours: None, today, seen: None },
        Change::Announce { session: second, person: amina, note: "train".into(), seen: None },
        mark(session, amina, Mark::Late),
        pay(amina, cycle, 2_500),
        Change::Guests { session, count: 3, seen: None },
        Change::Waive {
            person: amina,
            cycle,
            reduction: Reduction::By(Cents(1_000)),
            reason: "décision".into(),
            seen: None,
        },
        Change::Undo(None),
    ] {
        book.apply(change).unwrap();
    }
    drop(book.store);
    let conn = rusqlite::Connection::open(&book.path).unwrap();
    conn.execute_batch(
        "UPDATE enrolments SET consent_on = '2026-10-05', consent_how = 'signed' WHERE price_cents > 0
           AND person_id = (SELECT id FROM people WHERE given = 'Amina');
         UPDATE erasures SET at = '2026-10-01T13:00:00Z', completed_at = '2026-10-01T13:00:01Z';
         UPDATE cycles SET erased_on = '2026-10-01' WHERE erased_on IS NOT NULL;",
    )
    .unwrap();
    conn.execute_batch("UPDATE journal SET at = '2026-11-02T13:00:00Z'; PRAGMA wal_checkpoint(TRUNCATE);")
        .unwrap();
    drop(conn);
    std::fs::copy(&book.path, path).unwrap();
}

/// Somebody of the year before, of whom figures stay.
fn erase_an_earlier_cycle(book: &mut book::Book) {
    let days: Vec<_> = book::season().into_iter().map(|day| day - chrono::Days::new(364)).collect();
    let cycle = book.add_cycle("Pairs-aidants 2025-2026", 2, &days);
    let gone = book.add(details("Dirk", "Oublié"), Some(place(cycle)));
    let session = book.sessions(cycle)[0];
    for change in [
        mark(session, gone, Mark::Present),
        pay(gone, cycle, 5_000),
        Change::Erase { whose: Whose::Cycle(cycle), today: day(2026, 10, 1), seen: None },
    ] {
        book.apply(change).unwrap();
    }
    let mut erasing = book.store.erasing().unwrap().unwrap();
    while erasing.next.is_some() {
        book.store.go_on_erasing(&mut erasing).unwrap();
    }
}

/// What stays of whom that cycle had, and what somebody agreed to since.
fn has_figures_and_consent(path: &Path) {
    let conn = rusqlite::Connection::open(path).unwrap();
    let found: (i64, i64, i64, String, i64, String) = conn
        .query_row(
            "SELECT f.enrolled, f.due_cents, (SELECT sum(amount_cents) FROM settled_allocations),
                    (SELECT mark || count FROM mark_figures), (SELECT count(*) FROM forgotten),
                    (SELECT consent_how || consent_on FROM enrolments WHERE consent_on IS NOT NULL)
             FROM cycle_figures AS f",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)),
        )
        .unwrap();
    assert_eq!(found, (1, 5_000, 5_000, "came1".into(), 2, "signed2026-10-05".into()));
}

#[test]
fn a8_the_book_of_every_version_is_opened_with_its_rows() {
    for version in 1..=VERSION {
        for access in [Access::Read, Access::Write] {
            let folder = book::folder();
            let path = folder.path().join("book.db");
            std::fs::copy(fixture(version), &path).unwrap();
            let mut store = Store::open(&path, access, book::author("now")).unwrap();
            assert!(store.check().unwrap().is_whole());
            let today = day(2026, 11, 3);
            let cycle = store.current_cycle(today).unwrap().unwrap();
            let names: Vec<String> = store.roster(cycle).unwrap().iter().map(Member::name).collect();
            assert_eq!(names, ["Bram d’Uccle", "Amina Vroman", "Chloé Schaar"]);
            let session = store.next_session(Some(cycle), day(2026, 11, 2)).unwrap().unwrap();
            assert_eq!((session.marked, session.guests), (1, 3));
            let figures = store.cycle(cycle, today).unwrap().unwrap();
            assert_eq!((figures.due, figures.paid, figures.waiting), (Cents(10_000), Cents(2_500), 1));
            let steps = [9, 9, 14, 15][usize::try_from(version).unwrap() - 1];
            assert_eq!(store.journal(0, 99).unwrap().len(), steps);
            if version >= 4 {
                has_figures_and_consent(&path);
            }
            if version >= 3 {
                let second = store.next_session(Some(cycle), today).unwrap().unwrap();
                assert_eq!(session.themes, ["cadre"]);
                assert_eq!(second.host.as_ref().map(|host| host.name.as_str()), Some("Maison A"));
                assert_eq!((second.date, second.moved_from), (day(2026, 12, 14), Some(day(2026, 12, 7))));
                assert_eq!((second.away, store.agenda(cycle).unwrap().meetings[1].revision), (1, 2));
            }
            if access == Access::Write {
                store.apply(&Change::Redo(None)).unwrap();
                assert_eq!(store.cycle(cycle, today).unwrap().unwrap().due, Cents(9_000));
            }
        }
    }
}

/// A calendar that was made before the book was brought up is updated by one that is made after.
#[test]
fn an_older_book_has_one_calendar_however_often_it_is_looked_at() {
    for version in 1..=VERSION {
        let folder = book::folder();
        let path = folder.path().join("book.db");
        std::fs::copy(fixture(version), &path).unwrap();
        let [one, two, brought_up] = [Access::Read, Access::Read, Access::Write].map(|access| {
            let store = Store::open(&path, access, book::author("now")).unwrap();
            let cycle = store.current_cycle(day(2026, 11, 3)).unwrap().unwrap();
            store.agenda(cycle).unwrap()
        });
        assert_eq!((&one, &one), (&two, &brought_up), "version {version}");
    }
}

/// A step of an older version knows nothing of the columns since: what was written there is not undone with it.
#[test]
fn an_older_step_does_not_undo_what_it_did_not_know() {
    let mut book = book::Book::new();
    let details = Details { institution: "Maison Inventée".into(), ..details("Amina", "Vroman") };
    let added = book.apply(Change::AddPerson { details, enrol: None }).unwrap().step;
    let conn = rusqlite::Connection::open(&book.path).unwrap();
    conn.execute_batch("UPDATE journal_images SET after = json_remove(after, '$.address', '$.room');")
        .unwrap();
    let institution = book.store.find("Maison", 1).unwrap().institutions[0].id;
    let details = InstitutionDetails {
        name: "Maison Inventée".into(),
        address: "rue de l’Exemple 12".into(),
        ..InstitutionDetails::default()
    };
    let edited = book.apply(Change::EditInstitution { institution, details, seen: None }).unwrap();
    let refused = book.refused(Change::Undo(added));
    assert!(
        matches!(refused, Refusal::LaterStep(Some((step, _))) if Some(step) == edited.step),
        "{refused:?}"
    );
    book.apply(Change::Undo(None)).unwrap();
    book.apply(Change::Undo(added)).unwrap();
    assert_eq!(book.store.find("Maison", 1).unwrap().institutions, []);
}

/// Two terminals open an older book at once: one brings it up, both go on, and what was copied is the old version.
#[test]
fn two_terminals_bring_up_one_book() {
    for _ in 0..20 {
        let folder = book::folder();
        let path = folder.path().join("book.db");
        std::fs::copy(fixture(1), &path).unwrap();
        let start = std::sync::Barrier::new(2);
        std::thread::scope(|scope| {
            for who in ["one", "other"] {
                let (path, start) = (&path, &start);
                scope.spawn(move || {
                    start.wait();
                    Store::open(path, Access::Write, book::author(who)).unwrap();
                });
            }
        });
        let copies = backups_of(&path);
        assert!(copies.iter().any(|copy| prove(&copy.path).unwrap().version == 1), "{copies:?}");
        assert!(copies.iter().all(|copy| copy.kind == BackupKind::Migration));
    }
}
