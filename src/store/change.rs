//! Every write, as plain data.

use chrono::{Days, NaiveDate, NaiveTime};

use crate::domain::attendance::Mark;
use crate::domain::consent::Consent;
use crate::domain::deed::Deed;
use crate::domain::erasure::{ErasureFigures, Whose};
use crate::domain::fees::{Method, PriceBasis};
use crate::domain::formula::{Formula, Manner};
use crate::domain::holiday::Holiday;
use crate::domain::id::{CycleId, InstitutionId, MovementId, PaymentId, PersonId, SessionId, StepId};
use crate::domain::institution::{InstitutionDetails, InstitutionRow, TeamStep};
use crate::domain::matching::Verdict;
use crate::domain::money::Cents;
use crate::domain::movement::Movement;
use crate::domain::person::{Details, ListRow};
use crate::domain::plan::PlannedSession;
use crate::domain::reference::Reference;
use crate::domain::setting::Setting;

use super::ImportReport;

/// From when to when.
pub type Hours = (NaiveTime, NaiveTime);

/// A write. `seen` is what the user saw: if that changed meanwhile the change is refused.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it; what does not is documented
pub enum Change {
    AddPerson {
        details: Details,
        enrol: Option<Enrol>,
    },
    EditPerson {
        person: PersonId,
        details: Details,
        seen: Option<Details>,
    },
    ImportPeople {
        rows: Vec<ListRow>,
        enrol: Option<Enrol>,
        /// What a rehearsal said it would do.
        seen: Option<ImportReport>,
    },
    AddCycle(NewCycle),
    Enrol {
        person: PersonId,
        enrol: Enrol,
    },
    /// The last day that counts is `on`.
    Leave {
        person: PersonId,
        cycle: CycleId,
        on: NaiveDate,
    },
    /// `None` clears.
    Mark {
        session: SessionId,
        person: PersonId,
        mark: Option<Mark>,
        seen: Option<Option<Mark>>,
    },
    /// Only people without a mark.
    MarkRest {
        session: SessionId,
        mark: Mark,
    },
    /// The new number of guests.
    Guests {
        session: SessionId,
        count: u32,
        seen: Option<u32>,
    },
    Pay {
        payment: Payment,
        seen_paid: Option<Cents>,
    },
    /// `amount` is positive: the money that goes back.
    Refund {
        payment: Payment,
        seen_paid: Option<Cents>,
    },
    Waive {
        person: PersonId,
        cycle: CycleId,
        reduction: Reduction,
        reason: String,
        seen: Option<Decision>,
    },
    /// Some settings at once.
    Configure {
        values: Vec<(Setting, String)>,
    },
    /// Who pays for somebody: the name of an institution, or the person again.
    SetPayer {
        person: PersonId,
        cycle: CycleId,
        payer: Option<String>,
        /// A structured communication issued elsewhere for all that this institution pays in the cycle.
        reference: Option<Reference>,
        seen: Option<Option<String>>,
    },
    /// Another price, by decision.
    SetPrice {
        person: PersonId,
        cycle: CycleId,
        price: Cents,
        basis: PriceBasis,
        seen: Option<Cents>,
    },
    /// One payment for several people; what the parts leave stays unallocated.
    PaySplit {
        amount: Cents,
        on: NaiveDate,
        method: Method,
        /// The name of the institution that paid, if one did.
        payer: Option<String>,
        parts: Vec<Part>,
    },
    /// The whole new split of a payment.
    Reallocate {
        payment: PaymentId,
        parts: Vec<Part>,
        /// The split that the user saw.
        seen: Option<Vec<Part>>,
    },
    /// What statements say (all of it is kept that concerns somebody), and what was decided.
    Bank {
        /// A file each, in its order; each is taken after the one before it.
        new: Vec<Vec<Movement>>,
        /// At most one for each. A new one without a verdict goes by its review: allocated if sure, else kept open
        /// (set aside if it concerns nobody). One that is kept without a verdict stays open, unless a file now
        /// transmits the reference that makes it sure.
        verdicts: Vec<(Subject, Verdict)>,
    },
    /// Another day, and other hours if they are said.
    MoveSession {
        session: SessionId,
        to: NaiveDate,
        hours: Option<Hours>,
        seen: Option<(NaiveDate, Hours)>,
        today: NaiveDate,
    },
    CancelSession {
        session: SessionId,
        reason: String,
        today: NaiveDate,
    },
    /// Takes a cancellation back.
    RestoreSession {
        session: SessionId,
    },
    /// Elsewhere than at the host's; an empty place is the host's again.
    HoldElsewhere {
        session: SessionId,
        place: String,
        seen: Option<String>,
    },
    AddSession {
        cycle: CycleId,
        session: NewSession,
    },
    /// Hosts of some sessions at once.
    SetHosts {
        choices: Vec<HostChoice>,
    },
    /// Somebody will be away: excused, with what they said of it unasked.
    Announce {
        session: SessionId,
        person: PersonId,
        note: String,
        /// The mark, and what was said.
        seen: Option<(Option<Mark>, String)>,
    },
    /// Everything that a session worked on: words of the bank of questions, or questions in one's own words.
    WorkOn {
        session: SessionId,
        themes: Vec<String>,
        seen: Option<Vec<String>>,
    },
    NoteSession {
        session: SessionId,
        note: String,
        seen: Option<String>,
    },
    AddInstitution {
        details: InstitutionDetails,
    },
    EditInstitution {
        institution: InstitutionId,
        details: InstitutionDetails,
        seen: Option<InstitutionDetails>,
    },
    /// The day on which a team reached a step; `None` takes it back.
    SetTeamStep {
        institution: InstitutionId,
        team: String,
        step: TeamStep,
        on: Option<NaiveDate>,
        seen: Option<Option<NaiveDate>>,
    },
    /// A list of institutions: known ones by name; what a line leaves empty stays as it is.
    ImportInstitutions {
        rows: Vec<InstitutionRow>,
        /// What a rehearsal said it would do.
        seen: Option<Deed>,
    },
    /// People of an earlier cycle; who is in the cycle already is left out.
    EnrolAgain {
        cycle: CycleId,
        people: Vec<PersonId>,
        today: NaiveDate,
    },
    /// When somebody agreed to be kept in the book, and how; `None` takes that back.
    Consent {
        person: PersonId,
        cycle: CycleId,
        consent: Option<Consent>,
        /// Nobody has agreed later than that.
        today: NaiveDate,
        seen: Option<Option<Consent>>,
    },
    /// Forgets people. Never undone; [`Store::erasing`](super::Store::erasing) is what follows.
    Erase {
        whose: Whose,
        today: NaiveDate,
        /// What a rehearsal said it would take.
        seen: Option<ErasureFigures>,
    },
    /// `None`: this run's last step, else the last of all.
    Undo(Option<StepId>),
    Redo(Option<StepId>),
}

/// Who receives a session; `None` is nobody yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct HostChoice {
    pub session: SessionId,
    pub host: Option<InstitutionId>,
    pub seen: Option<Option<InstitutionId>>,
}

/// A place in a cycle.
#[derive(Debug, Clone, Copy)]
pub struct Enrol {
    /// The cycle.
    pub cycle: CycleId,
    /// First day that counts; `None` lets the book choose (the start, or `today` once a roll was taken).
    pub joined: Option<NaiveDate>,
    /// Today, for that choice.
    pub today: NaiveDate,
    /// A structured communication issued elsewhere.
    pub reference: Option<Reference>,
    /// That the person agreed to be kept in the book.
    pub consent: Option<Consent>,
}

impl Enrol {
    /// A place from the day that the book chooses, with a reference that it issues.
    pub fn new(cycle: CycleId, today: NaiveDate) -> Enrol {
        Enrol { cycle, joined: None, today, reference: None, consent: None }
    }
}

/// A cycle with its sessions.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct NewCycle {
    pub name: String,
    pub formula: String,
    pub fee: Cents,
    pub capacity: u32,
    pub erase_on: NaiveDate,
    pub manner: Manner,
    pub animators: Vec<String>,
    pub sessions: Vec<NewSession>,
}

impl NewCycle {
    /// The cycle that a formula plans, to be named and adjusted; its people are to be erased `keep_days` after its end.
    pub fn planned(formula: &Formula, name: String, plan: &[PlannedSession], keep_days: u64) -> NewCycle {
        let last = plan.iter().map(|session| session.date).max().unwrap_or_default();
        NewCycle {
            name,
            formula: formula.id.clone(),
            fee: formula.fee,
            capacity: formula.capacity,
            erase_on: last.checked_add_days(Days::new(keep_days)).unwrap_or(last),
            manner: formula.manner,
            animators: Vec::new(),
            sessions: plan
                .iter()
                .map(|session| NewSession {
                    date: session.date,
                    starts: formula.starts,
                    ends: formula.ends,
                    moved_from: session.moved_from,
                    holiday: session.holiday,
                })
                .collect(),
        }
    }
}

/// A session to be.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the names say it
pub struct NewSession {
    pub date: NaiveDate,
    pub starts: NaiveTime,
    pub ends: NaiveTime,
    pub moved_from: Option<NaiveDate>,
    pub holiday: Option<Holiday>,
}

/// Money of one person.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the names say it
pub struct Payment {
    pub person: PersonId,
    pub cycle: CycleId,
    pub amount: Cents,
    pub on: NaiveDate,
    pub method: Method,
}

/// A part of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Part {
    pub person: PersonId,
    pub cycle: CycleId,
    pub amount: Cents,
}

/// Which movement a verdict is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// The nth of the new ones, from 0, counted through all files.
    New(usize),
    /// One that the book kept open.
    Kept(MovementId),
}

/// A decision on a fee, as the book has it: nothing taken off where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Decision {
    pub reduction: Cents,
    pub reason: Option<String>,
}

/// What a decision takes off a fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reduction {
    /// All of it.
    Whole,
    /// A part; nothing at all takes an earlier decision back.
    By(Cents),
}
