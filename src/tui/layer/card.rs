//! A person's card: details, places in cycles, marks, payments.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::{Id, Scope};
use crate::domain::fees::PriceBasis;
use crate::domain::id::PersonId;
use crate::domain::money::Cents;
use crate::store::{Card as Person, Place as Enrolment};
use crate::text::DateStyle;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::pane::write;
use crate::tui::view::View;

use super::form::wrap;
use super::frame::frame;
use super::list::Place;
use super::{Layer, erase, forms};

/// Columns of the card at most.
const WIDTH: u16 = 72;
/// Columns of the labels.
const LABEL: u16 = 15;

/// The card of a person.
pub struct Card {
    person: Person,
    place: Place,
    /// Columns of the values, as last drawn.
    width: usize,
}

/// Opens the card, or says why not.
pub fn open(view: &View, person: PersonId) -> Outcome {
    match view.store.card(person) {
        Ok(Some(person)) => {
            Outcome::Open(Box::new(Card { person, place: Place::default(), width: usize::MAX }))
        }
        Ok(None) => Outcome::Nothing,
        Err(error) => Said::Trouble(view.error(&error)).into(),
    }
}

/// A label and what it says; an empty label continues the one above.
type Line = (String, String, Style);

impl Card {
    /// What is shown: long values go on below, with an empty label.
    fn lines(&self, view: &View) -> Vec<Line> {
        let broken = |(label, value, style): Line| {
            let labels = std::iter::once(label).chain(std::iter::repeat(String::new()));
            labels.zip(wrap(&value, self.width)).map(move |(label, value)| (label, value, style))
        };
        self.facts(view).into_iter().flat_map(broken).collect()
    }

    fn facts(&self, view: &View) -> Vec<Line> {
        let text = view.text();
        let details = &self.person.details;
        let plain = Style::new();
        let mut lines: Vec<Line> = Vec::new();
        let role = details.role.map(|role| text.say(&format!("role-{}", role.word()))).unwrap_or_default();
        for (label, value) in [
            ("tui-role", role),
            ("tui-institution", details.institution.clone()),
            ("tui-email", view.name(&details.email)),
            ("tui-phone", view.name(&details.phone)),
        ] {
            if !value.is_empty() {
                lines.push((text.say(label), value, plain));
            }
        }
        for place in &self.person.places {
            lines.push((String::new(), String::new(), plain));
            place_lines(view, place, &mut lines);
        }
        if self.person.places.is_empty() {
            lines.push((String::new(), text.say("tui-no-cycle"), view.theme.dim.0));
        }
        lines
    }
}

/// What a card says of a place in a cycle.
fn place_lines(view: &View, place: &Enrolment, lines: &mut Vec<Line>) {
    let text = view.text();
    let plain = Style::new();
    lines.push((text.say("tui-cycle"), place.cycle_name.clone(), view.theme.title.0));
    let joined = text.date(place.joined, DateStyle::Numeric);
    let since = match (place.waiting, place.left) {
        (_, Some(left)) => text.with(
            "tui-from-to",
            &[("from", joined.into()), ("to", text.date(left, DateStyle::Numeric).into())],
        ),
        (true, None) => text.say("tui-waiting-list"),
        (false, None) => text.with("tui-since", &[("from", joined.into())]),
    };
    lines.push((text.say("tui-enrolment"), since, plain));
    let consent = crate::tell::consent(text, place.consent);
    let style = if place.consent.is_some() { plain } else { view.theme.dim.0 };
    lines.push((text.say("tui-consent"), consent, style));
    let marks: Vec<String> = place
        .marks
        .iter()
        .map(|(date, mark)| {
            let letter = text.say(&format!("letter-{}", mark.word()));
            // A day and its letter stay together.
            format!("{} {letter}", text.date(*date, DateStyle::Day)).replace(' ', "\u{a0}")
        })
        .collect();
    if !marks.is_empty() {
        lines.push((text.say("tui-attendance"), marks.join(" · "), plain));
    }
    for (date, note) in &place.said {
        let day = text.date(*date, DateStyle::Day);
        let said = [("day", day.into()), ("note", view.name(note).into())];
        lines.push((String::new(), text.with("tui-announced", &said), view.theme.dim.0));
    }
    if place.waiting || free(place) {
        return;
    }
    let (fee, state) = (place.fee, place.fee.state());
    let said = text.with(
        "tui-fee-line",
        &[
            ("state", text.say(&format!("fee-{}", state.word())).into()),
            ("paid", text.amount(fee.paid).into()),
            ("due", text.cents(fee.due()).into()),
        ],
    );
    lines.push((text.say("tui-fees"), said, view.theme.fee(state)));
    if place.basis != PriceBasis::Full {
        let basis = text.say(&format!("money-basis-{}", place.basis.word()));
        lines.push((text.say("money-basis"), format!("{} ({basis})", text.cents(fee.price)), plain));
    }
    if let Some(reason) = &place.reason {
        lines.push((text.say("tui-reason"), view.name(reason), plain));
    }
    for payment in &place.payments {
        let date = text.date(payment.on, DateStyle::Numeric);
        lines.push((String::new(), format!("{date}  {}", crate::tell::payment(text, payment)), plain));
    }
    if let Some(reference) = place.reference {
        lines.push((text.say("tui-reference"), reference.to_string(), plain));
    }
    if let Some(payer) = &place.payer {
        let under = place.batch_reference.map(|reference| format!(" {reference}")).unwrap_or_default();
        lines.push((text.say("money-payer"), format!("{payer}{under}"), plain));
    }
}

/// Whether there is nothing to say of money: a free cycle to which nobody paid anything by mistake.
fn free(place: &Enrolment) -> bool {
    !place.charged && place.fee.paid == Cents::ZERO
}

impl Layer for Card {
    fn scope(&self) -> Scope {
        Scope::Card
    }

    fn stays(&self) -> bool {
        true
    }

    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        match id {
            Some(Id::Close | Id::Confirm) => Outcome::Close,
            Some(Id::EditPerson) => forms::edit_person(view, self.person.id, &self.person.details),
            Some(Id::Consent) => forms::consent(view, self.person.id),
            Some(Id::ExportPerson) => forms::export_person(view, self.person.id),
            Some(Id::ErasePerson) => erase::person(view, self.person.id),
            Some(Id::CopyCard) => {
                let details = &self.person.details;
                // Of the newest cycle: that is the one that payments come for.
                let newest = self.person.places.iter().find(|place| !free(place));
                let reference = newest.and_then(|place| place.reference);
                let reference = reference.map(|reference| reference.to_string()).unwrap_or_default();
                let parts = [details.name(), details.email.clone(), details.phone.clone(), reference];
                Outcome::Copy(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
            }
            _ => {
                let lines = self.lines(view).len();
                self.place.letter_key(key.code, lines);
                Outcome::Nothing
            }
        }
    }

    fn reload(&mut self, view: &View) {
        if let Ok(Some(person)) = view.store.card(self.person.id) {
            self.person = person;
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let width = area.width.min(WIDTH).saturating_sub(4 + LABEL);
        self.width = usize::from(width);
        let lines = self.lines(view);
        let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
        let inner = frame(view, &view.name(&self.person.details.name()), WIDTH, height, area, buf);
        for (y, at) in (inner.y..).zip(self.place.window(inner.height, lines.len())) {
            let (label, value, style) = &lines[at];
            write(buf, inner.x, y, label, LABEL, view.theme.heading.0);
            write(buf, inner.x + LABEL, y, value, inner.width.saturating_sub(LABEL), *style);
        }
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::EditPerson, Id::Consent, Id::CopyCard, Id::ExportPerson, Id::ErasePerson, Id::Undo, Id::Close]
    }
}
