//! `ronde check`: is the book in order? What is beside it and the user's configuration are looked at, too.
//!
//! It ends with 0 when all is in order, 3 when the book is whole and something is to be looked at, 4 when it is damaged.

use crate::cli::exit::Exit;
use crate::cli::json::{self, Finding};
use crate::cli::out::Tone;
use crate::cli::run::{Ended, Run};
use crate::clock;
use crate::domain::message::MessageKind;
use crate::store::{Backup, Health, Store, exposed, newest_good_backup, shared_with};
use crate::tell::{self, Templates};
use crate::text::Language;

/// Reads every page and every reference, asks every rule; a clock that runs behind the journal is told.
pub fn check(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let health = store.check()?;
    let newest = store.newest_moment().ok().flatten();
    let clock_behind = newest.is_some_and(|newest| newest > clock::now());
    if clock_behind {
        run.out.error(&run.text().say("cli-clock-behind"));
    }
    let findings = [of_book(run, &store, &health), of_files(run, &store), of_configuration(run)].concat();
    let exit = match (health.is_whole(), findings.iter().any(|finding| finding.wrong)) {
        (false, _) => Exit::Unusable,
        (true, true) => Exit::Refused,
        (true, false) => Exit::Done,
    };
    let backup = newest_good_backup(store.path()).map(|(backup, _)| backup);
    if run.out.is_json() {
        let newest_backup = backup
            .map(|copy| json::NewestBackup { file: copy.path.display().to_string(), made_on: copy.made_on });
        run.out.object(&json::Check {
            whole: health.is_whole(),
            damage: health.damage,
            dangling: health.dangling,
            clock_behind,
            verdict: match exit {
                Exit::Done => "fine",
                Exit::Refused => "rules",
                _ => "damaged",
            },
            findings,
            newest_backup,
        })?;
    } else {
        show(run, &store, &health, &findings);
        show_backup(run, &store, &health, backup.as_ref());
    }
    Ok(exit)
}

fn finding(about: &str, wrong: bool, sentence: String) -> Finding {
    Finding { about: about.to_owned(), wrong, sentence }
}

/// Rules, an erasure that was cut off, the library that writes the file.
fn of_book(run: &Run<'_>, store: &Store, health: &Health) -> Vec<Finding> {
    let text = run.text();
    let rule = |broken: &crate::store::Broken| {
        finding(broken.rule.word(), broken.rule.is_wrong(), tell::broken(text, broken))
    };
    let mut findings: Vec<Finding> = health.broken.iter().map(rule).collect();
    if store.erasing().is_ok_and(|erasing| erasing.is_some()) {
        findings.push(finding("erasing", true, text.say("resc-erasing")));
    }
    if !Store::sqlite_is_sound() {
        let args = [("version", Store::sqlite_version().into()), ("least", Store::SQLITE_LEAST.into())];
        findings.push(finding("sqlite", true, text.with("resc-sqlite", &args)));
    }
    findings
}

fn of_files(run: &Run<'_>, store: &Store) -> Vec<Finding> {
    let told = |exposed| finding("permissions", true, tell::exposed(run.text(), &exposed));
    let mut findings: Vec<Finding> = exposed(store.path()).into_iter().map(told).collect();
    if let Some(group) = shared_with(store.path()) {
        let args = [("group", group.into()), ("path", store.path().display().to_string().into())];
        findings.push(finding("shared", false, run.text().with("resc-shared", &args)));
    }
    findings
}

/// Files of the configuration that are wrong, and those that nobody reads.
fn of_configuration(run: &Run<'_>) -> Vec<Finding> {
    let Some(folders) = &run.opening.folders else { return Vec::new() };
    let mut wrong: Vec<String> = Vec::new();
    let mut look = |error: Option<crate::config::ConfigError>| {
        wrong.extend(error.map(|error| tell::config_error(run.text(), &error)));
    };
    look(folders.all_formulas().err());
    look(folders.all_questions().err());
    for kind in MessageKind::ALL {
        look(Templates::read(Some(folders), kind).err());
    }
    let names: Vec<String> = MessageKind::ALL
        .iter()
        .flat_map(|kind| {
            Language::ALL.iter().map(|language| format!("{}.{}.txt", kind.word(), language.code()))
        })
        .collect();
    for path in folders.strays(&names) {
        let (is_template, shown) = (path.starts_with(folders.templates()), path.display().to_string());
        let kinds = MessageKind::ALL.map(MessageKind::word).join(", ");
        wrong.push(if is_template {
            let example = format!("{}.{}.txt", MessageKind::ALL[0].word(), run.text().language().code());
            let args = [("path", shown.into()), ("example", example.into()), ("kinds", kinds.into())];
            run.text().with("resc-stray-template", &args)
        } else {
            run.text().with("resc-stray", &[("path", shown.into())])
        });
    }
    wrong.into_iter().map(|sentence| finding("configuration", true, sentence)).collect()
}

/// The verdict first, then what it stands on.
fn show(run: &mut Run<'_>, store: &Store, health: &Health, findings: &[Finding]) {
    let text = run.text();
    let path = ("path", store.path().display().to_string().into());
    let wrong = findings.iter().filter(|finding| finding.wrong).count();
    if !health.is_whole() {
        run.out.sentence(&text.with("cli-damaged", &[path]));
    } else if wrong > 0 {
        run.out.sentence(&text.with("resc-check-things", &[("count", wrong.into()), path]));
    } else {
        run.out.sentence(&text.with("resc-check-fine", &[path]));
    }
    health.damage.iter().for_each(|line| run.out.paragraph(Tone::Plain, line));
    for table in &health.dangling {
        run.out.paragraph(Tone::Plain, &text.with("cli-dangling", &[("table", table.into())]));
    }
    for finding in findings {
        run.out.paragraph(if finding.wrong { Tone::Bad } else { Tone::Faint }, &finding.sentence);
    }
}

/// Where to go back to: for a damaged book the way out, else for one's peace of mind.
fn show_backup(run: &mut Run<'_>, store: &Store, health: &Health, backup: Option<&Backup>) {
    let text = run.text();
    let said = match backup {
        Some(backup) if !health.is_whole() => tell::backup_offer(text, store.path(), backup),
        Some(backup) => {
            let days = (run.today() - backup.made_on).num_days().max(0);
            let path = backup.path.display().to_string();
            text.with("resc-newest-backup", &[("days", days.into()), ("path", path.into())])
        }
        None if health.is_whole() => text.say("resc-no-backup"),
        None => return,
    };
    run.out.paragraph(Tone::Plain, &said);
}
