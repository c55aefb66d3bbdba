//! No account is anywhere in the file, whatever the movements become.

use std::fs;

use ronde::domain::matching::Verdict;
use ronde::domain::movement::Movement;
use ronde::store::change::{Change, Subject};

use crate::stage::{OTHER, OURS, PAYER, Stage, by_reference, movement, numbered, saying};

#[test]
fn no_account_is_in_the_file() {
    let mut stage = Stage::two();
    let spaced = "BE54 0000 0000 0097";
    let told = saying(movement(2000), &format!("versement de {spaced} Amina Vroman"));
    let told = Movement { counterparty_account: OTHER.into(), counterparty: OTHER.into(), ..told };
    let file = [
        numbered(by_reference(3000, stage.reference(0)), "REF-BANQUE"),
        told,
        Movement { counterparty_account: OTHER.into(), ..saying(movement(-900), "loyer") },
    ];
    stage.import(&[&file]);
    let open = stage.open().remove(0);
    assert_eq!(open.text, "versement de BE… Amina Vroman");
    stage.decide(&[], &[(Subject::Kept(open.id), Verdict::Settle(open.review.shares))]);
    stage.book.apply(Change::Undo(None)).unwrap();
    let mut bytes = Vec::new();
    // The copies, too.
    for folder in [stage.book.folder.path(), &ronde::store::backup_folder(&stage.book.path)] {
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.is_file()).for_each(|path| bytes.extend(fs::read(path).unwrap()));
    }
    let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(holds("versement de"), "the test reads what it should");
    for account in [OURS, PAYER, OTHER, spaced, &OTHER[2..], "REF-BANQUE"] {
        assert!(!holds(account), "{account}");
    }
}
