//! Codes and reminders: what is written where, for whom, and that nothing of a name gets out of its place.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::book::{Book, stderr};
use crate::code::{decode, halves};
use crate::hostile::{assert_clean, hostile_book};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Of a draft to somebody without an address.
const HEADERS: [&str; 6] = ["X-Unsent", "Message-ID", "Date", "Subject", "MIME-Version", "Content-Type"];

/// What the half blocks of a text say, drawn dark on light.
fn read(text: &str) -> Option<String> {
    let halves = |c: char| halves(c.encode_utf8(&mut [0; 4]), true, false);
    decode(&text.lines().map(|line| line.chars().map(halves).collect()).collect::<Vec<_>>())
}

fn payload(book: &Book) -> String {
    let (object, _) = book.object("qr Marek");
    object["payload"].as_str().unwrap().to_owned()
}

#[test]
fn the_code_is_the_payload_in_every_form() {
    let book = Book::invented();
    let payload = payload(&book);
    assert!(payload.starts_with("BCD\n002\n1\nSCT\n\nLa Ronde Exemple ASBL\nBE68539007547034\nEUR50.00\n"));
    let shown = book.run("qr Marek");
    let picture: Vec<&str> = shown.lines().take(23).collect();
    assert_eq!(read(&picture.join("\n")), Some(payload.clone()));
    let file = |ending: &str| book.folder.path().join(format!("code.{ending}"));
    for ending in ["svg", "png", "TXT"] {
        let path = file(ending);
        fs::write(&path, "another").unwrap();
        let output = book.ronde("qr Marek --output").arg(&path).output().unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0), "{}", stderr(&output));
        assert_eq!(mode(&path), 0o600, "{ending}");
    }
    assert_eq!(read(&fs::read_to_string(file("TXT")).unwrap()), Some(payload));
    assert!(fs::read(file("png")).unwrap().starts_with(b"\x89PNG"));
    assert!(fs::read_to_string(file("svg")).unwrap().starts_with("<svg "));
    assert!(fs::read_dir(book.folder.path()).unwrap().all(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        !name.starts_with(".code")
    }));
}

#[test]
fn where_colours_are_wanted_the_code_is_dark_on_light() {
    let book = Book::invented();
    let shown = book.run("qr Marek --color always");
    let mut parser = vt100::Parser::new(30.try_into().unwrap(), 80.try_into().unwrap(), 0);
    parser.process(shown.replace('\n', "\r\n").as_bytes());
    let cell = |x: u16, y: u16| {
        let cell = parser.screen().cell(y, x).unwrap();
        let dark = |colour| match colour {
            vt100::Color::Idx(16) => Some(true),
            vt100::Color::Idx(231) => Some(false),
            _ => None,
        };
        let (ink, ground) = (dark(cell.fgcolor()).unwrap_or(false), dark(cell.bgcolor()).unwrap_or(true));
        let (ink, ground) = if cell.inverse() { (ground, ink) } else { (ink, ground) };
        halves(cell.contents(), ink, ground)
    };
    let rows: Vec<Vec<_>> = (0..30).map(|y| (0..80).map(|x| cell(x, y)).collect()).collect();
    assert_eq!(decode(&rows), Some(payload(&book)), "{shown}");
}

#[test]
fn they_end_with_the_code_of_the_design() {
    let book = Book::invented();
    for (line, code) in [
        ("qr Marek", 0),
        ("qr Marek --read-only", 0),
        ("qr Amina", 1),
        ("qr nobody-of-this-name", 1),
        ("qr", 2),
        ("qr Marek --output code", 2),
        ("qr Marek --output code.jpg", 2),
        ("qr Grandpré", 3),
        ("qr Marek --output no/such/folder/code.svg", 4),
        ("remind", 0),
        ("remind Marek", 0),
        ("remind Amina", 1),
        ("remind nobody-of-this-name", 1),
        ("remind --cycle Réseau", 1),
        ("remind --output Cargo.toml", 3),
        ("remind --output /proc/nothing", 4),
        ("config iban BE00000000000097", 3),
        ("config bic BANK", 3),
        ("config qr-reference elsewhere", 3),
    ] {
        let output = book.ronde(line).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{line}: {}", stderr(&output));
        assert_eq!(code == 0, stderr(&output).is_empty(), "{line}: {}", stderr(&output));
        assert_eq!(code == 0, !output.stdout.is_empty(), "{line}");
    }
    let (object, code) = book.object("remind Amina");
    assert_eq!((code, object["people"].as_array().unwrap().len()), (1, 0));
}

#[test]
fn drafts_are_for_the_owner_and_their_files_name_nobody() {
    let book = Book::invented();
    let folder = book.folder.path().join("deep/drafts");
    let line = format!("remind --output {}", folder.display());
    let (object, code) = book.object(&line);
    assert_eq!((code, mode(&folder)), (0, 0o700));
    let people = object["people"].as_array().unwrap();
    assert_eq!(people.len(), 2);
    for person in people {
        let file = Path::new(person["file"].as_str().unwrap());
        assert_eq!(file, folder.join(format!("rappel-{}.eml", person["id"])));
        assert_eq!(mode(file), 0o600);
        let eml = fs::read_to_string(file).unwrap();
        assert!(eml.starts_with("X-Unsent: 1\r\n") && !eml.contains("\r\nFrom: "), "{eml}");
        assert!(eml.contains(&format!("<{}>\r\n", person["email"].as_str().unwrap())), "{eml}");
        assert!(eml.contains("quoted-printable") && eml.contains("Content-Type: image/png"), "{eml}");
        let others = people.iter().filter(|other| other["id"] != person["id"]);
        for other in others {
            assert!(!eml.contains(other["name"].as_str().unwrap()));
        }
    }
    let before = fs::read(people[0]["file"].as_str().unwrap()).unwrap();
    let again = book.ronde(&line).output().unwrap();
    assert_eq!(again.status.code(), Some(3), "{}", stderr(&again));
    assert_eq!(fs::read(people[0]["file"].as_str().unwrap()).unwrap(), before);
}

#[test]
fn f5_hostile_names_stay_in_their_place() {
    let book = hostile_book();
    book.ronde("config beneficiary").arg("ASBL \u{202e}\u{feff}Exemple").assert().success();
    book.run("config iban BE68539007547034");
    for line in ["remind", "remind --json", "qr 1", "qr 1 --json", "config"] {
        let output = book.ronde(line).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {}", stderr(&output));
        assert_clean(line, &output.stdout);
        assert_clean(line, &output.stderr);
    }
    let folder = book.folder.path().join("drafts");
    book.run(&format!("remind --output {}", folder.display()));
    for entry in fs::read_dir(folder).unwrap() {
        let eml = fs::read_to_string(entry.unwrap().path()).unwrap();
        let (head, _) = eml.split_once("\r\n\r\n").unwrap();
        let names = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        let names: Vec<&str> = names.map(|line| line.split_once(':').unwrap().0).collect();
        assert_eq!(names, HEADERS, "{eml}");
    }
}

#[test]
fn what_cannot_be_written_is_told_with_its_path() {
    let book = Book::invented();
    let output = book.ronde("qr Marek --output nulle/part.svg").output().unwrap();
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(4));
    assert!(told.contains("nulle/part.svg") && !told.contains("os error"), "{told}");
}
