//! The header of a Belfius file, wherever it stands: the lines above it repeat some of its words.

use crate::domain::fold::fold;

/// The columns that count, by their place.
#[derive(Debug)]
pub(super) struct Header {
    /// How many there are in all.
    pub width: usize,
    pub account: usize,
    pub booked_on: usize,
    pub amount: usize,
    pub currency: usize,
    pub statement: Option<usize>,
    pub transaction: Option<usize>,
    pub counterparty: Option<usize>,
    pub counterparty_account: Option<usize>,
    pub valued_on: Option<usize>,
    pub communication: Option<usize>,
}

/// The header, and where the rows below it begin: the byte and the physical line.
pub(super) fn find(text: &str) -> Option<(Header, usize, u64)> {
    let (mut at, mut line) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
        let end = if rest[length..].starts_with("\r\n") { 2 } else { 1 };
        at += (length + end).min(rest.len());
        line += 1;
        // Folding is slow, and a large file of another kind has many lines.
        if let Some(header) = rest.get(..length).filter(|line| could_be(line)).and_then(read) {
            return Some((header, at, line + 1));
        }
    }
    None
}

fn could_be(line: &str) -> bool {
    let is_short = line.len() < 2000;
    is_short
        && line.matches(';').count() >= 3
        && ["Compte", "Rekening"].iter().any(|word| line.contains(word))
}

fn read(line: &str) -> Option<Header> {
    let titles: Vec<String> = line.trim_end().trim_end_matches(';').split(';').map(fold).collect();
    let column = |names: &[&str]| titles.iter().position(|title| names.contains(&title.as_str()));
    Some(Header {
        width: titles.len(),
        account: column(&["compte", "rekening"])?,
        booked_on: column(&["date de comptabilisation", "boekingsdatum"])?,
        amount: column(&["montant", "bedrag"])?,
        currency: column(&["devise", "devies", "munt"])?,
        statement: column(&["numero d extrait", "rekeninguittrekselnummer", "afschriftnummer"]),
        transaction: column(&["numero de transaction", "transactienummer"]),
        counterparty: column(&[
            "nom contrepartie contient",
            "nom de la contrepartie contient",
            "nom contrepartie",
            "nom de la contrepartie",
            "naam tegenpartij bevat",
            "naam tegenpartij",
            "naam van de tegenpartij",
        ]),
        counterparty_account: column(&[
            "compte contrepartie",
            "compte de la contrepartie",
            "rekening tegenpartij",
            "rekening van de tegenpartij",
        ]),
        valued_on: column(&["date valeur", "date de valeur", "valutadatum"]),
        communication: column(&["communications", "communication", "mededelingen", "mededeling"]),
    })
}
