//! What the book tells the rules: enrolments, institutions, batches, payments of the bank.

use chrono::NaiveDate;

use super::{Twin, words};
use crate::domain::fees::Fee;
use crate::domain::id::{CycleId, EnrolmentId, InstitutionId, PersonId};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;

/// Whether money is asked of an enrolment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Place {
    Open,
    Waiting,
    Left,
    CycleClosed,
}

/// An enrolment.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct Candidate {
    pub enrolment: EnrolmentId,
    pub person: PersonId,
    pub cycle: CycleId,
    /// The name as shown.
    pub name: String,
    /// The given and the family name, as [`words`].
    pub called: (String, String),
    pub place: Place,
    /// As the book has it.
    pub fee: Fee,
    pub reference: Option<Reference>,
    pub payer: Option<InstitutionId>,
    pub employer: Option<InstitutionId>,
}

/// An institution, by its name as [`words`].
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct Institution {
    pub id: InstitutionId,
    pub name: String,
}

/// What an institution pays for all of its people in a cycle.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the names say it
pub struct Batch {
    pub reference: Reference,
    pub cycle: CycleId,
    pub institution: InstitutionId,
}

/// A payment that came or went by the bank and was not taken back.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the names say it
pub struct Settled {
    pub twin: Twin,
    pub booked_on: NaiveDate,
    pub amount: Cents,
    pub references: Vec<Reference>,
    pub payers: Vec<String>,
    pub shares: Vec<(EnrolmentId, Cents)>,
}

/// The legal forms that some write and some do not.
const FORMS: [&str; 8] = ["asbl", "vzw", "aisbl", "ivzw", "sa", "nv", "srl", "bv"];

/// The name of an institution as [`words`], without its legal form.
pub fn institution_words(name: &str) -> String {
    let all = words(name);
    let kept = all.split(' ').filter(|word| !word.is_empty() && !FORMS.contains(word));
    kept.fold(String::from(" "), |all, word| all + word + " ")
}
