//! The pane of fees: the same people on the same lines.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::command::Id;
use crate::domain::fees::Fee;
use crate::domain::money::Cents;
use crate::store::Member;
use crate::text::clean;
use crate::tui::cursor::Pane;
use crate::tui::layer::{card, forms, payments, qr};
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

use super::{ABOVE, erased, title, write, write_right};

/// Columns of an amount.
const AMOUNT: u16 = 8;

/// A column of amounts: the name of its heading, and what stands in it.
type Column = (&'static str, fn(&Fee) -> Cents);

/// Answers a command.
pub fn update(view: &View, id: Id) -> Outcome {
    if id == Id::Allocate {
        return payments::list(view);
    }
    let Some(member) = view.cursor.member(view.board) else { return Outcome::Nothing };
    match id {
        Id::Pay => forms::pay(view, member),
        Id::Refund => forms::refund(view, member),
        Id::Waive => forms::waive(view, member),
        Id::Payer => forms::payer(view, member),
        Id::Price => forms::price(view, member),
        Id::Split => payments::split(view, member),
        Id::ShowPayer => card::open(view, member.person),
        Id::Qr => qr::open(view, member),
        _ => Outcome::Nothing,
    }
}

/// What `y` copies here: who owes what, and under which reference.
pub fn copy(view: &View) -> Option<String> {
    let member = view.cursor.member(view.board)?;
    let balance = view.text().cents(member.fee.balance());
    let reference = member.reference.map(|reference| format!(" {reference}")).unwrap_or_default();
    Some(format!("{} {balance}{reference}", member.name()))
}

/// Draws the pane; `first` is the scroll offset that it shares with the marks.
pub fn draw(view: &View, first: usize, area: Rect, buf: &mut Buffer) {
    let name = view.text().say("tui-fees");
    let room = usize::from(area.width).saturating_sub(4 + clean::width(&name));
    title(view, Pane::Fees, area, buf, &name, &sum(view, room));
    draw_unallocated(view, area, buf);
    if view.board.erased_on().is_some() {
        let below = Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
        return erased(view, area.y + 2, below, buf);
    }
    let wide = area.width >= 3 * AMOUNT + 10;
    let amounts: &[Column] = if wide {
        &[("tui-due", |fee| fee.due()), ("tui-paid", |fee| fee.paid), ("tui-balance", |fee| fee.balance())]
    } else {
        &[("tui-balance", |fee| fee.balance())]
    };
    let mut x = area.x + 1;
    for (heading, _) in amounts {
        write_right(buf, x, area.y + 2, &view.text().say(heading), AMOUNT, view.theme.heading.0);
        x += AMOUNT;
    }
    write(
        buf,
        x + 1,
        area.y + 2,
        &view.text().say("tui-state"),
        area.right().saturating_sub(x + 1),
        view.theme.heading.0,
    );
    let row = view.cursor.person.and_then(|person| view.board.row_of(person));
    // The same line is the same person: no more of them than beside.
    let height = super::attendance::height(view, area);
    for (y, (at, member)) in
        (area.y + ABOVE..).zip(view.board.roster.iter().enumerate().skip(first).take(height))
    {
        let here = row == Some(at) && view.cursor.pane == Pane::Fees;
        draw_member(view, member, amounts, here, Rect { y, height: 1, ..area }, buf);
    }
}

/// What was received and is nobody's yet, below everybody.
fn draw_unallocated(view: &View, area: Rect, buf: &mut Buffer) {
    let left = view.board.unallocated;
    if left == Cents::ZERO || area.height <= ABOVE {
        return;
    }
    let text = view.text();
    let args = [("amount", text.cents(left).into()), ("key", view.key(Id::Allocate).into())];
    let (room, short) = (area.width.saturating_sub(1), text.with("money-to-allocate", &args[..1]));
    let said = Some(text.with("money-left", &args)).filter(|said| clean::width(said) <= usize::from(room));
    write(buf, area.x + 1, area.bottom() - 1, &said.unwrap_or(short), room, view.theme.notice.0);
}

fn draw_member(view: &View, member: &Member, amounts: &[Column], here: bool, row: Rect, buf: &mut Buffer) {
    if member.waiting {
        return;
    }
    let state = member.fee.state();
    let mut x = row.x + 1;
    for (heading, amount) in amounts {
        let last = *heading == "tui-balance";
        let style = match (last, here) {
            (true, true) => view.theme.cursor.0,
            (true, false) => view.theme.fee(state),
            (false, _) => Style::new(),
        };
        let amount = view.text().amount(amount(&member.fee));
        write_right(buf, x, row.y, &amount, AMOUNT, style);
        x += AMOUNT;
    }
    let word = view.text().say(&format!("fee-{}", state.word()));
    write(buf, x + 1, row.y, &word, row.right().saturating_sub(x + 1), view.theme.fee(state));
}

/// Received of due, in as many words as there is room for: an amount is never cut.
fn sum(view: &View, room: usize) -> String {
    let Some(cycle) = &view.board.cycle else { return String::new() };
    let (paid, due) = (view.text().amount(cycle.paid), view.text().amount(cycle.due));
    let said = view.text().with(
        "tui-received",
        &[("paid", paid.as_str().into()), ("due", view.text().cents(cycle.due).into())],
    );
    let ways = [said, format!("{paid} / {due}"), paid];
    ways.into_iter().find(|way| clean::width(way) <= room).unwrap_or_default()
}
