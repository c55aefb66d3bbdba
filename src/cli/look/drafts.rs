//! Letters on the command line: shown, or their drafts written into the folder of `--output`.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use chrono::NaiveDateTime;

use crate::cli::exit::{Exit, Failure};
use crate::cli::run::Run;
use crate::clock;
use crate::store::create_all_private;
use crate::tell::{self, Letter};

/// Makes and writes the drafts if there is a folder for them; answers the path of each, or as many times none.
pub fn written(
    run: &Run<'_>,
    count: usize,
    made: impl FnOnce(NaiveDateTime) -> io::Result<Vec<(String, Vec<u8>)>>,
) -> Result<Vec<Option<String>>, Failure> {
    let Some(folder) = run.args.path("output") else { return Ok(vec![None; count]) };
    if folder.as_os_str() == "-" {
        return Err(Failure::usage(run.text().say("mail-not-shown")));
    }
    let drafts = made(clock::now())?;
    create_all_private(folder, &drafts).map_err(|(path, error)| {
        let exit = if error.kind() == ErrorKind::AlreadyExists { Exit::Refused } else { Exit::Unusable };
        Failure::Said(exit, vec![tell::unwritten(run.text(), &path, &error)])
    })?;
    let (count, path) = (drafts.len().into(), folder.display().to_string().into());
    run.out.word(&run.text().with("mail-written", &[("count", count), ("path", path)]));
    let files: Vec<PathBuf> = drafts.iter().map(|(name, _)| folder.join(name)).collect();
    run.note_files("draft", &files);
    Ok(files.iter().map(|file| Some(file.display().to_string())).collect())
}

/// A letter as it will be read.
pub fn show(run: &mut Run<'_>, letter: &Letter) {
    run.out.title(&letter.subject);
    for line in letter.body.lines() {
        run.out.whole(line);
    }
}
