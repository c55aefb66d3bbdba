//! Several accounts, one book: with accounts that are real to the system, which only root can play.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Two members and somebody else, by number: nobody has to exist for the system to keep them apart.
const ONE: u32 = 61_001;
const TWO: u32 = 61_002;
const OTHER: u32 = 61_003;

struct Machine {
    folder: tempfile::TempDir,
    group: String,
    gid: u32,
}

impl Machine {
    /// None where we are not root, or cannot become somebody else.
    fn new() -> Option<Machine> {
        let setpriv = Command::new("setpriv").arg("--version").output().is_ok();
        let groups = fs::read_to_string("/etc/group").unwrap_or_default();
        let group = groups.lines().find_map(|line| {
            let fields: Vec<&str> = line.split(':').collect();
            (fields.first() == Some(&"users")).then(|| fields.get(2)?.parse().ok()).flatten()
        });
        let (true, true, Some(gid)) = (rustix::process::geteuid().is_root(), setpriv, group) else {
            eprintln!("skipped: several accounts need root, setpriv and the group users");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
        // The program may be built where only we get.
        fs::copy(env!("CARGO_BIN_EXE_ronde"), folder.path().join("program")).unwrap();
        let shared = folder.path().join("ronde");
        fs::create_dir(&shared).unwrap();
        chown(&shared, Some(ONE), Some(ONE)).unwrap();
        Some(Machine { folder, group: "users".into(), gid })
    }

    fn book(&self) -> PathBuf {
        self.folder.path().join("ronde/book.db")
    }

    /// A command as this account, a member of the group or not.
    fn run(&self, account: u32, member: bool, umask: &str, line: &str) -> Output {
        let groups = if member { format!("--groups={}", self.gid) } else { "--clear-groups".to_owned() };
        let script = format!("umask {umask}; exec {} {line}", self.folder.path().join("program").display());
        Command::new("setpriv")
            .args([
                &format!("--reuid={account}"),
                &format!("--regid={account}"),
                &groups,
                "sh",
                "-c",
                &script,
            ])
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("HOME", "/nonexistent")
            .env("USER", format!("account-{account}"))
            .env("RONDE_DB", self.book())
            .env("RONDE_TODAY", crate::book::TODAY)
            .env("RONDE_LANG", "en")
            .output()
            .unwrap()
    }

    fn ok(&self, account: u32, line: &str) -> String {
        let output = self.run(account, true, "022", line);
        assert!(output.status.success(), "{account} {line}: {}", crate::book::stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    fn refused(&self, account: u32, member: bool, line: &str, expected: &str) {
        let output = self.run(account, member, "077", line);
        let said = crate::book::stderr(&output);
        assert!(!output.status.success() && said.contains(expected), "{account} {line}: {said}");
    }
}

fn mode(path: &Path) -> (u32, u32) {
    let about = fs::metadata(path).unwrap();
    (about.mode() & 0o7777, about.gid())
}

#[test]
fn members_of_the_group_work_on_one_book_and_others_do_not() {
    let Some(machine) = Machine::new() else { return };
    machine.ok(ONE, "cycle new --formula pairs-aidants --year 2026");
    machine.ok(ONE, "person add --given Amina --family Vroman --enrol");
    machine.refused(TWO, true, "due", "");
    machine.refused(TWO, true, "share users", "");
    machine.refused(ONE, false, "share users", "not in the group");
    machine.refused(ONE, true, "share nosuchgroup", "There is no group");
    machine.ok(ONE, &format!("share {}", machine.group));
    assert_eq!(mode(&machine.book()), (0o660, machine.gid));
    assert_eq!(mode(machine.book().parent().unwrap()), (0o2770, machine.gid));
    // One after the other, whoever made the files beside the book; each with a copy of the day by its own number.
    machine.ok(TWO, "mark next Vroman late");
    machine.ok(ONE, "pay Vroman 20");
    machine.ok(TWO, "backup");
    machine.ok(ONE, "backup");
    machine.ok(TWO, "undo");
    for entry in fs::read_dir(machine.folder.path().join("ronde/book.backups")).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), (0o660, machine.gid));
    }
    let journal = machine.ok(ONE, "journal");
    assert!(journal.contains("account-61001") && journal.contains("account-61002"), "{journal}");
    let checked = machine.run(TWO, true, "022", "check");
    assert_eq!(checked.status.code(), Some(0), "{}", String::from_utf8_lossy(&checked.stdout));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("shared with the group users"));
    machine.refused(OTHER, false, "due", "");
    // Restored by one, worked on by the other.
    machine.ok(TWO, "restore 2");
    machine.ok(ONE, "mark next Vroman present");
    assert_eq!(mode(&machine.book()), (0o660, machine.gid));
}

/// While both have it open, `-wal` and `-shm` belong to whoever came first.
#[test]
fn what_sqlite_keeps_beside_the_book_is_the_groups_too() {
    let Some(machine) = Machine::new() else { return };
    machine.ok(ONE, "cycle new --formula pairs-aidants --year 2026");
    machine.ok(ONE, &format!("share {}", machine.group));
    machine.ok(ONE, "person add --given Amina --family Vroman --enrol");
    // Root holds it open: the files beside it stay.
    let held = rusqlite::Connection::open(machine.book()).unwrap();
    let count: i64 = held.query_row("SELECT count(*) FROM people", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 1);
    machine.ok(TWO, "mark next Vroman late");
    for end in ["-wal", "-shm"] {
        let path = machine.folder.path().join(format!("ronde/book.db{end}"));
        assert_eq!(mode(&path), (0o660, machine.gid), "{end}");
    }
    machine.ok(ONE, "mark next Vroman present");
}

#[test]
fn a_folder_that_holds_other_things_or_that_nobody_reaches_is_not_shared() {
    let Some(machine) = Machine::new() else { return };
    machine.ok(ONE, "cycle new --formula pairs-aidants --year 2026");
    let letter = machine.folder.path().join("ronde/letter.txt");
    fs::write(&letter, "mine").unwrap();
    let before = mode(&machine.book());
    machine.refused(ONE, true, "share users", "letter.txt");
    fs::remove_file(letter).unwrap();
    fs::set_permissions(machine.folder.path(), Permissions::from_mode(0o700)).unwrap();
    chown(machine.folder.path(), Some(ONE), Some(ONE)).unwrap();
    machine.refused(ONE, true, "share users", "cannot pass the folder");
    assert_eq!(mode(&machine.book()), before);
}
