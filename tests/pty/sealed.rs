//! A passphrase is typed at the terminal: never shown, asked twice, and the terminal is as it was afterwards.

use portable_pty::CommandBuilder;

use crate::desk::{Desk, RONDE};
use crate::pty::Pty;

const PHRASE: &str = "cheval pile agrafe été";

fn start(desk: &Desk, line: &str) -> Pty {
    let mut command = CommandBuilder::new("sh");
    // What the terminal shows after the program, the shell shows: echo is back.
    command.args(["-c", &format!("{RONDE} {line}; echo \"code $?\"; stty -a")]);
    command.env_clear();
    desk.environment().into_iter().for_each(|(name, value)| command.env(name, value));
    Pty::start(command, (40, 120), tempfile::tempdir().unwrap())
}

/// Types the answers when they are asked for; what the terminal showed until the program ended.
fn answered(desk: &Desk, line: &str, answers: &[(&str, &str)]) -> String {
    let mut pty = start(desk, line);
    for (asked, typed) in answers {
        pty.until(asked, |pty| pty.text().contains(asked));
        pty.send(typed.as_bytes());
    }
    pty.until_within(std::time::Duration::from_mins(1), "the end", |pty| pty.text().contains("icanon"));
    let shown = pty.text();
    assert!(!String::from_utf8_lossy(&pty.bytes).contains("cheval"), "shown: {shown}");
    assert!(shown.contains(" echo ") && !shown.contains("-echo ") && !shown.contains("-isig"), "{shown}");
    shown
}

#[test]
fn a_passphrase_seals_and_opens_and_is_never_shown() {
    let desk = Desk::with_people(3);
    let copy = desk.path("copie.age").display().to_string();
    let (first, again) = ("pour cette copie", "Encore une fois");
    let typed = format!("{PHRASE}\r");
    let backup = format!("backup {copy} --encrypt");
    let said = answered(&desk, &backup, &[(first, "court\r")]);
    assert!(said.contains("trop courte") && said.contains("code 3"), "{said}");
    let said = answered(&desk, &backup, &[(first, &typed), (again, "autre chose\r")]);
    assert!(said.contains("pas les mêmes") && said.contains("code 3"), "{said}");
    let said = answered(&desk, &backup, &[(first, "\x03")]);
    assert!(said.contains("Interrompu") && said.contains("code 3"), "{said}");
    assert!(!desk.path("copie.age").exists());
    let said = answered(&desk, &backup, &[(first, &typed), (again, &typed)]);
    assert!(said.contains("code 0"), "{said}");
    let before = desk.ok(["due"]);
    desk.ok(["pay", "Nom01", "12"]);
    let restore = format!("restore {copy}");
    let said = answered(&desk, &restore, &[("de la copie", "cheval pile\r")]);
    assert!(said.contains("pas la bonne phrase") && said.contains("code 3"), "{said}");
    let said = answered(&desk, &restore, &[("de la copie", &typed)]);
    assert!(said.contains("code 0"), "{said}");
    assert_eq!(desk.ok(["due"]), before);
}

#[test]
fn without_a_terminal_the_way_out_is_told() {
    let desk = Desk::with_people(1);
    let copy = desk.path("copie.age").display().to_string();
    // A session of its own has no terminal.
    let mut command = std::process::Command::new("setsid");
    command.args([RONDE, "backup", &copy, "--encrypt"]).env_clear().envs(desk.environment());
    let output = command.stdin(std::process::Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("--recipient"), "{said}");
    assert_eq!(output.status.code(), Some(3));
}
