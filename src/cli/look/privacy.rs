//! `ronde privacy status` and `ronde privacy export`: what is kept on whom, and all that is known of one person.

use std::io::ErrorKind;
use std::path::Path;

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::exchange::dossier;
use crate::store::{Dossier, Store, create_all_private};
use crate::tell;

/// What the book keeps, and until when.
pub fn privacy(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let today = run.today();
    let privacy = store.privacy(today)?;
    if run.out.is_json() {
        let column = |(table, column, rows): &(&'static str, &'static str, u64)| json::KeptColumn {
            table,
            column,
            rows: *rows,
        };
        run.out.object(&json::Privacy {
            cycles: privacy.cycles.iter().map(|cycle| json::KeptCycle::of(cycle, today)).collect(),
            people_in_no_cycle: privacy.loose,
            columns: privacy.columns.iter().map(column).collect(),
            backups: privacy.backups.iter().map(json::Copy::from).collect(),
            files: privacy.files.iter().map(json::Written::from).collect(),
            erasures: privacy.erasures.iter().map(json::Erased::from).collect(),
        })?;
    } else {
        let page = tell::privacy(run.text(), &privacy, today, false);
        run.out.page(&page);
    }
    Ok(Exit::Done)
}

/// Everything about one person: on the screen, or as two files.
pub fn export_person(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let person = run.person(&store)?;
    let Some(held) = store.dossier(person)? else {
        let wanted = run.args.needed("person");
        return Err(Failure::nothing(run.text().with("cli-no-person", &[("wanted", wanted.into())])));
    };
    if let Some(folder) = run.args.path("output") {
        write(run, &store, &held, folder)?;
    }
    if run.out.is_json() {
        run.out.object(&dossier::object(&held))?;
    } else if run.args.path("output").is_none() {
        for line in tell::dossier(run.text(), &store, &held, run.today())? {
            run.out.whole(&line);
        }
    }
    Ok(Exit::Done)
}

fn write(run: &Run<'_>, store: &Store, held: &Dossier, folder: &Path) -> Result<(), Failure> {
    if folder.as_os_str() == "-" {
        return Err(Failure::usage(run.text().say("mail-not-shown")));
    }
    let files = tell::dossier_files(run.text(), store, held, run.today())?;
    create_all_private(folder, &files).map_err(|(path, error)| {
        let exit = if error.kind() == ErrorKind::AlreadyExists { Exit::Refused } else { Exit::Unusable };
        Failure::Said(exit, vec![tell::unwritten(run.text(), &path, &error)])
    })?;
    let paths: Vec<_> = files.iter().map(|(name, _)| folder.join(name)).collect();
    run.note_files("export", &paths);
    let path = folder.display().to_string();
    run.out.word(&run.text().with("priv-exported", &[("path", path.into())]));
    Ok(())
}
