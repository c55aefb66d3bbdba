//! When somebody agreed to be kept in the book, and how.

use crate::domain::consent::{Consent, ConsentHow};
use crate::domain::id::PersonId;
use crate::store::{Change, Place, Refusal};
use crate::text::DateStyle;
use crate::tui::layer::form::{Choice, Field, Form, Wrong, option};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

/// Asks for it: in the open cycle, else in the newest that the person is in.
pub fn consent(view: &View, person: PersonId) -> Outcome {
    let card = match view.store.card(person) {
        Ok(Some(card)) => card,
        Ok(None) => return Outcome::Nothing,
        Err(error) => return Said::Trouble(view.error(&error)).into(),
    };
    let open = view.board.cycle.as_ref().map(|cycle| cycle.id);
    let here = card.places.iter().find(|place| Some(place.cycle) == open);
    let Some(place) = here.or(card.places.first()) else {
        return Said::Notice(view.text().say("tui-no-cycle")).into();
    };
    let (cycle, seen, named) = (place.cycle, place.consent, place.cycle_name.clone());
    let submit = move |view: &View, form: &Form| {
        let (consent, today) = (agreed(view, form)?, view.board.today);
        let change = Change::Consent { person, cycle, consent, today, seen: Some(seen) };
        Ok(Outcome::Apply(Box::new(change), None))
    };
    let preview = move |view: &View, _: &Form| {
        let said = view.text().with("tui-consent-about", &[("cycle", named.as_str().into())]);
        vec![(said, view.theme.dim.0)]
    };
    let title = view.text().with("tui-consent-of", &[("name", view.name(&card.details.name()).into())]);
    Form::new(title, fields(view, place), Box::new(submit)).with_preview(Box::new(preview)).open()
}

fn fields(view: &View, place: &Place) -> Vec<Field> {
    let how = place.consent.map_or(ConsentHow::Form, |consent| consent.how);
    let on = place.consent.map_or(view.board.today, |consent| consent.on);
    let on = view.text().date(on, DateStyle::Numeric);
    vec![
        Field::choice("how", "tui-consent", ways(view), how.word()),
        Field::text("on", "tui-consent-on", &on).suggested(),
    ]
}

/// Asks it of somebody new, in the cycle where they are to have a place.
pub(super) fn asked(view: &View) -> Field {
    Field::choice("consent", "tui-consent", ways(view), "")
}

/// What [`asked`] comes to: today.
pub(super) fn today(view: &View, form: &Form) -> Option<Consent> {
    let how = ConsentHow::from_word(&form.value("consent"))?;
    Some(Consent { on: view.board.today, how })
}

fn ways(view: &View) -> Vec<Choice> {
    let none = option("", view.text().say("consent-none"));
    let way = |how: ConsentHow| option(how.word(), view.text().say(&format!("consent-{}", how.word())));
    std::iter::once(none).chain(ConsentHow::ALL.map(way)).collect()
}

fn agreed(view: &View, form: &Form) -> Result<Option<Consent>, Wrong> {
    let Some(how) = ConsentHow::from_word(&form.value("how")) else { return Ok(None) };
    let on = super::date(view, form, "on")?;
    if on > view.board.today {
        let why = crate::tell::refusal(view.text(), Some(view.store), &Refusal::ConsentAhead);
        return Err(Wrong { field: "on", why });
    }
    Ok(Some(Consent { on, how }))
}
