//! How messages look: the kinds, the people with their addresses, and the message.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Messages;
use crate::domain::message::MessageKind;
use crate::store::Recipient;
use crate::tell::Letter;
use crate::text::clean;
use crate::tui::layer::form::wrap;
use crate::tui::layer::frame::frame;
use crate::tui::pane::write;
use crate::tui::view::View;

/// A line, and how it looks.
type Line = (String, Style);

/// Columns of a name at most.
const NAME: u16 = 28;

impl Messages {
    pub(super) fn draw_all(&mut self, view: &View, area: Rect, buf: &mut Buffer) {
        // The status line below stays seen: it tells what was copied or written.
        let height = area.height.saturating_sub(1);
        let inner = frame(view, &self.about.title(view.text()), 100, height, area, buf);
        self.draw_kinds(view, Rect { height: 1.min(inner.height), ..inner }, buf);
        let people: Vec<Recipient> = self.about.recipients().into_iter().cloned().collect();
        let below = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
        if people.is_empty() {
            let lines = wrap(&self.about.nobody(view.text()), usize::from(inner.width));
            for (line, y) in lines.iter().zip(below.y + 1..below.bottom()) {
                write(buf, inner.x, y, line, inner.width, view.theme.dim.0);
            }
            return;
        }
        let width = usize::from(inner.width);
        let letter = self.shown(view).map_or(Vec::new(), |letter| lines(view, &letter, width));
        let without = without(view, &people, width);
        // The message has the most room; the people have what it leaves.
        let fits = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
        let left = below.height.saturating_sub(fits(letter.len() + without.len() + 1));
        let rows = fits(people.len()).min((below.height / 4).max(left).max(1));
        for (y, at) in (below.y..below.bottom()).zip(self.place.window(rows, people.len())) {
            self.draw_person(view, &people[at], at == self.place.at, Rect { y, height: 1, ..below }, buf);
        }
        let mut y = below.y + rows;
        for line in &without {
            if y < below.bottom() {
                write(buf, inner.x, y, line, inner.width, view.theme.notice.0);
                y += 1;
            }
        }
        let rest = Rect { y: y + 1, height: below.bottom().saturating_sub(y + 1), ..inner };
        self.draw_letter(view, &letter, rest, buf);
    }

    /// The kinds beside each other, the one that is shown stands out; then whether each gets their own.
    fn draw_kinds(&self, view: &View, row: Rect, buf: &mut Buffer) {
        let text = view.text();
        let mut x = row.x;
        let kinds = MessageKind::ALL.into_iter().filter(|kind| self.about.fits(*kind));
        let kinds = kinds.map(|kind| {
            let here = kind == self.about.kind;
            let said = text.say(&format!("msg-kind-{}", kind.word()));
            if here { (format!("‹ {said} ›"), view.theme.title.0) } else { (said, view.theme.dim.0) }
        });
        let each = text.say(if self.together { "msg-together" } else { "msg-each" });
        let mut parts: Vec<Line> = kinds.collect();
        let columns = |parts: &[Line]| parts.iter().map(|(said, _)| clean::width(said) + 3).sum::<usize>();
        if columns(&parts) + clean::width(&each) > usize::from(row.width) {
            parts.retain(|(_, style)| *style == view.theme.title.0);
        }
        for (at, (said, style)) in parts.into_iter().chain([(each, Style::new())]).enumerate() {
            let said = if at > 0 { format!(" · {said}") } else { said };
            x += write(buf, x, row.y, &said, row.right().saturating_sub(x), style);
        }
    }

    fn draw_person(&self, view: &View, to: &Recipient, here: bool, row: Rect, buf: &mut Buffer) {
        // One message for all is to nobody in particular.
        let style = if here && !self.together { view.theme.cursor.0 } else { Style::new() };
        let name = NAME.min(row.width / 2);
        write(buf, row.x, row.y, &view.name(&to.name), name, style);
        let (address, style) = match to.address() {
            Some(address) => (view.name(address), view.theme.dim.0),
            None => (view.text().say("mail-no-address"), view.theme.notice.0),
        };
        let x = row.x + name + 1;
        write(buf, x, row.y, &address, row.right().saturating_sub(x), style);
    }

    /// The message, from the line on that one has turned to.
    fn draw_letter(&mut self, view: &View, lines: &[Line], area: Rect, buf: &mut Buffer) {
        self.room = usize::from(area.height);
        self.first = self.first.min(lines.len().saturating_sub(self.room));
        for ((line, style), y) in lines.iter().skip(self.first).zip(area.y..area.bottom()) {
            write(buf, area.x, y, line, area.width, *style);
        }
        if self.first + self.room < lines.len()
            && let Some(y) = area.bottom().checked_sub(1).filter(|y| *y >= area.y)
        {
            let more = view.text().say("msg-more");
            write(buf, area.x, y, &" ".repeat(usize::from(area.width)), area.width, Style::new());
            write(buf, area.x, y, &more, area.width, view.theme.dim.0);
        }
    }
}

/// The message in lines of this width.
fn lines(view: &View, letter: &Letter, width: usize) -> Vec<Line> {
    let plain = |line: String| (line, Style::new());
    let subject = wrap(&letter.subject, width).into_iter().map(|line| (line, view.theme.title.0));
    let body = letter.body.trim_end().lines().flat_map(|line| wrap(line, width)).map(plain);
    subject.chain(std::iter::once(plain(String::new()))).chain(body).collect()
}

/// Who has no address, in a few lines.
fn without(view: &View, people: &[Recipient], width: usize) -> Vec<String> {
    let apart = people.iter().filter(|to| to.address().is_none());
    let names: Vec<String> = apart.map(|to| view.name(&to.name)).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let mut lines = wrap(&view.text().with("msg-without", &[("names", names.join(", ").into())]), width);
    if lines.len() > 2 {
        lines.truncate(2);
        lines.iter_mut().skip(1).for_each(|line| line.push('…'));
    }
    lines
}
