//! Which column is which: the header's words, weighed with the cells below them.
//!
//! A form has "Quelle est votre adresse e-mail ?" beside "Souhaitez-vous des e-mails ?", and an
//! account name nobody filled beside the name that was asked; only the cells tell them apart.

use std::borrow::Cow;
use std::cmp::Reverse;

use crate::domain::fold::fold;
use crate::domain::person::{Role, is_email, is_phone};
use crate::domain::reference::Reference;

use super::header::{CERTAIN, Guess, Meaning, recognise};
use super::row::{contact, is_rounded, language};
use super::{Column, consent};
use crate::exchange::records::Record;

/// The answers to a closed question.
const ANSWERS: [&str; 11] = ["oui", "non", "ja", "nee", "neen", "yes", "no", "vrai", "faux", "true", "false"];

/// What each column of the table holds; each kind at most once.
pub(super) fn choose(header: &[Cow<'_, str>], rows: &[Record<'_>]) -> Vec<Option<Column>> {
    let guesses: Vec<Option<Guess>> = header.iter().map(|cell| recognise(cell)).collect();
    let has = |column: Column| {
        let is_it = |at: &usize| guesses[*at].is_some_and(|guess| guess.meaning == Meaning::Is(column));
        (0..guesses.len()).filter(is_it).any(|at| rows.is_empty() || filled(rows, at).next().is_some())
    };
    // "Nom" beside "Prénom", "Name" beside "Surname"; beside both it is a form's account name.
    let name = match (has(Column::Given), has(Column::Family)) {
        (true, false) => Column::Family,
        (false, true) => Column::Given,
        _ => Column::FullName,
    };
    let meant = |guess: Guess| match guess.meaning {
        Meaning::Is(column) => column,
        Meaning::Name => name,
    };
    let mut chosen = vec![None; header.len()];
    for column in Column::ALL {
        let candidates = guesses.iter().enumerate().filter_map(|(at, guess)| {
            let guess = guess.filter(|guess| meant(*guess) == column)?;
            let evidence = evidence(column, guess.certainty, rows, at)?;
            Some((evidence, guess.certainty, Reverse(at)))
        });
        if let Some((_, _, Reverse(at))) = candidates.max() {
            chosen[at] = Some(column);
        }
    }
    chosen
}

/// The headers as written beside what they were taken for, without the empty ones at the end.
pub(super) fn titled(header: &[Cow<'_, str>], columns: &[Option<Column>]) -> Vec<(String, Option<Column>)> {
    let width = header.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let titles = header.iter().map(|cell| cell.trim().to_owned());
    titles.zip(columns.iter().copied()).take(width).collect()
}

/// How many cells are of this kind; nothing when they contradict a vague header.
fn evidence(column: Column, certainty: u32, rows: &[Record<'_>], at: usize) -> Option<usize> {
    let count = |is_kind: fn(&str) -> bool| filled(rows, at).filter(|cell| is_kind(cell)).count();
    let found = match column {
        Column::Email => count(|cell| is_email(contact(cell))),
        Column::Phone => count(|cell| is_phone(contact(cell)) || is_rounded(cell)),
        Column::Language => count(|cell| language(cell).is_some()),
        Column::Role => count(|cell| Role::recognise(cell).is_some()),
        Column::Reference => count(|cell| Reference::parse(cell).is_ok()),
        Column::Consent => count(|cell| consent::answer(cell).is_some()),
        // Text can be anything but the answer to a closed question.
        Column::Given | Column::Family | Column::FullName | Column::Institution => {
            let is_answer = |cell: &str| ANSWERS.contains(&fold(cell).as_str());
            usize::from(filled(rows, at).any(|cell| certainty == CERTAIN || !is_answer(cell)))
        }
    };
    let is_contradicted = found == 0 && certainty < CERTAIN && filled(rows, at).next().is_some();
    (!is_contradicted).then_some(found)
}

/// The cells of a column that have content.
fn filled<'r>(rows: &'r [Record<'_>], at: usize) -> impl Iterator<Item = &'r str> {
    rows.iter()
        .filter_map(move |row| row.cells.get(at))
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::records::Records;

    fn chosen(text: &str) -> Vec<&'static str> {
        let mut rows: Vec<_> = Records::new(text, b';', 1).map(Result::unwrap).collect();
        let header = rows.remove(0);
        choose(&header.cells, &rows).into_iter().map(|column| column.map_or("-", Column::word)).collect()
    }

    #[test]
    fn cells_decide_between_headers() {
        for (text, expected) in [
            ("Nom;Prénom\nA;B", "family given"),
            ("Nom;Prénom", "family given"),
            ("Nom\nA B", "full-name"),
            ("Name;Surname\nA;B", "given family"),
            ("Naam;E-mail\nA;b", "full-name email"),
            ("Souhaitez-vous des e-mails ?;E-mail\noui;a@exemple.be", "- email"),
            (
                "E-mail;Quelle est votre adresse e-mail préférée ?;Nom\nanonymous;a@exemple.be;A",
                "- email full-name",
            ),
            ("E-mail;E-mail du service;Nom\na@exemple.be;b@exemple.be;A", "email - full-name"),
            ("Nom;Votre nom et prénom\n;A B", "- full-name"),
            ("Name;First name;Surname\nA B;A;B", "full-name given family"),
            ("Nom;Avez-vous un gsm ?\nA;oui", "full-name -"),
            ("Nom;Connaissez-vous notre service ?\nA;non", "full-name -"),
            ("Téléphone;GSM;Nom\n;0470 00 00 00;A", "- phone full-name"),
            ("Communication externe;Nom\nblabla;A", "- full-name"),
            ("E-mail;Nom\npas encore;A", "email full-name"),
            ("Nom;Consentement\nA;oui", "full-name consent"),
            ("Nom;Accord\nA;do majeur", "full-name -"),
            ("Nom;Accord RGPD;Accord photo\nA;oui;oui", "full-name consent -"),
        ] {
            assert_eq!(chosen(text).join(" "), expected, "{text}");
        }
    }
}
