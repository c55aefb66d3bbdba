//! The directory: rules and refusals, lists, undo, two terminals.

#![allow(clippy::unwrap_used, clippy::panic)] // a test may

#[path = "support/book.rs"]
mod book;

use book::{Book, day, details, season};
use chrono::NaiveDate;
use ronde::domain::deed::Deed;
use ronde::domain::id::InstitutionId;
use ronde::domain::institution::{InstitutionDetails, InstitutionRow, TeamStep};
use ronde::domain::person::Details;
use ronde::store::change::Change;
use ronde::store::{Institution, InstitutionCard, Refusal};

const TODAY: (i32, u32, u32) = (2026, 12, 7);

fn today() -> NaiveDate {
    day(TODAY.0, TODAY.1, TODAY.2)
}

fn named(name: &str) -> InstitutionDetails {
    InstitutionDetails { name: name.into(), ..InstitutionDetails::default() }
}

fn full(name: &str, sector: &str, address: &str) -> InstitutionDetails {
    InstitutionDetails { sector: sector.into(), address: address.into(), ..named(name) }
}

fn add(book: &mut Book, details: InstitutionDetails) -> InstitutionId {
    book.apply(Change::AddInstitution { details }).unwrap().deed.institution().unwrap()
}

fn step(institution: InstitutionId, team: &str, step: TeamStep, on: Option<NaiveDate>) -> Change {
    Change::SetTeamStep { institution, team: team.into(), step, on, seen: None }
}

fn row(
    line: u64,
    details: InstitutionDetails,
    team: &str,
    steps: &[(TeamStep, NaiveDate)],
) -> InstitutionRow {
    InstitutionRow { line, details, team: team.into(), steps: steps.to_vec() }
}

fn import(rows: Vec<InstitutionRow>) -> Change {
    Change::ImportInstitutions { rows, seen: None }
}

fn card(book: &Book, id: InstitutionId) -> InstitutionCard {
    book.store.institution(id, today()).unwrap().unwrap()
}

fn all(book: &Book) -> Vec<Institution> {
    book.store.institutions(today()).unwrap()
}

/// Every institution on a line: `name|sector|address|room|team: step on, …`.
fn lines(book: &Book) -> Vec<String> {
    let line = |institution: &Institution| {
        let InstitutionDetails { name, sector, address, room } = &institution.details;
        let teams = institution.teams.iter().map(|team| {
            let steps: Vec<String> =
                team.steps.iter().map(|(step, on)| format!("{} {on}", step.word())).collect();
            format!("|{}: {}", team.name, steps.join(", "))
        });
        format!("{name}|{sector}|{address}|{room}{}", teams.collect::<String>())
    };
    all(book).iter().map(line).collect()
}

#[test]
fn every_refusal_is_given_and_leaves_no_trace() {
    let mut book = Book::new();
    let exemple = add(&mut book, full("Maison Exemple", "Santé", ""));
    let other = add(&mut book, named("L’Œuvre"));
    book.apply(step(exemple, "Nord", TeamStep::Recruitment, Some(today()))).unwrap();
    let (before, steps) = (lines(&book), book.store.counts().unwrap().steps);
    let edit = |institution, details, seen| Change::EditInstitution { institution, details, seen };
    let taken = || Refusal::InstitutionTaken("Maison Exemple".into());
    let nowhere = InstitutionId(99);
    for (change, refusal) in [
        (Change::AddInstitution { details: named(" \r\n ") }, Refusal::InstitutionName),
        (Change::AddInstitution { details: named("maison  EXEMPLE") }, taken()),
        (edit(other, named("Maison-Exemple"), None), taken()),
        (edit(other, named(""), None), Refusal::InstitutionName),
        (edit(nowhere, named("A"), None), Refusal::NoSuch("institution")),
        (edit(exemple, named("A"), Some(named("Maison Exemple"))), Refusal::Changed),
        (step(nowhere, "", TeamStep::InPost, Some(today())), Refusal::NoSuch("institution")),
        (
            Change::SetTeamStep {
                institution: exemple,
                team: "nord".into(),
                step: TeamStep::Recruitment,
                on: None,
                seen: Some(None),
            },
            Refusal::Changed,
        ),
        (
            import(vec![row(2, named("Neuve"), "", &[]), row(3, named(" "), "", &[])]),
            Refusal::AtLine(3, Box::new(Refusal::InstitutionName)),
        ),
        (
            Change::ImportInstitutions {
                rows: vec![row(2, named("Neuve"), "", &[])],
                seen: Some(Deed::ImportInstitutions { added: 0, updated: 0, unchanged: 1 }),
            },
            Refusal::Changed,
        ),
    ] {
        assert_eq!(book.refused(change), refusal);
    }
    assert_eq!((lines(&book), book.store.counts().unwrap().steps), (before, steps));
}

#[test]
fn details_are_written_on_one_line_and_may_change_their_case() {
    let mut book = Book::new();
    let id = add(&mut book, full(" maison\texemple ", "Santé", "rue Inventée 1\r\n1000 Bruxelles"));
    assert_eq!(lines(&book), ["maison exemple|Santé|rue Inventée 1 1000 Bruxelles|"]);
    let seen = Some(card(&book, id).institution.details);
    book.apply(Change::EditInstitution { institution: id, details: named("Maison Exemple"), seen }).unwrap();
    assert_eq!(lines(&book), ["Maison Exemple|||"]);
    book.apply(Change::Undo(None)).unwrap();
    assert_eq!(lines(&book), ["maison exemple|Santé|rue Inventée 1 1000 Bruxelles|"]);
}

#[test]
fn steps_of_teams_are_dated_moved_and_taken_back() {
    let mut book = Book::new();
    let id = add(&mut book, named("Maison Exemple"));
    let (early, late) = (day(2026, 3, 2), day(2026, 9, 1));
    for (change, expected) in [
        (
            step(id, " Équipe Nord ", TeamStep::Recruitment, Some(late)),
            "|Équipe Nord: recruitment 2026-09-01",
        ),
        (
            step(id, "equipe nord", TeamStep::NeedsAnalysis, Some(early)),
            "|Équipe Nord: needs-analysis 2026-03-02, recruitment 2026-09-01",
        ),
        (
            step(id, "Équipe Nord", TeamStep::Recruitment, Some(early)),
            "|Équipe Nord: needs-analysis 2026-03-02, recruitment 2026-03-02",
        ),
        (step(id, "équipe nord", TeamStep::Recruitment, None), "|Équipe Nord: needs-analysis 2026-03-02"),
        (step(id, "Équipe Nord", TeamStep::NeedsAnalysis, None), ""),
    ] {
        let before = lines(&book);
        book.apply(change).unwrap();
        let after = lines(&book);
        assert_eq!(after, [format!("Maison Exemple|||{expected}")]);
        book.apply(Change::Undo(None)).unwrap();
        assert_eq!(lines(&book), before, "undo of {expected}");
        book.apply(Change::Redo(None)).unwrap();
        assert_eq!(lines(&book), after, "redo of {expected}");
    }
    let nothing = book.apply(step(id, "", TeamStep::InPost, None)).unwrap();
    assert_eq!(nothing.step, None, "there was none to take back");
}

#[test]
fn a_list_finds_by_name_fills_and_changes_nothing_when_it_comes_again() {
    let mut book = Book::new();
    add(&mut book, InstitutionDetails { room: "12 places".into(), ..full("Maison Exemple", "Santé", "ici") });
    add(&mut book, named("L’Œuvre"));
    let (needs, post) = ((TeamStep::NeedsAnalysis, day(2026, 1, 5)), (TeamStep::InPost, day(2026, 6, 1)));
    let rows = vec![
        row(2, full("maison exemple", "Santé mentale", ""), "Nord", &[needs]),
        row(3, full("Maison Exemple", "autre chose", "rue Neuve 2"), "nord", &[post, (needs.0, post.1)]),
        row(4, named("Neuve"), "", &[]),
        row(5, full("NEUVE", "Logement", ""), "Sud", &[needs]),
        row(6, named("l oeuvre"), "", &[]),
    ];
    let applied = book.apply(import(rows.clone())).unwrap();
    assert_eq!(applied.deed, Deed::ImportInstitutions { added: 1, updated: 1, unchanged: 1 });
    assert_eq!(
        lines(&book),
        [
            "L’Œuvre|||",
            "Maison Exemple|Santé mentale|rue Neuve 2|12 places|Nord: needs-analysis 2026-01-05, in-post 2026-06-01",
            "Neuve|Logement|||Sud: needs-analysis 2026-01-05",
        ]
    );
    let again = book.apply(import(rows)).unwrap();
    assert_eq!(
        (again.step, again.deed),
        (None, Deed::ImportInstitutions { added: 0, updated: 0, unchanged: 3 })
    );
    let everything = all(&book).iter().flat_map(Institution::rows).collect();
    assert_eq!(book.apply(import(everything)).unwrap().step, None, "nor what the book itself says");
    book.apply(Change::Undo(None)).unwrap();
    assert_eq!(lines(&book), ["L’Œuvre|||", "Maison Exemple|Santé|ici|12 places"]);
}

#[test]
fn a_card_says_who_works_there_and_what_it_hosted() {
    let mut book = Book::new();
    let cycle = book.add_cycle("Pairs", 12, &season());
    let id = add(&mut book, named("Maison Exemple"));
    let at = |given: &str| Details { institution: "maison exemple".into(), ..details(given, "Fictif") };
    let amina = book.add(at("Amina"), None);
    let bo = book.add(at("Bo"), None);
    let sessions = book.sessions(cycle);
    let conn = rusqlite::Connection::open(&book.path).unwrap();
    for session in &sessions[..5] {
        conn.execute("UPDATE sessions SET host_id = ?2 WHERE id = ?1", [session.0, id.0]).unwrap();
    }
    conn.execute("UPDATE sessions SET cancelled_reason = 'neige' WHERE id = ?1", [sessions[0].0]).unwrap();
    conn.execute("UPDATE sessions SET place = 'ailleurs' WHERE id = ?1", [sessions[4].0]).unwrap();
    let card = card(&book, id);
    assert_eq!(card.people.iter().map(|person| person.id).collect::<Vec<_>>(), [amina, bo]);
    assert_eq!((card.institution.people, card.institution.hosted), (2, 1));
    assert_eq!(
        card.institution.hosted_last,
        Some(day(2026, 12, 7)),
        "today counts, what is to come does not"
    );
    let dates: Vec<NaiveDate> = card.sessions.iter().map(|session| session.date).collect();
    assert_eq!(
        dates,
        [day(2027, 2, 1), day(2027, 1, 4), day(2026, 12, 7)],
        "called off or elsewhere is none"
    );
}

#[test]
fn what_others_built_on_an_institution_stands_in_the_way_of_its_undo() {
    let mut book = Book::new();
    let added = book.apply(Change::AddInstitution { details: named("Maison Exemple") }).unwrap();
    let id = added.deed.institution().unwrap();
    book.apply(step(id, "", TeamStep::InPost, Some(today()))).unwrap();
    let refused = book.refused(Change::Undo(added.step));
    assert!(
        matches!(refused, Refusal::LaterStep(Some((_, deed))) if matches!(*deed, Deed::SetTeamStep { .. }))
    );
    book.apply(Change::Undo(None)).unwrap();
    book.apply(Change::EditInstitution { institution: id, details: named("Autre"), seen: None }).unwrap();
    let edit = book.store.journal(0, 1).unwrap()[0].step;
    add(&mut book, named("Maison Exemple"));
    let refused = book.refused(Change::Undo(Some(edit)));
    assert!(matches!(refused, Refusal::LaterStep(_)), "somebody has the old name now: {refused:?}");
}

#[test]
fn a_second_terminal_is_not_overwritten() {
    let mut book = Book::new();
    let id = add(&mut book, named("Maison Exemple"));
    let seen = Some(card(&book, id).institution.details);
    let mut beside = book::open(&book.path, "run-2");
    beside
        .apply(&Change::EditInstitution {
            institution: id,
            details: full("Maison Exemple", "Santé", ""),
            seen: None,
        })
        .unwrap();
    beside.apply(&step(id, "", TeamStep::InPost, Some(today()))).unwrap();
    let details = full("Maison Exemple", "", "ici");
    assert_eq!(book.refused(Change::EditInstitution { institution: id, details, seen }), Refusal::Changed);
    let blind = Change::SetTeamStep {
        institution: id,
        team: String::new(),
        step: TeamStep::InPost,
        on: Some(day(2020, 1, 1)),
        seen: Some(None),
    };
    assert_eq!(book.refused(blind), Refusal::Changed);
    assert_eq!(lines(&book), ["Maison Exemple|Santé|||: in-post 2026-12-07"]);
}

#[test]
fn a_text_names_one_institution_or_several() {
    let mut book = Book::new();
    for name in ["Maison Exemple", "Maison Exemple Nord", "L’Œuvre", "***"] {
        add(&mut book, named(name));
    }
    for (text, expected) in [
        ("maison exemple", &[1][..]),
        ("exemple", &[1, 2]),
        ("nord exemple", &[2]),
        ("oeuvre", &[3]),
        (" 2 ", &[2]),
        ("***", &[4]),
        ("", &[]),
        ("licorne", &[]),
    ] {
        let found = book.store.institutions_named(text).unwrap();
        assert_eq!(found.iter().map(|(id, _)| id.0).collect::<Vec<_>>(), expected, "{text}");
    }
}

/// F-6: a list that was made to last.
#[test]
fn a_long_list_of_one_institution_is_soon_read() {
    let mut book = Book::new();
    let on = today();
    let line = |n: u64| row(n, named("Maison"), &format!("Équipe {n}"), &[(TeamStep::InPost, on)]);
    let rows: Vec<InstitutionRow> = (0..20_000).map(line).collect();
    let began = std::time::Instant::now();
    book.apply(import(rows.clone())).unwrap();
    assert_eq!(book.apply(import(rows)).unwrap().step, None);
    assert_eq!(all(&book)[0].teams.len(), 20_000);
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}

#[test]
fn an_institution_is_found_by_its_name_and_by_its_sector() {
    let mut book = Book::new();
    add(&mut book, full("Le Fil Tendu", "logement", ""));
    add(&mut book, full("Maison des Tilleuls", "Santé mentale", ""));
    add(&mut book, full("Maison Santé", "", ""));
    for (text, names) in [
        ("LOGEMENT", vec!["Le Fil Tendu"]),
        ("sante", vec!["Maison des Tilleuls", "Maison Santé"]),
        ("mentale tilleuls", vec!["Maison des Tilleuls"]),
        ("logement tilleuls", vec![]),
    ] {
        let found = book.store.find(text, 9).unwrap().institutions;
        assert_eq!(found.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), names, "{text}");
    }
}
