//! The words of headers, as a table.

use super::*;

#[test]
fn header_words_are_recognised() {
    for (words, meaning) in [
        (
            "Prénom|PRÉNOM|prenoms|Prénom(s)|Voornaam|First name|first_name|FirstName|Given name",
            Some(Meaning::Is(Column::Given)),
        ),
        (
            "Quel est votre prénom ?|Wat is uw voornaam?|Your first name *|Wat is je voornaam?",
            Some(Meaning::Is(Column::Given)),
        ),
        ("Nom|NOM|Noms|Naam|Name|Votre nom|Wat is uw naam?|What is your name?", Some(Meaning::Name)),
        (
            "Nom de famille|Achternaam|Familienaam|Last name|Surname|Family name|LastName",
            Some(Meaning::Is(Column::Family)),
        ),
        (
            "Nom et prénom|Nom & Prénom|Prénom NOM|Nom, prénom|Nom/Prénom|Nom complet",
            Some(Meaning::Is(Column::FullName)),
        ),
        (
            "Votre nom et prénom|Naam en voornaam|Voornaam + naam|Volledige naam|Full name|First and last name|Voor- en achternaam",
            Some(Meaning::Is(Column::FullName)),
        ),
        (
            "Courriel|E-mail|e‑mail|Email|Mail|Adresse e-mail|Adresse mail|Adresse de messagerie|E-mailadres|Email address|E-mail *",
            Some(Meaning::Is(Column::Email)),
        ),
        (
            "Quelle est votre adresse e-mail ?|Wat is uw e-mailadres?|What is your email address?|E-mail de l'institution",
            Some(Meaning::Is(Column::Email)),
        ),
        (
            "Téléphone|Tél.|Tel|GSM|Numéro de téléphone|À quel numéro peut-on te joindre ?|N° de GSM|Mobile|Phone|Phone number|Telefoonnummer|GSM-nummer|Tél. portable",
            Some(Meaning::Is(Column::Phone)),
        ),
        (
            "Fonction|Rôle|Functie|Role|Profil|Statut|Quelle est votre fonction ?|Votre fonction dans l'institution",
            Some(Meaning::Is(Column::Role)),
        ),
        (
            "Institution|Organisation|Employeur|Service|Association|ASBL|Organisatie|Werkgever|Organization|Employer|Organisme",
            Some(Meaning::Is(Column::Institution)),
        ),
        (
            "Dans quelle institution travaillez-vous ?|Nom de l'institution|Naam van uw organisatie|Service / institution|Voor welke organisatie werkt u?|Où travailles-tu ?",
            Some(Meaning::Is(Column::Institution)),
        ),
        ("Langue|Taal|Language|Langue de communication|Wat is uw taal?", Some(Meaning::Is(Column::Language))),
        (
            "Communication|Communication structurée|Référence|Mededeling|Gestructureerde mededeling|Reference|OGM",
            Some(Meaning::Is(Column::Reference)),
        ),
        (
            "Horodateur|Timestamp|Tijdstempel|ID|Heure de début|Remarques|N°||?|Adresse|Adresse de l'institution|Date de naissance",
            None,
        ),
        (
            "Acceptez-vous de recevoir des e-mails ?|J'autorise que mon nom soit publié|Nom d'utilisateur|Nom du responsable",
            None,
        ),
        ("Quel est le nom de votre rue ?|Code postal|Renommée|Surnommé|Voornaamwoord", None),
    ] {
        for word in words.split('|') {
            assert_eq!(recognise(word).map(|guess| guess.meaning), meaning, "{word}");
        }
    }
}

#[test]
fn a_question_that_says_nothing_else_is_certain() {
    for (word, certain) in [
        ("E-mail", true),
        ("Quelle est votre adresse e-mail ?", true),
        ("Dans quelle institution travaillez-vous ?", true),
        ("Nom de l'institution", true),
        ("Wat is uw e-mailadres?", true),
        ("Quel est ton mail ?", true),
        ("Souhaitez-vous recevoir des e-mails ?", false),
        ("E-mail de l'institution", false),
        ("Numéro de téléphone fixe", false),
    ] {
        let guess = recognise(word).unwrap();
        assert_eq!(guess.certainty == CERTAIN, certain, "{word}: {}", guess.certainty);
    }
}

#[test]
fn every_word_is_folded_and_means_one_thing() {
    let words: Vec<&str> = WORDS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    for (at, word) in words.iter().enumerate() {
        assert_eq!(fold(word), *word);
        assert!(!words[..at].contains(word), "{word} twice");
        assert!(!FILLERS.contains(word), "{word} is a filler");
    }
}
