//! No text is missing in a language, none is unused, none has other arguments than its translations.

#![allow(clippy::unwrap_used, reason = "clippy takes the functions beside the tests for no tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use ronde::command::line::{self, Line};
use ronde::command::{COMMANDS, Scope};
use ronde::domain::attendance::Mark;
use ronde::domain::consent::ConsentHow;
use ronde::domain::fees::{FeeState, Method, PriceBasis};
use ronde::domain::formula::OnHoliday;
use ronde::domain::holiday::Holiday;
use ronde::domain::institution::TeamStep;
use ronde::domain::matching::{Reason, State};
use ronde::domain::message::MessageKind;
use ronde::domain::person::Role;
use ronde::domain::school::SchoolKind;
use ronde::domain::session::{SessionState, Standing};
use ronde::domain::setting::Setting;
use ronde::exchange::people::Column;
use ronde::store::BackupKind;
use ronde::text::{Arg, Language, Text};

/// The names that the program computes: every family with the words that may follow its prefix.
/// A name that stands in `src` as a whole literal needs no family.
fn families() -> Vec<(&'static str, Vec<String>)> {
    let marks: Vec<String> =
        words(Mark::ALL.map(Mark::word)).into_iter().chain(words(["none", "not-applicable"])).collect();
    let months: Vec<String> = (1..=12).map(|month| month.to_string()).collect();
    let weekdays: Vec<String> = (1..=7).map(|day| day.to_string()).collect();
    vec![
        ("mark", marks.clone()),
        ("letter", marks),
        (
            "consent",
            words(ConsentHow::ALL.map(ConsentHow::word)).into_iter().chain(words(["none"])).collect(),
        ),
        ("role", words(Role::ALL.map(Role::word))),
        ("method", words(Method::ALL.map(Method::word))),
        ("fee", words(FeeState::ALL.map(FeeState::word))),
        ("money-basis", words(PriceBasis::ALL.map(PriceBasis::word))),
        ("session", words(SessionState::ALL.map(SessionState::word))),
        ("keep-kind", words(BackupKind::ALL.map(BackupKind::word))),
        ("msg-kind", words(MessageKind::ALL.map(MessageKind::word))),
        ("msg-state", words(Standing::ALL.map(Standing::word))),
        ("step", words(TeamStep::ALL.map(TeamStep::word))),
        ("inst-short", words(TeamStep::ALL.map(TeamStep::word))),
        ("inst-column", words(["name", "sector", "address", "room", "team", "none"])),
        ("holiday", words(Holiday::ALL.map(Holiday::word))),
        ("school", words(SchoolKind::ALL.map(SchoolKind::word))),
        ("setting", words(Setting::ALL.map(Setting::word))),
        ("err-setting", words(Setting::ALL.map(Setting::word))),
        ("month", months.clone()),
        ("month-short", months),
        ("weekday", weekdays.clone()),
        ("weekday-short", weekdays),
        ("cmd", COMMANDS.iter().map(|command| command.name.to_owned()).collect()),
        (
            "tui-column",
            Column::ALL.map(Column::word).iter().chain(&["none"]).map(ToString::to_string).collect(),
        ),
        ("tui-language", Language::ALL.iter().map(|language| language.code().to_owned()).collect()),
        ("tui-on-holiday", words(OnHoliday::ALL.map(OnHoliday::word))),
        ("cmd-scope", words(Scope::ALL.map(Scope::word))),
        (
            "bank-state",
            words(State::ALL.map(State::word))
                .into_iter()
                .chain(words(["accepted", "later", "same"]))
                .collect(),
        ),
        ("bank-reason", words(REASONS.map(Reason::word))),
        ("priv-held", words(HELD)),
        ("priv-file", words(["backup", "draft", "list", "code", "export", "changed"])),
        ("key", hints()),
        ("cli-arg", arguments()),
        ("cli-word", line_words()),
        ("cli-group", unique(lines().filter(|line| line.words.len() > 1).map(|line| line.words[0]))),
    ]
}

/// What personal columns hold.
const HELD: [&str; 17] = [
    "names",
    "contact",
    "work",
    "language",
    "places",
    "consents",
    "prices",
    "reasons",
    "marks",
    "notes",
    "payments",
    "bank",
    "sessions",
    "questions",
    "animators",
    "journal",
    "files",
];

/// Every reason for which a movement stands as it does.
const REASONS: [Reason; 21] = [
    Reason::Reference,
    Reason::Batch,
    Reason::BatchAmount,
    Reason::ReferenceInText,
    Reason::KnownPayer,
    Reason::Employer,
    Reason::NameInText,
    Reason::Counterparty,
    Reason::TooMuch,
    Reason::Typed,
    Reason::Currency,
    Reason::Outgoing,
    Reason::Elsewhere,
    Reason::Returned,
    Reason::Reversal,
    Reason::Closed,
    Reason::UnknownReference,
    Reason::Typo,
    Reason::MaybeKnown,
    Reason::Known,
    Reason::Nothing,
];

/// The commands that the hint line may show: those of a place, and these of the whole dashboard.
fn hints() -> Vec<String> {
    const DASHBOARD: [&str; 18] = [
        "next-pane",
        "jump",
        "find",
        "palette",
        "undo",
        "redo",
        "journal",
        "help",
        "copy",
        "hide-names",
        "new-cycle",
        "add-person",
        "import-people",
        "bank",
        "institutions",
        "alerts",
        "privacy",
        "quit",
    ];
    let shown = COMMANDS.iter().filter(|command| match command.scope {
        Scope::Dashboard => DASHBOARD.contains(&command.name),
        scope => scope != Scope::Line,
    });
    shown.map(|command| command.name.to_owned()).collect()
}

/// Every form of the command line.
fn lines() -> impl Iterator<Item = &'static Line> {
    COMMANDS.iter().filter_map(|command| command.line)
}

/// Every argument of the command line, once.
fn arguments() -> Vec<String> {
    let args = lines().flat_map(|line| line.args).chain(line::EVERYWHERE);
    unique(args.map(|arg| arg.about))
}

/// Every word of the command line, once.
fn line_words() -> Vec<String> {
    unique(lines().flat_map(|line| line.words).copied())
}

fn unique<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    words.map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
}

fn words<const N: usize>(words: [&str; N]) -> Vec<String> {
    words.map(str::to_owned).to_vec()
}

fn declared() -> BTreeSet<String> {
    let name = |prefix: &str, word: &str| format!("{prefix}-{word}");
    families().iter().flat_map(|(prefix, words)| words.iter().map(|word| name(prefix, word))).collect()
}

/// A text as its file has it: where, and the variables it shows.
struct Entry {
    file: String,
    body: String,
    variables: BTreeSet<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folder(language: Language) -> PathBuf {
    root().join("assets/locales").join(language.code())
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// All texts of a language; fails on a name that is there twice.
fn entries(language: Language) -> BTreeMap<String, Entry> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for path in files(&folder(language), "ftl") {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut current = String::new();
        for line in fs::read_to_string(&path).unwrap().lines() {
            if let Some((id, first)) = line.split_once('=').filter(|_| line.starts_with(char::is_alphabetic))
            {
                id.trim().clone_into(&mut current);
                let entry = Entry { file: file.clone(), body: first.to_owned(), variables: variables(first) };
                assert!(
                    entries.insert(current.clone(), entry).is_none(),
                    "{current} is twice in {language:?}"
                );
            } else if line.starts_with(' ') && !current.is_empty() {
                let entry = entries.get_mut(&current).unwrap();
                entry.body.push('\n');
                entry.body.push_str(line);
                entry.variables.extend(variables(line));
            }
        }
    }
    entries
}

fn variables(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect::<String>()
    };
    text.split('$').skip(1).map(name).collect()
}

/// The program's sources, joined.
fn sources() -> String {
    files(&root().join("src"), "rs").iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn every_file_is_read_whole() {
    for language in Language::ALL {
        for path in files(&folder(*language), "ftl") {
            let parsed = FluentResource::try_new(fs::read_to_string(&path).unwrap());
            assert!(parsed.is_ok(), "{}: {:?}", path.display(), parsed.err().map(|(_, errors)| errors));
        }
    }
}

#[test]
fn every_language_has_the_same_texts_with_the_same_arguments() {
    let first = entries(Language::ALL[0]);
    let mut wrong = Vec::new();
    for language in &Language::ALL[1..] {
        let other = entries(*language);
        for id in first.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
            match (first.get(id), other.get(id)) {
                (Some(a), Some(b)) if a.variables == b.variables && a.file == b.file => {}
                (Some(_), Some(_)) => wrong.push(format!("{id}: other arguments or file in {language:?}")),
                (Some(_), None) => wrong.push(format!("{id}: missing in {language:?}")),
                (None, _) => wrong.push(format!("{id}: only in {language:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_text_is_found_and_said_in_every_language() {
    for language in Language::ALL {
        let text = Text::new(*language);
        for (id, entry) in entries(*language) {
            assert!(text.has(&id), "{id} is in {}.ftl, where it is not looked for", entry.file);
            for count in [0_i64, 1, 2] {
                let args: Vec<(&str, Arg<'_>)> =
                    entry.variables.iter().map(|name| (name.as_str(), Arg::Count(count))).collect();
                assert!(!text.with(&id, &args).is_empty(), "{id} says nothing in {language:?}");
            }
        }
    }
}

#[test]
fn every_text_is_used() {
    let (sources, declared) = (sources(), declared());
    let unused: Vec<String> = entries(Language::ALL[0])
        .into_keys()
        .filter(|id| !declared.contains(id) && !sources.contains(&format!("\"{id}\"")))
        .collect();
    assert!(unused.is_empty(), "used nowhere in src, and in no declared family: {unused:#?}");
}

#[test]
fn every_text_that_the_program_says_exists() {
    let known = entries(Language::ALL[0]);
    let sources = sources();
    let said = [".say(", ".with("].into_iter().flat_map(|call| sources.split(call).skip(1));
    let missing: BTreeSet<&str> = said
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'))
        .map(|(id, _)| id)
        .filter(|id| !known.contains_key(*id))
        .collect();
    assert!(missing.is_empty(), "said but in no file: {missing:?}");
    let missing: Vec<String> = declared().into_iter().filter(|id| !known.contains_key(id)).collect();
    assert!(missing.is_empty(), "declared but in no file: {missing:?}");
}

#[test]
fn letters_and_words_of_a_family_are_told_apart() {
    for language in Language::ALL {
        let text = Text::new(*language);
        // A hint may say the same in two places: `tests/words.rs` looks at each place alone.
        for (prefix, words) in families().into_iter().filter(|(prefix, _)| *prefix != "key") {
            let said: BTreeSet<String> =
                words.iter().map(|word| text.say(&format!("{prefix}-{word}"))).collect();
            assert_eq!(said.len(), words.len(), "{prefix} in {language:?}: {said:?}");
        }
    }
}

#[test]
fn what_a_role_is_called_is_recognised_on_import() {
    for language in Language::ALL {
        for role in Role::ALL {
            let called = Text::new(*language).say(&format!("role-{}", role.word()));
            assert_eq!(Role::recognise(&called), Some(role), "{called} in {language:?}");
        }
    }
}

/// French wants `’`, and a no-break space before `; : ! ? »` and after `«`; no language wants `'`.
#[test]
fn typography_is_respected() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (id, entry) in entries(*language) {
            if entry.body.contains('\'') {
                wrong.push(format!("{id} in {language:?}: ' for ’"));
            }
            let loose = [" ;", " :", " !", " ?", " »", "« "].iter().any(|pair| entry.body.contains(pair));
            if *language == Language::Fr && loose {
                wrong.push(format!("{id}: a plain space beside ; : ! ? « »"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
