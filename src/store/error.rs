//! Why the book cannot be used, and why a change is refused: data for the text layer to word.

use rusqlite::ErrorCode;

use crate::domain::attendance::Mark;
use crate::domain::deed::Deed;
use crate::domain::id::StepId;
use crate::domain::money::Cents;
use crate::domain::person::DetailsError;
use crate::domain::reference::Reference;
use crate::domain::setting::Setting;

/// What can come of asking the book, besides the answer.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A rule or the input says no; nothing was written.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The book cannot be used; nothing was written.
    #[error("the book cannot be used: {0:?}")]
    Book(BookError),
}

/// Why the book cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookError {
    /// There is none (and it was only to be read).
    Missing,
    /// A folder.
    Folder,
    /// Neither a file nor a folder: a pipe, a device.
    NotAFile,
    /// A file without a byte in it.
    Empty,
    /// A file, but no SQLite database.
    NotABook,
    /// Another program's SQLite database.
    Foreign,
    /// Written by a newer program.
    Newer {
        /// Version of the book.
        book: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// Damaged.
    Corrupt,
    /// May not be read.
    Forbidden,
    /// May not be written.
    ReadOnly,
    /// Another program has held it for longer than we wait.
    Busy,
    /// The disk is full, or the file may not grow.
    Full,
    /// The disk answers with errors.
    Disk,
    /// On a file system of the network, which can spoil it: its name.
    Network(String),
    /// A copy of it could not be proven whole.
    Unproven,
    /// Its file lost its name to another, or was taken away, while we had it open.
    Replaced,
    /// It is the book itself, and no copy of it.
    Itself,
    /// Anything else SQLite says, in its words.
    Other(String),
}

/// Why a change is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No such person, session, cycle or step.
    NoSuch(&'static str),
    /// The person's details cannot be stored.
    Details(DetailsError),
    /// The person is not in the cycle on that day, or the session is cancelled.
    NotApplicable,
    /// Somebody else wrote another mark meanwhile: this is what stands there now.
    MarkChanged(Option<Mark>),
    /// Somebody else changed the same thing meanwhile.
    Changed,
    /// The person is in the cycle already.
    AlreadyEnrolled,
    /// The person is not in the cycle.
    NotEnrolled,
    /// The person has left the cycle already.
    AlreadyLeft,
    /// Somebody cannot leave before having joined.
    LeavesBeforeJoining,
    /// A cycle needs a session.
    NoSessions,
    /// Two sessions on one day.
    SameDay,
    /// A year far from ours.
    Year,
    /// A day far from the other sessions of the cycle.
    FarDay,
    /// The session was held: it is neither moved nor cancelled.
    Held,
    /// The session is cancelled: it must be restored first.
    Cancelled,
    /// The session is cancelled already.
    AlreadyCancelled,
    /// The session is not cancelled.
    NotCancelled,
    /// A session ends before it starts.
    EndsBefore,
    /// Nobody could enrol.
    NoPlaces,
    /// The cycle keeps no names: nobody enrols.
    NoNames,
    /// The cycle is free: nobody owes or pays.
    Free,
    /// Another cycle has this name.
    NameTaken(String),
    /// A name is needed.
    NoName,
    /// An institution needs its name.
    InstitutionName,
    /// Another institution has this name, written so.
    InstitutionTaken(String),
    /// More than nothing must be paid.
    AmountNotPositive,
    /// More than any book holds.
    AmountTooLarge,
    /// The parts are no split of a payment of this amount: more than it, or of the other sign.
    MoreThanPayment(Cents),
    /// A movement in another currency: how much of a fee it is worth is not in the statement.
    NotEuro,
    /// No more can be returned than was paid.
    RefundTooLarge(Cents),
    /// No more can be taken off than the price.
    ReductionTooLarge(Cents),
    /// A decision needs its reason.
    NoReason,
    /// The reference belongs to somebody else already.
    ReferenceTaken,
    /// The place, or what the institution pays, has its own reference, which never changes.
    HasReference(Reference),
    /// A reference for what an institution pays needs the institution.
    NoPayer,
    /// Nothing is due of somebody who waits for a place.
    Waits,
    /// A split names somebody twice.
    PersonTwice,
    /// A part cannot become less than what was already returned to the person.
    ShareReturned,
    /// What was taken off is more than the new price.
    ReductionInTheWay(Cents),
    /// A line of a list is refused.
    AtLine(u64, Box<Refusal>),
    /// The setting does not take this value.
    Setting(Setting),
    /// Nobody has agreed to something on a day to come.
    ConsentAhead,
    /// The people of the cycle were erased: nothing of it changes any more.
    Erased,
    /// What was done is never undone.
    Final,
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to do again.
    NothingToRedo,
    /// The step was taken back already.
    AlreadyUndone,
    /// A later step stands on this one.
    LaterStep(Option<(StepId, Box<Deed>)>),
}

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> StoreError {
        StoreError::Refused(refusal)
    }
}

impl From<BookError> for StoreError {
    fn from(error: BookError) -> StoreError {
        StoreError::Book(error)
    }
}

impl From<DetailsError> for StoreError {
    fn from(error: DetailsError) -> StoreError {
        Refusal::Details(error).into()
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        let book = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => BookError::Busy,
            Some(ErrorCode::DiskFull) => BookError::Full,
            Some(ErrorCode::ReadOnly) => BookError::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt) => BookError::Corrupt,
            Some(ErrorCode::NotADatabase) => BookError::NotABook,
            Some(ErrorCode::PermissionDenied) => BookError::Forbidden,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => BookError::Disk,
            _ => match error {
                // A value that the schema forbids can only come from a damaged or foreign file.
                rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..) => {
                    BookError::Corrupt
                }
                other => BookError::Other(other.to_string()),
            },
        };
        StoreError::Book(book)
    }
}

/// Whether SQLite refused because a row stands on another (foreign key, unique).
pub(super) fn is_constraint(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}
