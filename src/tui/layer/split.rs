//! One sum over several people: what is typed for each, and what it leaves.
//!
//! Knows neither payments nor movements: whoever opens it says what the filled lines come to.

mod rows;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};

use crate::command::Id;
use crate::domain::id::{CycleId, PersonId};
use crate::domain::money::Cents;
use crate::store::Member;
use crate::store::change::Part;
use crate::text::Arg;
use crate::tui::outcome::Outcome;
use crate::tui::pane::write;
use crate::tui::view::View;

use super::Layer;
use super::form::{Field, Wrong, wrap};
use super::forms::amount_of;
use super::frame::frame;
use super::input::Input;
use super::list::Place;

/// What the filled lines come to, or which field is wrong and why.
pub type Submit = Box<dyn Fn(&View, &Split, Vec<Part>) -> Result<Outcome, Wrong>>;

/// The field of the sum, where it is asked.
pub const AMOUNT: &str = "amount";
/// What a wrong line is called.
const SHARE: &str = "share";

/// Somebody who may get a part.
pub struct Share {
    person: PersonId,
    cycle: CycleId,
    name: String,
    balance: Cents,
    input: Input,
}

impl Share {
    /// A line of somebody who owes `balance`, with a part to begin with where it is not nought.
    pub fn new(view: &View, part: Part, name: String, balance: Cents) -> Share {
        let Part { person, cycle, amount } = part;
        let shown = if amount == Cents::ZERO { String::new() } else { view.text().amount(amount) };
        Share { person, cycle, name, balance, input: Input::new(&shown).suggested() }
    }

    /// What is typed; nothing at all is nought.
    fn amount(&self, view: &View) -> Result<Cents, Wrong> {
        let typed = self.input.value();
        if typed.trim().is_empty() { Ok(Cents::ZERO) } else { amount_of(view, SHARE, typed) }
    }
}

/// A line for each person of the open cycle who has a place, or a part already: `of` answers their part and
/// what they owe without it.
pub fn shares(view: &View, cycle: CycleId, of: impl Fn(&Member) -> (Cents, Cents)) -> Vec<Share> {
    let line = |member: &Member| {
        let (amount, owed) = of(member);
        let part = Part { person: member.person, cycle, amount };
        (!member.waiting || amount != Cents::ZERO).then(|| Share::new(view, part, member.name(), owed))
    };
    view.board.roster.iter().filter_map(line).collect()
}

/// The layer.
pub struct Split {
    title: String,
    /// The sum, where it is not asked.
    sum: Cents,
    fields: Vec<Field>,
    shares: Vec<Share>,
    place: Place,
    wrong: Option<String>,
    submit: Submit,
}

impl Split {
    /// A sum that stands.
    pub fn new(title: String, sum: Cents, shares: Vec<Share>, submit: Submit) -> Split {
        Split { title, sum, fields: Vec::new(), shares, place: Place::default(), wrong: None, submit }
    }

    /// With fields above the lines; the one called [`AMOUNT`] asks for the sum.
    pub fn with_fields(self, fields: Vec<Field>) -> Split {
        Split { fields, ..self }
    }

    /// The layer as an outcome, at the first line.
    pub fn open(self) -> Outcome {
        Outcome::Open(Box::new(self))
    }

    /// What a field holds.
    pub fn value(&self, key: &str) -> String {
        self.fields.iter().find(|field| field.key == key).map(Field::value).unwrap_or_default()
    }

    /// The sum, as asked or as it stands.
    pub fn sum(&self, view: &View) -> Result<Cents, Wrong> {
        if self.fields.iter().any(|field| field.key == AMOUNT) {
            amount_of(view, AMOUNT, &self.value(AMOUNT))
        } else {
            Ok(self.sum)
        }
    }

    /// What the lines leave of the sum; lines that are no amounts count for nothing.
    fn rest(&self, view: &View) -> Option<Cents> {
        let sum = self.sum(view).ok()?;
        Some(self.shares.iter().fold(sum, |rest, share| rest - share.amount(view).unwrap_or_default()))
    }

    fn len(&self) -> usize {
        self.fields.len() + self.shares.len()
    }

    /// The line under the cursor, if it is a person's.
    fn share(&mut self) -> Option<&mut Share> {
        let at = self.place.at.checked_sub(self.fields.len())?;
        self.shares.get_mut(at)
    }

    /// As much of the balance as is left, or nothing again.
    fn toggle(&mut self, view: &View) {
        let rest = self.rest(view).unwrap_or_default().max(Cents::ZERO);
        if let Some(share) = self.share() {
            let amount = if share.input.value().is_empty() { share.balance.min(rest) } else { Cents::ZERO };
            let shown = if amount > Cents::ZERO { view.text().amount(amount) } else { String::new() };
            share.input = Input::new(&shown).suggested();
        }
    }

    fn submit(&mut self, view: &View) -> Outcome {
        match self.parts(view).and_then(|parts| (self.submit)(view, self, parts)) {
            Ok(outcome) => {
                self.wrong = None;
                outcome
            }
            Err(wrong) => {
                let field = self.fields.iter().position(|field| field.key == wrong.field);
                let share = self.shares.iter().position(|share| share.amount(view).is_err());
                let share = share.map(|at| at + self.fields.len());
                self.place.at = field.or(share).unwrap_or(self.place.at);
                self.wrong = Some(wrong.why);
                Outcome::Nothing
            }
        }
    }

    /// The lines that hold something.
    fn parts(&self, view: &View) -> Result<Vec<Part>, Wrong> {
        let mut parts = Vec::new();
        for share in &self.shares {
            let amount = share.amount(view)?;
            if amount != Cents::ZERO {
                parts.push(Part { person: share.person, cycle: share.cycle, amount });
            }
        }
        Ok(parts)
    }

    fn type_key(&mut self, key: KeyEvent) {
        let at = self.place.at;
        let typed = match self.share() {
            Some(share) => share.input.key(key),
            None => self.fields.get_mut(at).is_some_and(|field| field.key(key)),
        };
        if typed {
            self.wrong = None;
        }
    }
}

impl Layer for Split {
    fn takes_text(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        let turn = |code| KeyEvent::new(code, key.modifiers);
        let len = self.len();
        match (id, key.code) {
            (Some(Id::Close), _) => return Outcome::Close,
            (Some(Id::Confirm), _) => return self.submit(view),
            (Some(Id::NextField), _) => drop(self.place.key(turn(KeyCode::Down).code, len)),
            (Some(Id::PreviousField), _) => drop(self.place.key(turn(KeyCode::Up).code, len)),
            (_, KeyCode::Up | KeyCode::Down | KeyCode::PageUp | KeyCode::PageDown) => {
                self.place.key(key.code, len);
            }
            (_, KeyCode::Char(' ')) if self.share().is_some() => self.toggle(view),
            _ => self.type_key(key),
        }
        Outcome::Nothing
    }

    fn paste(&mut self, _view: &View, text: &str) {
        let at = self.place.at;
        match self.share() {
            Some(share) => share.input.paste(text),
            None => self.fields.iter_mut().skip(at).take(1).for_each(|field| field.paste(text)),
        }
    }

    fn refused(&mut self, why: &str) -> bool {
        self.wrong = Some(why.to_owned());
        true
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let heads = usize::from(self.fields.is_empty());
        let height = u16::try_from(self.len() + heads + 4).unwrap_or(u16::MAX);
        let inner = frame(view, &self.title, 72, height, area, buf);
        let wrong = self.wrong.as_ref().map(|why| wrap(why, usize::from(inner.width))).unwrap_or_default();
        let below = u16::try_from(wrong.len() + 2).unwrap_or(u16::MAX);
        let rows = Rect { height: inner.height.saturating_sub(below).max(1), ..inner };
        let cursor = self.draw_rows(view, rows, buf);
        for (y, line) in (rows.bottom()..).zip(&wrong) {
            write(buf, inner.x, y, line, inner.width, view.theme.trouble.0);
        }
        let bottom = inner.bottom().saturating_sub(1);
        let (said, style) = self.said(view);
        write(buf, inner.x, bottom, &said, inner.width, style);
        cursor
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::Confirm, Id::NextField, Id::Close]
    }
}

impl Split {
    /// What is left, and how a line is filled.
    fn said(&self, view: &View) -> (String, ratatui::style::Style) {
        let text = view.text();
        let amount = |cents: Cents| -> [(&str, Arg<'static>); 1] { [("amount", text.cents(cents).into())] };
        match self.rest(view) {
            None => (String::new(), view.theme.dim.0),
            Some(rest) if rest < Cents::ZERO => {
                (text.with("money-over", &amount(-rest)), view.theme.trouble.0)
            }
            Some(Cents::ZERO) => (text.say("money-all"), view.theme.saved.0),
            Some(rest) => (text.with("money-rest", &amount(rest)), view.theme.notice.0),
        }
    }
}
