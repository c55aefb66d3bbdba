//! Keys and what they mean: on the dashboard, in fields, from the palette, as bound; and names hidden.

use ronde::tui::app::Request;

use crate::desk::Desk;
use crate::stage::Stage;

#[test]
fn letters_in_fields_are_text() {
    let stage = Stage::demo();
    let steps = stage.steps();
    for open in ["n", "I", "/", "?", ":", "i", "f c Enter e", "N Tab", "3 Enter"] {
        let mut desk = stage.desk();
        desk.press(open).press("C-u [qUuPN$*J] C-u [q:/?é&]");
        assert!(desk.shows("q:/?é&"), "{open}: {}", desk.text());
        assert!(desk.requests.is_empty(), "{open}");
        assert_eq!(stage.steps(), steps, "{open}");
    }
}

#[test]
fn escape_goes_one_step_back_and_never_quits() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("f c Enter e Esc");
    assert!(desk.shows("╭ Chloé Lambrequin"), "{}", desk.text());
    desk.press("Esc");
    assert!(!desk.shows("╭"), "{}", desk.text());
    desk.press("Esc Esc Esc");
    assert!(desk.requests.is_empty());
}

#[test]
fn the_terminals_own_keys_work_everywhere_and_control_c_leaves_the_layer() {
    let stage = Stage::demo();
    for open in ["", "n", "/", "J", "f c Enter"] {
        let mut desk = stage.desk();
        desk.press(open).press("C-z C-l");
        assert_eq!(desk.requests, [Request::Suspend, Request::Repaint], "{open}");
        desk.press("C-c");
        if open.is_empty() {
            assert_eq!(desk.requests.last(), Some(&Request::Quit));
        } else {
            assert_eq!(desk.requests.len(), 2, "{open}");
            assert!(!desk.shows("╭"), "{open}: {}", desk.text());
        }
    }
    let mut desk = stage.desk();
    desk.press("q");
    assert_eq!(desk.requests, [Request::Quit]);
}

#[test]
fn help_and_hiding_names_work_above_the_dashboard_too() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("b a F1");
    assert!(desk.shows("Accepter tous les mouvements sûrs"), "{}", desk.text());
    desk.press("[peut-etre] Esc");
    assert!(desk.shows("╭ Banque"), "{}", desk.text());
    let accepted = desk.text();
    desk.press("? [ecarter] Enter");
    assert!(desk.shows("╭ Banque"), "{}", desk.text());
    assert_ne!(desk.text(), accepted, "the command ran where the help was opened");
    assert!(!desk.shows("•••••"));
    desk.press("*");
    assert!(desk.shows("•••••") && desk.shows("╭ Banque"), "{}", desk.text());
    desk.press("*");
    assert!(!desk.shows("•••••"));
}

#[test]
fn the_azerty_twins_do_the_same() {
    let stage = Stage::demo();
    for (one, other) in
        [("1", "&"), ("2", "é"), ("3", "\""), ("/", "C-f"), (":", "C-p"), ("?", "F1"), ("*", "$")]
    {
        let look = |key| stage.desk().press("Tab").press(key).picture();
        assert_eq!(look(one), look(other), "{one} {other}");
    }
}

#[test]
fn g4_a_paste_on_the_dashboard_does_nothing_and_says_so() {
    let stage = Stage::demo();
    let steps = stage.steps();
    let mut desk = stage.desk();
    let before = desk.line();
    for paste in ["q", "P\nP\np\nu\n", "\u{1b}[A\u{3}q", &"P".repeat(1_000_000)] {
        desk.paste(paste);
        assert!(desk.status().starts_with("! Rien n’a été collé"), "{}", desk.status());
    }
    assert!(desk.requests.is_empty());
    assert_eq!((stage.steps(), desk.line()), (steps, before));
}

#[test]
fn g4_a_paste_in_a_field_is_one_line_of_text_and_nothing_is_sent() {
    let stage = Stage::demo();
    let steps = stage.steps();
    for (open, paste) in
        [("n", "Zoé\r\nq\n"), ("/", "zoé\nzoé\n"), ("?", "aide\n"), ("3 Enter C-u", "12\n13\n")]
    {
        let mut desk = stage.desk();
        desk.press(open).paste(paste);
        assert!(desk.shows(&paste.trim().replace("\r\n", " ").replace('\n', " ")), "{open}: {}", desk.text());
        assert!(desk.cursor().is_some() && desk.requests.is_empty(), "{open}");
    }
    assert_eq!(stage.steps(), steps);
}

#[test]
fn the_palette_and_the_help_run_commands() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press(": [en retard] Enter");
    assert_eq!(stage.column(), "l......e..", "{}", desk.text());
    desk.press("? [rest] Enter");
    assert_eq!(stage.column(), "lppppppepp", "{}", desk.text());
    desk.press(": [undo] Enter");
    assert_eq!(stage.column(), "l......e..", "by its name in the configuration too: {}", desk.text());
    desk.press("C-p [quitter] Enter");
    assert_eq!(desk.requests, [Request::Quit]);
}

#[test]
fn the_palette_offers_only_what_works_now() {
    let stage = Stage { read_only: true, ..Stage::demo() };
    let mut desk = stage.desk();
    assert!(!desk.press(": [noter]").shows("Noter présent·e"), "{}", desk.text());
    assert!(desk.press("Esc ? [noter]").shows("Noter présent·e"), "{}", desk.text());
}

#[test]
fn the_palette_reaches_other_panes_and_goes_there() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("f m f m : [exonérer] Enter");
    assert!(desk.shows("Exonération ou réduction : Marek"), "{}", desk.text());
    desk.press("Esc");
    assert!(desk.shows("w exonérer"), "{}", desk.text());
    desk.press(": [zzz]");
    assert!(desk.shows("Aucune commande ne porte ce nom."), "{}", desk.text());
    desk.press("Enter");
    assert!(desk.shows("zzz"), "{}", desk.text());
}

#[test]
fn help_is_always_in_the_hint_line() {
    for language in ronde::text::Language::ALL {
        let stage = Stage { language: *language, ..Stage::demo() };
        let mut desk = stage.desk();
        for (width, height) in crate::stage::SIZES {
            for pane in ["1", "2", "3"] {
                desk.resize(width, height).press(pane);
                let picture = desk.text();
                let hints = picture.trim_end().lines().last().unwrap_or_default();
                assert!(hints.contains("? "), "{language:?} {width} {pane}: {hints}");
            }
        }
    }
}

#[test]
fn a_notice_goes_with_the_next_key() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("y");
    assert_eq!(desk.status(), "! Copié dans le presse-papiers du terminal");
    desk.press("Down");
    assert_eq!(desk.status(), "");
    desk.press("l Down");
    assert!(desk.status().starts_with("✓"), "{}", desk.status());
}

#[test]
fn y_copies_and_what_is_copied_acts_on_nothing() {
    let stage = Stage::demo();
    let mut desk = stage.desk();
    desk.press("y 3 f c y 1 y");
    let copied: Vec<String> = desk
        .requests
        .iter()
        .map(|request| match request {
            Request::Copy(text) => text.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(copied[0], "Youssef Benkirane");
    assert!(copied[1].starts_with("Chloé Lambrequin 30,00\u{a0}€ +++"), "{}", copied[1]);
    assert!(copied[2].starts_with("lundi 7 décembre 2026, 13"), "{}", copied[2]);
}

/// Every screen that shows people; none may show a name of them while names are hidden.
const SCREENS: &[&str] = &[
    "",
    "1",
    "3",
    "l",
    "P",
    "Enter",
    "Enter e Esc",
    "J",
    "/ [a]",
    "i [a]",
    "x",
    "3 Enter",
    "3 w",
    "3 r",
    "l u",
    "3 Enter C-u [1] Enter",
    "f l p",
    "l Up a J Down u Esc",
    "l Up a J Down u",
    "i [samir] Enter i [samir] Enter",
    "f c x Enter f c x",
    "x Enter",
    "G p",
    "I <tests/fixtures/people/doubles.csv> Enter",
    "b",
    "b a Down Down",
    "b f [a]",
    "b f [youss] Enter",
    "b a Enter",
    "b a Esc",
];

#[test]
fn hidden_names_are_hidden_everywhere() {
    for (when, then) in [("*", ""), ("", " Esc Esc Esc Esc *")] {
        for script in SCREENS {
            let stage = Stage::demo();
            stage.enrol_network(3);
            let animators = stage.store().animators(stage.cycle()).unwrap();
            let people = stage.roster().into_iter().flat_map(|m| [m.given, m.family]);
            let names: Vec<String> = people.chain(animators).collect();
            let mut desk = stage.desk();
            desk.press(when).press(script).press(then);
            for name in &names {
                assert!(!desk.shows(name), "{name} after {when} {script}{then}:\n{}", desk.text());
            }
            assert!(desk.shows("noms masqués") || desk.shows("•••••"), "{script}: {}", desk.text());
        }
    }
}

#[test]
fn a_hidden_name_is_no_double_by_name() {
    let stage = Stage::demo();
    let list = stage.folder.path().join("liste.csv");
    std::fs::write(&list, "Prénom;Nom;Institution\nAmina;Diallo;Ailleurs\n").unwrap();
    for (when, told) in [("", "Amina"), ("*", "•••••")] {
        let mut desk = stage.desk();
        desk.press(when).press("I").paste(&list.display().to_string()).press("Enter");
        assert!(desk.shows(&format!("peut-être la même personne que {told}")), "{}", desk.text());
    }
}

#[test]
fn names_come_back() {
    let stage = Stage::demo();
    let before = stage.desk().text();
    assert_eq!(stage.desk().press("* *").text(), before);
}

fn with_keys(stage: Stage, keys: &[(&str, &[&str])]) -> Stage {
    let mut stage = stage;
    for (command, keys) in keys {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        stage.config.keys.insert((*command).to_owned(), keys);
    }
    stage
}

#[test]
fn keys_bound_in_the_configuration_work_and_show() {
    let stage = with_keys(Stage::demo(), &[("mark-present", &["Space"]), ("undo", &["Ctrl+k"])]);
    let mut desk = stage.desk();
    assert!(desk.shows("␣ présence") && desk.shows("^K annuler"), "{}", desk.text());
    desk.press("Space");
    assert!(desk.status().contains("^K annule"), "{}", desk.status());
    assert_eq!(stage.column(), "p......e..");
    desk.press("p u");
    assert_eq!(stage.column(), "p......e..", "the old keys are free");
    desk.press("C-k");
    assert_eq!(stage.column(), ".......e..");
    assert!(desk.press("? [présent·e]").shows("␣ │"), "{}", desk.text());
}

#[test]
fn a_letter_bound_for_layers_is_text_in_a_field() {
    let stage = with_keys(Stage::demo(), &[("close", &["z", "Esc"]), ("confirm", &["v", "Enter"])]);
    let mut desk = stage.desk();
    assert!(desk.press("n [Zoé viz]").shows("Zoé viz"), "{}", desk.text());
    desk.press("Esc Enter z");
    assert!(!desk.shows("╭"), "where nothing is typed it closes: {}", desk.text());
}

#[test]
fn wrong_keys_are_told_all_at_once_and_the_defaults_hold() {
    let stage = with_keys(Stage::demo(), &[("voler", &["v"]), ("mark-absent", &["e"])]);
    let mut desk = stage.desk();
    let status = desk.status();
    assert!(status.starts_with('✗') && status.contains("voler"), "{status}");
    desk.press("e a");
    assert_eq!(stage.column(), "ea.....e..");
}

#[test]
fn moving_ends_where_it_should() {
    let stage = Stage::demo();
    let at = |script: &str| {
        let mut desk: Desk = stage.desk();
        desk.press(script).line()
    };
    for (script, name) in [
        ("j", "Joris"),
        ("Down k", "Youssef"),
        ("k", "Inès"),
        ("G", "Inès"),
        ("G j", "Youssef"),
        ("End g", "Youssef"),
        ("PgDn", "Inès"),
        ("PgDn PgUp", "Youssef"),
        ("f y", "Youssef"),
        ("f a", "Amina"),
        ("f A f a", "Inès"),
        ("f é", "Nadia"),
    ] {
        assert!(at(script).contains(name), "{script}: {}", at(script));
    }
    let column = |script: &str| stage.desk().press(script).text().lines().nth(3).unwrap().to_owned();
    assert!(column("Right").contains("lundi 4 janvier"));
    assert!(column("Left h Left").contains("lundi 2 novembre"));
    assert!(column("Right Right Right Right Right Right Right").contains("lundi 3 mai"));
}
