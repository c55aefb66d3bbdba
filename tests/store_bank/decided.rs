//! What somebody decides is done, or refused when the book says otherwise meanwhile.

use ronde::domain::id::MovementId;
use ronde::domain::matching::{Reason, Share, State, Verdict};
use ronde::domain::money::Cents;
use ronde::domain::movement::{Format, Movement, MovementKind};
use ronde::store::Refusal;
use ronde::store::change::Subject;

use crate::book::pay;
use crate::stage::{PAYER, Stage, by_reference, movement, on, saying};

fn with(share: &Share, cents: i64) -> Share {
    Share { amount: Cents(cents), ..share.clone() }
}

/// A payment of 100 € with the first one's reference: proposed with a share of 50 €.
fn too_much(stage: &Stage) -> (Movement, Share) {
    let movement = by_reference(10000, stage.reference(0));
    let review = stage.one(&movement);
    assert_eq!((review.state, review.reason), (State::Proposed, Reason::TooMuch));
    (movement, review.shares[0].clone())
}

#[test]
fn an_accepted_proposal_is_allocated_and_forgets_its_words() {
    let mut stage = Stage::two();
    let file = [saying(movement(2000), "Amina Vroman")];
    stage.import(&[&file]);
    let open = stage.open().remove(0);
    assert_eq!((open.text.as_str(), open.review.state), ("Amina Vroman", State::Proposed));
    let figures = stage.decide(&[], &[(Subject::Kept(open.id), Verdict::Settle(open.review.shares))]);
    assert_eq!((figures.settled, figures.amount.0, stage.paid(0)), (1, 2000, 2000));
    assert!(stage.open().is_empty());
    let words: i64 = stage.count("SELECT count(*) FROM movements WHERE text <> '' OR counterparty <> ''");
    assert_eq!(words, 0);
}

#[test]
fn what_is_too_much_stays_unallocated() {
    let mut stage = Stage::two();
    let (movement, share) = too_much(&stage);
    stage.decide(&[&[movement]], &[(Subject::New(0), Verdict::Settle(vec![share]))]);
    assert_eq!(stage.paid(0), 5000);
    assert_eq!(stage.count("SELECT amount_cents FROM payments WHERE reference IS NOT NULL"), 10000);
    assert_eq!(
        stage.count("SELECT count(*) FROM payments WHERE method = 'transfer' AND paid_on = '2026-11-15'"),
        1
    );
}

#[test]
fn decisions_are_held_against_the_book() {
    let mut stage = Stage::two();
    let (movement, share) = too_much(&stage);
    let settle = |shares: Vec<Share>| [(Subject::New(0), Verdict::Settle(shares))];
    let file = [movement];
    for (shares, expected) in [
        (vec![with(&share, 10001)], Refusal::MoreThanPayment(Cents(10000))),
        (vec![with(&share, 6000), with(&share, 6000)], Refusal::MoreThanPayment(Cents(10000))),
        (vec![with(&share, -100)], Refusal::MoreThanPayment(Cents(10000))),
        (vec![with(&share, 0)], Refusal::MoreThanPayment(Cents(10000))),
        (vec![Share { paid: Cents(1), ..share.clone() }], Refusal::Changed),
    ] {
        assert_eq!(stage.refused(&[&file], &settle(shares)), expected);
    }
    let dollars = [Movement { currency: "USD".into(), ..file[0].clone() }];
    assert_eq!(stage.refused(&[&dollars], &settle(vec![share.clone()])), Refusal::NotEuro);
    assert_eq!(stage.refused(&[&file], &[(Subject::New(1), Verdict::Leave)]), Refusal::NoSuch("movement"));
    let gone = Verdict::Same(MovementId(99));
    assert_eq!(stage.refused(&[&file], &[(Subject::New(0), gone)]), Refusal::NoSuch("movement"));
    let (person, cycle) = (stage.people[0], stage.cycle);
    stage.book.apply(pay(person, cycle, 1000)).unwrap();
    assert_eq!(stage.refused(&[&file], &settle(vec![share])), Refusal::Changed);
    assert_eq!(stage.count("SELECT count(*) FROM movements"), 0);
}

#[test]
fn what_was_decided_meanwhile_is_not_decided_again() {
    let mut stage = Stage::two();
    let file = [saying(movement(2000), "Amina Vroman")];
    stage.import(&[&file]);
    let open = stage.open().remove(0);
    let settle = Verdict::Settle(open.review.shares.clone());
    assert_eq!(stage.refused(&[&file], &[(Subject::New(0), settle.clone())]), Refusal::Changed);
    stage.decide(&[&file], &[(Subject::New(0), Verdict::Ignore)]);
    assert_eq!(stage.open().len(), 1, "one that is known is not asked about");
    let figures = stage.decide(&[], &[(Subject::Kept(open.id), Verdict::Ignore)]);
    assert_eq!((figures.added, figures.ignored), (0, 1));
    for verdict in [settle, Verdict::Ignore, Verdict::Leave] {
        assert_eq!(stage.refused(&[], &[(Subject::Kept(open.id), verdict)]), Refusal::Changed);
    }
}

#[test]
fn a_returned_payment_makes_the_fee_due_again() {
    let mut stage = Stage::two();
    stage.import(&[&[by_reference(5000, stage.reference(0))]]);
    let back = Movement {
        kind: MovementKind::Returned,
        counterparty_account: PAYER.into(),
        booked_on: on(18),
        ..movement(-5000)
    };
    let review = stage.one(&back);
    assert_eq!((review.state, review.reason, stage.paid(0)), (State::Proposed, Reason::Returned, 5000));
    assert!(review.twin.is_some());
    assert_eq!(stage.import(&[&[back.clone()]]).settled, 0, "never without asking");
    let open = stage.open().remove(0);
    let figures = stage.decide(&[], &[(Subject::Kept(open.id), Verdict::Settle(open.review.shares))]);
    assert_eq!((figures.reopened, figures.amount.0, stage.paid(0)), (1, -5000, 0));
    assert_eq!(stage.count("SELECT count(*) FROM payments WHERE reverses IS NOT NULL"), 1);
    let twice = Movement { booked_on: on(19), ..back };
    assert_eq!(stage.one(&twice).state, State::Unmatched, "taken back once");
}

#[test]
fn a_payment_and_its_return_in_one_file() {
    let mut stage = Stage::two();
    let reference = stage.reference(0);
    let back = Movement { kind: MovementKind::Reversal, ..by_reference(-5000, reference) };
    let file = [back, by_reference(5000, reference)];
    let reviews = stage.review(&file);
    assert_eq!((reviews[0].state, reviews[0].reason), (State::Proposed, Reason::Reversal));
    assert_eq!(reviews[1].state, State::Matched);
    let share = with(&reviews[1].shares[0], -5000);
    let figures = stage.decide(&[&file], &[(Subject::New(0), Verdict::Settle(vec![share]))]);
    assert_eq!((figures.settled, figures.amount.0, figures.reopened), (2, 0, 1));
    assert_eq!(stage.count("SELECT count(*) FROM payments WHERE reverses IS NOT NULL"), 1);
}

#[test]
fn a_refund_is_its_own_payment_and_keeps_the_reference() {
    let mut stage = Stage::two();
    stage.import(&[&[by_reference(5000, stage.reference(0))]]);
    let refund = by_reference(-2000, stage.reference(0));
    let review = stage.one(&refund);
    assert_eq!((review.state, review.reason), (State::Proposed, Reason::Outgoing));
    let figures = stage.decide(&[&[refund]], &[(Subject::New(0), Verdict::Settle(review.shares))]);
    assert_eq!((figures.reopened, stage.paid(0)), (0, 3000));
    assert_eq!(
        stage.count("SELECT count(*) FROM payments WHERE reference IS NOT NULL AND reverses IS NULL"),
        2
    );
}

#[test]
fn an_employer_pays_for_several_under_one_reference() {
    let mut stage = Stage::two();
    let batch = stage.batch("Maison A");
    let review = stage.one(&by_reference(10000, batch));
    assert_eq!((review.state, review.reason, review.shares.len()), (State::Matched, Reason::Batch, 2));
    stage.import(&[&[by_reference(10000, batch)]]);
    assert_eq!((stage.paid(0), stage.paid(1)), (5000, 5000));
    assert_eq!(stage.count("SELECT count(*) FROM payments WHERE payer_id IS NOT NULL"), 1);
}

#[test]
fn two_returns_of_one_payment_are_not_both_settled() {
    let mut stage = Stage::two();
    let reference = stage.reference(0);
    stage.import(&[&[by_reference(5000, reference), by_reference(5000, stage.reference(1))]]);
    let back =
        |of| Movement { kind: MovementKind::Returned, booked_on: on(of), ..by_reference(-5000, reference) };
    stage.import(&[&[back(18)]]);
    let open = stage.open().remove(0);
    let kept = (Subject::Kept(open.id), Verdict::Settle(open.review.shares));
    let later = [back(19)];
    let review = stage.one(&later[0]);
    let new = (Subject::New(0), Verdict::Settle(review.shares));
    assert_eq!(stage.refused(&[&later], &[kept, new]), Refusal::Changed);
}

#[test]
fn who_waits_is_paid_for_by_nobody() {
    let mut stage = Stage::two();
    let (movement, share) = too_much(&stage);
    stage.rows("UPDATE enrolments SET waiting = 1 RETURNING 'waits'");
    let settle = [(Subject::New(0), Verdict::Settle(vec![share]))];
    assert_eq!(stage.refused(&[&[movement]], &settle), Refusal::Waits);
}

#[test]
fn what_one_format_transmits_goes_over_to_what_it_is() {
    let mut stage = Stage::two();
    let csv = Movement { format: Format::BelfiusCsv, ..saying(movement(5000), "versement") };
    stage.import(&[&[csv]]);
    let open = stage.open().remove(0);
    let camt = by_reference(5000, stage.reference(0));
    assert_eq!(stage.one(&camt).reason, Reason::MaybeKnown);
    stage.decide(&[&[camt]], &[(Subject::New(0), Verdict::Same(open.id))]);
    let review = stage.open().remove(0).review;
    assert_eq!((review.state, review.reason), (State::Matched, Reason::Reference));
}
