//! A2: the power goes. What was acknowledged is there; the book is one that was, and whole.

use std::path::PathBuf;

use ronde::store::{Access, Author, Store};

use rusqlite::Connection;

use crate::dice::Dice;
use crate::disk::{self, Call, Disk};
use crate::home::Home;
use crate::operations::{self, Operation};
use crate::shim;
use crate::state::{self, State};

/// Commands that were recorded one after the other.
struct Record {
    root: PathBuf,
    start: Disk,
    calls: Vec<Call>,
    /// How many calls there were when each was acknowledged.
    acknowledged: Vec<usize>,
    /// Before the first, and after each.
    states: Vec<Option<State>>,
    /// It may also be a book with nothing in it.
    half_way: Option<State>,
    /// A file that the last one made, and what was in it.
    makes: Option<&'static str>,
    made: Vec<u8>,
    forgets: Option<&'static str>,
}

fn state_of(home: &Home) -> Option<State> {
    // In a copy: looking opens the book.
    let copy = home.copy();
    if copy.book().exists() {
        next_start(&copy).unwrap();
    }
    state::of(&copy.book())
}

fn next_start(home: &Home) -> Result<Store, ronde::store::StoreError> {
    Store::open(&home.book(), Access::Write, Author { who: "Animatrice".into(), run: "next".into() })
}

impl Record {
    fn of(base: &Home, commands: &[Vec<&str>], operation: Option<&Operation>) -> Record {
        let home = base.copy();
        // Another terminal looks at the book: nobody puts the log into it at the end of a command.
        let other = operation.is_none().then(|| Connection::open(home.book()).unwrap());
        let looks =
            |other: &Connection| other.query_row("SELECT count(*) FROM people", [], |_| Ok(())).unwrap();
        other.iter().for_each(looks);
        let root = home.path("").canonicalize().unwrap();
        let (start, mut states) = (Disk::of(&root), vec![state_of(&home)]);
        let (record, mut acknowledged) = (home.outside("record"), Vec::new());
        for command in commands {
            let ended = home.run_on(command, vec![("FAULT_RECORD", record.display().to_string())]);
            assert_eq!(ended.code, Some(0), "{command:?}: {}", ended.said);
            acknowledged.push(disk::read(&record).len());
            states.push(state_of(&home));
        }
        let half_way = operation.is_some_and(|operation| operation.half_way).then(|| {
            let home = base.copy();
            drop(next_start(&home).unwrap());
            state::of(&home.book()).unwrap()
        });
        let makes = operation.and_then(|operation| operation.makes);
        let made = makes.map(|made| std::fs::read(home.path(made)).unwrap()).unwrap_or_default();
        let forgets = operation.and_then(|operation| operation.forgets);
        Record {
            root,
            start,
            calls: disk::read(&record),
            acknowledged,
            states,
            half_way,
            makes,
            made,
            forgets,
        }
    }

    fn once(operation: &Operation) -> Record {
        Record::of(&(operation.prepare)(), &[operation.args.to_vec()], Some(operation))
    }

    /// What is wrong after a cut before this call.
    fn cut(&self, at: usize, lies: bool, dice: &mut Dice) -> Result<(), String> {
        let mut disk = self.start.clone();
        disk.lies = lies;
        self.calls[..at].iter().for_each(|call| disk.take_in(call));
        let home = Home::empty();
        disk.cut(dice, &self.root, &home.path(""));
        let done = self.acknowledged.iter().filter(|acknowledged| **acknowledged <= at).count();
        let here = format!("before call {at} of {}, {done} acknowledged", self.calls.len());
        if home.book().exists() {
            if let Some(damage) = state::damage(&home.book()) {
                return Err(format!("{here}: {damage}"));
            }
            next_start(&home).map_err(|error| format!("{here}: the next start says {error:?}"))?;
        }
        if done == self.acknowledged.len() {
            self.judge_files(&home).map_err(|what| format!("{here}: {what}"))?;
        }
        let found = state::of(&home.book());
        let one_more = self.states.get(done + 1).is_some_and(|more| found == *more);
        if found == self.states[done]
            || one_more
            || done == 0 && self.half_way.is_some() && found == self.half_way
        {
            return Ok(());
        }
        Err(format!("{here}: {}", state::difference(found.as_ref(), self.states[done].as_ref())))
    }

    /// What was made is there, and what was forgotten is not.
    fn judge_files(&self, home: &Home) -> Result<(), String> {
        let files = home.files();
        if let Some(made) = self.makes
            && files.get(made).is_none_or(|bytes| *bytes != self.made)
        {
            return Err(format!("{made} is not what it was"));
        }
        let names = |bytes: &[u8], name: &str| bytes.windows(name.len()).any(|part| part == name.as_bytes());
        let Some(name) = self.forgets else { return Ok(()) };
        match files.iter().find(|(path, bytes)| path.starts_with("data/") && names(bytes, name)) {
            Some((path, _)) => Err(format!("{path} still names {name}")),
            None => Ok(()),
        }
    }

    /// After each exit code, and anywhere.
    fn cuts(&self, count: usize, lies: bool) -> Vec<String> {
        let mut dice = Dice(u64::from(std::process::id()));
        let places = (0..count).map(|round| match round % 2 {
            0 => self.acknowledged[round / 2 % self.acknowledged.len()],
            _ => dice.below(self.calls.len() + 1),
        });
        let places: Vec<usize> = places.collect();
        places.into_iter().filter_map(|at| self.cut(at, lies, &mut dice).err()).collect()
    }
}

fn records() -> Vec<(&'static str, Record)> {
    let book = operations::book();
    let names = ["01", "02", "03", "04", "05", "06", "07", "08"].map(|number| format!("Prénom{number}"));
    let marks = ["2", "3", "4"].iter().flat_map(|session| names.iter().map(move |name| (*session, name)));
    let marks: Vec<_> = marks.map(|(session, name)| vec!["mark", session, name, "late"]).collect();
    let of = Record::once;
    vec![
        ("24 marks", Record::of(&book, &marks, None)),
        ("a list of people", of(&operations::PEOPLE)),
        ("a bank statement", of(&operations::STATEMENT)),
        ("a match", of(&operations::MATCH)),
        ("a migration", of(&operations::MIGRATION)),
        ("a first start", of(&operations::START)),
        ("a restore", of(&operations::RESTORE)),
        ("a backup elsewhere", of(&operations::BACKUP_TO)),
        ("the whole book as a file", of(&operations::EXPORT)),
        ("a whole book from a file", of(&operations::IMPORT)),
        ("an erasure", of(&operations::ERASE)),
        ("an erasure of a person", of(&operations::ERASE_PERSON)),
    ]
}

fn assert_kept(cuts: usize) {
    if shim::library().is_none() {
        return;
    }
    let mut wrong = Vec::new();
    eprintln!("| recorded | cuts | wrong | wrong on a disk that does not sync |\n| --- | --- | --- | --- |");
    for (name, record) in records() {
        let (kept, without) = (record.cuts(cuts, false), record.cuts(12, true));
        eprintln!("| {name} | {cuts} | {} | {} |", kept.len(), without.len());
        if without.is_empty() {
            wrong.push(format!("{name}: a disk that does not sync loses nothing: this proves nothing"));
        }
        wrong.extend(kept.into_iter().map(|what| format!("{name}: {what}")));
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a2_a_power_cut_loses_nothing_acknowledged() {
    assert_kept(24);
}

#[test]
#[ignore = "500 cuts of each take minutes"]
fn a2_five_hundred_cuts_of_each() {
    assert_kept(500);
}
