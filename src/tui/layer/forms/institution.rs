//! A new institution, its details, the step of a team.

use ratatui::style::Style;

use crate::domain::institution::{InstitutionDetails, Team, TeamStep};
use crate::store::{Change, Institution, Refusal};
use crate::tell;
use crate::text::DateStyle;
use crate::tui::layer::form::{Field, Form, Wrong, option};
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// A new one.
pub fn add_institution(view: &View) -> Outcome {
    let submit = |view: &View, form: &Form| {
        let details = details(view, form)?;
        Ok(Outcome::Apply(Box::new(Change::AddInstitution { details }), None))
    };
    let fields = fields(&InstitutionDetails::default());
    let title = view.text().say("cmd-add-institution");
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(why)).open()
}

/// Other details; refused if somebody else changed them meanwhile.
pub fn edit_institution(view: &View, institution: &Institution) -> Outcome {
    let (id, seen) = (institution.id, institution.details.clone());
    let fields = fields(&seen);
    let submit = move |view: &View, form: &Form| {
        let (details, seen) = (details(view, form)?, Some(seen.clone()));
        Ok(Outcome::Apply(Box::new(Change::EditInstitution { institution: id, details, seen }), None))
    };
    let title = view.text().say("cmd-edit-institution");
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(why)).open()
}

/// The day on which a team reached a step: holds the step that comes next, today.
pub fn team_step(view: &View, institution: &Institution) -> Outcome {
    let text = view.text();
    let team = institution.teams.first();
    let next = |step: TeamStep| TeamStep::ALL.into_iter().find(|other| *other > step).unwrap_or(step);
    let step = team.and_then(Team::step).map_or(TeamStep::NeedsAnalysis, next);
    let named = team.map(|team| team.name.as_str()).unwrap_or_default();
    let today = text.date(view.board.today, DateStyle::Numeric);
    let steps = TeamStep::ALL.map(|step| option(step.word(), tell::team_step(text, step))).into();
    let fields = vec![
        Field::text("team", "inst-team", named).suggested().when_empty("inst-own"),
        Field::choice("step", "inst-step", steps, step.word()),
        Field::text("on", "tui-date", &today).suggested(),
    ];
    let title = text.with("inst-step-of", &[("name", (&institution.details.name).into())]);
    let (known, shown) = (institution.clone(), institution.clone());
    let submit = move |view: &View, form: &Form| {
        let (team, step, seen) = noted(&known, form);
        let typed = form.value("on");
        // An empty date takes back what is noted.
        let on = if typed.trim().is_empty() && seen.is_some() {
            None
        } else {
            Some(super::date(view, form, "on")?)
        };
        let change = Change::SetTeamStep { institution: known.id, team, step, on, seen: Some(seen) };
        Ok(Outcome::Apply(Box::new(change), None))
    };
    let preview = move |view: &View, form: &Form| so_far(view, &shown, form);
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(preview)).open()
}

/// The team and step of the form, and the day that stands there.
fn noted(institution: &Institution, form: &Form) -> (String, TeamStep, Option<chrono::NaiveDate>) {
    let team = form.value("team");
    let step = TeamStep::from_word(&form.value("step")).unwrap_or(TeamStep::NeedsAnalysis);
    let on = institution.team(team.trim()).and_then(|team| team.reached(step));
    (team, step, on)
}

/// What is noted of every team, and what an empty date would do.
fn so_far(view: &View, institution: &Institution, form: &Form) -> Vec<(String, Style)> {
    let text = view.text();
    let mut lines: Vec<(String, Style)> = Vec::new();
    if let (.., Some(on)) = noted(institution, form) {
        let on = text.date(on, DateStyle::Numeric);
        lines.push((text.with("inst-step-noted", &[("on", on.into())]), view.theme.notice.0));
    }
    lines.push((text.say("inst-team-why"), view.theme.dim.0));
    lines.extend(institution.teams.iter().map(|team| {
        let name = if team.name.is_empty() { text.say("inst-own") } else { team.name.clone() };
        let step = team.steps.last().map(|(step, on)| {
            format!("{} {}", tell::team_step(text, *step), text.date(*on, DateStyle::Numeric))
        });
        (format!("{name} · {}", step.unwrap_or_default()), view.theme.dim.0)
    }));
    lines
}

fn fields(details: &InstitutionDetails) -> Vec<Field> {
    vec![
        Field::text("name", "inst-name", &details.name),
        Field::text("sector", "inst-sector", &details.sector),
        Field::text("address", "inst-address", &details.address),
        Field::text("room", "inst-room", &details.room),
    ]
}

/// What the room is about, and that no person belongs here.
fn why(view: &View, _: &Form) -> Vec<(String, Style)> {
    ["inst-room-why", "inst-stays-why"].map(|id| (view.text().say(id), view.theme.dim.0)).into()
}

fn details(view: &View, form: &Form) -> Result<InstitutionDetails, Wrong> {
    let details = InstitutionDetails {
        name: form.value("name"),
        sector: form.value("sector"),
        address: form.value("address"),
        room: form.value("room"),
    };
    let nameless = || tell::refusal(view.text(), Some(view.store), &Refusal::InstitutionName);
    details.checked().ok_or_else(|| Wrong { field: "name", why: nameless() })
}
