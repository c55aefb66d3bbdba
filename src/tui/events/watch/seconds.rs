//! The poor man's watch, only where the system cannot announce writes: a look now and then.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};
use std::{fs, io, thread};

use super::Changed;
use crate::tui::events::spawn;

/// Less than a second, in which another terminal's change is to be seen.
const PAUSE: Duration = Duration::from_millis(700);

/// Looks at the files again and again, and tells when their size or time changed.
pub fn start(files: [PathBuf; 2], changed: Changed) -> io::Result<()> {
    let mut seen = look(&files);
    spawn("file watch", move || {
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::super::{Changed, files};
    use super::start;
    use crate::tui::events::Event;

    #[test]
    fn a_write_to_the_log_is_told_once_until_it_was_taken() {
        let folder = tempfile::tempdir().unwrap();
        let files = files(&folder.path().join("book.db"));
        let (queue, events) = channel();
        let changed = Changed { pending: Arc::default(), queue };
        start(files.clone(), changed.clone()).unwrap();
        fs::write(&files[1], "a page").unwrap();
        assert_eq!(events.recv_timeout(Duration::from_secs(5)), Ok(vec![Event::BookChanged]));
        changed.tell();
        assert!(events.try_recv().is_err(), "one is on its way already");
    }
}
