//! The command line from outside: what it prints, how it ends, what it never lets through.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stderr)] // a test may

#[path = "cli/backup.rs"]
mod backup;
#[path = "cli/bank.rs"]
mod bank;
#[path = "cli/book.rs"]
mod book;
#[path = "support/camt.rs"]
mod camt;
#[path = "support/child.rs"]
mod child;
#[path = "support/code.rs"]
mod code;
#[path = "cli/codes.rs"]
mod codes;
#[path = "cli/days.rs"]
mod days;
#[path = "cli/discretion.rs"]
mod discretion;
#[path = "cli/erased.rs"]
mod erased;
#[path = "cli/files.rs"]
mod files;
#[path = "cli/help.rs"]
mod help;
#[path = "cli/hostile.rs"]
mod hostile;
#[path = "cli/import.rs"]
mod import;
#[path = "cli/json.rs"]
mod json;
#[path = "cli/killed.rs"]
mod killed;
#[path = "cli/messages.rs"]
mod messages;
#[path = "cli/out.rs"]
mod out;
#[path = "cli/own.rs"]
mod own;
#[path = "cli/panics.rs"]
mod panics;
#[path = "cli/privacy.rs"]
mod privacy;
#[path = "cli/qr.rs"]
mod qr;
#[path = "cli/rescue.rs"]
mod rescue;
#[path = "cli/sealed.rs"]
mod sealed;
#[path = "cli/shared.rs"]
mod shared;
#[path = "cli/traces.rs"]
mod traces;
#[path = "cli/undo.rs"]
mod undo;

/// Whole conversations in three languages, as pictures: `TRYCMD=overwrite cargo test --test cli` takes new ones.
#[test]
fn conversations() {
    trycmd::TestCases::new()
        .env("RONDE_DB", "book.db")
        .env("RONDE_TODAY", "2028-10-02")
        .env("RONDE_LANG", "")
        .env("HOME", "/nonexistent")
        .env("XDG_CONFIG_HOME", "")
        .env("XDG_DATA_HOME", "")
        .env("NO_COLOR", "")
        .env("USER", "sofia")
        .case("tests/cmd/*.trycmd");
}
