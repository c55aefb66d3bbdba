//! Files that are no book, not whole, or not ours to write; and whose eyes the book is for.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;
#[path = "support/child.rs"]
mod child;
#[path = "support/dice.rs"]
mod dice;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use book::{Book, author, day, details, mark, pay, place, season};
use child::{Nobody, in_child};
use dice::Dice;
use ronde::domain::attendance::Mark;
use ronde::domain::id::{CycleId, PersonId, SessionId};
use ronde::store::{Access, BookError, ReadOnly, Store, StoreError, VERSION};
use rusqlite::Connection;

fn told(path: &Path, access: Access) -> BookError {
    match Store::open(path, access, author("run")) {
        Err(StoreError::Book(error)) => error,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("{} was opened", path.display()),
    }
}

/// Every file below a folder, with what is in it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap()))
        .collect()
}

fn filled() -> (Book, CycleId, Vec<PersonId>, Vec<SessionId>) {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un cycle", 12, &season());
    let people: Vec<PersonId> =
        (0..10).map(|n| book.add(details("Personne", &n.to_string()), Some(place(cycle)))).collect();
    let sessions = book.sessions(cycle);
    for &person in &people {
        book.apply(mark(sessions[0], person, Mark::Present)).unwrap();
        book.apply(pay(person, cycle, 5000)).unwrap();
    }
    (book, cycle, people, sessions)
}

#[test]
fn c1_what_is_no_book_is_told_and_stays_as_it_is() {
    let folder = book::folder();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("empty"), "").unwrap();
    fs::write(at("text"), "Une liste de noms.\n".repeat(50)).unwrap();
    fs::write(at("short"), "SQLite format 3\0").unwrap();
    fs::write(at("pdf"), [b"%PDF-1.7\n".as_slice(), &[0; 500]].concat()).unwrap();
    Connection::open(at("other")).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    let wal = Connection::open(at("wal")).unwrap();
    wal.pragma_update(None, "journal_mode", "WAL").unwrap();
    wal.execute_batch("PRAGMA application_id = 1; CREATE TABLE t (a)").unwrap();
    drop(wal);
    let before = files(folder.path());
    for access in [Access::Read, Access::Write] {
        for (name, error) in [
            ("empty", BookError::Empty),
            ("text", BookError::NotABook),
            ("short", BookError::NotABook),
            ("pdf", BookError::NotABook),
            ("other", BookError::Foreign),
            ("wal", BookError::Foreign),
        ] {
            assert_eq!(told(&at(name), access), error, "{name}");
        }
        assert_eq!(told(folder.path(), access), BookError::Folder);
        assert_eq!(told(Path::new("/dev/null"), access), BookError::NotAFile);
        assert_eq!(told(&at("text").join("book.db"), access), BookError::Missing);
    }
    assert_eq!(told(&at("none"), Access::Read), BookError::Missing);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn c1_a_pipe_is_not_waited_for() {
    let folder = book::folder();
    let pipe = folder.path().join("pipe");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &pipe,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
        0,
    )
    .unwrap();
    assert_eq!(told(&pipe, Access::Write), BookError::NotAFile);
}

#[test]
fn c2_a_newer_book_is_told_and_stays_as_it_is() {
    let (book, ..) = filled();
    let Book { path, folder, store } = book;
    drop(store);
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "user_version", VERSION + 1).unwrap();
    drop(conn);
    let before = files(folder.path());
    for access in [Access::Read, Access::Write] {
        assert_eq!(told(&path, access), BookError::Newer { book: VERSION + 1, known: VERSION });
    }
    assert_eq!(files(folder.path()), before);
}

/// Every question there is; an error is an answer, a panic is not.
fn ask_everything(store: &mut Store) {
    let today = day(2027, 1, 5);
    let _ = store.check();
    let _ = store.counts();
    for setting in ronde::domain::setting::Setting::ALL {
        let _ = store.setting(setting);
    }
    let _ = store.newest_moment();
    for entry in store.journal(0, 100).unwrap_or_default() {
        let _ = store.names(&entry.deed);
    }
    let _ = store.find("personne 1", 50);
    let _ = store.current_cycle(today);
    let _ = store.next_session(None, today);
    let _ = store.cycles_named("cycle");
    for cycle in store.cycles(today, 0, 50).unwrap_or_default() {
        let sessions = store.sessions(cycle.id, today).unwrap_or_default();
        let grid = store.grid(cycle.id).unwrap_or_default();
        let _ = store.animators(cycle.id);
        let _ = store.cycle_position(cycle.id);
        for member in store.roster(cycle.id).unwrap_or_default() {
            let _ = (member.fee.state(), member.fee.balance(), grid.rate(&member, &sessions, today));
            let _ = store.card(member.person);
        }
    }
    let _ = store.apply(&mark(SessionId(2), PersonId(2), Mark::Late));
    let _ = store.apply(&ronde::store::change::Change::Undo(None));
}

#[test]
fn c3_a_damaged_book_is_answered_or_told_three_hundred_times() {
    let (book, ..) = filled();
    let Book { path, store, folder } = book;
    drop(store);
    let whole = fs::read(&path).unwrap();
    let damaged = folder.path().join("damaged.db");
    let mut dice = Dice(3);
    let mut opened = 0;
    for round in 0..300 {
        let mut bytes = whole.clone();
        match round % 3 {
            0 => {
                for _ in 0..=dice.below(20) {
                    let at = dice.below(bytes.len());
                    bytes[at] ^= 1 << dice.below(8);
                }
            }
            1 => bytes.truncate(dice.below(bytes.len())),
            _ => {
                let page = dice.below(bytes.len() / 4096) * 4096;
                bytes[page..page + 4096].fill(0);
            }
        }
        fs::write(&damaged, &bytes).unwrap();
        for access in [Access::Read, Access::Write] {
            if let Ok(mut store) = Store::open(&damaged, access, author("run")) {
                opened += 1;
                ask_everything(&mut store);
            }
        }
        for name in ["damaged.db", "damaged.db-wal", "damaged.db-shm"] {
            let _ = fs::remove_file(folder.path().join(name));
        }
    }
    assert!(opened > 50, "{opened} of them could be opened");
}

/// As a killed program leaves it: the first page says more pages than the file has, the rest is in the -wal.
#[test]
fn a1_a_book_killed_while_it_was_put_together_is_whole() {
    let (book, ..) = filled();
    let grow = Connection::open(&book.path).unwrap();
    grow.execute_batch("PRAGMA wal_autocheckpoint = 0; PRAGMA wal_checkpoint(TRUNCATE);").unwrap();
    let short = fs::read(&book.path).unwrap();
    grow.execute(
        "INSERT INTO questions (session_id, theme)
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT 1, 'x' || i FROM n",
        [],
    )
    .unwrap();
    let wal = fs::read(book.folder.path().join("book.db-wal")).unwrap();
    let at = |name: &str| book.folder.path().join(name);
    fs::write(at("whole.db"), &short).unwrap();
    fs::write(at("whole.db-wal"), &wal).unwrap();
    Connection::open(at("whole.db")).unwrap().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let long = fs::read(at("whole.db")).unwrap();
    assert!(long.len() > short.len());
    for access in [Access::Write, Access::Read] {
        fs::write(at("killed.db"), [&long[..4096], &short[4096..]].concat()).unwrap();
        fs::write(at("killed.db-wal"), &wal).unwrap();
        let store = Store::open(&at("killed.db"), access, author("run")).unwrap();
        assert!(store.check().unwrap().is_whole());
        assert_eq!(store.counts().unwrap().marks, 10);
    }
}

#[test]
fn a_new_book_never_takes_the_pages_of_one_that_went_away() {
    let (book, ..) = filled();
    let left = [fs::read(book.folder.path().join("book.db-wal")).unwrap(), vec![1]].concat();
    let folder = book::folder();
    let path = folder.path().join("book.db");
    fs::write(folder.path().join("book.db-wal"), left).unwrap();
    let before = files(folder.path());
    assert_eq!(told(&path, Access::Write), BookError::Corrupt);
    assert_eq!(files(folder.path()), before);
}

/// As somebody without rights: this runs as root at times, whom no permission binds.
#[test]
fn c4_what_may_not_be_written_is_read_and_every_write_refused() {
    for (file, folder, with_wal) in
        [(0o444, 0o755, false), (0o644, 0o755, false), (0o444, 0o555, false), (0o444, 0o555, true)]
    {
        let (book, ..) = filled();
        let copy = book::folder();
        let path = copy.path().join("book.db");
        if !with_wal {
            drop(book.store);
        }
        for (name, bytes) in files(book.folder.path()) {
            fs::write(copy.path().join(&name), bytes).unwrap();
            fs::set_permissions(copy.path().join(&name), fs::Permissions::from_mode(file)).unwrap();
        }
        fs::set_permissions(copy.path(), fs::Permissions::from_mode(folder)).unwrap();
        let before = files(copy.path());
        in_child("c4_child", &path, None, Nobody::Yes)
            .unwrap_or_else(|words| panic!("{file:o} {folder:o} {with_wal}: {words}"));
        fs::set_permissions(copy.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(files(copy.path())["book.db"], before["book.db"]);
    }
}

#[test]
#[ignore = "run by c4 as another user"]
fn c4_child() {
    let Some(path) = child::path() else { return };
    let mut store = Store::open(&path, Access::Write, author("run")).unwrap();
    assert_eq!(store.read_only(), Some(ReadOnly::File));
    assert_eq!(store.counts().unwrap().marks, 10);
    assert!(store.check().unwrap().is_whole());
    let refused = store.apply(&mark(SessionId(1), PersonId(1), Mark::Late));
    assert!(matches!(refused, Err(StoreError::Book(BookError::ReadOnly))), "{refused:?}");
    let look = Store::open(&path, Access::Read, author("run")).unwrap();
    assert_eq!(look.find("personne", 50).unwrap().people.len(), 10);
}

#[test]
fn c4_where_nothing_may_be_made_that_is_said() {
    let folder = book::folder();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    in_child("c4_no_place_child", &folder.path().join("book.db"), None, Nobody::Yes).unwrap();
    let hidden = folder.path().join("hidden");
    fs::create_dir(&hidden).unwrap();
    fs::write(hidden.join("book.db"), "x").unwrap();
    fs::set_permissions(hidden.join("book.db"), fs::Permissions::from_mode(0o000)).unwrap();
    in_child("c4_forbidden_child", &hidden.join("book.db"), None, Nobody::Yes).unwrap();
}

#[test]
#[ignore = "run by c4 as another user"]
fn c4_no_place_child() {
    let Some(path) = child::path() else { return };
    assert_eq!(told(&path, Access::Write), BookError::ReadOnly);
    assert_eq!(told(&path, Access::Read), BookError::Missing);
}

#[test]
#[ignore = "run by c4 as another user"]
fn c4_forbidden_child() {
    let Some(path) = child::path() else { return };
    assert_eq!(told(&path, Access::Write), BookError::Forbidden);
}

#[test]
fn e5_the_book_is_for_its_owner_under_any_umask() {
    for umask in [0o000, 0o022, 0o077] {
        let folder = book::folder();
        let path = folder.path().join("ronde/data/book.db");
        in_child("e5_child", &path, Some(umask), Nobody::No).unwrap();
        assert_eq!(files(path.parent().unwrap()).keys().collect::<Vec<_>>(), ["book.db"]);
    }
}

#[test]
#[ignore = "run by e5 with its umask"]
fn e5_child() {
    let Some(path) = child::path() else { return };
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    let mut store = book::open(&path, "run");
    store
        .apply(&ronde::store::change::Change::AddPerson { details: details("Amina", ""), enrol: None })
        .unwrap();
    let folder = path.parent().unwrap();
    assert_eq!(mode(folder), 0o700);
    assert_eq!(mode(folder.parent().unwrap()), 0o700);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        assert_eq!(mode(&entry.path()), 0o600, "{}", entry.path().display());
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    assert_eq!(names, ["book.db", "book.db-shm", "book.db-wal"]);
}

/// What ANALYZE keeps of an index is what stands in it: names.
#[test]
fn e1_no_statistics_of_names_are_kept() {
    let (mut book, ..) = filled();
    ask_everything(&mut book.store);
    drop(book.store);
    drop(book::open(&book.path, "another"));
    let conn = Connection::open(&book.path).unwrap();
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'"), 0);
    assert_eq!(count("SELECT count(*) FROM pragma_compile_options WHERE compile_options LIKE '%STAT4%'"), 0);
}

#[test]
fn e6_what_stands_at_the_name_of_a_draft_is_neither_followed_nor_in_the_way() {
    let folder = book::folder();
    let path = folder.path().join("book.db");
    let treasure = folder.path().join("treasure");
    fs::write(&treasure, "untouched").unwrap();
    let draft = |n: u32| folder.path().join(format!(".book.db.new-{}-{n}", std::process::id()));
    symlink(&treasure, draft(0)).unwrap();
    symlink(folder.path().join("nothing"), draft(1)).unwrap();
    fs::write(draft(2), "left by a killed start with the same number").unwrap();
    drop(book::open(&path, "run"));
    assert_eq!(fs::read_to_string(&treasure).unwrap(), "untouched");
    assert!(!folder.path().join("nothing").exists());
    assert_eq!(files(folder.path()).keys().collect::<Vec<_>>(), ["book.db", "treasure"]);
}

#[test]
fn a1_the_second_name_of_a_book_is_taken_away() {
    let (book, ..) = filled();
    fs::hard_link(&book.path, book.folder.path().join(".book.db.new-1-0")).unwrap();
    drop(book.store);
    drop(book::open(&book.path, "run"));
    assert_eq!(files(book.folder.path()).keys().collect::<Vec<_>>(), ["book.db"]);
}

#[test]
fn many_first_starts_at_once_make_one_book() {
    for _ in 0..10 {
        let folder = book::folder();
        let path = folder.path().join("data/book.db");
        std::thread::scope(|threads| {
            for n in 0..6 {
                let path = &path;
                threads.spawn(move || {
                    let mut store = book::open(path, &format!("run-{n}"));
                    let change = ronde::store::change::Change::AddPerson {
                        details: details("Personne", &n.to_string()),
                        enrol: None,
                    };
                    store.apply(&change).unwrap();
                });
            }
        });
        assert_eq!(
            book::open(&path, "last").counts().unwrap().people,
            6,
            "nobody wrote into a book that was replaced"
        );
        assert_eq!(files(path.parent().unwrap()).keys().collect::<Vec<_>>(), ["book.db"]);
    }
}

#[test]
fn a1_a_first_start_that_is_killed_is_in_nobodys_way() {
    for wait in [1, 3, 6, 10, 15, 20, 30, 40] {
        let folder = book::folder();
        let path = folder.path().join("book.db");
        let mut starting = child::start("e5_child", &path, None, Nobody::No);
        std::thread::sleep(std::time::Duration::from_millis(wait));
        let _ = starting.kill();
        starting.wait().unwrap();
        assert!(book::open(&path, "run").check().unwrap().is_whole());
        let left = files(folder.path());
        assert!(left.keys().all(|name| name.starts_with("book.db")), "{:?}", left.keys());
    }
}

#[test]
fn the_sqlite_in_use_has_no_wal_reset_bug() {
    let numbers: Vec<u32> = Store::sqlite_version().split('.').map(|n| n.parse().unwrap()).collect();
    assert!(numbers >= vec![3, 51, 3], "{numbers:?}");
}

#[test]
fn g6_the_newest_moment_is_the_last_one_written_whatever_the_clock_said() {
    let mut book = Book::new();
    assert_eq!(book.store.newest_moment().unwrap(), None);
    for name in ["Un", "Deux", "Trois"] {
        book.add_person(name, "");
    }
    let conn = Connection::open(&book.path).unwrap();
    for (id, at) in [(1, "2038-01-20T03:14:08Z"), (2, "2026-11-02T12:00:00Z"), (3, "1970-01-01T00:00:01Z")] {
        conn.execute("UPDATE journal SET at = ?2 WHERE id = ?1", (id, at)).unwrap();
    }
    let steps: Vec<i64> = book.store.journal(0, 9).unwrap().iter().map(|entry| entry.step.0).collect();
    assert_eq!(steps, [3, 2, 1]);
    let newest = book.store.newest_moment().unwrap().unwrap();
    assert_eq!(newest.to_string(), "1970-01-01 00:00:01");
    book.apply(ronde::store::change::Change::Undo(None)).unwrap();
    assert!(book.store.find("trois", 9).unwrap().people.is_empty(), "the last step, not the latest hour");
}
