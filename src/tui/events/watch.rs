//! The watch on the book's files, which tells that somebody wrote; not who, nor what.

mod echo;
mod seconds;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Batch, Event, send};

/// Announces writes to a book, at most one at a time.
pub struct Watch {
    pending: Arc<AtomicBool>,
    /// Announces as long as it lives.
    _announced: Option<RecommendedWatcher>,
}

impl Watch {
    /// Watches the book and its write-ahead log; looks now and then where the system cannot tell.
    pub fn start(book: &Path, queue: Sender<Batch>) -> io::Result<Self> {
        let pending = Arc::new(AtomicBool::new(false));
        let changed = Changed { pending: Arc::clone(&pending), queue };
        let files = files(book);
        let announced = announce(&files, changed.clone()).ok();
        if announced.is_none() {
            seconds::start(files, changed)?;
        }
        Ok(Self { pending, _announced: announced })
    }

    /// The change was taken from the queue: a write from now on is news again.
    pub fn told(&self) {
        self.pending.store(false, Ordering::SeqCst);
    }
}

/// Sends `BookChanged` unless one is on its way.
#[derive(Clone)]
struct Changed {
    pending: Arc<AtomicBool>,
    queue: Sender<Batch>,
}

impl Changed {
    fn tell(&self) {
        if !self.pending.swap(true, Ordering::SeqCst) {
            send(&self.queue, Event::BookChanged);
        }
    }
}

/// The book and its write-ahead log, with links resolved: the system names the real folder.
fn files(book: &Path) -> [PathBuf; 2] {
    let book = book.canonicalize().unwrap_or_else(|_| book.to_owned());
    let mut log = OsString::from(&book);
    log.push("-wal");
    [book, log.into()]
}

/// The folder is watched, not the files: the log comes and goes.
fn announce(files: &[PathBuf; 2], changed: Changed) -> notify::Result<RecommendedWatcher> {
    let folder = files[0].parent().unwrap_or(Path::new(".")).to_owned();
    let files = files.clone();
    let echo = echo::start(changed)?;
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // An error means that events were lost.
        if event.is_err() || event.is_ok_and(|event| is_write(&event, &files)) {
            // Without a listener the program is about to end.
            let _ = echo.send(());
        }
    })?;
    watcher.watch(&folder, RecursiveMode::NonRecursive)?;
    Ok(watcher)
}

/// Opening, closing and chmod are none: our own reading would wake us for ever.
fn is_write(event: &notify::Event, files: &[PathBuf; 2]) -> bool {
    let wrote = match event.kind {
        EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Modify(_) | EventKind::Create(_) => true,
        _ => false,
    };
    event.need_rescan() || wrote && event.paths.iter().any(|path| files.contains(path))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::{Event, Watch};

    #[test]
    fn a_write_is_told_again_because_its_commit_may_come_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("book.db");
        fs::write(&book, "a page").unwrap();
        let (queue, events) = channel();
        let watch = Watch::start(&book, queue).unwrap();
        fs::write(&book, "another page").unwrap();
        for _ in 0..3 {
            assert_eq!(events.recv_timeout(Duration::from_secs(5)), Ok(vec![Event::BookChanged]));
            watch.told();
        }
    }
}
