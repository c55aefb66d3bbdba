//! Where to write everything that is known of somebody: a folder for two files.

use std::path::Path;

use crate::domain::id::PersonId;
use crate::store::create_all_private;
use crate::tell;
use crate::tui::file::path;
use crate::tui::layer::form::{Field, Form, Wrong};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

/// Asks for a folder.
pub fn export_person(view: &View, person: PersonId) -> Outcome {
    let suggested = format!("~/{}-{person}", view.text().say("priv-export-folder"));
    let submit = move |view: &View, form: &Form| write(view, person, &form.value("folder"));
    let field = Field::text("folder", "mail-folder", &suggested).suggested();
    let why = |view: &View, _: &Form| vec![(view.text().say("priv-export-why"), view.theme.dim.0)];
    Form::new(view.text().say("cmd-export-person"), vec![field], Box::new(submit))
        .with_preview(Box::new(why))
        .open()
}

/// Writes both files, and notes them where the book may be written.
fn write(view: &View, person: PersonId, typed: &str) -> Result<Outcome, Wrong> {
    let wrong = |why| Wrong { field: "folder", why };
    let (text, folder) = (view.text(), path(typed));
    if folder == Path::new("") {
        return Err(wrong(text.say("mail-no-folder")));
    }
    let held = view.store.dossier(person).map_err(|error| wrong(view.error(&error)))?;
    let Some(held) = held else { return Ok(Outcome::Close) };
    let files = tell::dossier_files(text, view.store, &held, view.board.today)
        .map_err(|error| wrong(view.error(&error)))?;
    create_all_private(&folder, &files)
        .map_err(|(path, error)| wrong(tell::unwritten(text, &path, &error)))?;
    let paths: Vec<_> = files.iter().map(|(name, _)| folder.join(name)).collect();
    view.note_files("export", &paths);
    let path = folder.display().to_string();
    let said = text.with("priv-exported", &[("path", path.into())]);
    Ok(Outcome::Then(Box::new(Said::Notice(said).into())))
}
