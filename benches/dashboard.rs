//! How fast: `cargo bench`. Quote medians and ratios of one run; machines differ.
//!
//! `book` is the demonstration (2 cycles × about 10 people); `archive` has 1,000 cycles, 12,000 people and
//! 84,000 marks.

#![allow(clippy::unwrap_used, reason = "a bench that cannot prepare must stop")]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::NaiveDate;
use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};
use ronde::config::Config;
use ronde::demo::book::fill;
use ronde::domain::attendance::Mark;
use ronde::exchange::people::read;
use ronde::opening::Opening;
use ronde::store::{Access, Author, Change, Store};
use ronde::text::{Language, Text};
use ronde::tui::app::App;
use ronde::tui::events::Event;

fn main() {
    divan::main();
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 2, 1).unwrap()
}

fn author() -> Author {
    Author { who: "bench".to_owned(), run: "bench".to_owned() }
}

/// The books, made once; they go with the folder of the build.
fn books() -> &'static [(&'static str, PathBuf)] {
    static BOOKS: OnceLock<Vec<(&'static str, PathBuf)>> = OnceLock::new();
    BOOKS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
        std::fs::create_dir_all(&folder).unwrap();
        let path = |name: &str| folder.join(format!("{name}.db"));
        for name in ["book", "archive"] {
            for end in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(folder.join(format!("{name}.db{end}")));
            }
        }
        let mut book = Store::open(&path("book"), Access::Write, author()).unwrap();
        fill(&mut book, today()).unwrap();
        ronde::demo::archive(&path("archive")).unwrap();
        vec![("book", path("book")), ("archive", path("archive"))]
    })
}

fn book(name: &str) -> &'static Path {
    &books().iter().find(|(known, _)| *known == name).unwrap().1
}

fn opening(name: &str) -> Opening {
    Opening {
        book: book(name).to_owned(),
        folders: None,
        config: Config::default(),
        text: Text::new(Language::Fr),
        fixed_today: Some(today()),
        read_only: false,
        colour: true,
        demonstration: false,
    }
}

fn terminal() -> Terminal<TestBackend> {
    Terminal::new(TestBackend::new(80, 24)).unwrap()
}

fn press(app: &mut App, code: KeyCode) {
    app.handle(Event::Input(Input::Key(KeyEvent::new(code, KeyModifiers::NONE))));
}

const BOOKS: [&str; 2] = ["book", "archive"];

#[divan::bench(args = BOOKS)]
fn open_the_book(bencher: Bencher, name: &str) {
    bencher.bench_local(|| Store::open(book(name), Access::Write, author()).unwrap());
}

#[divan::bench(args = BOOKS)]
fn first_frame(bencher: Bencher, name: &str) {
    bencher.with_inputs(|| (opening(name), terminal())).bench_local_values(|(opening, mut terminal)| {
        let mut app = App::new(opening).unwrap();
        terminal.draw(|frame| app.draw(frame)).unwrap();
        app
    });
}

#[divan::bench(args = BOOKS)]
fn one_key_to_frame(bencher: Bencher, name: &str) {
    let mut app = App::new(opening(name)).unwrap();
    let mut terminal = terminal();
    bencher.bench_local(|| {
        press(&mut app, KeyCode::Down);
        terminal.draw(|frame| app.draw(frame)).unwrap();
    });
}

#[divan::bench(args = BOOKS)]
fn mark_to_saved(bencher: Bencher, name: &str) {
    let mut app = App::new(opening(name)).unwrap();
    let mut terminal = terminal();
    // Seven, so that nobody of ten or twelve gets the same mark at the next round: that would save nothing.
    let mut marks = ['p', 'l', 'e', 'a', 'l', 'e', 'a'].into_iter().cycle();
    bencher.bench_local(|| {
        press(&mut app, KeyCode::Char(marks.next().unwrap()));
        terminal.draw(|frame| app.draw(frame)).unwrap();
    });
}

#[divan::bench(args = BOOKS)]
fn mark_in_the_store(bencher: Bencher, name: &str) {
    let mut store = Store::open(book(name), Access::Write, author()).unwrap();
    let cycle = store.current_cycle(today()).unwrap().unwrap();
    let session = store.sessions(cycle, today()).unwrap()[0].id;
    let sessions = store.sessions(cycle, today()).unwrap();
    let roster = store.roster(cycle).unwrap();
    let person = roster.iter().find(|member| member.concerned(&sessions[0])).unwrap().person;
    let mut marks = Mark::ALL.into_iter().cycle();
    bencher.bench_local(|| {
        let mark = Some(marks.next().unwrap());
        store.apply(&Change::Mark { session, person, mark, seen: None }).unwrap()
    });
}

#[divan::bench(args = ["amina", "dia", "zzzz"])]
fn find_among_12_000(bencher: Bencher, text: &str) {
    let store = Store::open(book("archive"), Access::Read, author()).unwrap();
    bencher.bench_local(|| store.find(text, 60).unwrap());
}

#[divan::bench]
fn attendance_grid_of_the_archive(bencher: Bencher) {
    let store = Store::open(book("archive"), Access::Read, author()).unwrap();
    let cycle = store.current_cycle(today()).unwrap().unwrap();
    bencher.bench_local(|| {
        (store.sessions(cycle, today()).unwrap(), store.roster(cycle).unwrap(), store.grid(cycle).unwrap())
    });
}

#[divan::bench]
fn read_a_list_of_5_000(bencher: Bencher) {
    let list = list_of_5_000();
    bencher.bench_local(|| read(list.as_bytes()).unwrap());
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn import_a_list_of_5_000(bencher: Bencher) {
    let list = read(list_of_5_000().as_bytes()).unwrap();
    let change = Change::ImportPeople { rows: list.rows, enrol: None, seen: None };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let fresh = || {
        let path = folder.join("import.db");
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(folder.join(format!("import.db{end}")));
        }
        Store::open(&path, Access::Write, author()).unwrap()
    };
    bencher.with_inputs(fresh).bench_local_values(|mut store| store.apply(&change).unwrap());
}

fn list_of_5_000() -> String {
    let mut list = "Prénom;Nom;Institution;E-mail;Téléphone\n".to_owned();
    for person in ronde::demo::people(5000) {
        let cells = [person.given, person.family, person.institution, person.email, person.phone];
        list.push_str(&cells.join(";"));
        list.push('\n');
    }
    list
}
