//! The lines of the directory: as many columns as there is room for.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::Id;
use crate::store::Institution;
use crate::tell;
use crate::text::{DateStyle, clean};
use crate::tui::layer::form::wrap;
use crate::tui::layer::frame::frame;
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::Directory;

/// Between two columns.
const GAP: u16 = 2;
const SECTOR: u16 = 18;
const PEOPLE: u16 = 6;
const STEP: u16 = 23;
/// The same on a narrow window.
const SHORT_STEP: u16 = 9;
/// The day on which it hosted last.
const HOSTED: u16 = 10;

/// Which columns stand beside the name: sector, people and step; the last visit; or only the step, in short.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Wide,
    Usual,
    Narrow,
}

impl Room {
    fn of(width: u16) -> Room {
        match width {
            90.. => Room::Wide,
            60.. => Room::Usual,
            _ => Room::Narrow,
        }
    }
}

/// The cells of a line.
struct Cells {
    name: String,
    sector: String,
    people: String,
    step: String,
    hosted: String,
}

impl Cells {
    fn heads(view: &View) -> Cells {
        let said = |id: &str| view.text().say(id);
        Cells {
            name: said("tui-institution"),
            sector: said("inst-sector"),
            people: said("inst-head-people"),
            step: said("inst-step"),
            hosted: said("inst-head-hosted"),
        }
    }

    fn of(view: &View, institution: &Institution, room: Room) -> Cells {
        let text = view.text();
        let step = institution.step().map(|step| match room {
            Room::Narrow => text.say(&format!("inst-short-{}", step.word())),
            Room::Usual | Room::Wide => tell::team_step(text, step),
        });
        let hosted = institution.hosted_last.map(|on| text.date(on, DateStyle::Numeric));
        Cells {
            name: institution.details.name.clone(),
            sector: institution.details.sector.clone(),
            people: institution.people.to_string(),
            step: step.unwrap_or_default(),
            hosted: hosted.unwrap_or_default(),
        }
    }

    fn draw(&self, (name, rest): (Style, Style), room: Room, row: Rect, buf: &mut Buffer) {
        let beside = match room {
            Room::Wide => SECTOR + PEOPLE + STEP + HOSTED + 4 * GAP,
            Room::Usual => SECTOR + PEOPLE + STEP + 3 * GAP,
            Room::Narrow => SHORT_STEP + GAP,
        };
        let wide = row.width.saturating_sub(beside);
        write(buf, row.x, row.y, &self.name, wide, name);
        let mut x = row.x + wide + GAP;
        if room == Room::Narrow {
            write(buf, x, row.y, &self.step, SHORT_STEP, rest);
            return;
        }
        write(buf, x, row.y, &self.sector, SECTOR, rest);
        x += SECTOR + GAP;
        write_right(buf, x, row.y, &self.people, PEOPLE, rest);
        x += PEOPLE + GAP;
        write(buf, x, row.y, &self.step, STEP, rest);
        if room == Room::Wide {
            write(buf, x + STEP + GAP, row.y, &self.hosted, HOSTED, rest);
        }
    }
}

/// The directory over the dashboard; answers where one types.
pub(super) fn draw(directory: &mut Directory, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let title = format!("{} · {}", view.text().say("inst-title"), directory.shown.len());
    // What is saved from here is told below it.
    let inner = frame(view, &title, 110, area.height.saturating_sub(1), area, buf);
    let room = Room::of(inner.width);
    let mut y = inner.y;
    let mut cursor = None;
    if directory.typing || !directory.input.value().is_empty() {
        let label = format!("{} ", view.text().say("inst-search"));
        let taken = write(buf, inner.x, y, &label, inner.width / 2, view.theme.heading.0);
        let taken = taken.max(u16::try_from(clean::width(&label)).unwrap_or(taken).min(inner.width / 2));
        let place = Rect { x: inner.x + taken, y, width: inner.width - taken, height: 1 };
        cursor = Some(directory.input.draw(place, view.theme.field.0, buf)).filter(|_| directory.typing);
        y += 1;
    }
    let heading = view.theme.heading.0;
    Cells::heads(view).draw((heading, heading), room, Rect { y, height: 1, ..inner }, buf);
    y += 1;
    if directory.shown.is_empty() {
        nothing(directory, view, Rect { y, ..inner }, buf);
    }
    let height = inner.bottom().saturating_sub(y);
    for (y, at) in (y..).zip(directory.place.window(height, directory.shown.len())) {
        let style = if at == directory.place.at { view.theme.cursor.0 } else { Style::new() };
        let cells = Cells::of(view, &directory.all[directory.shown[at]], room);
        cells.draw((style, view.theme.dim.0), room, Rect { y, height: 1, ..inner }, buf);
    }
    cursor
}

/// Why no line is shown.
fn nothing(directory: &Directory, view: &View, area: Rect, buf: &mut Buffer) {
    let said = if directory.all.is_empty() {
        let (add, import) = (view.key(Id::AddInstitution), view.key(Id::ImportInstitutions));
        view.text().with("inst-empty", &[("add", add.into()), ("import", import.into())])
    } else {
        view.text().say("inst-none")
    };
    for (line, y) in wrap(&said, usize::from(area.width)).iter().zip(area.y..) {
        write(buf, area.x, y, line, area.width, view.theme.dim.0);
    }
}
