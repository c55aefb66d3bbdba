//! The form of each command, in the order of the table; what several have in common stands before them.

use super::{Arg, Kind, Line, Needs, Takes, about, arg, flag, line};

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
pub(super) const LANGUAGES: Takes = Takes::OneOf(&["fr", "nl", "en"]);
/// The marks, and `clear`.
const MARKS: Takes = Takes::OneOf(&["present", "late", "excused", "absent", "clear"]);

pub(in crate::command) const FIND: Line = line(&["find"], Read, &[arg("text", Words, Takes::Text)]);
pub(in crate::command) const SHOW: Line = line(&["show"], Read, &[arg("person", Words, Takes::Person)]);
pub(in crate::command) const UNDO: Line = line(&["undo"], Write, &[STEP]);
pub(in crate::command) const REDO: Line = line(&["redo"], Write, &[STEP]);
pub(in crate::command) const JOURNAL: Line = line(&["journal"], Read, &[arg("limit", Opt, Takes::Number)]);
pub(in crate::command) const CYCLE_NEW: Line = line(
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

pub(in crate::command) const SESSION_MOVE: Line =
    line(&["session", "move"], Write, &[SESSION, DATE, STARTS, ENDS, CYCLE_OPTION]);
pub(in crate::command) const SESSION_CANCEL: Line =
    line(&["session", "cancel"], Write, &[SESSION, arg("reason", Must, Takes::Text), CYCLE_OPTION]);
pub(in crate::command) const SESSION_RESTORE: Line =
    line(&["session", "restore"], Write, &[SESSION, CYCLE_OPTION]);
pub(in crate::command) const SESSION_ADD: Line =
    line(&["session", "add"], Write, &[DATE, STARTS, ENDS, CYCLE_OPTION]);
pub(in crate::command) const SESSION_HOST: Line = line(
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
pub(in crate::command) const SESSION_PLACE: Line = line(
    &["session", "place"],
    Write,
    &[SESSION, arg("place", Optional, Takes::Text), about("no-place", flag("none")), CYCLE_OPTION],
);
pub(in crate::command) const SESSION_QUESTION: Line = line(
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
pub(in crate::command) const QUESTIONS: Line = line(&["questions"], Read, &[CYCLE_OPTION]);
pub(in crate::command) const MESSAGE: Line = line(
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
pub(in crate::command) const CALENDAR: Line = line(
    &["calendar"],
    Read,
    &[
        arg("session", Optional, Takes::Session),
        about("calendar-file", arg("output", Opt, Takes::File)),
        CYCLE_OPTION,
    ],
);
pub(in crate::command) const INSTITUTIONS: Line = line(
    &["institutions"],
    Read,
    &[
        SECTOR,
        about("team-step", arg("step", Opt, STEPS)),
        about("list-file", arg("output", Opt, Takes::File)),
    ],
);
const INSTITUTION: Arg = arg("institution", Needed, Takes::Text);
pub(in crate::command) const INSTITUTION_ADD: Line =
    line(&["institution", "add"], Write, &[INSTITUTION, SECTOR, ADDRESS, ROOM]);
pub(in crate::command) const INSTITUTION_EDIT: Line = line(
    &["institution", "edit"],
    Write,
    &[INSTITUTION, about("institution-name", arg("name", Opt, Takes::Text)), SECTOR, ADDRESS, ROOM],
);
pub(in crate::command) const INSTITUTION_STEP: Line = line(
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
pub(in crate::command) const INSTITUTION_IMPORT: Line =
    line(&["institution", "import"], Write, &[arg("file", Needed, Takes::File), flag("dry-run")]);
pub(in crate::command) const PERSON_ADD: Line = line(
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
pub(in crate::command) const PERSON_EDIT: Line = line(
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
pub(in crate::command) const PERSON_IMPORT: Line = line(
    &["person", "import"],
    Write,
    &[arg("file", Needed, Takes::File), flag("enrol"), CYCLE_OPTION, flag("dry-run")],
);
pub(in crate::command) const ENROL: Line = line(&["enrol"], Write, &[PERSON, ON, REFERENCE, CYCLE_OPTION]);
pub(in crate::command) const LEAVE: Line = line(&["leave"], Write, &[PERSON, ON, CYCLE_OPTION]);
pub(in crate::command) const PAY: Line = line(&["pay"], Write, &[PERSON, AMOUNT, ON, METHOD, CYCLE_OPTION]);
pub(in crate::command) const REFUND: Line =
    line(&["refund"], Write, &[PERSON, AMOUNT, ON, METHOD, CYCLE_OPTION]);
pub(in crate::command) const WAIVE: Line = line(
    &["waive"],
    Write,
    &[PERSON, arg("reason", Opt, Takes::Text), arg("by", Opt, Takes::Amount), CYCLE_OPTION],
);
pub(in crate::command) const BANK_IMPORT: Line =
    line(&["bank", "import"], Write, &[arg("statement", Several, Takes::File), flag("dry-run")]);
pub(in crate::command) const BANK_LIST: Line = line(&["bank", "list"], Read, &[]);
pub(in crate::command) const BANK_MATCH: Line = line(
    &["bank", "match"],
    Write,
    &[arg("entry", Needed, Takes::Number), arg("part", Any, Takes::Part), flag("same"), CYCLE_OPTION],
);
pub(in crate::command) const BANK_IGNORE: Line =
    line(&["bank", "ignore"], Write, &[arg("entry", Several, Takes::Number)]);
pub(in crate::command) const PAYER_OF: Line = line(
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
pub(in crate::command) const SPLIT: Line =
    line(&["split"], Write, &[AMOUNT, arg("part", Several, Takes::Part), PAYER, ON, METHOD, CYCLE_OPTION]);
pub(in crate::command) const ALLOCATE: Line = line(
    &["allocate"],
    Write,
    &[arg("payment", Optional, Takes::Number), arg("part", Any, Takes::Part), CYCLE_OPTION],
);
pub(in crate::command) const PRICE: Line = line(
    &["price"],
    Write,
    &[PERSON, arg("amount", Optional, Takes::Amount), flag("pro-rata"), flag("full"), CYCLE_OPTION],
);
pub(in crate::command) const DEMO: Line = line(&["demo"], Nothing, &[arg("into", Opt, Takes::File)]);
pub(in crate::command) const NEXT: Line = line(&["next"], Read, &[CYCLE_OPTION]);
pub(in crate::command) const SESSIONS: Line = line(&["sessions"], Read, &[CYCLE_OPTION]);
pub(in crate::command) const CYCLES: Line = line(&["cycles"], Read, &[]);
pub(in crate::command) const ATTENDANCE: Line = line(&["attendance"], Read, &[CYCLE_OPTION]);
pub(in crate::command) const MARK: Line = line(
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
pub(in crate::command) const DUE: Line = line(&["due"], Read, &[CYCLE_OPTION]);
pub(in crate::command) const QR: Line =
    line(&["qr"], Read, &[PERSON, about("qr-file", arg("output", Opt, Takes::File)), CYCLE_OPTION]);
pub(in crate::command) const REMIND: Line =
    line(&["remind"], Read, &[arg("person", Optional, Takes::Person), DRAFTS, CYCLE_OPTION]);
pub(in crate::command) const CHECK: Line = line(&["check"], Read, &[]);
const BOOK_FILE: Arg = about("book-file", arg("file", Needed, Takes::File));
const ALL: Arg = flag("all");
pub(in crate::command) const BACKUP: Line = line(
    &["backup"],
    Read,
    &[
        about("backup-file", arg("file", Optional, Takes::File)),
        flag("encrypt"),
        arg("recipient", Many, Takes::Text),
    ],
);
pub(in crate::command) const RESTORE: Line = line(
    &["restore"],
    Write,
    &[
        about("restore-file", arg("file", Optional, Takes::File)),
        arg("identity", Opt, Takes::File),
        flag("dry-run"),
    ],
);
pub(in crate::command) const EXPORT: Line = line(&["export"], Read, &[ALL, BOOK_FILE]);
pub(in crate::command) const IMPORT: Line = line(&["import"], Write, &[ALL, BOOK_FILE, flag("dry-run")]);
pub(in crate::command) const SHARE: Line = line(&["share"], Write, &[arg("group", Needed, Takes::Text)]);
pub(in crate::command) const PRIVACY_STATUS: Line = line(&["privacy", "status"], Read, &[]);
pub(in crate::command) const PRIVACY_ERASE: Line = line(
    &["privacy", "erase"],
    Write,
    &[
        about("erased", arg("whose", Words, Takes::Text)),
        about("erase-person", flag("person")),
        flag("dry-run"),
        arg("confirm", Opt, Takes::Text),
    ],
);
pub(in crate::command) const PRIVACY_EXPORT: Line = line(
    &["privacy", "export"],
    Read,
    &[arg("person", Words, Takes::Person), about("export-folder", arg("output", Opt, Takes::Folder))],
);
pub(in crate::command) const CONSENT: Line = line(
    &["consent"],
    Write,
    &[
        PERSON,
        arg("how", Optional, Takes::OneOf(&["form", "mail", "signed", "spoken"])),
        about("consent-on", ON),
        about("no-consent", flag("none")),
        CYCLE_OPTION,
    ],
);
pub(in crate::command) const INFO: Line = line(&["info"], Nothing, &[]);
pub(in crate::command) const CONFIG: Line =
    line(&["config"], Nothing, &[arg("setting", Optional, Takes::Text), arg("value", Optional, Takes::Text)]);
pub(in crate::command) const COMPLETIONS: Line =
    line(&["completions"], Nothing, &[arg("shell", Needed, Takes::Shell)]);
pub(in crate::command) const MAN: Line = line(&["man"], Nothing, &[]);
