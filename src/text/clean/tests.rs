use super::*;

#[test]
fn hostile_texts_lose_their_sting() {
    for (text, cleaned) in [
        ("Amina", "Amina"),
        ("Hélène Łukasz 李 محمد", "Hélène Łukasz 李 محمد"),
        ("\u{1b}[31mrouge\u{1b}[0m", "[31mrouge[0m"),
        ("\u{1b}]0;titre\u{7}x", "]0;titrex"),
        ("\u{9b}2J\u{90}q\u{9c}", "2Jq"),
        ("a\0b\u{8}c\u{7f}d", "abcd"),
        ("ligne\r\n\tdeux\u{85}trois", "ligne deux trois"),
        ("a\u{2028}\u{2029}b", "a b"),
        ("abc\u{202e}fdp.exe", "abcfdp.exe"),
        ("\u{2066}x\u{2069}\u{200f}\u{61c}", "x"),
        ("a\u{200b}\u{200d}\u{2060}\u{feff}\u{ad}b", "ab"),
        ("👩\u{200d}👧 ❤\u{fe0f} 👍\u{1f3fd}", "👩👧 ❤ 👍"),
        ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}f\u{301}", "e\u{301}\u{302}\u{303}\u{304}f\u{301}"),
        ("\u{301}a", "a"),
        ("e\u{301}\u{200b}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}\u{301}"),
        ("क\u{903}\u{903}\u{903}\u{903}\u{903}\u{903}", "क\u{903}\u{903}\u{903}\u{903}"),
        ("tag\u{e0041}\u{e007f}\u{e0100}", "tag"),
        ("\u{3164}\u{115f}\u{ffa0}vide", "vide"),
        ("", ""),
    ] {
        assert_eq!(clean(text), cleaned, "{text:?}");
    }
}

#[test]
fn a_long_name_is_cut_and_bounded() {
    let zalgo = format!("a{}", "\u{300}".repeat(10_000));
    assert_eq!(clean(&zalgo).chars().count(), 5);
    assert_eq!(fit(&"é".repeat(10_000), 5), "éééé…");
}

#[test]
fn texts_are_cut_by_columns() {
    for (text, columns, fitted) in [
        ("Amina", 5, "Amina"),
        ("Amina", 4, "Ami…"),
        ("Amina", 1, "…"),
        ("Amina", 0, ""),
        ("李小龍", 6, "李小龍"),
        ("李小龍", 5, "李小…"),
        ("李小龍", 4, "李…"),
        ("Jean Paul", 6, "Jean…"),
        ("👩\u{200d}👧", 3, "👩…"),
        ("نزار سلامة", 20, "نزار سلامة"),
    ] {
        assert_eq!(fit(text, columns), fitted, "{text} in {columns}");
    }
    assert_eq!(pad("李小龍", 5), "李小…");
    assert_eq!(pad("李小龍", 4), "李… ");
    assert_eq!(pad_left("50,00", 7), "  50,00");
    // Lam and alef count two, as ratatui lays them out, not one as a ligature.
    assert_eq!(width("لا"), 2);
}

#[test]
fn json_keeps_everything_and_controls_nothing() {
    let name = "a\u{1b}\u{9b}\u{202e}\u{2028}\u{7f}\u{e0041}\u{1f3fd}é";
    let document = serde_json::json!({ "name": name });
    let pretty = format!("{document:#}");
    assert_eq!(
        json(&document.to_string()),
        r#"{"name":"a\u001b\u009b\u202e\u2028\u007f\udb40\udc41\ud83c\udffdé"}"#
    );
    assert_eq!(json(&pretty).lines().count(), 3);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json(&pretty)).unwrap(), document);
}

#[test]
fn plain_characters_need_no_care() {
    for c in ('\0'..='\u{ffff}').filter(|c| is_plain_char(*c)) {
        assert!(!is_hidden(c) && !is_break(c) && c.width() == Some(1) && !is_combining_mark(c), "{c:?}");
        assert_eq!(format!("a{c}{c}b").graphemes(true).count(), 4, "{c:?}");
    }
}

/// Characters that attack, by Unicode's own lists, among some that do not.
const HOSTILE: &str =
    "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{M}a-z é李لا👍\u{1f3fd}🇧🇪\"\\\\]{0,30}";

fn is_hostile(text: &str) -> bool {
    text.chars().any(|c| is_break(c) || is_hidden(c))
}

/// Unicode's lists of what acts or hides, without what is a line break and becomes a space.
const HIDDEN: &str = "[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}--\\t-\\r\u{85}]";
/// The same without plane 14, which is 4,096 of these 4,500.
const HIDDEN_ELSEWHERE: &str =
    "[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}--\\t-\\r\u{85}\u{e0000}-\u{e0fff}]";

proptest::proptest! {
    // Enough to meet practically each of them.
    #![proptest_config(proptest::test_runner::Config::with_cases(5_000))]

    #[test]
    fn every_control_and_format_character_goes(c in proptest::prop_oneof![HIDDEN, HIDDEN_ELSEWHERE]) {
        let text = format!("a{c}b");
        proptest::prop_assert_eq!(clean(&text), "ab", "{:?}", c);
    }
}

proptest::proptest! {
    #[test]
    fn cleaning_is_complete_and_final(text in HOSTILE) {
        let cleaned = clean(&text).into_owned();
        proptest::prop_assert!(!is_hostile(&cleaned), "{:?}", cleaned);
        proptest::prop_assert_eq!(clean(&cleaned), cleaned.as_str());
    }

    #[test]
    fn nothing_is_wider_than_its_place(text in proptest::prop_oneof![HOSTILE, ".{0,30}"], columns in 0..20_usize) {
        proptest::prop_assert!(width(&fit(&text, columns)) <= columns);
        proptest::prop_assert_eq!(width(&pad(&text, columns)), columns);
        proptest::prop_assert_eq!(width(&pad_left(&text, columns)), columns);
    }

    #[test]
    fn all_terminals_count_alike(text in proptest::prop_oneof![HOSTILE, ".{0,30}"]) {
        let cleaned = clean(&text);
        let one_by_one: usize = cleaned.chars().filter_map(UnicodeWidthChar::width).sum();
        proptest::prop_assert_eq!(width(&text), one_by_one, "{:?}", cleaned);
    }

    #[test]
    fn json_is_the_same_document(text in proptest::prop_oneof![HOSTILE, ".{0,30}"]) {
        let document = serde_json::to_string(&text).unwrap();
        let escaped = json(&document);
        proptest::prop_assert!(!is_hostile(&escaped), "{:?}", escaped);
        proptest::prop_assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), text);
    }
}
