//! The proposal of hosts for the whole cycle, each with its reason. Nothing is saved before it is accepted.

mod draw;
mod plan;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use crate::command::{Id, Scope};
use crate::domain::id::{CycleId, SessionId};
use crate::store::change::HostChoice;
use crate::store::{Change, Session};
use crate::tui::outcome::{Answer, Outcome, Said};
use crate::tui::view::View;

use super::list::Place;
use super::{Layer, host};
use plan::{Plan, Stand};

/// The proposal.
pub struct Hosts {
    cycle: CycleId,
    plan: Plan,
    place: Place,
    /// The session that the next one is to be swapped with.
    swapping: Option<SessionId>,
    /// All was accepted: nothing is left to do here.
    done: bool,
}

/// Opens the proposal, or says why there is none.
pub fn open(view: &View) -> Outcome {
    let Some(cycle) = view.board.cycle.as_ref() else { return Outcome::Nothing };
    if !cycle.manner.itinerant {
        return Said::Notice(view.text().say("host-one-place")).into();
    }
    let cycle = cycle.id;
    let hosting = match view.store.hosting(cycle, view.board.today) {
        Ok(hosting) => hosting,
        Err(error) => return Said::Trouble(view.error(&error)).into(),
    };
    let why = match (hosting.candidates.is_empty(), hosting.slots.is_empty()) {
        (true, _) => "tui-hosts-no-group",
        (false, true) => "tui-hosts-no-session",
        (false, false) => {
            let mut hosts = Hosts {
                cycle,
                plan: Plan::new(hosting),
                place: Place::default(),
                swapping: None,
                done: false,
            };
            hosts.place.at = hosts.first_open(view);
            return Outcome::Open(Box::new(hosts));
        }
    };
    Said::Notice(view.text().say(why)).into()
}

impl Hosts {
    /// The session under the dashboard's cursor if it may change here, else the first that wants a host.
    fn first_open(&self, view: &View) -> usize {
        let sessions = &view.board.sessions;
        let here = view.cursor.session(view.board).filter(|session| self.changes(view, session));
        let open = |session: &&Session| {
            self.changes(view, session) && !matches!(self.plan.stand(session.id), Some(Stand::Saved(_)))
        };
        let session = here.or_else(|| sessions.iter().find(open));
        session.and_then(|session| view.board.column_of(session.id)).unwrap_or(0)
    }

    /// Whether a session's host may be decided here: it is to come, and looks for a host or has one.
    fn changes(&self, view: &View, session: &Session) -> bool {
        session.date >= view.board.today && self.plan.stand(session.id).is_some()
    }

    fn chosen<'v>(&self, view: &View<'v>) -> Option<&'v Session> {
        view.board.sessions.get(self.place.at)
    }

    /// Saves these; says so if the book has them all already.
    fn save(&mut self, view: &View, choices: Vec<HostChoice>, all: bool) -> Outcome {
        if choices.is_empty() {
            return Said::Notice(view.text().say("tui-hosts-nothing")).into();
        }
        self.done = all;
        self.swapping = None;
        Outcome::Apply(Box::new(Change::SetHosts { choices }), None)
    }

    fn swap(&mut self, view: &View, session: SessionId) -> Outcome {
        let Some(one) = self.swapping.take() else {
            self.swapping = Some(session);
            return Outcome::Nothing;
        };
        if one != session && !self.plan.swap(one, session) {
            return Said::Notice(view.text().say("tui-hosts-same")).into();
        }
        Outcome::Nothing
    }

    /// A command about the session under the cursor.
    fn decide(&mut self, view: &View, id: Id, session: &Session) -> Outcome {
        if !self.changes(view, session) {
            return Said::Notice(view.text().say("tui-hosts-not-here")).into();
        }
        match id {
            Id::HostAccept => {
                let choice = self.plan.change(session.id);
                return self.save(view, Vec::from_iter(choice), false);
            }
            Id::HostsSwap => return self.swap(view, session.id),
            Id::HostLock if !self.plan.lock(session.id) => {
                let key = [("key", view.key(Id::HostLater).into())];
                return Said::Notice(view.text().with("tui-hosts-saved-already", &key)).into();
            }
            Id::HostChoose => {
                let now = self.plan.stand(session.id).and_then(Stand::host);
                return host::ask(view, session, now);
            }
            Id::HostLater => self.plan.later(session.id),
            _ => {}
        }
        Outcome::Nothing
    }
}

impl Layer for Hosts {
    fn scope(&self) -> Scope {
        Scope::Hosts
    }

    fn stays(&self) -> bool {
        !self.done
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        self.done = false;
        match (id, self.chosen(view)) {
            (Some(Id::Close), _) if self.swapping.is_some() => self.swapping = None,
            (Some(Id::Close), _) => return Outcome::Close,
            (Some(Id::HostsAccept | Id::Confirm), _) => {
                let choices = self.plan.changes();
                return self.save(view, choices, true);
            }
            (
                Some(id @ (Id::HostAccept | Id::HostsSwap | Id::HostLock | Id::HostChoose | Id::HostLater)),
                Some(session),
            ) => return self.decide(view, id, session),
            _ => drop(self.place.letter_key(key.code, view.board.sessions.len())),
        }
        Outcome::Nothing
    }

    fn answered(&mut self, view: &View, answer: Answer) -> Outcome {
        if let (Answer::Host(host, name), Some(session)) = (answer, self.chosen(view)) {
            if let Some(host) = host {
                self.plan.hosting.names.insert(host, name);
            }
            self.plan.keep(session.id, host);
        }
        Outcome::Nothing
    }

    fn reload(&mut self, view: &View) {
        // A failing look leaves what is shown; the next write says what is wrong with the book.
        if let Ok(hosting) = view.store.hosting(self.cycle, view.board.today) {
            self.plan.renew(hosting);
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        self.draw_all(view, area, buf);
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[
            Id::HostsAccept,
            Id::HostAccept,
            Id::HostsSwap,
            Id::HostLock,
            Id::HostChoose,
            Id::HostLater,
            Id::Close,
        ]
    }
}
