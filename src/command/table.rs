//! Every command, declared once: name, where its keys count, default keys, form on the command line.
//!
//! The name is also its name in the configuration, and `cmd-<name>` is its text in every language.
//! Keyboards are Belgian AZERTY: what needs Shift or `AltGr` there has a twin that does not.

use super::line::{self, Line};

/// Where the keys of a command count. Two scopes meet when both can be in force at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// On the whole dashboard.
    Dashboard,
    /// In the pane of cycles and sessions.
    Cycles,
    /// In the pane of marks.
    Attendance,
    /// In the pane of fees.
    Fees,
    /// On whatever lies above the dashboard.
    Overlay,
    /// In the journal.
    Journal,
    /// On a person's card.
    Card,
    /// On bank movements.
    Bank,
    /// In the list of reminders.
    Reminders,
    /// In the proposal of hosts.
    Hosts,
    /// On messages to a group.
    Messages,
    /// On the questions of a session.
    Questions,
    /// In the directory of institutions.
    Directory,
    /// Among the people of an earlier cycle.
    Season,
    /// Only on the command line.
    Line,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Scope; 15] = [
        Scope::Dashboard,
        Scope::Cycles,
        Scope::Attendance,
        Scope::Fees,
        Scope::Overlay,
        Scope::Journal,
        Scope::Card,
        Scope::Bank,
        Scope::Reminders,
        Scope::Hosts,
        Scope::Messages,
        Scope::Questions,
        Scope::Directory,
        Scope::Season,
        Scope::Line,
    ];

    /// The scope around this one: its keys count here too, unless taken.
    pub fn outer(self) -> Option<Scope> {
        match self {
            Scope::Cycles | Scope::Attendance | Scope::Fees => Some(Scope::Dashboard),
            Scope::Journal
            | Scope::Card
            | Scope::Bank
            | Scope::Reminders
            | Scope::Hosts
            | Scope::Messages
            | Scope::Questions
            | Scope::Directory
            | Scope::Season => Some(Scope::Overlay),
            Scope::Dashboard | Scope::Overlay | Scope::Line => None,
        }
    }

    /// The word of the scope in the configuration and in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            Scope::Dashboard => "dashboard",
            Scope::Cycles => "cycles",
            Scope::Attendance => "attendance",
            Scope::Fees => "fees",
            Scope::Overlay => "overlay",
            Scope::Journal => "journal",
            Scope::Card => "card",
            Scope::Bank => "bank",
            Scope::Reminders => "reminders",
            Scope::Hosts => "hosts",
            Scope::Messages => "messages",
            Scope::Questions => "questions",
            Scope::Directory => "directory",
            Scope::Season => "season",
            Scope::Line => "line",
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// What the program matches on.
    pub id: Id,
    /// Its stable name.
    pub name: &'static str,
    /// Where its keys count.
    pub scope: Scope,
    /// The keys it has unless the configuration says otherwise.
    pub keys: &'static [&'static str],
    /// Its form on the command line.
    pub line: Option<&'static Line>,
}

macro_rules! commands {
    ($($id:ident $name:literal $scope:ident [$($key:literal)*] $($line:ident)?;)*) => {
        /// A command.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs)] // `cmd-<name>` in the language files says what each does
        pub enum Id { $($id),* }

        /// The table.
        pub const COMMANDS: &[Command] = &[$(Command {
            id: Id::$id,
            name: $name,
            scope: Scope::$scope,
            keys: &[$($key),*],
            line: commands!(@line $($line)?),
        }),*];
    };
    (@line) => { None };
    (@line $line:ident) => { Some(&line::$line) };
}

commands! {
    // Everywhere
    Find            "find"            Dashboard  ["/" "Ctrl+f"]     FIND;
    Palette         "palette"         Dashboard  [":" "Ctrl+p"];
    Undo            "undo"            Dashboard  ["u"]              UNDO;
    Redo            "redo"            Dashboard  ["U" "Ctrl+r"]     REDO;
    Journal         "journal"         Dashboard  ["J"]              JOURNAL;
    Help            "help"            Dashboard  ["?" "F1"];
    Copy            "copy"            Dashboard  ["y"];
    HideNames       "hide-names"      Dashboard  ["*" "$"];
    NewCycle        "new-cycle"       Dashboard  ["N"]              CYCLE_NEW;
    AddPerson       "add-person"      Dashboard  ["n"]              PERSON_ADD;
    ImportPeople    "import-people"   Dashboard  ["I"]              PERSON_IMPORT;
    Bank            "bank"            Dashboard  ["b"]              BANK_LIST;
    Institutions    "institutions"    Dashboard  ["A"]              INSTITUTIONS;
    Alerts          "alerts"          Dashboard  ["!"];
    Privacy         "privacy"         Dashboard  ["V"]              PRIVACY_STATUS;
    Suspend         "suspend"         Dashboard  ["Ctrl+z"];
    Repaint         "repaint"         Dashboard  ["Ctrl+l"];
    Quit            "quit"            Dashboard  ["q" "Ctrl+c"];

    // Moving
    Up              "up"              Dashboard  ["Up" "k"];
    Down            "down"            Dashboard  ["Down" "j"];
    Left            "left"            Dashboard  ["Left" "h"];
    Right           "right"           Dashboard  ["Right"];
    PageUp          "page-up"         Dashboard  ["PageUp"];
    PageDown        "page-down"       Dashboard  ["PageDown"];
    First           "first"           Dashboard  ["Home" "g"];
    Last            "last"            Dashboard  ["End" "G"];
    NextPane        "next-pane"       Dashboard  ["Tab"];
    PreviousPane    "previous-pane"   Dashboard  ["Shift+Tab"];
    PaneCycles      "pane-cycles"     Dashboard  ["1" "&"];
    PaneAttendance  "pane-attendance" Dashboard  ["2" "é"];
    PaneFees        "pane-fees"       Dashboard  ["3" "\""];
    Jump            "jump"            Dashboard  ["f"];

    // Cycles
    OpenCycle       "open-cycle"      Cycles     ["Enter"];

    MoveSession     "move-session"    Cycles     ["d"]              SESSION_MOVE;
    CancelSession   "cancel-session"  Cycles     ["x"]              SESSION_CANCEL;
    RestoreSession  "restore-session" Cycles     ["r"]              SESSION_RESTORE;
    AddSession      "add-session"     Cycles     ["Plus" "="]       SESSION_ADD;
    Host            "host"            Cycles     ["a"]              SESSION_HOST;
    ProposeHosts    "propose-hosts"   Cycles     ["p"];
    HoldElsewhere   "hold-elsewhere"  Cycles     ["l"]              SESSION_PLACE;
    Questions       "questions"       Cycles     ["t"]              SESSION_QUESTION;
    Message         "message"         Cycles     ["m"]              MESSAGE;
    Calendar        "calendar"        Cycles     ["c"]              CALENDAR;
    NextSeason      "next-season"     Cycles     ["s"];
    EraseCycle      "erase-cycle"     Cycles     ["e"]              PRIVACY_ERASE;

    // Attendance
    MarkPresent     "mark-present"    Attendance ["p"];
    MarkLate        "mark-late"       Attendance ["l" "r"];
    MarkExcused     "mark-excused"    Attendance ["e"];
    MarkAbsent      "mark-absent"     Attendance ["a"];
    MarkClear       "mark-clear"      Attendance ["Backspace" "-" "Delete"];
    MarkRest        "mark-rest"       Attendance ["P"];
    MoreGuests      "more-guests"     Attendance ["Plus" "="];
    FewerGuests     "fewer-guests"    Attendance ["_" "°" ")"];
    Announce        "announce"        Attendance ["E"];
    Count           "count"           Attendance ["c"];
    Show            "show"            Attendance ["Enter"]          SHOW;
    Enrol           "enrol"           Attendance ["i"]              ENROL;
    Leave           "leave"           Attendance ["x"]              LEAVE;

    // Fees
    Pay             "pay"             Fees       ["Enter" "p"]      PAY;
    Waive           "waive"           Fees       ["w"]              WAIVE;
    Refund          "refund"          Fees       ["r"]              REFUND;
    Payer           "payer"           Fees       ["e"]              PAYER_OF;
    Price           "price"           Fees       ["t"]              PRICE;
    Split           "split"           Fees       ["s"]              SPLIT;
    Allocate        "allocate"        Fees       ["S"]              ALLOCATE;
    ShowPayer       "show-payer"      Fees       ["o"];
    Qr              "qr"              Fees       ["Q"]              QR;
    Remind          "remind"          Fees       ["m"]              REMIND;

    // Above the dashboard
    Close           "close"           Overlay    ["Esc"];
    Confirm         "confirm"         Overlay    ["Enter"];
    NextField       "next-field"      Overlay    ["Tab"];
    PreviousField   "previous-field"  Overlay    ["Shift+Tab"];
    TakeBack        "take-back"       Journal    ["u" "Enter"];
    EditPerson      "edit-person"     Card       ["e"]              PERSON_EDIT;
    CopyCard        "copy-card"       Card       ["y"];
    Consent         "consent"         Card       ["c"]              CONSENT;
    ExportPerson    "export-person"   Card       ["x"]              PRIVACY_EXPORT;
    ErasePerson     "erase-person"    Card       ["E"];
    CopyReminder    "copy-reminder"   Reminders  ["y"];
    WriteDrafts     "write-drafts"    Reminders  ["w" "Enter"];

    HostAccept      "host-accept"     Hosts      ["a"];
    HostsAccept     "hosts-accept"    Hosts      ["Enter" "A"];
    HostsSwap       "hosts-swap"      Hosts      ["s"];
    HostLock        "host-lock"       Hosts      ["l"];
    HostChoose      "host-choose"     Hosts      ["f"];
    HostLater       "host-later"      Hosts      ["Backspace" "-" "Delete"];
    MessageKind     "message-kind"    Messages   ["Tab" "Right"];
    MessageTogether "message-together" Messages  ["g"];
    CopyAddresses   "copy-addresses"  Messages   ["y"];
    CopyMessage     "copy-message"    Messages   ["c"];
    WriteMessages   "write-messages"  Messages   ["w" "Enter"];
    WorkOn          "work-on"         Questions  ["Enter" "Space"];
    OwnQuestion     "own-question"    Questions  ["n"];
    NoteSession     "note-session"    Questions  ["e"];
    OpenInstitution "open-institution" Directory ["Enter"];
    FilterDirectory "filter-directory" Directory ["f" "/" "Ctrl+f"];
    AddInstitution  "add-institution" Directory  ["n"]              INSTITUTION_ADD;
    EditInstitution "edit-institution" Directory ["e"]              INSTITUTION_EDIT;
    TeamStep        "team-step"       Directory  ["s"]              INSTITUTION_STEP;
    DirectoryCounts "directory-counts" Directory ["c"];
    CopyInstitution "copy-institution" Directory ["y"];
    ImportInstitutions "import-institutions" Directory ["I"]        INSTITUTION_IMPORT;
    WriteDirectory  "write-directory" Directory  ["w"];
    SeasonToggle    "season-toggle"   Season     ["Space"];
    SeasonEnrol     "season-enrol"    Season     ["Enter"];

    // Bank movements
    BankSave        "bank-save"       Bank       ["Enter"];
    BankAccept      "bank-accept"     Bank       ["a"]              BANK_MATCH;
    BankAcceptAll   "bank-accept-all" Bank       ["A"];
    BankSplit       "bank-split"      Bank       ["s"];
    BankPerson      "bank-person"     Bank       ["f" "/" "Ctrl+f"];
    BankIgnore      "bank-ignore"     Bank       ["x"]              BANK_IGNORE;
    BankSame        "bank-same"       Bank       ["m"];
    BankLater       "bank-later"      Bank       ["Backspace" "-" "Delete"];
    BankOpen        "bank-open"       Bank       ["o"]              BANK_IMPORT;

    // Only on the command line
    Demo            "demo"            Line       []                 DEMO;
    Next            "next"            Line       []                 NEXT;
    Sessions        "sessions"        Line       []                 SESSIONS;
    Cycles          "cycles"          Line       []                 CYCLES;
    AskedQuestions  "asked-questions" Line       []                 QUESTIONS;
    Attendance      "attendance"      Line       []                 ATTENDANCE;
    Mark            "mark"            Line       []                 MARK;
    Due             "due"             Line       []                 DUE;
    Check           "check"           Line       []                 CHECK;
    Backup          "backup"          Line       []                 BACKUP;
    Restore         "restore"         Line       []                 RESTORE;
    Export          "export"          Line       []                 EXPORT;
    Import          "import"          Line       []                 IMPORT;
    Share           "share"           Line       []                 SHARE;
    Info            "info"            Line       []                 INFO;
    Config          "config"          Line       []                 CONFIG;
    Completions     "completions"     Line       []                 COMPLETIONS;
    Man             "man"             Line       []                 MAN;
}

/// The row of a command.
pub fn command(id: Id) -> &'static Command {
    // The enumeration and the table are made from the same rows, in the same order.
    &COMMANDS[id as usize]
}

/// The command of this name.
pub fn named(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn rows_are_found_by_id_and_by_name() {
        for row in COMMANDS {
            assert_eq!(command(row.id).name, row.name);
            assert_eq!(named(row.name).map(|found| found.id), Some(row.id));
            assert!(row.name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", row.name);
        }
    }

    #[test]
    fn every_row_can_be_reached() {
        for row in COMMANDS {
            assert!(!row.keys.is_empty() || row.line.is_some(), "{}", row.name);
            assert_eq!(row.scope == Scope::Line, row.keys.is_empty(), "{}", row.name);
        }
    }

    #[test]
    fn no_two_rows_have_one_form_on_the_command_line() {
        let lines: Vec<_> = COMMANDS.iter().filter_map(|row| row.line).map(|line| line.words).collect();
        assert_eq!(lines.iter().collect::<HashSet<_>>().len(), lines.len());
    }

    #[test]
    fn primary_keys_need_no_alt_gr_on_azerty() {
        for row in COMMANDS {
            for key in row.keys {
                assert!(!["[", "]", "{", "}", "@", "#", "|", "\\", "~", "^"].contains(key), "{}", row.name);
            }
            // Digits and / ? . * need Shift on AZERTY: each has a twin.
            let shifted = |key: &&&str| {
                key.len() == 1
                    && key.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '?' | '.' | '*'))
            };
            if row.keys.iter().any(|key| shifted(&key)) {
                assert!(row.keys.iter().any(|key| !shifted(&key)), "{} has no twin", row.name);
            }
        }
    }
}
