//! The whole book as one file and back: nothing is lost, nothing hostile comes in.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "support/book.rs"]
mod book;

use book::{Book, author, details, enrol, mark, open, pay, season};
use proptest::prelude::*;
use ronde::domain::attendance::Mark;
use ronde::store::{Access, BookError, Change, Store, VERSION, WholeError, import_over, read_whole};
use serde_json::{Value, json};

/// A book with something in most tables.
fn rich() -> Book {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un cycle", 12, &season());
    for (given, family) in [("Zoë", "D’Inventé"), ("Amina", "\"Vroman\"\\"), ("Łukasz", "Ω\u{1f600}\u{7}")]
    {
        let person = book.add_person(given, family);
        book.apply(enrol(person, cycle)).unwrap();
        book.apply(pay(person, cycle, 2500)).unwrap();
        let session = book.sessions(cycle)[0];
        book.apply(mark(session, person, Mark::Late)).unwrap();
    }
    book.apply(Change::Undo(None)).unwrap();
    book
}

fn exported(store: &Store) -> Value {
    serde_json::from_slice(&store.export_all().unwrap()).unwrap()
}

/// Without what an import itself adds: its line in the journal, and that the book is another than it was.
fn without_import(mut whole: Value) -> Value {
    let rows =
        |whole: &mut Value, table: &str| whole["tables"][table]["rows"].as_array_mut().unwrap().clone();
    let mut journal = rows(&mut whole, "journal");
    let restored = journal.iter().position(|row| row.to_string().contains("\\\"restore\\\"")).unwrap();
    assert_eq!(restored, journal.len() - 1);
    journal.pop();
    whole["tables"]["journal"]["rows"] = journal.into();
    let secrets =
        rows(&mut whole, "secrets").into_iter().filter(|row| row[0] != "generation").collect::<Vec<_>>();
    whole["tables"]["secrets"]["rows"] = secrets.into();
    whole["sequences"]["journal"] = Value::Null;
    whole
}

fn without_generation(mut whole: Value) -> Value {
    let secrets = whole["tables"]["secrets"]["rows"].as_array().unwrap();
    let others: Vec<Value> = secrets.iter().filter(|row| row[0] != "generation").cloned().collect();
    whole["tables"]["secrets"]["rows"] = others.into();
    whole["sequences"]["journal"] = Value::Null;
    whole
}

/// Takes a book through a file into a place where there is none.
fn there_and_back(store: &Store) -> Value {
    let folder = book::folder();
    let path = folder.path().join("other.db");
    let whole = read_whole(&store.export_all().unwrap()).unwrap();
    import_over(&path, whole, &author("import")).unwrap();
    let back = Store::open(&path, Access::Read, author("look")).unwrap();
    assert!(back.check().unwrap().is_whole());
    exported(&back)
}

#[test]
fn a_book_comes_back_as_it_was() {
    let book = rich();
    let before = exported(&book.store);
    assert_eq!((&before["format"], &before["version"]), (&json!("ronde-book"), &json!(VERSION)));
    let back = without_import(there_and_back(&book.store));
    assert_eq!(without_generation(before), back);
}

/// The text itself is the same, byte for byte: order and numbers, too.
#[test]
fn what_is_written_is_the_same_each_time() {
    let book = rich();
    assert_eq!(book.store.export_all().unwrap(), book.store.export_all().unwrap());
}

#[test]
fn a_book_that_is_there_is_kept() {
    let (one, mut other) = (rich(), Book::new());
    other.add_person("Quelqu’un", "D’autre");
    let restored = other.store.import_all(read_whole(&one.store.export_all().unwrap()).unwrap()).unwrap();
    assert_eq!(other.store.counts().unwrap().people, 3);
    let kept = restored.kept.unwrap();
    other.store.restore(&kept.path).unwrap();
    assert_eq!(other.store.counts().unwrap().people, 1);
}

#[test]
fn a_file_of_an_older_version_is_brought_up() {
    for version in 1..VERSION {
        let folder = book::folder();
        let path = folder.path().join("old.db");
        let old = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("tests/fixtures/books/v{version}.db"));
        let conn = rusqlite::Connection::open(&old).unwrap();
        let whole = as_json(&conn, version);
        drop(conn);
        import_over(&path, read_whole(whole.to_string().as_bytes()).unwrap(), &author("import")).unwrap();
        let copy = folder.path().join("copy.db");
        std::fs::copy(&old, &copy).unwrap();
        // What a migration makes at random is another each time.
        let same = |path: &std::path::Path| {
            let whole = exported(&open(path, "look"));
            let rows = |table: &str| whole["tables"][table]["rows"].as_array().unwrap().clone();
            [
                rows("people"),
                rows("sessions"),
                rows("enrolments"),
                rows("marks"),
                rows("payments"),
                rows("revisions"),
            ]
        };
        assert_eq!(same(&path), same(&copy), "version {version}");
    }
}

/// A book of any version in the form of an export, written by the test itself.
fn as_json(conn: &rusqlite::Connection, version: i64) -> Value {
    let names = |sql: &str| -> Vec<String> {
        let mut query = conn.prepare(sql).unwrap();
        query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let mut tables = serde_json::Map::new();
    for table in names("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'") {
        let columns = names(&format!("SELECT name FROM pragma_table_info('{table}')"));
        let rows = names(&format!("SELECT json_array({}) FROM {table}", columns.join(", ")));
        let rows: Vec<Value> = rows.iter().map(|row| serde_json::from_str(row).unwrap()).collect();
        tables.insert(table, json!({ "columns": columns, "rows": rows }));
    }
    let sequences = names("SELECT json_group_object(name, seq) FROM sqlite_sequence");
    let sequences: Value = serde_json::from_str(&sequences[0]).unwrap();
    json!({ "format": "ronde-book", "schema": 1, "version": version, "tables": tables, "sequences": sequences })
}

/// What is done to a sound file, and what is said of it.
type Hostile = (&'static str, fn(&mut Value), fn(&WholeError) -> bool);

const HOSTILE: &[Hostile] = &[
    ("format", |file| file["format"] = json!("other"), |why| matches!(why, WholeError::Foreign)),
    ("no format", |file| *file = json!({ "tables": {} }), |why| matches!(why, WholeError::Foreign)),
    ("a list", |file| *file = json!([1, 2]), |why| matches!(why, WholeError::Foreign)),
    ("newer book", |file| file["version"] = json!(VERSION + 1), |why| matches!(why, WholeError::Newer(..))),
    ("newer form", |file| file["schema"] = json!(2), |why| matches!(why, WholeError::Newer(2, 1))),
    ("version 0", |file| file["version"] = json!(0), |why| matches!(why, WholeError::Foreign)),
    ("negative version", |file| file["version"] = json!(-4), |why| matches!(why, WholeError::Foreign)),
    ("older version", |file| file["version"] = json!(3), |why| matches!(why, WholeError::Unknown(_))),
    ("more", |file| file["more"] = json!(1), |why| matches!(why, WholeError::Form(_))),
    (
        "unknown table",
        |file| file["tables"]["sqlite_schema"] = json!({ "columns": [], "rows": [] }),
        |why| matches!(why, WholeError::Unknown(name) if name == "sqlite_schema"),
    ),
    (
        "missing table",
        |file| drop(file["tables"].as_object_mut().unwrap().remove("marks")),
        |why| matches!(why, WholeError::Missing(name) if name == "marks"),
    ),
    (
        "unknown column",
        |file| file["tables"]["people"]["columns"][1] = json!("given) VALUES (1); DROP TABLE people; --"),
        |why| matches!(why, WholeError::Unknown(name) if name.starts_with("people.given)")),
    ),
    (
        "column twice",
        |file| file["tables"]["people"]["columns"][2] = json!("given"),
        |why| matches!(why, WholeError::Unknown(name) if name == "people.given"),
    ),
    (
        "missing column",
        |file| file["tables"]["people"] = json!({ "columns": ["id"], "rows": [] }),
        |why| matches!(why, WholeError::Missing(name) if name == "people.given"),
    ),
    (
        "short row",
        |file| drop(file["tables"]["people"]["rows"][1].as_array_mut().unwrap().pop()),
        |why| matches!(why, WholeError::Length(place) if place.row == 2),
    ),
    (
        "a text for a number",
        |file| file["tables"]["people"]["rows"][0][0] = json!("1"),
        |why| matches!(why, WholeError::Value(place) if place.column == "id"),
    ),
    (
        "a number for a text",
        |file| file["tables"]["people"]["rows"][0][1] = json!(1),
        |why| matches!(why, WholeError::Value(place) if place.column == "given"),
    ),
    (
        "NUL",
        |file| file["tables"]["people"]["rows"][0][1] = json!("A\0B"),
        |why| matches!(why, WholeError::Value(place) if place.table == "people"),
    ),
    (
        "a real",
        |file| file["tables"]["people"]["rows"][0][0] = json!(1.5),
        |why| matches!(why, WholeError::Form(_)),
    ),
    (
        "a huge number",
        |file| file["sequences"]["people"] = json!(u64::MAX),
        |why| matches!(why, WholeError::Form(_)),
    ),
    (
        "true",
        |file| file["tables"]["people"]["rows"][0][0] = json!(true),
        |why| matches!(why, WholeError::Form(_)),
    ),
    (
        "an object",
        |file| file["tables"]["people"]["rows"][0][1] = json!({}),
        |why| matches!(why, WholeError::Form(_)),
    ),
    (
        "null in a key",
        |file| file["tables"]["people"]["rows"][0][1] = Value::Null,
        |why| matches!(why, WholeError::Row(place, _) if place.row == 1),
    ),
    (
        "a key twice",
        |file| file["tables"]["people"]["rows"][1][0] = file["tables"]["people"]["rows"][0][0].clone(),
        |why| matches!(why, WholeError::Row(place, _) if place.row == 2),
    ),
    (
        "a word that is none",
        |file| file["tables"]["marks"]["rows"][0][2] = json!("asleep"),
        |why| matches!(why, WholeError::Row(place, _) if place.table == "marks"),
    ),
    (
        "a reference to nobody",
        |file| file["tables"]["marks"]["rows"][0][1] = json!(999),
        |why| matches!(why, WholeError::Dangling(table) if table == "marks"),
    ),
    (
        "an unknown sequence",
        |file| file["sequences"]["nothing"] = json!(1),
        |why| matches!(why, WholeError::Unknown(name) if name == "nothing"),
    ),
];

#[test]
fn what_is_no_whole_book_is_refused_and_named() {
    let book = rich();
    let sound = exported(&book.store);
    for (what, spoil, expected) in HOSTILE {
        let mut file = sound.clone();
        spoil(&mut file);
        match read_whole(file.to_string().as_bytes()) {
            Ok(_) => panic!("{what} was taken"),
            Err(error) => assert!(expected(&error), "{what}: {error:?}"),
        }
    }
    for text in ["", "{", "nul\0", "\u{feff}{}", &"[".repeat(100_000)] {
        let refused = read_whole(text.as_bytes());
        assert!(matches!(refused, Err(WholeError::Form(_) | WholeError::Foreign)), "{:?}", text.get(..9));
    }
    let twice =
        sound.to_string().replacen("\"marks\":{", "\"marks\":{\"columns\":[],\"rows\":[]},\"marks\":{", 1);
    assert!(matches!(read_whole(twice.as_bytes()), Err(WholeError::Form(_))));
    assert!(read_whole(sound.to_string().as_bytes()).is_ok());
}

#[test]
fn a_file_that_is_cut_anywhere_is_refused() {
    let whole = rich().store.export_all().unwrap();
    for end in (0..whole.len() - 2).step_by(97) {
        assert!(read_whole(&whole[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn nothing_is_imported_over_another_file() {
    let folder = book::folder();
    let path = folder.path().join("photo.jpg");
    std::fs::write(&path, "no book").unwrap();
    let whole = read_whole(&rich().store.export_all().unwrap()).unwrap();
    let refused = import_over(&path, whole, &author("import"));
    assert!(matches!(refused, Err(ronde::store::StoreError::Book(BookError::NotABook))), "{refused:?}");
    assert_eq!(std::fs::read(&path).unwrap(), b"no book");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever people type, and whatever they do in any order.
    #[test]
    fn any_book_comes_back_as_it_was(
        people in proptest::collection::vec(("\\PC{1,12}", any::<String>(), 1i64..9_000, 0usize..7, any::<bool>()), 0..6),
        settings in any::<String>(),
    ) {
        let mut book = Book::new();
        let cycle = book.add_cycle("Un cycle", 4, &season());
        for (given, family, cents, session, taken_back) in people {
            let Ok(added) = book.apply(Change::AddPerson { details: details(&given, &family), enrol: Some(book::place(cycle)) })
            else { continue };
            let ronde::domain::deed::Deed::AddPerson { person } = added.deed else { continue };
            let _ = book.apply(pay(person, cycle, cents));
            let session = book.sessions(cycle)[session];
            let _ = book.apply(mark(session, person, Mark::Present));
            if taken_back {
                let _ = book.apply(Change::Undo(None));
            }
        }
        let _ = book.apply(Change::Configure {
            values: vec![(ronde::domain::setting::Setting::Beneficiary, settings.chars().take(70).collect())],
        });
        let before = without_generation(exported(&book.store));
        prop_assert_eq!(before, without_import(there_and_back(&book.store)));
    }
}

#[test]
fn an_import_brings_no_number_back_that_was_given() {
    let mut book = Book::new();
    let person = book.add_person("Amina", "Vroman");
    book.apply(Change::Undo(None)).unwrap();
    let folder = book::folder();
    let path = folder.path().join("other.db");
    import_over(&path, read_whole(&book.store.export_all().unwrap()).unwrap(), &author("import")).unwrap();
    let mut other = Book { folder, store: open(&path, "run-2"), path };
    assert!(other.add_person("Bram", "D’Uccle").0 > person.0);
}
