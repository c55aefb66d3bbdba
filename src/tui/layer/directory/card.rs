//! The card of an institution: where it is, how far its teams are, who works there, when it hosted.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::{Id, Scope};
use crate::domain::id::InstitutionId;
use crate::domain::institution::Team;
use crate::store::{Colleague, InstitutionCard};
use crate::tell;
use crate::text::DateStyle;
use crate::tui::layer::Layer;
use crate::tui::layer::form::wrap;
use crate::tui::layer::frame::frame;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::write;
use crate::tui::view::View;

/// Columns of the card at most.
const WIDTH: u16 = 76;
/// Columns of the labels.
const LABEL: u16 = 13;

/// The card.
pub struct Card {
    known: InstitutionCard,
    /// The first line that is shown.
    first: usize,
    /// How many are.
    room: usize,
}

/// Opens the card, or says why not.
pub fn open(view: &View, institution: InstitutionId) -> Outcome {
    match view.store.institution(institution, view.board.today) {
        Ok(Some(card)) => Outcome::Open(Box::new(Card { known: card, first: 0, room: 1 })),
        Ok(None) => Outcome::Nothing,
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

/// A label and what it says; an empty label continues the one above.
type Line = (String, String, Style);

impl Card {
    fn lines(&self, view: &View) -> Vec<Line> {
        let details = &self.known.institution.details;
        let mut lines: Vec<Line> = Vec::new();
        for (label, value) in [
            ("inst-sector", &details.sector),
            ("inst-address", &details.address),
            ("inst-room", &details.room),
        ] {
            if !value.is_empty() {
                lines.push((view.text().say(label), value.clone(), Style::new()));
            }
        }
        self.teams(view, &mut lines);
        let dim = view.theme.dim.0;
        let people = self.known.people.iter().map(|person| (who(view, person), Style::new()));
        group(view, ("inst-who", "inst-nobody"), people.collect(), dim, &mut lines);
        let sessions = self.known.sessions.iter().map(|session| {
            let on = view.text().date(session.date, DateStyle::Numeric);
            // What is to come is no visit yet.
            let style = if session.date > view.board.today { dim } else { Style::new() };
            (format!("{on}  {}", session.cycle), style)
        });
        group(view, ("inst-hosted", "inst-never"), sessions.collect(), dim, &mut lines);
        lines
    }

    /// There is no cursor here: each key of moving turns what is shown.
    fn turn(&mut self, code: KeyCode) {
        let page = self.room.saturating_sub(1).max(1);
        self.first = match code {
            KeyCode::Down | KeyCode::Char('j') => self.first + 1,
            KeyCode::Up | KeyCode::Char('k') => self.first.saturating_sub(1),
            KeyCode::PageDown => self.first + page,
            KeyCode::PageUp => self.first.saturating_sub(page),
            KeyCode::Home | KeyCode::Char('g') => 0,
            // As far as there is something: drawing sees to it.
            KeyCode::End | KeyCode::Char('G') => usize::MAX / 2,
            _ => self.first,
        };
    }

    fn teams(&self, view: &View, lines: &mut Vec<Line>) {
        let text = view.text();
        let teams = &self.known.institution.teams;
        if teams.is_empty() {
            let said = text.with("inst-no-step", &[("key", view.key(Id::TeamStep).into())]);
            lines.push((String::new(), String::new(), Style::new()));
            lines.push((text.say("inst-team"), said, view.theme.dim.0));
        }
        for team in teams {
            lines.push((String::new(), String::new(), Style::new()));
            lines.push((text.say("inst-team"), called(view, team), view.theme.title.0));
            lines.extend(team.steps.iter().map(|(step, on)| {
                let on = text.date(*on, DateStyle::Numeric);
                (String::new(), format!("{on}  {}", tell::team_step(text, *step)), Style::new())
            }));
        }
    }
}

/// What a team is called.
fn called(view: &View, team: &Team) -> String {
    if team.name.is_empty() { view.text().say("inst-own") } else { team.name.clone() }
}

fn who(view: &View, person: &Colleague) -> String {
    let role = person.role.map(|role| view.text().say(&format!("role-{}", role.word())));
    let parts = [Some(view.name(&person.name)), role];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A blank line, then values under one label, or what it means that there is none.
fn group(
    view: &View,
    (label, none): (&str, &str),
    values: Vec<(String, Style)>,
    dim: Style,
    lines: &mut Vec<Line>,
) {
    lines.push((String::new(), String::new(), Style::new()));
    let values = if values.is_empty() { vec![(view.text().say(none), dim)] } else { values };
    let labels = std::iter::once(view.text().say(label)).chain(std::iter::repeat(String::new()));
    lines.extend(labels.zip(values).map(|(label, (value, style))| (label, value, style)));
}

/// Long values go on below, with an empty label; the card does not begin with a blank line.
fn broken(lines: Vec<Line>, width: usize) -> Vec<Line> {
    let wrapped = |(label, value, style): Line| {
        let labels = std::iter::once(label).chain(std::iter::repeat(String::new()));
        labels.zip(wrap(&value, width)).map(move |(label, value)| (label, value, style))
    };
    let blank = |(label, value, _): &Line| label.is_empty() && value.is_empty();
    lines.into_iter().skip_while(blank).flat_map(wrapped).collect()
}

impl Layer for Card {
    fn scope(&self) -> Scope {
        Scope::Directory
    }

    fn stays(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close | Id::Confirm | Id::OpenInstitution) => Outcome::Close,
            Some(id @ (Id::EditInstitution | Id::TeamStep | Id::CopyInstitution)) => {
                super::act(view, id, &self.known.institution)
            }
            // Keys of the list lead back to it.
            Some(
                id @ (Id::FilterDirectory
                | Id::AddInstitution
                | Id::DirectoryCounts
                | Id::ImportInstitutions
                | Id::WriteDirectory),
            ) => Outcome::Run(id),
            _ => {
                self.turn(key.code);
                Outcome::Nothing
            }
        }
    }

    fn reload(&mut self, view: &View) {
        if let Ok(Some(card)) = view.store.institution(self.known.institution.id, view.board.today) {
            self.known = card;
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let width = area.width.min(WIDTH).saturating_sub(4 + LABEL);
        let lines = broken(self.lines(view), usize::from(width));
        // What is saved from here is told below it.
        let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX).min(area.height.saturating_sub(1));
        let inner = frame(view, &self.known.institution.details.name, WIDTH, height, area, buf);
        self.room = usize::from(inner.height);
        self.first = self.first.min(lines.len().saturating_sub(self.room));
        for (y, (label, value, style)) in (inner.y..inner.bottom()).zip(&lines[self.first..]) {
            write(buf, inner.x, y, label, LABEL - 1, view.theme.heading.0);
            write(buf, inner.x + LABEL, y, value, inner.width.saturating_sub(LABEL), *style);
        }
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::EditInstitution, Id::TeamStep, Id::CopyInstitution, Id::Undo, Id::Close]
    }
}
