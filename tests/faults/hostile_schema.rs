//! C6: a book that somebody prepared: nothing in its schema runs what a schema may not.

use std::fs;

use rusqlite::Connection;

use crate::operations;

/// What is planted, and by which command it would be stepped on.
const PLANTED: [(&str, &[&str]); 5] = [
    (
        "CREATE TRIGGER planted AFTER INSERT ON marks BEGIN SELECT load_extension('/planted.so'); END",
        &["mark", "2", "Prénom01", "late"],
    ),
    (
        "CREATE TRIGGER planted AFTER INSERT ON marks BEGIN
         SELECT writefile('planted', 'x'), readfile('/etc/hostname'), edit('x', 'touch planted'); END",
        &["mark", "2", "Prénom01", "late"],
    ),
    ("CREATE VIEW planted AS SELECT load_extension('/planted.so')", &["check"]),
    ("CREATE INDEX planted ON people (load_extension('/planted.so'))", &["person", "add", "--given", "Zoé"]),
    (
        "DROP TABLE settings;
         CREATE VIEW settings AS SELECT 'fee' AS name, load_extension('/planted.so') AS value",
        &["config"],
    ),
];

#[test]
fn c6_what_is_planted_in_the_schema_does_not_run() {
    let base = operations::book();
    for (planted, args) in PLANTED {
        let home = base.copy();
        let conn = Connection::open(home.book()).unwrap();
        // As whoever writes the pages by hand would: SQLite itself refuses some of it.
        if conn.execute_batch(planted).is_err() {
            conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
            let sql = "INSERT INTO sqlite_schema VALUES ('trigger', 'planted', 'marks', 0, ?1)";
            conn.execute(sql, [planted]).unwrap();
        }
        drop(conn);
        for args in [args, &["check"], &["attendance"], &["due"]] {
            let ended = home.run(args);
            assert!(matches!(ended.code, Some(0 | 1 | 3 | 4)), "{planted}: {args:?} {ended:?}");
        }
        assert!(!home.path("planted").exists() && !fs::exists("planted").unwrap(), "{planted}");
    }
}

/// `trusted_schema = OFF` by what it does: a table that tells where the book is, which is for direct use only,
/// does not answer a trigger.
#[test]
fn c6_the_schema_is_not_trusted() {
    let base = operations::book();
    let trigger = "CREATE TRIGGER planted AFTER INSERT ON marks BEGIN
        UPDATE people SET family = (SELECT file FROM pragma_database_list) WHERE id = NEW.person_id; END";
    Connection::open(base.book()).unwrap().execute_batch(trigger).unwrap();
    let ended = base.run(&["mark", "2", "Prénom01", "late"]);
    assert_eq!(ended.code, Some(4), "{ended:?}");
    assert!(ended.said.contains("Rien n’a été enregistré"), "{}", ended.said);
    let found: String = Connection::open(base.book())
        .unwrap()
        .query_row("SELECT family FROM people WHERE given = 'Prénom01'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(found, "Nom01");
}
