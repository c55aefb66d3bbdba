//! The payments of movements: what comes in before what goes out, so that nobody has less than nothing meanwhile.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension};

use crate::domain::deed::BankFigures;
use crate::domain::fees::Method;
use crate::domain::id::{EnrolmentId, InstitutionId, PaymentId};
use crate::domain::matching::facts::Place;
use crate::domain::matching::{Ledger, Line, Twin};
use crate::domain::money::Cents;
use crate::domain::movement::MovementKind;
use crate::store::apply::money;
use crate::store::change::Subject;
use crate::store::{Refusal, Result};

/// A movement to be allocated.
pub(super) struct Wish {
    pub subject: Subject,
    pub line: Line,
    /// By the ledger's numbers.
    pub shares: Vec<(usize, Cents)>,
    /// The payment that it takes back.
    pub twin: Option<Twin>,
    pub payer: Option<InstitutionId>,
}

/// Writes payments, and counts.
pub(super) struct Settler<'l> {
    tx: &'l Connection,
    ledger: &'l Ledger,
    paid: HashMap<Subject, PaymentId>,
    figures: BankFigures,
    given: HashMap<usize, Cents>,
    taken_back: BTreeSet<usize>,
}

impl<'l> Settler<'l> {
    pub fn new(tx: &'l Connection, ledger: &'l Ledger) -> Settler<'l> {
        Settler {
            tx,
            ledger,
            paid: HashMap::new(),
            figures: BankFigures::default(),
            given: HashMap::new(),
            taken_back: BTreeSet::new(),
        }
    }

    /// Enters them all; answers the payment of each.
    pub fn all(&mut self, mut wishes: Vec<Wish>) -> Result<HashMap<Subject, PaymentId>> {
        wishes.sort_by_key(|wish| (wish.line.amount < Cents::ZERO, wish.line.booked_on, wish.subject));
        for wish in &wishes {
            self.one(wish)?;
        }
        Ok(self.paid.clone())
    }

    fn one(&mut self, wish: &Wish) -> Result<()> {
        let Wish { subject, line, shares, .. } = wish;
        if !line.euro {
            return Err(Refusal::NotEuro.into());
        }
        let entry = money::Entry {
            amount: line.amount,
            on: line.booked_on,
            method: Method::Transfer,
            payer: wish.payer,
            reference: line.effective_reference(),
            reverses: self.taken_back_by(wish)?,
        };
        let mut parts: HashMap<EnrolmentId, Cents> = HashMap::new();
        for (at, share) in shares {
            let candidate = self.ledger.candidate(*at);
            // As of any payment: nothing is due of somebody who waits.
            if candidate.place == Place::Waiting && *share > Cents::ZERO {
                return Err(Refusal::Waits.into());
            }
            let part = parts.entry(candidate.enrolment).or_default();
            *part = *part + *share;
            let given = self.given.entry(*at).or_default();
            *given = *given + *share;
            self.figures.amount = self.figures.amount + *share;
            if line.kind != MovementKind::Plain && *share < Cents::ZERO {
                self.taken_back.insert(*at);
            }
        }
        let mut parts: Vec<(EnrolmentId, Cents)> = parts.into_iter().collect();
        parts.sort_unstable();
        let payment = money::enter(self.tx, &entry, &parts)?;
        self.paid.insert(*subject, payment);
        self.figures.settled += 1;
        Ok(())
    }

    /// The payment that a returned or reversed movement takes back.
    fn taken_back_by(&self, wish: &Wish) -> Result<Option<PaymentId>> {
        let payment: Option<PaymentId> = match wish.twin {
            None => None,
            Some(Twin::New(nth)) => self.paid.get(&Subject::New(nth)).copied(),
            Some(Twin::Kept(id)) => {
                let mut query = self.tx.prepare_cached("SELECT payment_id FROM movements WHERE id = ?1")?;
                query.query_row([id], |row| row.get(0)).optional()?.flatten()
            }
        };
        let mut reversed = self.tx.prepare_cached("SELECT 1 FROM payments WHERE reverses = ?1")?;
        // Two movements may both have been offered as its return.
        if payment.map_or(Ok(false), |payment| reversed.exists([payment]))? {
            return Err(Refusal::Changed.into());
        }
        Ok(payment)
    }

    /// What came of it.
    pub fn figures(&self) -> BankFigures {
        let due_again = |at: &&usize| {
            let given = self.given.get(at).copied().unwrap_or_default();
            self.ledger.candidate(**at).fee.balance() - given > Cents::ZERO
        };
        let reopened = self.taken_back.iter().filter(due_again).count();
        BankFigures { reopened: u32::try_from(reopened).unwrap_or(u32::MAX), ..self.figures }
    }
}
