//! The money chain in the book: references, payers, prices, payments for several people.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)] // a test may

#[path = "support/book.rs"]
mod book;

use book::{Book, day, details, enrol, pay, place, refund, season};
use proptest::prelude::*;
use ronde::domain::deed::Deed;
use ronde::domain::fees::{FeeState, Method, PriceBasis};
use ronde::domain::id::{CycleId, PaymentId, PersonId, StepId};
use ronde::domain::money::Cents;
use ronde::domain::person::ListRow;
use ronde::domain::reference::Reference;
use ronde::store::change::{Change, Enrol, Part, Reduction};
use ronde::store::{Member, Refusal};

const HOUSE: &str = "Maison A";

/// A cycle of four places with three people in it.
fn three() -> (Book, CycleId, [PersonId; 3]) {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 4, &season());
    let people = ["Amina", "Bram", "Chloé"].map(|name| book.add(details(name, "Vroman"), Some(place(cycle))));
    (book, cycle, people)
}

fn member(book: &Book, cycle: CycleId, person: PersonId) -> Member {
    book.store.roster(cycle).unwrap().into_iter().find(|member| member.person == person).unwrap()
}

fn reference(book: &Book, cycle: CycleId, person: PersonId) -> Reference {
    member(book, cycle, person).reference.unwrap()
}

fn given(cycle: CycleId, reference: Reference) -> Enrol {
    Enrol { reference: Some(reference), ..place(cycle) }
}

fn payer(person: PersonId, cycle: CycleId, payer: &str) -> Change {
    let payer = Some(payer.to_owned()).filter(|payer| !payer.is_empty());
    Change::SetPayer { person, cycle, payer, reference: None, seen: None }
}

fn price(person: PersonId, cycle: CycleId, cents: i64, basis: PriceBasis) -> Change {
    Change::SetPrice { person, cycle, price: Cents(cents), basis, seen: None }
}

fn waive(person: PersonId, cycle: CycleId, reduction: Reduction) -> Change {
    Change::Waive { person, cycle, reduction, reason: "décision".into(), seen: None }
}

fn parts(cycle: CycleId, parts: &[(PersonId, i64)]) -> Vec<Part> {
    parts.iter().map(|&(person, cents)| Part { person, cycle, amount: Cents(cents) }).collect()
}

fn split(cents: i64, payer: Option<&str>, parts: Vec<Part>) -> Change {
    let payer = payer.map(str::to_owned);
    Change::PaySplit { amount: Cents(cents), on: day(2026, 11, 2), method: Method::Transfer, payer, parts }
}

fn reallocate(payment: i64, parts: Vec<Part>) -> Change {
    Change::Reallocate { payment: PaymentId(payment), parts, seen: None }
}

fn paid(book: &Book, cycle: CycleId, people: &[PersonId]) -> Vec<i64> {
    people.iter().map(|&person| member(book, cycle, person).fee.paid.0).collect()
}

/// The references of payments, in their order.
fn came_under(book: &Book) -> Vec<Option<String>> {
    let conn = rusqlite::Connection::open(&book.path).unwrap();
    let mut query = conn.prepare("SELECT reference FROM payments ORDER BY id").unwrap();
    query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn every_refusal_is_given_and_leaves_no_trace() {
    let (mut book, cycle, [amina, bram, chloe]) = three();
    let last = book.add(details("Dirk", ""), Some(place(cycle)));
    let waits = book.add(details("Emma", ""), Some(place(cycle)));
    assert!(member(&book, cycle, waits).waiting);
    let nobody = PersonId(99);
    book.apply(split(10_000, None, parts(cycle, &[(amina, 5_000)]))).unwrap();
    book.apply(refund(amina, cycle, 2_000)).unwrap();
    book.apply(waive(bram, cycle, Reduction::By(Cents(3_000)))).unwrap();
    book.apply(payer(chloe, cycle, HOUSE)).unwrap();
    let batch = member(&book, cycle, chloe).batch_reference.unwrap();
    let (own, other) = (reference(&book, cycle, amina), Reference::from_data(77));
    let with = |person, name: Option<&str>, reference| Change::SetPayer {
        person,
        cycle,
        payer: name.map(str::to_owned),
        reference: Some(reference),
        seen: None,
    };
    let everything = [
        (pay(waits, cycle, 5_000), Refusal::Waits),
        (Change::Enrol { person: nobody, enrol: given(cycle, other) }, Refusal::NoSuch("person")),
        (Change::Enrol { person: waits, enrol: given(cycle, own) }, Refusal::AlreadyEnrolled),
        (payer(nobody, cycle, HOUSE), Refusal::NotEnrolled),
        (with(amina, None, other), Refusal::NoPayer),
        (with(amina, Some(" "), other), Refusal::NoPayer),
        (with(amina, Some("Autre"), own), Refusal::ReferenceTaken),
        (with(amina, Some("Autre"), batch), Refusal::ReferenceTaken),
        (with(amina, Some("maison a"), other), Refusal::HasReference(batch)),
        (
            Change::SetPayer {
                person: chloe,
                cycle,
                payer: None,
                reference: None,
                seen: Some(Some("Autre".into())),
            },
            Refusal::Changed,
        ),
        (price(nobody, cycle, 1, PriceBasis::Agreed), Refusal::NotEnrolled),
        (price(amina, cycle, -1, PriceBasis::Agreed), Refusal::AmountNotPositive),
        (price(amina, cycle, i64::MAX, PriceBasis::Agreed), Refusal::AmountTooLarge),
        (price(bram, cycle, 2_999, PriceBasis::Agreed), Refusal::ReductionInTheWay(Cents(3_000))),
        (
            Change::SetPrice {
                person: amina,
                cycle,
                price: Cents(1),
                basis: PriceBasis::Agreed,
                seen: Some(Cents(4_999)),
            },
            Refusal::Changed,
        ),
        (split(0, None, vec![]), Refusal::AmountNotPositive),
        (split(i64::MAX, None, vec![]), Refusal::AmountTooLarge),
        (split(100, None, parts(cycle, &[(amina, 101)])), Refusal::MoreThanPayment(Cents(100))),
        (split(100, None, parts(cycle, &[(amina, -1)])), Refusal::MoreThanPayment(Cents(100))),
        (split(100, None, parts(cycle, &[(amina, 0)])), Refusal::AmountNotPositive),
        (split(100, None, parts(cycle, &[(amina, i64::MAX)])), Refusal::AmountTooLarge),
        (split(100, None, parts(cycle, &[(amina, 1), (amina, 1)])), Refusal::PersonTwice),
        (split(100, None, parts(cycle, &[(nobody, 1)])), Refusal::NotEnrolled),
        (split(100, None, parts(cycle, &[(waits, 1)])), Refusal::Waits),
        (reallocate(99, vec![]), Refusal::NoSuch("payment")),
        (reallocate(1, parts(cycle, &[(bram, 10_001)])), Refusal::MoreThanPayment(Cents(10_000))),
        (reallocate(1, parts(cycle, &[(amina, 1_999)])), Refusal::ShareReturned),
        (reallocate(1, parts(cycle, &[(last, 5_000)])), Refusal::ShareReturned),
        (reallocate(1, parts(cycle, &[(waits, 1), (amina, 5_000)])), Refusal::Waits),
        (Change::Reallocate { payment: PaymentId(1), parts: vec![], seen: Some(vec![]) }, Refusal::Changed),
    ];
    let steps = book.store.journal(0, 99).unwrap();
    for (change, refusal) in everything {
        assert_eq!(book.refused(change.clone()), refusal, "{change:?}");
        assert_eq!(book.store.journal(0, 99).unwrap(), steps, "{change:?}");
    }
}

#[test]
fn a_reference_given_by_hand_is_never_issued_not_even_after_an_undo() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 12, &season());
    let [amina, bram] = ["Amina", "Bram"].map(|name| book.add_person(name, ""));
    // What would be issued to the second of them.
    let next = Reference::issue(2026, 2);
    book.apply(Change::Enrol { person: amina, enrol: given(cycle, next) }).unwrap();
    book.apply(Change::Undo(None)).unwrap();
    book.apply(enrol(bram, cycle)).unwrap();
    assert_eq!(reference(&book, cycle, bram), Reference::issue(2026, 3), "it may stand on a letter");
    book.apply(Change::Enrol { person: amina, enrol: given(cycle, next) }).unwrap();
    assert_eq!(reference(&book, cycle, amina), next, "the same, given again to the same person");
}

#[test]
fn a_taken_reference_in_a_list_is_told_with_its_line() {
    let (mut book, cycle, [amina, ..]) = three();
    let own = reference(&book, cycle, amina);
    let rows = vec![
        ListRow {
            line: 2,
            details: details("Dirk", ""),
            reference: Some(Reference::from_data(5)),
            agreed: None,
        },
        ListRow { line: 3, details: details("Emma", ""), reference: Some(own), agreed: None },
    ];
    let list = |rows| Change::ImportPeople { rows, enrol: Some(place(cycle)), seen: None };
    let taken = Refusal::AtLine(3, Box::new(Refusal::ReferenceTaken));
    assert_eq!(book.refused(list(rows.clone())), taken);
    let twice = rows.into_iter().map(|row| ListRow { reference: Some(Reference::from_data(5)), ..row });
    assert_eq!(book.refused(list(twice.collect())), taken, "twice in the list");
    assert!(book.store.find("dirk", 9).unwrap().people.is_empty(), "all or nothing");
}

#[test]
fn a_reference_stays_whatever_happens_to_the_place() {
    let (mut book, cycle, [amina, bram, _]) = three();
    let own = reference(&book, cycle, amina);
    for change in [
        pay(amina, cycle, 5_000),
        refund(amina, cycle, 1_000),
        waive(amina, cycle, Reduction::Whole),
        price(amina, cycle, 4_000, PriceBasis::Agreed),
        payer(amina, cycle, HOUSE),
        Change::EditPerson { person: amina, details: details("Amina", "Schaar"), seen: None },
        Change::Leave { person: amina, cycle, on: day(2027, 1, 4) },
        enrol(amina, cycle),
        Change::Undo(None),
        Change::Redo(None),
    ] {
        book.apply(change.clone()).unwrap();
        assert_eq!(reference(&book, cycle, amina), own, "{change:?}");
    }
    book.apply(Change::Leave { person: bram, cycle, on: day(2027, 1, 4) }).unwrap();
    let other = Change::Enrol { person: bram, enrol: given(cycle, Reference::from_data(9)) };
    let kept = reference(&book, cycle, bram);
    assert_eq!(book.refused(other), Refusal::HasReference(kept), "who comes back keeps it too");
}

#[test]
fn payments_and_refunds_keep_the_reference_they_came_under() {
    let (mut book, cycle, [amina, bram, _]) = three();
    let own = reference(&book, cycle, amina).digits();
    book.apply(pay(amina, cycle, 5_000)).unwrap();
    book.apply(refund(amina, cycle, 1_000)).unwrap();
    book.apply(payer(bram, cycle, HOUSE)).unwrap();
    book.apply(split(100, Some(HOUSE), parts(cycle, &[(bram, 100)]))).unwrap();
    book.apply(split(100, None, parts(cycle, &[(bram, 100)]))).unwrap();
    let batch = member(&book, cycle, bram).batch_reference.map(Reference::digits);
    assert_eq!(came_under(&book), [Some(own.clone()), Some(own), batch, None]);
}

#[test]
fn an_institution_pays_for_all_of_its_people_under_one_reference() {
    let (mut book, cycle, [amina, bram, chloe]) = three();
    book.apply(payer(amina, cycle, "  Maison A ")).unwrap();
    let first = member(&book, cycle, amina);
    assert_eq!(first.payer.as_deref(), Some(HOUSE));
    let batch = first.batch_reference.unwrap();
    assert_eq!(batch, Reference::issue(2026, 4), "issued by the same count");
    book.apply(payer(bram, cycle, "MAISON A")).unwrap();
    let second = member(&book, cycle, bram);
    assert_eq!((second.payer_id, second.batch_reference), (first.payer_id, Some(batch)));
    assert_eq!(book.store.batch_reference(cycle, first.payer_id.unwrap()).unwrap(), Some(batch));
    let elsewhere = Reference::from_data(123);
    book.apply(Change::SetPayer {
        person: chloe,
        cycle,
        payer: Some("Centre B".into()),
        reference: Some(elsewhere),
        seen: Some(None),
    })
    .unwrap();
    assert_eq!(member(&book, cycle, chloe).batch_reference, Some(elsewhere));
    book.apply(payer(amina, cycle, "")).unwrap();
    let own = member(&book, cycle, amina);
    assert_eq!((own.payer, own.payer_id, own.batch_reference), (None, None, None));
    let steps = book.store.counts().unwrap().steps;
    assert_eq!(book.apply(payer(bram, cycle, HOUSE)).unwrap().step, None, "as it was");
    assert_eq!(book.store.counts().unwrap().steps, steps);
}

#[test]
fn what_gave_the_reference_of_an_institution_is_not_taken_back_under_others() {
    let (mut book, cycle, [amina, bram, _]) = three();
    let first = book.apply(payer(amina, cycle, HOUSE)).unwrap().step.unwrap();
    let second = book.apply(payer(bram, cycle, HOUSE)).unwrap().step.unwrap();
    let later = |refusal| match refusal {
        Refusal::LaterStep(Some((step, _))) => step,
        other => panic!("{other:?}"),
    };
    assert_eq!(later(book.refused(Change::Undo(Some(first)))), second);
    let undone = book.apply(Change::Undo(Some(second))).unwrap().step.unwrap();
    let gone = book.apply(Change::Undo(Some(first))).unwrap().step.unwrap();
    assert_eq!(later(book.refused(Change::Redo(Some(undone)))), gone);
}

#[test]
fn a_price_is_a_decision_and_who_is_freed_stays_free() {
    let (mut book, cycle, [amina, bram, chloe]) = three();
    book.apply(price(amina, cycle, 4_286, PriceBasis::ProRata)).unwrap();
    let late = member(&book, cycle, amina);
    assert_eq!((late.fee.price, late.basis), (Cents(4_286), PriceBasis::ProRata));
    book.apply(waive(bram, cycle, Reduction::Whole)).unwrap();
    for cents in [2_000, 6_000] {
        book.apply(price(bram, cycle, cents, PriceBasis::Agreed)).unwrap();
        let free = member(&book, cycle, bram).fee;
        assert_eq!((free.state(), free.reduction), (FeeState::Waived, Cents(cents)));
    }
    book.apply(pay(chloe, cycle, 5_000)).unwrap();
    let done = book.apply(price(chloe, cycle, 3_000, PriceBasis::Agreed)).unwrap();
    assert_eq!(done.deed, Deed::SetPrice { person: chloe, cycle, price: Cents(3_000), was: Cents(5_000) });
    let over = member(&book, cycle, chloe).fee;
    assert_eq!((over.state(), over.balance()), (FeeState::Over, Cents(-2_000)));
    book.apply(refund(chloe, cycle, 2_000)).unwrap();
    book.apply(waive(chloe, cycle, Reduction::Whole)).unwrap();
    let over = member(&book, cycle, chloe).fee;
    assert_eq!((over.state(), over.balance()), (FeeState::Over, Cents(-3_000)), "paid before it was waived");
}

#[test]
fn an_older_price_comes_back_only_under_a_reduction_that_fits() {
    let (mut book, cycle, [amina, ..]) = three();
    let raised = book.apply(price(amina, cycle, 8_000, PriceBasis::Agreed)).unwrap().step.unwrap();
    book.apply(waive(amina, cycle, Reduction::By(Cents(6_000)))).unwrap();
    assert!(matches!(book.refused(Change::Undo(Some(raised))), Refusal::LaterStep(Some(_))));
}

#[test]
fn what_a_split_leaves_is_kept_and_moved_later() {
    let (mut book, cycle, people @ [amina, bram, chloe]) = three();
    let done = book.apply(split(15_000, Some(HOUSE), parts(cycle, &[(amina, 5_000), (bram, 5_000)])));
    let deed = Deed::PaySplit { amount: Cents(15_000), people: 2, rest: Cents(5_000) };
    assert_eq!(done.unwrap().deed, deed);
    assert_eq!(paid(&book, cycle, &people), [5_000, 5_000, 0]);
    let open = book.store.unallocated().unwrap();
    assert_eq!((open.len(), open[0].rest(), open[0].payer.as_deref()), (1, Cents(5_000), Some(HOUSE)));
    let seen: Vec<Part> = open[0].parts.iter().map(|(part, _)| *part).collect();
    let all = parts(cycle, &[(chloe, 5_000), (amina, 5_000), (bram, 5_000)]);
    book.apply(Change::Reallocate { payment: open[0].id, parts: all, seen: Some(seen) }).unwrap();
    assert_eq!(paid(&book, cycle, &people), [5_000; 3]);
    assert!(book.store.unallocated().unwrap().is_empty());
    assert_eq!(book.store.shared_payments(cycle).unwrap().len(), 1, "still one payment for several");
    book.apply(Change::Undo(None)).unwrap();
    assert_eq!(paid(&book, cycle, &people), [5_000, 5_000, 0]);
    let card = book.store.card(amina).unwrap().unwrap();
    let payment = &card.places[0].payments[0];
    assert_eq!((payment.amount, payment.whole), (Cents(5_000), Cents(15_000)));
}

#[test]
fn a_payment_of_one_person_can_be_moved_to_another() {
    let (mut book, cycle, people @ [amina, bram, _]) = three();
    book.apply(pay(amina, cycle, 5_000)).unwrap();
    assert!(book.store.shared_payments(cycle).unwrap().is_empty());
    book.apply(reallocate(1, parts(cycle, &[(bram, 3_000)]))).unwrap();
    assert_eq!(paid(&book, cycle, &people), [0, 3_000, 0]);
    assert_eq!(book.store.unallocated().unwrap()[0].rest(), Cents(2_000));
}

#[test]
fn an_undo_never_allocates_more_than_was_paid() {
    let (mut book, cycle, [amina, bram, chloe]) = three();
    book.apply(split(10_000, None, parts(cycle, &[(amina, 10_000)]))).unwrap();
    let first = book.apply(reallocate(1, parts(cycle, &[(bram, 5_000)]))).unwrap().step.unwrap();
    let both = parts(cycle, &[(bram, 5_000), (chloe, 5_000)]);
    let second: StepId = book.apply(reallocate(1, both)).unwrap().step.unwrap();
    match book.refused(Change::Undo(Some(first))) {
        Refusal::LaterStep(Some((step, _))) => assert_eq!(step, second),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_was_paid_before_waiting_can_still_go_back() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Un", 1, &season());
    let amina = book.add(details("Amina", ""), Some(place(cycle)));
    book.apply(pay(amina, cycle, 5_000)).unwrap();
    book.apply(Change::Leave { person: amina, cycle, on: day(2026, 12, 1) }).unwrap();
    book.add(details("Bram", ""), Some(place(cycle)));
    book.apply(enrol(amina, cycle)).unwrap();
    assert!(member(&book, cycle, amina).waiting);
    assert_eq!(book.refused(pay(amina, cycle, 1)), Refusal::Waits);
    book.apply(refund(amina, cycle, 5_000)).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is asked: parts and rest are the payment, and nobody has less than nothing.
    #[test]
    fn allocations_sum_to_the_payment(
        amount in 1_i64..20_000,
        splits in proptest::collection::vec(proptest::collection::vec((0_usize..3, 1_i64..12_000), 0..4), 1..5),
    ) {
        let (mut book, cycle, people) = three();
        for (at, shares) in splits.iter().enumerate() {
            let shares: Vec<_> = shares.iter().map(|&(who, cents)| (people[who], cents)).collect();
            let shares = parts(cycle, &shares);
            let change = if at == 0 { split(amount, None, shares) } else { reallocate(1, shares) };
            drop(book.apply(change));
            let payment = book.store.payment(PaymentId(1)).unwrap();
            let allocated: i64 = paid(&book, cycle, &people).iter().sum();
            let (whole, rest) = payment.map_or((0, 0), |payment| (payment.amount.0, payment.rest().0));
            prop_assert!(rest >= 0);
            prop_assert_eq!(allocated + rest, whole);
        }
    }
}
