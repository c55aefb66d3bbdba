//! The words that people write above columns of institutions, in French, Dutch and English.

use std::borrow::Cow;

use crate::domain::fold::fold;
use crate::domain::institution::TeamStep;

use super::Column;

/// Folded words of each column; of two that are in one title, the one that stands first here: "adresse de
/// l’institution" is an address.
const WORDS: [(Column, &[&str]); 5] = [
    (Column::Address, &["adresse", "adres", "address"]),
    (Column::Sector, &["secteur", "sector", "domaine", "domein"]),
    (
        Column::Room,
        &[
            "salle",
            "local",
            "zaal",
            "lokaal",
            "room",
            "capacite",
            "capaciteit",
            "capacity",
            "places",
            "plaatsen",
        ],
    ),
    (Column::Team, &["equipe", "team", "ploeg"]),
    (
        Column::Name,
        &[
            "institution",
            "institutions",
            "organisation",
            "organisatie",
            "organization",
            "instelling",
            "etablissement",
            "structure",
            "association",
            "vereniging",
            "organisme",
            "employeur",
            "werkgever",
            "employer",
        ],
    ),
];
/// What is a name where nothing says more.
const NAMES: [&str; 3] = ["nom", "naam", "name"];
/// Titles with one of these are about people, or nothing of ours.
const STRANGERS: [&str; 19] = [
    "mail",
    "email",
    "courriel",
    "telephone",
    "telefoon",
    "phone",
    "tel",
    "gsm",
    "site",
    "web",
    "website",
    "contact",
    "contactpersoon",
    "personne",
    "persoon",
    "person",
    "prenom",
    "voornaam",
    "famille",
];
/// Where one of these is a title, "nom" is that of a person: no person must become an institution.
const OF_PEOPLE: [&str; 13] = [
    "prenom",
    "voornaam",
    "famille",
    "achternaam",
    "familienaam",
    "surname",
    "firstname",
    "first",
    "last",
    "given",
    "complet",
    "full",
    "volledige",
];
/// Words that say nothing by themselves.
const FILLERS: [&str; 36] = [
    "a",
    "l",
    "d",
    "de",
    "du",
    "des",
    "la",
    "le",
    "les",
    "un",
    "une",
    "et",
    "est",
    "quel",
    "quelle",
    "votre",
    "van",
    "het",
    "een",
    "en",
    "uw",
    "wat",
    "is",
    "the",
    "of",
    "and",
    "your",
    "what",
    "complete",
    "postale",
    "accueil",
    "disponible",
    "date",
    "datum",
    "nombre",
    "aantal",
];
/// A title longer than this, in bytes, is a text.
const LONGEST: usize = 200;
/// What counts for a title of known words only, and for one with others.
const EXACT: u32 = 1000;
const VAGUE: u32 = 100;

/// What a title says, and how clearly.
#[derive(Clone, Copy)]
struct Guess {
    column: Column,
    /// No unknown word.
    exact: bool,
    /// It says "institution", not only "nom".
    strong: bool,
}

/// What each column holds; each kind at most once.
pub(super) fn choose(header: &[Cow<'_, str>]) -> Vec<Option<Column>> {
    let people = header.iter().any(|cell| fold(cell).split(' ').any(|token| OF_PEOPLE.contains(&token)));
    let guess = |cell: &str| recognise(cell).filter(|guess| guess.strong || !people);
    let guesses: Vec<Option<Guess>> = header.iter().map(|cell| guess(cell)).collect();
    let mut chosen = vec![None; header.len()];
    for column in Column::ALL {
        let candidates = guesses.iter().enumerate().filter_map(|(at, guess)| Some((at, (*guess)?)));
        let of_kind = candidates.filter(|(_, guess)| guess.column == column);
        // The first of equals.
        let best = of_kind.rev().max_by_key(|(_, guess)| (guess.exact, guess.strong));
        if let Some((at, _)) = best {
            chosen[at] = Some(column);
        }
    }
    chosen
}

/// How much a row of cells looks like a header; nothing where no cell is a title alone.
pub(super) fn likeness(cells: &[&str]) -> u32 {
    let guesses: Vec<Guess> = cells.iter().filter_map(|cell| recognise(cell)).collect();
    let best = |column: Column| {
        let of_kind = guesses.iter().filter(move |guess| guess.column == column);
        of_kind.map(|guess| if guess.exact { EXACT } else { VAGUE }).max().unwrap_or(0)
    };
    let sum = Column::ALL.into_iter().map(best).sum();
    if sum < EXACT { 0 } else { sum }
}

fn recognise(cell: &str) -> Option<Guess> {
    if cell.len() > LONGEST {
        return None;
    }
    let folded = fold(cell).replace(['.', '_', '@', '+'], " ");
    let tokens: Vec<&str> = folded.split_whitespace().collect();
    let has = |words: &[&str]| tokens.iter().any(|token| words.contains(token));
    if has(&STRANGERS) {
        return None;
    }
    if let Some(step) = TeamStep::recognise(cell) {
        return Some(Guess { column: Column::Step(step), exact: tokens.len() <= 5, strong: true });
    }
    let said = WORDS.iter().find(|(_, words)| has(words)).map(|(column, _)| (*column, true));
    let (column, strong) = said.or_else(|| has(&NAMES).then_some((Column::Name, false)))?;
    let known = |token: &&str| {
        let words = WORDS.iter().flat_map(|(_, words)| words.iter());
        words.chain(&NAMES).chain(&FILLERS).any(|word| word == token)
    };
    Some(Guess { column, exact: tokens.iter().all(known), strong })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(header: &str) -> String {
        let cells: Vec<Cow<'_, str>> = header.split(';').map(Cow::Borrowed).collect();
        let words = choose(&cells).into_iter().map(|column| column.map_or("-", Column::word));
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn titles_are_recognised() {
        for (header, expected) in [
            ("Nom;Secteur;Adresse;Salle;Équipe", "name sector address room team"),
            ("Organisatie;Sector;Adres;Zaal;Team", "name sector address room team"),
            ("Institution;Sector;Address;Room;Team", "name sector address room team"),
            ("Nom;Institution", "- name"),
            ("Nom de l’institution;Nom de l’équipe;Adresse de l’institution", "name team address"),
            ("Institution;Adresse e-mail;Téléphone;Personne de contact", "name - - -"),
            ("Quel est le nom de votre institution ?;Nombre de places", "name room"),
            ("Analyse des besoins;En poste;A rejoint les intervisions", "needs-analysis in-post joined"),
            ("Werving (datum);Behoefteanalyse;Functieprofiel", "recruitment needs-analysis job-description"),
            ("Adresse;Adresse complémentaire exacte", "address -"),
            ("Nom;Prénom;Adresse", "- - address"),
            ("Achternaam;Naam;Organisatie", "- - name"),
            ("First name;Last name;Employer", "- - name"),
            ("N°;Nom complet;Courriel", "- - -"),
            ("Remarques;;", "- - -"),
        ] {
            assert_eq!(chosen(header), expected, "{header}");
        }
    }

    #[test]
    fn rows_are_no_headers() {
        for cells in [
            &["Maison Exemple", "Santé mentale", "rue Inventée 1"][..],
            &["Institution Exemple", "Secteur jeunesse"],
            &["", ""],
        ] {
            assert_eq!(likeness(cells), 0, "{cells:?}");
        }
        assert!(likeness(&["Nom", "Secteur"]) > likeness(&["Maison", "Secteur"]));
    }
}
