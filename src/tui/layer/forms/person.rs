//! Somebody new, somebody's details, somebody's last day.

use crate::domain::id::PersonId;
use crate::domain::person::{Details, DetailsError, Role};
use crate::store::{Change, Member, Refusal};
use crate::text::{DateStyle, Language};
use crate::tui::layer::form::{Field, Form, Wrong, option};
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Somebody new, enrolled at once unless told otherwise.
pub fn add_person(view: &View) -> Outcome {
    let mut fields = details_fields(view, &Details::default());
    let cycle = view.board.cycle.as_ref().map(|cycle| cycle.id);
    if let Some(enrolment) = super::enrolment(view) {
        fields.extend([enrolment, super::consent::asked(view)]);
    }
    let submit = move |view: &View, form: &Form| {
        let details = details(view, form)?;
        let enrol = super::place(view, form, cycle);
        Ok(Outcome::Apply(Box::new(Change::AddPerson { details, enrol }), None))
    };
    Form::new(view.text().say("cmd-add-person"), fields, Box::new(submit)).open()
}

/// Other details; refused if somebody else changed them meanwhile.
pub fn edit_person(view: &View, person: PersonId, seen: &Details) -> Outcome {
    let seen = seen.clone();
    let fields = details_fields(view, &seen);
    let submit = move |view: &View, form: &Form| {
        let details = details(view, form)?;
        Ok(Outcome::Apply(Box::new(Change::EditPerson { person, details, seen: Some(seen.clone()) }), None))
    };
    Form::new(view.text().say("cmd-edit-person"), fields, Box::new(submit)).open()
}

/// The last day that counts.
pub fn leave(view: &View, member: &Member) -> Outcome {
    let Some(cycle) = view.board.cycle.as_ref().map(|cycle| cycle.id) else { return Outcome::Nothing };
    let person = member.person;
    let today = view.text().date(view.board.today, DateStyle::Numeric);
    let fields = vec![Field::text("on", "tui-last-day", &today).suggested()];
    let submit = move |view: &View, form: &Form| {
        let on = super::date(view, form, "on")?;
        Ok(Outcome::Apply(Box::new(Change::Leave { person, cycle, on }), None))
    };
    let title = view.text().with("tui-leaves", &[("name", view.name(&member.name()).into())]);
    Form::new(title, fields, Box::new(submit)).open()
}

fn details_fields(view: &View, details: &Details) -> Vec<Field> {
    let text = view.text();
    let mut roles = vec![option("", text.say("tui-unknown"))];
    roles.extend(Role::ALL.map(|role| option(role.word(), text.say(&format!("role-{}", role.word())))));
    let mut languages = vec![option("", text.say("tui-unknown"))];
    languages.extend(
        Language::ALL.iter().map(|l| option(l.code(), text.say(&format!("tui-language-{}", l.code())))),
    );
    vec![
        Field::text("given", "tui-given", &details.given),
        Field::text("family", "tui-family", &details.family),
        Field::choice("role", "tui-role", roles, details.role.map(Role::word).unwrap_or_default()),
        Field::text("institution", "tui-institution", &details.institution),
        Field::text("email", "tui-email", &details.email),
        Field::text("phone", "tui-phone", &details.phone),
        Field::choice("language", "tui-language", languages, &details.language),
    ]
}

fn details(view: &View, form: &Form) -> Result<Details, Wrong> {
    let details = Details {
        given: form.value("given"),
        family: form.value("family"),
        role: Role::from_word(&form.value("role")),
        institution: form.value("institution"),
        email: form.value("email"),
        phone: form.value("phone"),
        language: form.value("language"),
    };
    details.checked().map_err(|error| Wrong {
        field: match error {
            DetailsError::NoName => "given",
            DetailsError::Email => "email",
            DetailsError::Phone => "phone",
            DetailsError::Language => "language",
        },
        why: crate::tell::refusal(view.text(), Some(view.store), &Refusal::Details(error)),
    })
}
