//! A6: too little memory is a clean message or a death, and the book is what it was.

use std::process::Command;

use crate::home::{Home, RONDE};
use crate::operations;
use crate::state;

/// Runs it where no more than so many kilobytes of addresses are to be had.
fn with(home: &Home, kilobytes: u64, args: &[&str]) -> Option<i32> {
    let line = format!("ulimit -v {kilobytes} && exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &line, RONDE]).args(args).env_clear().envs(home.environment());
    command.output().unwrap().status.code()
}

/// From what is never enough to what is, in small steps.
fn assert_whole_in_steps(args: &[&str], step: u64) {
    let base = operations::book();
    let (before, done) = (state::of(&base.book()), base.copy());
    assert_eq!(done.run(args).code, Some(0));
    let after = state::of(&done.book());
    let (mut kilobytes, mut deaths, mut successes) = (2_000, 0, 0);
    while successes < 3 {
        assert!(kilobytes < 4_000_000, "it never starts");
        let home = base.copy();
        let code = with(&home, kilobytes, args);
        assert_eq!(state::damage(&home.book()), None, "at {kilobytes} kB");
        let found = state::of(&home.book());
        assert!(found == after || code != Some(0) && found == before, "at {kilobytes} kB: {code:?}");
        (deaths, successes) = if code == Some(0) { (deaths, successes + 1) } else { (deaths + 1, 0) };
        kilobytes += kilobytes / step;
    }
    assert!(deaths > 3, "memory was never short");
}

#[test]
fn a6_too_little_memory_spoils_nothing() {
    assert_whole_in_steps(operations::MARK.args, 8);
}

#[test]
#[ignore = "small steps take minutes"]
fn a6_too_little_memory_in_small_steps() {
    for operation in [&operations::MARK, &operations::PEOPLE, &operations::STATEMENT] {
        assert_whole_in_steps(operation.args, 100);
    }
}
