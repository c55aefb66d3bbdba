//! That somebody agreed to be kept in the book: the column of a form that asks it, and what stands below.

use crate::domain::consent::Agreed;
use crate::domain::fold::fold;
use crate::exchange::day::day;

/// Beginnings of words by which somebody agrees to something.
const AGREE: &[&str] = &["accept", "accord", "autoris", "consent", "akkoord", "toestemming", "agree"];
/// Beginnings of words about what is kept of people.
const KEPT: &[&str] = &[
    "rgpd",
    "gdpr",
    "avg",
    "donnee",
    "gegeven",
    "data",
    "traitement",
    "verwerk",
    "conserv",
    "bewaar",
    "bewar",
    "privacy",
    "privee",
];
/// Beginnings of words about something else that people are asked to agree to.
const ELSE: &[&str] =
    &["image", "photo", "foto", "film", "video", "beeld", "newsletter", "nieuwsbrief", "medica", "medisch"];
/// Beginnings of answers, folded.
const YES: &[&str] = &[
    "oui",
    "o",
    "ja",
    "j",
    "yes",
    "y",
    "ok",
    "x",
    "1",
    "vrai",
    "true",
    "waar",
    "accord",
    "d accord",
    "j accepte",
    "accepte",
    "je suis d accord",
    "je marque mon accord",
    "akkoord",
    "ik ga akkoord",
    "i agree",
    "agree",
    "agreed",
];
const NO: &[&str] = &["non", "nee", "neen", "no", "n", "0", "faux", "false", "onwaar", "niet"];

/// Whether a header, in folded words, asks for an agreement; and whether it is the one that is meant here.
pub(super) fn asks(tokens: &[&str]) -> Option<bool> {
    let begins = |token: &str, with: &[&str]| with.iter().any(|start| token.starts_with(start));
    let any = |with: &[&str]| tokens.iter().any(|token| begins(token, with));
    if !any(AGREE) && !any(&["rgpd", "gdpr"]) {
        return None;
    }
    let alone = tokens.iter().all(|token| begins(token, AGREE) || begins(token, KEPT));
    Some(!any(ELSE) && (alone || any(KEPT)))
}

/// What somebody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// They agreed.
    Yes(Agreed),
    /// They did not.
    No,
}

impl Answer {
    /// The agreement, if it is one.
    pub fn agreed(self) -> Option<Agreed> {
        match self {
            Answer::Yes(agreed) => Some(agreed),
            Answer::No => None,
        }
    }
}

/// What a cell answers: nothing where it is neither yes, no nor a day.
pub(super) fn answer(cell: &str) -> Option<Answer> {
    if let Some(day) = day(cell.trim()) {
        return Some(Answer::Yes(Agreed::On(day)));
    }
    let folded = fold(cell);
    let says = |words: &[&str]| {
        words.iter().any(|word| {
            folded.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    };
    let ticked = cell.trim().starts_with(['✓', '✔', '☑']);
    match (ticked || says(YES), says(NO)) {
        (true, _) => Some(Answer::Yes(Agreed::Yes)),
        (false, true) => Some(Answer::No),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn a_form_asks_for_it_in_many_ways_and_for_other_things_too() {
        for (header, expected) in [
            ("Consentement", Some(true)),
            ("Accord RGPD", Some(true)),
            ("Toestemming", Some(true)),
            ("Consent", Some(true)),
            ("Gaat u akkoord met de verwerking van uw naam en e-mail (GDPR)?", Some(true)),
            ("J’accepte que mes données soient conservées pour la durée du cycle", Some(true)),
            ("Acceptez-vous d’être photographié·e ?", Some(false)),
            ("Toestemming beeldmateriaal (GDPR)", Some(false)),
            ("Acceptez-vous le règlement ?", Some(false)),
            ("Prénom", None),
            ("Date de naissance", None),
        ] {
            let folded = fold(header);
            assert_eq!(asks(&folded.split_whitespace().collect::<Vec<_>>()), expected, "{header}");
        }
    }

    #[test]
    fn an_answer_is_yes_no_or_a_day() {
        let day = NaiveDate::from_ymd_opt(2026, 9, 14).map(|day| Answer::Yes(Agreed::On(day)));
        for cell in ["14/09/2026", "2026-09-14", "14/09/2026 10:12"] {
            assert_eq!(answer(cell), day, "{cell}");
        }
        for cell in ["oui", "Ja", "YES", "x", "✓", "J’accepte", "Ik ga akkoord met alles", "Oui, j’accepte"]
        {
            assert_eq!(answer(cell), Some(Answer::Yes(Agreed::Yes)), "{cell}");
        }
        for cell in ["non", "Nee", "no", "0"] {
            assert_eq!(answer(cell), Some(Answer::No), "{cell}");
        }
        for cell in ["", "peut-être", "voir mail", "ouistiti", "Norbert", "31/2/2026"] {
            assert_eq!(answer(cell), None, "{cell}");
        }
    }
}
