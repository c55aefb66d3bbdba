//! Invented people, the same each time. Knows no store and no screen.

use serde::Deserialize;

use crate::domain::fold::fold;
use crate::domain::person::{Details, Role};

/// What names are put together from.
#[derive(Deserialize)]
struct Names {
    given: Vec<String>,
    family: Vec<String>,
    institution: Vec<String>,
}

/// The first `n` invented people: all different, with addresses and numbers that reach nobody.
pub fn people(n: usize) -> Vec<Details> {
    let Ok(names) = toml::from_str::<Names>(include_str!("../../assets/demo/names.toml")) else {
        return Vec::new();
    };
    (0..n).map(|at| names.person(at)).collect()
}

impl Names {
    fn person(&self, at: usize) -> Details {
        let (givens, families) = (self.given.len(), self.family.len());
        // Both lists turn at once; after as many people as there are pairs, a second name tells them apart.
        let given = &self.given[at % givens];
        let family = &self.family[at % families];
        let again = at / (givens * families);
        let family = match again {
            0 => family.clone(),
            _ => format!("{family} {}", self.family[(at + again) % families]),
        };
        let user = format!("{}.{}", fold(given), fold(&family)).replace(' ', "-");
        Details {
            given: given.clone(),
            family,
            role: Some(Role::ALL[at % Role::ALL.len()]),
            institution: self.institution[at * 5 % self.institution.len()].clone(),
            email: format!("{user}@exemple.be"),
            phone: format!("0470 00 {:02} {:02}", at / 100 % 100, at % 100),
            language: ["fr", "fr", "nl", "fr", "en"][at % 5].to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn twelve_thousand_people_are_all_different_and_can_be_stored() {
        let people = people(12_000);
        assert_eq!(people.len(), 12_000);
        let names: HashSet<String> = people.iter().map(Details::name).collect();
        let emails: HashSet<&String> = people.iter().map(|person| &person.email).collect();
        assert_eq!((names.len(), emails.len()), (12_000, 12_000));
        for person in people {
            assert_eq!(person.clone().checked(), Ok(person));
        }
    }
}
