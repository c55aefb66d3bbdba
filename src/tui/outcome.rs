//! What comes of a key: the one type by which panes and layers answer.

use crate::command::Id;
use crate::domain::id::{CycleId, InstitutionId, PersonId};
use crate::domain::movement::Movement;
use crate::exchange::people::PeopleList;
use crate::store::change::{Enrol, Part};
use crate::store::{Applied, Change};

use super::cursor::Cursor;
use super::layer::Layer;
use super::view::View;

/// What comes of a change that was saved.
pub type After = Box<dyn FnOnce(&View) -> Outcome>;

/// What comes of a key.
pub enum Outcome {
    /// Nothing.
    Nothing,
    /// The cursor is elsewhere.
    Move(Cursor),
    /// A change for the book; the cursor goes on once it is saved.
    Apply(Box<Change>, Option<Cursor>),
    /// A change for the book; once it is saved, this command is run.
    ApplyThen(Box<Change>, Id),
    /// A change for the book; once it is saved, this comes of it.
    ApplyAnd(Box<Change>, After),
    /// A layer on top.
    Open(Box<dyn Layer>),
    /// The layer on top goes.
    Close,
    /// The layer goes, and then this.
    Then(Box<Outcome>),
    /// The layer goes and the command is run as if its key was pressed.
    Run(Id),
    /// The layer goes, and the one below is answered.
    Answer(Answer),
    /// The layer goes: what it was opened for cannot be done, and this is why.
    Refuse(String),
    /// Shows another cycle.
    ShowCycle(CycleId),
    /// Goes to a person: in the open cycle if they are in it, else to their card.
    ShowPerson(PersonId),
    /// Something to say.
    Say(Said),
    /// Shows what importing a list would do.
    Preview(Option<Enrol>, Box<PeopleList>),
    /// Asks what a change would do, and goes on with that; the layer that asks goes.
    Rehearse(Box<Change>, Rehearsed),
    /// For the clipboard.
    Copy(String),
    /// For the clipboard, its lines kept.
    CopyLines(String),
    /// Names on or off.
    HideNames,
    /// To the demonstration and back.
    Demonstrate,
    /// For the terminal.
    Suspend,
    /// For the terminal.
    Repaint,
    /// The end.
    Quit,
}

/// What to do once it is known what a change would do.
pub type Rehearsed = Box<dyn FnOnce(&View, &Applied) -> Outcome>;

/// What a layer was opened for by the one below it.
pub enum Answer {
    /// Somebody was chosen.
    Person(PersonId),
    /// An amount was split.
    Parts(Vec<Part>),
    /// Who receives was chosen, with its name; or nobody.
    Host(Option<InstitutionId>, String),
    /// A statement was read.
    Movements(Vec<Movement>),
}

/// What the status line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// This deed is saved: on disk, and so marked.
    Saved(String),
    /// A step is taken back, and that is saved: redo brings it again.
    TakenBack(String),
    /// Good to know.
    Notice(String),
    /// Did not work.
    Trouble(String),
}

impl Said {
    /// The sentence.
    pub fn words(&self) -> &str {
        let (Said::Saved(said) | Said::TakenBack(said) | Said::Notice(said) | Said::Trouble(said)) = self;
        said
    }
}

impl From<Said> for Outcome {
    fn from(said: Said) -> Outcome {
        Outcome::Say(said)
    }
}
