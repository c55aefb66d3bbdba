//! What a bank statement says, whatever its format. Knows no bytes and no book.

use chrono::NaiveDate;

use super::money::Cents;
use super::reference::Reference;

/// One account over some days, as its statement has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The account: an IBAN (or a bank's own number), capitals and digits without spaces.
    pub account: String,
    /// ISO 4217.
    pub currency: String,
    /// The balance before, where the format has one.
    pub opening: Option<Cents>,
    /// The balance after, where the format has one: it was checked that the entries lead to it.
    pub closing: Option<Cents>,
    /// What counts, in the order of the file: booked, details instead of the batch that they add up to.
    pub movements: Vec<Movement>,
}

/// One movement on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Whose statement it stands on, as [`Statement::account`].
    pub account: String,
    /// ISO 4217; what is not EUR settles nothing by itself.
    pub currency: String,
    /// The day on which the bank booked it.
    pub booked_on: NaiveDate,
    /// The day from which it counts for interest, where the bank says one.
    pub valued_on: Option<NaiveDate>,
    /// In hundredths of the currency; negative when it goes out. Never nothing.
    pub amount: Cents,
    /// Whether it takes another movement back.
    pub kind: MovementKind,
    /// The name of who paid or was paid; may be empty.
    pub counterparty: String,
    /// Their account, as [`Statement::account`]; may be empty.
    pub counterparty_account: String,
    /// The structured communication, when the bank transmitted one as such and its check is right.
    pub reference: Option<Reference>,
    /// The free text, and a structured communication that is none; may be empty.
    pub text: String,
    /// Which format said so.
    pub format: Format,
    /// The bank's own number, unique for this account and format (a detail has its number in it); may be missing.
    pub bank_ref: Option<String>,
    /// The total of which this is a detail.
    pub batch: Option<Cents>,
}

macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$each])* $variant),* }

        impl $name {
            /// Every one.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The stable word, in the book and in names of texts.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }

            /// The one with this stable word.
            pub fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}

word_enum! {
    /// What sort of movement it is.
    MovementKind {
        /// An ordinary one.
        Plain = "plain",
        /// A payment that came back: a refused or returned transfer.
        Returned = "returned",
        /// An entry that the bank takes back.
        Reversal = "reversal",
    }
}

word_enum! {
    /// A format of statements.
    Format {
        /// ISO 20022 camt.053, any version.
        Camt = "camt",
        /// Febelfin's coded statement of account, version 2.
        Coda = "coda",
        /// The CSV that Belfius lets its customers download.
        BelfiusCsv = "belfius-csv",
    }
}
