//! Who still owes what, and the letter to each: copied, or written as drafts. Sends nothing.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::clock;
use crate::command::{Id, Scope};
use crate::domain::account::Account;
use crate::domain::id::CycleId;
use crate::store::Reminder;
use crate::tell::{Letter, Letters};
use crate::text::clean;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::drafts::{Asked, ask_folder};
use super::form::wrap;
use super::frame::frame;
use super::list::Place;
use super::{Layer, forms};

/// Columns of an amount.
const AMOUNT: u16 = 10;
/// Columns of a name at most.
const NAME: u16 = 28;

/// The list, with the letter to the one under the cursor.
pub struct Reminders {
    cycle: CycleId,
    named: String,
    account: Account,
    people: Vec<Reminder>,
    place: Place,
}

/// Opens the list, or says that nobody owes anything; asks for the account first if the book has none.
pub fn open(view: &View) -> Outcome {
    let Some(cycle) = &view.board.cycle else { return Outcome::Nothing };
    let answer = view.store.reminders(cycle.id).and_then(|people| Ok((people, view.store.account()?)));
    match answer {
        Ok((people, _)) if people.is_empty() => Said::Notice(view.text().say("mail-nobody")).into(),
        Ok((_, None)) => forms::account(view, Id::Remind),
        Ok((people, Some(account))) => {
            let (cycle, named) = (cycle.id, cycle.name.clone());
            Outcome::Open(Box::new(Reminders { cycle, named, account, people, place: Place::default() }))
        }
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

impl Reminders {
    fn letters(&self, view: &View) -> Letters<'_> {
        Letters { cycle: &self.named, account: &self.account, otherwise: view.text().language() }
    }

    /// The letter as it is shown: to nobody while names are hidden.
    fn shown(&self, view: &View, to: &Reminder) -> Letter {
        let name = view.name(&to.name);
        let given = if view.hide { name.clone() } else { to.given.clone() };
        self.letters(view).letter(&Reminder { given, name, ..to.clone() })
    }

    /// Asks for a folder, and writes a draft for each.
    fn ask_folder(&self, view: &View) -> Outcome {
        let made = self.people.iter().map(|to| self.letters(view).draft(to, clock::now())).collect();
        let asked =
            Asked { title: "cmd-write-drafts", folder: "mail-folder-name", why: &["mail-drafts-why"] };
        ask_folder(view, asked, &view.board.today.to_string(), made)
    }

    fn draw_person(&self, view: &View, at: usize, row: Rect, buf: &mut Buffer) {
        let to = &self.people[at];
        let style = if at == self.place.at { view.theme.cursor.0 } else { Style::new() };
        let name = NAME.min(row.width.saturating_sub(AMOUNT + 1));
        write(buf, row.x, row.y, &view.name(&to.name), name, style);
        write_right(buf, row.x + name, row.y, &view.text().amount(to.balance), AMOUNT, view.theme.owed.0);
        let address = match to.email.as_str() {
            "" => view.text().say("mail-no-address"),
            email => view.name(email),
        };
        let payer = to.payer.as_ref().map(|payer| format!(" · {payer}")).unwrap_or_default();
        let x = row.x + name + AMOUNT + 2;
        write(buf, x, row.y, &format!("{address}{payer}"), row.right().saturating_sub(x), view.theme.dim.0);
    }
}

impl Layer for Reminders {
    fn scope(&self) -> Scope {
        Scope::Reminders
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        let chosen = self.people.get(self.place.at);
        match (id, chosen) {
            (Some(Id::Close), _) => Outcome::Close,
            (Some(Id::CopyReminder), Some(to)) => {
                let Letter { subject, body, .. } = self.letters(view).letter(to);
                Outcome::CopyLines(format!("{subject}\n\n{body}"))
            }
            (Some(Id::WriteDrafts | Id::Confirm), Some(_)) => self.ask_folder(view),
            _ => {
                self.place.letter_key(key.code, self.people.len());
                Outcome::Nothing
            }
        }
    }

    fn reload(&mut self, view: &View) {
        let person = self.people.get(self.place.at).map(|to| to.person);
        if let Ok(people) = view.store.reminders(self.cycle) {
            self.people = people;
        }
        let at = self.people.iter().position(|to| Some(to.person) == person);
        self.place.at = at.unwrap_or(self.place.at);
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = frame(view, &view.text().say("mail-list"), 100, area.height.saturating_sub(1), area, buf);
        if self.people.is_empty() {
            write(buf, inner.x, inner.y, &view.text().say("mail-nobody"), inner.width, view.theme.dim.0);
        }
        // The letter has the most room.
        let rows = u16::try_from(self.people.len()).unwrap_or(u16::MAX).min((inner.height / 3).max(1));
        for (y, at) in (inner.y..).zip(self.place.window(rows, self.people.len())) {
            self.draw_person(view, at, Rect { y, height: 1, ..inner }, buf);
        }
        let to = self.people.get(self.place.at)?;
        let letter = self.shown(view, to);
        let width = usize::from(inner.width);
        let title = std::iter::once((clean::fit(&letter.subject, width), view.theme.title.0));
        let body = letter.body.trim_end().lines().flat_map(|line| wrap(line, width));
        let lines = title
            .chain(std::iter::once((String::new(), Style::new())))
            .chain(body.map(|l| (l, Style::new())));
        for ((line, style), y) in lines.zip(inner.y + rows + 1..inner.bottom()) {
            write(buf, inner.x, y, &line, inner.width, style);
        }
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::CopyReminder, Id::WriteDrafts, Id::Close]
    }
}
