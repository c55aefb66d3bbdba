use super::*;
use proptest::prelude::*;

/// Everything is its own word, but what is listed is empty.
fn filled(template: &str, empty: &[Placeholder]) -> (String, String) {
    let said = |place: Placeholder| {
        if empty.contains(&place) { String::new() } else { place.word().to_uppercase() }
    };
    Template::parse(template).unwrap().fill(&said)
}

#[test]
fn a_template_is_filled() {
    for (template, subject, body) in [
        ("S\n\nB", "S", "B\n"),
        ("{date} et {cycle}\n\nBonjour {name},\n", "DATE et CYCLE", "Bonjour NAME,\n"),
        ("\u{feff}S\r\n\r\n  B { what }\r\nC\r\n", "S", "  B WHAT\nC\n"),
        (" S \n\na } b\n\n\nc  \n\n", "S", "a } b\n\n\nc\n"),
        ("{name}{name}\n\n{name}", "NAMENAME", "NAME\n"),
    ] {
        assert_eq!(filled(template, &[]), (subject.to_owned(), body.to_owned()), "{template:?}");
    }
}

#[test]
fn a_subject_is_one_line() {
    let template = Template::parse("{cycle} : {dates}\n\n{dates}").unwrap();
    let (subject, body) =
        template.fill(&|place| if place == Placeholder::Dates { "- A\n- B" } else { "C" }.into());
    assert_eq!((subject.as_str(), body.as_str()), ("C : - A - B", "- A\n- B\n"));
}

#[test]
fn a_line_with_nothing_to_say_is_left_out() {
    use Placeholder::{Host, Place, Room};
    let template = "S\n\nA\n\nLieu : {place}\nAccueil : {host}, {room}\n\nB";
    for (empty, body) in [
        (&[][..], "A\n\nLieu : PLACE\nAccueil : HOST, ROOM\n\nB\n"),
        (&[Room], "A\n\nLieu : PLACE\nAccueil : HOST, \n\nB\n"),
        (&[Host, Room], "A\n\nLieu : PLACE\n\nB\n"),
        (&[Place], "A\n\nAccueil : HOST, ROOM\n\nB\n"),
        (&[Place, Host, Room], "A\n\nB\n"),
    ] {
        assert_eq!(filled(template, empty).1, body, "{empty:?}");
    }
    assert_eq!(filled("S\n\n{place}\n\nA\n\n{host}", &[Place, Host]).1, "A\n");
}

#[test]
fn what_is_no_template_is_told_with_its_line() {
    for (text, error) in [
        ("", TemplateError::NoSubject),
        ("\n\nB", TemplateError::NoSubject),
        ("S", TemplateError::NoBody),
        ("S\n\n\n", TemplateError::NoBody),
        ("S\nB", TemplateError::NoBlankLine),
        ("S {nom}\n\nB", TemplateError::Unknown { line: 1, word: "nom".into() }),
        ("S\n\nB\n{ Name }", TemplateError::Unknown { line: 4, word: "Name".into() }),
        ("S\n\nB\n\n{}", TemplateError::Unknown { line: 5, word: String::new() }),
        ("S\n\n{name", TemplateError::Unclosed { line: 3 }),
        ("S\n\n{name\n}", TemplateError::Unclosed { line: 3 }),
    ] {
        assert_eq!(Template::parse(text), Err(error), "{text:?}");
    }
}

proptest! {
    /// What fills a place is never read as a template, and a text without braces comes back as it is.
    #[test]
    fn what_fills_is_kept_as_it_is(value in "[^\r\n]{1,30}", plain in "[^{\\p{Cc}]{0,30}[^{\\p{Cc}\\s]") {
        let template = Template::parse(&format!("S\n\nX{{name}}Y\n{plain}")).unwrap();
        let (_, body) = template.fill(&|_| value.clone());
        prop_assert_eq!(body, format!("X{value}Y\n{plain}\n"));
    }

    /// No text makes it fail but by saying why.
    #[test]
    fn any_text_is_read_or_refused(text in "([{}a-z\n ]|\\{name\\}|\\{place\\}){0,60}", blank: bool) {
        if let Ok(template) = Template::parse(&text) {
            let (_, body) = template.fill(&|_| if blank { String::new() } else { "x".to_owned() });
            prop_assert!(body.ends_with('\n'));
            prop_assert!(!body.contains("{name}"), "{}", body);
        }
    }
}
