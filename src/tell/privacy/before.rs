//! What has to be known before an erasure: what to think of first, what goes, what stays, what is out of reach.

use chrono::NaiveDate;

use super::held::held;
use super::{Page, PageLine, Weight, paths, together};
use crate::domain::erasure::{ErasureFigures, Whose};
use crate::store::{ErasurePlan, WrittenFile};
use crate::text::{Arg, DateStyle, Text};

/// Paths told at most.
const PATHS: usize = 4;

/// What an erasure is called, with the name of the cycle or of the person.
pub fn erasure_title(text: &Text, whose: Whose, name: &str) -> String {
    match whose {
        Whose::Cycle(_) => text.with("priv-erase-cycle", &[("cycle", name.into())]),
        Whose::Person(_) => text.with("priv-erase-person", &[("name", name.into())]),
    }
}

/// The page before an erasure; without paths while names are hidden.
pub fn erasure_before(
    text: &Text,
    whose: Whose,
    plan: &ErasurePlan,
    today: NaiveDate,
    hide: bool,
) -> Vec<PageLine> {
    let mut page = Page::default();
    page.title(text.say("priv-first"));
    days(text, &mut page, plan, today);
    questions(text, &mut page, whose, plan);
    goes(text, &mut page, plan, hide);
    stays(text, &mut page, whose, plan, hide);
    page.gap();
    page.add(Weight::Quiet, 0, text.say("priv-reach"));
    page.add(Weight::Alarm, 0, text.say("priv-final"));
    page.0
}

fn days(text: &Text, page: &mut Page, plan: &ErasurePlan, today: NaiveDate) {
    let day = |day| [("day", Arg::from(text.date(day, DateStyle::Long)))];
    if let Some(ends) = plan.ends_on {
        let over = ends < today;
        let (weight, id) = if over { (Weight::Good, "priv-over") } else { (Weight::Alarm, "priv-not-over") };
        page.line(weight, text.with(id, &day(ends)));
    }
    if let Some(on) = plan.erase_on {
        let id = if on <= today { "priv-due-since" } else { "priv-not-due" };
        page.line(Weight::Plain, text.with(id, &day(on)));
    }
}

/// What may have to be done before: as far as the program knows, and what only people know.
fn questions(text: &Text, page: &mut Page, whose: Whose, plan: &ErasurePlan) {
    let (count, owed) = plan.balances;
    if count == 0 {
        page.line(Weight::Good, text.say("priv-balances-none"));
    } else {
        let args = [("count", count.into()), ("amount", text.cents(owed).into())];
        page.line(Weight::Alarm, text.with("priv-balances", &args));
    }
    if matches!(whose, Whose::Cycle(_)) {
        for (count, none, some) in [
            (plan.unmarked, "priv-unmarked-none", "priv-unmarked"),
            (plan.open_movements, "priv-movements-none", "priv-movements"),
        ] {
            match count {
                0 => page.line(Weight::Good, text.say(none)),
                _ => page.line(Weight::Alarm, text.with(some, &[("count", count.into())])),
            }
        }
    }
    page.line(Weight::Alarm, text.say("priv-attestations"));
}

/// What an erasure takes, in one sentence; nothing is not told.
pub(super) fn figures(text: &Text, figures: &ErasureFigures) -> String {
    let told = [
        ("priv-f-people", figures.people),
        ("priv-f-enrolments", figures.enrolments),
        ("priv-f-marks", figures.marks),
        ("priv-f-texts", figures.texts),
        ("priv-f-movements", figures.movements),
        ("priv-f-steps", figures.steps),
    ];
    let told = told.into_iter().filter(|(_, count)| *count > 0);
    told.map(|(id, count)| together(&text.with(id, &[("count", count.into())])))
        .collect::<Vec<_>>()
        .join(", ")
}

fn goes(text: &Text, page: &mut Page, plan: &ErasurePlan, hide: bool) {
    page.title(text.say("priv-goes"));
    let taken = figures(text, &plan.figures);
    if !taken.is_empty() {
        page.line(Weight::Plain, format!("{taken}."));
    }
    page.line(Weight::Plain, text.say("priv-no-undo"));
    if !plan.backups.is_empty() {
        let args = [("count", plan.backups.len().into())];
        page.line(Weight::Plain, text.with("priv-copies-go", &args));
    }
    listed(text, page, "priv-files-go", plan, true, hide);
    if !plan.mentions.is_empty() {
        let mut words: Vec<String> = Vec::new();
        for (table, column) in &plan.mentions {
            let word = held(text, table, column);
            if !words.contains(&word) {
                words.push(word);
            }
        }
        page.line(Weight::Plain, text.with("priv-mentions", &[("texts", words.join(", ").into())]));
    }
}

fn stays(text: &Text, page: &mut Page, whose: Whose, plan: &ErasurePlan, hide: bool) {
    page.title(text.say("priv-stays"));
    page.line(
        Weight::Plain,
        text.say(match whose {
            Whose::Cycle(_) => "priv-stays-figures",
            Whose::Person(_) => "priv-stays-person",
        }),
    );
    let ErasureFigures { payments, stay, .. } = plan.figures;
    for (id, count) in [("priv-stays-payments", payments), ("priv-stay", stay)] {
        if count > 0 {
            page.line(Weight::Plain, text.with(id, &[("count", count.into())]));
        }
    }
    listed(text, page, "priv-files-stay", plan, false, hide);
}

/// The files that go, or those that stay because they changed.
fn listed(text: &Text, page: &mut Page, id: &str, plan: &ErasurePlan, unchanged: bool, hide: bool) {
    let files: Vec<&WrittenFile> = plan.files.iter().filter(|file| file.unchanged == unchanged).collect();
    if files.is_empty() {
        return;
    }
    let weight = if unchanged { Weight::Plain } else { Weight::Alarm };
    page.line(weight, text.with(id, &[("count", files.len().into())]));
    page.some(text, Weight::Quiet, PATHS, paths(files.iter().map(|file| file.path.as_path()), hide));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{CycleId, PersonId};
    use crate::domain::money::Cents;
    use crate::text::Language;

    fn civil(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn said(whose: Whose, plan: &ErasurePlan, hide: bool) -> String {
        let text = Text::new(Language::En);
        let lines = erasure_before(&text, whose, plan, civil(2027, 6, 10), hide);
        lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
    }

    fn plan() -> ErasurePlan {
        let file = |name: &str, unchanged| WrittenFile {
            path: name.into(),
            kind: "draft".into(),
            at: civil(2027, 1, 1).and_hms_opt(9, 0, 0).unwrap_or_default(),
            unchanged,
        };
        ErasurePlan {
            figures: ErasureFigures { people: 9, stay: 1, payments: 8, marks: 60, ..Default::default() },
            erase_on: Some(civil(2027, 6, 2)),
            ends_on: Some(civil(2027, 5, 3)),
            balances: (2, Cents(7500)),
            files: vec![file("/home/amina.eml", true), file("/home/bo.eml", false)],
            ..ErasurePlan::default()
        }
    }

    #[test]
    fn everything_that_has_to_be_known_is_said() {
        let whole = said(Whose::Cycle(CycleId(1)), &plan(), false);
        for expected in [
            "The last session was on Monday 3 May 2027.",
            "To be erased since Wednesday 2 June 2027.",
            "2 balances are open, 75,00\u{a0}€ in all",
            "No bank movement waits.",
            "Are the attestations made?",
            "9\u{a0}people, 60\u{a0}marks.",
            "1 person stays in the book",
            "8 payments: date, amount and method",
            "/home/amina.eml",
            "/home/bo.eml",
            "wear-levelling",
            "cannot be undone",
        ] {
            assert!(whole.contains(expected), "{expected}\n{whole}");
        }
    }

    #[test]
    fn a_cycle_that_goes_on_is_said_and_hidden_files_are_only_counted() {
        let going = ErasurePlan { ends_on: Some(civil(2027, 6, 10)), ..plan() };
        let whole = said(Whose::Cycle(CycleId(1)), &going, true);
        assert!(whole.contains("The cycle is not over"), "{whole}");
        assert!(!whole.contains("amina") && whole.contains("1 file written from the book"), "{whole}");
    }

    #[test]
    fn one_person_is_not_asked_about_the_sessions_of_others() {
        let alone = ErasurePlan { ends_on: None, erase_on: None, unmarked: 3, ..plan() };
        let whole = said(Whose::Person(PersonId(1)), &alone, false);
        assert!(!whole.contains("noted") && whole.contains("What the person owed"), "{whole}");
    }
}
