//! E4: what other programs of the machine see of a dashboard that shows people.

use std::fs;

use crate::desk::{Desk, Start};

#[test]
fn e4_neither_the_process_nor_the_title_names_anybody() {
    let desk = Desk::with_people(3);
    let mut pty = desk.start(&Start::default());
    // Somebody is added, shown, searched for, paid for.
    for keys in ["n", "Zqmark\tZqmarkson\r", "/zqmark", "\r", "\x1b", "3", "p", "\r", "J", "\x1b", "2", "p"] {
        pty.send(keys.as_bytes());
        pty.read_for(std::time::Duration::from_millis(150));
        pty.settle();
    }
    pty.until("somebody", |pty| pty.shows("Zqmark"));
    let process = format!("/proc/{}", pty.pid());
    for about in ["cmdline", "environ", "comm", "maps", "status", "wchan"] {
        let said = fs::read(format!("{process}/{about}")).unwrap_or_default();
        let said = String::from_utf8_lossy(&said).to_lowercase();
        assert!(!said.contains("zqmark") && !said.contains("nom01"), "{about}: {said}");
    }
    for open in fs::read_dir(format!("{process}/fd")).unwrap() {
        let target = fs::read_link(open.unwrap().path()).unwrap_or_default().display().to_string();
        assert!(!target.starts_with("/tmp/") && !target.starts_with("/var/tmp/"), "{target}");
        assert!(!target.to_lowercase().contains("zqmark"), "{target}");
    }
    // No window title, icon title or notification: the clipboard is the only such sequence, and nobody asked for it.
    assert!(!pty.bytes.windows(2).any(|two| two == b"\x1b]"), "{}", pty.text());
}
