//! A7: undo is exact, against a model that knows nothing of the journal.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;
#[path = "support/dice.rs"]
mod dice;
#[path = "support/dump.rs"]
mod dump;

use std::collections::BTreeMap;
use std::path::Path;

use book::{author, cycle, day, details, folder, pay, refund};
use chrono::Days;
use dice::Dice;
use dump::{Delta, Dump, Dumper, deltas, without};
use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::fees::{Method, PriceBasis};
use ronde::domain::id::{CycleId, InstitutionId, PaymentId, PersonId, SessionId, StepId};
use ronde::domain::matching::{Reason, Verdict};
use ronde::domain::money::Cents;
use ronde::domain::movement::{Format, Movement, MovementKind};
use ronde::domain::person::{Details, ListRow, Role};
use ronde::domain::reference::Reference;
use ronde::domain::setting::Setting;
use ronde::store::change::{Change, Enrol, HostChoice, NewSession, Part, Reduction, Subject};
use ronde::store::{Access, Refusal, Store, StoreError};

/// What the model knows of a step.
struct Step {
    deltas: Vec<Delta>,
    /// The deed that an undo or redo is about; itself for a deed.
    root: StepId,
    kind: Kind,
    run: usize,
    live: bool,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    Deed,
    Undo,
    Redo,
}

struct World {
    path: std::path::PathBuf,
    store: Store,
    dumper: Dumper,
    dice: Dice,
    run: usize,
    now: Dump,
    steps: BTreeMap<StepId, Step>,
    count: BTreeMap<String, usize>,
}

impl World {
    fn new(path: &Path, seed: u64) -> World {
        let store = book::open(path, "run-0");
        let dumper = Dumper::new(path);
        let now = dumper.book();
        World {
            path: path.into(),
            store,
            dumper,
            dice: Dice(seed),
            run: 0,
            now,
            steps: BTreeMap::new(),
            count: BTreeMap::new(),
        }
    }

    fn restart(&mut self) {
        self.run += 1;
        self.store = Store::open(&self.path, Access::Write, author(&format!("run-{}", self.run))).unwrap();
        assert_eq!(self.dumper.book(), self.now, "a restart changes nothing");
    }

    fn numbers(&self, table: &str) -> Vec<i64> {
        let first: (String, String) = (table.into(), String::new());
        let of_table = self.now.range(first..).take_while(|((name, _), _)| name == table);
        of_table.map(|((_, key), _)| key.trim_matches(['[', ']']).parse().unwrap()).collect()
    }

    fn name(&mut self) -> Details {
        let mut pick = |from: &[&'static str]| self.dice.pick(from).unwrap().to_owned();
        Details {
            given: pick(&["Amina", "Bram", "Chloé", "Dieudonné", "Élise", "أمينة"]),
            family: pick(&["Vroman", "Ixellois", "d’Uccle", "Schaar", "\u{1b}[2J", "O'\"Neill"]),
            role: None,
            institution: pick(&["", "", "Maison A", "Centre B", "\"C\" 'D'", "***"]),
            email: pick(&["", "a@exemple.be", "b@exemple.be"]),
            phone: pick(&["", "0470 00 00 01"]),
            language: pick(&["", "fr", "nl"]),
        }
    }

    /// Any change, with people and sessions that are, mostly, there.
    fn change(&mut self) -> Change {
        let people = self.numbers("people");
        let cycles = self.numbers("cycles");
        let sessions = self.numbers("sessions");
        let person = PersonId(self.dice.pick(&people).unwrap_or(1));
        let cycle_id = CycleId(self.dice.pick(&cycles).unwrap_or(1));
        let session = SessionId(self.dice.pick(&sessions).unwrap_or(1));
        let today = day(2026, 10, 1) + Days::new(self.dice.roll() % 90);
        let joined = (self.dice.below(4) == 0).then_some(today);
        let enrol = Enrol { cycle: cycle_id, joined, today, reference: None, consent: None };
        let some_mark = self.dice.pick(&Mark::ALL).unwrap();
        let cents = [1000, 2500, 5000][self.dice.below(3)];
        match self.dice.below(64) {
            0..3 if people.len() < 10 => {
                let enrol = (self.dice.below(2) == 0).then_some(enrol);
                Change::AddPerson { details: self.name(), enrol }
            }
            0..5 => Change::EditPerson { person, details: self.name(), seen: None },
            5 if people.len() < 10 => {
                let rows = (2..6)
                    .map(|line| ListRow { line, details: self.name(), reference: None, agreed: None })
                    .collect();
                Change::ImportPeople { rows, enrol: (self.dice.below(2) == 0).then_some(enrol), seen: None }
            }
            6 if cycles.len() < 3 => {
                let name = ["Un", "Deux", "Trois", "Quatre", "Cinq"][self.dice.below(5)];
                Change::AddCycle(cycle(name, 5, &[day(2026, 11, 2), day(2026, 12, 7), day(2027, 1, 4)]))
            }
            6..12 => Change::Enrol { person, enrol },
            12..15 => Change::Leave { person, cycle: cycle_id, on: today },
            15..25 => {
                let mark = (self.dice.below(5) > 0).then_some(some_mark);
                Change::Mark { session, person, mark, seen: None }
            }
            25..27 => Change::MarkRest { session, mark: some_mark },
            27..29 => Change::Guests { session, count: [0, 1, 2][self.dice.below(3)], seen: None },
            29 if self.numbers("payments").len() < 40 => pay(person, cycle_id, cents),
            30 => refund(person, cycle_id, cents),
            31..33 => {
                let reduction = if self.dice.below(2) == 0 {
                    Reduction::Whole
                } else {
                    Reduction::By(Cents(cents - 1000))
                };
                Change::Waive { person, cycle: cycle_id, reduction, reason: "décision".into(), seen: None }
            }
            33..38 => self.money(person, cycle_id, cents),
            38..42 => self.bank(),
            42..56 => self.year(session, person, cycle_id),
            _ => {
                let setting = self.dice.pick(&Setting::ALL).unwrap();
                Change::Configure { values: vec![(setting, ["", "1", "2"][self.dice.below(3)].into())] }
            }
        }
    }

    /// Sessions on other days and in other places, hosts, absences.
    fn year(&mut self, session: SessionId, person: PersonId, cycle: CycleId) -> Change {
        let to = day(2026, 10, 26) + Days::new(self.dice.roll() % 12 * 7);
        let today = day(2026, 10, 26) + Days::new(self.dice.roll() % 40);
        match self.dice.below(8) {
            0..3 => Change::MoveSession { session, to, hours: None, seen: None, today },
            3 => Change::CancelSession { session, reason: "neige".into(), today },
            4 => Change::RestoreSession { session },
            5 if self.numbers("sessions").len() < 20 => {
                let [starts, ends] =
                    [13, 16].map(|hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
                let session = NewSession { date: to, starts, ends, moved_from: None, holiday: None };
                Change::AddSession { cycle, session }
            }
            6 => Change::Announce { session, person, note: "ailleurs".into(), seen: None },
            _ => {
                let institutions = self.numbers("institutions");
                let host = self.dice.pick(&institutions).map(InstitutionId);
                Change::SetHosts { choices: vec![HostChoice { session, host, seen: None }] }
            }
        }
    }

    /// Payers, prices, and payments for several people.
    fn money(&mut self, person: PersonId, cycle: CycleId, cents: i64) -> Change {
        let payer = self.dice.pick(&[None, Some("Maison A"), Some("Centre B")]).unwrap();
        let payer = payer.map(str::to_owned);
        let people = self.numbers("people");
        let mut parts: Vec<Part> = Vec::new();
        for _ in 0..self.dice.below(3) {
            let person = PersonId(self.dice.pick(&people).unwrap_or(1));
            parts.push(Part { person, cycle, amount: Cents([500, 1000, 2500][self.dice.below(3)]) });
        }
        let payments = self.numbers("payments");
        match self.dice.below(5) {
            0 => Change::SetPrice {
                person,
                cycle,
                price: Cents(cents),
                basis: self.dice.pick(&PriceBasis::ALL).unwrap(),
                seen: None,
            },
            1 if payments.len() < 40 => {
                let on = day(2026, 11, 2);
                Change::PaySplit { amount: Cents(cents), on, method: Method::Transfer, payer, parts }
            }
            2..4 => {
                let payment = PaymentId(self.dice.pick(&payments).unwrap_or(1));
                Change::Reallocate { payment, parts, seen: None }
            }
            _ => {
                let reference = (self.dice.below(4) == 0).then(|| Reference::from_data(self.dice.roll() % 5));
                let reference = reference.filter(|_| payer.is_some());
                Change::SetPayer { person, cycle, payer, reference, seen: None }
            }
        }
    }

    /// A file with a few movements of a few days, and a verdict on what is open.
    fn bank(&mut self) -> Change {
        let references: Vec<Reference> = self
            .now
            .iter()
            .filter(|((table, _), _)| table == "payment_references")
            .filter_map(|(_, row)| Reference::parse(dump::row(row)["digits"].as_str()?).ok())
            .collect();
        let few = self.numbers("movements").len() < 24;
        let new = (0..if few { self.dice.below(4) } else { 0 })
            .map(|_| {
                let amount = [1000, 2500, 5000, -1000, -2500][self.dice.below(5)];
                let kinds = [MovementKind::Plain, MovementKind::Plain, MovementKind::Returned];
                Movement {
                    account: "BE71096123456769".into(),
                    currency: "EUR".into(),
                    booked_on: day(2026, 11, 2) + Days::new(self.dice.roll() % 6),
                    valued_on: None,
                    amount: Cents(amount),
                    kind: self.dice.pick(&kinds).unwrap(),
                    counterparty: self.dice.pick(&["Amina Vroman", "Maison A", ""]).unwrap().into(),
                    counterparty_account: self.dice.pick(&["", "BE68539007547034"]).unwrap().into(),
                    reference: self.dice.pick(&references).filter(|_| self.dice.below(3) > 0),
                    text: self.dice.pick(&["", "acompte", "remboursement"]).unwrap().into(),
                    format: self.dice.pick(Format::ALL).unwrap(),
                    bank_ref: self.dice.pick(&[None, Some("1"), Some("2")]).unwrap().map(str::to_owned),
                    batch: (self.dice.below(4) == 0).then_some(Cents(2500)),
                }
            })
            .collect();
        let open = self.store.open_movements().unwrap();
        let mut verdicts = Vec::new();
        for kept in open {
            let verdict = match self.dice.below(12) {
                0 => Verdict::Ignore,
                1 => Verdict::Leave,
                2 if kept.review.reason == Reason::MaybeKnown => Verdict::Same(kept.review.twin.unwrap()),
                2..4 => Verdict::Settle(kept.review.shares),
                _ => continue,
            };
            verdicts.push((Subject::Kept(kept.id), verdict));
        }
        Change::Bank { new: vec![new], verdicts }
    }

    fn tally(&mut self, what: &str) {
        *self.count.entry(what.into()).or_default() += 1;
    }

    fn apply(&mut self, change: &Change) {
        let version = self.dumper.version();
        match self.store.apply(change) {
            Ok(applied) => {
                let after = self.dumper.book();
                let deltas = deltas(&self.now, &after);
                assert_eq!(applied.step.is_some(), !deltas.is_empty(), "{change:?}");
                if let Some(step) = applied.step {
                    let step_row = Step { deltas, root: step, kind: Kind::Deed, run: self.run, live: true };
                    self.steps.insert(step, step_row);
                    self.tally(applied.deed.word());
                } else {
                    assert_eq!(self.dumper.version(), version, "nothing done, nothing noted");
                    self.tally("nothing to do");
                }
                self.now = after;
            }
            Err(StoreError::Refused(_)) => {
                self.unchanged(version);
                self.tally("refused");
            }
            Err(other) => panic!("{change:?}: {other:?}"),
        }
    }

    fn unchanged(&self, version: i64) {
        assert_eq!(
            self.dumper.version(),
            version,
            "a refused change leaves no trace, in the journal neither"
        );
    }

    /// The entry whose effect stands for a deed: its last redo, or itself.
    fn standing(&self, root: StepId) -> StepId {
        let redone = self.steps.iter().rev().find(|(_, s)| s.root == root && s.kind == Kind::Redo && s.live);
        redone.map_or(root, |(id, _)| *id)
    }

    /// What `Undo(None)` means by the design: this run's last deed that stands, else the last of all.
    fn last_deed(&self) -> Option<StepId> {
        let deeds = || self.steps.iter().rev().filter(|(_, s)| s.kind == Kind::Deed && s.live);
        deeds().find(|(_, s)| s.run == self.run).or_else(|| deeds().next()).map(|(id, _)| *id)
    }

    fn last_undo(&self) -> Option<StepId> {
        let built = self.steps.iter().rev().find(|(_, s)| s.kind == Kind::Deed && s.run == self.run);
        let built = built.map_or(StepId(0), |(id, _)| *id);
        let undos =
            || self.steps.iter().rev().filter(|(id, s)| s.kind == Kind::Undo && s.live && **id > built);
        undos().find(|(_, s)| s.run == self.run).or_else(|| undos().next()).map(|(id, _)| *id)
    }

    /// Takes a step back and holds the book against the model; whether it was done.
    fn take_back(&mut self, change: &Change, target: Option<StepId>) -> Result<(), Refusal> {
        let version = self.dumper.version();
        let result = self.store.apply(change);
        let Some(target) = target else {
            assert!(matches!(
                result,
                Err(StoreError::Refused(Refusal::NothingToUndo | Refusal::NothingToRedo))
            ));
            self.unchanged(version);
            return Err(Refusal::NothingToUndo);
        };
        let Step { live, root, kind, .. } = self.steps[&target];
        let stands = if kind == Kind::Undo { target } else { self.standing(root) };
        let free = live && !self.held_since(stands);
        let expected = if free { without(&self.now, &self.steps[&stands].deltas) } else { None };
        match (result, expected) {
            (Ok(applied), Some(expected)) => {
                let after = self.dumper.book();
                let parsed = |dump: &Dump| -> Vec<(String, String, serde_json::Value)> {
                    let value = |text: &String| serde_json::from_str(text).unwrap();
                    dump.iter().map(|((t, k), row)| (t.clone(), k.clone(), value(row))).collect()
                };
                assert_eq!(parsed(&after), parsed(&expected), "{change:?}");
                let by = applied.step.expect("an undo is noted");
                let done = if kind == Kind::Undo { Kind::Redo } else { Kind::Undo };
                assert!(matches!(
                    (&applied.deed, done),
                    (Deed::Undo { .. }, Kind::Undo) | (Deed::Redo { .. }, Kind::Redo)
                ));
                for id in [stands, target] {
                    self.steps.get_mut(&id).unwrap().live = false;
                }
                self.steps.get_mut(&root).unwrap().live = done == Kind::Redo;
                let step =
                    Step { deltas: deltas(&self.now, &after), root, kind: done, run: self.run, live: true };
                self.steps.insert(by, step);
                self.now = after;
                self.tally(applied.deed.word());
                Ok(())
            }
            (Err(StoreError::Refused(refusal)), None) => {
                assert_eq!(live, matches!(refusal, Refusal::LaterStep(_)), "{refusal:?}");
                if let Refusal::LaterStep(later) = &refusal {
                    let (later, deed) = later
                        .as_ref()
                        .unwrap_or_else(|| panic!("not named: {:#?}", self.steps[&stands].deltas));
                    assert!(*later > target || *later > stands, "{later} {target} {deed:?}");
                    self.tally("later step");
                } else {
                    self.tally("undone already");
                }
                self.unchanged(version);
                Err(refusal)
            }
            (result, expected) => {
                let deltas = &self.steps[&stands].deltas;
                panic!("{change:?} of {deltas:?}\ngave {result:?}\nexpected {}", expected.is_some())
            }
        }
    }

    /// Somebody is noted at a session whose day the step changed, and was not then.
    fn held_since(&self, step: StepId) -> bool {
        let there =
            |at: &str, row: &dump::Row| at == "guests" || row["mark"] == "present" || row["mark"] == "late";
        let before = |at: &(String, String)| {
            let later = self.steps.range(step..).skip(1).flat_map(|(_, later)| &later.deltas);
            later.filter(|delta| delta.at == *at).map(|delta| delta.before.clone()).next()
        };
        self.steps[&step].deltas.iter().filter(|delta| delta.changes_day()).any(|delta| {
            let session = delta.at.1.trim_end_matches(']');
            let noted = self.now.iter().filter(|((table, key), row)| match table.as_str() {
                "guests" => *key == delta.at.1,
                "marks" => key.starts_with(&format!("{session},")) && there(table, &dump::row(row)),
                _ => false,
            });
            let was_not = |row: Option<dump::Row>, table: &str| row.is_none_or(|row| !there(table, &row));
            noted.into_iter().any(|(at, _)| before(at).is_some_and(|row| was_not(row, &at.0)))
        })
    }

    fn undo_last(&mut self) -> Result<(), Refusal> {
        let target = self.last_deed();
        self.take_back(&Change::Undo(None), target)
    }

    fn redo_last(&mut self) -> Result<(), Refusal> {
        let target = self.last_undo();
        self.take_back(&Change::Redo(None), target)
    }

    fn check_entries(&self) {
        let entries = self.store.journal(0, u32::MAX).unwrap();
        assert_eq!(entries.len(), self.steps.len());
        for entry in entries {
            let step = &self.steps[&entry.step];
            assert_eq!(entry.undone, !step.live, "{entry:?}");
            assert_eq!(entry.ours, step.run == self.run);
        }
    }
}

fn run(steps: usize, seed: u64, older: bool) {
    let folder = folder();
    let mut world = World::new(&folder.path().join("book.db"), seed);
    for n in 0..steps {
        match world.dice.below(20) {
            0..3 => {
                let before = world.now.clone();
                if world.undo_last().is_ok() && world.dice.below(2) == 0 {
                    let undone = world.now.clone();
                    world.redo_last().unwrap();
                    assert_eq!(world.now, before, "redo gives back what undo took");
                    world.undo_last().unwrap();
                    assert_eq!(world.now, undone);
                }
            }
            3..5 => drop(world.redo_last()),
            5..7 if older => {
                let known: Vec<StepId> = world.steps.keys().copied().collect();
                let recent = &known[known.len().saturating_sub(60)..];
                if let Some(step) = world.dice.pick(recent) {
                    let _ = world.take_back(&Change::Undo(Some(step)), Some(step));
                }
            }
            _ => {
                let change = world.change();
                world.apply(&change);
            }
        }
        if n % 97 == 0 {
            world.restart();
        }
        if n % 499 == 0 {
            world.check_entries();
        }
    }
    world.check_entries();
    assert!(world.store.check().unwrap().is_whole());
    println!("{:?}, {} rows", world.count, world.now.len());
    if !older {
        to_the_beginning(&mut world);
    }
}

/// Everything taken back, the last step first: where only last steps were taken back before, nothing is in the way.
fn to_the_beginning(world: &mut World) {
    world.restart();
    while world.last_deed().is_some() {
        world.undo_last().unwrap();
    }
    assert!(world.now.is_empty(), "{} rows left", world.now.len());
}

#[test]
fn a7_undo_is_exact_over_ten_thousand_random_steps() {
    run(10_000, 7, true);
}

#[test]
fn a7_undo_goes_all_the_way_back_to_an_empty_book() {
    run(1_500, 1, false);
}

#[test]
fn an_undo_of_a_step_that_is_not_there_is_refused() {
    let mut book = book::Book::new();
    book.add_person("Amina", "Vroman");
    for step in [0, -1, 2, 3, i64::MAX] {
        assert_eq!(book.refused(Change::Undo(Some(StepId(step)))), Refusal::NoSuch("step"), "{step}");
        assert_eq!(book.refused(Change::Redo(Some(StepId(step)))), Refusal::NoSuch("step"), "{step}");
    }
    assert_eq!(book.refused(Change::Redo(Some(StepId(1)))), Refusal::NothingToRedo);
}

#[test]
fn undo_survives_restarts_and_prefers_its_own_run() {
    let mut book = book::Book::new();
    book.add_person("Amina", "Vroman");
    let mut other = book::open(&book.path, "run-2");
    other.apply(&Change::AddPerson { details: details("Bram", "Schaar"), enrol: None }).unwrap();
    book.apply(Change::Undo(None)).unwrap();
    assert!(book.store.find("amina", 9).unwrap().people.is_empty(), "its own step, not the newest");
    drop(book.store);
    let mut third = book::open(&book.path, "run-3");
    third.apply(&Change::Undo(None)).unwrap();
    assert!(third.find("bram", 9).unwrap().people.is_empty(), "the newest of all");
    third.apply(&Change::Redo(None)).unwrap();
    third.apply(&Change::Redo(None)).unwrap();
    assert_eq!(third.find("a", 9).unwrap().people.len(), 2);
}

#[test]
fn roles_come_back_too() {
    let mut book = book::Book::new();
    let person = book.add(Details { role: Some(Role::Expert), ..details("Amina", "Vroman") }, None);
    let before = book.store.card(person).unwrap().unwrap().details;
    book.apply(Change::EditPerson { person, details: details("A", "V"), seen: None }).unwrap();
    book.apply(Change::Undo(None)).unwrap();
    assert_eq!(book.store.card(person).unwrap().unwrap().details, before);
}
