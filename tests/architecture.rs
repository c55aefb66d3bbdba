//! Imports go down only: the table of `ARCHITECTURE.md`, held against `src/`.

#![allow(clippy::unwrap_used, reason = "clippy takes the functions beside the tests for no tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What each part of `src/` may name with `crate::`, besides itself.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("clock", &[]),
    ("panic", &[]),
    ("text", &["domain"]),
    ("command", &["domain"]),
    ("config", &["domain"]),
    ("store", &["domain", "clock"]),
    ("exchange", &["domain", "store"]),
    ("opening", &["domain", "clock", "config", "store", "text"]),
    ("demo", &["domain", "store"]),
    ("tell", &["domain", "text", "command", "config", "exchange", "store"]),
    (
        "cli",
        &[
            "domain", "text", "command", "config", "exchange", "store", "opening", "demo", "tell", "clock",
            "panic",
        ],
    ),
    (
        "tui",
        &["domain", "text", "command", "config", "exchange", "store", "opening", "tell", "clock", "panic"],
    ),
    ("lib", &[]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The parts that a source names with `crate::`, also in `crate::{a, b}`.
fn named(source: &str) -> BTreeSet<String> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut parts = BTreeSet::new();
    for (at, _) in source.match_indices("crate::") {
        let rest = &source[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => drop(parts.insert(word(rest))),
            Some(list) => {
                let list = &list[..list.find('}').unwrap_or(list.len())];
                parts.extend(list.split(',').map(|part| word(part.trim())));
            }
        }
    }
    parts.remove("");
    parts
}

fn violations(file: &Path, source: &str) -> Vec<String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let inside = file.strip_prefix(&src).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    let part = first.trim_end_matches(".rs").to_owned();
    if part == "main" {
        return Vec::new();
    }
    let allowed = MAY_KNOW.iter().find(|(name, _)| *name == part).map(|(_, allowed)| *allowed);
    let Some(allowed) = allowed else { return vec![format!("{part} has no row in the table")] };
    named(source)
        .into_iter()
        .filter(|other| *other != part && !allowed.contains(&other.as_str()))
        .map(|other| format!("{} names crate::{other}", inside.display()))
        .collect()
}

#[test]
fn imports_go_down_only() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let found: Vec<String> =
        files.iter().flat_map(|file| violations(file, &fs::read_to_string(file).unwrap())).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn an_import_that_goes_up_is_seen() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/fees.rs");
    assert_eq!(
        violations(&file, "use crate::{domain::money, store};"),
        ["domain/fees.rs names crate::store"]
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui/app.rs");
    assert_eq!(violations(&file, "crate::cli::start();"), ["tui/app.rs names crate::cli"]);
}

#[test]
fn only_the_store_speaks_sql_and_only_the_clock_tells_time() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let inside = file.strip_prefix(&src).unwrap().display().to_string();
        let store = inside.starts_with("store");
        assert!(store || !source.contains("rusqlite"), "{inside} knows rusqlite");
        assert!(inside == "clock.rs" || !source.contains("Utc::now"), "{inside} reads the clock");
    }
}
