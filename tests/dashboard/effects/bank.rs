//! Bank statements: read, decided, saved as one step.

use ronde::domain::fees::FeeState;

use crate::camt::{Entry, camt, credit};
use crate::desk::Desk;
use crate::stage::Stage;

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
    desk.press("b").paste(path.to_str().unwrap()).press("Enter");
    desk
}

#[test]
fn look() {
    let stage = Stage::demo();
    let marek = digits(&stage, "Marek");
    let mut desk = opened(
        &stage,
        &[
            credit(5000, "Nowinski M", &marek, ""),
            credit(3000, "Chloe Lambrequin", "", "Chloé Lambrequin solde"),
            credit(1234, "Inconnu", "", "merci"),
        ],
    );
    eprintln!("{}", desk.picture());
    desk.press("Down");
    eprintln!("{}", desk.picture());
    desk.press("f [Chl] Enter");
    eprintln!("{}", desk.picture());
    desk.press("Esc");
    eprintln!("{}", desk.picture());
    desk.resize(120, 30);
    eprintln!("{}", desk.picture());
    desk.resize(40, 12);
    eprintln!("{}", desk.picture());
}
