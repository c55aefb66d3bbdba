//! Bank statements: read, decided, saved as one step.

use ratatui::crossterm::event::KeyCode;
use ronde::domain::fees::FeeState;
use ronde::domain::matching::Verdict;
use ronde::store::Change;
use ronde::store::change::Subject;
use ronde::tui::events::Event;

use crate::camt::{Entry, camt, credit};
use crate::desk::Desk;
use crate::script;
use crate::stage::Stage;

/// The demonstration, and no movement that waits.
fn quiet() -> Stage {
    let stage = Stage::demo();
    let mut store = stage.store();
    let open = store.open_movements().unwrap();
    let verdicts = open.iter().map(|kept| (Subject::Kept(kept.id), Verdict::Ignore)).collect();
    store.apply(&Change::Bank { new: Vec::new(), verdicts }).unwrap();
    stage
}

/// Paid so far, in cents, and the state.
fn fee(stage: &Stage, name: &str) -> (i64, FeeState) {
    let fee = stage.member(name).fee;
    (fee.paid.0, fee.state())
}

fn digits(stage: &Stage, name: &str) -> String {
    stage.member(name).reference.unwrap().digits()
}

/// Writes a statement of today, and opens it.
fn opened(stage: &Stage, entries: &[Entry<'_>]) -> Desk {
    let path = stage.folder.path().join("extrait.xml");
    std::fs::write(&path, camt(stage.today, entries)).unwrap();
    let mut desk = stage.desk();
    desk.press("b");
    if desk.cursor().is_none() {
        desk.press("o");
    }
    desk.paste(path.to_str().unwrap()).press("Enter");
    desk
}

/// Sure for Marek, proposed for Chloé, and nobody's.
fn three(stage: &Stage) -> Desk {
    let marek = digits(stage, "Marek");
    opened(
        stage,
        &[
            credit(5000, "Nowinski M", &marek, ""),
            credit(3000, "Lambrequin C", "", "pour Chloe Lambrequin"),
            credit(1234, "Un inconnu", "", "merci"),
        ],
    )
}

#[test]
fn a_statement_is_read_listed_and_saved_as_one_step() {
    let stage = quiet();
    let steps = stage.steps();
    let mut desk = three(&stage);
    assert!(desk.shows("sûr 1 (50,00) · proposé 1 · à décider 1"), "{}", desk.text());
    assert!(desk.shows("? proposé") && desk.shows("Le nom se trouve dans le texte."), "{}", desk.text());
    assert!(desk.shows("Chloé Lambrequin : 30,00 €, et tout est payé"), "{}", desk.text());
    assert_eq!(stage.steps(), steps, "nothing is written before Enter");
    desk.press("a");
    assert!(
        desk.shows("accepté 1 (30,00)") && desk.shows("Un inconnu · merci"),
        "on to the next: {}",
        desk.text()
    );
    desk.press("Enter");
    let done = "✓ enregistré, u annule · Banque : 3 ajoutés, 2 imputés (80,00 €)";
    assert!(desk.shows(done), "{}", desk.text());
    assert_eq!(
        (fee(&stage, "Marek"), fee(&stage, "Chloé")),
        ((5000, FeeState::Paid), (5000, FeeState::Paid))
    );
    assert_eq!(stage.steps(), steps + 1);
    desk.press("u");
    assert_eq!(
        (fee(&stage, "Marek"), fee(&stage, "Chloé")),
        ((0, FeeState::Unpaid), (2000, FeeState::Partial))
    );
    desk.press("U");
    assert_eq!(
        (fee(&stage, "Marek"), fee(&stage, "Chloé")),
        ((5000, FeeState::Paid), (5000, FeeState::Paid))
    );
}

#[test]
fn what_stays_open_is_listed_the_next_time_and_settled_then() {
    let stage = quiet();
    let mut desk = three(&stage);
    desk.press("Enter b");
    assert!(desk.shows("proposé 1 · à décider 1") && !desk.shows("sûr"), "{}", desk.text());
    desk.press("a Enter");
    assert_eq!(fee(&stage, "Chloé"), (5000, FeeState::Paid));
    desk.press("b x Enter");
    assert!(desk.status().contains("1 écarté"), "{}", desk.status());
    desk.press("b");
    assert!(desk.cursor().is_some() && desk.shows("Ouvrir un extrait"), "nothing is open: {}", desk.text());
}

#[test]
fn the_same_statement_again_adds_nothing() {
    let stage = quiet();
    let steps = stage.steps();
    three(&stage).press("Enter");
    let mut desk = three(&stage);
    assert!(desk.shows("connu 3"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(stage.steps(), steps + 1, "{}", desk.status());
    assert_eq!(fee(&stage, "Marek"), (5000, FeeState::Paid));
}

#[test]
fn another_file_is_added_to_the_one_that_is_read() {
    let stage = quiet();
    let mut desk = three(&stage);
    let path = stage.folder.path().join("novembre.xml");
    let (before, marek) = (stage.today.pred_opt().unwrap(), digits(&stage, "Marek"));
    std::fs::write(&path, camt(before, &[credit(700, "Un autre", "", "?"), credit(100, "M", &marek, "")]))
        .unwrap();
    desk.press("a o").paste(path.to_str().unwrap()).press("Enter");
    assert!(desk.shows("sûr 1 (1,00)") && desk.shows("Un autre"), "{}", desk.text());
    assert!(desk.shows("accepté 1 (30,00)"), "what was decided stays: {}", desk.text());
    desk.press("o Esc");
    assert!(desk.shows("accepté 1 (30,00)"), "no file is no loss: {}", desk.text());
    desk.press("Enter");
    assert_eq!((fee(&stage, "Marek").0, fee(&stage, "Chloé").0), (100, 5000), "{}", desk.status());
}

#[test]
fn a_person_is_searched_and_gets_what_fits() {
    let stage = quiet();
    let mut desk = opened(&stage, &[credit(4000, "Un inconnu", "", "merci")]);
    desk.press("f [chlo] Enter");
    assert!(desk.shows("Chloé Lambrequin : 30,00 €, et tout est payé"), "{}", desk.text());
    assert!(desk.shows("Reste à imputer : 10,00 €"), "{}", desk.text());
    desk.press("f [youss] Enter");
    assert!(desk.shows("n’a rien à payer ici") && !desk.shows("Reste à imputer"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(fee(&stage, "Chloé"), (5000, FeeState::Paid), "{}", desk.status());
    assert!(desk.press("b").shows("Ouvrir un extrait"), "settled: {}", desk.text());
}

#[test]
fn a_person_gets_what_fits_beside_what_was_decided_above() {
    let stage = quiet();
    let mut desk = opened(&stage, &[credit(2000, "Un", "", "merci"), credit(4000, "Deux", "", "merci")]);
    desk.press("f [chlo] Enter Down f [chlo] Enter");
    assert!(desk.shows("Reste à imputer : 30,00 €"), "of 40,00 only 10,00 were still due: {}", desk.text());
    desk.press("Enter");
    assert_eq!(fee(&stage, "Chloé"), (5000, FeeState::Paid));
}

#[test]
fn one_movement_is_split_over_several_people() {
    let stage = quiet();
    let mut desk = opened(&stage, &[credit(10_000, "Un employeur", "", "octobre")]);
    desk.press("s");
    assert!(desk.shows("Répartir 100,00 €"), "{}", desk.text());
    let down = |name: &str| stage.roster().iter().position(|member| member.name().contains(name)).unwrap();
    let (chloe, marek) = (down("Chloé"), down("Marek"));
    for _ in 0..chloe {
        desk.press("Down");
    }
    desk.press("Space");
    for _ in chloe..marek {
        desk.press("Down");
    }
    desk.press("[70,01] Enter");
    assert!(desk.cursor().is_some() && !desk.shows("accepté"), "more than it is: {}", desk.text());
    desk.press("C-u Space Enter");
    assert!(desk.shows("accepté 1 (80,00)") && desk.shows("Reste à imputer : 20,00 €"), "{}", desk.text());
    desk.press("s");
    assert!(desk.shows("30,00") && desk.shows("50,00"), "what was said is there again: {}", desk.text());
    desk.press("Esc Enter");
    assert_eq!(
        (fee(&stage, "Marek"), fee(&stage, "Chloé")),
        ((5000, FeeState::Paid), (5000, FeeState::Paid))
    );
}

#[test]
fn what_the_book_has_in_another_format_is_said_to_be_the_same() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("b End");
    assert!(desk.shows("m dit que c’est le même : M ET MME DURIEUX · merci pour tout"), "{}", desk.text());
    desk.press("m Enter b");
    assert!(desk.shows("à décider 1") && !desk.shows("DURIEUX-PEETERS"), "{}", desk.text());
}

#[test]
fn what_is_decided_can_be_put_off_and_set_aside() {
    let stage = quiet();
    let mut desk = three(&stage);
    for (keys, counts) in [
        ("x", "sûr 1 (50,00) · à décider 1 · écarté 1"),
        ("x Home Backspace", "sûr 1 (50,00) · proposé 1 · à décider 1"),
        ("End -", "proposé 1 · à décider 1 · plus tard 1"),
        ("End - A", "sûr 1 (50,00) · proposé 1 · à décider 1"),
        ("End x", "proposé 1 · à décider 1 · écarté 1"),
    ] {
        desk.press("A Home Backspace Backspace Home").press(keys);
        assert!(desk.shows(counts), "{keys}: {}", desk.text());
    }
    desk.press("A Home Backspace Backspace End - Enter");
    assert_eq!(fee(&stage, "Marek"), (0, FeeState::Unpaid), "put off, though it is sure");
    assert!(desk.press("b").shows("sûr 1 (50,00)"), "{}", desk.text());
}

#[test]
fn keys_that_fit_nothing_say_so() {
    let stage = quiet();
    let mut desk = opened(&stage, &[credit(1234, "Un inconnu", "", "merci")]);
    assert!(desk.press("a").shows("Rien n’est proposé ici : s répartit, f cherche"), "{}", desk.text());
    assert!(desk.press("m").shows("Le carnet n’a pas de mouvement qui serait le même."), "{}", desk.text());
    assert!(desk.press("Down").shows("Rien ne dit pour qui c’est."), "{}", desk.text());
}

#[test]
fn leaving_with_something_to_lose_is_asked_once() {
    let stage = quiet();
    let steps = stage.steps();
    let mut desk = three(&stage);
    desk.press("a Esc");
    assert!(desk.shows("3 nouveaux mouvements et 1 décision"), "{}", desk.text());
    desk.press("Down Esc");
    assert!(desk.shows("3 nouveaux mouvements"), "another key answers no: {}", desk.text());
    desk.press("Esc");
    assert!(!desk.shows("╭") && stage.steps() == steps, "{}", desk.text());
    three(&stage).press("Enter");
    let mut desk = stage.desk();
    assert!(!desk.press("b Esc").shows("╭"), "nothing is lost: {}", desk.text());
}

#[test]
fn a_payment_made_meanwhile_is_told_and_all_is_reviewed() {
    let stage = quiet();
    let mut desk = three(&stage);
    stage.desk().press("3 f m f m Enter Enter");
    assert_eq!(fee(&stage, "Marek"), (5000, FeeState::Paid));
    desk.press("Enter");
    assert!(desk.status().contains("entre-temps"), "{}", desk.text());
    assert!(desk.shows("tout a été revu") && !desk.shows("sûr"), "{}", desk.text());
    assert_eq!(fee(&stage, "Marek"), (5000, FeeState::Paid), "not paid twice");
    desk.press("Enter");
    assert!(desk.status().starts_with('✓'), "as it is seen now: {}", desk.status());
    assert_eq!(fee(&stage, "Marek"), (5000, FeeState::Paid));
}

#[test]
fn a_decision_that_no_longer_holds_is_dropped_and_said() {
    let stage = quiet();
    let mut desk = opened(&stage, &[credit(2000, "Un inconnu", "", "a"), credit(1000, "Une autre", "", "b")]);
    desk.press("f [chlo] Enter Down f [marek] Enter");
    assert!(desk.shows("accepté 2 (30,00)"), "{}", desk.text());
    stage.desk().press("3 f c Enter Enter");
    desk.told();
    assert!(desk.shows("accepté 1 (10,00) · à décider 1"), "Marek’s still holds: {}", desk.text());
    assert!(desk.shows("tout a été revu"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!((fee(&stage, "Chloé").0, fee(&stage, "Marek").0), (5000, 1000), "{}", desk.status());
}

#[test]
fn two_terminals_with_one_statement_add_it_once() {
    let stage = quiet();
    let (mut one, mut other) = (three(&stage), three(&stage));
    one.press("Enter");
    other.press("Enter");
    assert!(other.shows("connu 3"), "{}", other.text());
    assert_eq!(fee(&stage, "Marek"), (5000, FeeState::Paid));
}

#[test]
fn a_payment_that_came_back_is_due_again() {
    let stage = quiet();
    three(&stage).press("Enter");
    let marek = digits(&stage, "Marek");
    let path = stage.folder.path().join("retour.xml");
    let back = camt(stage.today.succ_opt().unwrap(), &[credit(-5000, "Nowinski M", &marek, "")]);
    std::fs::write(&path, back.replace("<Sts>", "<RvslInd>true</RvslInd><Sts>")).unwrap();
    let mut desk = stage.desk();
    desk.press("b o").paste(path.to_str().unwrap()).press("Enter Down");
    assert!(desk.shows("Une écriture que la banque a reprise."), "{}", desk.text());
    assert!(desk.shows("Marek Nowiński : -50,00 €, et il reste 50,00 € à payer"), "{}", desk.text());
    desk.press("a Enter");
    assert!(desk.status().contains("de nouveau dû"), "{}", desk.status());
    assert_eq!(fee(&stage, "Marek"), (0, FeeState::Unpaid));
}

#[test]
fn a_book_that_is_only_read_shows_and_saves_nothing() {
    let stage = Stage { read_only: true, ..quiet() };
    let steps = stage.steps();
    let mut desk = three(&stage);
    assert!(desk.shows("sûr 1 (50,00)"), "{}", desk.text());
    desk.press("Enter");
    assert_eq!(stage.steps(), steps);
    assert!(desk.status().starts_with('✗'), "{}", desk.status());
    assert!(!desk.press("Esc").shows("╭"), "nothing can be lost: {}", desk.text());
}

#[test]
fn what_is_no_statement_is_told_in_the_form() {
    let stage = quiet();
    let broken = stage.folder.path().join("coupe.xml");
    let whole = camt(stage.today, &[credit(100, "Un", "", "deux")]);
    std::fs::write(&broken, &whole[..whole.len() / 2]).unwrap();
    for path in ["nulle/part.xml", "tests", "/dev/zero", "Cargo.toml", broken.to_str().unwrap(), ""] {
        let mut desk = stage.desk();
        desk.press("b").paste(path).press("Enter");
        assert!(desk.cursor().is_some() && desk.shows("Ouvrir un extrait"), "{path}: {}", desk.text());
        desk.press("Esc");
        assert!(!desk.shows("╭"), "{path}: {}", desk.text());
    }
}

#[test]
fn what_is_wrong_with_a_statement_is_told_whole() {
    let stage = quiet();
    let path = stage.folder.path().join("faux.xml");
    let whole = camt(stage.today, &[credit(100, "Un", "", "deux")]);
    std::fs::write(&path, whole.replace("deux", "&nbsp;")).unwrap();
    let mut desk = stage.desk();
    desk.press("b").paste(path.to_str().unwrap()).press("Enter");
    assert!(desk.shows("│ Ustrd : il y a") && desk.shows("chez la banque."), "{}", desk.text());
}

#[test]
fn a_long_statement_shows_how_far_it_is_and_can_be_stopped() {
    let stage = quiet();
    let steps = stage.steps();
    let path = stage.folder.path().join("long.xml");
    std::fs::write(&path, camt(stage.today, &vec![credit(100, "Quelqu’un", "", "un texte"); 6000])).unwrap();
    let mut desk = stage.desk();
    desk.press("b").paste(path.to_str().unwrap());
    let enter = || Event::Input(script::key(KeyCode::Enter));
    desk.app.take(enter());
    assert!(desk.app.busy());
    desk.app.work();
    desk.draw();
    assert!(desk.app.busy() && desk.shows("█") && desk.shows(" %"), "{}", desk.text());
    // What is typed meanwhile was not typed on the list.
    desk.app.take(enter());
    assert!(desk.app.busy());
    desk.app.take(Event::Input(script::key(KeyCode::Esc)));
    desk.draw();
    assert!(
        !desk.app.busy() && desk.shows("Ouvrir un extrait") && desk.cursor().is_some(),
        "{}",
        desk.text()
    );
    assert_eq!(stage.steps(), steps);
    desk.press("Enter");
    assert!(desk.shows("à décider 6000"), "{}", desk.text());
}
