//! The forms of commands on the command line: words, arguments, what they need of the book.
//!
//! `cli-arg-<about>` is the text of an argument; `cli-word-<word>` a command's word in each language.

/// The form of one command.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// `ronde person add` has two.
    pub words: &'static [&'static str],
    /// What it needs of the book.
    pub needs: Needs,
    /// Its arguments, in order.
    pub args: &'static [Arg],
}

/// What a command needs of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// It works without.
    Nothing,
    /// A look.
    Read,
    /// A change.
    Write,
}

/// One argument.
#[derive(Debug, Clone, Copy)]
pub struct Arg {
    /// Its name: `--name`, or the word in the usage line.
    pub name: &'static str,
    /// Which text says what it is: its name, unless two commands mean different things by that.
    pub about: &'static str,
    /// How it is written.
    pub kind: Kind,
    /// What it takes.
    pub takes: Takes,
}

/// How an argument is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// By its place, and needed.
    Needed,
    /// By its place, and may be left out.
    Optional,
    /// By its place, one or more words taken as one text.
    Words,
    /// By its place, once or more, each by itself.
    Several,
    /// By its place, as often as one likes, or not at all.
    Any,
    /// `--name VALUE`.
    Option,
    /// `--name VALUE`, as often as one likes.
    Many,
    /// `--name VALUE`, and needed.
    Must,
    /// `--name`.
    Flag,
}

/// What an argument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Takes {
    Nothing,
    Text,
    Number,
    Amount,
    Date,
    Time,
    Person,
    Session,
    Cycle,
    File,
    Folder,
    /// `PERSON=AMOUNT`.
    Part,
    Shell,
    /// One of the domain's words.
    OneOf(&'static [&'static str]),
}

const fn arg(name: &'static str, kind: Kind, takes: Takes) -> Arg {
    Arg { name, about: name, kind, takes }
}

const fn about(about: &'static str, arg: Arg) -> Arg {
    Arg { about, ..arg }
}

const fn flag(name: &'static str) -> Arg {
    arg(name, Kind::Flag, Takes::Nothing)
}

const fn line(words: &'static [&'static str], needs: Needs, args: &'static [Arg]) -> Line {
    Line { words, needs, args }
}

use Kind::{Any, Many, Must, Needed, Option as Opt, Optional, Several, Words};
use Needs::{Nothing, Read, Write};

const CYCLE_OPTION: Arg = arg("cycle", Opt, Takes::Cycle);
const PERSON: Arg = arg("person", Needed, Takes::Person);
const AMOUNT: Arg = arg("amount", Needed, Takes::Amount);
const ON: Arg = arg("on", Opt, Takes::Date);
const METHOD: Arg = arg("method", Opt, Takes::OneOf(&["transfer", "cash", "card", "other"]));
const PAYER: Arg = arg("payer", Opt, Takes::Text);
const REFERENCE: Arg = arg("reference", Opt, Takes::Text);
const STEP: Arg = arg("step", Optional, Takes::Number);
const ROLES: Takes = Takes::OneOf(&["peer-helper", "expert", "jobist", "professional"]);
const LANGUAGES: Takes = Takes::OneOf(&["fr", "nl", "en"]);
/// The marks, and `clear`.
const MARKS: Takes = Takes::OneOf(&["present", "late", "excused", "absent", "clear"]);

pub(super) const FIND: Line = line(&["find"], Read, &[arg("text", Words, Takes::Text)]);
pub(super) const SHOW: Line = line(&["show"], Read, &[arg("person", Words, Takes::Person)]);
pub(super) const UNDO: Line = line(&["undo"], Write, &[STEP]);
pub(super) const REDO: Line = line(&["redo"], Write, &[STEP]);
pub(super) const JOURNAL: Line = line(&["journal"], Read, &[arg("limit", Opt, Takes::Number)]);
pub(super) const CYCLE_NEW: Line = line(
    &["cycle", "new"],
    Write,
    &[
        arg("formula", Opt, Takes::Text),
        arg("from", Opt, Takes::Cycle),
        arg("year", Must, Takes::Number),
        arg("on-holiday", Opt, Takes::OneOf(&["next-week", "keep"])),
        arg("name", Opt, Takes::Text),
        arg("fee", Opt, Takes::Amount),
        arg("capacity", Opt, Takes::Number),
        STARTS,
        ENDS,
        arg("animator", Many, Takes::Text),
        flag("dry-run"),
    ],
);
const SESSION: Arg = arg("session", Needed, Takes::Session);
const DRAFTS: Arg = about("drafts", arg("output", Opt, Takes::Folder));
const DATE: Arg = arg("date", Needed, Takes::Date);
const STARTS: Arg = arg("starts", Opt, Takes::Time);
const ENDS: Arg = arg("ends", Opt, Takes::Time);
const STEPS: Takes = Takes::OneOf(&["needs-analysis", "job-description", "recruitment", "in-post", "joined"]);
const SECTOR: Arg = arg("sector", Opt, Takes::Text);
const ADDRESS: Arg = arg("address", Opt, Takes::Text);
const ROOM: Arg = arg("room", Opt, Takes::Text);
const KINDS: Takes = Takes::OneOf(&["change", "reminder", "welcome", "host"]);

pub(super) const SESSION_MOVE: Line =
    line(&["session", "move"], Write, &[SESSION, DATE, STARTS, ENDS, CYCLE_OPTION]);
pub(super) const SESSION_CANCEL: Line =
    line(&["session", "cancel"], Write, &[SESSION, arg("reason", Must, Takes::Text), CYCLE_OPTION]);
pub(super) const SESSION_RESTORE: Line = line(&["session", "restore"], Write, &[SESSION, CYCLE_OPTION]);
pub(super) const SESSION_ADD: Line = line(&["session", "add"], Write, &[DATE, STARTS, ENDS, CYCLE_OPTION]);
pub(super) const SESSION_HOST: Line = line(
    &["session", "host"],
    Write,
    &[
        arg("session", Optional, Takes::Session),
        arg("institution", Optional, Takes::Text),
        about("no-host", flag("none")),
        flag("propose"),
        flag("accept"),
        CYCLE_OPTION,
    ],
);
pub(super) const SESSION_PLACE: Line = line(
    &["session", "place"],
    Write,
    &[SESSION, arg("place", Optional, Takes::Text), about("no-place", flag("none")), CYCLE_OPTION],
);
pub(super) const SESSION_QUESTION: Line = line(
    &["session", "question"],
    Write,
    &[
        SESSION,
        arg("question", Any, Takes::Text),
        arg("note", Opt, Takes::Text),
        about("no-questions", flag("none")),
        CYCLE_OPTION,
    ],
);
pub(super) const QUESTIONS: Line = line(&["questions"], Read, &[CYCLE_OPTION]);
pub(super) const MESSAGE: Line = line(
    &["message"],
    Read,
    &[
        SESSION,
        arg("person", Optional, Takes::Person),
        arg("kind", Opt, KINDS),
        flag("together"),
        DRAFTS,
        CYCLE_OPTION,
    ],
);
pub(super) const CALENDAR: Line = line(
    &["calendar"],
    Read,
    &[
        arg("session", Optional, Takes::Session),
        about("calendar-file", arg("output", Opt, Takes::File)),
        CYCLE_OPTION,
    ],
);
pub(super) const INSTITUTIONS: Line = line(
    &["institutions"],
    Read,
    &[
        SECTOR,
        about("team-step", arg("step", Opt, STEPS)),
        about("list-file", arg("output", Opt, Takes::File)),
    ],
);
const INSTITUTION: Arg = arg("institution", Needed, Takes::Text);
pub(super) const INSTITUTION_ADD: Line =
    line(&["institution", "add"], Write, &[INSTITUTION, SECTOR, ADDRESS, ROOM]);
pub(super) const INSTITUTION_EDIT: Line = line(
    &["institution", "edit"],
    Write,
    &[INSTITUTION, about("institution-name", arg("name", Opt, Takes::Text)), SECTOR, ADDRESS, ROOM],
);
pub(super) const INSTITUTION_STEP: Line = line(
    &["institution", "step"],
    Write,
    &[
        INSTITUTION,
        about("team-step", arg("step", Needed, STEPS)),
        arg("team", Opt, Takes::Text),
        ON,
        about("no-step", flag("none")),
    ],
);
pub(super) const INSTITUTION_IMPORT: Line =
    line(&["institution", "import"], Write, &[arg("file", Needed, Takes::File), flag("dry-run")]);
pub(super) const PERSON_ADD: Line = line(
    &["person", "add"],
    Write,
    &[
        arg("given", Opt, Takes::Text),
        arg("family", Opt, Takes::Text),
        arg("role", Opt, ROLES),
        arg("institution", Opt, Takes::Text),
        arg("email", Opt, Takes::Text),
        arg("phone", Opt, Takes::Text),
        arg("language", Opt, LANGUAGES),
        flag("enrol"),
        CYCLE_OPTION,
    ],
);
pub(super) const PERSON_EDIT: Line = line(
    &["person", "edit"],
    Write,
    &[
        PERSON,
        arg("given", Opt, Takes::Text),
        arg("family", Opt, Takes::Text),
        arg("role", Opt, ROLES),
        arg("institution", Opt, Takes::Text),
        arg("email", Opt, Takes::Text),
        arg("phone", Opt, Takes::Text),
        arg("language", Opt, LANGUAGES),
    ],
);
pub(super) const PERSON_IMPORT: Line = line(
    &["person", "import"],
    Write,
    &[arg("file", Needed, Takes::File), flag("enrol"), CYCLE_OPTION, flag("dry-run")],
);
pub(super) const ENROL: Line = line(&["enrol"], Write, &[PERSON, ON, REFERENCE, CYCLE_OPTION]);
pub(super) const LEAVE: Line = line(&["leave"], Write, &[PERSON, ON, CYCLE_OPTION]);
pub(super) const PAY: Line = line(&["pay"], Write, &[PERSON, AMOUNT, ON, METHOD, CYCLE_OPTION]);
pub(super) const REFUND: Line = line(&["refund"], Write, &[PERSON, AMOUNT, ON, METHOD, CYCLE_OPTION]);
pub(super) const WAIVE: Line = line(
    &["waive"],
    Write,
    &[PERSON, arg("reason", Opt, Takes::Text), arg("by", Opt, Takes::Amount), CYCLE_OPTION],
);
pub(super) const BANK_IMPORT: Line =
    line(&["bank", "import"], Write, &[arg("statement", Several, Takes::File), flag("dry-run")]);
pub(super) const BANK_LIST: Line = line(&["bank", "list"], Read, &[]);
pub(super) const BANK_MATCH: Line = line(
    &["bank", "match"],
    Write,
    &[arg("entry", Needed, Takes::Number), arg("part", Any, Takes::Part), flag("same"), CYCLE_OPTION],
);
pub(super) const BANK_IGNORE: Line =
    line(&["bank", "ignore"], Write, &[arg("entry", Several, Takes::Number)]);
pub(super) const PAYER_OF: Line = line(
    &["payer"],
    Write,
    &[
        PERSON,
        arg("institution", Optional, Takes::Text),
        REFERENCE,
        about("no-payer", flag("none")),
        CYCLE_OPTION,
    ],
);
pub(super) const SPLIT: Line =
    line(&["split"], Write, &[AMOUNT, arg("part", Several, Takes::Part), PAYER, ON, METHOD, CYCLE_OPTION]);
pub(super) const ALLOCATE: Line = line(
    &["allocate"],
    Write,
    &[arg("payment", Optional, Takes::Number), arg("part", Any, Takes::Part), CYCLE_OPTION],
);
pub(super) const PRICE: Line = line(
    &["price"],
    Write,
    &[PERSON, arg("amount", Optional, Takes::Amount), flag("pro-rata"), flag("full"), CYCLE_OPTION],
);
pub(super) const DEMO: Line = line(&["demo"], Nothing, &[arg("into", Opt, Takes::File)]);
pub(super) const NEXT: Line = line(&["next"], Read, &[CYCLE_OPTION]);
pub(super) const SESSIONS: Line = line(&["sessions"], Read, &[CYCLE_OPTION]);
pub(super) const CYCLES: Line = line(&["cycles"], Read, &[]);
pub(super) const ATTENDANCE: Line = line(&["attendance"], Read, &[CYCLE_OPTION]);
pub(super) const MARK: Line = line(
    &["mark"],
    Write,
    &[
        arg("session", Needed, Takes::Session),
        arg("person", Optional, Takes::Person),
        arg("mark", Optional, MARKS),
        arg("rest", Opt, Takes::OneOf(&["present", "late", "excused", "absent"])),
        arg("guests", Opt, Takes::Number),
        arg("note", Opt, Takes::Text),
        CYCLE_OPTION,
    ],
);
pub(super) const DUE: Line = line(&["due"], Read, &[CYCLE_OPTION]);
pub(super) const QR: Line =
    line(&["qr"], Read, &[PERSON, about("qr-file", arg("output", Opt, Takes::File)), CYCLE_OPTION]);
pub(super) const REMIND: Line =
    line(&["remind"], Read, &[arg("person", Optional, Takes::Person), DRAFTS, CYCLE_OPTION]);
pub(super) const CHECK: Line = line(&["check"], Read, &[]);
pub(super) const INFO: Line = line(&["info"], Nothing, &[]);
pub(super) const CONFIG: Line =
    line(&["config"], Nothing, &[arg("setting", Optional, Takes::Text), arg("value", Optional, Takes::Text)]);
pub(super) const COMPLETIONS: Line = line(&["completions"], Nothing, &[arg("shell", Needed, Takes::Shell)]);
pub(super) const MAN: Line = line(&["man"], Nothing, &[]);

/// The options that every command takes.
pub const EVERYWHERE: &[Arg] = &[
    arg("db", Opt, Takes::File),
    arg("lang", Opt, LANGUAGES),
    arg("today", Opt, Takes::Date),
    flag("json"),
    arg("color", Opt, Takes::OneOf(&["auto", "always", "never"])),
    flag("quiet"),
    flag("read-only"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::attendance::Mark;
    use crate::domain::fees::Method;
    use crate::domain::formula::OnHoliday;
    use crate::domain::institution::TeamStep;
    use crate::domain::message::MessageKind;
    use crate::domain::person::Role;

    #[test]
    fn the_words_offered_are_the_domains() {
        let takes =
            |line: &Line, name: &str| match line.args.iter().find(|arg| arg.name == name).unwrap().takes {
                Takes::OneOf(words) => words.to_vec(),
                _ => Vec::new(),
            };
        assert_eq!(takes(&PERSON_ADD, "role"), Role::ALL.map(Role::word));
        assert_eq!(takes(&PAY, "method"), Method::ALL.map(Method::word));
        assert_eq!(takes(&MARK, "rest"), Mark::ALL.map(Mark::word));
        assert_eq!(takes(&CYCLE_NEW, "on-holiday"), OnHoliday::ALL.map(OnHoliday::word));
        assert_eq!(takes(&MESSAGE, "kind"), MessageKind::ALL.map(MessageKind::word));
        assert_eq!(takes(&INSTITUTION_STEP, "step"), TeamStep::ALL.map(TeamStep::word));
    }
}
