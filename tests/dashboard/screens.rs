//! Screens as keystrokes and pictures, in three languages and three sizes.
//!
//! A file holds one screen in every language and size that matters for it.

use ronde::domain::institution::InstitutionDetails;
use ronde::domain::setting::Setting;
use ronde::store::change::HostChoice;
use ronde::store::{Change, FoundInstitution};
use ronde::text::Language;

use super::book;
use super::desk::Desk;
use super::stage::{SIZES, Stage, USUAL};

type Take = (Language, (u16, u16));

const ALL: [Language; 3] = [Language::Fr, Language::Nl, Language::En];

/// Plays the same keys in each language and size, and keeps the pictures side by side.
fn shoot(name: &str, stage: impl Fn() -> Stage, takes: &[Take], script: &str, look: fn(&Desk) -> String) {
    let picture = |(language, size): &Take| {
        let mut stage = stage();
        (stage.language, stage.size) = (*language, *size);
        let picture = look(stage.desk().press(script));
        format!("== {} {}×{} ==\n{picture}", language.code(), size.0, size.1)
    };
    keep(name, script, &takes.iter().map(picture).collect::<Vec<_>>().join("\n\n"));
}

fn keep(name: &str, script: &str, pictures: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, description => script }, {
        insta::assert_snapshot!(name, pictures);
    });
}

/// Every language and size.
fn everywhere() -> Vec<Take> {
    ALL.into_iter().flat_map(|language| SIZES.map(|size| (language, size))).collect()
}

/// Three languages at the usual size.
fn usual() -> Vec<Take> {
    ALL.map(|language| (language, USUAL)).to_vec()
}

#[test]
fn panes() {
    for (name, script) in [("attendance", ""), ("cycles", "1"), ("fees", "3")] {
        shoot(name, Stage::demo, &everywhere(), script, Desk::picture);
    }
}

/// A cycle whose people are gone keeps its figures.
#[test]
fn erased() {
    for (name, script) in [("erased-attendance", "2"), ("erased-cycles", "1"), ("erased-fees", "3")] {
        shoot(name, Stage::erased, &everywhere(), script, Desk::picture);
    }
    for (name, script) in [("erased-mark", "2 p"), ("erased-pay", "3 Enter"), ("erased-move", "1 Down d")] {
        shoot(name, Stage::erased, &usual(), script, Desk::picture);
    }
}

#[test]
fn styles_by_meaning() {
    let stage = Stage { size: (120, 30), ..Stage::demo() };
    let mut desk = stage.desk();
    let mut pictures = Vec::new();
    for script in ["", "l P", "1", "3"] {
        pictures.push(format!("== {script} ==\n{}", desk.press(script).styled()));
    }
    keep("styles", "one after the other", &pictures.join("\n\n"));
}

#[test]
fn layers() {
    for (name, script) in [
        ("help", "?"),
        ("help-filtered", "? [pres]"),
        ("palette", ":"),
        ("search", "/ [le]"),
        ("search-none", "/ [zzz]"),
        ("journal", "J"),
        ("card", "f c Enter"),
        ("card-of-somebody-exempt", "f m f m Enter"),
        ("hidden-names", "f c * Enter"),
        ("hidden-consent", "f c * Enter c"),
    ] {
        shoot(name, Stage::demo, &usual(), script, Desk::layer);
    }
}

#[test]
fn layers_on_the_smallest_window() {
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    for (name, script) in [
        ("smallest-help", "?"),
        ("smallest-card", "f c Enter"),
        ("smallest-search", "/ [le]"),
        ("smallest-journal", "J"),
        ("smallest-pay", "3 f c Enter"),
        ("smallest-split", "3 f m f m s"),
        ("smallest-payer", "3 f m f m e"),
        ("smallest-price", "3 f n t"),
        ("smallest-person", "n"),
        ("smallest-consent", "f c Enter c"),
        ("smallest-new-cycle", "N"),
        ("smallest-reminders", "3 m"),
        ("smallest-qr", "3 f m f m Q"),
    ] {
        shoot(name, Stage::demo, &smallest, script, Desk::layer);
    }
}

#[test]
fn forms() {
    for (name, script) in [
        ("pay", "3 f c Enter"),
        ("waive", "3 f c w"),
        ("refund", "3 f f r"),
        ("payer", "3 f m f m e"),
        ("price", "3 f n t Right"),
        ("price-too-much", "3 f a t Right Tab [30]"),
        ("split", "3 f m f m s"),
        ("leave", "x"),
        ("add-person", "n"),
        ("consent", "f c Enter c"),
        ("consent-ahead", "f c Enter c Tab [8/12/2026] Enter"),
        ("edit-person", "f c Enter e"),
        ("enrol", "i [sam]"),
        ("import-which-file", "I"),
        ("which-folder", "3 m w"),
    ] {
        shoot(name, Stage::demo, &usual(), script, Desk::layer);
    }
}

#[test]
fn wrong_input() {
    for (name, script) in [
        ("wrong-amount", "3 f c Enter C-u [cent] Enter"),
        ("wrong-amount-too-large", "3 f f r C-u [100] Enter"),
        ("wrong-date", "3 f c Enter Tab C-u [31/2] Enter"),
        ("wrong-reason", "3 f c w Enter"),
        ("wrong-reference", "3 f m f m e Tab [123/4567/89012] Enter"),
        ("wrong-split", "3 f m f m s [10] Enter"),
        ("wrong-email", "n [Zoé] Tab Tab Tab Tab [pas une adresse] Enter"),
        ("wrong-name", "n Enter"),
        ("wrong-file", "I [nulle/part.csv] Enter"),
        ("wrong-list", "I <tests/fixtures/people/unclosed-quote.csv> Enter"),
        ("wrong-year", "N Tab C-u [bientôt] Enter"),
        ("wrong-hours", "N Tab Tab Tab Tab Tab Tab [midi] Enter"),
        ("wrong-name-taken", "N Tab Tab Tab [Pairs-aidants 2026-2027] Enter"),
    ] {
        shoot(name, Stage::demo, &usual(), script, Desk::layer);
    }
}

/// One employer has paid too much for two people.
#[test]
fn a_payment_for_several() {
    let stage = || {
        let stage = Stage::demo();
        stage.desk().press("3 f m f m e Enter f c e [relais des trois cours] Enter s [100] Enter");
        stage
    };
    shoot("unallocated", stage, &everywhere(), "3", Desk::picture);
    for (name, script) in
        [("payments", "3 S"), ("payments-moved", "3 S Enter"), ("card-of-a-payer", "f c Enter")]
    {
        shoot(name, stage, &usual(), script, Desk::layer);
    }
}

/// The code itself is read by `effects/qr.rs`.
#[test]
fn codes_and_reminders() {
    let takes: Vec<_> = everywhere().into_iter().filter(|(_, size)| *size != SIZES[2]).collect();
    shoot("qr", Stage::demo, &takes, "3 f m f m Q", Desk::text);
    shoot("reminders", Stage::demo, &takes, "3 m", Desk::layer);
    shoot("account", without_account, &usual(), "3 f m f m Q", Desk::layer);
    shoot("wrong-iban", without_account, &usual(), "3 m [ASBL] Tab [BE00] Enter", Desk::layer);
}

/// A session that is moved to the host's, of whom somebody has no address.
#[test]
fn messages_and_calendars() {
    let takes: Vec<_> = everywhere().into_iter().filter(|(_, size)| *size != SIZES[2]).collect();
    for (name, script) in
        [("messages", "1 m Down"), ("messages-together", "1 m g"), ("messages-host", "1 m S-Tab")]
    {
        shoot(name, moved_to_a_host, &takes, script, Desk::layer);
    }
    for (name, script) in [
        ("messages-welcome", "1 m Tab Tab PgDn"),
        ("messages-folder", "1 m g w"),
        ("calendar", "1 c Tab Right"),
        ("calendar-wrong-file", "1 c C-u [agenda.doc] Enter"),
    ] {
        shoot(name, moved_to_a_host, &usual(), script, Desk::layer);
    }
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    shoot("messages-cancelled", cancelled, &usual(), "1 Up m", Desk::layer);
    shoot("smallest-messages", moved_to_a_host, &smallest, "1 m", Desk::layer);
    shoot("smallest-calendar", moved_to_a_host, &smallest, "1 c", Desk::layer);
}

fn moved_to_a_host() -> Stage {
    let stage = Stage::demo();
    stage.without_address("Marek");
    let (mut store, session, today) = (stage.store(), stage.session_id(), stage.today);
    let found = store.find("Tilleuls", 1).unwrap().institutions;
    let [FoundInstitution { id, name, sector, .. }] = &found[..] else { panic!("{found:?}") };
    let details = InstitutionDetails {
        name: name.clone(),
        sector: sector.clone(),
        address: "avenue Inventée 7, 1030 Bruxelles".into(),
        room: "14 places, sonnette du haut".into(),
    };
    let choices = vec![HostChoice { session, host: Some(*id), seen: None }];
    let to = today + chrono::Days::new(7);
    for change in [
        Change::EditInstitution { institution: *id, details, seen: None },
        Change::SetHosts { choices },
        Change::MoveSession { session, to, hours: None, seen: None, today },
    ] {
        store.apply(&change).unwrap();
    }
    stage
}

fn cancelled() -> Stage {
    let stage = moved_to_a_host();
    let (store, cycle, today) = (stage.store(), stage.cycle(), stage.today);
    let session = store.next_session(Some(cycle), today).unwrap().unwrap().id;
    stage.store().apply(&Change::CancelSession { session, reason: "Grève".into(), today }).unwrap();
    stage
}

fn without_account() -> Stage {
    let stage = Stage::demo();
    let values = [Setting::Beneficiary, Setting::Iban].map(|setting| (setting, String::new()));
    stage.store().apply(&Change::Configure { values: values.into() }).unwrap();
    stage
}

/// The two windows that a layer is looked at in.
fn two_sizes() -> Vec<Take> {
    everywhere().into_iter().filter(|(_, size)| *size != SIZES[2]).collect()
}

/// A year with a bit of everything: moved, cancelled, elsewhere, received; one over and not marked.
fn a_years_changes() -> Stage {
    let stage = Stage::demo();
    let moved = "P 1 Down Down d [8/2] Enter";
    let others = "Up x [neige] Enter Down Down l [Maison de quartier] Enter p Enter + [9/11] Enter";
    stage.desk().press(moved).press(others);
    let themes = ["cadre", "Que faire de nos silences ?"].map(str::to_owned).into();
    let (session, note) = (stage.session_id(), "On a pris le temps.".to_owned());
    stage.store().apply(&Change::WorkOn { session, themes, seen: None }).unwrap();
    stage.store().apply(&Change::NoteSession { session, note, seen: None }).unwrap();
    Stage { today: book::day(2027, 1, 5), ..stage }
}

#[test]
fn sessions_and_their_hosts() {
    shoot("sessions", a_years_changes, &everywhere(), "1 Down Down Down", Desk::picture);
    shoot("session-worked-on", a_years_changes, &two_sizes(), "1 Down", Desk::picture);
    shoot("session-cancelled", a_years_changes, &two_sizes(), "1 Down Down", Desk::picture);
    for (name, script) in [
        ("hosts", "1 p"),
        ("hosts-swapping", "1 p Down s Down"),
        ("hosts-decided", "1 p l Down Backspace Down Down f [tend] Enter"),
        ("host", "1 a"),
        ("host-found", "1 a [e]"),
        ("session-move", "1 Down d [25/12/2026]"),
        ("session-cancel", "1 Down x"),
        ("session-elsewhere", "1 Down l"),
        ("session-add", "1 +"),
        ("announce", "E"),
        ("count", "c"),
    ] {
        shoot(name, Stage::demo, &two_sizes(), script, Desk::layer);
    }
    shoot("alerts", a_years_changes, &two_sizes(), "!", Desk::layer);
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    for (name, script) in [
        ("smallest-hosts", "1 p"),
        ("smallest-session-move", "1 Down d [25/12/2026]"),
        ("smallest-announce", "E"),
    ] {
        shoot(name, Stage::demo, &smallest, script, Desk::layer);
    }
    shoot("smallest-alerts", a_years_changes, &smallest, "!", Desk::layer);
}

/// 2028: two Mondays of the season are public holidays.
#[test]
fn new_cycle() {
    let wide: Vec<_> = ALL.map(|language| (language, SIZES[0])).to_vec();
    shoot("new-cycle", Stage::demo, &usual(), "N", Desk::layer);
    shoot("new-cycle-2028-next-week", Stage::demo, &wide, "N Tab C-u [2028]", Desk::layer);
    shoot("new-cycle-2028-keep", Stage::demo, &wide, "N Tab C-u [2028] Tab Right", Desk::layer);
}

fn worked_on() -> Stage {
    let stage = Stage::demo();
    let sessions = stage.store().sessions(stage.cycle(), stage.today).unwrap();
    let themes = |words: &[&str]| words.iter().map(ToString::to_string).collect();
    let noted = [(0, themes(&["cadre", "ecoute"])), (2, themes(&["cadre"]))];
    for (at, themes) in noted {
        stage.store().apply(&Change::WorkOn { session: sessions[at].id, themes, seen: None }).unwrap();
    }
    stage
}

/// Both sizes with room for an overlay beside what it is about.
fn roomy() -> Vec<Take> {
    everywhere().into_iter().filter(|(_, size)| *size != SIZES[2]).collect()
}

#[test]
fn questions_of_a_session() {
    shoot("questions", worked_on, &roomy(), "1 t Enter Down Space", Desk::picture);
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    shoot("smallest-questions", worked_on, &smallest, "1 t", Desk::layer);
    shoot("own-question", worked_on, &usual(), "1 t n", Desk::layer);
    shoot("note-session", worked_on, &usual(), "1 t e [La charte]", Desk::layer);
    shoot("questions-hidden", worked_on, &usual(), "1 t n [Secret] Enter e [Secret] Enter *", Desk::layer);
}

#[test]
fn next_season() {
    shoot("season", Stage::demo, &roomy(), "1 s", Desk::layer);
    shoot("season-people", Stage::demo, &roomy(), "1 s Enter Space Down Space", Desk::layer);
}

/// A free cycle has no fees, and the assembly no names.
#[test]
fn how_a_group_lives() {
    let of = |formula: &'static str| {
        move || {
            let stage = Stage::empty();
            stage.add_cycle(formula, "Un");
            stage
        }
    };
    shoot("free-cycle", of("conseil"), &everywhere(), "n [Amina] Enter p", Desk::picture);
    shoot("counts", of("assemblee"), &everywhere(), "Home + +", Desk::picture);
}

#[test]
fn import() {
    for (name, file) in [
        ("import-good", "excel-windows-1252.csv"),
        ("import-doubles", "doubles.csv"),
        ("import-damaged", "damaged.csv"),
        ("import-form", "microsoft-form-nl.csv"),
    ] {
        shoot(name, Stage::demo, &usual(), &format!("I <tests/fixtures/people/{file}> Enter"), Desk::layer);
    }
}

#[test]
fn directory() {
    let takes: Vec<_> = everywhere().into_iter().filter(|(_, size)| *size != SIZES[2]).collect();
    for (name, script) in [
        ("directory", "A"),
        ("institution", "A f [fictive] Enter"),
        ("institution-people", "/ [tilleuls] Up Enter"),
        ("institution-counts", "A c"),
        ("institution-edit", "A f [fictive] Enter e"),
        ("institution-step", "A f [fictive] Enter s Tab Left"),
    ] {
        shoot(name, Stage::directory, &takes, script, Desk::layer);
    }
    for (name, script) in [
        ("directory-filtered", "A f [sante]"),
        ("directory-none", "A f [licorne]"),
        ("directory-write", "A w"),
        ("institution-hidden", "/ [tilleuls] Up Enter *"),
        ("institution-import", "A I <tests/fixtures/people/damaged.csv> Enter"),
        ("institution-no-name", "A n Enter"),
        ("institution-taken", "A n [maison FICTIVE] Enter"),
    ] {
        shoot(name, Stage::directory, &usual(), script, Desk::layer);
    }
    let list = "A I <tests/fixtures/institutions.csv> Enter";
    shoot("institution-preview", Stage::demo, &usual(), list, Desk::layer);
    shoot(
        "institution-refused",
        Stage::demo,
        &usual(),
        &list.replace("tests/fixtures/institutions", "tests/cmd/institutions.in/fautes"),
        Desk::layer,
    );
    shoot("directory-empty", Stage::empty, &usual(), "N Enter A", Desk::layer);
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    for (name, script) in [
        ("smallest-directory", "A"),
        ("smallest-institution", "A f [fictive] Enter"),
        ("smallest-counts", "A c"),
        ("smallest-step", "A f [fictive] Enter s"),
    ] {
        shoot(name, Stage::directory, &smallest, script, Desk::layer);
    }
}

#[test]
fn bank() {
    shoot("bank", Stage::demo, &everywhere(), "b", Desk::layer);
    for (name, script) in [
        ("bank-maybe-known", "b End"),
        ("bank-decided", "b a x x m"),
        ("bank-leave", "b a Esc"),
        ("bank-whose", "b f [am]"),
        ("bank-choose", "b o [tests/fixtures/people/] Tab"),
        ("bank-wrong-file", "b o <tests/fixtures/people/doubles.csv> Enter"),
        ("bank-opened", "b o <tests/fixtures/bank/sample.camt.053.001.08.xml> Enter"),
    ] {
        shoot(name, Stage::demo, &usual(), script, Desk::layer);
    }
    let smallest: Vec<_> = ALL.map(|language| (language, SIZES[2])).to_vec();
    shoot("smallest-bank-leave", Stage::demo, &smallest, "b a Esc", Desk::layer);
    let empty = "b a a x x Enter b Esc b";
    shoot("bank-nothing-open", Stage::demo, &usual(), empty, Desk::layer);
}

#[test]
fn what_just_happened() {
    let mut said = Vec::new();
    for script in [
        "l",
        "l P",
        "l P P",
        "l u",
        "l u U",
        "+",
        "3 f c Enter Enter",
        "f l p",
        "3 f m f m r",
        "<texte>",
        "3 f c y",
        "f z",
        "_",
        "U",
        "N Tab C-u [2028] Enter",
        "I <tests/fixtures/people/excel-windows-1252.csv> Enter Enter",
        "b a a x Enter",
        "b a Enter u",
    ] {
        said.push(format!("== {script} =="));
        for language in ALL {
            let stage = Stage { language, ..Stage::demo() };
            said.push(stage.desk().press(script).status());
        }
    }
    keep("said", "each", &said.join("\n"));
}

#[test]
fn a_full_cycle_has_a_waiting_list() {
    let stage = || {
        let stage = Stage::demo();
        stage.enrol_network(4);
        stage
    };
    let mut takes = usual();
    takes.push((Language::Fr, SIZES[2]));
    shoot("waiting-list", stage, &takes, "G", Desk::picture);
}

#[test]
fn another_cycle_and_one_without_people() {
    shoot("other-cycle", Stage::demo, &usual(), "1 End Enter", Desk::picture);
    shoot("nobody", Stage::empty, &everywhere(), "N Enter", Desk::picture);
}

#[test]
fn the_first_start() {
    shoot("welcome", Stage::empty, &everywhere(), "", Desk::picture);
}

#[test]
fn read_only_and_waiting_for_a_letter() {
    let stage = || Stage { read_only: true, ..Stage::demo() };
    shoot("jump", Stage::demo, &usual(), "f", Desk::picture);
    shoot("read-only", stage, &usual(), "l", Desk::picture);
}

#[test]
fn a_window_too_small() {
    let takes: Vec<_> = ALL.into_iter().flat_map(|l| [(39, 12), (40, 11), (12, 5)].map(|s| (l, s))).collect();
    shoot("too-small", Stage::demo, &takes, "", Desk::picture);
}
