//! The forms of commands on the command line: words, arguments, what they need of the book.
//!
//! `cli-arg-<about>` is the text of an argument; `cli-word-<word>` a command's word in each language.

mod forms;

pub(super) use forms::*;

/// The form of one command.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// `ronde person add` has two.
    pub words: &'static [&'static str],
    /// What it needs of the book.
    pub needs: Needs,
    /// Its arguments, in order.
    pub args: &'static [Arg],
}

/// What a command needs of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// It works without.
    Nothing,
    /// A look.
    Read,
    /// A change.
    Write,
}

/// One argument.
#[derive(Debug, Clone, Copy)]
pub struct Arg {
    /// Its name: `--name`, or the word in the usage line.
    pub name: &'static str,
    /// Which text says what it is: its name, unless two commands mean different things by that.
    pub about: &'static str,
    /// How it is written.
    pub kind: Kind,
    /// What it takes.
    pub takes: Takes,
}

/// How an argument is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// By its place, and needed.
    Needed,
    /// By its place, and may be left out.
    Optional,
    /// By its place, one or more words taken as one text.
    Words,
    /// By its place, once or more, each by itself.
    Several,
    /// By its place, as often as one likes, or not at all.
    Any,
    /// `--name VALUE`.
    Option,
    /// `--name VALUE`, as often as one likes.
    Many,
    /// `--name VALUE`, and needed.
    Must,
    /// `--name`.
    Flag,
}

/// What an argument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Takes {
    Nothing,
    Text,
    Number,
    Amount,
    Date,
    Time,
    Person,
    Session,
    Cycle,
    File,
    Folder,
    /// `PERSON=AMOUNT`.
    Part,
    Shell,
    /// One of the domain's words.
    OneOf(&'static [&'static str]),
}

const fn arg(name: &'static str, kind: Kind, takes: Takes) -> Arg {
    Arg { name, about: name, kind, takes }
}

const fn about(about: &'static str, arg: Arg) -> Arg {
    Arg { about, ..arg }
}

const fn flag(name: &'static str) -> Arg {
    arg(name, Kind::Flag, Takes::Nothing)
}

const fn line(words: &'static [&'static str], needs: Needs, args: &'static [Arg]) -> Line {
    Line { words, needs, args }
}

/// The options that every command takes.
pub const EVERYWHERE: &[Arg] = &[
    arg("db", Kind::Option, Takes::File),
    arg("lang", Kind::Option, LANGUAGES),
    arg("today", Kind::Option, Takes::Date),
    flag("json"),
    arg("color", Kind::Option, Takes::OneOf(&["auto", "always", "never"])),
    flag("quiet"),
    flag("read-only"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::attendance::Mark;
    use crate::domain::fees::Method;
    use crate::domain::formula::OnHoliday;
    use crate::domain::institution::TeamStep;
    use crate::domain::message::MessageKind;
    use crate::domain::person::Role;

    #[test]
    fn the_words_offered_are_the_domains() {
        let takes =
            |line: &Line, name: &str| match line.args.iter().find(|arg| arg.name == name).unwrap().takes {
                Takes::OneOf(words) => words.to_vec(),
                _ => Vec::new(),
            };
        assert_eq!(takes(&PERSON_ADD, "role"), Role::ALL.map(Role::word));
        assert_eq!(takes(&PAY, "method"), Method::ALL.map(Method::word));
        assert_eq!(takes(&MARK, "rest"), Mark::ALL.map(Mark::word));
        assert_eq!(takes(&CYCLE_NEW, "on-holiday"), OnHoliday::ALL.map(OnHoliday::word));
        assert_eq!(takes(&MESSAGE, "kind"), MessageKind::ALL.map(MessageKind::word));
        assert_eq!(takes(&INSTITUTION_STEP, "step"), TeamStep::ALL.map(TeamStep::word));
    }
}
