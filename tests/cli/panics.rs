//! A bug in the program: a sentence and a place, never what it was about; a code, never a core.

use std::os::unix::process::ExitStatusExt;
use std::path::Path;

use crate::child::{Nobody, path, start};

#[test]
fn a_panic_ends_the_program_with_a_code_and_tells_no_name() {
    let output = start("panics::breaks", Path::new("/"), None, Nobody::No).wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), output.status.signal()), (Some(101), None), "{said}");
    assert!(said.starts_with("Stopped.\n") && said.contains("tests/cli/panics.rs:"), "{said}");
    assert!(!said.contains("Amina"), "{said}");
}

#[test]
#[ignore = "a child of the test above"]
fn breaks() {
    if path().is_some() {
        ronde::panic::install("Stopped.".into(), || {});
        panic!("Amina");
    }
}
