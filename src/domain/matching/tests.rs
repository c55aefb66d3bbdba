use super::facts::{Batch, Candidate, Institution, Place, Settled, institution_words};
use super::*;
use crate::domain::fees::Fee;

const EMPLOYER: InstitutionId = InstitutionId(7);

fn reference(n: i64) -> Reference {
    Reference::issue(2026, n)
}

/// Somebody with a fee of 50 €, numbered from 1, reference `n`.
fn somebody(n: i64, given: &str, family: &str, place: Place, paid: i64) -> Candidate {
    Candidate {
        enrolment: EnrolmentId(n),
        person: PersonId(n),
        cycle: CycleId(1),
        name: format!("{given} {family}"),
        called: (words(given), words(family)),
        place,
        fee: Fee { price: Cents(5000), reduction: Cents(0), paid: Cents(paid) }
            .while_waiting(place == Place::Waiting),
        reference: Some(reference(n)),
        payer: None,
        employer: None,
    }
}

fn ledger() -> Ledger {
    let works = |one: Candidate| Candidate { employer: Some(EMPLOYER), ..one };
    let sent = |one: Candidate| Candidate { payer: Some(InstitutionId(8)), ..one };
    let candidates = vec![
        somebody(1, "Amina", "Vroman", Place::Open, 0),
        somebody(2, "Bram", "Schaar", Place::Open, 3000),
        somebody(3, "Chloé", "D’Uccle", Place::Open, 5000),
        somebody(4, "Dieudonné", "Ixellois", Place::Left, 0),
        somebody(5, "Élise", "Van den Berg", Place::Waiting, 0),
        somebody(6, "Fatou", "Sow", Place::CycleClosed, 5000),
        works(somebody(7, "Guy", "Un", Place::Open, 0)),
        works(somebody(8, "Hélène", "Deux", Place::Open, 1000)),
        sent(somebody(9, "Inès", "Trois", Place::Open, 2500)),
        sent(somebody(10, "Jan", "Quatre", Place::Open, 0)),
        somebody(11, "Amina", "Vroman", Place::Open, 4000),
    ];
    let institution = |id, name: &str| Institution { id, name: institution_words(name) };
    let institutions =
        vec![institution(EMPLOYER, "Maison Écho ASBL"), institution(InstitutionId(8), "Centre Étoile")];
    let batch = Batch { reference: reference(100), cycle: CycleId(1), institution: InstitutionId(8) };
    let mut ledger = Ledger::new(candidates, vec![batch], institutions);
    ledger.knows_payer("account of Bram".into(), PersonId(2));
    ledger.knows_payer("account of Chloé".into(), PersonId(3));
    ledger.has_settled(Settled {
        twin: Twin::Kept(MovementId(70)),
        booked_on: NaiveDate::from_ymd_opt(2026, 11, 2).unwrap(),
        amount: Cents(5000),
        references: vec![reference(3)],
        payers: vec!["account of Chloé".into()],
        shares: vec![(EnrolmentId(3), Cents(5000))],
    });
    ledger
}

fn line(cents: i64) -> Line {
    Line {
        booked_on: NaiveDate::from_ymd_opt(2026, 11, 15).unwrap(),
        amount: Cents(cents),
        euro: true,
        kind: MovementKind::Plain,
        reference: None,
        mentions: Mentions::default(),
        payer: None,
        name: words(""),
        text: words(""),
    }
}

fn by(cents: i64, n: i64) -> Line {
    Line { reference: Some(reference(n)), ..line(cents) }
}

fn says(line: Line, text: &str) -> Line {
    Line { text: words(text), mentions: Mentions::of(text), ..line }
}

fn from(cents: i64, name: &str) -> Line {
    Line { name: words(name), ..line(cents) }
}

fn account(line: Line, payer: &str) -> Line {
    Line { payer: Some(payer.into()), ..line }
}

fn kind(line: Line, kind: MovementKind) -> Line {
    Line { kind, ..line }
}

/// The state, the reason and each share as (enrolment, cents).
fn outcome(line: &Line) -> (State, Reason, Vec<(i64, i64)>) {
    let mut ledger = ledger();
    let outcome = ledger.assess(std::slice::from_ref(line)).remove(0);
    let share = |(at, share): &(usize, Cents)| (ledger.candidate(*at).enrolment.0, share.0);
    (outcome.state, outcome.reason, outcome.shares.iter().map(share).collect())
}

/// What it is, the line, and what is expected of it.
type Case<'c> = (&'c str, Line, State, Reason, &'c [(i64, i64)]);

fn check(cases: Vec<Case<'_>>) {
    for (what, line, state, reason, shares) in cases {
        assert_eq!(outcome(&line), (state, reason, shares.to_vec()), "{what}");
    }
}

#[test]
fn only_a_transmitted_reference_that_fits_is_sure() {
    use State::{Matched, Proposed, Unmatched};
    let text = |cents, n| says(line(cents), &format!("acompte {} merci", reference(n)));
    let dollars = Line { euro: false, ..by(5000, 1) };
    let typed = reference(1).digits().replacen("2026", "2036", 1);
    let near_both = reference(1).digits().replacen("0192", "0193", 1);
    check(vec![
        ("exact", by(5000, 1), Matched, Reason::Reference, &[(1, 5000)]),
        ("a part", by(1, 1), Matched, Reason::Reference, &[(1, 1)]),
        ("the rest", by(2000, 2), Matched, Reason::Reference, &[(2, 2000)]),
        ("more than the rest", by(2001, 2), Proposed, Reason::TooMuch, &[(2, 2000)]),
        ("nothing due", by(5000, 3), Unmatched, Reason::TooMuch, &[]),
        ("left", by(5000, 4), Proposed, Reason::Closed, &[(4, 5000)]),
        ("left, more", by(6000, 4), Proposed, Reason::Closed, &[(4, 5000)]),
        ("waits", by(5000, 5), Unmatched, Reason::Closed, &[]),
        ("closed", by(5000, 6), Unmatched, Reason::Closed, &[]),
        ("unknown", by(5000, 55), Unmatched, Reason::UnknownReference, &[]),
        ("in the text", text(5000, 1), Proposed, Reason::ReferenceInText, &[(1, 5000)]),
        ("in the text, more", text(5001, 1), Proposed, Reason::TooMuch, &[(1, 5000)]),
        (
            "two references",
            says(by(5000, 1), &reference(2).digits()),
            Unmatched,
            Reason::ReferenceInText,
            &[],
        ),
        (
            "two, exactly",
            says(by(7000, 1), &reference(2).digits()),
            Proposed,
            Reason::ReferenceInText,
            &[(1, 5000), (2, 2000)],
        ),
        ("not in euro", dollars, Unmatched, Reason::Currency, &[]),
        ("one wrong digit", says(line(5000), &typed), Unmatched, Reason::Typo, &[]),
        ("one digit away from two of them", says(line(5000), &near_both), Unmatched, Reason::Typo, &[]),
        (
            "one wrong digit, beside a name",
            says(line(5000), &format!("{typed} Amina Vroman")),
            Unmatched,
            Reason::Typo,
            &[],
        ),
    ]);
}

#[test]
fn a_batch_is_sure_when_it_is_exact() {
    use State::{Matched, Proposed};
    check(vec![
        ("exact", by(7500, 100), Matched, Reason::Batch, &[(10, 5000), (9, 2500)]),
        ("less", by(6000, 100), Proposed, Reason::BatchAmount, &[(10, 5000), (9, 1000)]),
        ("more", by(8000, 100), Proposed, Reason::TooMuch, &[(10, 5000), (9, 2500)]),
    ]);
}

#[test]
fn people_and_employers_are_proposed() {
    use State::{Proposed, Unmatched};
    check(vec![
        (
            "name in the text",
            says(line(2000), "intervision SCHAAR Bram"),
            Proposed,
            Reason::NameInText,
            &[(2, 2000)],
        ),
        ("counterparty", from(2000, "M. Bram SCHAAR"), Proposed, Reason::Counterparty, &[(2, 2000)]),
        ("a family name alone", from(2000, "SCHAAR"), Unmatched, Reason::Nothing, &[]),
        ("inside another word", from(2000, "Bramante Schaarbeek"), Unmatched, Reason::Nothing, &[]),
        ("too much for them", from(2500, "Bram Schaar"), Unmatched, Reason::TooMuch, &[]),
        ("one of two, exactly", from(5000, "Amina Vroman"), Proposed, Reason::Counterparty, &[(1, 5000)]),
        ("the other, exactly", from(1000, "Amina Vroman"), Proposed, Reason::Counterparty, &[(11, 1000)]),
        ("both", from(6000, "Amina Vroman"), Proposed, Reason::Counterparty, &[(1, 5000), (11, 1000)]),
        ("either", from(500, "Amina Vroman"), Unmatched, Reason::Nothing, &[]),
        ("known account", account(line(2000), "account of Bram"), Proposed, Reason::KnownPayer, &[(2, 2000)]),
        ("known, too much", account(line(2001), "account of Bram"), Unmatched, Reason::TooMuch, &[]),
        (
            "the text says for whom",
            says(account(line(2000), "account of Bram"), "pour Guy Un"),
            Proposed,
            Reason::NameInText,
            &[(7, 2000)],
        ),
        ("employer, all", from(9000, "MAISON ECHO"), Proposed, Reason::Employer, &[(7, 5000), (8, 4000)]),
        ("employer, one", from(4000, "Asbl Maison Echo"), Proposed, Reason::Employer, &[(8, 4000)]),
        ("employer, another sum", from(4500, "MAISON ECHO"), Unmatched, Reason::Nothing, &[]),
        ("all of one payer", line(7500), Proposed, Reason::Employer, &[(9, 2500), (10, 5000)]),
        ("nothing", says(line(5000), "cotisation"), Unmatched, Reason::Nothing, &[]),
    ]);
}

#[test]
fn what_goes_out_or_back_is_never_settled_without_asking() {
    use MovementKind::{Returned, Reversal};
    use State::{Ignored, Proposed, Unmatched};
    let back = account(line(-5000), "account of Chloé");
    let early = Line { booked_on: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap(), ..back.clone() };
    check(vec![
        ("refund by reference", by(-5000, 3), Proposed, Reason::Outgoing, &[(3, -5000)]),
        ("refund by account", back.clone(), Proposed, Reason::Outgoing, &[(3, -5000)]),
        ("refund by name", from(-3000, "Bram Schaar"), Proposed, Reason::Outgoing, &[(2, -3000)]),
        ("more than was paid", from(-3001, "Bram Schaar"), Unmatched, Reason::Outgoing, &[]),
        ("called a refund", says(line(-5000), "Remboursement cycle"), Unmatched, Reason::Outgoing, &[]),
        ("rent", from(-5000, "Loyer SPRL"), Ignored, Reason::Elsewhere, &[]),
        ("returned", kind(back.clone(), Returned), Proposed, Reason::Returned, &[(3, -5000)]),
        ("reversed", kind(by(-5000, 3), Reversal), Proposed, Reason::Reversal, &[(3, -5000)]),
        ("another amount", kind(by(-4000, 3), Reversal), Unmatched, Reason::Reversal, &[]),
        ("before it was paid", kind(early, Returned), Unmatched, Reason::Returned, &[]),
        ("somebody else", kind(by(-5000, 1), Returned), Unmatched, Reason::Returned, &[]),
        ("comes back to us", kind(by(5000, 1), Returned), Unmatched, Reason::Returned, &[]),
    ]);
}

#[test]
fn a_payment_is_taken_back_once() {
    let back = kind(by(-5000, 3), MovementKind::Returned);
    let outcomes = ledger().assess(&[back.clone(), back]);
    assert_eq!(outcomes[0].twin, Some(Twin::Kept(MovementId(70))));
    assert_eq!((outcomes[1].state, outcomes[1].twin), (State::Unmatched, None));
}

#[test]
fn balances_shrink_and_sure_ones_go_first() {
    let proposed = says(line(5000), &reference(1).to_string());
    let later = Line { booked_on: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(), ..by(5000, 1) };
    let outcomes = ledger().assess(&[proposed, later]);
    assert_eq!((outcomes[1].state, outcomes[1].reason), (State::Matched, Reason::Reference));
    assert_eq!((outcomes[0].state, outcomes[0].reason), (State::Unmatched, Reason::TooMuch));
}

#[test]
fn a_reference_in_the_text_goes_before_a_name_of_an_earlier_day() {
    let somebody = ledger().candidate(0).clone();
    let named = from(5000, &format!("{} {}", somebody.called.0, somebody.called.1));
    let later = Line {
        booked_on: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
        ..says(line(5000), &somebody.reference.unwrap().to_string())
    };
    let outcomes = ledger().assess(&[named, later]);
    assert_eq!((outcomes[1].state, outcomes[1].reason), (State::Proposed, Reason::ReferenceInText));
    assert_eq!(outcomes[0].state, State::Unmatched);
}

#[test]
fn who_has_paid_all_is_named_when_more_comes() {
    let outcomes = ledger().assess(&[by(5000, 3)]);
    assert_eq!((outcomes[0].reason, &outcomes[0].perhaps[..]), (Reason::TooMuch, &[2][..]));
}

#[test]
fn ten_thousand_wrong_digits_match_nobody() {
    let candidates: Vec<Candidate> =
        (1..=1000).map(|n| somebody(n, "Amina", "Vroman", Place::Open, 0)).collect();
    let lines: Vec<Line> = (0..10_000_usize)
        .map(|n| {
            let mut digits = reference(i64::try_from(n / 10 + 1).unwrap()).digits().into_bytes();
            let place = (n * 7) % 12;
            digits[place] = b'0' + (digits[place] - b'0' + u8::try_from(n % 9).unwrap() + 1) % 10;
            let text = String::from_utf8(digits).unwrap();
            assert!(Reference::parse(&text).is_err(), "no reader transmits it");
            says(line(5000), &text)
        })
        .collect();
    let outcomes = Ledger::new(candidates, Vec::new(), Vec::new()).assess(&lines);
    assert!(outcomes.iter().all(|one| one.state == State::Unmatched && one.shares.is_empty()));
    assert!(outcomes.iter().any(|one| matches!(one.reason, Reason::Typo)));
}
