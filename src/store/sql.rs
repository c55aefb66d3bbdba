//! How the domain's types stand in SQLite.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::domain::attendance::Mark;
use crate::domain::consent::ConsentHow;
use crate::domain::fees::{Method, PriceBasis};
use crate::domain::holiday::Holiday;
use crate::domain::id::{
    BatchId, CycleId, EnrolmentId, InstitutionId, MovementId, PaymentId, PersonId, SessionId, StepId,
};
use crate::domain::institution::TeamStep;
use crate::domain::money::Cents;
use crate::domain::movement::{Format, MovementKind};
use crate::domain::person::Role;

macro_rules! integers {
    ($($name:ident)*) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map($name)
            }
        }
    )*};
}

macro_rules! words {
    ($($name:ident)*) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.word()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                $name::from_word(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )*};
}

integers!(PersonId InstitutionId CycleId SessionId EnrolmentId PaymentId BatchId MovementId StepId);
words!(Mark Method Role Holiday Format MovementKind PriceBasis TeamStep ConsentHow);

/// No sum of a book comes near it: what is larger is damage, and would overflow when added up.
const MOST_CENTS: i64 = 100_000_000_000_000_000;

impl ToSql for Cents {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for Cents {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let cents = i64::column_result(value)?;
        if cents.unsigned_abs() > MOST_CENTS.unsigned_abs() {
            return Err(FromSqlError::OutOfRange(cents));
        }
        Ok(Cents(cents))
    }
}

macro_rules! iso {
    ($wrap:ident, $of:ty, $format:literal, $doc:literal) => {
        #[doc = $doc]
        pub(super) struct $wrap(pub $of);

        impl ToSql for $wrap {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.0.format($format).to_string()))
            }
        }

        impl FromSql for $wrap {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                <$of>::parse_from_str(value.as_str()?, $format)
                    .map($wrap)
                    .map_err(|_| FromSqlError::InvalidType)
            }
        }
    };
}

iso!(Day, chrono::NaiveDate, "%Y-%m-%d", "A civil date.");
iso!(Hour, chrono::NaiveTime, "%H:%M", "A time of the day.");
iso!(Moment, chrono::NaiveDateTime, "%Y-%m-%dT%H:%M:%SZ", "A moment in UTC.");

/// A name of the schema, quoted: the file may come from anywhere.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text, quoted.
pub(super) fn quoted_text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
