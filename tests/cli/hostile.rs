//! F-5: whatever people are called, nothing of it acts on a terminal, on any output.

use serde_json::Value;

use crate::book::{Book, stderr};

/// Family names as nobody should have to bear.
fn names() -> Vec<String> {
    vec![
        "Esc\u{1b}[31mRed\u{1b}]0;title\u{7}".into(),
        "C1\u{9b}31m\u{90}q\u{9c}\u{85}end".into(),
        "Bidi\u{202e}drow\u{2066}x\u{2069}\u{200f}".into(),
        "Lines\u{2028}two\u{2029}three\nfour\rfive\tsix".into(),
        "Zero\u{200b}\u{200d}\u{feff}\u{2060}width\u{ad}".into(),
        "Emoji👩‍👩‍👧‍👦🏳️‍🌈👍🏽".into(),
        format!("Zalgo{}", "a\u{301}\u{316}\u{335}\u{489}".repeat(50)),
        "x".repeat(10_000),
        "مرحبا بالعالم".into(),
        "世界你好".into(),
        "\\u001b[31m\"quoted\"{json}\\".into(),
        "{ $person }-{\"$x\"}%s%n".into(),
        "=1+1;@SUM".into(),
        "-rf --json".into(),
        "e\u{301}".into(),
        "Tag\u{e0041}\u{e007f}".into(),
    ]
}

fn acts(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

pub fn hostile_book() -> Book {
    let book = Book::none();
    book.ronde("cycle new --formula pairs-aidants --year 2026 --capacity 100")
        .args(["--name", "Cycle\u{1b}[2J\u{202e}"])
        .assert()
        .success();
    for name in names() {
        let given = format!("--given=G{name}");
        let institution = format!("--institution=I{name}");
        let family = format!("--family={name}");
        let assert = book.ronde("person add --enrol").args([given, family, institution]).assert().success();
        assert_clean("person add", &assert.get_output().stderr);
    }
    book
}

pub fn assert_clean(what: &str, bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    let found: Vec<char> = text.chars().filter(|c| acts(*c)).collect();
    assert!(found.is_empty(), "{what}: {found:?}");
}

#[test]
fn f5_nothing_that_acts_reaches_an_output() {
    let book = hostile_book();
    let person = names().len().to_string();
    for lang in ["fr", "nl", "en"] {
        for look in ["next", "sessions", "cycles", "find g", "attendance", "due", "journal", "check", "info"]
        {
            for form in ["", "--json"] {
                let output =
                    book.ronde(look).args(["--lang", lang]).args(form.split_whitespace()).output().unwrap();
                assert_eq!(output.status.code(), Some(0), "{look}: {}", stderr(&output));
                assert_clean(look, &output.stdout);
                assert_clean(look, &output.stderr);
            }
        }
        for look in
            ["find", "show", "leave", "pay", "nothing", "--nothing", "mark", "due --cycle", "next --today"]
        {
            for wanted in names() {
                let output =
                    book.ronde(look).args(["--lang", lang]).arg(format!("G{wanted}")).output().unwrap();
                assert_clean(look, &output.stdout);
                assert_clean(look, &output.stderr);
            }
        }
    }
    for id in 1..=names().len() {
        for line in
            [format!("show {id}"), format!("pay {id} 5"), format!("mark next {id} late"), "undo".into()]
        {
            let output = book.ronde(&line).output().unwrap();
            assert_clean(&line, &output.stdout);
            assert_clean(&line, &output.stderr);
        }
    }
    book.ronde(&format!("show {person}")).assert().success();
}

#[test]
fn f5_json_loses_nothing_of_a_name() {
    let book = hostile_book();
    let (object, _) = book.object("find g");
    let found: Vec<&Value> =
        object["people"].as_array().unwrap().iter().map(|person| &person["name"]).collect();
    for name in names() {
        let stored = ronde::domain::fold::stored(&name);
        let kept = found.iter().any(|found| found.as_str().is_some_and(|found| found.ends_with(&stored)));
        assert!(kept, "{name:?}");
    }
}

#[test]
fn f5_columns_stay_aligned() {
    let shown = hostile_book().run("due");
    let lines: Vec<&str> = shown.lines().filter(|line| line.contains("+++")).collect();
    assert_eq!(lines.len(), names().len());
    let at = |line: &&str| ronde::text::clean::width(&line[..line.find("+++").unwrap()]);
    let first = at(&lines[0]);
    assert!(lines.iter().all(|line| at(line) == first), "{:?}", lines.iter().map(at).collect::<Vec<_>>());
}
