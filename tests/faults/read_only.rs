//! C4: a book on a medium that cannot be written: looked at, every write refused, nothing changed.

use std::process::{Command, Output};

use rusqlite::Connection;

use crate::home::{Home, RONDE};
use crate::operations;

/// The program with its data on a read-only mount of its own; not every machine allows it.
fn on_a_read_only_mount(home: &Home, args: &[&str]) -> Option<Output> {
    let line =
        "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" || exit 99; shift; exec \"$0\" \"$@\"";
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", line, RONDE]).arg(home.path("data")).args(args);
    let output = command.env_clear().envs(home.environment()).current_dir(home.path("")).output().ok()?;
    let refused =
        output.status.code() == Some(99) || String::from_utf8_lossy(&output.stderr).contains("unshare");
    (!refused).then_some(output)
}

#[test]
fn c4_a_read_only_mount_is_looked_at_and_never_written() {
    for with_wal in [false, true] {
        let base = operations::book();
        // Pages that are still beside the book, as of a terminal that was killed.
        let other = with_wal.then(|| {
            let conn = Connection::open(base.book()).unwrap();
            conn.execute_batch("UPDATE sessions SET guests = 2 WHERE id = 1").ok();
            conn
        });
        let home = base.copy();
        drop(other);
        let before = home.files();
        for look in [&["attendance"][..], &["due"], &["check"], &["info"]] {
            let Some(output) = on_a_read_only_mount(&home, look) else {
                eprintln!("SKIPPED: no mount of one's own on this machine");
                return;
            };
            assert_eq!(output.status.code(), Some(0), "{look:?} {with_wal}: {output:?}");
        }
        for write in [operations::MARK.args, operations::PEOPLE.args, operations::STATEMENT.args] {
            let output = on_a_read_only_mount(&home, write).unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(4), "{write:?} {with_wal}: {said}");
            assert!(said.contains("lecture seule"), "{said}");
        }
        assert!(home.files() == before, "something was written");
    }
}
