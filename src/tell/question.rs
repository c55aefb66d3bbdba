//! Questions that a group works on: what they are called in lists, and what a cycle has covered.

use chrono::NaiveDate;

use crate::domain::question::{Covered, Question};
use crate::text::{Text, clean};

/// The title of a question of the bank; a question in somebody's own words is its own title.
pub fn theme(text: &Text, bank: &[Question], theme: &str) -> String {
    let known = bank.iter().find(|question| question.id == theme);
    let title = known.map_or(theme, |question| question.title_in(text.language().code()));
    clean::clean(title).into_owned()
}

/// The whole wording of a question.
pub fn whole_theme(text: &Text, bank: &[Question], theme: &str) -> String {
    let known = bank.iter().find(|question| question.id == theme);
    let whole = known.map_or(theme, |question| question.text_in(text.language().code()));
    clean::clean(whole).into_owned()
}

/// When a question was worked on, and for when it is noted: short, many days stand on one line.
pub fn worked(text: &Text, covered: &Covered) -> String {
    let days = |days: &[NaiveDate]| {
        let days: Vec<String> = days.iter().map(|day| day.format("%-d/%-m").to_string()).collect();
        days.join(", ")
    };
    match (&covered.worked[..], &covered.planned[..]) {
        ([], []) => text.say("ask-not-yet"),
        (worked, []) => days(worked),
        ([], planned) => text.with("ask-planned", &[("days", days(planned).into())]),
        (worked, planned) => {
            format!("{}, {}", days(worked), text.with("ask-planned", &[("days", days(planned).into())]))
        }
    }
}

/// How many of all questions a cycle has worked on.
pub fn covered(text: &Text, covered: &[Covered]) -> String {
    let worked = covered.iter().filter(|one| !one.worked.is_empty()).count();
    text.with("ask-covered", &[("count", worked.into()), ("total", covered.len().to_string().into())])
}
