//! Every rule and every refusal: a refused change leaves neither row nor journal line.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;

use book::{Book, clear, cycle, day, details, enrol, mark, pay, place, refund, season};
use chrono::NaiveDate;
use proptest::prelude::*;
use ronde::domain::attendance::Mark;
use ronde::domain::deed::Deed;
use ronde::domain::fees::FeeState;
use ronde::domain::id::{CycleId, PersonId, SessionId, StepId};
use ronde::domain::money::Cents;
use ronde::domain::person::{Details, DetailsError, ListRow};
use ronde::domain::reference::Reference;
use ronde::domain::session::SessionState;
use ronde::domain::setting::Setting;
use ronde::store::change::{Change, Enrol, NewCycle, Reduction};
use ronde::store::{ImportReport, Member, Refusal, SameAs, Store, StoreError};

fn leave(person: PersonId, cycle: CycleId, on: NaiveDate) -> Change {
    Change::Leave { person, cycle, on }
}

fn waive(person: PersonId, cycle: CycleId, reduction: Reduction, reason: &str) -> Change {
    Change::Waive { person, cycle, reduction, reason: reason.into(), seen: None }
}

fn member(book: &Book, cycle: CycleId, person: PersonId) -> Member {
    book.store.roster(cycle).unwrap().into_iter().find(|member| member.person == person).unwrap()
}

#[test]
fn every_refusal_is_given_and_leaves_no_trace() {
    let mut book = Book::new();
    let un = book.add_cycle("Un", 2, &season());
    let amina = book.add(details("Amina", "Vroman"), Some(place(un)));
    let bram = book.add(details("Bram", "Schaar"), Some(place(un)));
    let guest = book.add_person("Chloé", "");
    let dirk = book.add_person("Dirk", "");
    let session = book.sessions(un)[0];
    let gone = book.sessions(un)[3];
    let (nobody, nowhere, never) = (PersonId(99), CycleId(99), SessionId(99));
    book.apply(leave(bram, un, day(2027, 1, 10))).unwrap();
    book.apply(pay(amina, un, 2000)).unwrap();
    let given = Reference::from_data(77);
    let with = |reference| Enrol { reference: Some(reference), ..place(un) };
    book.apply(Change::Enrol { person: guest, enrol: with(given) }).unwrap();
    let new = |change: fn(&mut NewCycle)| {
        let mut new = cycle("Deux", 12, &season());
        change(&mut new);
        Change::AddCycle(new)
    };
    let person = |details| Change::AddPerson { details, enrol: None };
    let email = Details { email: "pas une adresse".into(), ..details("A", "B") };
    let guests = |session| Change::Guests { session, count: 1, seen: None };
    let everything = [
        (person(details(" ", "\u{0}")), Refusal::Details(DetailsError::NoName)),
        (person(email), Refusal::Details(DetailsError::Email)),
        (
            Change::EditPerson { person: nobody, details: details("A", ""), seen: None },
            Refusal::NoSuch("person"),
        ),
        (
            Change::EditPerson { person: amina, details: details("A", ""), seen: Some(details("B", "")) },
            Refusal::Changed,
        ),
        (
            Change::AddPerson { details: details("Dirk", ""), enrol: Some(place(nowhere)) },
            Refusal::NoSuch("cycle"),
        ),
        (new(|c| c.name = "  ".into()), Refusal::NoName),
        (new(|c| c.name = "Un ".into()), Refusal::NameTaken("Un".into())),
        (new(|c| c.sessions.clear()), Refusal::NoSessions),
        (new(|c| c.sessions[0].date = c.sessions[1].date), Refusal::SameDay),
        (new(|c| c.sessions[0].date = day(12026, 11, 2)), Refusal::Year),
        (new(|c| c.sessions[0].date = day(-1, 11, 2)), Refusal::Year),
        (new(|c| c.sessions[0].ends = c.sessions[0].starts), Refusal::EndsBefore),
        (new(|c| c.capacity = 0), Refusal::NoPlaces),
        (new(|c| c.fee = Cents(-1)), Refusal::AmountNotPositive),
        (new(|c| c.fee = Cents(i64::MAX)), Refusal::AmountTooLarge),
        (enrol(nobody, un), Refusal::NoSuch("person")),
        (enrol(amina, nowhere), Refusal::NoSuch("cycle")),
        (enrol(amina, un), Refusal::AlreadyEnrolled),
        (Change::Enrol { person: dirk, enrol: with(given) }, Refusal::ReferenceTaken),
        (leave(nobody, un, day(2027, 1, 1)), Refusal::NotEnrolled),
        (leave(bram, un, day(2027, 1, 1)), Refusal::AlreadyLeft),
        (leave(amina, un, day(2026, 11, 1)), Refusal::LeavesBeforeJoining),
        (mark(never, amina, Mark::Present), Refusal::NoSuch("session")),
        (mark(session, nobody, Mark::Present), Refusal::NotApplicable),
        (mark(gone, bram, Mark::Present), Refusal::NotApplicable),
        (clear(gone, bram), Refusal::NotApplicable),
        (
            Change::Mark { session, person: amina, mark: None, seen: Some(Some(Mark::Late)) },
            Refusal::MarkChanged(None),
        ),
        (Change::MarkRest { session: never, mark: Mark::Present }, Refusal::NoSuch("session")),
        (guests(never), Refusal::NoSuch("session")),
        (Change::Guests { session, count: 1, seen: Some(2) }, Refusal::Changed),
        (pay(nobody, un, 1), Refusal::NotEnrolled),
        (pay(amina, un, 0), Refusal::AmountNotPositive),
        (pay(amina, un, -5), Refusal::AmountNotPositive),
        (pay(amina, un, i64::MAX), Refusal::AmountTooLarge),
        (refund(amina, un, 2001), Refusal::RefundTooLarge(Cents(2000))),
        (refund(amina, un, -1), Refusal::AmountNotPositive),
        (waive(nobody, un, Reduction::Whole, "x"), Refusal::NotEnrolled),
        (waive(amina, un, Reduction::By(Cents(5001)), "x"), Refusal::ReductionTooLarge(Cents(5000))),
        (waive(amina, un, Reduction::By(Cents(-1)), "x"), Refusal::AmountNotPositive),
        (waive(amina, un, Reduction::Whole, " "), Refusal::NoReason),
        (
            Change::Configure { values: vec![(Setting::KeepDays, "toujours".into())] },
            Refusal::Setting(Setting::KeepDays),
        ),
        (Change::Undo(Some(StepId(999))), Refusal::NoSuch("step")),
        (Change::Redo(None), Refusal::NothingToRedo),
    ];
    let steps = book.store.journal(0, 99).unwrap();
    for (change, refusal) in everything {
        assert_eq!(book.refused(change.clone()), refusal, "{change:?}");
        assert_eq!(book.store.journal(0, 99).unwrap(), steps, "{change:?}");
    }
}

#[test]
fn the_rest_present_never_overwrites() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 12, &season());
    let people: Vec<PersonId> =
        (0..10).map(|n| book.add(details("Personne", &n.to_string()), Some(place(cycle)))).collect();
    let session = book.sessions(cycle)[0];
    book.apply(mark(session, people[3], Mark::Excused)).unwrap();
    book.apply(mark(session, people[4], Mark::Late)).unwrap();
    let rest = Change::MarkRest { session, mark: Mark::Present };
    let done = book.apply(rest.clone()).unwrap();
    assert_eq!(done.deed, Deed::MarkRest { session, mark: Mark::Present, changed: 8, kept: 2 });
    let again = book.apply(rest).unwrap();
    assert_eq!((again.step, again.touched.len()), (None, 0), "nothing to do is nothing done");
    let marks: Vec<Mark> =
        people.iter().map(|&p| book.store.card(p).unwrap().unwrap().places[0].marks[0].1).collect();
    let mut expected = vec![Mark::Present; 10];
    (expected[3], expected[4]) = (Mark::Excused, Mark::Late);
    assert_eq!(marks, expected);
    book.apply(Change::Undo(None)).unwrap();
    assert_eq!(book.store.counts().unwrap().marks, 2);
}

#[test]
fn past_the_capacity_people_wait_and_move_up_when_somebody_leaves() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 1, &season());
    let first = book.add(details("Une", "Première"), Some(place(cycle)));
    let second = book.add(details("Une", "Deuxième"), Some(place(cycle)));
    let session = book.sessions(cycle)[0];
    assert!(member(&book, cycle, second).waiting);
    assert_eq!(book.refused(mark(session, second, Mark::Present)), Refusal::NotApplicable);
    assert_eq!(book.refused(enrol(second, cycle)), Refusal::AlreadyEnrolled);
    book.apply(mark(session, first, Mark::Present)).unwrap();
    book.apply(leave(first, cycle, day(2026, 11, 2))).unwrap();
    let today = day(2026, 11, 20);
    let up = Enrol { today, ..place(cycle) };
    book.apply(Change::Enrol { person: second, enrol: up }).unwrap();
    let moved_up = member(&book, cycle, second);
    assert_eq!((moved_up.waiting, moved_up.joined), (false, today), "no sessions that were before");

    // The first one comes back: to the list, then to a place, with the mark of before.
    book.apply(enrol(first, cycle)).unwrap();
    assert!(member(&book, cycle, first).waiting);
    book.apply(leave(second, cycle, today)).unwrap();
    book.apply(Change::Enrol { person: first, enrol: up }).unwrap();
    let back = member(&book, cycle, first);
    assert_eq!((back.waiting, back.left, back.joined), (false, None, day(2026, 11, 2)));
    let sessions = book.store.sessions(cycle, today).unwrap();
    assert_eq!(sessions[0].marked, 1);
}

#[test]
fn who_is_new_stands_behind_those_who_wait() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 1, &season());
    let first = book.add(details("Une", "Première"), Some(place(cycle)));
    let second = book.add(details("Une", "Deuxième"), Some(place(cycle)));
    book.apply(leave(first, cycle, day(2026, 11, 2))).unwrap();
    let third = book.add(details("Une", "Troisième"), Some(place(cycle)));
    assert!(member(&book, cycle, third).waiting, "a place is free, but somebody waits for it");
    book.apply(enrol(second, cycle)).unwrap();
    assert!(!member(&book, cycle, second).waiting);
}

#[test]
fn the_first_day_is_the_start_until_a_roll_was_taken() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 12, &season());
    let first = book.add(details("Une", "Première"), Some(place(cycle)));
    let session = book.sessions(cycle)[0];
    let joined = |book: &mut Book, name: &str, joined, today| {
        let enrol = Enrol { cycle, joined, today, reference: None, consent: None };
        let person = book.add(details(name, ""), Some(enrol));
        member(book, cycle, person).joined
    };
    let (start, november, chosen) = (day(2026, 11, 2), day(2026, 11, 20), day(2026, 12, 1));
    assert_eq!(joined(&mut book, "a", None, day(2026, 9, 1)), start);
    assert_eq!(joined(&mut book, "b", None, november), start, "nobody noted yet");
    book.apply(mark(session, first, Mark::Present)).unwrap();
    assert_eq!(joined(&mut book, "c", None, start), start, "on the first day itself");
    assert_eq!(joined(&mut book, "d", None, november), november);
    assert_eq!(joined(&mut book, "e", Some(chosen), november), chosen);
}

#[test]
fn money_knows_what_is_due_paid_returned_and_decided_and_presence_never_changes_it() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 12, &season());
    let person = book.add(details("Amina", "Vroman"), Some(place(cycle)));
    let session = book.sessions(cycle)[0];
    let steps: [(Option<Change>, i64, i64, FeeState); 9] = [
        (None, 5000, 0, FeeState::Unpaid),
        (Some(pay(person, cycle, 2000)), 5000, 2000, FeeState::Partial),
        (Some(pay(person, cycle, 3000)), 5000, 5000, FeeState::Paid),
        (Some(pay(person, cycle, 1)), 5000, 5001, FeeState::Over),
        (Some(refund(person, cycle, 1)), 5000, 5000, FeeState::Paid),
        (Some(waive(person, cycle, Reduction::By(Cents(1000)), "décision")), 4000, 5000, FeeState::Over),
        (Some(refund(person, cycle, 5000)), 4000, 0, FeeState::Unpaid),
        (Some(waive(person, cycle, Reduction::Whole, "décision")), 0, 0, FeeState::Waived),
        (Some(waive(person, cycle, Reduction::By(Cents(0)), "")), 5000, 0, FeeState::Unpaid),
    ];
    for (change, due, paid, state) in steps {
        if let Some(change) = change {
            book.apply(change).unwrap();
        }
        let before = member(&book, cycle, person).fee;
        assert_eq!((before.due(), before.paid, before.state()), (Cents(due), Cents(paid), state));
        for mark_now in Mark::ALL {
            book.apply(mark(session, person, mark_now)).unwrap();
            assert_eq!(member(&book, cycle, person).fee, before);
        }
        book.apply(clear(session, person)).unwrap();
    }
}

#[test]
fn references_are_unique_and_never_issued_again() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 100, &season());
    let mut issued = std::collections::BTreeSet::new();
    // Somebody's reference from elsewhere is one that we would issue later.
    let elsewhere = Enrol { reference: Some(Reference::issue(2026, 6)), ..place(cycle) };
    for n in 0..30 {
        let enrol = if n == 2 { elsewhere } else { place(cycle) };
        let person = book.add(details("Personne", &n.to_string()), Some(enrol));
        let reference = member(&book, cycle, person).reference.unwrap();
        assert!(issued.insert(reference), "{reference} was given to two people");
        if n % 3 == 1 {
            book.apply(Change::Undo(None)).unwrap();
        }
    }
    let taken = Change::AddPerson { details: details("Autre", ""), enrol: Some(elsewhere) };
    assert_eq!(book.refused(taken), Refusal::ReferenceTaken);
}

#[test]
fn an_older_step_that_the_rules_stand_on_is_not_taken_back() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 1, &season());
    let person = book.add_person("Amina", "Vroman");
    let other = book.add_person("Bram", "Schaar");
    let session = book.sessions(cycle)[0];
    let step = |book: &mut Book, change| book.apply(change).unwrap().step.unwrap();
    let blamed = |book: &mut Book, of: StepId| match book.refused(Change::Undo(Some(of))) {
        Refusal::LaterStep(Some((step, _))) => step,
        other => panic!("{other:?}"),
    };
    let enrolled = step(&mut book, enrol(person, cycle));
    let marked = step(&mut book, mark(session, person, Mark::Present));
    assert_eq!(blamed(&mut book, enrolled), marked, "a mark without an enrolment");
    let paid = step(&mut book, pay(person, cycle, 5000));
    let returned = step(&mut book, refund(person, cycle, 5000));
    assert_eq!(blamed(&mut book, paid), returned, "more went back than came");
    let left = step(&mut book, leave(person, cycle, day(2026, 12, 31)));
    let replaced = step(&mut book, enrol(other, cycle));
    assert_eq!(blamed(&mut book, left), replaced, "two people on one place");
    for step in [replaced, left, returned, paid, marked, enrolled] {
        book.apply(Change::Undo(Some(step))).unwrap();
    }
}

fn line(line: u64, given: &str, family: &str, email: &str, institution: &str) -> ListRow {
    let details = Details { email: email.into(), institution: institution.into(), ..details(given, family) };
    ListRow { line, details, reference: None, agreed: None }
}

fn import(book: &mut Book, rows: &[ListRow], enrol: Option<Enrol>) -> (Option<StepId>, ImportReport) {
    let done = book.apply(Change::ImportPeople { rows: rows.to_vec(), enrol, seen: None }).unwrap();
    (done.step, done.import.unwrap())
}

#[test]
fn doubles_are_told_and_merged_only_when_address_or_name_and_institution_agree() {
    for (other, merged, told) in [
        (line(3, "AMINA", "Vroman", "A@EXEMPLE.BE", "Centre B"), true, true),
        (line(3, "Vroman", "Amina", "", "maison a"), true, true),
        (line(3, "Amina", "Vroman", "autre@exemple.be", "Maison A"), true, true),
        (line(3, "Amina", "Vroman", "", "Centre B"), false, true),
        (line(3, "Bram", "Schaar", "a@exemple.be", "Maison A"), false, true),
        (line(3, "Bram", "Schaar", "", "Maison A"), false, false),
    ] {
        let mut book = Book::new();
        let rows = [line(2, "Amina", "Vroman", "a@exemple.be", "Maison A"), other];
        let (_, report) = import(&mut book, &rows, None);
        assert_eq!(report.added, if merged { 1 } else { 2 }, "{rows:?}");
        assert_eq!(report.doubles.len(), usize::from(told), "{rows:?}");
        if let Some(double) = report.doubles.first() {
            assert_eq!((double.line, double.same_as, double.merged), (3, SameAs::Line(2), merged));
        }
        let (again, report) = import(&mut book, &rows, None);
        assert_eq!((again, report.added, report.updated), (None, 0, 0), "again: {rows:?}");
    }
    let mut book = Book::new();
    let homonyms =
        [line(2, "Amina", "Vroman", "a@exemple.be", ""), line(3, "Amina", "Vroman", "b@exemple.be", "")];
    assert_eq!(import(&mut book, &homonyms, None).1.added, 2, "two addresses, no institution: two people");
}

#[test]
fn an_import_is_all_or_nothing() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 1, &season());
    let taken = Reference::from_data(77);
    let mut rows = vec![line(2, "Amina", "", "", ""), line(3, "Bram", "", "", "")];
    rows[0].reference = Some(taken);
    rows[1].reference = Some(taken);
    let enrol = Some(place(cycle));
    let change = Change::ImportPeople { rows: rows.clone(), enrol, seen: None };
    assert_eq!(book.refused(change), Refusal::AtLine(3, Box::new(Refusal::ReferenceTaken)));
    assert_eq!(book.store.counts().unwrap().people, 0);
    rows[1].reference = None;
    let preview =
        book.store.preview(&Change::ImportPeople { rows: rows.clone(), enrol, seen: None }).unwrap();
    assert_eq!((book.store.counts().unwrap().people, preview.step), (0, None));
    let (step, report) = import(&mut book, &rows, enrol);
    assert_eq!(preview.import, Some(report.clone()), "the preview says what will be");
    assert_eq!((report.enrolled, report.waiting), (1, 1));
    assert!(step.is_some());
    book.apply(Change::Undo(None)).unwrap();
    assert_eq!(book.store.counts().unwrap().people, 0);
}

fn any_row() -> impl Strategy<Value = (usize, usize, usize)> {
    (0..3usize, 0..4usize, 0..4usize)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn importing_the_same_list_again_changes_nothing(
        book_rows in prop::collection::vec(any_row(), 0..1),
        rows in prop::collection::vec(any_row(), 1..8),
    ) {
        let row = |(n, (given, email, institution)): (u64, (usize, usize, usize))| {
            let pick = |from: &[&'static str], at: usize| from[at];
            line(
                n,
                // The same people, typed in several ways; colleagues at one address.
                pick(&["Jean", "JEAN", "Marie"], given),
                pick(&["Dupont", "Dupont", "Vroman"], given),
                pick(&["", "a@exemple.be", "b@exemple.be", "A@exemple.be"], email),
                pick(&["", "Maison A", "maison a", "Centre B"], institution),
            )
        };
        let mut book = Book::new();
        let cycle = book.add_cycle("Un", 4, &season());
        let there: Vec<ListRow> = (2..).zip(book_rows).map(row).collect();
        let rows: Vec<ListRow> = (2..).zip(rows).map(row).collect();
        import(&mut book, &there, None);
        let first = import(&mut book, &rows, Some(place(cycle))).1;
        let people = book.store.find("a", 99).unwrap().people;
        let (step, again) = import(&mut book, &rows, Some(place(cycle)));
        prop_assert_eq!((step, again.added, again.updated, again.enrolled), (None, 0, 0, 0), "first {:?}", first);
        prop_assert_eq!(book.store.find("a", 99).unwrap().people, people);
    }

    #[test]
    fn any_name_comes_back_as_it_was_through_undo(given in "\\PC{1,40}", family in ".{0,40}", reason in ".{1,40}") {
        let mut book = Book::new();
        let cycle = book.add_cycle("Un", 4, &season());
        let wanted = Details { institution: reason.clone(), ..details(&given, &family) };
        prop_assume!(wanted.clone().checked().is_ok());
        let person = book.add(wanted, Some(place(cycle)));
        let before = book.store.card(person).unwrap().unwrap().details;
        book.apply(Change::EditPerson { person, details: details("X", ""), seen: Some(before.clone()) }).unwrap();
        book.apply(Change::Undo(None)).unwrap();
        prop_assert_eq!(&book.store.card(person).unwrap().unwrap().details, &before);
        book.apply(Change::Undo(None)).unwrap();
        prop_assert!(book.store.card(person).unwrap().is_none());
        book.apply(Change::Redo(None)).unwrap();
        prop_assert_eq!(book.store.card(person).unwrap().unwrap().details, before);
    }
}

#[test]
fn a_refusal_is_no_trouble_of_the_book() {
    let mut book = Book::new();
    let told = book.store.apply(&enrol(PersonId(1), CycleId(1)));
    assert!(matches!(told, Err(StoreError::Refused(_))));
    assert!(book.store.check().unwrap().is_whole());
}

#[test]
fn a_cycle_counts_as_held_the_sessions_that_say_so() {
    let mut book = Book::new();
    let today = NaiveDate::from_ymd_opt(2027, 3, 15).unwrap();
    ronde::demo::book::fill(&mut book.store, today).unwrap();
    let cycle = book.store.current_cycle(today).unwrap().unwrap();
    let held = |store: &Store| {
        let sessions = store.sessions(cycle, today).unwrap();
        let said = sessions.iter().filter(|session| session.state == SessionState::Held).count();
        assert_eq!(store.cycle(cycle, today).unwrap().unwrap().sessions_held as usize, said);
        said
    };
    let before = held(&book.store);
    // Everybody turns out to have left after the first session: later marks concern nobody any more.
    let first = book.store.sessions(cycle, today).unwrap()[0].date;
    for member in book.store.roster(cycle).unwrap() {
        let _ = book.store.apply(&Change::Leave { person: member.person, cycle, on: first });
    }
    assert!(held(&book.store) < before);
}
