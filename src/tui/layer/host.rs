//! Who receives a session: an institution of the group first, or any of the book; or nobody yet.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::Id;
use crate::domain::fold::fold;
use crate::domain::id::InstitutionId;
use crate::store::change::HostChoice;
use crate::store::{Change, Session};
use crate::text::DateStyle;
use crate::tui::outcome::{Answer, Outcome, Said};
use crate::tui::pane::{cycles, write, write_right};
use crate::tui::view::View;

use super::Layer;
use super::frame::frame;
use super::input::Input;
use super::list::Place;

/// More than any screen shows.
const MOST: u32 = 60;

/// A list that typing filters.
pub struct ChooseHost {
    title: String,
    input: Input,
    /// Of the people of the cycle.
    group: Vec<InstitutionId>,
    names: BTreeMap<InstitutionId, String>,
    rows: Vec<Row>,
    place: Place,
    now: Option<InstitutionId>,
    purpose: Purpose,
}

/// One line.
struct Row {
    host: Option<InstitutionId>,
    name: String,
    beside: String,
}

/// What the one that is chosen is for.
#[derive(Clone, Copy)]
enum Purpose {
    /// To be saved, if the session still has the host that was seen.
    Save(HostChoice),
    /// For the layer below.
    Answer,
}

/// Opens it for the session under the cursor.
pub fn open(view: &View) -> Outcome {
    let Some(session) = cycles::session(view) else { return Outcome::Nothing };
    let now = session.host.as_ref().map(|host| host.id);
    let purpose = Purpose::Save(HostChoice { session: session.id, host: now, seen: Some(now) });
    ChooseHost::open(view, session, now, purpose)
}

/// Opens it for the layer below, which is answered.
pub fn ask(view: &View, session: &Session, now: Option<InstitutionId>) -> Outcome {
    ChooseHost::open(view, session, now, Purpose::Answer)
}

impl ChooseHost {
    fn open(view: &View, session: &Session, now: Option<InstitutionId>, purpose: Purpose) -> Outcome {
        let hosting = match view.store.hosting(session.cycle, view.board.today) {
            Ok(hosting) => hosting,
            Err(error) => return Said::Trouble(view.error(&error)).into(),
        };
        let day = view.text().date(session.date, DateStyle::WeekdayDay);
        let mut layer = ChooseHost {
            title: view.text().with("tui-host-of", &[("day", day.into())]),
            input: Input::default(),
            group: hosting.candidates.iter().map(|candidate| candidate.id).collect(),
            names: hosting.names,
            rows: Vec::new(),
            place: Place::default(),
            now,
            purpose,
        };
        layer.look(view);
        layer.place.at = layer.rows.iter().position(|row| row.host == now && now.is_some()).unwrap_or(0);
        Outcome::Open(Box::new(layer))
    }

    /// The group's own that hold what was typed, then others that do; nobody, as long as nothing is typed.
    fn look(&mut self, view: &View) {
        let typed = fold(self.input.value());
        let own = self.group.iter().filter_map(|id| Some((*id, self.names.get(id)?)));
        let of_group = view.text().say("tui-host-of-group");
        let own = own.filter(|(_, name)| fold(name).contains(&typed));
        let row = |(id, name): (InstitutionId, &String)| Row {
            host: Some(id),
            name: name.clone(),
            beside: of_group.clone(),
        };
        let mut rows: Vec<Row> = own.map(row).collect();
        // A failing look shows nothing found; the next write or reload says what is wrong with the book.
        let found = view.store.find(self.input.value(), MOST).unwrap_or_default().institutions;
        let others = found.into_iter().filter(|found| !self.group.contains(&found.id));
        rows.extend(others.map(|found| Row { host: Some(found.id), name: found.name, beside: found.sector }));
        if typed.is_empty() {
            let stands = self.now.filter(|now| !self.group.contains(now));
            let name = stands.and_then(|now| self.names.get(&now)).cloned();
            rows.extend(stands.zip(name).map(|(id, name)| Row {
                host: Some(id),
                name,
                beside: String::new(),
            }));
            let nobody = view.text().say("tui-host-nobody");
            rows.push(Row { host: None, name: nobody, beside: String::new() });
        }
        self.rows = rows;
        self.place = Place::default();
    }

    fn choose(&self, row: &Row) -> Outcome {
        match self.purpose {
            Purpose::Answer => Outcome::Answer(Answer::Host(row.host, row.name.clone())),
            Purpose::Save(choice) => {
                let choices = vec![HostChoice { host: row.host, ..choice }];
                Outcome::Apply(Box::new(Change::SetHosts { choices }), None)
            }
        }
    }
}

impl Layer for ChooseHost {
    fn takes_text(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close) => return Outcome::Close,
            Some(Id::Confirm) => {
                return self.rows.get(self.place.at).map_or(Outcome::Nothing, |row| self.choose(row));
            }
            _ => {}
        }
        if !self.place.key(key.code, self.rows.len()) && self.input.key(key) {
            self.look(view);
        }
        Outcome::Nothing
    }

    fn paste(&mut self, view: &View, text: &str) {
        self.input.paste(text);
        self.look(view);
    }

    fn reload(&mut self, view: &View) {
        let place = self.place;
        self.look(view);
        self.place = place;
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let lines = u16::try_from(self.rows.len().max(1)).unwrap_or(u16::MAX);
        let inner = frame(view, &self.title, 64, lines.saturating_add(6).max(14), area, buf);
        let cursor = self.input.draw(Rect { height: 1, ..inner }, view.theme.field.0, buf);
        let rows = inner.height.saturating_sub(4).max(1);
        let window = self.place.window(rows, self.rows.len());
        for (y, at) in (inner.y + 2..inner.bottom()).zip(window) {
            let row = &self.rows[at];
            let style = if at == self.place.at { view.theme.cursor.0 } else { Style::new() };
            let name = inner.width * 3 / 5;
            write(buf, inner.x, y, &row.name, name.saturating_sub(1), style);
            write_right(buf, inner.x + name, y, &row.beside, inner.width - name, view.theme.dim.0);
        }
        if self.rows.is_empty() {
            let key = [("key", view.key(Id::Institutions).into())];
            let said = view.text().with("tui-host-unknown", &key);
            for (y, line) in
                (inner.y + 2..inner.bottom()).zip(super::form::wrap(&said, usize::from(inner.width)))
            {
                write(buf, inner.x, y, &line, inner.width, view.theme.dim.0);
            }
        } else if inner.height > 5 && self.input.value().trim().is_empty() {
            let said = view.text().say("tui-host-type");
            write(buf, inner.x, inner.bottom() - 1, &said, inner.width, view.theme.dim.0);
        }
        Some(cursor)
    }
}
