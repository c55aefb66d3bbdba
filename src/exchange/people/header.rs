//! The words that people write above columns, in French, Dutch and English, alone or in a question.
//!
//! Sees one header cell at a time; the cells below it are weighed in `columns`.

mod words;

use crate::domain::fold::fold;
use crate::domain::person::is_email;

use super::{Column, consent};
use words::{ASIDES, FILLERS, STRANGERS, WORDS};

/// What a header cell seems to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// One column.
    Is(Column),
    /// "Nom", "naam", "name": the family name beside a given one, else the whole name.
    Name,
}

/// A meaning, and the share of the words that say it, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Guess {
    pub meaning: Meaning,
    pub certainty: u32,
}

/// The certainty of a header that says nothing else.
pub(super) const CERTAIN: u32 = 1000;

/// A header cell longer than this, in bytes, is a text.
const LONGEST: usize = 400;

/// What a header cell says, if it says anything of people.
pub(super) fn recognise(cell: &str) -> Option<Guess> {
    if cell.len() > LONGEST {
        return None;
    }
    let folded = fold(cell).replace(['.', '_', '@', '+'], " ");
    let tokens: Vec<&str> = folded.split_whitespace().collect();
    if tokens.iter().any(|token| is_one_of(token, STRANGERS)) {
        return None;
    }
    if let Some(meant) = consent::asks(&tokens) {
        // A question, not a title: the cells below must answer it.
        return meant.then_some(Guess { meaning: Meaning::Is(Column::Consent), certainty: 1 });
    }
    let (found, rest) = matches(&tokens);
    let meaning = strongest(&found)?;
    let is_reachable = matches!(meaning, Meaning::Is(Column::Email | Column::Phone | Column::Language));
    if !is_reachable && tokens.iter().any(|token| is_one_of(token, ASIDES)) {
        return None;
    }
    let says = |other: Meaning| other == meaning || is_name(other);
    let said: usize = found.iter().filter(|(other, _)| says(*other)).map(|(_, words)| words).sum();
    let other: usize = found.iter().filter(|(other, _)| !says(*other)).map(|(_, words)| words).sum();
    let certainty = u32::try_from(said * CERTAIN as usize / (said + other + rest)).unwrap_or(CERTAIN);
    Some(Guess { meaning, certainty })
}

/// How much a row of cells looks like a header: the certainties of its different meanings.
pub(in crate::exchange) fn likeness(cells: &[&str]) -> u32 {
    let mut best: Vec<Guess> = Vec::new();
    for cell in cells {
        if is_email(cell.trim()) {
            return 0;
        }
        // Sentences of a letter speak of agreements, too.
        let consent = |guess: &Guess| guess.meaning == Meaning::Is(Column::Consent);
        let Some(guess) = recognise(cell).filter(|guess| !consent(guess)) else { continue };
        match best.iter_mut().find(|other| other.meaning == guess.meaning) {
            Some(other) => other.certainty = other.certainty.max(guess.certainty),
            None => best.push(guess),
        }
    }
    match best.as_slice() {
        // One vague word is a sentence of a letter, not a header.
        [only] if only.certainty < CERTAIN => 0,
        all => all.iter().map(|guess| guess.certainty).sum(),
    }
}

/// The meanings in a header with their number of words, and how many words say something else.
fn matches(tokens: &[&str]) -> (Vec<(Meaning, usize)>, usize) {
    let (mut found, mut rest, mut at) = (Vec::new(), 0, 0);
    while at < tokens.len() {
        let longest = WORDS
            .iter()
            .flat_map(|(meaning, phrases)| phrases.iter().map(move |phrase| (*meaning, *phrase)))
            .filter(|(_, phrase)| starts_with(&tokens[at..], phrase))
            .map(|(meaning, phrase)| (phrase.split(' ').count(), meaning))
            .max_by_key(|(words, _)| *words);
        if let Some((words, meaning)) = longest {
            found.extend(meaning.map(|meaning| (meaning, words)));
            rest += if meaning.is_none() { words } else { 0 };
            at += words;
        } else {
            rest += usize::from(!is_one_of(tokens[at], FILLERS));
            at += 1;
        }
    }
    (found, rest)
}

/// "Nom de l'institution" is the institution, "langue de communication" the language.
fn strongest(found: &[(Meaning, usize)]) -> Option<Meaning> {
    let has = |column: Column| found.iter().any(|(meaning, _)| *meaning == Meaning::Is(column));
    let first = [Column::Email, Column::Phone, Column::Language, Column::Reference];
    if let Some(column) = first.into_iter().find(|column| has(*column)) {
        return Some(Meaning::Is(column));
    }
    if let Some((meaning, _)) = found.iter().find(|(meaning, _)| !is_name(*meaning)) {
        return Some(*meaning);
    }
    let has_name = has(Column::Family) || found.iter().any(|(meaning, _)| *meaning == Meaning::Name);
    if has(Column::FullName) || (has(Column::Given) && has_name) {
        return Some(Meaning::Is(Column::FullName));
    }
    found.first().map(|(meaning, _)| *meaning)
}

fn is_name(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Name | Meaning::Is(Column::Given | Column::Family | Column::FullName))
}

fn starts_with(tokens: &[&str], phrase: &str) -> bool {
    let mut tokens = tokens.iter();
    phrase.split(' ').all(|word| tokens.next().is_some_and(|token| is_word(token, word)))
}

fn is_one_of(token: &str, words: &[&str]) -> bool {
    words.iter().any(|word| is_word(token, word))
}

/// The word itself or its plural in -s.
fn is_word(token: &str, word: &str) -> bool {
    token.strip_prefix(word).is_some_and(|end| end.is_empty() || (end == "s" && word.len() > 2))
}

#[cfg(test)]
mod tests;
