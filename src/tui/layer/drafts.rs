//! Asks for a folder, and writes drafts into it. Sends nothing.

use std::path::Path;

use crate::store::create_all_private;
use crate::tell;
use crate::tui::file::path;
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

use super::form::{Field, Form, Wrong};

/// A file to be: its name, and what is in it.
type Draft = (String, Vec<u8>);

/// What is asked, by the names of texts.
#[derive(Clone, Copy)]
pub struct Asked {
    /// The title.
    pub title: &'static str,
    /// The name of the folder that is suggested.
    pub folder: &'static str,
    /// What will be written, a line each.
    pub why: &'static [&'static str],
}

/// Asks for the folder of these drafts; its suggested name ends in `what`, so that others do not stand in its way.
pub fn ask_folder(view: &View, asked: Asked, what: &str, made: std::io::Result<Vec<Draft>>) -> Outcome {
    let drafts = match made {
        Ok(drafts) => drafts,
        Err(error) => return Said::Trouble(error.to_string()).into(),
    };
    let suggested = format!("~/{}-{what}", view.text().say(asked.folder));
    let submit = move |view: &View, form: &Form| write(view, &form.value("folder"), &drafts);
    let field = Field::text("folder", "mail-folder", &suggested).suggested();
    let why = move |view: &View, _: &Form| {
        asked.why.iter().map(|id| (view.text().say(id), view.theme.dim.0)).collect()
    };
    Form::new(view.text().say(asked.title), vec![field], Box::new(submit)).with_preview(Box::new(why)).open()
}

/// Writes the drafts, and closes what asked for their folder; or says what is wrong with it.
fn write(view: &View, typed: &str, drafts: &[Draft]) -> Result<Outcome, Wrong> {
    let wrong = |why| Wrong { field: "folder", why };
    let folder = path(typed);
    if folder == Path::new("") {
        return Err(wrong(view.text().say("mail-no-folder")));
    }
    create_all_private(&folder, drafts)
        .map_err(|(path, error)| wrong(tell::unwritten(view.text(), &path, &error)))?;
    view.note_files("draft", &drafts.iter().map(|(name, _)| folder.join(name)).collect::<Vec<_>>());
    let (count, path) = (drafts.len().into(), folder.display().to_string().into());
    let said = view.text().with("mail-written", &[("count", count), ("path", path)]);
    Ok(Outcome::Then(Box::new(Said::Notice(said).into())))
}
