//! A large file is reviewed at once.

use std::time::{Duration, Instant};

use ronde::domain::matching::State;
use ronde::domain::movement::Movement;
use ronde::domain::reference::Reference;
use ronde::store::change::Enrol;

use crate::book::{Book, day, details, season};
use crate::stage::{by_reference, movement, numbered, on, saying};

/// For a build that is not optimised, on a busy machine; optimised it is a tenth of a second.
const AT_MOST: Duration = Duration::from_secs(10);

#[test]
fn twenty_thousand_movements_beside_a_thousand_people() {
    let mut book = Book::new();
    let cycle = book.add_cycle("2026-2027", 1000, &season());
    let people = (0..1000).map(|n| ronde::domain::person::ListRow {
        line: n + 2,
        details: details(&format!("Prénom{n}"), &format!("Nom{}", n % 300)),
        reference: None,
        agreed: None,
    });
    let enrol = Some(Enrol::new(cycle, day(2026, 10, 1)));
    let rows = people.collect();
    book.apply(ronde::store::change::Change::ImportPeople { rows, enrol, seen: None }).unwrap();
    let references: Vec<Reference> =
        book.store.roster(cycle).unwrap().into_iter().filter_map(|member| member.reference).collect();
    let file: Vec<Movement> = (0..20_000_usize)
        .map(|n| {
            let one = match n % 4 {
                0 => by_reference(100, references[n % 1000]),
                1 => saying(movement(5000), &format!("intervision Prénom{} Nom{}", n % 1000, n % 300)),
                2 => saying(movement(-5000), "facture 2026/123 du fournisseur"),
                _ => saying(movement(4321), "virement européen en votre faveur, sans communication"),
            };
            let booked_on = on(u32::try_from(1 + n % 28).unwrap());
            numbered(Movement { booked_on, ..one }, &format!("A{n}"))
        })
        .collect();
    let began = Instant::now();
    let reviews = book.store.review(&[file]).unwrap();
    let took = began.elapsed();
    assert!(reviews.iter().filter(|review| review.state == State::Matched).count() > 4000);
    assert!(took < AT_MOST, "{took:?}");
}
