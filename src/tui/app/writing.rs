//! Changes: applied to the book, then told, with what they touched read again.

use crate::command::Id;
use crate::domain::deed::Deed;
use crate::domain::fees::PriceBasis;
use crate::domain::id::PersonId;
use crate::exchange::people::PeopleList;
use crate::store::change::Enrol;
use crate::store::{Applied, BookError, Change, Refusal, StoreError};
use crate::text::clean;
use crate::tui::cursor::Cursor;
use crate::tui::layer;
use crate::tui::outcome::{Rehearsed, Said};

use super::App;

impl App {
    /// Applies a change; on success the cursor goes on and the layer that asked goes. Whether it was.
    ///
    /// What was typed on after a refused change was meant for elsewhere: the cursor did not go on. And a
    /// book that is held by another program must not be waited for once for each key.
    pub(super) fn apply(&mut self, change: &Change, cursor: Option<Cursor>) -> bool {
        if self.refusal_unseen {
            return false;
        }
        match self.store.apply(change) {
            Ok(applied) => {
                if self.top_goes(change) {
                    self.layers.pop();
                }
                self.saved(&applied);
                if let Some(cursor) = cursor {
                    self.cursor = cursor;
                    self.cursor.settle(&self.board);
                }
                true
            }
            Err(error) => {
                self.refused(&error);
                false
            }
        }
    }

    /// The journal stays open when a step is taken back, and so do layers that say so.
    fn top_goes(&self, change: &Change) -> bool {
        let goes = self.layers.last().is_some_and(|layer| !layer.stays());
        goes && !matches!(change, Change::Undo(_) | Change::Redo(_))
    }

    fn saved(&mut self, applied: &Applied) {
        if let Deed::Mark { session, person, mark } = applied.deed {
            // Keys that came with this one were pressed on what the last frame showed: what another
            // terminal noted meanwhile is read only before the next frame.
            self.board.note(session, person, mark);
            self.stale.extend_from_slice(&applied.touched);
        } else {
            let done = self.board.refresh(&self.store, &applied.touched);
            self.told(done);
        }
        if let Deed::Erase { .. } = applied.deed {
            return self.forgotten();
        }
        if let Deed::AddCycle { cycle } = applied.deed {
            self.show_cycle(cycle);
        }
        if let Deed::AddPerson { person } = applied.deed {
            self.cursor.person = Some(person);
        }
        if let Deed::AddSession { session } = applied.deed
            && let Some(column) = self.board.column_of(session)
        {
            self.cursor.select_column(&self.board, column);
        }
        self.cursor.settle(&self.board);
        self.reload_layers();
        let mut deed = self.view().deed(&applied.deed);
        if let Some(aside) = self.aside(&applied.deed) {
            deed = format!("{aside} · {deed}");
        }
        if let Some(next) = self.next(&applied.deed) {
            let more = format!("{deed} · {next}");
            let undo = self.view().key(Id::Undo).into();
            let line = self.opening.text.with("tui-saved", &[("deed", (&more).into()), ("undo", undo)]);
            // Behind the sign and a space.
            if clean::width(&line) + 2 <= usize::from(self.size.width) {
                deed = more;
            }
        }
        self.said = Some(match applied.step {
            Some(_) if matches!(applied.deed, Deed::Undo { .. }) => Said::TakenBack(deed),
            Some(_) => Said::Saved(deed),
            None => Said::Notice(self.opening.text.with("tui-unchanged", &[("deed", deed.into())])),
        });
    }

    /// What the user might not expect of a deed: said before it.
    fn aside(&self, deed: &Deed) -> Option<String> {
        match deed {
            Deed::Leave { .. } => self.free_place(),
            Deed::Enrol { person, waiting: false, .. } | Deed::AddPerson { person } => self.late(*person),
            Deed::Mark { session, mark: Some(mark), .. } | Deed::MarkRest { session, mark, .. } => {
                // An absence is announced; nobody was present at what is still to come.
                let session = self.board.sessions.get(self.board.column_of(*session)?)?;
                let early = mark.attended() && session.date > self.board.today;
                early.then(|| self.opening.text.say("tui-to-come"))
            }
            _ => None,
        }
    }

    /// What people usually do after a deed: said behind it where there is room.
    fn next(&self, deed: &Deed) -> Option<String> {
        let changed = matches!(
            deed,
            Deed::MoveSession { .. } | Deed::CancelSession { .. } | Deed::HoldElsewhere { .. }
        );
        let key = self.view().key(Id::Message);
        changed.then(|| self.opening.text.with("tui-tell-group", &[("key", key.into())]))
    }

    /// Somebody joined when sessions were over: the full price stands until it is decided otherwise.
    fn late(&self, person: PersonId) -> Option<String> {
        let view = self.view();
        let member = self.board.roster.iter().find(|member| member.person == person && !member.waiting)?;
        let proposal = layer::forms::proposal(&view, member).filter(|_| member.basis == PriceBasis::Full)?;
        if proposal.price == member.fee.price {
            return None;
        }
        let text = &self.opening.text;
        let sessions = format!("{}/{}", proposal.left, proposal.total);
        let args = [
            ("price", text.cents(proposal.price).into()),
            ("sessions", sessions.into()),
            ("key", view.key(Id::Price).into()),
        ];
        Some(text.with("money-late", &args))
    }

    /// Somebody waits and may have the place that somebody left.
    fn free_place(&self) -> Option<String> {
        let cycle = self.board.cycle.as_ref().filter(|c| c.waiting > 0 && c.enrolled < c.capacity)?;
        let enrol = self.view().key(Id::Enrol);
        Some(
            self.opening
                .text
                .with("tui-free-place", &[("count", cycle.waiting.into()), ("key", enrol.into())]),
        )
    }

    pub(super) fn refused(&mut self, error: &StoreError) {
        self.refusal_unseen = true;
        match error {
            StoreError::Refused(Refusal::MarkChanged(_) | Refusal::Changed) => drop(self.look_for_changes()),
            // It says itself what it found.
            StoreError::Book(BookError::Replaced) if self.look_for_changes() => return,
            _ => {}
        }
        let why = self.view().error(error);
        self.explain(match error {
            StoreError::Refused(_) => Said::Notice(why),
            StoreError::Book(_) => Said::Trouble(why),
        });
    }

    /// Says why something was not done: in the layer on top if it has a place for it, else in the status line.
    pub(super) fn explain(&mut self, said: Said) {
        let shown = self.ask_layer(|layer, _| layer.refused(said.words())).unwrap_or(false);
        if !shown {
            self.said = Some(said);
        }
    }

    /// Asks what a change would do; a refusal is told where it was asked.
    pub(super) fn rehearse(&mut self, change: &Change, then: Rehearsed) {
        match self.store.preview(change) {
            Ok(applied) => {
                self.layers.pop();
                let outcome = then(&self.view(), &applied);
                self.perform(outcome);
            }
            Err(error) => self.refused(&error),
        }
    }

    /// Rehearses an import, and shows what it would do.
    pub(super) fn preview(&mut self, enrol: Option<Enrol>, list: &PeopleList) {
        let report = if list.rejected.is_empty() {
            let rehearsal = Change::ImportPeople { rows: list.rows.clone(), enrol, seen: None };
            match self.store.preview(&rehearsal) {
                Ok(applied) => applied.import,
                Err(error) => return self.refused(&error),
            }
        } else {
            None
        };
        let preview = layer::import::Preview::new(&self.view(), enrol, list, report);
        self.layers.pop();
        self.layers.push(Box::new(preview));
    }
}
