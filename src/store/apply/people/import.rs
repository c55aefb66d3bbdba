//! A list of people, all or nothing: who is new, who is known, who might be somebody else's double.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use crate::domain::deed::Deed;
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::person::{Details, ListRow};
use crate::store::apply::{Done, consent, enrolments};
use crate::store::change::Enrol;
use crate::store::{Refusal, Result, StoreError};

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// People made.
    pub added: u32,
    /// People who got new details.
    pub updated: u32,
    /// People known with these details already.
    pub unchanged: u32,
    /// Places given.
    pub enrolled: u32,
    /// Places on the waiting list given.
    pub waiting: u32,
    /// Consents noted.
    pub consents: u32,
    /// Lines that name somebody known, or a line before them.
    pub doubles: Vec<Double>,
}

/// A line that is, or might be, somebody else's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    /// The line of the file.
    pub line: u64,
    /// Whose.
    pub same_as: SameAs,
    /// Taken for the same person; else told, and kept apart.
    pub merged: bool,
}

impl Double {
    /// Whether people must be told: a line that means somebody of the book is what importing again is.
    pub fn worth_telling(&self) -> bool {
        !self.merged || matches!(self.same_as, SameAs::Line(_))
    }
}

/// Whom a line doubles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SameAs {
    /// An earlier line of the file.
    Line(u64),
    /// Somebody in the book.
    Person(PersonId),
}

pub(in crate::store::apply) fn import(
    tx: &Connection,
    rows: &[ListRow],
    enrol: Option<Enrol>,
    seen: Option<&ImportReport>,
) -> Result<Done> {
    let mut known = Known::read(tx)?;
    let mut report = ImportReport::default();
    for row in rows {
        let details = row.details.clone().checked()?;
        let person = match known.find(&details) {
            Match::Same(at) => {
                let Somebody { person, details: ref now, line, .. } = known.people[at];
                // The first line that names somebody speaks; later ones only fill what it left open.
                // Otherwise two lines that differ would change the book at every import.
                let merged = if line.is_none() { merge(now, &details) } else { fill(now, &details) };
                if merged == *now {
                    report.unchanged += 1;
                } else {
                    super::update(tx, person, &merged)?;
                    known.replace(at, merged);
                    report.updated += 1;
                }
                report.doubles.push(known.double(at, row.line, true));
                known.also(at, details);
                person
            }
            found => {
                if let Match::Perhaps(at) = found {
                    report.doubles.push(known.double(at, row.line, false));
                }
                let person = super::insert(tx, &details)?;
                known.add(person, details, Some(row.line));
                report.added += 1;
                person
            }
        };
        if let Some(enrol) = enrol {
            let consent = row.agreed.map(|agreed| agreed.consent(enrol.today));
            let enrol = Enrol { reference: row.reference, consent, ..enrol };
            place(tx, person, enrol, row.line, &mut report)?;
        }
    }
    if seen.is_some_and(|seen| *seen != report) {
        return Err(Refusal::Changed.into());
    }
    let ImportReport { added, updated, unchanged, enrolled, waiting, .. } = report;
    Ok(Done {
        deed: Deed::ImportPeople { added, updated, unchanged, enrolled, waiting },
        import: Some(report),
    })
}

fn place(
    tx: &Connection,
    person: PersonId,
    enrol: Enrol,
    line: u64,
    report: &mut ImportReport,
) -> Result<()> {
    let at_line = |refusal| Refusal::AtLine(line, Box::new(refusal)).into();
    // Whoever is there keeps the place as it is: importing the same list again changes nothing.
    if let Some(found) = enrolments::find(tx, person, enrol.cycle)? {
        if found.consent.is_none() && enrol.consent.is_some() {
            consent::note(tx, found.id, enrol.consent, enrol.today).map_err(|error| match error {
                StoreError::Refused(refusal) => at_line(refusal),
                StoreError::Book(error) => error.into(),
            })?;
            report.consents += 1;
        }
        return Ok(());
    }
    report.consents += u32::from(enrol.consent.is_some());
    match enrolments::enrol(tx, person, enrol) {
        Ok(Deed::Enrol { waiting: true, .. }) => report.waiting += 1,
        Ok(_) => report.enrolled += 1,
        Err(StoreError::Refused(Refusal::AlreadyEnrolled)) => {}
        // Of the cycle, not of the line.
        Err(StoreError::Refused(refusal @ Refusal::NoNames)) => return Err(refusal.into()),
        Err(StoreError::Refused(refusal)) => return Err(at_line(refusal)),
        Err(error) => return Err(error),
    }
    Ok(())
}

/// What the list says where it says something; what it leaves open stays.
fn merge(known: &Details, new: &Details) -> Details {
    let named = if says_more(new, known) { new } else { known };
    Details { institution: institution(known, new), ..over(named, new, known) }
}

/// What is known stays; the list says the rest. Name and institution stay even when empty: the line
/// before was found by them, and must be found again.
fn fill(known: &Details, new: &Details) -> Details {
    Details { institution: known.institution.clone(), ..over(known, known, new) }
}

/// Whether the list's name is to be taken: it has other words, or the same ones in both columns.
fn says_more(new: &Details, known: &Details) -> bool {
    let (new_words, known_words) = (words(new), words(known));
    let split = !new.given.is_empty() && !new.family.is_empty();
    !new_words.is_subset(&known_words) || (split && new_words == known_words)
}

/// The first one's words, and the second one's where it has none; a name is never put together from two.
fn over(named: &Details, first: &Details, second: &Details) -> Details {
    let text =
        |first: &String, second: &String| if first.is_empty() { second.clone() } else { first.clone() };
    Details {
        given: named.given.clone(),
        family: named.family.clone(),
        role: first.role.or(second.role),
        institution: first.institution.clone(),
        email: text(&first.email, &second.email),
        phone: text(&first.phone, &second.phone),
        language: text(&first.language, &second.language),
    }
}

/// The list's, in the book's own spelling where both mean the same one.
fn institution(known: &Details, new: &Details) -> String {
    let keep = new.institution.is_empty() || fold(&known.institution) == fold(&new.institution);
    if keep { known.institution.clone() } else { new.institution.clone() }
}

struct Somebody {
    person: PersonId,
    details: Details,
    /// As the lines so far say it: what one of them joined, the next one finds.
    said: Vec<Details>,
    line: Option<u64>,
}

impl Somebody {
    fn forms(&self) -> impl Iterator<Item = &Details> {
        std::iter::once(&self.details).chain(&self.said)
    }
}

enum Match {
    Same(usize),
    Perhaps(usize),
    Nobody,
}

/// Everybody, by what makes two people one.
#[derive(Default)]
struct Known {
    people: Vec<Somebody>,
    by_email: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Known {
    fn read(tx: &Connection) -> Result<Known> {
        let mut known = Known::default();
        let mut query = tx.prepare(super::DETAILS)?;
        for row in query.query_map([], super::row_to_details)? {
            let (person, details) = row?;
            known.add(person, details, None);
        }
        Ok(known)
    }

    fn add(&mut self, person: PersonId, details: Details, line: Option<u64>) {
        let at = self.people.len();
        self.index(at, &details);
        self.people.push(Somebody { person, details, said: Vec::new(), line });
    }

    fn replace(&mut self, at: usize, details: Details) {
        self.index(at, &details);
        self.people[at].details = details;
    }

    fn also(&mut self, at: usize, details: Details) {
        self.index(at, &details);
        self.people[at].said.push(details);
    }

    fn index(&mut self, at: usize, details: &Details) {
        if !details.email.is_empty() {
            self.by_email.entry(fold(&details.email)).or_default().push(at);
        }
        self.by_name.entry(name_key(details)).or_default().push(at);
    }

    /// The same e-mail address and part of the name, or the same full name and institution, are one person.
    /// An address that colleagues share, or a name alone, is told and kept apart.
    fn find(&self, details: &Details) -> Match {
        let none = Vec::new();
        let by_email = self.by_email.get(&fold(&details.email)).unwrap_or(&none);
        let by_name = self.by_name.get(&name_key(details)).unwrap_or(&none);
        let any = |at: usize, of: &dyn Fn(&Details) -> bool| self.people[at].forms().any(of);
        let same_name = |other: &Details| name_key(other) == name_key(details);
        let same_email = |other: &Details| fold(&other.email) == fold(&details.email);
        let there = |other: &Details| !details.institution.is_empty() && agree(other, details);
        let find =
            |among: &[usize], of: &dyn Fn(&Details) -> bool| among.iter().copied().find(|at| any(*at, of));
        let shared =
            |at: usize| self.people[at].forms().map(|form| shared_words(form, details)).max().unwrap_or(0);
        // The most exact first: a name in full says more than an address with a part of the name.
        let same = find(by_name, &|other| same_name(other) && there(other))
            .or_else(|| find(by_email, &|other| same_name(other) && same_email(other)))
            .or_else(|| find(by_name, &|other| same_name(other) && agree(other, details)))
            .or_else(|| {
                let there = by_email.iter().copied().filter(|at| any(*at, &same_email) && shared(*at) > 0);
                there.max_by_key(|at| (shared(*at), std::cmp::Reverse(*at)))
            });
        match (same, by_email.first().or(by_name.first())) {
            (Some(at), _) => Match::Same(at),
            (None, Some(at)) => Match::Perhaps(*at),
            (None, None) => Match::Nobody,
        }
    }

    /// Somebody of the book met for the first time is no double: that is what importing again means.
    fn double(&mut self, at: usize, line: u64, merged: bool) -> Double {
        let somebody = &mut self.people[at];
        let same_as = match somebody.line {
            Some(earlier) => SameAs::Line(earlier),
            None => SameAs::Person(somebody.person),
        };
        if merged {
            somebody.line.get_or_insert(line);
        }
        Double { line, same_as, merged }
    }
}

/// Two people of one name are one at one institution; where none is known, two addresses are two people.
fn agree(a: &Details, b: &Details) -> bool {
    let one_address = a.email.is_empty() || b.email.is_empty() || fold(&a.email) == fold(&b.email);
    fold(&a.institution) == fold(&b.institution) && (!a.institution.is_empty() || one_address)
}

/// The words of a name, whatever their order or column.
fn name_key(details: &Details) -> String {
    let mut words = words(details).into_iter().collect::<Vec<_>>();
    words.sort_unstable();
    words.join(" ")
}

/// A name of signs only has no folded words: it is compared as written.
fn words(details: &Details) -> HashSet<String> {
    let name = details.name();
    let folded = fold(&name);
    if folded.is_empty() { HashSet::from([name]) } else { folded.split(' ').map(ToOwned::to_owned).collect() }
}

fn shared_words(a: &Details, b: &Details) -> usize {
    words(a).intersection(&words(b)).count()
}
