//! Bank movements: what new ones would come to, and those that are kept open.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use crate::domain::id::{InstitutionId, MovementId};
use crate::domain::matching::{Line, Reason, Review, State};
use crate::domain::money::Cents;
use crate::domain::movement::{Movement, MovementKind};
use crate::domain::reference::Reference;
use crate::store::bank::{self, seen::line};
use crate::store::key::{Key, Secret};
use crate::store::sql::Day;
use crate::store::{Result, Store};

/// A movement that the book keeps open until somebody decides, reviewed as things stand now.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Kept {
    pub id: MovementId,
    pub booked_on: NaiveDate,
    pub valued_on: Option<NaiveDate>,
    pub amount: Cents,
    pub currency: String,
    pub kind: MovementKind,
    pub counterparty: String,
    pub text: String,
    pub reference: Option<Reference>,
    pub review: Review,
}

impl Store {
    /// What the movements of these files would come to, in their order through all files; nothing is written.
    pub fn review(&self, files: &[Vec<Movement>]) -> Result<Vec<Review>> {
        let key = Key::read(&self.conn, Secret::Bank)?;
        Ok(bank::compare::compare(&self.conn, files, &key)?.reviews())
    }

    /// The movements that are kept open, the oldest first.
    pub fn open_movements(&self) -> Result<Vec<Kept>> {
        Ok(open_movements(&self.conn)?.into_iter().map(|open| open.kept).collect())
    }
}

/// A movement that is kept open, with what the rules know of it.
pub(in crate::store) struct Open {
    pub kept: Kept,
    /// As the rules read it.
    pub line: Line,
    /// The institution that paid.
    pub payer: Option<InstitutionId>,
    /// Whether its twin is the payment that it takes back, and not what it might be.
    pub takes_back: bool,
}

/// The movements that are kept open, reviewed.
pub(in crate::store) fn open_movements(conn: &Connection) -> Result<Vec<Open>> {
    let mut query = conn.prepare_cached(
        "SELECT m.id, m.booked_on, m.valued_on, m.amount_cents, m.currency, m.kind, m.counterparty, m.text, m.reference,
                m.maybe_id, (SELECT payer_hash FROM sightings WHERE movement_id = m.id ORDER BY payer_hash DESC LIMIT 1)
         FROM movements AS m WHERE m.state = 'open' ORDER BY m.booked_on, m.id",
    )?;
    let rows = query.query_map([], row_to_open)?;
    let mut all = rows.collect::<rusqlite::Result<Vec<Open>>>()?;
    let asked: Vec<usize> = (0..all.len()).filter(|at| all[*at].kept.review.twin.is_none()).collect();
    let lines: Vec<Line> = asked.iter().map(|at| all[*at].line.clone()).collect();
    let mut ledger = bank::ledger(conn)?;
    for (outcome, at) in ledger.assess(&lines).iter().zip(asked) {
        let open = &mut all[at];
        open.kept.review = bank::told(&ledger, outcome);
        // It was kept on purpose: only somebody sets it aside.
        if open.kept.review.state == State::Ignored {
            open.kept.review.state = State::Unmatched;
        }
        (open.payer, open.takes_back) = (outcome.payer, outcome.twin.is_some());
    }
    Ok(all)
}

fn row_to_open(row: &Row<'_>) -> rusqlite::Result<Open> {
    let digits: Option<String> = row.get(8)?;
    let review = Review {
        state: State::Unmatched,
        shares: Vec::new(),
        perhaps: Vec::new(),
        reason: Reason::MaybeKnown,
        twin: row.get(9)?,
    };
    let kept = Kept {
        id: row.get(0)?,
        booked_on: row.get::<_, Day>(1)?.0,
        valued_on: row.get::<_, Option<Day>>(2)?.map(|day| day.0),
        amount: row.get(3)?,
        currency: row.get(4)?,
        kind: row.get(5)?,
        counterparty: row.get(6)?,
        text: row.get(7)?,
        reference: digits.and_then(|digits| Reference::parse(&digits).ok()),
        review,
    };
    let what = (kept.booked_on, kept.amount, kept.currency.as_str(), kept.kind);
    let line = line(what, kept.reference, row.get(10)?, (&kept.counterparty, &kept.text));
    Ok(Open { kept, line, payer: None, takes_back: false })
}
