//! One value of a table as JSON has it, and what can be wrong with a file of them.

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::store::StoreError;

/// What a book holds: nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    Null,
    Integer(i64),
    Text(String),
}

struct CellVisitor;

impl Visitor<'_> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, words: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        words.write_str("a text, a whole number or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Cell, E> {
        Ok(Cell::Null)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Cell, E> {
        Ok(Cell::Integer(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Cell, E> {
        i64::try_from(number).map(Cell::Integer).map_err(|_| E::custom("a number too large"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cell, E> {
        Ok(Cell::Text(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Cell, D::Error> {
        deserializer.deserialize_any(CellVisitor)
    }
}

/// An object of JSON with its names in order, none twice: of two, one would be lost.
#[derive(Debug)]
pub(super) struct Named<T>(pub Vec<(String, T)>);

struct NamedVisitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for NamedVisitor<T> {
    type Value = Named<T>;

    fn expecting(&self, words: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        words.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named<T>, A::Error> {
        let mut named: Vec<(String, T)> = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, T>()? {
            if named.iter().any(|(known, _)| *known == name) {
                return Err(A::Error::custom(format!("{name:?} twice")));
            }
            named.push((name, value));
        }
        Ok(Named(named))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Named<T>, D::Error> {
        deserializer.deserialize_map(NamedVisitor(std::marker::PhantomData))
    }
}

/// Where in a file something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The table.
    pub table: String,
    /// The row, counted from 1.
    pub row: usize,
    /// The column; empty where it is about the row.
    pub column: String,
}

/// Why a file is no whole book.
#[derive(Debug, thiserror::Error)]
pub enum WholeError {
    /// No JSON, or not of this form: in the words of its reader, with line and column.
    #[error("{0}")]
    Form(String),
    /// JSON of something else.
    #[error("another format")]
    Foreign,
    /// Written by a newer program: what it is, and what this one knows.
    #[error("{0} is newer than {1}")]
    Newer(i64, i64),
    /// A table or a column (`table.column`) that a book of this version does not have.
    #[error("unknown: {0}")]
    Unknown(String),
    /// A table or a column (`table.column`) that a book of this version has.
    #[error("missing: {0}")]
    Missing(String),
    /// A row with more or fewer values than there are columns.
    #[error("length at {0:?}")]
    Length(Place),
    /// A value of another type than the column's, or with a NUL in it.
    #[error("value at {0:?}")]
    Value(Place),
    /// A row that the rules of its table refuse: twice the same key, a word that is none.
    #[error("row at {0:?}: {1}")]
    Row(Place, String),
    /// Rows of this table refer to what is not there.
    #[error("dangling: {0}")]
    Dangling(String),
    /// What the store says.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for WholeError {
    fn from(error: rusqlite::Error) -> WholeError {
        WholeError::Store(error.into())
    }
}
