//! `--json`: one object, whose keys are those of the design's table and no others.

use std::collections::BTreeSet;

use ronde::command::{COMMANDS, Id};
use serde_json::Value;

use crate::book::Book;

const CYCLE: &[&str] = &["cycle", "cycle.id", "cycle.name", "cycle.formula", "cycle.fee_cents"];
const SESSION: &[&str] = &[
    "id",
    "date",
    "starts",
    "ends",
    "state",
    "moved_from",
    "holiday",
    "host",
    "place",
    "cancelled_reason",
    "guests",
];
const FEE: &[&str] = &["due_cents", "paid_cents", "balance_cents", "state"];
const DETAILS: &[&str] =
    &["id", "name", "given", "family", "role", "institution", "email", "phone", "language"];
const LETTER: &[&str] =
    &["id", "name", "email", "language", "balance_cents", "reference", "subject", "body", "file"];
const CHECKED: &[&str] =
    &["whole", "damage", "dangling", "clock_behind", "verdict", "findings", "newest_backup"];
const FIGURES: &[&str] = &[
    "id",
    "name",
    "formula",
    "starts_on",
    "ends_on",
    "fee_cents",
    "capacity",
    "enrolled",
    "waiting",
    "sessions_total",
    "sessions_held",
    "due_cents",
    "paid_cents",
    "erase_on",
    "erased_on",
];
const STANDING: &[&str] = &[
    "cycle",
    "cycle.id",
    "cycle.name",
    "joined",
    "left",
    "waiting",
    "due_cents",
    "paid_cents",
    "balance_cents",
    "state",
    "price_cents",
    "price_basis",
    "consent",
    "reference",
    "payer",
    "payer_reference",
];

/// Every path of an object; the elements of a list are `[]`, the marks of the grid `*`.
fn paths(value: &Value, above: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let numbered = key.bytes().all(|byte| byte.is_ascii_digit());
                let path = format!("{above}{}", if numbered { "*" } else { key });
                paths(value, &format!("{path}."), found);
                found.insert(path);
            }
        }
        Value::Array(list) => {
            let above = format!("{}[].", above.trim_end_matches('.'));
            for value in list {
                paths(value, &above, found);
            }
        }
        _ => {}
    }
}

fn under(above: &str, keys: &[&str]) -> Vec<String> {
    let top = above.trim_end_matches('.').trim_end_matches("[]").to_owned();
    keys.iter()
        .map(|key| format!("{above}{key}"))
        .chain([top].into_iter().filter(|top| !top.is_empty()))
        .collect()
}

/// A command line, its exit code, and all the paths of its object.
type Row = (Id, &'static str, i32, Vec<String>);

/// Every command that answers an object.
fn table() -> Vec<Row> {
    [
        of_the_copies(),
        of_the_book(),
        of_the_bank(),
        of_the_directory(),
        of_sessions(),
        of_messages(),
        of_the_season(),
        of_privacy(),
    ]
    .concat()
}

/// Copies of the book.
fn of_the_copies() -> Vec<Row> {
    let plain = |keys: &[&str]| under("", keys);
    let holds = || {
        let counts = under("counts.", &["people", "cycles", "marks", "payments", "steps"]);
        [plain(&["book_version", "newest"]), counts].concat()
    };
    let known = ["number", "path", "kind", "made_on", "bytes", "readable", "later_steps"];
    let restored = || [plain(&["path", "lost_steps", "kept", "erased_again"]), holds()].concat();
    vec![
        (Id::Restore, "restore", 1, plain(&["folder", "backups"])),
        (Id::Backup, "backup", 0, [plain(&["path", "bytes"]), holds()].concat()),
        (Id::Restore, "restore", 0, [plain(&["folder"]), under("backups[].", &known)].concat()),
        (Id::Restore, "restore 1 --dry-run", 0, restored()),
        (Id::Restore, "restore 1", 0, restored()),
    ]
}

/// Institutions and their teams.
fn of_the_directory() -> Vec<Row> {
    let plain = |keys: &[&str]| under("", keys);
    let entry = |above: &str| {
        let own = under(above, &["id", "name", "sector", "address", "room", "people"]);
        let step = under(&format!("{above}teams[]."), &["name", "step", "steps", "steps.in-post"]);
        [own, step].concat()
    };
    let steps = ["needs-analysis", "job-description", "recruitment", "in-post", "joined"];
    let counts = [under("by_step.", &steps), under("by_sector[].", &["sector", "institutions"])];
    let saved = || [plain(&["step"]), entry("institution.")].concat();
    let empty =
        || saved().into_iter().filter(|path| !path.contains("teams[].")).chain(plain(&["institution.teams"]));
    let all = [entry("institutions[]."), plain(&["by_step"]), counts.concat()].concat();
    let imported = || plain(&["rows", "added", "updated", "unchanged", "rejected"]);
    vec![
        (Id::AddInstitution, "institution add MaisonNeuve --sector santé", 0, empty().collect()),
        (Id::TeamStep, "institution step MaisonNeuve in-post --team Nord", 0, saved()),
        (Id::EditInstitution, "institution edit MaisonNeuve --room 12", 0, saved()),
        (Id::Institutions, "institutions --step in-post", 0, all),
        (
            Id::ImportInstitutions,
            "institution import tests/fixtures/institutions.csv --dry-run",
            0,
            imported(),
        ),
        (Id::ImportInstitutions, "institution import tests/fixtures/institutions.csv", 0, imported()),
    ]
}

/// What happens to sessions, and who receives them.
fn of_sessions() -> Vec<Row> {
    let one = || under("session.", SESSION);
    let hosted = || [one(), under("session.host.", &["id", "name"])].concat();
    let proposal = || {
        let session = under("proposals[].session.", SESSION);
        [session, under("proposals[].", &["host", "why"]), under("proposals[].host.", &["id", "name"])]
            .concat()
    };
    let accepted = || [proposal(), under("proposals[].session.host.", &["id", "name"])].concat();
    vec![
        (Id::Host, "session host --propose", 0, proposal()),
        (Id::Host, "session host --accept", 0, accepted()),
        (Id::Host, "session host --propose", 1, under("", &["proposals"])),
        (Id::MoveSession, "session move next 2026-11-30", 0, one()),
        (Id::Host, "session host next Clairière", 0, hosted()),
        (Id::HoldElsewhere, "session place next Ici", 0, hosted()),
        (Id::CancelSession, "session cancel next --reason Neige", 0, hosted()),
        (Id::RestoreSession, "session restore 2026-11-30", 0, hosted()),
        (Id::AddSession, "session add 2027-02-15", 0, one()),
    ]
}

/// Bank movements: those of the demonstration wait for somebody to decide.
fn of_the_bank() -> Vec<Row> {
    let plain = |keys: &[&str]| under("", keys);
    let step = || plain(&["step", "what"]);
    let movement = [
        "booked_on",
        "valued_on",
        "amount_cents",
        "currency",
        "counterparty",
        "reference",
        "text",
        "bank_ref",
        "state",
        "allocations",
        "perhaps",
        "reason",
    ];
    let bank = [
        under("files[].", &["file", "format", "account", "opening_cents", "closing_cents"]),
        under("files[].movements[].", &movement),
        under("files[].movements[].allocations[].", &["person", "cents"]),
        plain(&["new", "known", "matched", "proposed", "unmatched", "ignored"]),
    ];
    let waiting = [
        under("movements[].", &["id"]),
        under("movements[].", &movement),
        under("movements[].allocations[].", &["person", "cents"]),
    ];
    vec![
        (
            Id::BankOpen,
            "bank import tests/fixtures/bank/sample.camt.053.001.08.xml --dry-run",
            0,
            bank.concat(),
        ),
        (Id::Bank, "bank list", 0, waiting.concat()),
        (Id::BankAccept, "bank match 1", 0, step()),
        (Id::BankIgnore, "bank ignore 3 4", 0, step()),
    ]
}

/// What leaves the book about a session.
fn of_messages() -> Vec<Row> {
    let plain = |keys: &[&str]| under("", keys);
    let messages = || {
        [
            plain(CYCLE),
            under("session.", SESSION),
            under("session.host.", &["id", "name"]),
            plain(&["kind", "without_address"]),
            under("messages[].", &["languages", "subject", "body", "file"]),
            under("messages[].to[].", &["id", "name", "email"]),
        ]
        .concat()
    };
    let calendar = [
        plain(CYCLE),
        plain(&["ics", "file"]),
        under("events[].", &["session", "uid", "sequence", "cancelled"]),
    ];
    vec![
        (Id::Message, "message next", 0, messages()),
        (Id::Message, "message next --together --kind change", 0, messages()),
        (Id::Calendar, "calendar next", 0, calendar.concat()),
    ]
}

/// What a cycle works on, and the one that follows it.
fn of_the_season() -> Vec<Row> {
    let plain = |keys: &[&str]| under("", keys);
    let asked = ["id", "title", "text"];
    let worked_on = [under("session.", SESSION), under("questions[].", &asked), plain(&["note"])];
    let days = ["sessions", "planned"];
    let questions = [plain(CYCLE), under("questions[].", &asked), under("questions[].", &days)];
    let followed = [plain(CYCLE), under("sessions[].", SESSION), under("proposed[].", &["id", "name"])];
    vec![
        (Id::Questions, "session question last cadre --note Essai", 0, worked_on.concat()),
        (Id::AskedQuestions, "questions", 0, questions.concat()),
        (Id::NewCycle, "cycle new --from Pairs --year 2031 --name Suite", 0, followed.concat()),
    ]
}

/// What is kept on whom, everything about one person, and erasing.
fn of_privacy() -> Vec<Row> {
    let plain = |keys: &[&str]| under("", keys);
    let figures = ["people", "stay", "enrolments", "marks", "payments", "texts", "movements", "steps"];
    let kept = ["id", "name", "erase_on", "due", "erased_on", "people", "without_consent"];
    let copies = || under("backups[].", &["path", "kind", "made_on", "bytes"]);
    let status = [
        under("cycles[].", &kept),
        under("columns[].", &["table", "column", "rows"]),
        plain(&["people_in_no_cycle", "erasures"]),
        under("files[].", &["path", "kind", "at", "unchanged"]),
        copies(),
    ];
    let person = ["id", "given", "family", "role", "institution", "email", "phone", "language"];
    let place = [
        "id",
        "name",
        "erase_on",
        "joined",
        "left",
        "waiting",
        "consent",
        "price_cents",
        "price_basis",
        "reduction_cents",
        "reduction_reason",
        "due_cents",
        "paid_cents",
        "reference",
        "payer",
        "payer_reference",
    ];
    let dossier = [
        under("person.", &person),
        under("cycles[].", &place),
        under("cycles[].consent.", &["on", "how"]),
        under("cycles[].marks[].", &["date", "mark", "note"]),
        under("cycles[].payments[].", &["id", "on", "amount_cents", "method", "shared"]),
        plain(&["movements"]),
        under("journal[].", &["step", "at", "who", "kind", "undone"]),
    ];
    let rehearsed = [
        plain(&[
            "cycle",
            "cycle.id",
            "cycle.name",
            "person",
            "ends_on",
            "erase_on",
            "open_balances",
            "open_cents",
        ]),
        plain(&["sessions_not_noted", "open_movements", "texts"]),
        under("files[].", &["path", "kind", "at", "unchanged"]),
        under("figures.", &figures),
        copies(),
    ];
    let done = [plain(&["cycle", "certificate", "removed", "left"]), under("figures.", &figures)];
    vec![
        (Id::Privacy, "privacy status", 0, status.concat()),
        (Id::ExportPerson, "privacy export Amina", 0, dossier.concat()),
        (Id::EraseCycle, "privacy erase Suite --dry-run", 0, rehearsed.concat()),
        (Id::EraseCycle, "privacy erase Suite --confirm suite", 0, done.concat()),
    ]
}

/// All the others, one after the other.
#[allow(clippy::too_many_lines)] // a table
fn of_the_book() -> Vec<Row> {
    let plain = |keys: &[&str]| under("", keys);
    let changed = || [plain(&["step", "id", "name"]), plain(STANDING)].concat();
    let sessions = || [plain(CYCLE), under("sessions[].", SESSION)].concat();
    let next = [
        under("session.", SESSION),
        under("session.", CYCLE),
        under("session.", &["days_left", "expected", "announced_absent"]),
    ];
    let cycles = under("cycles[].", FIGURES);
    let found = [
        under("people[].", &["id", "name", "role", "institution", "email", "phone"]),
        under("people[].cycles[].", &["id", "name"]),
        under("institutions[].", &["id", "name", "sector", "address", "people"]),
    ];
    let attendance = [
        plain(CYCLE),
        under("sessions[].", SESSION),
        under("people[].", &["id", "name", "attended", "applicable"]),
        under("people[].marks.", &["*"]),
    ];
    let due = [
        plain(CYCLE),
        plain(&["due_cents", "paid_cents"]),
        under("people[].", &["id", "name", "reference", "payer", "payer_reference"]),
        under("people[].", FEE),
    ];
    let marked = || [plain(&["changed", "kept"]), under("session.", SESSION)].concat();
    let imported =
        plain(&["rows", "added", "updated", "unchanged", "enrolled", "waiting", "consents", "rejected"]);
    let doubles = under("doubles[].", &["line", "same_as", "same_as.line"]);
    let card = [
        under("person.", DETAILS),
        under("places[].", STANDING),
        under("places[].", &["reason"]),
        under("places[].consent.", &["on", "how"]),
        under("places[].payments[].", &["id", "on", "amount_cents", "whole_cents", "method"]),
        under("places[].marks[].", &["date", "mark"]),
    ];
    let saved = || [plain(&["step"]), under("person.", DETAILS)].concat();
    let config = || under("settings[].", &["name", "value", "default", "from"]);
    let info = [
        plain(&[
            "program_version",
            "sqlite_version",
            "book_version",
            "book",
            "backups",
            "book_bytes",
            "config",
        ]),
        plain(&["formulas", "templates", "questions", "language", "today"]),
        under("terminal.", &["stdin", "stdout", "columns", "rows", "term", "colour"]),
        under("counts.", &["people", "cycles", "marks", "payments", "steps"]),
    ];
    let counted = || under("counts.", &["people", "cycles", "marks", "payments", "steps"]);
    let taken = || [counted(), plain(&["dry_run", "kept", "erased_again"])].concat();
    let step = || plain(&["step", "what"]);
    let proposal = ["sessions_left", "sessions_total", "price_cents"];
    let price = [plain(&["id", "name"]), plain(STANDING), under("proposal.", &proposal)];
    let split = || plain(&["step", "people", "rest_cents"]);
    let payment = ["id", "on", "amount_cents", "rest_cents", "method", "payer", "reference"];
    let open = [
        under("payments[].", &payment),
        under("payments[].allocations[].", &["person", "name", "cycle", "cents"]),
    ];
    vec![
        (Id::Next, "next", 0, next.concat()),
        (Id::Sessions, "sessions", 0, sessions()),
        (Id::Cycles, "cycles", 0, cycles),
        (Id::Find, "find open", 0, found.concat()),
        (Id::Show, "show Amina", 0, card.concat()),
        (Id::Attendance, "attendance", 0, attendance.concat()),
        (Id::Due, "due", 0, due.concat()),
        (
            Id::Qr,
            "qr Marek",
            0,
            [under("person.", &["id", "name"]), plain(&["balance_cents", "payload"])].concat(),
        ),
        (Id::Remind, "remind", 0, [plain(CYCLE), under("people[].", LETTER)].concat()),
        (Id::Journal, "journal", 0, under("steps[].", &["step", "at", "who", "kind", "what", "undone"])),
        (Id::Check, "check", 0, [plain(CHECKED), under("newest_backup.", &["file", "made_on"])].concat()),
        (Id::Export, "export --all FOLDER/whole.json", 0, [plain(&["file", "bytes"]), counted()].concat()),
        (Id::Import, "import --all FOLDER/whole.json --dry-run", 0, taken()),
        (Id::Import, "import --all FOLDER/whole.json", 0, taken()),
        (Id::Info, "info", 0, info.concat()),
        (Id::Config, "config", 0, config()),
        (Id::Config, "config keep-days 60", 0, [config(), plain(&["settings[].step"])].concat()),
        (Id::Mark, "mark next Lindehof present", 0, marked()),
        (Id::Mark, "mark last --rest present", 0, marked()),
        (Id::Mark, "mark last --guests 3", 0, marked()),
        (Id::Undo, "undo", 0, step()),
        (Id::Redo, "redo", 0, step()),
        (Id::AddPerson, "person add --given Zoé --family Imaginaire --enrol", 0, saved()),
        (Id::EditPerson, "person edit Imaginaire --role jobist", 0, saved()),
        (Id::Pay, "pay Imaginaire 20 --method cash", 0, changed()),
        (Id::Refund, "refund Imaginaire 5,50", 0, changed()),
        (Id::Waive, "waive Imaginaire --reason essai --by 10", 0, changed()),
        (Id::Payer, "payer Imaginaire MaisonInventée", 0, changed()),
        (Id::Price, "price Imaginaire", 0, price.concat()),
        (Id::Price, "price Imaginaire 30", 0, changed()),
        (Id::Split, "split 100 Imaginaire=10 Amina=20 --payer MaisonInventée", 0, split()),
        (Id::Allocate, "allocate", 0, open.concat()),
        (Id::Leave, "leave Imaginaire", 0, changed()),
        (Id::Enrol, "enrol Imaginaire", 0, changed()),
        (
            Id::Consent,
            "consent Imaginaire signed",
            0,
            [changed(), under("consent.", &["on", "how"])].concat(),
        ),
        (Id::Consent, "consent Imaginaire --none", 0, changed()),
        (
            Id::ImportPeople,
            "person import tests/fixtures/people/doubles.csv",
            0,
            [imported, doubles].concat(),
        ),
        (Id::NewCycle, "cycle new --formula reseau --year 2030 --dry-run", 0, sessions()),
        (Id::NewCycle, "cycle new --formula reseau --year 2030", 0, sessions()),
    ]
}

#[test]
fn every_object_has_the_keys_of_the_table_and_no_others() {
    let book = Book::unhosted();
    for (_, line, code, expected) in table() {
        let (object, exit) = book.object(&line.replace("FOLDER", &book.folder.path().display().to_string()));
        assert_eq!(exit, code, "{line}");
        let mut found = BTreeSet::new();
        paths(&object, "", &mut found);
        let expected: BTreeSet<String> = expected
            .into_iter()
            .chain(["schema".to_owned()])
            .map(|path| path.replace("[]..", "[]."))
            .collect();
        assert_eq!(found, expected, "{line}: {object}");
    }
}

/// Those that answer no question about a book have no object.
#[test]
fn every_command_is_in_the_table() {
    let tried: Vec<Id> = table().into_iter().map(|(id, ..)| id).collect();
    for row in COMMANDS.iter().filter(|row| row.line.is_some()) {
        // A book is shared in a folder of its own: `shared.rs`.
        let without = matches!(row.id, Id::Demo | Id::Completions | Id::Man | Id::Share);
        assert!(without || tried.contains(&row.id), "{}", row.name);
    }
}

#[test]
fn marks_are_words_null_or_not_applicable() {
    let book = Book::unhosted();
    let (object, _) = book.object("attendance");
    let people = object["people"].as_array().unwrap();
    let marks: BTreeSet<String> = people
        .iter()
        .flat_map(|person| person["marks"].as_object().unwrap().values())
        .map(|mark| mark.as_str().unwrap_or("null").to_owned())
        .collect();
    let known = ["present", "late", "excused", "absent", "null", "not-applicable"];
    assert!(marks.iter().all(|mark| known.contains(&mark.as_str())), "{marks:?}");
    assert!(marks.contains("null") && marks.contains("not-applicable") && marks.contains("present"));
}

#[test]
fn money_of_everybody_adds_up() {
    let (due, _) = Book::unhosted().object("due");
    let sum = |key: &str| {
        let people = due["people"].as_array().unwrap();
        people.iter().map(|person| person[key].as_i64().unwrap()).sum::<i64>()
    };
    assert_eq!(due["due_cents"], sum("due_cents"));
    assert_eq!(due["paid_cents"], sum("paid_cents"));
    assert_eq!(sum("balance_cents"), sum("due_cents") - sum("paid_cents"));
}

#[test]
fn nothing_is_an_object_too() {
    let book = Book::empty_cycle();
    let (found, code) = book.object("find nobody");
    assert_eq!((code, found["people"].as_array().unwrap().len()), (1, 0));
    let (next, code) = book.object("next --today 2040-01-01");
    assert_eq!((code, &next["session"]), (1, &Value::Null));
}
