//! Who pays for somebody: an institution, or the person.

use ratatui::style::Style;

use crate::domain::fold::fold;
use crate::domain::reference::Reference;
use crate::store::{Change, Member};
use crate::tui::layer::form::{Field, Form, Wrong};
use crate::tui::outcome::Outcome;
use crate::tui::view::View;

/// Holds who pays now, else the person's institution; an empty name is the person.
pub fn payer(view: &View, member: &Member) -> Outcome {
    let Some(cycle) = view.board.cycle.as_ref().map(|cycle| cycle.id) else { return Outcome::Nothing };
    let (person, seen) = (member.person, member.payer.clone());
    let suggested = seen.as_deref().unwrap_or(&member.institution);
    let fields = vec![
        Field::text("payer", "money-payer", suggested).suggested().when_empty("money-pays-alone"),
        Field::text("reference", "tui-reference", "").when_empty("money-reference-ours"),
    ];
    let submit = move |view: &View, form: &Form| {
        let payer = Some(form.value("payer")).filter(|name| !name.trim().is_empty());
        let reference = reference(view, form)?;
        let seen = Some(seen.clone());
        Ok(Outcome::Apply(Box::new(Change::SetPayer { person, cycle, payer, reference, seen }), None))
    };
    let title = view.text().with("money-payer-of", &[("name", view.name(&member.name()).into())]);
    Form::new(title, fields, Box::new(submit)).with_preview(Box::new(together)).open()
}

fn reference(view: &View, form: &Form) -> Result<Option<Reference>, Wrong> {
    let typed = form.value("reference");
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let wrong = |_| Wrong { field: "reference", why: crate::tell::reference_error(view.text(), &typed) };
    Reference::parse(&typed).map(Some).map_err(wrong)
}

/// For how many the institution pays already, and under which reference.
fn together(view: &View, form: &Form) -> Vec<(String, Style)> {
    let name = fold(&form.value("payer"));
    let paid_for = |member: &&Member| member.payer.as_deref().is_some_and(|payer| fold(payer) == name);
    let members: Vec<&Member> = view.board.roster.iter().filter(paid_for).collect();
    let Some(reference) = members.first().and_then(|member| member.batch_reference) else {
        return Vec::new();
    };
    let args = [("count", members.len().into()), ("reference", reference.to_string().into())];
    vec![(view.text().with("money-together", &args), view.theme.dim.0)]
}
