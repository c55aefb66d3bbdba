//! What was done, as the journal keeps it: identifiers and figures, never names or reasons.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::attendance::Mark;
use super::erasure::ErasureFigures;
use super::id::{CycleId, InstitutionId, PaymentId, PersonId, SessionId, StepId};
use super::institution::TeamStep;
use super::money::Cents;

/// One deed. The sentence for it is made by `tell::deed`, with the names of that moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(missing_docs)] // the names say it
pub enum Deed {
    AddPerson {
        person: PersonId,
    },
    EditPerson {
        person: PersonId,
    },
    ImportPeople {
        added: u32,
        updated: u32,
        unchanged: u32,
        enrolled: u32,
        waiting: u32,
    },
    AddCycle {
        cycle: CycleId,
    },
    Enrol {
        person: PersonId,
        cycle: CycleId,
        waiting: bool,
    },
    Leave {
        person: PersonId,
        cycle: CycleId,
        on: NaiveDate,
    },
    Mark {
        session: SessionId,
        person: PersonId,
        mark: Option<Mark>,
    },
    MarkRest {
        session: SessionId,
        mark: Mark,
        changed: u32,
        kept: u32,
    },
    Guests {
        session: SessionId,
        count: u32,
    },
    Pay {
        person: PersonId,
        cycle: CycleId,
        amount: Cents,
    },
    Refund {
        person: PersonId,
        cycle: CycleId,
        amount: Cents,
    },
    Waive {
        person: PersonId,
        cycle: CycleId,
        reduction: Cents,
        whole: bool,
    },
    SetPayer {
        person: PersonId,
        cycle: CycleId,
        payer: Option<InstitutionId>,
    },
    SetPrice {
        person: PersonId,
        cycle: CycleId,
        price: Cents,
        was: Cents,
    },
    PaySplit {
        amount: Cents,
        people: u32,
        rest: Cents,
    },
    Reallocate {
        payment: PaymentId,
        people: u32,
        rest: Cents,
    },
    Bank(BankFigures),
    MoveSession {
        session: SessionId,
        from: NaiveDate,
        to: NaiveDate,
    },
    CancelSession {
        session: SessionId,
    },
    RestoreSession {
        session: SessionId,
    },
    HoldElsewhere {
        session: SessionId,
        back: bool,
    },
    AddSession {
        session: SessionId,
    },
    SetHost {
        session: SessionId,
        host: Option<InstitutionId>,
    },
    SetHosts {
        count: u32,
    },
    Announce {
        session: SessionId,
        person: PersonId,
    },
    WorkOn {
        session: SessionId,
        count: u32,
    },
    NoteSession {
        session: SessionId,
    },
    AddInstitution {
        institution: InstitutionId,
    },
    EditInstitution {
        institution: InstitutionId,
    },
    SetTeamStep {
        institution: InstitutionId,
        step: TeamStep,
        on: Option<NaiveDate>,
    },
    ImportInstitutions {
        added: u32,
        updated: u32,
        unchanged: u32,
    },
    EnrolAgain {
        cycle: CycleId,
        enrolled: u32,
        waiting: u32,
    },
    Consent {
        person: PersonId,
        cycle: CycleId,
        given: bool,
    },
    /// Without a cycle: one person.
    Erase {
        cycle: Option<CycleId>,
        figures: ErasureFigures,
    },
    /// The book was put back as a copy had it; the newest day of that copy's journal.
    Restore {
        newest: Option<NaiveDate>,
    },
    Configure {
        key: String,
    },
    Undo {
        step: StepId,
        of: Box<Deed>,
    },
    Redo {
        step: StepId,
        of: Box<Deed>,
    },
}

/// What came of bank movements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)] // the names say it
pub struct BankFigures {
    /// Kept for the first time.
    pub added: u32,
    /// Allocated now.
    pub settled: u32,
    /// Set aside now.
    pub ignored: u32,
    /// What was allocated now, less what was taken back.
    pub amount: Cents,
    /// Fees that are due again.
    pub reopened: u32,
}

impl Deed {
    /// The stable word, in the journal's JSON and in names of texts.
    pub fn word(&self) -> &'static str {
        match self {
            Deed::AddPerson { .. } => "add-person",
            Deed::EditPerson { .. } => "edit-person",
            Deed::ImportPeople { .. } => "import-people",
            Deed::AddCycle { .. } => "add-cycle",
            Deed::Enrol { waiting: false, .. } => "enrol",
            Deed::Enrol { waiting: true, .. } => "wait",
            Deed::Leave { .. } => "leave",
            Deed::Mark { mark: Some(_), .. } => "mark",
            Deed::Mark { mark: None, .. } => "clear",
            Deed::MarkRest { .. } => "mark-rest",
            Deed::Guests { .. } => "guests",
            Deed::Pay { .. } => "pay",
            Deed::Refund { .. } => "refund",
            Deed::Waive { whole: true, .. } => "waive",
            Deed::Waive { whole: false, .. } => "reduce",
            Deed::SetPayer { payer: Some(_), .. } => "set-payer",
            Deed::SetPayer { payer: None, .. } => "clear-payer",
            Deed::SetPrice { .. } => "set-price",
            Deed::PaySplit { .. } => "pay-split",
            Deed::Reallocate { .. } => "reallocate",
            Deed::Bank(_) => "bank",
            Deed::MoveSession { .. } => "move-session",
            Deed::CancelSession { .. } => "cancel-session",
            Deed::RestoreSession { .. } => "restore-session",
            Deed::HoldElsewhere { back: false, .. } => "hold-elsewhere",
            Deed::HoldElsewhere { back: true, .. } => "hold-at-host",
            Deed::AddSession { .. } => "add-session",
            Deed::SetHost { host: Some(_), .. } => "set-host",
            Deed::SetHost { host: None, .. } => "clear-host",
            Deed::SetHosts { .. } => "set-hosts",
            Deed::Announce { .. } => "announce",
            Deed::WorkOn { .. } => "work-on",
            Deed::NoteSession { .. } => "note-session",
            Deed::AddInstitution { .. } => "add-institution",
            Deed::EditInstitution { .. } => "edit-institution",
            Deed::SetTeamStep { on: Some(_), .. } => "set-team-step",
            Deed::SetTeamStep { on: None, .. } => "clear-team-step",
            Deed::ImportInstitutions { .. } => "import-institutions",
            Deed::EnrolAgain { .. } => "enrol-again",
            Deed::Consent { given: true, .. } => "consent",
            Deed::Consent { given: false, .. } => "clear-consent",
            Deed::Erase { cycle: Some(_), .. } => "erase-cycle",
            Deed::Erase { cycle: None, .. } => "erase-person",
            Deed::Restore { .. } => "restore",
            Deed::Configure { .. } => "configure",
            Deed::Undo { .. } => "undo",
            Deed::Redo { .. } => "redo",
        }
    }

    /// Every word that `word` can answer.
    pub const WORDS: [&'static str; 47] = [
        "add-person",
        "edit-person",
        "import-people",
        "add-cycle",
        "enrol",
        "wait",
        "leave",
        "mark",
        "clear",
        "mark-rest",
        "guests",
        "pay",
        "refund",
        "waive",
        "reduce",
        "set-payer",
        "clear-payer",
        "set-price",
        "pay-split",
        "reallocate",
        "bank",
        "move-session",
        "cancel-session",
        "restore-session",
        "hold-elsewhere",
        "hold-at-host",
        "add-session",
        "set-host",
        "clear-host",
        "set-hosts",
        "announce",
        "work-on",
        "note-session",
        "add-institution",
        "edit-institution",
        "set-team-step",
        "clear-team-step",
        "import-institutions",
        "enrol-again",
        "consent",
        "clear-consent",
        "erase-cycle",
        "erase-person",
        "restore",
        "configure",
        "undo",
        "redo",
    ];

    /// Whose it is, if one person's.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Deed::AddPerson { person }
            | Deed::EditPerson { person }
            | Deed::Enrol { person, .. }
            | Deed::Leave { person, .. }
            | Deed::Mark { person, .. }
            | Deed::Announce { person, .. }
            | Deed::Pay { person, .. }
            | Deed::Refund { person, .. }
            | Deed::SetPayer { person, .. }
            | Deed::SetPrice { person, .. }
            | Deed::Consent { person, .. }
            | Deed::Waive { person, .. } => Some(*person),
            Deed::Undo { of, .. } | Deed::Redo { of, .. } => of.person(),
            _ => None,
        }
    }

    /// The session it was about, if one.
    pub fn session(&self) -> Option<SessionId> {
        match self {
            Deed::Mark { session, .. }
            | Deed::MarkRest { session, .. }
            | Deed::Guests { session, .. }
            | Deed::MoveSession { session, .. }
            | Deed::CancelSession { session }
            | Deed::RestoreSession { session }
            | Deed::HoldElsewhere { session, .. }
            | Deed::AddSession { session }
            | Deed::SetHost { session, .. }
            | Deed::Announce { session, .. }
            | Deed::WorkOn { session, .. }
            | Deed::NoteSession { session } => Some(*session),
            Deed::Undo { of, .. } | Deed::Redo { of, .. } => of.session(),
            _ => None,
        }
    }

    /// The cycle it was about, if one.
    pub fn cycle(&self) -> Option<CycleId> {
        match self {
            Deed::AddCycle { cycle }
            | Deed::Enrol { cycle, .. }
            | Deed::EnrolAgain { cycle, .. }
            | Deed::Leave { cycle, .. }
            | Deed::Pay { cycle, .. }
            | Deed::Refund { cycle, .. }
            | Deed::SetPayer { cycle, .. }
            | Deed::SetPrice { cycle, .. }
            | Deed::Waive { cycle, .. }
            | Deed::Consent { cycle, .. } => Some(*cycle),
            Deed::Erase { cycle, .. } => *cycle,
            Deed::Undo { of, .. } | Deed::Redo { of, .. } => of.cycle(),
            _ => None,
        }
    }

    /// The institution it was about, if one.
    pub fn institution(&self) -> Option<InstitutionId> {
        match self {
            Deed::SetPayer { payer: institution, .. } | Deed::SetHost { host: institution, .. } => {
                *institution
            }
            Deed::AddInstitution { institution }
            | Deed::EditInstitution { institution }
            | Deed::SetTeamStep { institution, .. } => Some(*institution),
            Deed::Undo { of, .. } | Deed::Redo { of, .. } => of.institution(),
            _ => None,
        }
    }
}
