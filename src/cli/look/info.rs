//! `ronde info`: paths, sizes, versions, the terminal. Works without a book.

use std::io::{self, IsTerminal};
use std::path::Path;

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::store::{self, Counts, Store};
use crate::tell;
use crate::text::DateStyle;

/// What somebody who helps would ask first.
pub fn info(run: &mut Run<'_>) -> Ended {
    let counts = match run.read().and_then(|store| Ok(store.counts()?)) {
        Ok(counts) => Some(counts),
        Err(failure) => {
            // Information all the same: the reason is a part of it.
            failure.tell(run.text(), Some(&run.opening.book), &run.out);
            None
        }
    };
    let info = gather(run, counts);
    if run.out.is_json() {
        run.out.object(&info)?;
        return Ok(Exit::Done);
    }
    let text = run.text();
    let mut fact = |id: &str, value: String| run.out.line(&text.with(id, &[("value", value.into())]));
    fact("cli-info-program", info.program_version.to_owned());
    fact("cli-info-sqlite", info.sqlite_version.to_owned());
    fact("cli-info-version", info.book_version.to_string());
    fact("cli-info-book", info.book.clone());
    let bytes = |bytes| text.number(i64::try_from(bytes).unwrap_or(i64::MAX));
    fact("keep-info", info.backups.clone());
    fact("cli-info-bytes", info.book_bytes.map_or_else(|| "–".to_owned(), bytes));
    fact("cli-info-config", info.config.clone().unwrap_or_default());
    fact("cli-info-formulas", info.formulas.clone().unwrap_or_default());
    fact("cli-info-templates", info.templates.clone().unwrap_or_default());
    fact("cli-info-questions", info.questions.clone().unwrap_or_default());
    fact("cli-info-language", info.language.to_owned());
    fact("cli-info-today", text.date(info.today, DateStyle::Long));
    fact("cli-info-terminal", terminal(&info.terminal));
    if let Some(counts) = &counts {
        run.out.line(&tell::counts(text, counts));
    }
    Ok(Exit::Done)
}

fn gather(run: &Run<'_>, counts: Option<Counts>) -> json::Info {
    let shown = |path: &Path| path.display().to_string();
    let folders = run.opening.folders.as_ref();
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok();
    json::Info {
        program_version: env!("CARGO_PKG_VERSION"),
        sqlite_version: Store::sqlite_version(),
        book_version: store::VERSION,
        book: shown(&run.opening.book),
        backups: shown(&store::backup_folder(&run.opening.book)),
        book_bytes: run.opening.book.metadata().ok().map(|about| about.len()),
        config: folders.map(|folders| shown(&folders.config_file())),
        formulas: folders.map(|folders| shown(&folders.formulas())),
        templates: folders.map(|folders| shown(&folders.templates())),
        questions: folders.map(|folders| shown(&folders.questions())),
        language: run.text().language().code(),
        today: run.today(),
        terminal: json::Terminal {
            stdin: io::stdin().is_terminal(),
            stdout: io::stdout().is_terminal(),
            columns: size.map(|size| size.ws_col),
            rows: size.map(|size| size.ws_row),
            term: std::env::var("TERM").ok(),
            colour: run.opening.colour,
        },
        counts: counts.as_ref().map(Into::into),
    }
}

fn terminal(terminal: &json::Terminal) -> String {
    let size = terminal.columns.zip(terminal.rows).map(|(columns, rows)| format!("{columns}×{rows}"));
    [terminal.term.clone(), size].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
