//! `ronde config`: the settings with their defaults; those of the book can be changed here.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::config::Config;
use crate::domain::setting::Setting;
use crate::store::{BookError, Change, Store, StoreError};

/// Shows all settings or one, or changes one of the book.
pub fn config(run: &mut Run<'_>) -> Ended {
    let (wanted, value) = (run.args.text("setting"), run.args.text("value"));
    if let (Some(wanted), Some(value)) = (&wanted, value) {
        return change(run, wanted, value);
    }
    let mut settings = all(run)?;
    if let Some(wanted) = wanted {
        settings.retain(|setting| setting.name == wanted);
        if settings.is_empty() {
            return Err(unknown(run, &wanted)?);
        }
    }
    if run.out.is_json() {
        run.out.object(&json::Settings { settings })?;
    } else {
        show(run, &settings);
    }
    Ok(Exit::Done)
}

fn change(run: &mut Run<'_>, wanted: &str, value: String) -> Ended {
    let Some(setting) = Setting::from_word(wanted) else {
        let known = all(run)?.into_iter().any(|setting| setting.name == wanted);
        let folders = run.opening.folders.as_ref();
        let path = folders.map(|folders| folders.config_file().display().to_string()).unwrap_or_default();
        let args = [("setting", wanted.into()), ("path", path.into())];
        return Err(if known {
            Failure::usage(run.text().with("cli-setting-of-file", &args))
        } else {
            unknown(run, wanted)?
        });
    };
    let mut store = run.write()?;
    let applied = run.apply(&mut store, &Change::Configure { values: vec![(setting, value)] })?;
    if run.out.is_json() {
        let mut changed = of_book(Some(&store), setting)?;
        changed.step = applied.step;
        run.out.object(&json::Settings { settings: vec![changed] })?;
    }
    Ok(Exit::Done)
}

fn unknown(run: &Run<'_>, wanted: &str) -> Result<Failure, Failure> {
    let known: Vec<String> = all(run)?.into_iter().map(|setting| setting.name).collect();
    let args = [("wanted", wanted.into()), ("known", known.join(", ").into())];
    Ok(Failure::usage(run.text().with("cli-no-setting", &args)))
}

/// Those of the file, then those of the book.
fn all(run: &Run<'_>) -> Result<Vec<json::Setting>, Failure> {
    let (chosen, default) = (&run.opening.config, Config::default());
    let keys = |config: &Config| {
        config
            .keys
            .iter()
            .map(|(name, keys)| format!("{name}={}", keys.join(" ")))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut settings: Vec<json::Setting> = [
        ("language", chosen.language.clone(), default.language.clone()),
        ("name", chosen.name.clone(), default.name.clone()),
        ("theme", chosen.theme.clone(), default.theme.clone()),
        ("keys", keys(chosen), keys(&default)),
    ]
    .into_iter()
    .map(|(name, value, default)| setting(name, value, default, "file"))
    .collect();
    let store = match run.read() {
        Err(Failure::Store(StoreError::Book(BookError::Missing))) => None,
        other => Some(other?),
    };
    for of in Setting::ALL {
        settings.push(of_book(store.as_ref(), of)?);
    }
    Ok(settings)
}

fn of_book(store: Option<&Store>, of: Setting) -> Result<json::Setting, Failure> {
    let value = store.map_or_else(|| Ok(of.default().to_owned()), |store| store.setting(of))?;
    Ok(setting(of.word(), value, of.default().to_owned(), "book"))
}

fn setting(name: &str, value: String, default: String, place: &'static str) -> json::Setting {
    let from = if value == default { "default" } else { place };
    json::Setting { name: name.to_owned(), value, default, from, step: None }
}

fn show(run: &mut Run<'_>, settings: &[json::Setting]) {
    let text = run.text();
    let mut columns = Columns::new(vec![
        Column::left(text.say("cli-head-setting")),
        Column::left(text.say("cli-head-value")),
        Column::left(text.say("cli-head-default")),
        Column::left(text.say("cli-head-from-where")),
    ]);
    for setting in settings {
        let from = match setting.from {
            "file" => text.say("cli-from-file"),
            "book" => text.say("cli-from-book"),
            _ => text.say("cli-from-default"),
        };
        columns.row(vec![
            (Tone::Strong, setting.name.clone()),
            (Tone::Plain, setting.value.clone()),
            (Tone::Faint, setting.default.clone()),
            (Tone::Faint, from),
        ]);
    }
    columns.show(&mut run.out);
}
