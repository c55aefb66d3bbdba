//! What the form of a new cycle asks for, checked, and the lines that show it.

use chrono::NaiveTime;
use ratatui::style::Style;

use crate::domain::formula::{Formula, OnHoliday};
use crate::domain::plan::{PlannedSession, YEARS, carried_on, plan, title};
use crate::store::change::NewCycle;
use crate::text::{DateStyle, clean, hour};
use crate::tui::layer::form::{Form, Wrong};
use crate::tui::view::View;

/// Columns of a line of the form.
const LINE: usize = 68;

/// What the form asks for, checked; an empty field means what the formula says.
pub(super) struct Asked {
    formula: Formula,
    name: String,
    animators: Vec<String>,
    plan: Vec<PlannedSession>,
}

/// What the form chooses from, and the name and year of the season that it follows.
#[derive(Clone)]
pub(super) struct Known {
    pub formulas: Vec<Formula>,
    pub last: Option<(String, i32)>,
}

impl Known {
    /// What a cycle is called that nobody named.
    fn name(&self, view: &View, formula: &Formula, year: i32) -> String {
        let language = view.text().language().code();
        match &self.last {
            Some((last, last_year)) => carried_on(last, *last_year, formula, language, year),
            None => title(formula, language, year),
        }
    }
}

impl Asked {
    pub(super) fn read(view: &View, form: &Form, known: &Known) -> Result<Asked, Wrong> {
        let wrong = |field: &'static str, id: &str| Wrong { field, why: view.text().say(id) };
        let id = form.value("formula");
        let chosen = known.formulas.iter().find(|formula| formula.id == id);
        let mut formula = chosen.cloned().ok_or(wrong("formula", "tui-wrong-number"))?;
        let year: i32 = form.value("year").trim().parse().map_err(|_| wrong("year", "tui-wrong-year"))?;
        if !YEARS.contains(&year) {
            return Err(wrong("year", "tui-wrong-year"));
        }
        if !form.value("fee").trim().is_empty() {
            formula.fee = super::super::amount(view, form, "fee")?;
        }
        let capacity = form.value("capacity");
        if !capacity.trim().is_empty() {
            let capacity: Result<u32, _> = capacity.trim().parse();
            formula.capacity = capacity
                .ok()
                .filter(|n| (1..=10_000).contains(n))
                .ok_or(wrong("capacity", "tui-wrong-number"))?;
        }
        let hours = form.value("hours");
        if !hours.trim().is_empty() {
            (formula.starts, formula.ends) = span(&hours).ok_or(wrong("hours", "tui-wrong-hours"))?;
        }
        let policy = OnHoliday::from_word(&form.value("on-holiday")).unwrap_or(formula.on_holiday);
        let name = match form.value("name").trim() {
            "" => known.name(view, &formula, year),
            name => name.to_owned(),
        };
        let animators = form.value("animators").split(',').map(|name| name.trim().to_owned()).collect();
        let plan = plan(&formula, year, policy);
        Ok(Asked { formula, name, animators, plan })
    }

    pub(super) fn cycle(&self, view: &View) -> Result<NewCycle, Wrong> {
        let keep =
            view.store.keep_days().map_err(|error| Wrong { field: "formula", why: view.error(&error) })?;
        let cycle = NewCycle::planned(&self.formula, self.name.clone(), &self.plan, keep);
        Ok(NewCycle { animators: self.animators.clone(), ..cycle })
    }

    /// The cycle in a line, then each session with what its day clashes with.
    pub(super) fn lines(&self, view: &View) -> Vec<(String, Style)> {
        let text = view.text();
        let sum = text.with(
            match (self.formula.manner.charged, self.formula.manner.named) {
                (true, _) => "tui-cycle-sum",
                (false, true) => "tui-cycle-free",
                (false, false) => "tui-cycle-open",
            },
            &[
                ("fee", text.cents(self.formula.fee).into()),
                ("capacity", self.formula.capacity.into()),
                ("hours", text.span(self.formula.starts, self.formula.ends).into()),
            ],
        );
        // A long name stands whole in its field.
        let room = LINE.saturating_sub(clean::width(&sum) + 3);
        let mut lines = vec![(format!("{} · {sum}", clean::fit(&self.name, room)), view.theme.title.0)];
        let named = self.animators.iter().filter(|name| !name.is_empty()).count();
        if named < self.formula.animators as usize {
            let few = [("named", named.into()), ("wanted", self.formula.animators.into())];
            lines.push((text.with("tui-few-animators", &few), view.theme.dim.0));
        }
        lines.extend(self.plan.iter().map(|session| session_line(view, session)));
        lines
    }
}

fn session_line(view: &View, session: &PlannedSession) -> (String, Style) {
    let text = view.text();
    let day = text.date(session.date, DateStyle::Long);
    let holiday = session.holiday.map(|holiday| text.say(&format!("holiday-{}", holiday.word())));
    match (holiday, session.moved_from, session.school) {
        (Some(holiday), Some(from), _) => {
            let from = text.date(from, DateStyle::Day);
            let said = text.with(
                "tui-moved-off",
                &[("day", day.into()), ("from", from.into()), ("holiday", holiday.into())],
            );
            (said, view.theme.notice.0)
        }
        (Some(holiday), None, _) => (
            text.with("tui-kept-on", &[("day", day.into()), ("holiday", holiday.into())]),
            view.theme.notice.0,
        ),
        (None, _, Some(school)) => {
            let name = text.say(&format!("school-{}", school.kind.word()));
            let said = text.with("tui-in-school-holiday", &[("day", day.into()), ("name", name.into())]);
            (format!("  {said}"), Style::new())
        }
        (None, _, None) => (format!("  {day}"), Style::new()),
    }
}

/// `13:30-16:30`, `13h30 - 16h30`, `14-17`.
pub fn span(text: &str) -> Option<(NaiveTime, NaiveTime)> {
    let (starts, ends) = text.split_once(['-', '–', '/'])?;
    let (starts, ends) = (hour(starts)?, hour(ends)?);
    (starts < ends).then_some((starts, ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let at = |h, m| NaiveTime::from_hms_opt(h, m, 0).unwrap();
        for text in ["13:30-16:30", "13h30 – 16h30", "13.30-16.30", "13 h 30 - 16 h 30"] {
            assert_eq!(span(text), Some((at(13, 30), at(16, 30))), "{text}");
        }
        assert_eq!(span("14-17"), Some((at(14, 0), at(17, 0))));
        for text in ["", "14", "17-14", "25-26", "midi-soir"] {
            assert_eq!(span(text), None, "{text}");
        }
    }
}
