//! What panes and layers may see: all of it read only.

use std::cell::OnceCell;
use std::path::PathBuf;

use crate::command::{Id, Keymap};
use crate::domain::deed::Deed;
use crate::domain::question::Question;
use crate::opening::Opening;
use crate::store::{Double, Refusal, SameAs, Store, StoreError};
use crate::text::Text;

use super::board::Board;
use super::cursor::Cursor;
use super::theme::Theme;

/// What panes and layers may see.
#[derive(Clone, Copy)]
#[allow(missing_docs)] // the names say it
pub struct View<'a> {
    pub opening: &'a Opening,
    pub store: &'a Store,
    pub theme: &'a Theme,
    pub keymap: &'a Keymap,
    pub board: &'a Board,
    pub cursor: &'a Cursor,
    /// Read when the first of them is shown.
    pub bank: &'a OnceCell<Vec<Question>>,
    /// Somebody walks behind the animator.
    pub hide: bool,
}

/// What stands for a hidden name.
const HIDDEN: &str = "•••••";

impl<'a> View<'a> {
    /// The words.
    pub fn text(&self) -> &'a Text {
        &self.opening.text
    }

    /// The bank of questions; that of the program while the user's own has a mistake, which is told where they are chosen.
    pub fn questions(&self) -> &'a [Question] {
        self.bank.get_or_init(|| self.opening.questions().unwrap_or_else(|_| Question::built_in()))
    }

    /// What a session worked on, as lists call it; an animator's own words are hidden with the names.
    pub fn theme(&self, theme: &str) -> String {
        let own = !self.questions().iter().any(|question| question.id == theme);
        let title = crate::tell::theme(self.text(), self.questions(), theme);
        if own { self.name(&title) } else { title }
    }

    /// A person's name, or what stands for it while names are hidden.
    pub fn name(&self, name: &str) -> String {
        if self.hide { HIDDEN.to_owned() } else { name.to_owned() }
    }

    /// What was done, in words; names hidden if they are to be.
    pub fn deed(&self, deed: &Deed) -> String {
        let mut names = self.store.names(deed).unwrap_or_default();
        if let Some(person) = names.person.as_mut().filter(|_| self.hide) {
            HIDDEN.clone_into(person);
        }
        crate::tell::deed(self.text(), deed, &names)
    }

    /// Why a change is refused or the book cannot be used, in words; names hidden if they are to be.
    pub fn error(&self, error: &StoreError) -> String {
        if let StoreError::Refused(Refusal::LaterStep(Some((step, deed)))) = error {
            let (step, deed) = (step.0.to_string(), self.deed(deed));
            return self.text().with("err-later-step", &[("step", step.into()), ("deed", deed.into())]);
        }
        crate::tell::store_error(self.text(), Some(self.store), error, self.store.path())
    }

    /// Whom a line of a list doubles, in words; names hidden if they are to be.
    pub fn double(&self, double: &Double) -> String {
        if !self.hide || matches!(double.same_as, SameAs::Line(_)) {
            return crate::tell::double(self.text(), Some(self.store), double);
        }
        let id = if double.merged { "err-double-merged" } else { "err-double-apart" };
        self.text().with(id, &[("line", double.line.to_string().into()), ("other", HIDDEN.into())])
    }

    /// Remembers files with personal data that were written, for the day on which people are erased. A book that may
    /// not be written now has no memory of them: that is no reason to call the files unwritten.
    pub fn note_files(&self, kind: &str, files: &[PathBuf]) {
        let _ = self.store.note_files(kind, files);
    }

    /// The first key of a command, as bound.
    pub fn key(&self, id: Id) -> String {
        self.keymap.keys(id).first().map(|key| key.label()).unwrap_or_default()
    }
}
