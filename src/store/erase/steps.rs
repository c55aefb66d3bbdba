//! From the transaction to the end: each step can be taken again, so that whoever is cut off begins with the first.

use std::time::Duration;

use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};

use crate::clock;
use crate::store::backup::backup_folder;
use crate::store::make::disk;
use crate::store::private::sync_folders_of;
use crate::store::sql::Moment;
use crate::store::{BookError, Result, Store, open};

use super::beside::Remembered;
use super::{Erasing, ErasureReport, ErasureStep, copies};

/// How long an open waits for another terminal, step by step: the screen must come.
const AT_OPEN: Duration = Duration::from_secs(1);

impl Store {
    /// The erasure that is under way, if one is.
    pub fn erasing(&self) -> Result<Option<Erasing>> {
        let sql = "SELECT id, cycle_id, figures FROM erasures WHERE completed_at IS NULL ORDER BY id LIMIT 1";
        let mut query = self.conn.prepare_cached(sql)?;
        let found = query.query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?)));
        let Some((id, cycle, figures)) = found.optional()? else { return Ok(None) };
        let figures = serde_json::from_str(&figures).map_err(|_| BookError::Corrupt)?;
        let report = ErasureReport { id, figures, cycle, ..ErasureReport::default() };
        Ok(Some(Erasing { id, next: Some(ErasureStep::Remember), report }))
    }

    /// Takes the next step of an erasure. Busy: another terminal is in the way, and it is not complete.
    pub fn go_on_erasing(&self, erasing: &mut Erasing) -> Result<()> {
        if self.read_only.is_some() {
            return Err(BookError::ReadOnly.into());
        }
        if self.is_replaced() {
            // The copies beside it are those of another book by now.
            return Err(BookError::Replaced.into());
        }
        erasing.next = match erasing.next {
            Some(ErasureStep::Remember) => {
                self.remember()?;
                Some(ErasureStep::Compact)
            }
            Some(ErasureStep::Compact) => {
                self.conn.execute_batch("VACUUM")?;
                Some(ErasureStep::Empty)
            }
            Some(ErasureStep::Empty) => {
                self.empty_log()?;
                Some(ErasureStep::Copies)
            }
            Some(ErasureStep::Copies) => {
                copies::take_back(self, erasing)?;
                Some(ErasureStep::Certify)
            }
            Some(ErasureStep::Certify) => {
                // Paths of files stood in the book until the step before.
                self.empty_log()?;
                // Removed by this run or by one that was cut off: a power cut must not bring them back.
                let removed = erasing.report.removed.iter().map(std::path::PathBuf::as_path);
                let beside = backup_folder(&self.path).join("any");
                sync_folders_of(removed.chain([beside.as_path(), &self.path]))
                    .map_err(|_| BookError::Disk)?;
                let done = "UPDATE erasures SET completed_at = ?2 WHERE id = ?1 AND completed_at IS NULL";
                self.conn.execute(done, params![erasing.id, Moment(clock::now())])?;
                None
            }
            None => None,
        };
        Ok(())
    }

    /// What this open completed of an erasure that was cut off, or applied again to an old copy: for the screen to say.
    pub fn resumed(&self) -> Option<&ErasureReport> {
        self.resumed.as_ref()
    }

    fn remember(&self) -> Result<()> {
        // One after the other: whoever wrote last would have written what it read before the other one's erasure.
        let _alone = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let own = Remembered::of(&self.conn)?;
        let all = match Remembered::beside(&self.path, &self.conn)? {
            Some(beside) => own.and(beside),
            None => own,
        };
        all.write(&self.path).map_err(|error| disk(&error))
    }

    /// Everything is in the file, and the log beside it is of no length: if another terminal still reads what was before,
    /// SQLite says that it could not, and nothing else tells.
    fn empty_log(&self) -> Result<()> {
        let busy: bool = self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy { Err(BookError::Busy.into()) } else { Ok(()) }
    }
}

/// Goes on with all that is under way; what stands in the way is left to be asked for by [`Store::erasing`].
pub(super) fn resume(store: &Store, again: Option<u32>) -> Result<Option<ErasureReport>> {
    let mut resumed = None;
    while let Some(mut erasing) = store.erasing()? {
        store.wait_at_most(AT_OPEN)?;
        erasing.report.again = again;
        while erasing.next.is_some() && store.go_on_erasing(&mut erasing).is_ok() {}
        let complete = erasing.next.is_none();
        if complete || again.is_some() {
            resumed = Some(erasing.report);
        }
        store.wait_at_most(open::PATIENCE)?;
        if !complete {
            break;
        }
    }
    Ok(resumed)
}
