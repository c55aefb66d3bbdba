//! What was decided about movements, held against the book as it is now.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use crate::domain::deed::BankFigures;
use crate::domain::id::{MovementId, PaymentId};
use crate::domain::matching::{Ledger, Share, Twin, Verdict};
use crate::domain::money::Cents;
use crate::store::bank::compare::Compared;
use crate::store::change::Subject;
use crate::store::read::Open;
use crate::store::{Refusal, Result};

use super::rows;
use super::settle::Wish;

/// The verdicts, and the open movements that they may be about.
pub(super) struct Decided<'v> {
    verdicts: HashMap<Subject, &'v Verdict>,
    /// By number, so that the same decisions write the same rows.
    open: BTreeMap<MovementId, Open>,
}

impl<'v> Decided<'v> {
    /// Refuses what is about a movement that is decided, or here, already.
    pub fn new(
        compared: &Compared,
        open: Vec<Open>,
        verdicts: &'v [(Subject, Verdict)],
    ) -> Result<Decided<'v>> {
        let open: BTreeMap<MovementId, Open> = open.into_iter().map(|one| (one.kept.id, one)).collect();
        for (subject, verdict) in verdicts {
            match subject {
                Subject::Kept(id) if !open.contains_key(id) => return Err(Refusal::Changed.into()),
                Subject::Kept(_) => {}
                Subject::New(nth) => {
                    let one = compared.all.get(*nth).ok_or(Refusal::NoSuch("movement"))?;
                    if one.is_known() && matches!(verdict, Verdict::Settle(_)) {
                        return Err(Refusal::Changed.into());
                    }
                }
            }
        }
        let verdicts = verdicts.iter().map(|(subject, verdict)| (*subject, verdict)).collect();
        Ok(Decided { verdicts, open })
    }

    /// What was decided about this one.
    pub fn of(&self, subject: Subject) -> Option<&'v Verdict> {
        self.verdicts.get(&subject).copied()
    }

    /// All that is to be allocated.
    pub fn wishes(&self, compared: &Compared) -> Result<Vec<Wish>> {
        let (mut wishes, mut sure) = (Vec::new(), Vec::new());
        for (nth, one) in compared.all.iter().enumerate() {
            let subject = Subject::New(nth);
            match self.of(subject) {
                Some(Verdict::Settle(shares)) => wishes.push(Wish {
                    subject,
                    line: one.seen.line.clone(),
                    shares: agreed(&compared.ledger, shares)?,
                    twin: one.outcome().and_then(|outcome| outcome.twin),
                    payer: one.outcome().and_then(|outcome| outcome.payer),
                }),
                Some(_) => {}
                None => sure.extend(Wish::sure(nth, one)),
            }
        }
        for (id, open) in &self.open {
            let subject = Subject::Kept(*id);
            let Some(Verdict::Settle(shares)) = self.of(subject) else { continue };
            wishes.push(Wish {
                subject,
                line: open.line.clone(),
                shares: agreed(&compared.ledger, shares)?,
                twin: open.kept.review.twin.filter(|_| open.takes_back).map(Twin::Kept),
                payer: open.payer,
            });
        }
        for (id, line, outcome) in &compared.cleared {
            let subject = Subject::Kept(*id);
            if self.of(subject).is_none() {
                sure.push(Wish::of(subject, line, outcome));
            }
        }
        let sure = still_fitting(&compared.ledger, &wishes, sure);
        wishes.extend(sure);
        Ok(wishes)
    }

    /// Writes what became of those that were open.
    pub fn close(
        &self,
        tx: &Connection,
        paid: &HashMap<Subject, PaymentId>,
        figures: &mut BankFigures,
    ) -> Result<()> {
        for id in self.open.keys().copied() {
            let subject = Subject::Kept(id);
            if let Some(payment) = paid.get(&subject) {
                rows::close(tx, id, rows::Kept::Settled(*payment))?;
                continue;
            }
            match self.of(subject) {
                Some(Verdict::Ignore) => {
                    rows::close(tx, id, rows::Kept::Ignored)?;
                    figures.ignored += 1;
                }
                Some(Verdict::Leave) => rows::leave(tx, id)?,
                Some(Verdict::Same(known)) => rows::merge(tx, id, *known)?,
                Some(Verdict::Settle(_)) | None => {}
            }
        }
        Ok(())
    }
}

/// Those of the sure ones that still fit beside what was decided in the same step: the others stay open.
fn still_fitting(ledger: &Ledger, decided: &[Wish], sure: Vec<Wish>) -> Vec<Wish> {
    let mut given: HashMap<usize, Cents> = HashMap::new();
    for (at, share) in decided.iter().flat_map(|wish| &wish.shares).filter(|(_, share)| *share > Cents::ZERO)
    {
        let given = given.entry(*at).or_default();
        *given = *given + *share;
    }
    let rest = |at: &usize, given: &HashMap<usize, Cents>| {
        ledger.candidate(*at).fee.balance() - given.get(at).copied().unwrap_or_default()
    };
    let mut fitting = Vec::with_capacity(sure.len());
    for wish in sure {
        if wish.shares.iter().all(|(at, share)| *share <= rest(at, &given)) {
            for (at, share) in &wish.shares {
                let given = given.entry(*at).or_default();
                *given = *given + *share;
            }
            fitting.push(wish);
        }
    }
    fitting
}

/// The shares by the ledger's numbers; refused where somebody has paid or was paid back since.
fn agreed(ledger: &Ledger, shares: &[Share]) -> Result<Vec<(usize, Cents)>> {
    shares
        .iter()
        .map(|share| {
            let at = ledger.number(share.enrolment).ok_or(Refusal::Changed)?;
            if ledger.candidate(at).fee.paid != share.paid {
                return Err(Refusal::Changed.into());
            }
            Ok((at, share.amount))
        })
        .collect()
}
