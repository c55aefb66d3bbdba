//! Who stands twice in one list, and how sure that is.

use std::collections::HashMap;

use crate::domain::fold::fold;

use super::ListRow;

/// A row that may be a person who already stands higher up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Double {
    /// The line of the later row.
    pub line: u64,
    /// The line of the first row that it repeats.
    pub same_as: u64,
    /// What both have in common.
    pub by: DoubleBy,
}

/// What two rows have in common; the first two mean the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DoubleBy {
    /// The e-mail address.
    Email,
    /// The full name and the institution, or neither has one and the addresses do not differ.
    NameAndInstitution,
    /// The full name alone: to be told, never merged.
    NameOnly,
}

/// The rows that repeat an earlier one, each once, by the strongest thing they share.
pub fn doubles(rows: &[ListRow]) -> Vec<Double> {
    let mut by_email: HashMap<String, u64> = HashMap::new();
    let mut by_name: HashMap<String, Vec<Seen>> = HashMap::new();
    let mut found = Vec::new();
    for row in rows {
        let (name, seen) = keys(row);
        let namesakes = by_name.entry(name).or_default();
        let same = namesakes.iter().find(|other| other.is_same(&seen));
        let double = |same_as: u64, by| Double { line: row.line, same_as, by };
        if let Some(line) = by_email.get(&seen.email) {
            found.push(double(*line, DoubleBy::Email));
        } else if let Some(other) = same {
            found.push(double(other.line, DoubleBy::NameAndInstitution));
        } else if let Some(other) = namesakes.first() {
            found.push(double(other.line, DoubleBy::NameOnly));
        }
        if !seen.email.is_empty() {
            by_email.entry(seen.email.clone()).or_insert(row.line);
        }
        // A hostile list of a hundred thousand namesakes must not take forever.
        if same.is_none() && namesakes.len() < 100 {
            namesakes.push(seen);
        }
    }
    found
}

struct Seen {
    line: u64,
    institution: String,
    email: String,
}

impl Seen {
    fn is_same(&self, other: &Seen) -> bool {
        let differ = !self.email.is_empty() && !other.email.is_empty() && self.email != other.email;
        self.institution == other.institution && !(self.institution.is_empty() && differ)
    }
}

fn keys(row: &ListRow) -> (String, Seen) {
    let details = &row.details;
    let name = match details.sort_key() {
        // Signs alone fold to nothing, and must not all be one person.
        folded if folded.is_empty() => details.name(),
        folded => folded,
    };
    let seen = Seen { line: row.line, institution: fold(&details.institution), email: fold(&details.email) };
    (name, seen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Details;

    fn rows(people: &[(&str, &str, &str, &str)]) -> Vec<ListRow> {
        let row = |(at, (given, family, institution, email)): (usize, &(&str, &str, &str, &str))| ListRow {
            line: at as u64 + 2,
            details: Details {
                given: (*given).into(),
                family: (*family).into(),
                institution: (*institution).into(),
                email: (*email).into(),
                ..Details::default()
            },
            reference: None,
        };
        people.iter().enumerate().map(row).collect()
    }

    #[test]
    fn doubles_are_told_with_what_they_share() {
        for (second, expected) in [
            (("Amina", "Fictif", "Asbl Exemple", "AMINA@exemple.be"), Some(DoubleBy::Email)),
            (("Autre", "Nom", "", "amina@exemple.be"), Some(DoubleBy::Email)),
            (("AMINA", "fictif", "asbl exemple", "autre@exemple.be"), Some(DoubleBy::NameAndInstitution)),
            (("Amïna", "Fictif", "Vzw Voorbeeld", ""), Some(DoubleBy::NameOnly)),
            (("Amina", "Fictif", "", ""), Some(DoubleBy::NameOnly)),
            (("Amina", "Inventé", "Asbl Exemple", ""), None),
        ] {
            let list = rows(&[("Amina", "Fictif", "ASBL Exemple", "amina@exemple.be"), second]);
            let by = doubles(&list).first().map(|double| (double.line, double.same_as, double.by));
            assert_eq!(by, expected.map(|by| (3, 2, by)), "{second:?}");
        }
    }

    #[test]
    fn without_institution_the_addresses_must_not_differ() {
        let by = |email| doubles(&rows(&[("A", "B", "", "a@exemple.be"), ("A", "B", "", email)]))[0].by;
        assert_eq!(by(""), DoubleBy::NameAndInstitution);
        assert_eq!(by("b@exemple.be"), DoubleBy::NameOnly);
    }

    #[test]
    fn names_of_signs_alone_are_not_all_one() {
        assert_eq!(doubles(&rows(&[("🙂", "", "", ""), ("🌧", "", "", "")])), []);
        assert_eq!(doubles(&rows(&[("🙂", "", "", ""), ("🙂", "", "", "")])).len(), 1);
    }
}
