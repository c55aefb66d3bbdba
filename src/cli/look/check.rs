//! `ronde check`: is the book whole?

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::clock;
use crate::store::{BookError, Health, StoreError};

/// Reads every page and every reference; a clock that runs behind the journal is told.
pub fn check(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let health = match store.check() {
        Err(StoreError::Book(BookError::Corrupt)) => unreadable(),
        other => other?,
    };
    let newest = store.newest_moment().ok().flatten();
    let clock_behind = newest.is_some_and(|newest| newest > clock::now());
    let (text, whole) = (run.text(), health.is_whole());
    if clock_behind {
        run.out.error(&text.say("cli-clock-behind"));
    }
    let path = store.path().display().to_string();
    if run.out.is_json() {
        let json = json::Check { whole, damage: health.damage, dangling: health.dangling, clock_behind };
        run.out.object(&json)?;
    } else if whole {
        run.out.line(&text.with("cli-whole", &[("path", path.into())]));
    } else {
        run.out.line(&text.with("cli-damaged", &[("path", path.into())]));
        health.damage.iter().for_each(|line| run.out.line(&format!("  {line}")));
        for table in &health.dangling {
            run.out.line(&format!("  {}", text.with("cli-dangling", &[("table", table.into())])));
        }
    }
    Ok(if whole { Exit::Done } else { Exit::Unusable })
}

/// So damaged that SQLite gives up before it can list what is wrong; in its words.
fn unreadable() -> Health {
    Health { damage: vec!["database disk image is malformed".to_owned()], dangling: Vec::new() }
}
