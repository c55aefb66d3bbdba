//! Where tests play: a book of its own in memory, and dashboards that open on it.

use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::NaiveDate;
use ronde::config::Config;
use ronde::domain::attendance::{Cell, Mark};
use ronde::domain::formula::{Formula, OnHoliday};
use ronde::domain::id::{CycleId, PersonId, SessionId};
use ronde::domain::person::Details;
use ronde::domain::plan::plan;
use ronde::opening::Opening;
use ronde::store::change::{Enrol, NewCycle};
use ronde::store::{Access, Change, Member, Session, Store};
use ronde::text::{Language, Text};

use super::book;
use super::desk::Desk;

/// A wide, a usual and a narrow window.
pub const SIZES: [(u16, u16); 3] = [(120, 30), (80, 24), (40, 12)];
pub const USUAL: (u16, u16) = (80, 24);

/// Texts that attack: terminals, columns, or whoever measures them.
pub const HOSTILE: &[&str] = &[
    "\u{1b}[2J\u{1b}[31mrouge\u{7}",
    "\u{1b}]0;titre\u{7}\u{1b}]52;c;cXE=\u{1b}\\",
    "\u{9b}31mC1\u{9d}0;t\u{9c}\u{85}",
    "\u{202e}evil\u{2066}deux\u{2069}\u{200f}",
    "un\u{2028}deux\u{2029}trois\r\nquatre\tcinq",
    "👩‍👩‍👧‍👦 famille 🇧🇪 👍🏽",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
    "عبد الرحمن بن محمد",
    "王小明 漢字漢字漢字漢字漢字漢字",
    "ไทยกำลัง ประเทศไทย",
    "नमस्ते क्षत्रिय",
    "a\u{200b}b\u{feff}c\u{ad}d",
    "=1+1;@SUM(A1)\"\"",
    "'; DROP TABLE people; --",
    "{ $name } { tui-help }",
    "x\u{0}y\u{8}z\u{7f}",
    LONG,
];

/// Ten thousand characters.
const LONG: &str = match std::str::from_utf8(&[b'L'; 10_000]) {
    Ok(long) => long,
    Err(_) => "",
};

/// The second session of the demonstration: ten people, one of whom said a week ago not to come.
pub fn session_day() -> NaiveDate {
    book::day(2026, 12, 7)
}

pub struct Stage {
    pub folder: tempfile::TempDir,
    pub today: NaiveDate,
    pub language: Language,
    pub size: (u16, u16),
    pub config: Config,
    pub read_only: bool,
}

impl Stage {
    /// An empty book.
    pub fn empty() -> Stage {
        let config = Config { name: "Animatrice".into(), ..Config::default() };
        Stage {
            folder: book::folder(),
            today: session_day(),
            language: Language::Fr,
            size: USUAL,
            config,
            read_only: false,
        }
    }

    /// The book of the demonstration on the day of its second session.
    pub fn demo() -> Stage {
        static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
        let stage = Stage::empty();
        let bytes = BYTES.get_or_init(|| {
            let stage = Stage::empty();
            let mut store = book::open(&stage.path(), "before");
            ronde::demo::book::fill(&mut store, stage.today).unwrap();
            drop(store);
            let path = stage.path();
            // Moments of their own, so that the journal looks the same each time.
            let conn = rusqlite::Connection::open(&path).unwrap();
            conn.execute(
                "UPDATE journal SET at = strftime('%Y-%m-%dT%H:%M:%SZ', '2025-12-06', id || ' minutes')",
                [],
            )
            .unwrap();
            drop(conn);
            std::fs::read(path).unwrap()
        });
        std::fs::write(stage.path(), bytes).unwrap();
        stage
    }

    /// The same before anybody spoke of hosts, questions or the directory.
    pub fn unhosted() -> Stage {
        let stage = Stage::demo();
        let book = rusqlite::Connection::open(stage.path()).unwrap();
        book.execute_batch(include_str!("../support/unhosted.sql")).unwrap();
        stage
    }

    /// The same after its season, its people gone.
    pub fn erased() -> Stage {
        let stage = Stage::demo();
        let cycle = stage.cycle().to_string();
        let sql = include_str!("../support/erased.sql");
        let sql = sql.replace(":cycle", &cycle).replace(":on", "'2027-10-12'");
        rusqlite::Connection::open(stage.path()).unwrap().execute_batch(&sql).unwrap();
        Stage { today: book::day(2027, 10, 14), ..stage }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("book.db")
    }

    /// Another hand in the same book.
    pub fn store(&self) -> Store {
        Store::open(&self.path(), Access::Write, book::author("beside")).unwrap()
    }

    pub fn opening(&self) -> Opening {
        Opening {
            book: self.path(),
            folders: None,
            config: self.config.clone(),
            text: Text::new(self.language),
            fixed_today: Some(self.today),
            read_only: self.read_only,
            colour: true,
            demonstration: false,
        }
    }

    pub fn desk(&self) -> Desk {
        Desk::new(self.opening(), self.size)
    }

    /// The cycle that the dashboard opens.
    pub fn cycle(&self) -> CycleId {
        self.store().current_cycle(self.today).unwrap().unwrap()
    }

    pub fn roster(&self) -> Vec<Member> {
        self.store().roster(self.cycle()).unwrap()
    }

    pub fn member(&self, name: &str) -> Member {
        let roster = self.roster();
        roster.into_iter().find(|member| member.name().contains(name)).unwrap_or_else(|| panic!("no {name}"))
    }

    pub fn person(&self, name: &str) -> PersonId {
        self.member(name).person
    }

    /// With three more institutions, whose teams are on their way.
    pub fn directory() -> Stage {
        let stage = Stage::unhosted();
        let list = std::fs::read("tests/fixtures/institutions.csv").unwrap();
        let rows = ronde::exchange::institutions::read(&list).unwrap().rows;
        stage.store().apply(&Change::ImportInstitutions { rows, seen: None }).unwrap();
        stage
    }

    /// Some of the network's people want a place too: the first two get one, the others wait.
    pub fn enrol_network(&self, how_many: usize) {
        let mut store = self.store();
        let network = store.cycles_named("Réseau").unwrap()[0].0;
        let enrol =
            Enrol { cycle: self.cycle(), joined: None, today: self.today, reference: None, consent: None };
        for member in store.roster(network).unwrap().iter().take(how_many) {
            store.apply(&Change::Enrol { person: member.person, enrol }).unwrap();
        }
    }

    /// Somebody has no e-mail address any more.
    pub fn without_address(&self, name: &str) {
        let (mut store, person) = (self.store(), self.person(name));
        let details = Details { email: String::new(), ..store.card(person).unwrap().unwrap().details };
        store.apply(&Change::EditPerson { person, details, seen: None }).unwrap();
    }

    /// A cycle of this formula, its name as the formula says: the one that opens.
    pub fn add_cycle(&self, formula: &str, name: &str) -> CycleId {
        let formula = Formula::built_in_by_id(formula).unwrap();
        let sessions = plan(&formula, 2026, OnHoliday::NextWeek);
        let new = NewCycle::planned(&formula, name.to_owned(), &sessions, 120);
        self.store().apply(&Change::AddCycle(new)).unwrap().deed.cycle().unwrap()
    }

    /// Today's session.
    pub fn session(&self) -> Session {
        let sessions = self.store().sessions(self.cycle(), self.today).unwrap();
        sessions.into_iter().find(|session| session.date == self.today).unwrap()
    }

    pub fn session_id(&self) -> SessionId {
        self.session().id
    }

    /// What stands in today's column for somebody.
    pub fn mark(&self, name: &str) -> Option<Mark> {
        self.cell(&self.member(name)).mark()
    }

    pub fn cell(&self, member: &Member) -> Cell {
        self.store().grid(self.cycle()).unwrap().cell(member, &self.session())
    }

    /// Today's column, a letter a person: p l e a, `.` for none, and nothing where it does not apply.
    pub fn column(&self) -> String {
        let (grid, session) = (self.store().grid(self.cycle()).unwrap(), self.session());
        let letter = |member: &Member| match grid.cell(member, &session) {
            Cell::NotApplicable => None,
            Cell::Unmarked => Some('.'),
            Cell::Marked(mark) => mark.word().chars().next(),
        };
        self.roster().iter().filter_map(letter).collect()
    }

    /// Steps in the journal.
    pub fn steps(&self) -> u64 {
        self.store().counts().unwrap().steps
    }
}
