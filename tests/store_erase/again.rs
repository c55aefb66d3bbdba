//! D4: an old copy that was put in the place of the book forgets again, before anybody sees it.

use std::fs;
use std::path::{Path, PathBuf};

use ronde::domain::erasure::Whose;
use ronde::store::{Access, Member, Store};

use crate::book::{author, details, enrol, open, place};
use crate::stage::{Stage, files, later, names_in, rows};

/// The book as it is, beside nothing.
fn copied(stage: &Stage) -> (tempfile::TempDir, PathBuf) {
    let folder = crate::book::folder();
    let copy = folder.path().join("copy.db");
    rusqlite::Connection::open(&stage.book.path)
        .unwrap()
        .execute("VACUUM INTO ?1", [copy.to_str().unwrap()])
        .unwrap();
    (folder, copy)
}

/// By hand: nothing else is touched but what would spoil the copy.
fn put_back(copy: &Path, book: &Path) {
    for log in ["-wal", "-shm"] {
        drop(fs::remove_file(format!("{}{log}", book.display())));
    }
    fs::copy(copy, book).unwrap();
}

fn members(store: &Store, stage: &Stage) -> Vec<String> {
    store.roster(stage.over).unwrap().iter().map(Member::name).collect()
}

#[test]
fn d4_an_old_copy_forgets_before_the_first_screen() {
    let mut stage = Stage::new();
    let (folder, copy) = copied(&stage);
    stage.erase(Whose::Cycle(stage.over));
    stage.finish();
    let (path, people) = (stage.book.path.clone(), stage.people.clone());
    stage.reopen("elsewhere");
    drop(std::mem::replace(&mut stage.book.store, open(&folder.path().join("other.db"), "other")));
    put_back(&copy, &path);
    // Who only looks sees nobody; the file is not touched by a look.
    let before = fs::read(&path).unwrap();
    let look = Store::open(&path, Access::Read, author("look")).unwrap();
    assert_eq!(members(&look, &stage), Vec::<String>::new());
    assert_eq!(look.card(people[1]).unwrap().map(|card| card.details.given), None);
    drop(look);
    assert_eq!(fs::read(&path).unwrap(), before);
    let store = open(&path, "write");
    let resumed = store.resumed().unwrap();
    assert_eq!((resumed.again, resumed.cycle), (Some(10), Some(stage.over)));
    assert!(store.erasing().unwrap().is_none());
    assert_eq!(members(&store, &stage), Vec::<String>::new());
    assert_eq!(names_in(path.parent().unwrap()), Vec::<String>::new());
    assert!(store.check().unwrap().is_whole());
    let privacy = store.privacy(later()).unwrap();
    assert_eq!((privacy.erasures.len(), privacy.erasures[0].complete), (1, true));
    drop(store);
    assert!(open(&path, "once more").resumed().is_none(), "once is enough");
}

/// By the program, in one transaction, into the open book.
#[test]
fn d4_a_restored_copy_has_forgotten_before_it_is_the_book() {
    let mut stage = Stage::new();
    let (_folder, copy) = copied(&stage);
    let late = stage.book.add(details("Zoé", "Tardive"), Some(place(stage.over)));
    stage.erase(Whose::Cycle(stage.over));
    stage.finish();
    let due = "SELECT cycle_id, enrolled, due_cents FROM cycle_figures";
    let sums = stage.rows(due);
    let restored = stage.book.store.restore(&copy).unwrap();
    assert_eq!(restored.erased_again, 10);
    assert_eq!(members(&stage.book.store, &stage), Vec::<String>::new());
    assert_eq!(names_in(stage.book.folder.path()), Vec::<String>::new());
    assert_eq!(stage.rows("SELECT erased_on IS NOT NULL FROM cycles ORDER BY id"), ["1", "0"]);
    assert_eq!(stage.rows(due), sums, "who came after the copy was made only waited");
    assert!(stage.book.store.check().unwrap().is_whole());
    assert!(stage.book.store.erasing().unwrap().is_none());
    assert_eq!(stage.book.refused(ronde::store::change::Change::Undo(None)), ronde::store::Refusal::Final);
    // The numbers of who is forgotten are nobody's ever after.
    assert!(stage.book.add_person("Nouvelle", "Personne") > late);
    stage.reopen("after");
    assert!(stage.book.store.resumed().is_none());
}

/// The copy names them where no row of theirs is: in what was done and taken back, in the name of a file.
#[test]
fn d4_a_restored_copy_names_them_in_nothing_that_was_done_either() {
    for by_hand in [false, true] {
        let mut stage = Stage::new();
        let late = stage.book.add(details("Amina", "Tardive"), None);
        stage.apply(ronde::store::change::Change::Undo(None));
        let noted = stage.book.folder.path().join("Greet Claes.eml");
        stage.book.store.note_files("draft", &[noted]).unwrap();
        let (folder, copy) = copied(&stage);
        assert!(rows(&copy, "SELECT before FROM journal_images").iter().any(|row| row.contains("Tardive")));
        stage.apply(ronde::store::change::Change::Redo(None));
        stage.erase(Whose::Person(late));
        stage.finish();
        if by_hand {
            let path = stage.book.path.clone();
            drop(std::mem::replace(&mut stage.book.store, open(&folder.path().join("other.db"), "other")));
            put_back(&copy, &path);
            stage.reopen("write");
        } else {
            stage.book.store.restore(&copy).unwrap();
        }
        assert_eq!(stage.rows("SELECT path FROM written_files"), Vec::<String>::new());
        for sql in ["SELECT before FROM journal_images", "SELECT after FROM journal_images"] {
            assert!(!stage.rows(sql).iter().any(|row| row.contains("Tardive")), "by hand {by_hand}");
        }
        for path in files(stage.book.folder.path()) {
            let bytes = fs::read(&path).unwrap();
            assert!(!bytes.windows(7).any(|part| part == b"Tardive"), "{}", path.display());
        }
        assert_eq!(stage.book.store.roster(stage.over).unwrap().len(), 11, "nobody else goes");
        assert!(stage.book.store.check().unwrap().is_whole());
    }
}

/// A person of the old copy's future must not be taken for one who is forgotten.
#[test]
fn who_is_new_is_nobody_who_was_forgotten() {
    let mut stage = Stage::new();
    let (folder, copy) = copied(&stage);
    let late = stage.book.add(details("Zoé", "Tardive"), Some(place(stage.over)));
    let path = stage.book.path.clone();
    stage.erase(Whose::Cycle(stage.over));
    stage.finish();
    drop(std::mem::replace(&mut stage.book.store, open(&folder.path().join("other.db"), "other")));
    put_back(&copy, &path);
    stage.book.store = open(&path, "write");
    let new = stage.book.add_person("Nouvelle", "Personne");
    assert!(new > late, "{new} is the number of somebody who was erased");
    stage.apply(enrol(new, stage.next));
    stage.reopen("later");
    assert!(stage.book.store.resumed().is_none());
    assert!(stage.book.store.card(new).unwrap().is_some());
}

#[test]
fn another_book_at_the_same_place_loses_nobody() {
    let mut stage = Stage::new();
    stage.erase(Whose::Cycle(stage.over));
    stage.finish();
    let path = stage.book.path.clone();
    let another = Stage::new();
    let (folder, copy) = copied(&another);
    drop(std::mem::replace(&mut stage.book.store, open(&folder.path().join("other.db"), "other")));
    put_back(&copy, &path);
    let store = open(&path, "write");
    assert_eq!(members(&store, &another).len(), 11);
    assert!(store.resumed().is_none());
    assert_eq!(store.privacy(later()).unwrap().erasures, []);
}

/// What stands beside the book holds no name and is for its owner only; it may be spoilt without a book being lost.
#[test]
fn what_stands_beside_names_nobody() {
    use std::os::unix::fs::PermissionsExt;
    let mut stage = Stage::new();
    stage.erase(Whose::Cycle(stage.over));
    stage.finish();
    let beside = stage.book.path.with_file_name("book.db.forgotten");
    assert_eq!(beside.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let text = fs::read_to_string(&beside).unwrap();
    let plain = |line: &str| {
        let word = line.split(' ').next().unwrap_or_default();
        ["ronde", "book", "erasure", "hash", "height"].contains(&word)
    };
    assert!(text.lines().all(plain), "{text}");
    assert_eq!(names_in(stage.book.folder.path()), Vec::<String>::new());
    assert_eq!(text.lines().filter(|line| line.starts_with("hash ")).count(), 11);
    for spoilt in ["", "\u{0}", "hash x\nheight people 99999999999999999999\nerasure - - -"] {
        fs::write(&beside, spoilt).unwrap();
        stage.reopen("spoilt");
        assert!(stage.book.store.resumed().is_none());
    }
}
