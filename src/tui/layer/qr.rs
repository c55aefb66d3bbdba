//! The code with which somebody pays what they still owe, as large as it has to be.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};

use crate::command::Id;
use crate::domain::account::Account;
use crate::domain::id::PersonId;
use crate::domain::money::Cents;
use crate::exchange::epc::{self, EpcError};
use crate::exchange::qr::Code;
use crate::store::Member;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::write;
use crate::tui::theme;
use crate::tui::view::View;

use super::form::wrap;
use super::frame::frame;
use super::{Layer, forms};

/// Columns that words beside the code need.
const BESIDE: u16 = 24;
/// Columns between the code and the words.
const GAP: u16 = 3;

/// A code, and whose it is.
pub struct Qr {
    person: PersonId,
    account: Account,
    /// None once nothing is due any more.
    code: Option<Code>,
}

/// Shows the code of a person's balance; asks for the account first if the book has none.
pub fn open(view: &View, member: &Member) -> Outcome {
    let account = match view.store.account() {
        Ok(Some(account)) => account,
        Ok(None) => return forms::account(view, Id::Qr),
        Err(error) => return Said::Trouble(view.error(&error)).into(),
    };
    match code(&account, member) {
        Ok(code) => Outcome::Open(Box::new(Qr { person: member.person, account, code })),
        Err(error) => Said::Notice(crate::tell::epc_error(view.text(), &error)).into(),
    }
}

fn code(account: &Account, member: &Member) -> Result<Option<Code>, EpcError> {
    if member.fee.balance() <= Cents::ZERO {
        return Ok(None);
    }
    let payload = epc::payload(account, member.fee.balance(), member.reference)?;
    Code::of(&payload).map(Some).map_err(|_| EpcError::TooLong)
}

impl Qr {
    fn member<'v>(&self, view: &View<'v>) -> Option<&'v Member> {
        view.board.roster.get(view.board.row_of(self.person)?)
    }

    /// Who, how much, under which reference, to whom: in lines of this width.
    fn words(&self, view: &View, width: u16) -> Vec<(String, Style)> {
        let (text, theme) = (view.text(), view.theme);
        let Some(member) = self.member(view) else { return Vec::new() };
        let reference = member.reference.map(|reference| reference.to_string()).unwrap_or_default();
        let said = [
            (view.name(&member.name()), theme.title.0),
            (text.cents(member.fee.balance()), theme.title.0),
            (reference, Style::new()),
            (String::new(), Style::new()),
            (self.account.beneficiary.clone(), Style::new()),
            (self.account.iban.to_string(), Style::new()),
            (String::new(), Style::new()),
            (text.say("qr-scan"), theme.dim.0),
        ];
        let lines = |(said, style): (String, Style)| {
            wrap(&said, usize::from(width)).into_iter().map(move |line| (line, style))
        };
        said.into_iter().flat_map(lines).collect()
    }

    /// A sentence where there is no code to show, or no room for it.
    fn sentence(&self, view: &View, area: Rect) -> Option<String> {
        let Some(code) = &self.code else { return Some(view.text().say("qr-nothing-due")) };
        let (width, height) = code.size();
        let fits = usize::from(area.width) >= width && usize::from(area.height) >= height;
        // Below the code stands the line of hints.
        let size = [("width", width.into()), ("height", (height + 1).into())];
        (!fits).then(|| view.text().with("qr-too-small", &size))
    }
}

impl Layer for Qr {
    fn key(&mut self, _view: &View, _key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close | Id::Confirm) => Outcome::Close,
            _ => Outcome::Nothing,
        }
    }

    fn reload(&mut self, view: &View) {
        self.code = self.member(view).and_then(|member| code(&self.account, member).ok().flatten());
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let sentence = self.sentence(view, area);
        let Some(code) = self.code.as_ref().filter(|_| sentence.is_none()) else {
            let lines =
                wrap(&sentence.unwrap_or_default(), usize::from(area.width.min(60).saturating_sub(4)));
            let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
            let inner = frame(view, &view.text().say("cmd-qr"), 60, height, area, buf);
            for (line, y) in lines.iter().zip(inner.y..inner.bottom()) {
                write(buf, inner.x, y, line, inner.width, Style::new());
            }
            return None;
        };
        Clear.render(area, buf);
        let lines = code.half_blocks();
        let fits = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
        let (width, height) = (fits(code.size().0), fits(lines.len()));
        let top = area.y + (area.height - height) / 2;
        for (line, y) in lines.iter().zip(top..) {
            buf.set_string(area.x, y, line, theme::CODE);
        }
        let room = area.width.saturating_sub(width + GAP);
        let (x, y, room) = if room >= BESIDE {
            (area.x + width + GAP, top + 1, room)
        } else {
            (area.x, top + height, area.width)
        };
        for ((line, style), y) in self.words(view, room).iter().zip(y..area.bottom()) {
            write(buf, x, y, line, room, *style);
        }
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::Close]
    }
}
