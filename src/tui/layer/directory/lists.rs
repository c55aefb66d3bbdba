//! Lists of institutions: one that comes in is previewed first, one that goes out asks for its file.

use std::path::Path;

use ratatui::style::Style;

use crate::domain::deed::Deed;
use crate::domain::institution::{InstitutionRow, contradictions};
use crate::exchange::institutions::{self, InstitutionList};
use crate::store::{Applied, Change, Institution, create_all_private};
use crate::tell;
use crate::tui::file;
use crate::tui::layer::form::{Field, Form, Wrong};
use crate::tui::layer::import::{Preview, columns};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

/// Asks for the file of a list, then shows what it would do.
pub(super) fn choose(view: &View) -> Outcome {
    let submit = |view: &View, form: &Form| {
        let wrong = |why: String| Wrong { field: "file", why };
        let typed = form.value("file");
        let bytes = file::open(&typed).and_then(institutions::bytes);
        let bytes = bytes.map_err(|error| wrong(tell::unreadable(view.text(), &typed, &error)))?;
        let list = institutions::read(&bytes);
        let list = list.map_err(|error| wrong(tell::institution_list_error(view.text(), &error)))?;
        if list.rejected.is_empty() {
            let rehearsed = Change::ImportInstitutions { rows: list.rows.clone(), seen: None };
            let then = move |view: &View, applied: &Applied| preview(view, &list, &applied.deed);
            return Ok(Outcome::Rehearse(Box::new(rehearsed), Box::new(then)));
        }
        Ok(Outcome::Then(Box::new(refused(view, &list))))
    };
    let fields = vec![Field::path("file", "tui-file")];
    Form::new(view.text().say("cmd-import-institutions"), fields, Box::new(submit)).open()
}

/// What was seen is what is done: refused if the book changed meanwhile.
fn preview(view: &View, list: &InstitutionList, deed: &Deed) -> Outcome {
    let Deed::ImportInstitutions { added, updated, unchanged } = *deed else { return Outcome::Nothing };
    let counts = [
        ("rows", list.rows.len().into()),
        ("added", added.into()),
        ("updated", updated.into()),
        ("unchanged", unchanged.into()),
    ];
    let mut lines = vec![(titles(view, list), view.theme.dim.0)];
    lines.extend(
        contradictions(&list.rows)
            .into_iter()
            .map(|differs| (tell::institution_contradiction(view.text(), differs), view.theme.notice.0)),
    );
    lines.push((view.text().with("inst-import-counts", &counts), view.theme.title.0));
    let change = Change::ImportInstitutions { rows: list.rows.clone(), seen: Some(deed.clone()) };
    Outcome::Open(Box::new(Preview::of(Some(change), lines)))
}

/// Each line that is to be mended.
fn refused(view: &View, list: &InstitutionList) -> Outcome {
    let text = view.text();
    let mut lines: Vec<(String, Style)> = vec![(titles(view, list), view.theme.dim.0)];
    for row in &list.rejected {
        let why = tell::institution_reason(text, &row.reason);
        let said = [("line", row.line.to_string().into()), ("said", why.into())];
        lines.push((text.with("tui-line", &said), view.theme.trouble.0));
    }
    lines.push((text.say("tui-import-refused"), view.theme.title.0));
    Outcome::Open(Box::new(Preview::of(None, lines)))
}

/// Which column was taken for what.
fn titles(view: &View, list: &InstitutionList) -> String {
    let meaning = |column: &Option<institutions::Column>| match column {
        Some(column) => tell::institution_column(view.text(), *column),
        None => view.text().say("inst-column-none"),
    };
    columns(view, list.columns.iter().map(|(title, column)| (title.as_str(), meaning(column))))
}

/// Asks for a file, and writes what the directory shows into it.
pub(super) fn ask_file<'a>(view: &View, shown: impl Iterator<Item = &'a Institution>) -> Outcome {
    let (mut rows, mut count) = (Vec::new(), 0);
    for institution in shown {
        rows.extend(institution.rows());
        count += 1;
    }
    let text = view.text();
    let suggested = format!("~/{}-{}.csv", text.say("inst-file-name"), view.board.today);
    let why = text.with("inst-write-why", &[("count", count.into())]);
    let submit = move |view: &View, form: &Form| write(view, &form.value("file"), &rows, count);
    let field = Field::text("file", "tui-file", &suggested).suggested();
    Form::new(text.say("cmd-write-directory"), vec![field], Box::new(submit))
        .with_preview(Box::new(move |view, _| vec![(why.clone(), view.theme.dim.0)]))
        .open()
}

/// A new file for its owner only: what is there already stays.
fn write(view: &View, typed: &str, rows: &[InstitutionRow], count: usize) -> Result<Outcome, Wrong> {
    let text = view.text();
    let wrong = |why: String| Wrong { field: "file", why };
    let path = file::path(typed);
    let Some(name) = path.file_name().filter(|_| !path.is_dir()) else {
        return Err(wrong(text.say("inst-no-file")));
    };
    let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let list = institutions::write(|column| tell::institution_column(text, column), rows);
    let file = (name.to_string_lossy().into_owned(), list);
    create_all_private(folder, &[file]).map_err(|(path, error)| wrong(unwritten(view, &path, &error)))?;
    let written = [("count", count.into()), ("path", path.display().to_string().into())];
    Ok(Outcome::Then(Box::new(Said::Notice(text.with("inst-written", &written)).into())))
}

fn unwritten(view: &View, path: &Path, error: &std::io::Error) -> String {
    if error.kind() == std::io::ErrorKind::AlreadyExists {
        return view.text().with("inst-file-exists", &[("path", path.display().to_string().into())]);
    }
    tell::unwritten(view.text(), path, error)
}
