//! What may be put into a text: words, and numbers that choose a plural.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// An argument of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, or anything already formatted.
    Words(Cow<'a, str>),
    /// A count: chooses the plural, and shows without separators.
    Count(i64),
}

impl Arg<'_> {
    pub(super) fn value(&self) -> FluentValue<'_> {
        match self {
            Arg::Words(words) => FluentValue::String(Cow::Borrowed(words)),
            Arg::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(words: &'a str) -> Arg<'a> {
        Arg::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(words: &'a String) -> Arg<'a> {
        Arg::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(words: Cow<'a, str>) -> Arg<'a> {
        Arg::Words(words)
    }
}

impl From<String> for Arg<'_> {
    fn from(words: String) -> Self {
        Arg::Words(Cow::Owned(words))
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Arg::Count(count)
    }
}

impl From<i32> for Arg<'_> {
    fn from(count: i32) -> Self {
        Arg::Count(count.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Arg::Count(count.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
