//! One run of a command: from its row in the table to the function that does it.

use chrono::NaiveDate;
use std::path::PathBuf;

use super::args::Args;
use super::exit::{Exit, Failure};
use super::out::Out;
use super::{change, demo, look, produce};
use crate::command::Id;
use crate::opening::Opening;
use crate::store::{Access, Applied, Change, Store};
use crate::tell;
use crate::text::Text;

/// What a command works with.
pub struct Run<'a> {
    /// Book, language, today.
    pub opening: &'a Opening,
    /// Its arguments.
    pub args: Args,
    /// Where it speaks.
    pub out: Out,
}

/// What comes after a command.
pub enum Next {
    /// The end.
    Exit(Exit),
    /// The dashboard on the book.
    Dashboard,
    /// The dashboard on this invented book.
    Demonstration(PathBuf),
}

/// What came of a command.
pub type Ended = Result<Exit, Failure>;

impl<'a> Run<'a> {
    /// The texts.
    pub fn text(&self) -> &'a Text {
        &self.opening.text
    }

    /// Today, in Brussels.
    pub fn today(&self) -> NaiveDate {
        self.opening.today()
    }

    /// The book, to look at.
    pub fn read(&self) -> Result<Store, Failure> {
        Ok(self.opening.store(Access::Read)?)
    }

    /// The book, to change it.
    pub fn write(&self) -> Result<Store, Failure> {
        let store = self.opening.store(Access::Write)?;
        change::resume(self, &store);
        Ok(store)
    }

    /// Remembers files with personal data that were written, for the day on which people are erased. A book that may
    /// not be written now has no memory of them: that is no reason to call the files unwritten.
    pub fn note_files(&self, kind: &str, files: &[PathBuf]) {
        if let Ok(store) = self.opening.store(Access::Write) {
            let _ = store.note_files(kind, files);
        }
    }

    /// Applies a change and says what was done. Before the first one of a day a copy is made; without it the work goes on.
    pub fn apply(&self, store: &mut Store, change: &Change) -> Result<Applied, Failure> {
        if let Err(error) = store.back_up_daily(self.today()) {
            self.out.error(&tell::backup_failed(self.text(), &error, store.path()));
        }
        let applied = self.worded(store.apply(change), store)?;
        self.out.word(&tell::applied(self.text(), store, &applied));
        Ok(applied)
    }

    /// An answer of the book; a refusal is worded while the book can still name what it is about.
    pub fn worded<T>(&self, answer: crate::store::Result<T>, store: &Store) -> Result<T, Failure> {
        answer.map_err(|error| match error {
            crate::store::StoreError::Refused(refusal) => {
                Failure::refused(tell::refusal(self.text(), Some(store), &refusal))
            }
            error @ crate::store::StoreError::Book(_) => Failure::Store(error),
        })
    }

    /// Does what the command says; none is the dashboard.
    pub fn carry_out(&mut self, command: Option<Id>) -> Result<Next, Failure> {
        let Some(command) = command else { return demo::dashboard(self) };
        match command {
            Id::Demo => demo::demo(self),
            _ => self.answer(command).map(Next::Exit),
        }
    }

    fn answer(&mut self, command: Id) -> Ended {
        match command {
            Id::Find => look::find(self),
            Id::Show => look::show(self),
            Id::Next => look::next(self),
            Id::Sessions => look::sessions(self),
            Id::Cycles => look::cycles(self),
            Id::Attendance => look::attendance(self),
            Id::Due => look::due(self),
            Id::Qr => look::qr(self),
            Id::Remind => look::remind(self),
            Id::Journal => look::journal(self),
            Id::Bank => look::bank_list(self),
            Id::Check => look::check(self),
            Id::Info => look::info(self),
            Id::Config => change::config(self),
            Id::Undo => change::undo(self),
            Id::Redo => change::redo(self),
            Id::NewCycle => change::new_cycle(self),
            Id::AddPerson => change::add_person(self),
            Id::EditPerson => change::edit_person(self),
            Id::ImportPeople => change::import(self),
            Id::Enrol => change::enrol(self),
            Id::Leave => change::leave(self),
            Id::Mark => change::mark(self),
            Id::Pay => change::pay(self),
            Id::Waive => change::waive(self),
            Id::Refund => change::refund(self),
            Id::BankOpen => change::bank_import(self),
            Id::BankAccept => change::bank_match(self),
            Id::BankIgnore => change::bank_ignore(self),
            Id::Payer => change::payer(self),
            Id::Price => change::price(self),
            Id::Split => change::split(self),
            Id::Allocate => change::allocate(self),
            Id::MoveSession => change::move_session(self),
            Id::CancelSession => change::cancel_session(self),
            Id::RestoreSession => change::restore_session(self),
            Id::AddSession => change::add_session(self),
            Id::HoldElsewhere => change::hold_elsewhere(self),
            Id::Host => change::host(self),
            Id::Questions => change::question(self),
            Id::AddInstitution => change::add_institution(self),
            Id::EditInstitution => change::edit_institution(self),
            Id::TeamStep => change::team_step(self),
            Id::ImportInstitutions => change::import_institutions(self),
            Id::AskedQuestions => look::questions(self),
            Id::Message => look::message(self),
            Id::Calendar => look::calendar(self),
            Id::Institutions => look::institutions(self),
            Id::Backup => change::backup(self),
            Id::Restore => change::restore(self),
            Id::Export => change::export(self),
            Id::Import => change::import_all(self),
            Id::Share => change::share(self),
            Id::Privacy => look::privacy(self),
            Id::ExportPerson => look::export_person(self),
            Id::EraseCycle => change::erase(self),
            Id::Consent => change::consent(self),
            Id::Completions => produce::completions(self),
            Id::Man => produce::manual(self),
            // A test holds that no other row has a form on the command line.
            _ => Ok(Exit::Usage),
        }
    }
}
