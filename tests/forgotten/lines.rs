//! Every command of the command line, with marks wherever a text is typed.

use std::fmt::Write;
use std::fs;

use chrono::NaiveDate;
use ronde::command::Id;

use crate::camt::{camt, credit};
use crate::home::Home;
use crate::marks::Marks;

/// The name of the cycle that ends, which everybody may know.
pub const OVER: &str = "Essai 2026-2027";
/// The next one.
pub const NEXT: &str = "Suite 2027-2028";
/// How many people; the first two go on.
pub const PEOPLE: usize = 12;

/// What was typed in.
pub struct Typed {
    /// Of the cycle that ends: each stands somewhere before, and none after.
    pub marks: Marks,
    /// Numbers from here on are of those who go on: theirs stay.
    pub stay: Marks,
    /// Of what was refused, and of what a statement tells and the book does not keep: nowhere at any time.
    pub passing: Marks,
}

pub const STAY: usize = 700;
pub const PASSING: usize = 800;

/// A cycle and its people; most of what a season brings.
pub fn season(home: &Home) -> Typed {
    let mut typed = Typed { marks: Marks::default(), stay: Marks(STAY), passing: Marks(PASSING) };
    begin(home, &mut typed);
    people(home, &mut typed);
    sessions(home, &mut typed);
    money(home, &mut typed);
    bank(home, &mut typed);
    directory(home);
    looks(home);
    files(home);
    copies(home);
    refused(home, &mut typed);
    typed
}

fn begin(home: &Home, typed: &mut Typed) {
    home.today.set("2026-10-01");
    let animator = typed.marks.word();
    let cycle = |year: &str, name: &str, more: &[&str]| {
        let args = ["--formula", "pairs-aidants", "--year", year, "--name", name, "--capacity", "10"];
        home.ok(Id::NewCycle, &[&args[..], more].concat());
    };
    cycle("2026", OVER, &["--animator", &animator]);
    home.ok(Id::Config, &["beneficiary", "Essai"]);
    home.ok(Id::Config, &["iban", "BE68539007547034"]);
    let mut list = String::from("Prénom;Nom;E-mail;Téléphone;Institution\n");
    for nth in 0..PEOPLE {
        let marks = if nth < 2 { &mut typed.stay } else { &mut typed.marks };
        let (given, family, mail, phone) = (marks.word(), marks.word(), marks.mail(), marks.phone());
        writeln!(list, "{given};{family};{mail};{phone};Maison Commune").unwrap();
    }
    let file = home.file("liste.csv", &list);
    home.ok(Id::ImportPeople, &[&file, "--enrol", "--cycle", OVER]);
    cycle("2027", NEXT, &["--animator", &typed.stay.word()]);
    home.today.set("2027-02-10");
    for person in ["1", "2"] {
        home.ok(Id::Enrol, &[person, "--cycle", NEXT]);
    }
}

/// Over the first cycle, whatever else is there.
fn over<'a>(args: &[&'a str]) -> Vec<&'a str> {
    [args, &["--cycle", OVER]].concat()
}

/// Replaced, taken back, done again, gone, added.
fn people(home: &Home, typed: &mut Typed) {
    for person in 3..=PEOPLE {
        let (family, mail, phone) = (typed.marks.word(), typed.marks.mail(), typed.marks.phone());
        let number = person.to_string();
        home.ok(Id::EditPerson, &[&number, "--family", &family, "--email", &mail, "--phone", &phone]);
        if person % 3 == 0 {
            home.ok::<&str>(Id::Undo, &[]);
        }
        if person % 6 == 0 {
            home.ok::<&str>(Id::Redo, &[]);
        }
        home.ok(Id::Consent, &over(&[&number, "signed"]));
    }
    let (given, family) = (typed.marks.word(), typed.marks.word());
    home.ok(Id::AddPerson, &over(&["--given", &given, "--family", &family, "--enrol"]));
    home.ok(Id::Leave, &over(&["10", "--on", "2027-02-09"]));
    // Somebody who was never in the book for long.
    let gone = typed.marks.word();
    home.ok(Id::AddPerson, &["--given", &gone]);
    home.ok::<&str>(Id::Undo, &[]);
}

/// Sessions that were held.
pub const HELD: [&str; 4] = ["2026-11-02", "2026-12-07", "2027-01-04", "2027-02-01"];

fn sessions(home: &Home, typed: &mut Typed) {
    let marks = &mut typed.marks;
    for (nth, session) in HELD.iter().enumerate() {
        home.ok(Id::Mark, &over(&[session, "--rest", "present"]));
        // Of those who go on, too: what was noted of them here goes.
        for person in [1 + nth % 2, 3 + nth, 4 + nth] {
            let note = marks.word();
            home.ok(Id::Mark, &over(&[session, &person.to_string(), "excused", "--note", &note]));
        }
        home.ok(Id::Mark, &over(&[session, "--guests", "2"]));
        let (question, note) = (format!("Et si {} ?", marks.word()), marks.word());
        home.ok(Id::Questions, &over(&[session, &question, "cadre", "--note", &note]));
    }
    for session in ["2027-03-01", "2027-04-05", "2027-05-03"] {
        let (place, note) = (marks.word(), marks.word());
        home.ok(Id::HoldElsewhere, &over(&[session, &place]));
        home.ok(Id::Mark, &over(&[session, "5", "excused", "--note", &note]));
    }
    home.ok(Id::AddSession, &over(&["2027-06-07"]));
    home.ok(Id::MoveSession, &over(&["2027-06-07", "2027-06-14"]));
    let reason = marks.word();
    home.ok(Id::CancelSession, &over(&["2027-06-14", "--reason", &reason]));
    home.ok(Id::RestoreSession, &over(&["2027-06-14"]));
    let reason = marks.word();
    home.ok(Id::CancelSession, &over(&["2027-06-14", "--reason", &reason]));
    home.ok(Id::Host, &over(&["2027-05-03", "Maison Commune"]));
    // Of the next cycle, and about somebody of this one.
    let (given, family) = (marks.word(), marks.word());
    home.ok(Id::EditPerson, &["9", "--given", &given, "--family", &family]);
    let about = format!("comme {given} {family}");
    home.ok(Id::Questions, &["2027-11-08", "cadre", "--note", &about, "--cycle", NEXT]);
}

fn money(home: &Home, typed: &mut Typed) {
    for person in 1..=8_usize {
        let reason = format!("{}, à rendre sur {}", typed.marks.word(), typed.marks.iban());
        home.ok(Id::Waive, &over(&[&person.to_string(), "--by", "5", "--reason", &reason]));
    }
    home.ok(Id::Payer, &over(&["5", "Maison Commune"]));
    home.ok(Id::Price, &over(&["6", "30"]));
    home.ok(Id::Pay, &over(&["1", "20"]));
    home.ok(Id::Pay, &["1", "15", "--cycle", NEXT]);
    home.ok(Id::Pay, &over(&["7", "20"]));
    home.ok(Id::Refund, &over(&["7", "5"]));
    home.ok(Id::Split, &over(&["60", "3=20", "4=20", "--payer", "Maison Commune"]));
    home.ok::<&str>(Id::Allocate, &[]);
}

/// Movements that are known at once, that are matched, set aside, and that wait.
fn bank(home: &Home, typed: &mut Typed) {
    let due = home.json(Id::Due, &["--cycle", OVER]);
    let reference = |person: u64| {
        let found = due["people"].as_array().unwrap().iter().find(|one| one["id"] == person).unwrap();
        found["reference"].as_str().unwrap().replace(['+', '/'], "")
    };
    let (known, passing) = ([reference(8), reference(9)], &mut typed.passing);
    let settled: Vec<String> = (0..2).map(|_| passing.word()).collect();
    // The book keeps no account of anybody, not even where it stands in a text.
    let open: Vec<(String, String)> =
        (0..44).map(|_| (typed.marks.word(), format!("{} {}", typed.marks.word(), passing.iban()))).collect();
    let entries: Vec<_> = known
        .iter()
        .zip(&settled)
        .map(|(reference, name)| credit(1000, name, reference, ""))
        .chain(open.iter().zip(3301_i64..).map(|((name, text), cents)| credit(cents, name, "", text)))
        .collect();
    let day = NaiveDate::from_ymd_opt(2027, 2, 8).unwrap();
    let statement = home.file("extrait.xml", &camt(day, &entries));
    home.ok(Id::BankOpen, &[&statement]);
    let waiting = home.json::<&str>(Id::Bank, &[]);
    let numbers: Vec<String> =
        waiting["movements"].as_array().unwrap().iter().map(|one| one["id"].to_string()).collect();
    home.ok(Id::BankAccept, &over(&[&numbers[0], "4=10"]));
    home.ok(Id::BankIgnore, &[&numbers[1], &numbers[2]]);
}

fn directory(home: &Home) {
    home.ok(Id::AddInstitution, &["Maison Neuve", "--sector", "santé"]);
    home.ok(Id::EditInstitution, &["Maison Neuve", "--room", "12"]);
    home.ok(Id::TeamStep, &["Maison Neuve", "in-post", "--team", "Nord"]);
    let list = fs::read_to_string("tests/fixtures/institutions.csv").unwrap();
    home.ok(Id::ImportInstitutions, &[home.file("institutions.csv", &list)]);
}

/// What only shows.
fn looks(home: &Home) {
    home.ok(Id::Find, &["zeqw"]);
    home.ok(Id::Show, &["3"]);
    for id in [
        Id::Journal,
        Id::Institutions,
        Id::Privacy,
        Id::AskedQuestions,
        Id::Cycles,
        Id::Info,
        Id::Man,
        Id::Check,
    ] {
        home.ok::<&str>(id, &[]);
    }
    for id in [Id::Next, Id::Sessions, Id::Attendance, Id::Due] {
        home.ok(id, &["--cycle", OVER]);
    }
    home.ok(Id::Completions, &["bash"]);
    home.ok(Id::EraseCycle, &[OVER, "--dry-run"]);
}

/// What leaves the book, into the same home.
fn files(home: &Home) {
    let to = |name: &str| home.folder().join("exports").join(name).display().to_string();
    home.ok(Id::Remind, &over(&["--output", &to("rappels")]));
    home.ok(Id::Message, &over(&["2027-03-01", "--output", &to("lettres")]));
    home.ok(Id::Calendar, &over(&["--output", &to("cycle.ics")]));
    home.ok(Id::Qr, &over(&["3", "--output", &to("code.svg")]));
    home.ok(Id::Qr, &over(&["4", "--output", &to("code.png")]));
    home.ok(Id::Institutions, &["--output", &to("annuaire.csv")]);
    for person in ["1", "4"] {
        home.ok(Id::ExportPerson, &[person, "--output", &to(&format!("demande-{person}"))]);
    }
    home.ok(Id::Export, &["--all", &to("tout.json")]);
    home.ok(Id::Demo, &["--into", &to("invente.db")]);
}

/// Copies, and what puts them back.
fn copies(home: &Home) {
    let to = |name: &str| home.folder().join("exports").join(name).display().to_string();
    let copy = home.json::<&str>(Id::Backup, &[]);
    home.ok(Id::Restore, &[copy["path"].as_str().unwrap()]);
    home.ok(Id::Import, &["--all", &to("tout.json")]);
    home.ok(Id::Backup, &[to("copie.db")]);
    let key = "age13hsudtu7jsrn0r0l022acclh3xscu0am98pgd70c0gcmhe6cfpcsjzgft8";
    home.ok(Id::Backup, &[&to("copie.age"), "--recipient", key]);
    let group = std::process::Command::new("id").arg("-gn").output().unwrap().stdout;
    home.ok(Id::Share, &[String::from_utf8(group).unwrap().trim()]);
}

/// Lists and statements that are refused, and what is not understood.
fn refused(home: &Home, typed: &mut Typed) {
    let marks = &mut typed.passing;
    let list = format!("Prénom;Nom\n{};\"{}\n", marks.word(), marks.word());
    home.fails(Id::ImportPeople, &[home.file("coupee.csv", &list), "--enrol".into()]);
    let cut = camt(NaiveDate::MIN, &[credit(100, &marks.word(), "", &marks.word())]);
    home.fails(Id::BankOpen, &[home.file("coupe.xml", &cut[..cut.len() - 40])]);
    home.fails(Id::Pay, &[marks.word(), "20".into()]);
    home.fails(Id::Find, &[marks.word()]);
    home.fails(Id::Waive, &["3".to_owned(), "--reasons".into(), marks.word()]);
    home.fails(Id::EraseCycle, &[OVER.to_owned(), "--confirm".into(), marks.word()]);
}
