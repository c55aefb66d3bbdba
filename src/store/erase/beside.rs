//! What is remembered of erasures, also in a file beside the book: an old copy put in its place by hand forgets again.
//!
//! Hashes and numbers only. A line that cannot be read is passed over: the others still count. What another book that
//! stood there remembers is kept, and means nothing to this one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::backup::replace_own_beside;
use crate::store::key::{Key, Secret};
use crate::store::sql::Moment;
use crate::store::{BookError, Result, file};

/// The first line: whose file it is.
const HEAD: &str = "ronde forgotten 1";
const MOMENT: &str = "%Y-%m-%dT%H:%M:%SZ";

/// What is remembered.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::store) struct Remembered {
    /// Which book: a hash of nothing by its key.
    book: String,
    erasures: Vec<Erasure>,
    /// The highest number that was given in each table: none is given again, to somebody else.
    heights: BTreeMap<String, i64>,
    /// Lines of other books.
    others: Vec<String>,
}

#[derive(Debug, PartialEq, Eq)]
struct Erasure {
    at: NaiveDateTime,
    cycle: Option<i64>,
    figures: String,
    hashes: BTreeSet<String>,
}

/// Where it stands.
fn path_beside(book: &Path) -> PathBuf {
    file::beside(book, ".forgotten")
}

impl Remembered {
    /// What stands beside the book; nothing where there is no such file.
    pub fn beside(book: &Path, conn: &Connection) -> Result<Option<Remembered>> {
        match fs::read(path_beside(book)) {
            Ok(bytes) => Ok(Some(Remembered::parse(&String::from_utf8_lossy(&bytes), own_name(conn)?))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Err(BookError::Forbidden.into()),
            Err(_) => Err(BookError::Disk.into()),
        }
    }

    /// What a book remembers itself.
    pub fn of(conn: &Connection) -> Result<Remembered> {
        let mut erasures: Vec<Erasure> = Vec::new();
        let mut query = conn.prepare(
            "SELECT e.at, e.cycle_id, e.figures, f.hash FROM erasures AS e
             JOIN forgotten AS f ON f.erasure_id = e.id ORDER BY e.id, f.hash",
        )?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (at, cycle, figures) = (row.get::<_, Moment>(0)?.0, row.get(1)?, row.get(2)?);
            let one = Erasure { at, cycle, figures, hashes: BTreeSet::new() };
            let same =
                |last: &&mut Erasure| (last.at, last.cycle, &last.figures) == (at, cycle, &one.figures);
            let hash: String = row.get(3)?;
            if let Some(last) = erasures.last_mut().filter(same) {
                last.hashes.insert(hash);
            } else {
                erasures.push(Erasure { hashes: BTreeSet::from([hash]), ..one });
            }
        }
        let mut query = conn.prepare("SELECT name, seq FROM sqlite_sequence")?;
        let heights = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let heights = heights.collect::<rusqlite::Result<_>>()?;
        Ok(Remembered { book: own_name(conn)?, erasures, heights, others: Vec::new() })
    }

    /// Both together.
    pub fn and(mut self, other: Remembered) -> Remembered {
        let known: BTreeSet<String> = self.hashes().cloned().collect();
        self.erasures.extend(other.erasures.into_iter().filter(|one| !one.hashes.is_subset(&known)));
        for (table, height) in other.heights {
            let own = self.heights.entry(table).or_default();
            *own = height.max(*own);
        }
        self.others.extend(other.others);
        self
    }

    fn hashes(&self) -> impl Iterator<Item = &String> {
        self.erasures.iter().flat_map(|one| &one.hashes)
    }

    /// Whether a book does not remember all of it.
    pub fn is_more_than(&self, conn: &Connection) -> Result<bool> {
        let mut query = conn.prepare("SELECT hash FROM forgotten")?;
        let known = query.query_map([], |row| row.get(0))?;
        let known: BTreeSet<String> = known.collect::<rusqlite::Result<_>>()?;
        Ok(self.hashes().any(|hash| !known.contains(hash)))
    }

    /// Makes a book remember it; answers the erasures that it knew nothing of. Nobody is erased by it.
    pub fn into_book(self, tx: &Connection) -> Result<Vec<i64>> {
        let mut new = Vec::new();
        for one in self.erasures {
            let known =
                |hash: &String| tx.prepare_cached("SELECT 1 FROM forgotten WHERE hash = ?1")?.exists([hash]);
            if one
                .hashes
                .iter()
                .map(known)
                .collect::<rusqlite::Result<Vec<_>>>()?
                .into_iter()
                .all(|known| known)
            {
                continue;
            }
            tx.execute(
                "INSERT INTO erasures (at, cycle_id, figures, completed_at)
                 VALUES (?1, (SELECT id FROM cycles WHERE id = ?2), ?3, ?1)",
                params![Moment(one.at), one.cycle, one.figures],
            )?;
            let erasure = tx.last_insert_rowid();
            for hash in one.hashes {
                tx.execute(
                    "INSERT OR IGNORE INTO forgotten (hash, erasure_id) VALUES (?1, ?2)",
                    params![hash, erasure],
                )?;
            }
            new.push(erasure);
        }
        for (table, height) in self.heights {
            lift(tx, &table, height)?;
        }
        Ok(new)
    }

    /// Puts it beside the book at once, for whoever the book is: there is the old one or the new one.
    pub fn write(&self, book: &Path) -> io::Result<()> {
        replace_own_beside(book, &path_beside(book), self.text().as_bytes())
    }

    /// As a file.
    fn text(&self) -> String {
        let mut lines = vec![HEAD.to_owned()];
        lines.extend_from_slice(&self.others);
        lines.push(format!("book {}", self.book));
        for one in &self.erasures {
            let cycle = one.cycle.map_or_else(|| "-".to_owned(), |cycle| cycle.to_string());
            lines.push(format!("erasure {} {cycle} {}", one.at.format(MOMENT), one.figures));
            lines.extend(one.hashes.iter().map(|hash| format!("hash {hash}")));
        }
        lines.extend(self.heights.iter().map(|(table, height)| format!("height {table} {height}")));
        lines.join("\n") + "\n"
    }

    fn parse(text: &str, book: String) -> Remembered {
        let mut all = Remembered { book, ..Remembered::default() };
        let mut own = false;
        for line in text.lines() {
            let parts: Vec<&str> = line.splitn(4, ' ').collect();
            if let ["book", book] = parts[..] {
                own = book == all.book;
            }
            match parts[..] {
                ["book" | "erasure" | "hash" | "height", ..] if !own => all.others.push(line.to_owned()),
                ["erasure", at, cycle, figures] => {
                    let Ok(at) = NaiveDateTime::parse_from_str(at, MOMENT) else { continue };
                    let (cycle, figures) = (cycle.parse().ok(), figures.to_owned());
                    all.erasures.push(Erasure { at, cycle, figures, hashes: BTreeSet::new() });
                }
                ["hash", hash] => {
                    all.erasures.last_mut().map(|last| last.hashes.insert(hash.to_owned()));
                }
                ["height", table, height] => {
                    height.parse().ok().and_then(|height| all.heights.insert(table.to_owned(), height));
                }
                _ => {}
            }
        }
        all
    }
}

/// By what a book knows its own lines.
fn own_name(conn: &Connection) -> Result<String> {
    Ok(Key::read(conn, Secret::Forgotten)?.hash("book", ""))
}

fn lift(tx: &Connection, table: &str, height: i64) -> Result<()> {
    let given = "SELECT seq FROM sqlite_sequence WHERE name = ?1";
    let given: Option<i64> = tx.query_row(given, [table], |row| row.get(0)).optional()?;
    let sql = match given {
        Some(given) if given >= height => return Ok(()),
        Some(_) => "UPDATE sqlite_sequence SET seq = ?2 WHERE name = ?1",
        None => {
            "INSERT INTO sqlite_sequence (name, seq)
             SELECT name, ?2 FROM sqlite_schema WHERE type = 'table' AND name = ?1"
        }
    };
    tx.execute(sql, params![table, height])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_a_spoilt_line_costs_no_other() {
        let at = NaiveDateTime::parse_from_str("2027-06-30T10:00:00Z", MOMENT).unwrap();
        let one = |cycle, hash: &str| Erasure {
            at,
            cycle,
            figures: "{\"people\":2, \"stay\":0}".into(),
            hashes: BTreeSet::from([hash.to_owned()]),
        };
        let remembered = |erasures, height| Remembered {
            book: "ours".into(),
            erasures,
            heights: BTreeMap::from([("people".to_owned(), height)]),
            others: Vec::new(),
        };
        let parse = |text: &str| Remembered::parse(text, "ours".into());
        let all = remembered(vec![one(Some(3), "aa"), one(None, "bb")], 34);
        let text = all.text();
        assert_eq!(parse(&text), all);
        let spoilt = text
            .replace("height people 34", "height people x\n\u{0}\nheight cycles 2\nerasure yesterday - {}");
        let read = parse(&spoilt);
        assert_eq!(read.erasures, all.erasures);
        assert_eq!(read.heights, BTreeMap::from([("cycles".to_owned(), 2)]));
        let both = parse(&text).and(remembered(vec![one(None, "cc")], 9)).and(parse(&text));
        assert_eq!((both.erasures.len(), both.heights["people"]), (3, 34));
        // Another book that stands there keeps these lines, and reads nothing in them.
        let theirs = Remembered::parse(&text, "theirs".into());
        assert!(theirs.erasures.is_empty() && theirs.heights.is_empty());
        assert_eq!(parse(&theirs.text()).erasures, all.erasures);
        assert_eq!(parse(&theirs.text()).heights, all.heights);
    }
}
