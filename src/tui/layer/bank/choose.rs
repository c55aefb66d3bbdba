//! Which statement, and reading it: in slices, with a bar, until Esc.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::Id;
use crate::domain::movement::Movement;
use crate::exchange::statement::{self, Reading, Step};
use crate::tell;
use crate::tui::file;
use crate::tui::layer::Layer;
use crate::tui::layer::form::{Field, Form, Wrong};
use crate::tui::layer::frame::frame;
use crate::tui::outcome::{Answer, Outcome, Said};
use crate::tui::pane::write;
use crate::tui::view::View;

use super::Bank;

/// Bytes that are read between two frames: a twentieth of a second or so.
const SLICE: usize = 1024 * 1024;

/// What comes of a statement that was read.
type Then = fn(&View, Vec<Movement>) -> Outcome;

/// Asks for the first statement, and opens the overlay with it.
pub fn first(view: &View) -> Outcome {
    form(view, |view, movements| match Bank::new(view, vec![movements]) {
        Ok(bank) => Outcome::Then(Box::new(Outcome::Open(Box::new(bank)))),
        Err(error) => Said::Trouble(view.error(&error)).into(),
    })
}

/// Asks for one more, for the overlay that is open below.
pub fn another(view: &View) -> Outcome {
    form(view, |_, movements| Outcome::Answer(Answer::Movements(movements)))
}

fn form(view: &View, then: Then) -> Outcome {
    let submit = move |view: &View, form: &Form| {
        let typed = form.value("file");
        let wrong = |why: String| Wrong { field: "file", why };
        let bytes = file::open(&typed).and_then(statement::bytes);
        let bytes = bytes.map_err(|error| wrong(tell::unreadable(view.text(), &typed, &error)))?;
        let reading = Reading::new(bytes);
        let reading = reading.map_err(|error| wrong(tell::statement_error(view.text(), &error)))?;
        Ok(Outcome::Open(Box::new(Progress { reading, done: 0, total: 0, then })))
    };
    Form::new(view.text().say("bank-choose"), vec![Field::path("file", "tui-file")], Box::new(submit)).open()
}

/// A statement that is being read; the form that asked for it waits below.
struct Progress {
    reading: Reading,
    done: usize,
    total: usize,
    then: Then,
}

impl Layer for Progress {
    fn key(&mut self, _view: &View, _key: KeyEvent, id: Option<Id>) -> Outcome {
        if id == Some(Id::Close) { Outcome::Close } else { Outcome::Nothing }
    }

    fn busy(&self) -> bool {
        true
    }

    fn work(&mut self, view: &View) -> Outcome {
        match self.reading.advance(SLICE) {
            Ok(Step::More { done, total }) => {
                (self.done, self.total) = (done, total);
                Outcome::Nothing
            }
            Ok(Step::Done(file)) => {
                let movements = file.statements.into_iter().flat_map(|statement| statement.movements);
                Outcome::Then(Box::new((self.then)(view, movements.collect())))
            }
            Err(error) => Outcome::Refuse(tell::statement_error(view.text(), &error)),
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = frame(view, &view.text().say("bank-reading"), 60, 5, area, buf);
        let percent = self.done.saturating_mul(100).checked_div(self.total).unwrap_or(0).min(100);
        let whole = usize::from(inner.width.saturating_sub(7));
        let bar = format!("{:░<whole$}", "█".repeat(whole * percent / 100));
        let y = inner.y + inner.height / 2;
        let taken = write(buf, inner.x, y, &bar, inner.width, view.theme.row.0);
        let percent = view.text().with("bank-progress", &[("percent", percent.into())]);
        write(buf, inner.x + taken + 2, y, &percent, inner.width.saturating_sub(taken + 2), view.theme.dim.0);
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::Close]
    }
}
