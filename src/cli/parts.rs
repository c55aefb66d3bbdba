//! `PERSON=AMOUNT`: the parts of a payment, as the command line takes them.

use super::args::amount;
use super::exit::Failure;
use super::run::Run;
use crate::domain::id::CycleId;
use crate::store::Store;
use crate::store::change::Part;

/// The argument of every command that takes parts.
const PART: &str = "part";

impl Run<'_> {
    /// The parts that the arguments name, each of a person in the cycle.
    pub fn parts(&self, store: &Store, cycle: CycleId) -> Result<Vec<Part>, Failure> {
        let text = self.text();
        let read = |typed: String| {
            let Some((person, sum)) = halves(&typed) else {
                return Err(Failure::usage(text.with("cli-not-a-part", &[("typed", typed.into())])));
            };
            let amount = amount(sum, text)?;
            Ok(Part { person: self.person_named(store, person)?, cycle, amount })
        };
        self.args.many(PART).into_iter().map(read).collect()
    }
}

/// Who and how much: an amount has no sign of equality, a name might.
fn halves(typed: &str) -> Option<(&str, &str)> {
    let (person, amount) = typed.rsplit_once('=')?;
    let (person, amount) = (person.trim(), amount.trim());
    (!person.is_empty() && !amount.is_empty()).then_some((person, amount))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_sign_of_equality_divides() {
        for (typed, expected) in [
            ("12=50", Some(("12", "50"))),
            (" Amina Diallo = 12,50 ", Some(("Amina Diallo", "12,50"))),
            ("A=B=5", Some(("A=B", "5"))),
            ("=50", None),
            ("Amina=", None),
            ("Amina", None),
            ("", None),
        ] {
            assert_eq!(halves(typed), expected, "{typed}");
        }
    }
}
