use super::*;
use crate::domain::holiday::Holiday;
use crate::domain::id::SessionId;
use crate::domain::school::SchoolKind;
use crate::text::Language;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 11, 3).unwrap()
}

fn hosting() -> Hosting {
    let names = [(1, "Maison\u{1b}[2J A"), (2, "Asbl B"), (3, "Vzw C")];
    let names = names.map(|(id, name)| (InstitutionId(id), name.to_owned()));
    Hosting { names: names.into(), ..Hosting::default() }
}

fn choice(host: Option<i64>, why: Why, away: &[i64], spared: &[i64]) -> Choice {
    let ids = |ids: &[i64]| ids.iter().map(|id| InstitutionId(*id)).collect();
    let host = host.map(InstitutionId);
    Choice { session: SessionId(1), host, why, away: ids(away), spared: ids(spared) }
}

#[test]
fn each_choice_is_explained_in_a_sentence() {
    let text = Text::new(Language::Fr);
    for (choice, expected) in [
        (choice(Some(1), Why::Fixed, &[], &[]), "Choisi."),
        (choice(Some(1), Why::Fixed, &[1], &[]), "Choisi, mais Maison[2J A ne vient pas ce jour-là."),
        (choice(Some(1), Why::First, &[], &[]), "Pas encore visitée."),
        (choice(Some(1), Why::First, &[2], &[]), "Pas encore visitée ; Asbl B ne vient pas."),
        (choice(Some(1), Why::LeastRecent(day()), &[], &[]), "La plus ancienne visite : 03/11/2025."),
        (
            choice(Some(1), Why::LeastRecent(day()), &[2, 3], &[]),
            "Visitée le 03/11/2025 ; Asbl B, Vzw C ne viennent pas.",
        ),
        (
            choice(Some(1), Why::First, &[2], &[3]),
            "Pas encore visitée ; Asbl B ne vient pas ; Vzw C est gardée pour une autre séance, pour que chacune ait son tour.",
        ),
        (choice(Some(1), Why::Again(day()), &[], &[]), "Nouveau tour ; dernière visite le 03/11/2025."),
        (
            choice(Some(1), Why::Repeat(day()), &[2], &[]),
            "Accueille de nouveau, après le 03/11/2025 : celles dont c’est le tour ne peuvent pas ; Asbl B ne vient pas.",
        ),
        (
            choice(None, Why::Nobody, &[1, 2], &[]),
            "Personne ne peut accueillir : aucune institution ne vient ce jour-là.",
        ),
        (choice(None, Why::NoCandidates, &[], &[]), "Aucune institution : personne n’en a dans ce cycle."),
    ] {
        assert_eq!(host_choice(&text, &choice, &hosting()).replace('\u{a0}', " "), expected);
    }
}

#[test]
fn each_reason_has_its_own_sentence_in_every_language() {
    for language in Language::ALL {
        let text = Text::new(*language);
        let reasons = [
            Why::Fixed,
            Why::First,
            Why::LeastRecent(day()),
            Why::Again(day()),
            Why::Repeat(day()),
            Why::Nobody,
            Why::NoCandidates,
        ];
        let said = reasons.map(|why| host_choice(&text, &choice(Some(1), why, &[], &[]), &hosting()));
        let different: std::collections::BTreeSet<&String> = said.iter().collect();
        assert_eq!(different.len(), said.len(), "{said:?}");
        assert!(said.iter().all(|sentence| sentence.ends_with('.') && !sentence.ends_with("..")));
    }
}

#[test]
fn what_speaks_against_a_day_is_told_with_the_day() {
    let text = Text::new(Language::Fr);
    for (what, expected) in [
        (
            Clash::Holiday(Holiday::AllSaints),
            "Attention : le lundi 3 novembre 2025 est un jour férié (Toussaint).",
        ),
        (
            Clash::School(SchoolKind::Autumn),
            "Attention : le lundi 3 novembre 2025 tombe pendant les congés scolaires (Congé d’automne).",
        ),
        (Clash::SameDay, "Attention : une autre séance du cycle a lieu le lundi 3 novembre 2025."),
    ] {
        assert_eq!(clash(&text, day(), what).replace('\u{a0}', " "), expected);
    }
}
