//! The poor man's watch, only where the system cannot announce writes: a look each second.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};
use std::{fs, io, thread};

use super::Changed;
use crate::tui::events::spawn;

const PAUSE: Duration = Duration::from_secs(1);

/// Looks at the files each second and tells when their size or time changed.
pub fn start(files: [PathBuf; 2], changed: Changed) -> io::Result<()> {
    spawn("file watch", move || {
        let mut seen = look(&files);
        loop {
            thread::sleep(PAUSE);
            let now = look(&files);
            if now != seen {
                seen = now;
                changed.tell();
            }
        }
    })
}

type Look = [Option<(u64, SystemTime)>; 2];

fn look(files: &[PathBuf; 2]) -> Look {
    files.each_ref().map(|file| fs::metadata(file).and_then(|data| Ok((data.len(), data.modified()?))).ok())
}
