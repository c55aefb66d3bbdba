//! Payers, prices, and payments for several people.

use ronde::domain::fees::{FeeState, PriceBasis};
use ronde::domain::money::Cents;
use ronde::tui::app::Request;

use crate::book;
use crate::stage::Stage;

/// The people of one house, none of whom has paid: Marek, and Chloé in part.
fn house(stage: &Stage) {
    for name in ["Marek", "Chloé"] {
        let change = ronde::store::Change::SetPayer {
            person: stage.person(name),
            cycle: stage.cycle(),
            payer: Some("Maison Commune".into()),
            reference: None,
            seen: None,
        };
        stage.store().apply(&change).unwrap();
    }
}

fn paid(stage: &Stage, name: &str) -> i64 {
    stage.member(name).fee.paid.0
}

#[test]
fn the_institution_of_a_person_is_suggested_as_payer() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 f m f m e Enter");
    let marek = stage.member("Marek");
    assert_eq!(marek.payer.as_deref(), Some("Relais des Trois Cours"));
    assert!(marek.batch_reference.is_some());
    desk.press("f c e [relais des trois cours]");
    assert!(desk.shows("Paie déjà pour 1 personne, sous +++"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(stage.member("Chloé").batch_reference, marek.batch_reference);
    desk.press("e C-u Enter");
    assert_eq!(stage.member("Chloé").payer, None);
    assert!(desk.status().contains("Paie pour soi-même"), "{}", desk.status());
}

#[test]
fn a_reference_from_elsewhere_is_checked() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 f m f m e Tab [123/4567/89012] Enter");
    assert!(desk.shows("« 123/4567/89012 » n’est pas une communication"), "{}", desk.text());
    desk.press("C-u [123/4567/89002] Enter");
    assert_eq!(stage.member("Marek").batch_reference.unwrap().to_string(), "+++123/4567/89002+++");
}

#[test]
fn who_joined_late_is_offered_a_share_and_owes_all_until_it_is_decided() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("n [Zoé] Enter");
    assert!(desk.status().contains("prorata 42,86"), "{}", desk.status());
    assert_eq!(stage.member("Zoé").fee.due(), Cents(5000), "the full price stands");
    desk.press("3 t Right");
    assert!(desk.shows("il restera 42,86"), "{}", desk.text());
    desk.press("Enter");
    let zoe = stage.member("Zoé");
    assert_eq!((zoe.fee.price, zoe.basis), (Cents(4286), PriceBasis::ProRata));
    desk.press("t Right Tab [30] Enter");
    assert_eq!((stage.member("Zoé").fee.price, stage.member("Zoé").basis), (Cents(3000), PriceBasis::Agreed));
}

#[test]
fn a_price_below_what_was_paid_says_what_is_too_much_and_what_returns_it() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 f a t Right Tab [30]");
    assert!(desk.shows("soit 20,00 € de trop ; r rembourse"), "{}", desk.text());
    desk.press("Enter");
    let fee = stage.member("Amina").fee;
    assert_eq!((fee.state(), fee.balance()), (FeeState::Over, Cents(-2000)));
    desk.press("r Enter");
    assert_eq!(stage.member("Amina").fee.state(), FeeState::Paid);
}

#[test]
fn a_waiver_after_payment_says_so_too() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("3 f a w");
    assert!(desk.shows("soit 50,00 € de trop ; r rembourse"), "{}", desk.text());
}

#[test]
fn an_agreed_price_needs_its_amount() {
    let stage = Stage::demo();
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("3 f a t Right Enter");
    assert_eq!(stage.steps(), steps);
    assert!(desk.cursor().is_some(), "{}", desk.text());
}

#[test]
fn one_payment_is_proposed_for_all_of_one_payer() {
    let stage = Stage::demo();
    house(&stage);
    let mut desk = stage.desk();
    desk.press("3 f m f m s");
    assert!(desk.shows("80,00") && desk.shows("Tout est imputé"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!((paid(&stage, "Marek"), paid(&stage, "Chloé")), (5000, 5000));
    assert!(desk.shows("✓ enregistré, u annule · Paiement de 80,00 € pour 2 personnes"), "{}", desk.text());
    desk.press("u");
    assert_eq!((paid(&stage, "Marek"), paid(&stage, "Chloé")), (0, 2000), "one step");
}

#[test]
fn what_a_split_leaves_is_shown_and_moved_later() {
    let stage = Stage::demo();
    house(&stage);
    let mut desk = stage.desk();
    desk.press("3 f m f m s [120] Tab C-u [3/12] Enter");
    assert!(desk.shows("40,00 € à imputer : S"), "{}", desk.text());
    let card = stage.store().card(stage.person("Marek")).unwrap().unwrap();
    assert_eq!(card.places[0].payments[0].on, book::day(2026, 12, 3));
    // The first of the list, and the last person of the cycle gets what is left.
    desk.press("S Enter");
    assert!(desk.shows("Reste à imputer : 40,00"), "{}", desk.text());
    desk.press("Up [4] Enter");
    assert!(desk.shows("36,00 € à imputer : S"), "{}", desk.text());
    desk.press("u");
    assert!(desk.shows("40,00 € à imputer : S"), "{}", desk.text());
}

#[test]
fn space_fills_a_line_and_empties_it_again() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    // A payment of 60: Marek owes 50, Chloé 30.
    desk.press("3 f m f m s [60] Up");
    let find = |desk: &mut crate::desk::Desk, name: &str| {
        for _ in 0..20 {
            if desk.cursor().is_some_and(|at| desk.text().lines().nth(at.y.into()).unwrap().contains(name)) {
                return;
            }
            desk.press("Up");
        }
        panic!("no {name}: {}", desk.text());
    };
    find(&mut desk, "Chloé");
    desk.press("Space");
    assert!(desk.shows("Tout est imputé"), "ten were left: {}", desk.text());
    desk.press("Space");
    assert!(desk.shows("Reste à imputer : 10,00"), "{}", desk.text());
    find(&mut desk, "Marek");
    desk.press("Space Enter");
    assert_eq!(paid(&stage, "Marek"), 0);
    assert!(desk.shows("60,00 € à imputer : S"), "{}", desk.text());
}

#[test]
fn more_than_the_payment_is_refused_and_told() {
    let stage = Stage::demo();
    let steps = stage.steps();
    let mut desk = stage.desk();
    desk.press("3 f m f m s [10]");
    assert!(desk.shows("40,00 € de trop"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(stage.steps(), steps);
    assert!(desk.shows("Les parts doivent tenir dans le paiement de 10,00"), "{}", desk.text());
    desk.press("C-u [dix] Enter");
    assert!(desk.shows("« dix » n’est pas un montant"), "{}", desk.text());
}

#[test]
fn nothing_to_allocate_is_said() {
    let stage = Stage::empty();
    let mut desk = stage.desk();
    desk.press("N Enter n [Zoé] Enter 3 S");
    assert!(desk.status().contains("Aucun paiement à répartir"), "{}", desk.status());
}

#[test]
fn who_waits_cannot_pay_in_the_same_words_as_on_the_command_line() {
    let stage = Stage::demo();
    stage.enrol_network(4);
    let mut desk = stage.desk();
    desk.press("3 G Enter");
    assert!(desk.shows("est en liste d’attente : elle ne doit rien"), "{}", desk.text());
}

#[test]
fn a_card_is_copied_with_its_reference() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("f c Enter y");
    let reference = stage.member("Chloé").reference.unwrap().to_string();
    let copied =
        desk.requests.iter().any(|asked| matches!(asked, Request::Copy(text) if text.contains(&reference)));
    assert!(copied, "{:?}", desk.requests);
}
