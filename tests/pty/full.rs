//! A5a: a disk that is full, a file that may not grow: told, not lost, and over as soon as there is room.

use std::fs;
use std::path::PathBuf;

use rustix::process::{Pid, Resource, Rlimit, prlimit};

use crate::desk::{Desk, Start, saved, shown_marks, status};
use crate::pty::Pty;

/// A mark that cannot be saved says so and leaves the cell; after `room` it can, without a restart.
fn assert_tells_and_goes_on(pty: &mut Pty, why: &str, fill: impl FnOnce(), room: impl FnOnce()) {
    pty.send(b"p");
    pty.until("the first mark", saved);
    fill();
    pty.send(b"ga");
    pty.until("the trouble", |pty| status(pty).starts_with("✗ Rien n’a été enregistré"));
    assert!(status(pty).contains(why), "{}", status(pty));
    assert_eq!(shown_marks(pty, "Prénom01"), "P······", "{}", pty.text());
    room();
    pty.send(b"a");
    pty.until("the mark", |pty| saved(pty) && shown_marks(pty, "Prénom01").starts_with('A'));
}

#[test]
fn a5a_a_full_disk_is_told_and_forgiven() {
    let desk = Desk::with_people(2);
    // A disk of its own that goes with the process, whoever runs this; not every machine allows it.
    let line = "exec unshare -rm sh -c 'mkdir \"$HOME/disk\" && mount -t tmpfs -o size=1m none \"$HOME/disk\" \
                && cp \"$XDG_DATA_HOME/ronde/book.db\" \"$HOME/disk\" || exec echo no disk; \
                exec \"$0\" --db \"$HOME/disk/book.db\"' \"$0\"";
    let mut pty = desk.begin(&Start { line, ..Start::default() });
    pty.until("a frame, or no disk", |pty| {
        pty.shows("Prénom01") || pty.shows("no disk") || pty.shows("unshare")
    });
    if !pty.shows("Prénom01") {
        return;
    }
    let disk = PathBuf::from(format!("/proc/{}/root", pty.pid().as_raw_nonzero()))
        .join(desk.path("disk").strip_prefix("/").unwrap());
    let ballast = disk.join("ballast");
    let fill = || {
        let error = fs::write(&ballast, vec![0; 4 << 20]).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::StorageFull);
    };
    assert_tells_and_goes_on(&mut pty, "place sur le disque", fill, || fs::remove_file(&ballast).unwrap());
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn a5a_a_file_that_may_not_grow_is_told_and_forgiven() {
    let desk = Desk::with_people(2);
    let mut pty = desk.open();
    let pid = pty.pid();
    let limit = |pid: Pid, current| {
        let maximum = rustix::process::getrlimit(Resource::Fsize).maximum;
        prlimit(Some(pid), Resource::Fsize, Rlimit { current, maximum }).unwrap();
    };
    // What the file may not exceed is less than it has: every write grows it too far.
    assert_tells_and_goes_on(&mut pty, "le disque", || limit(pid, Some(4096)), || limit(pid, None));
    pty.send(b"q");
    assert_eq!(pty.exit_code(), 0);
    assert_eq!(desk.marks(), ["A······", "·······"]);
    desk.assert_whole();
}
