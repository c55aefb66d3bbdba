//! Everything that is held on one person, and nothing about anybody else: what they may ask for.

use chrono::NaiveDate;
use rusqlite::params;

use super::journal::row_to_entry;
use super::{Card, Entry};
use crate::domain::attendance::Mark;
use crate::domain::consent::Consent;
use crate::domain::id::{CycleId, PersonId};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::sql::Day;
use crate::store::{Result, Store};

/// Everything that is held on one person.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// As lists show it.
    pub card: Card,
    /// What more is held of each place of the card, in its order.
    pub places: Vec<Held>,
    /// Lines of bank statements that are about them.
    pub movements: Vec<Received>,
    /// Lines of the journal that touched something of theirs, the oldest first.
    pub journal: Vec<Entry>,
}

/// What more is held of a place in a cycle.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct Held {
    pub erase_on: NaiveDate,
    pub consent: Option<Consent>,
    /// Of every session, cancelled ones too, with what was said of it.
    pub marks: Vec<(NaiveDate, Mark, String)>,
}

/// A line of a bank statement.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct Received {
    pub on: NaiveDate,
    /// None where others have a part of it: theirs is among the payments.
    pub amount: Option<Cents>,
    /// `open`, `settled` or `ignored`.
    pub state: String,
    pub reference: Option<Reference>,
    pub counterparty: String,
    pub text: String,
}

/// Settled for this person, or open under a reference of theirs. Who else has a part of it keeps it to themselves.
const MOVEMENTS: &str = "
WITH mine AS (SELECT id FROM enrolments WHERE person_id = ?1)
SELECT m.booked_on, m.amount_cents, m.state, m.reference, m.counterparty, m.text,
       EXISTS (SELECT 1 FROM allocations WHERE payment_id = m.payment_id AND enrolment_id NOT IN mine)
FROM movements AS m
WHERE m.payment_id IN (SELECT payment_id FROM allocations WHERE enrolment_id IN mine)
   OR m.reference IN (SELECT digits FROM payment_references WHERE enrolment_id IN mine)
ORDER BY m.booked_on, m.id";

const JOURNAL: &str = "
WITH mine AS (SELECT id FROM enrolments WHERE person_id = ?2)
SELECT id, at, who, run = ?1, deed, undone_by IS NOT NULL FROM journal
WHERE json_extract(deed, '$.person') = ?2 OR id IN (
  SELECT step_id FROM journal_images WHERE CASE tbl
    WHEN 'people' THEN json_extract(key, '$[0]') = ?2
    WHEN 'enrolments' THEN json_extract(coalesce(after, before), '$.person_id') = ?2
    WHEN 'marks' THEN json_extract(key, '$[1]') = ?2
    WHEN 'allocations' THEN json_extract(key, '$[1]') IN mine
    ELSE 0 END)
ORDER BY id";

impl Store {
    /// Everything that is held on one person; none where they are not in the book.
    pub fn dossier(&self, person: PersonId) -> Result<Option<Dossier>> {
        let _one_state = self.snapshot()?;
        let Some(card) = self.card(person)? else { return Ok(None) };
        let places = card.places.iter().map(|place| self.held(person, place.cycle));
        Ok(Some(Dossier {
            places: places.collect::<Result<_>>()?,
            movements: self.movements_of(person)?,
            journal: self.journal_of(person)?,
            card,
        }))
    }

    fn held(&self, person: PersonId, cycle: CycleId) -> Result<Held> {
        let mut query = self.conn.prepare_cached(
            "SELECT c.erase_on, e.consent_on, e.consent_how FROM enrolments AS e
             JOIN cycles AS c ON c.id = e.cycle_id WHERE e.person_id = ?1 AND e.cycle_id = ?2",
        )?;
        let (erase_on, consent) = query.query_row(params![person, cycle], |row| {
            let on = row.get::<_, Option<Day>>(1)?.map(|day| day.0);
            let how = row.get(2)?;
            let consent = on.zip(how).map(|(on, how)| Consent { on, how });
            Ok((row.get::<_, Day>(0)?.0, consent))
        })?;
        let mut query = self.conn.prepare_cached(
            "SELECT s.date, m.mark, m.note FROM marks AS m JOIN sessions AS s ON s.id = m.session_id
             WHERE m.person_id = ?1 AND s.cycle_id = ?2 ORDER BY s.date, s.starts",
        )?;
        let marks = query.query_map(params![person, cycle], |row| {
            Ok((row.get::<_, Day>(0)?.0, row.get(1)?, row.get(2)?))
        })?;
        Ok(Held { erase_on, consent, marks: marks.collect::<rusqlite::Result<_>>()? })
    }

    fn movements_of(&self, person: PersonId) -> Result<Vec<Received>> {
        let mut query = self.conn.prepare_cached(MOVEMENTS)?;
        let rows = query.query_map([person], |row| {
            let shared: bool = row.get(6)?;
            let own = |text: String| if shared { String::new() } else { text };
            let digits: Option<String> = row.get(3)?;
            Ok(Received {
                on: row.get::<_, Day>(0)?.0,
                amount: if shared { None } else { Some(row.get(1)?) },
                state: row.get(2)?,
                reference: digits.filter(|_| !shared).and_then(|digits| Reference::parse(&digits).ok()),
                counterparty: own(row.get(4)?),
                text: own(row.get(5)?),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn journal_of(&self, person: PersonId) -> Result<Vec<Entry>> {
        let mut query = self.conn.prepare_cached(JOURNAL)?;
        let mut rows = query.query(params![self.author.run, person])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(row_to_entry(row)?);
        }
        Ok(entries)
    }
}
