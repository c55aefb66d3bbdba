//! What the book keeps on whom, and until when: at most a screen.

use chrono::NaiveDate;

use super::held::sums;
use super::{Page, PageLine, Weight, together};
use crate::store::{CyclePrivacy, PastErasure, Privacy, WrittenFile};
use crate::text::{DateStyle, Text};

/// Cycles told at most, the first to be erased first.
const CYCLES: usize = 6;
/// Copies, files and erasures told at most, the newest first.
const MOST: usize = 3;

/// The page of what the book keeps; without paths while names are hidden.
pub fn privacy(text: &Text, privacy: &Privacy, today: NaiveDate, hide: bool) -> Vec<PageLine> {
    let mut page = Page::default();
    cycles(text, &mut page, privacy, today);
    if privacy.loose > 0 {
        page.line(Weight::Plain, text.with("priv-loose", &[("count", privacy.loose.into())]));
    }
    let held = sums(text, &privacy.columns);
    if !held.is_empty() {
        page.title(text.say("priv-held"));
        let told: Vec<_> = held.into_iter().map(|(word, rows)| together(&format!("{word} {rows}"))).collect();
        page.line(Weight::Plain, told.join(" · "));
    }
    files(text, &mut page, privacy, hide);
    erasures(text, &mut page, &privacy.erasures);
    page.gap();
    page.add(Weight::Quiet, 0, text.say("priv-reach"));
    page.0
}

fn cycles(text: &Text, page: &mut Page, privacy: &Privacy, today: NaiveDate) {
    let mut kept: Vec<&CyclePrivacy> = privacy.cycles.iter().filter(|cycle| cycle.people > 0).collect();
    kept.sort_by_key(|cycle| cycle.erase_on);
    if kept.is_empty() {
        page.add(Weight::Good, 0, text.say("priv-nobody"));
        return;
    }
    page.title(text.say("priv-erase-from"));
    for cycle in kept.iter().take(CYCLES) {
        let due = cycle.erase_on <= today;
        let mut people = text.with("priv-people", &[("count", cycle.people.into())]);
        if cycle.without_consent > 0 {
            let args = [("people", people.into()), ("count", cycle.without_consent.into())];
            people = text.with("priv-people-without", &args);
        }
        let args = [("cycle", (&cycle.name).into()), ("people", people.into())];
        let said = text.with("priv-cycle", &args);
        let day = text.date(cycle.erase_on, DateStyle::Numeric);
        let (sign, weight) = if due { ("!", Weight::Alarm) } else { ("\u{a0}", Weight::Plain) };
        page.line(weight, format!("{sign}\u{a0}{day}\u{a0} {said}"));
    }
    if kept.len() > CYCLES {
        page.line(Weight::Quiet, text.with("priv-more-cycles", &[("count", (kept.len() - CYCLES).into())]));
    }
}

fn files(text: &Text, page: &mut Page, privacy: &Privacy, hide: bool) {
    if privacy.backups.is_empty() {
        page.title(text.say("priv-copies-none"));
    } else {
        page.title(format!("{} {}", text.say("priv-copies"), privacy.backups.len()));
        let told = privacy.backups.iter().map(|copy| {
            let kind = text.say(&format!("keep-kind-{}", copy.kind.word()));
            together(&format!("{} ({kind})", text.date(copy.made_on, DateStyle::Numeric)))
        });
        let mut told: Vec<String> = told.take(MOST + 1).collect();
        if privacy.backups.len() > MOST {
            told.truncate(MOST);
            let more = privacy.backups.len() - MOST;
            told.push(text.with("priv-more", &[("count", more.into())]));
        }
        page.line(Weight::Plain, told.join(" · "));
    }
    if privacy.files.is_empty() {
        page.add(Weight::Title, 0, text.say("priv-files-none"));
        return;
    }
    page.add(Weight::Title, 0, format!("{} {}", text.say("priv-files"), privacy.files.len()));
    let told = privacy.files.iter().rev().map(|file| written(text, file, hide)).collect();
    page.some(text, Weight::Plain, MOST, told);
}

/// A file: what it is, when it was written, where.
fn written(text: &Text, file: &WrittenFile, hide: bool) -> String {
    let kind = text.say(&format!("priv-file-{}", file.kind));
    let mut said = format!("{}\u{a0} {kind}", text.date(file.at.date(), DateStyle::Numeric));
    if !file.unchanged {
        said = format!("{said} ({})", text.say("priv-file-changed"));
    }
    if hide { said } else { format!("{said}\u{a0} {}", crate::tell::path(&file.path)) }
}

fn erasures(text: &Text, page: &mut Page, erasures: &[PastErasure]) {
    if erasures.is_empty() {
        page.add(Weight::Title, 0, text.say("priv-erasures-none"));
        return;
    }
    page.add(Weight::Title, 0, format!("{} {}", text.say("priv-erasures"), erasures.len()));
    let told = erasures.iter().map(|erasure| {
        let day = text.date(erasure.at.date(), DateStyle::Numeric);
        let whom = match &erasure.cycle {
            None => text.say("priv-one-who-asked"),
            Some(cycle) => {
                let people = text.with("priv-people", &[("count", erasure.figures.people.into())]);
                text.with("priv-cycle", &[("cycle", cycle.into()), ("people", people.into())])
            }
        };
        let said = format!("{day}\u{a0} {whom}");
        if erasure.complete { said } else { format!("{said} ({})", text.say("priv-not-complete")) }
    });
    page.some(text, Weight::Plain, MOST, told.collect());
}
