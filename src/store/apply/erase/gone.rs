//! Who and what an erasure is about: temporary tables of numbers, in memory.

use rusqlite::{Connection, params};

use crate::domain::erasure::mention::Names;
use crate::domain::erasure::{ErasureFigures, Whose};
use crate::domain::id::{MovementId, PersonId, StepId};
use crate::domain::matching::words;
use crate::domain::person::Details;
use crate::domain::question::Question;
use crate::store::Result;
use crate::store::apply::people::details_of;
use crate::store::key::{Key, Secret};

const TABLES: [(&str, &str); 11] = [
    ("gone_cycles", "INTEGER"),
    ("gone_sessions", "INTEGER"),
    ("gone_enrolments", "INTEGER"),
    ("gone_people", "INTEGER"),
    ("gone_payments", "INTEGER"),
    ("gone_references", "TEXT"),
    // Movements that go, and those that stay without whose they were.
    ("gone_lines", "INTEGER"),
    ("bare_lines", "INTEGER"),
    // The words of the bank of questions, and the steps of the journal that stay.
    ("bank_themes", "TEXT"),
    ("kept_steps", "INTEGER"),
    // Accounts and names of one person alone, hashed.
    ("own_hashes", "TEXT"),
];

/// Everybody of a cycle; who is in another one stays.
const OF_CYCLE: &str = "
    INSERT INTO gone_cycles SELECT ?1;
    INSERT INTO gone_sessions SELECT id FROM sessions WHERE cycle_id = ?1;
    INSERT INTO gone_enrolments SELECT id FROM enrolments WHERE cycle_id = ?1;
    INSERT INTO gone_people SELECT person_id FROM enrolments AS e WHERE cycle_id = ?1
      AND NOT EXISTS (SELECT 1 FROM enrolments AS o WHERE o.person_id = e.person_id AND o.cycle_id <> ?1);";

const OF_PERSON: &str = "
    INSERT INTO gone_people SELECT ?1;
    INSERT INTO gone_enrolments SELECT id FROM enrolments WHERE person_id = ?1;";

const THEIRS: &str = "
    INSERT INTO gone_payments
      SELECT DISTINCT payment_id FROM allocations WHERE enrolment_id IN gone_enrolments;
    INSERT INTO gone_references SELECT digits FROM payment_references
      WHERE enrolment_id IN gone_enrolments
         OR batch_id IN (SELECT id FROM batches WHERE cycle_id IN gone_cycles);
    INSERT INTO bare_lines SELECT id FROM movements WHERE payment_id IN gone_payments AND forgotten = 0;";

/// Nobody knows whose the other lines are: those that wait go (the bank has them), those that are decided stay bare.
const LINES_OF_CYCLE: &str = "
    INSERT INTO gone_lines SELECT id FROM movements WHERE state = 'open';
    INSERT OR IGNORE INTO bare_lines SELECT id FROM movements AS m
      WHERE state <> 'open' AND forgotten = 0
        AND NOT EXISTS (SELECT 1 FROM allocations WHERE payment_id = m.payment_id);";

/// Accounts that paid for nobody else.
const OWN_ACCOUNTS: &str = "
    INSERT OR IGNORE INTO own_hashes SELECT s.payer_hash FROM movements AS m
      JOIN sightings AS s ON s.movement_id = m.id
      WHERE m.payment_id IN gone_payments AND s.payer_hash IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM allocations WHERE payment_id = m.payment_id AND enrolment_id NOT IN gone_enrolments);";

const LINES_OF_PERSON: &str = "
    INSERT OR IGNORE INTO gone_lines SELECT m.id FROM movements AS m
      JOIN sightings AS s ON s.movement_id = m.id
      WHERE m.state = 'open' AND (m.reference IN gone_references OR s.reference IN gone_references
        OR s.payer_hash IN own_hashes OR s.name_hash IN own_hashes);
    INSERT OR IGNORE INTO bare_lines SELECT m.id FROM movements AS m
      JOIN sightings AS s ON s.movement_id = m.id
      WHERE m.state = 'ignored' AND m.forgotten = 0 AND (s.reference IN gone_references
        OR s.payer_hash IN own_hashes OR s.name_hash IN own_hashes);";

/// Finds all that belongs to them, and answers what names those who go.
pub(super) fn find(tx: &Connection, whose: Whose, step: Option<StepId>) -> Result<Names> {
    drop_all(tx)?;
    for (table, kind) in TABLES {
        tx.execute_batch(&format!("CREATE TEMP TABLE {table} (id {kind} PRIMARY KEY)"))?;
    }
    for question in Question::built_in() {
        tx.execute("INSERT OR IGNORE INTO bank_themes VALUES (?1)", [question.id])?;
    }
    tx.execute("INSERT INTO kept_steps SELECT ?1 WHERE ?1 IS NOT NULL", [step])?;
    let (sql, id) = match whose {
        Whose::Cycle(cycle) => (OF_CYCLE, cycle.0),
        Whose::Person(person) => (OF_PERSON, person.0),
    };
    for statement in sql.split(';').filter(|statement| !statement.trim().is_empty()) {
        tx.execute(statement, [id])?;
    }
    tx.execute_batch(THEIRS)?;
    let people = details(tx)?;
    let names = Names::of(&people);
    match whose {
        Whose::Cycle(_) => tx.execute_batch(LINES_OF_CYCLE)?,
        Whose::Person(_) => lines_of_person(tx, &people, &names)?,
    }
    tx.execute("UPDATE movements SET maybe_id = NULL WHERE maybe_id IN gone_lines", [])?;
    Ok(names)
}

pub(super) fn drop_all(tx: &Connection) -> Result<()> {
    for (table, _) in TABLES {
        tx.execute_batch(&format!("DROP TABLE IF EXISTS temp.{table}"))?;
    }
    Ok(())
}

fn details(tx: &Connection) -> Result<Vec<Details>> {
    let mut query = tx.prepare("SELECT id FROM gone_people")?;
    let people: Vec<PersonId> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let details = people.into_iter().map(|person| details_of(tx, person));
    Ok(details.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

fn lines_of_person(tx: &Connection, people: &[Details], names: &Names) -> Result<()> {
    let key = Key::read(tx, Secret::Bank)?;
    for one in people {
        for name in [[&one.given, &one.family], [&one.family, &one.given]] {
            let plain = words(&format!("{} {}", name[0], name[1])).replace(' ', "");
            tx.execute("INSERT OR IGNORE INTO own_hashes VALUES (?1)", [key.hash("name", &plain)])?;
        }
    }
    tx.execute_batch(OWN_ACCOUNTS)?;
    tx.execute_batch(LINES_OF_PERSON)?;
    let mut query =
        tx.prepare("SELECT id, counterparty || ' ' || text FROM movements WHERE state = 'open'")?;
    let open: Vec<(MovementId, String)> =
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    for (id, _) in open.iter().filter(|(_, text)| names.are_in(text)) {
        tx.execute("INSERT OR IGNORE INTO gone_lines VALUES (?1)", [id])?;
    }
    Ok(())
}

/// How much of it there is, but for texts.
pub(super) fn count(tx: &Connection) -> Result<ErasureFigures> {
    let count = |what: &str| -> Result<u32> {
        Ok(tx.query_row(&format!("SELECT count(*) FROM {what}"), params![], |row| row.get(0))?)
    };
    Ok(ErasureFigures {
        people: count("gone_people")?,
        stay: count("enrolments WHERE id IN gone_enrolments AND person_id NOT IN gone_people")?,
        enrolments: count("gone_enrolments")?,
        marks: count("marks WHERE session_id IN gone_sessions OR person_id IN gone_people")?,
        payments: count("gone_payments")?,
        texts: 0,
        movements: count("gone_lines")? + count("bare_lines")?,
        steps: count("journal WHERE id NOT IN kept_steps")?,
    })
}
