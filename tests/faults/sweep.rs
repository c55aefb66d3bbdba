//! Every call of an operation breaks in turn, in every way: nothing told as done is lost, nothing is spoilt.

use std::collections::BTreeSet;

use ronde::store::{Access, Author, Store};

use crate::home::{Ended, Home};
use crate::operations::{self, Operation};
use crate::shim::{self, Fault, Kind};
use crate::state::{self, State};

/// Each way to break, and whether it lasts.
const WAYS: [(Kind, bool); 7] = [
    (Kind::Kill, false),
    (Kind::Tear, false),
    (Kind::Full, false),
    (Kind::Full, true),
    (Kind::Short, false),
    (Kind::Error, false),
    (Kind::Error, true),
];

/// What may be found, before and after.
struct Expected {
    before: Option<State>,
    after: Option<State>,
    also: Option<State>,
}

impl Expected {
    fn of(operation: &Operation, base: &Home) -> Expected {
        let at_the_next_start = |home: &Home| {
            if home.book().exists() {
                reopen(home);
            }
            state::of(&home.book())
        };
        let before = at_the_next_start(&base.copy());
        let done = base.copy();
        let ended = done.run(operation.args);
        assert_eq!(ended.code, Some(0), "{}: {}", operation.name, ended.said);
        let also = operation.half_way.then(|| {
            let home = base.copy();
            reopen(&home);
            state::of(&home.book()).unwrap()
        });
        Expected { before, after: at_the_next_start(&done), also }
    }
}

fn reopen(home: &Home) {
    Store::open(&home.book(), Access::Write, Author { who: "Animatrice".into(), run: "next".into() })
        .unwrap();
}

#[derive(Default)]
struct Tally {
    points: usize,
    lost: Vec<String>,
    corrupt: Vec<String>,
    /// A failure that is not told, a file that is left, a next try that fails.
    wrong: Vec<String>,
    said: BTreeSet<String>,
}

/// All that is wrong after one fault.
fn trial(operation: &Operation, base: &Home, expected: &Expected, fault: Fault, tally: &mut Tally) {
    let home = base.copy();
    let ended = home.break_at(operation.args, fault);
    let said = ended.said.lines().rev().take(2).collect::<Vec<_>>().join(" < ");
    let here = format!("{fault:?} at {:?}: {:?} {:?} {said:?}", ended.hit, ended.code, ended.signal);
    let here = here.replace(&home.path("").display().to_string(), "~/");
    tally.points += 1;
    judge_end(&ended, fault, &here, tally);
    if let Some(damage) = home.book().exists().then(|| state::damage(&home.book())).flatten() {
        tally.corrupt.push(format!("{here}: {damage}"));
        return;
    }
    // The next start: what was cut off is put right.
    if home.book().exists() {
        let author = Author { who: "Animatrice".into(), run: "next".into() };
        if let Err(error) = Store::open(&home.book(), Access::Write, author) {
            tally.corrupt.push(format!("{here}: the next start says {error:?}"));
            return;
        }
    }
    let found = state::of(&home.book());
    let (is_before, is_after) = (found == expected.before, found == expected.after);
    if ended.code == Some(0) && !is_after {
        tally.lost.push(here.clone());
    }
    if !is_before && !is_after && (expected.also.is_none() || found != expected.also) {
        tally.corrupt.push(format!(
            "{here}: neither before nor after{}",
            state::difference(found.as_ref(), expected.after.as_ref())
        ));
    }
    if ended.code == Some(0) {
        judge_made(operation, &home, expected, &here, tally);
    }
    let again = home.run(operation.args);
    if again.code == Some(0) {
        judge_made(operation, &home, expected, &here, tally);
    }
    let is_done = is_after || operation.makes.is_some_and(|made| home.path(made).exists());
    if !(again.code == Some(0) || is_done && matches!(again.code, Some(1 | 3 | 4))) {
        tally.wrong.push(format!("{here}: the next try says {:?} {}", again.code, again.said));
    } else if !is_after && state::of(&home.book()) != expected.after {
        tally.wrong.push(format!("{here}: the next try does something else"));
    }
    reopen(&home);
    judge_files(operation, base, &home, fault, &here, tally);
}

/// It says that the disk is the cause and that nothing was saved, or it was killed by us.
fn judge_end(ended: &Ended, fault: Fault, here: &str, tally: &mut Tally) {
    if ended.hit.is_none() {
        tally.wrong.push(format!("{here}: it did not come to it"));
    }
    let killed = matches!(fault.kind, Kind::Kill | Kind::Tear);
    match (ended.code, ended.signal) {
        (Some(0), None) => {}
        (None, Some(9)) if killed => {}
        (Some(4), None) => match ended.said.lines().find(|line| is_told(line, ended, fault)) {
            Some(line) => drop(tally.said.insert(line.split(" /").next().unwrap_or_default().to_owned())),
            None => tally.wrong.push(format!("{here}: not told")),
        },
        // A list or statement that cannot be read, before the book was touched.
        (Some(3), None) if ended.said.contains("ne peut pas être lu") => {}
        _ => tally.wrong.push(format!("{here}: how it ended")),
    }
}

/// What happened and that nothing was saved. SQLite takes a page that cannot be read for a damaged one, and a file that
/// cannot be opened for one that may not be written.
fn is_told(line: &str, ended: &Ended, fault: Fault) -> bool {
    let hit = ended.hit.as_deref().unwrap_or_default();
    let unreadable = fault.kind == Kind::Error
        && (line.starts_with("Ce carnet est abîmé")
            || (hit.contains("open") || hit.contains("create")) && line.contains("lecture seule"));
    if line.starts_with("L’effacement n’est pas terminé") {
        return line.contains("au prochain démarrage");
    }
    if line.starts_with("La copie de sécurité") {
        return line.contains("n’a pas pu être vérifiée") && line.contains("rien d’autre n’a été fait");
    }
    let nothing = ["rien n’a été enregistré", "rien n’a été écrit"];
    nothing.iter().any(|nothing| line.to_lowercase().contains(nothing))
        && (line.contains("disque") || unreadable)
}

/// What is said to be there is there: a whole copy, a file to its end; and what is forgotten is nowhere.
fn judge_made(operation: &Operation, home: &Home, expected: &Expected, here: &str, tally: &mut Tally) {
    if let Some(made) = operation.makes.map(|made| home.path(made)) {
        let whole = match made.extension().and_then(|extension| extension.to_str()) {
            Some("db") => {
                made.exists() && state::damage(&made).is_none() && state::of(&made) == expected.before
            }
            _ => std::fs::read(&made)
                .is_ok_and(|all| serde_json::from_slice::<serde_json::Value>(&all).is_ok()),
        };
        if !whole {
            tally.lost.push(format!("{here}: {} is not whole", made.display()));
        }
    }
    let Some(name) = operation.forgets else { return };
    for (path, bytes) in home.files().into_iter().filter(|(path, _)| path.starts_with("data/")) {
        if bytes.windows(name.len()).any(|window| window == name.as_bytes()) {
            tally.wrong.push(format!("{here}: {path} still names {name}"));
        }
    }
}

/// Nothing empty or half written is left, and what stood beside the book stands there still.
fn judge_files(operation: &Operation, base: &Home, home: &Home, fault: Fault, here: &str, tally: &mut Tally) {
    let files = home.files();
    for (path, bytes) in &files {
        let name = path.rsplit('/').next().unwrap_or_default();
        // Who is killed, or may remove nothing, leaves what it wrote beside a file of the user's: nobody comes back for it.
        let cut_off = fault.lasting || matches!(fault.kind, Kind::Kill | Kind::Tear);
        if cut_off
            && (name.starts_with('.') || name.contains(".forgotten."))
            && operation.takes.iter().any(|takes| name.contains(takes))
        {
            continue;
        }
        let temporary = name.starts_with('.')
            || ["-wal", "-shm", "-journal", ".tmp"].iter().any(|end| name.ends_with(end));
        if temporary || bytes.is_empty() {
            tally.wrong.push(format!("{here}: {path} is left with {} bytes", bytes.len()));
        }
    }
    let taken =
        |path: &str| path.contains("/book.db") || operation.takes.iter().any(|takes| path.contains(takes));
    for (path, bytes) in base.files() {
        if !taken(&path) && files.get(&path) != Some(&bytes) {
            tally.wrong.push(format!("{here}: {path} is not what it was"));
        }
    }
}

/// Whether a call of this name can break so.
fn can(kind: Kind, name: &str) -> bool {
    let writes = name.contains("write");
    match kind {
        Kind::Tear | Kind::Short => writes,
        Kind::Kill | Kind::Full | Kind::Error => true,
    }
}

/// Breaks every `stride`th point, from one that is another in each run.
fn sweep(operation: &Operation, at_most: Option<usize>) -> Tally {
    let base = (operation.prepare)();
    let expected = Expected::of(operation, &base);
    let calls = |reads: bool| {
        let reads = reads.then(|| ("FAULT_READS", "1".to_owned()));
        base.copy().run_on(operation.args, reads.into_iter().collect()).calls
    };
    let (altering, all) = (calls(false), calls(true));
    assert!(
        !altering.is_empty() && altering.len() < all.len(),
        "{}: the shim counts nothing",
        operation.name
    );
    let mut faults = Vec::new();
    for (kind, lasting) in WAYS {
        let calls = if Fault::reads(kind) { &all } else { &altering };
        let broken = calls.iter().enumerate().filter(|(_, (name, _))| can(kind, name));
        faults.extend(broken.map(|(at, _)| Fault { kind, at: at + 1, lasting }));
    }
    let stride = at_most.map_or(1, |most| faults.len().div_ceil(most));
    let first = std::process::id() as usize % stride;
    let mut tally = Tally::default();
    for fault in faults.into_iter().skip(first).step_by(stride) {
        trial(operation, &base, &expected, fault, &mut tally);
    }
    tally
}

/// A line of the table of `docs/reliability.md`, and what was said.
fn assert_kept(operation: &Operation, at_most: Option<usize>) {
    if shim::library().is_none() {
        return;
    }
    let tally = sweep(operation, at_most);
    let counts = [tally.points, tally.lost.len(), tally.corrupt.len(), tally.wrong.len()];
    let said: Vec<_> = tally.said.iter().map(|said| format!("    {said}\n")).collect();
    let said = said.concat();
    let counts = counts.map(|count| count.to_string()).join(" | ");
    eprintln!("| {} | {counts} | points, lost, corrupt, other\n{said}", operation.name);
    let wrong: Vec<String> = tally.lost.into_iter().chain(tally.corrupt).chain(tally.wrong).collect();
    assert!(wrong.is_empty(), "{}: {} wrong:\n{}", operation.name, wrong.len(), wrong.join("\n"));
}

/// Some points of each operation with every run of the tests, other ones each time; and all of them.
macro_rules! operations {
    ($($name:ident: $operation:ident,)*) => {
        mod some_points {
            $(#[test]
            fn $name() {
                super::assert_kept(&super::operations::$operation, Some(24));
            })*
        }
        mod all_points {
            $(#[test]
            #[ignore = "all points take minutes"]
            fn $name() {
                super::assert_kept(&super::operations::$operation, None);
            })*
        }
    };
}

operations! {
    a1_a5_a_mark: MARK,
    a1_a5_a_list_of_people: PEOPLE,
    a1_a5_a_statement: STATEMENT,
    a1_a5_a_match: MATCH,
    a1_a5_a_first_start: START,
    a5_a_file: CALENDAR,
    a8_a_migration: MIGRATION,
    d1_a_backup: BACKUP,
    d2_a_backup_elsewhere: BACKUP_TO,
    d2_an_export: EXPORT,
    d3_a_restore: RESTORE,
    d3_an_import: IMPORT,
    e3_an_erasure: ERASE,
    e3_an_erasure_of_a_person: ERASE_PERSON,
}
