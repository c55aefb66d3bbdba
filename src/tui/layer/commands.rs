//! Help and the palette: commands by their names, filtered by typing; Enter runs one.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::{COMMANDS, Command, Id, Scope};
use crate::domain::fold::fold;
use crate::tui::available::available;
use crate::tui::cursor::Pane;
use crate::tui::outcome::Outcome;
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

use super::Layer;
use super::frame::frame;
use super::input::Input;
use super::list::Place;

/// Columns of the keys.
const KEYS: u16 = 14;

/// A list of commands.
pub struct Commands {
    title: &'static str,
    all: Vec<&'static Command>,
    input: Input,
    place: Place,
}

impl Commands {
    /// Everything that can be done here, the keys of this place first.
    pub fn help(view: &View) -> Commands {
        let scope = view.cursor.pane.scope();
        let own = COMMANDS.iter().filter(|command| command.scope == scope);
        let outer = COMMANDS.iter().filter(|command| command.scope == Scope::Dashboard);
        Commands {
            title: "tui-help",
            all: own.chain(outer).collect(),
            input: Input::default(),
            place: Place::default(),
        }
    }

    /// Everything that can be done in a layer of this scope, its own keys first.
    pub fn help_above(scope: Scope) -> Commands {
        let own = COMMANDS.iter().filter(|command| command.scope == scope && scope != Scope::Overlay);
        let outer =
            COMMANDS.iter().filter(|command| command.scope == Scope::Overlay || command.id == Id::HideNames);
        let all = own.chain(outer).collect();
        Commands { title: "tui-help", all, input: Input::default(), place: Place::default() }
    }

    /// Every command that works now, those of this place first and those of other panes last.
    pub fn palette(view: &View) -> Commands {
        let scope = view.cursor.pane.scope();
        let here = |command: &&Command| command.scope == scope || command.scope == Scope::Dashboard;
        let elsewhere =
            |command: &&Command| !here(command) && Pane::ALL.iter().any(|pane| pane.scope() == command.scope);
        let all = COMMANDS.iter().filter(here).chain(COMMANDS.iter().filter(elsewhere));
        let all = all.filter(|command| available(view, command.id).is_ok()).collect();
        Commands { title: "tui-palette", all, input: Input::default(), place: Place::default() }
    }

    fn shown(&self, view: &View) -> Vec<(&'static Command, String)> {
        let wanted = fold(self.input.value());
        let named = self.all.iter().map(|command| (*command, name(view, command)));
        named
            .filter(|(command, name)| {
                wanted.split(' ').all(|w| fold(name).contains(w) || command.name.contains(w))
            })
            .collect()
    }
}

fn name(view: &View, command: &Command) -> String {
    view.text().say(&format!("cmd-{}", command.name))
}

impl Layer for Commands {
    fn takes_text(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        let shown = self.shown(view);
        match id {
            Some(Id::Close) => return Outcome::Close,
            Some(Id::Confirm) => {
                return shown
                    .get(self.place.at)
                    .map_or(Outcome::Nothing, |(command, _)| Outcome::Run(command.id));
            }
            _ => {}
        }
        if !self.place.key(key.code, shown.len()) && self.input.key(key) {
            self.place = Place::default();
        }
        Outcome::Nothing
    }

    fn paste(&mut self, _view: &View, text: &str) {
        self.input.paste(text);
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = frame(view, &view.text().say(self.title), 76, 40, area, buf);
        let shown = self.shown(view);
        let cursor = self.input.draw(Rect { height: 1, ..inner }, view.theme.field.0, buf);
        let window = self.place.window(inner.height.saturating_sub(2), shown.len());
        for (y, at) in (inner.y + 2..).zip(window) {
            let (command, name) = &shown[at];
            let style = if at == self.place.at { view.theme.cursor.0 } else { ratatui::style::Style::new() };
            let keys: Vec<String> = view.keymap.keys(command.id).iter().map(|key| key.label()).collect();
            write(buf, inner.x, y, name, inner.width.saturating_sub(KEYS + 1), style);
            write_right(buf, inner.right().saturating_sub(KEYS), y, &keys.join("  "), KEYS, view.theme.key.0);
        }
        if shown.is_empty() {
            write(
                buf,
                inner.x,
                inner.y + 2,
                &view.text().say("tui-no-command"),
                inner.width,
                view.theme.dim.0,
            );
        }
        Some(cursor)
    }
}
