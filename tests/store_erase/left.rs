//! What a run that was killed left behind, and what is out of reach: it goes, or is told.

use std::fs;
use std::path::PathBuf;

use ronde::domain::erasure::Whose;
use ronde::store::ErasureReport;

use crate::stage::{Stage, names_in};

fn erased(stage: &mut Stage) -> ErasureReport {
    stage.erase(Whose::Cycle(stage.over));
    let mut erasing = stage.book.store.erasing().unwrap().unwrap();
    while erasing.next.is_some() {
        stage.book.store.go_on_erasing(&mut erasing).unwrap();
    }
    erasing.report
}

#[test]
fn e1_the_draft_of_a_copy_that_was_killed_goes() {
    let mut stage = Stage::new();
    let elsewhere = crate::book::folder();
    let copy = elsewhere.path().join("copie.db");
    stage.book.store.note_ahead("backup", &copy).unwrap();
    fs::write(elsewhere.path().join(".copie.db.1-2.draft"), "Amina Vroman").unwrap();
    let report = erased(&mut stage);
    assert_eq!(names_in(elsewhere.path()), Vec::<String>::new());
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    assert_eq!(report.left, Vec::<PathBuf>::new());
}

/// Only what we were about to write is noted, never what somebody has there.
#[test]
fn a_file_that_is_there_is_not_noted_ahead() {
    let mut stage = Stage::new();
    let elsewhere = crate::book::folder();
    let theirs = elsewhere.path().join("notes.txt");
    fs::write(&theirs, "x").unwrap();
    for path in [&theirs, &elsewhere.path().join("nowhere/copie.json")] {
        stage.book.store.note_ahead("export", path).unwrap();
    }
    assert_eq!(erased(&mut stage).left, Vec::<PathBuf>::new());
    assert!(theirs.exists());
}

#[test]
fn a_file_that_was_written_and_not_noted_to_the_end_is_told() {
    let mut stage = Stage::new();
    let elsewhere = crate::book::folder();
    let copy = elsewhere.path().canonicalize().unwrap().join("copie.db");
    stage.book.store.note_ahead("backup", &copy).unwrap();
    stage.book.store.back_up_to(&copy).unwrap();
    assert_eq!(erased(&mut stage).left, [copy]);
}

/// A stick that is not plugged in, a name that is no text: nobody may call them gone.
#[cfg(target_os = "linux")]
#[test]
fn what_is_out_of_reach_is_told() {
    use std::os::unix::ffi::OsStringExt;
    let mut stage = Stage::new();
    let elsewhere = crate::book::folder();
    let home = elsewhere.path().canonicalize().unwrap();
    let (stick, odd) =
        (home.join("stick"), home.join(std::ffi::OsString::from_vec(b"copie-\xe9.db".to_vec())));
    fs::create_dir(&stick).unwrap();
    let copies = [stick.join("copie.db"), odd];
    for copy in &copies {
        stage.book.store.back_up_to(copy).unwrap();
        stage.book.store.note_files("backup", std::slice::from_ref(copy)).unwrap();
    }
    fs::rename(&stick, home.join("elsewhere")).unwrap();
    let mut left: Vec<String> = erased(&mut stage)
        .left
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into())
        .collect();
    left.sort();
    assert_eq!(left, ["copie-\u{fffd}.db", "copie.db"]);
}

/// Another book stands there by now: what is beside it is not ours to take.
#[test]
fn an_erasure_does_not_go_on_beside_another_book() {
    let mut stage = Stage::new();
    stage.erase(Whose::Cycle(stage.over));
    let mut erasing = stage.book.store.erasing().unwrap().unwrap();
    let away = stage.book.folder.path().join("away.db");
    fs::rename(&stage.book.path, &away).unwrap();
    fs::copy(&away, &stage.book.path).unwrap();
    let refused = stage.book.store.go_on_erasing(&mut erasing).unwrap_err();
    assert!(
        matches!(refused, ronde::store::StoreError::Book(ronde::store::BookError::Replaced)),
        "{refused:?}"
    );
    assert!(!stage.book.path.with_file_name("book.db.forgotten").exists());
}

/// Whoever else the book is shared with writes there, too, and nothing of a run that was killed stays.
#[test]
fn what_the_book_keeps_beside_it_is_its_groups() {
    use std::os::unix::fs::PermissionsExt;
    let mut stage = Stage::new();
    let (book, folder) = (stage.book.path.clone(), stage.book.folder.path().to_owned());
    fs::set_permissions(&book, fs::Permissions::from_mode(0o660)).unwrap();
    let left = folder.join(".book.db.forgotten.9-9.draft");
    fs::write(&left, "hash").unwrap();
    erased(&mut stage);
    assert!(!left.exists());
    let certificate = book.with_extension("certificates").join("erasure-0001.txt");
    stage.book.store.write_own(&certificate, b"x").unwrap();
    let draft = certificate.with_file_name(".erasure-0002.txt.9-9.draft");
    fs::write(&draft, "x").unwrap();
    stage.book.store.write_own(&certificate.with_file_name("erasure-0003.txt"), b"x").unwrap();
    assert!(!draft.exists());
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o7777;
    assert_eq!(mode(&certificate), 0o660);
    assert_eq!(mode(certificate.parent().unwrap()), 0o2770);
    assert_eq!(mode(&folder.join("book.db.forgotten")), 0o660);
}
