//! E4: who is in the book shows where it was asked for, and nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

use ronde::command::COMMANDS;

use crate::book::{Book, stderr};

/// In every name, address and free text of the book.
const MARK: &str = "zqmark";

/// Whether bytes hold the marker, in letters of any height.
fn tells(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).to_lowercase().contains(MARK)
}

/// A book full of markers, all of it used: imported, marked, paid, waived, moved, undone.
fn marked() -> Book {
    let book = Book::empty_cycle();
    let row =
        |n: u32| format!("Zqmark{n};Zqmarkson{n};Zqmarkhuis;zqmark{n}@exemple.be;0470 00 00 0{n};oui\n");
    let list = book.folder.path().join("asked.csv");
    let rows: String = (0..4).map(row).collect();
    fs::write(&list, format!("Prénom;Nom;Institution;E-mail;Téléphone;Consentement\n{rows}")).unwrap();
    for line in [
        &format!("person import {} --enrol", list.display()),
        "config beneficiary Zqmarkclub",
        "config iban BE68539007547034",
        "mark next Zqmark1 excused --note zqmarknote",
        "mark 2026-11-02 Zqmark0 present",
        "session question 2026-11-02 cadre --note zqmarksaid",
        "session cancel 2026-12-07 --reason zqmarkreason",
        "pay Zqmark1 20",
        "waive Zqmark2 --by 10 --reason zqmarkwhy",
        "payer Zqmark3 Zqmarkhuis",
        "consent Zqmark1 signed",
        "person edit Zqmark0 --family Zqmarkdottir",
        "leave Zqmark3",
        "undo",
        "redo",
    ] {
        book.run(line);
    }
    book.ronde("session question 2026-11-02").arg("zqmark question").assert().success();
    book
}

/// Every command of the line, by the words that call it.
fn commands() -> impl Iterator<Item = String> {
    COMMANDS.iter().filter_map(|row| row.line).map(|line| line.words.join(" "))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let below = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    fs::read_dir(folder).unwrap().flat_map(|entry| below(entry.unwrap().path())).collect()
}

#[test]
fn e4_what_fails_names_nobody_who_was_not_asked_for() {
    let book = marked();
    for command in commands() {
        for arguments in ["", "99999", "nobody-at-all", "99999 99999", "--cycle 99", "--no-such-option"] {
            let line = format!("{command} {arguments}");
            // Some of it writes files, in the folder that it runs in.
            let output = book.ronde(&line).current_dir(book.folder.path()).output().unwrap();
            if !output.status.success() {
                assert!(!tells(&output.stderr), "{command} {arguments}: {}", stderr(&output));
            }
        }
    }
    let deeds: String = rusqlite::Connection::open(book.path())
        .unwrap()
        .query_row("SELECT group_concat(deed) FROM journal", [], |row| row.get(0))
        .unwrap();
    assert!(!tells(deeds.as_bytes()), "the journal holds numbers: {deeds}");
}

#[test]
fn e4_a_list_or_a_statement_that_fails_names_only_what_is_wrong_with_it() {
    let book = marked();
    let people = "Prénom;Nom;E-mail\nZqmark;Zqmarkson;zqmark@exemple.be\n";
    let sample = fs::read_to_string("tests/fixtures/bank/sample.camt.053.001.08.xml").unwrap();
    let sample = sample.replace("<Nm>", "<Nm>Zqmark ");
    assert!(tells(sample.as_bytes()));
    let half = &sample[..sample.floor_char_boundary(sample.len() * 2 / 3)];
    for (name, command, text) in [
        ("quote.csv", "person import", format!("{people}Ann;\"Exemple;x\n")),
        ("email.csv", "person import", format!("{people}Ann;Exemple;pas une adresse\n")),
        ("uneven.csv", "person import", format!("{people}Ann;Exemple;a@exemple.be;de;trop\n")),
        ("header.csv", "person import", "zqmark\nzqmark\n".to_owned()),
        ("sheet.csv", "person import", format!("PK\u{3}\u{4}{people}")),
        ("half.xml", "bank import", half.to_owned()),
        ("sum.xml", "bank import", sample.replace("1170.00", "9999.00")),
        ("other.csv", "institution import", format!("zqmark;zqmark\n{people}")),
    ] {
        let file = book.folder.path().join(name);
        fs::write(&file, text).unwrap();
        let output = book.ronde(command).arg(&file).output().unwrap();
        assert!(!output.status.success(), "{name}: {}", stderr(&output));
        assert!(!tells(&output.stderr), "{name}: {}", stderr(&output));
    }
}

#[test]
fn e4_a_book_that_cannot_be_used_is_told_by_its_path_only() {
    for damage in ["header", "page", "schema"] {
        let book = marked();
        let mut bytes = fs::read(book.path()).unwrap();
        let place = match damage {
            "header" => 0..16,
            "page" => bytes.len() / 4..bytes.len() / 2,
            _ => 100..400,
        };
        bytes[place].fill(0xA5);
        fs::write(book.path(), bytes).unwrap();
        for command in commands() {
            let output = book.ronde(&format!("{command} 1")).output().unwrap();
            if !output.status.success() {
                assert!(!tells(&output.stderr), "{damage}, {command}: {}", stderr(&output));
            }
        }
    }
}

/// There is no log file at all; what a shell completes knows the commands, not the people.
#[test]
fn e4_people_are_in_the_book_and_in_what_was_asked_for_and_nowhere_else() {
    let book = marked();
    let asked = book.folder.path().join("asked");
    for command in commands().filter(|command| !command.starts_with("demo")) {
        let _ = book.ronde(&command).output().unwrap();
    }
    for line in ["remind --output", "message next --output"] {
        let output = book.ronde(line).arg(asked.join(line.len().to_string())).output().unwrap();
        assert!(output.status.success(), "{}", stderr(&output));
    }
    for path in files(book.folder.path()) {
        let relative = path.strip_prefix(book.folder.path()).unwrap();
        assert!(!tells(relative.as_os_str().as_encoded_bytes()), "{}", path.display());
        assert!(path.extension().is_none_or(|ending| ending != "log"), "{}", path.display());
        let known = ["book.", "asked"].iter().any(|known| relative.to_string_lossy().starts_with(known));
        assert!(known || !tells(&fs::read(&path).unwrap()), "{}", path.display());
    }
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(!tells(book.run(&format!("completions {shell}")).as_bytes()), "{shell}");
    }
    assert!(!tells(book.run("man").as_bytes()));
}

/// What leaves the book with people in it is remembered for the day on which they are erased; blank things are not.
#[test]
fn files_with_people_are_noted_and_others_are_not() {
    let book = marked();
    let to = |name: &str| book.folder.path().join(name).display().to_string();
    for line in [
        format!("remind --output {}", to("letters")),
        format!("message next Zqmark0 --output {}", to("messages")),
        format!("qr Zqmark2 --output {}", to("code.svg")),
        format!("calendar --output {}", to("cycle.ics")),
        format!("institutions --output {}", to("directory.csv")),
    ] {
        book.run(&line);
    }
    let conn = rusqlite::Connection::open(book.path()).unwrap();
    let mut query = conn.prepare("SELECT path, kind, digest FROM written_files ORDER BY path").unwrap();
    let noted: Vec<(String, String, String)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    // A place in somebody's own words may say whose it is.
    let mut expected = vec![(to("code.svg"), "code"), (to("cycle.ics"), "export")];
    let drafts = files(Path::new(&to("letters"))).into_iter().chain(files(Path::new(&to("messages"))));
    expected.extend(drafts.map(|path| (path.display().to_string(), "draft")));
    expected.sort();
    let found: Vec<_> = noted.iter().map(|(path, kind, _)| (path.clone(), kind.as_str())).collect();
    assert_eq!(found, expected);
    assert!(expected.len() > 3 && noted.iter().all(|(_, _, digest)| digest.len() >= 32), "{noted:?}");
    let read_only = book.ronde("--read-only remind --output").arg(to("elsewhere")).output().unwrap();
    assert_eq!((read_only.status.code(), stderr(&read_only).lines().count()), (Some(0), 1));
}
