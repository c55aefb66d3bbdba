//! Identifiers of the things in the book: one type each, so that none is taken for another.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(
            /// The row's number in the book, never used twice.
            pub i64,
        );

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// Somebody known.
    PersonId;
    /// An employer or host.
    InstitutionId;
    /// One group over one season.
    CycleId;
    /// One meeting of a cycle.
    SessionId;
    /// A person in a cycle.
    EnrolmentId;
    /// Money received or returned.
    PaymentId;
    /// What an employer pays for several people of a cycle under one reference.
    BatchId;
    /// One line of a bank statement that the book keeps.
    MovementId;
    /// One entry of the journal.
    StepId;
}
