//! Payments, refunds, decisions.

use ronde::domain::fees::{FeeState, Method};
use ronde::domain::money::Cents;

use crate::book;
use crate::stage::Stage;

/// Paid and reduction in cents, and the state.
fn fee(stage: &Stage, name: &str) -> (i64, i64, FeeState) {
    let fee = stage.member(name).fee;
    (fee.paid.0, fee.reduction.0, fee.state())
}

#[test]
fn enter_twice_pays_the_balance_today_by_transfer() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 f m f m");
    assert!(desk.line().contains("Marek"), "{}", desk.text());
    desk.press("Enter Enter");
    assert_eq!(fee(&stage, "Marek"), (5000, 0, FeeState::Paid));
    let card = stage.store().card(stage.person("Marek")).unwrap().unwrap();
    let payment = &card.places[0].payments[0];
    assert_eq!((payment.on, payment.amount, payment.method), (stage.today, Cents(5000), Method::Transfer));
    assert!(desk.status().contains("✓ enregistré, u annule · Paiement de 50,00"), "{}", desk.status());
    assert!(desk.cursor().is_none(), "the form is gone");
}

#[test]
fn a_part_is_paid_with_its_own_date_and_method() {
    let stage = Stage::demo();
    stage.desk().press("3 f m f m Enter C-u [12,50] Tab C-u [3/12] Tab Right Enter");
    assert_eq!(fee(&stage, "Marek"), (1250, 0, FeeState::Partial));
    let card = stage.store().card(stage.person("Marek")).unwrap().unwrap();
    let payment = &card.places[0].payments[0];
    assert_eq!((payment.on, payment.method), (book::day(2026, 12, 3), Method::Cash));
}

#[test]
fn what_is_no_amount_is_told_and_the_text_stays() {
    for typed in ["cinquante", "-5", "0", "99999999999999999999"] {
        let stage = Stage::demo();
        let steps = stage.steps();
        let mut desk = stage.desk();
        desk.press("3 f c Enter C-u").paste(typed).press("Enter");
        assert_eq!(stage.steps(), steps, "{typed}");
        assert!(desk.cursor().is_some() && desk.shows(typed), "{typed}: {}", desk.text());
        desk.press("Esc Esc");
        assert!(desk.cursor().is_none());
    }
}

#[test]
fn a_waiver_needs_its_reason() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 f m f m w Enter");
    assert_eq!(fee(&stage, "Marek"), (0, 0, FeeState::Unpaid));
    desk.press("[Sans revenu] Enter");
    assert_eq!(fee(&stage, "Marek"), (0, 5000, FeeState::Waived));
    assert_eq!(stage.member("Marek").reason.as_deref(), Some("Sans revenu"));
}

#[test]
fn an_amount_typed_in_a_waiver_is_all_that_is_waived() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 f m f m w");
    assert!(desk.shows("Exonération complète"), "{}", desk.text());
    desk.press("[10]");
    assert!(desk.shows("Il restera 40,00"), "{}", desk.text());
    desk.press("Tab [Accord] Enter");
    assert_eq!(fee(&stage, "Marek"), (0, 1000, FeeState::Unpaid));
}

#[test]
fn what_is_typed_takes_the_place_of_what_was_suggested() {
    let stage = Stage::demo();
    stage.desk().press("3 f m f m Enter [20] Enter");
    assert_eq!(fee(&stage, "Marek"), (2000, 0, FeeState::Partial));
}

#[test]
fn a_reduction_is_a_part() {
    let stage = Stage::demo();
    stage.desk().press("3 f m f m w [20] Tab [Accord] Enter");
    assert_eq!(fee(&stage, "Marek"), (0, 2000, FeeState::Unpaid));
    assert_eq!(stage.member("Marek").fee.balance(), Cents(3000));
}

#[test]
fn what_was_paid_too_much_goes_back() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 f f f f");
    assert!(desk.line().contains("Fatou"), "{}", desk.text());
    desk.press("r Enter");
    assert_eq!(fee(&stage, "Fatou"), (5000, 0, FeeState::Paid), "the ten euros too many");
    desk.press("f k r Enter");
    assert_eq!(fee(&stage, "Nadia"), (0, 0, FeeState::Unpaid), "else all of it");
    assert!(desk.status().contains("Remboursement de 42,86"), "{}", desk.status());
}

#[test]
fn presence_never_changes_money() {
    let stage = Stage::demo();
    let before: Vec<_> = stage.roster().iter().map(|member| member.fee).collect();
    stage.desk().press("a a e l P + u U");
    assert_eq!(before, stage.roster().iter().map(|member| member.fee).collect::<Vec<_>>());
}
