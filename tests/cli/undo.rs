//! Every change of the command line can be taken back, and done again, by another run.

use crate::book::Book;

#[test]
fn a7_every_change_is_undone_and_redone_by_another_run() {
    let book = Book::invented();
    let state = || ["due", "attendance", "find an", "cycles", "config"].map(|look| book.object(look).0);
    for line in [
        "mark next Lindehof present",
        "mark next --rest present",
        "mark next --guests 4",
        "pay Lindehof 5",
        "waive Lambrequin --reason essai",
        "leave Lambrequin",
        "enrol Lindehof --cycle 2",
        "person edit Lindehof --given Wouter",
        "person add --given Anaïs --enrol",
        "config keep-days 90",
        "cycle new --formula reseau --year 2031 --name Autre",
    ] {
        let before = state();
        // The first cycle is the current one of some of these people only.
        let line = if line.starts_with("pay") { format!("{line} --cycle 1") } else { line.to_owned() };
        let (_, code) = book.object(&line);
        assert_eq!(code, 0, "{line}");
        let after = state();
        book.run("undo");
        assert_eq!(state(), before, "{line} undone");
        book.run("redo");
        assert_eq!(state(), after, "{line} done again");
    }
}

#[test]
fn a_step_is_taken_back_by_its_number() {
    let book = Book::empty_cycle();
    let (first, _) = book.object("person add --given Ada");
    book.run("person add --given Bo");
    book.run(&format!("undo {}", first["step"]));
    assert_eq!(book.object("find ada").1, 1);
    assert_eq!(book.object("find bo").1, 0);
}
