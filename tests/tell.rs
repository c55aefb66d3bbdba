//! What the program says of deeds, refusals and damage: in three languages, with names that cannot act.

#![allow(clippy::unwrap_used, reason = "clippy takes the functions beside the tests for no tests")]
#![allow(clippy::too_many_lines)] // a test may

use std::path::Path;

use chrono::NaiveDate;
use ronde::command::KeymapError;
use ronde::config::ConfigError;
use ronde::domain::attendance::Mark;
use ronde::domain::deed::{BankFigures, Deed};
use ronde::domain::erasure::ErasureFigures;
use ronde::domain::formula::{FormulaError, FormulaFault};
use ronde::domain::id::{CycleId, InstitutionId, PaymentId, PersonId, SessionId, StepId};
use ronde::domain::institution::TeamStep;
use ronde::domain::money::{AmountError, Cents};
use ronde::domain::person::{Details, DetailsError};
use ronde::domain::question::{QuestionError, QuestionFault};
use ronde::domain::reference::Reference;
use ronde::domain::setting::Setting;
use ronde::exchange::institutions;
use ronde::exchange::people::{ListError, NoteAbout, RowReason};
use ronde::store::{Access, Author, BookError, Change, Double, Names, Refusal, SameAs, Store, StoreError};
use ronde::tell;
use ronde::text::{Language, Text};

const PERSON: PersonId = PersonId(1);
const CYCLE: CycleId = CycleId(1);
const SESSION: SessionId = SessionId(1);

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 2).unwrap()
}

fn names() -> Names {
    Names {
        person: Some("Amina Diallo".into()),
        session: Some(day()),
        nameless: false,
        cycle: Some("Pairs 2026-2027".into()),
        institution: Some("Maison A".into()),
    }
}

fn undo(of: Deed) -> Deed {
    Deed::Undo { step: StepId(4), of: Box::new(of) }
}

fn deeds() -> Vec<(Deed, &'static str)> {
    let (person, cycle, session) = (PERSON, CYCLE, SESSION);
    let import = |added, updated, unchanged, enrolled, waiting| Deed::ImportPeople {
        added,
        updated,
        unchanged,
        enrolled,
        waiting,
    };
    let mark = |mark| Deed::Mark { session, person, mark };
    let waive = |cents, whole| Deed::Waive { person, cycle, reduction: Cents(cents), whole };
    vec![
        (Deed::AddPerson { person }, "Nouvelle personne : Amina Diallo"),
        (Deed::EditPerson { person }, "Fiche modifiée : Amina Diallo"),
        (
            import(10, 1, 0, 9, 1),
            "Liste importée : 10 personnes ajoutées, 1 mise à jour, 9 inscrites, 1 en liste d’attente",
        ),
        (import(0, 0, 0, 0, 0), "Liste importée : aucune personne"),
        (Deed::AddCycle { cycle }, "Nouveau cycle : Pairs 2026-2027"),
        (Deed::Enrol { person, cycle, waiting: false }, "Inscription : Amina Diallo, Pairs 2026-2027"),
        (Deed::Enrol { person, cycle, waiting: true }, "En liste d’attente : Amina Diallo, Pairs 2026-2027"),
        (
            Deed::Leave { person, cycle, on: day() },
            "Départ : Amina Diallo, dernier jour lu 2 nov, Pairs 2026-2027",
        ),
        (mark(Some(Mark::Present)), "Présent·e, lu 2 nov : Amina Diallo"),
        (mark(None), "Amina Diallo : présence effacée, lu 2 nov"),
        (
            Deed::MarkRest { session, mark: Mark::Present, changed: 8, kept: 2 },
            "8 présences notées, 2 gardées : présent·e, lu 2 nov",
        ),
        (Deed::Guests { session, count: 0 }, "Aucun·e invité·e, lu 2 nov"),
        (Deed::Guests { session, count: 3 }, "3 invité·es, lu 2 nov"),
        (Deed::Pay { person, cycle, amount: Cents(5000) }, "Paiement de 50,00 € : Amina Diallo"),
        (Deed::Refund { person, cycle, amount: Cents(1050) }, "Remboursement de 10,50 € : Amina Diallo"),
        (waive(5000, true), "Exonération de 50,00 € : Amina Diallo"),
        (waive(2000, false), "Réduction de 20,00 € : Amina Diallo"),
        (waive(0, false), "Réduction retirée : Amina Diallo"),
        (
            Deed::SetPayer { person, cycle, payer: Some(InstitutionId(1)) },
            "Payeur : Maison A pour Amina Diallo",
        ),
        (Deed::SetPayer { person, cycle, payer: None }, "Paie pour soi-même : Amina Diallo"),
        (
            Deed::SetPrice { person, cycle, price: Cents(4286), was: Cents(5000) },
            "Tarif de 50,00 € devenu 42,86 € : Amina Diallo",
        ),
        (
            Deed::PaySplit { amount: Cents(15000), people: 3, rest: Cents::ZERO },
            "Paiement de 150,00 € pour 3 personnes",
        ),
        (
            Deed::Reallocate { payment: PaymentId(1), people: 1, rest: Cents(5000) },
            "Paiement réparti sur 1 personne, reste 50,00 € à imputer",
        ),
        (
            Deed::Bank(BankFigures { added: 2, settled: 1, amount: Cents(5000), ..BankFigures::default() }),
            "Banque : 2 ajoutés, 1 imputé (50,00 €)",
        ),
        (
            Deed::MoveSession { session, from: day(), to: day() + chrono::Days::new(7) },
            "Séance déplacée : lu 2 nov → lu 9 nov",
        ),
        (Deed::CancelSession { session }, "Séance annulée : lu 2 nov"),
        (Deed::RestoreSession { session }, "Séance rétablie : lu 2 nov"),
        (Deed::HoldElsewhere { session, back: false }, "Autre lieu pour la séance : lu 2 nov"),
        (
            Deed::HoldElsewhere { session, back: true },
            "De nouveau chez l’institution qui accueille : lu 2 nov",
        ),
        (Deed::AddSession { session }, "Nouvelle séance : lu 2 nov"),
        (Deed::SetHost { session, host: Some(InstitutionId(1)) }, "Accueil, lu 2 nov : Maison A"),
        (Deed::SetHost { session, host: None }, "Plus d’accueil : lu 2 nov"),
        (Deed::SetHosts { count: 5 }, "5 accueils fixés"),
        (Deed::Announce { session, person }, "Absence annoncée, lu 2 nov : Amina Diallo"),
        (Deed::WorkOn { session, count: 2 }, "2 questions, lu 2 nov"),
        (Deed::NoteSession { session }, "Note de la séance : lu 2 nov"),
        (Deed::AddInstitution { institution: InstitutionId(1) }, "Nouvelle institution : Maison A"),
        (Deed::EditInstitution { institution: InstitutionId(1) }, "Institution modifiée : Maison A"),
        (
            Deed::SetTeamStep { institution: InstitutionId(1), step: TeamStep::Recruitment, on: Some(day()) },
            "Recrutement, 02/11/2026 : Maison A",
        ),
        (
            Deed::SetTeamStep { institution: InstitutionId(1), step: TeamStep::InPost, on: None },
            "Étape retirée, En poste : Maison A",
        ),
        (
            Deed::ImportInstitutions { added: 2, updated: 1, unchanged: 0 },
            "Institutions importées : 2 ajoutées, 1 mise à jour",
        ),
        (Deed::EnrolAgain { cycle, enrolled: 9, waiting: 0 }, "Réinscription, Pairs 2026-2027 : 9 inscrites"),
        (Deed::Consent { person, cycle, given: true }, "Accord noté, Pairs 2026-2027 : Amina Diallo"),
        (Deed::Consent { person, cycle, given: false }, "Accord retiré, Pairs 2026-2027 : Amina Diallo"),
        (
            Deed::Erase { cycle: Some(cycle), figures: ErasureFigures { people: 9, ..Default::default() } },
            "9 personnes effacées, Pairs 2026-2027",
        ),
        (Deed::Erase { cycle: None, figures: ErasureFigures::default() }, "Une personne effacée"),
        (
            Deed::Restore { newest: NaiveDate::from_ymd_opt(2026, 11, 2) },
            "Carnet rétabli, tel qu’au lundi 2 novembre 2026",
        ),
        (Deed::Restore { newest: None }, "Carnet rétabli depuis une copie vide"),
        (Deed::Configure { key: "keep-days".into() }, "Réglage modifié : Jours de conservation"),
        (Deed::Configure { key: "neuf".into() }, "Réglage modifié : neuf"),
        (undo(mark(Some(Mark::Late))), "Annulé : En retard, lu 2 nov : Amina Diallo"),
        (
            Deed::Redo { step: StepId(4), of: Box::new(Deed::AddPerson { person }) },
            "Refait : Nouvelle personne : Amina Diallo",
        ),
    ]
}

/// Spaces that do not break are invisible in a test.
fn plain(sentence: &str) -> String {
    sentence.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn deeds_are_told_in_a_few_words() {
    let text = Text::new(Language::Fr);
    let told: std::collections::BTreeSet<&str> = deeds().iter().map(|(deed, _)| deed.word()).collect();
    assert_eq!(told.len(), Deed::WORDS.len(), "every word has its sentence here");
    for (deed, sentence) in deeds() {
        assert_eq!(plain(&tell::deed(&text, &deed, &names())), sentence);
    }
}

#[test]
fn what_is_gone_is_called_so_in_every_language() {
    for (language, sentence) in [
        (Language::Fr, "Absent·e, séance effacée : personne retirée"),
        (Language::Nl, "Afwezig, gewiste bijeenkomst: verwijderde persoon"),
        (Language::En, "Absent, erased session: removed person"),
    ] {
        let text = Text::new(language);
        let deed = Deed::Mark { session: SESSION, person: PERSON, mark: Some(Mark::Absent) };
        assert_eq!(plain(&tell::deed(&text, &deed, &Names::default())), sentence);
        for (deed, _) in deeds() {
            assert!(!tell::deed(&text, &deed, &Names::default()).is_empty(), "{deed:?}");
        }
    }
}

fn refusals() -> Vec<Refusal> {
    let deed = Deed::AddPerson { person: PERSON };
    let details = [DetailsError::NoName, DetailsError::Email, DetailsError::Phone, DetailsError::Language];
    let mut refusals: Vec<Refusal> =
        ["person", "session", "cycle", "step", "payment", "thing"].map(Refusal::NoSuch).to_vec();
    refusals.extend(details.map(Refusal::Details));
    refusals.extend(Setting::ALL.map(Refusal::Setting));
    refusals.extend([
        Refusal::NotApplicable,
        Refusal::MarkChanged(None),
        Refusal::MarkChanged(Some(Mark::Excused)),
        Refusal::Changed,
        Refusal::AlreadyEnrolled,
        Refusal::NotEnrolled,
        Refusal::AlreadyLeft,
        Refusal::LeavesBeforeJoining,
        Refusal::NoSessions,
        Refusal::SameDay,
        Refusal::Year,
        Refusal::FarDay,
        Refusal::Held,
        Refusal::Cancelled,
        Refusal::AlreadyCancelled,
        Refusal::NotCancelled,
        Refusal::EndsBefore,
        Refusal::NoPlaces,
        Refusal::NoNames,
        Refusal::Free,
        Refusal::NameTaken("Pairs".into()),
        Refusal::NoName,
        Refusal::InstitutionName,
        Refusal::InstitutionTaken("Maison Exemple".into()),
        Refusal::AmountNotPositive,
        Refusal::AmountTooLarge,
        Refusal::RefundTooLarge(Cents(5000)),
        Refusal::ReductionTooLarge(Cents(5000)),
        Refusal::NoReason,
        Refusal::ReferenceTaken,
        Refusal::HasReference(Reference::from_data(7)),
        Refusal::NoPayer,
        Refusal::Waits,
        Refusal::PersonTwice,
        Refusal::ShareReturned,
        Refusal::MoreThanPayment(Cents(5000)),
        Refusal::ReductionInTheWay(Cents(5000)),
        Refusal::AtLine(3, Box::new(Refusal::ReferenceTaken)),
        Refusal::NothingToUndo,
        Refusal::NothingToRedo,
        Refusal::AlreadyUndone,
        Refusal::LaterStep(None),
        Refusal::LaterStep(Some((StepId(12), Box::new(deed)))),
    ]);
    refusals
}

fn book_errors() -> Vec<BookError> {
    vec![
        BookError::Missing,
        BookError::Folder,
        BookError::NotAFile,
        BookError::Empty,
        BookError::NotABook,
        BookError::Foreign,
        BookError::Newer { book: 7, known: 1 },
        BookError::Corrupt,
        BookError::Forbidden,
        BookError::ReadOnly,
        BookError::Busy,
        BookError::Full,
        BookError::Disk,
        BookError::Other("locking protocol".into()),
    ]
}

/// Every sentence about something wrong, in a language.
fn complaints(text: &Text) -> Vec<String> {
    let path = Path::new("/tmp/book.db");
    let mut said: Vec<String> = refusals().iter().map(|refusal| tell::refusal(text, None, refusal)).collect();
    said.extend(book_errors().iter().map(|error| tell::book_error(text, error, path)));
    let line = 3;
    let lists = [
        ListError::Empty,
        ListError::TooLarge,
        ListError::TooManyRows { line },
        ListError::TooManyColumns { line },
        ListError::Binary,
        ListError::Spreadsheet,
        ListError::BrokenText { line },
        ListError::UnclosedQuote { line },
        ListError::NoHeader { line },
        ListError::NoNameColumn { line },
    ];
    said.extend(lists.iter().map(|error| tell::list_error(text, error)));
    let institutions = &lists[lists.len() - 2..];
    said.extend(institutions.iter().map(|error| tell::institution_list_error(text, error)));
    let formulas = [
        FormulaFault::Unreadable("unknown field".into()),
        FormulaFault::Unreadable("unknown field `nom`, expected one of `id`, `name`".into()),
        FormulaFault::Unreadable("missing field `nth`".into()),
        FormulaFault::BadId("É".into()),
        FormulaFault::NoName,
        FormulaFault::NoMonth,
        FormulaFault::MonthTwice(3),
        FormulaFault::MonthOutOfOrder(3),
        FormulaFault::UnknownWeekday("lundi".into()),
        FormulaFault::UnknownPolicy("non".into()),
        FormulaFault::BadTime { key: "starts", text: "13h".into() },
        FormulaFault::EndsBeforeStart,
        FormulaFault::FeeOfTheFree,
        FormulaFault::FeesWithoutNames,
        FormulaFault::OutOfRange { key: "nth", value: 9, least: 1, most: 4 },
    ];
    said.extend(formulas.iter().map(|fault| tell::formula_fault(text, fault)));
    let questions = [QuestionFault::Twice("ici".into()), QuestionFault::NoTitle("ici".into())];
    said.extend(questions.iter().map(|fault| tell::question_fault(text, fault)));
    let at = || Path::new("/tmp/config.toml").to_owned();
    let configs = [
        ConfigError::Unreadable(at(), "no".into()),
        ConfigError::Wrong { path: at(), line: 2, reason: "no".into() },
        ConfigError::Formula(at(), FormulaError { line: 3, fault: FormulaFault::NoMonth }),
        ConfigError::Questions(at(), QuestionError { line: 3, fault: QuestionFault::NoTitle("ici".into()) }),
    ];
    said.extend(configs.iter().map(|error| tell::config_error(text, error)));
    said.extend([AmountError::NotAnAmount, AmountError::TooLarge].map(|e| tell::amount_error(text, &e, "x")));
    said.push(tell::date_error(text, "hier soir"));
    said
}

#[test]
fn all_that_goes_wrong_has_its_own_sentence_in_every_language() {
    for language in Language::ALL {
        let said = complaints(&Text::new(*language));
        assert_eq!(
            said.iter().collect::<std::collections::BTreeSet<_>>().len(),
            said.len(),
            "{language:?}: {said:#?}"
        );
        for sentence in said {
            assert!(sentence.ends_with(['.', '?']) && !sentence.contains('{'), "{language:?}: {sentence}");
        }
    }
}

#[test]
fn a_book_that_fails_is_named_and_nothing_is_promised() {
    let text = Text::new(Language::En);
    for error in book_errors() {
        let said = tell::store_error(&text, None, &StoreError::Book(error.clone()), Path::new("/a/b.db"));
        assert!(said.contains("/a/b.db"), "{said}");
        let lost = matches!(error, BookError::Busy | BookError::Full | BookError::ReadOnly | BookError::Disk);
        assert!(!lost || said.contains("Nothing was saved"), "{said}");
    }
}

#[test]
fn rows_of_a_list_are_told_with_their_cell() {
    let text = Text::new(Language::Fr);
    for (said, sentence) in [
        (tell::row_reason(&text, &RowReason::Email("a@".into())), "pas une adresse e-mail : a@"),
        (
            tell::row_reason(&text, &RowReason::Uneven { cells: 5, columns: 4 }),
            "5 cases sous 4 titres : un séparateur est de trop",
        ),
        (
            tell::institution_reason(
                &text,
                &institutions::RowReason::Date { column: "En poste".into(), cell: "x".into() },
            ),
            "pas une date dans la colonne En poste : x",
        ),
        (
            tell::note(&text, &NoteAbout::UnknownRole("licorne".into())),
            "fonction non reconnue, laissée vide : licorne",
        ),
        (
            tell::double(&text, None, &Double { line: 7, same_as: SameAs::Line(3), merged: true }),
            "Ligne 7 : même personne que la ligne 3, réunies en une fiche.",
        ),
    ] {
        assert_eq!(plain(&said), sentence);
    }
}

#[test]
fn wrong_keys_are_told_all_at_once() {
    let errors = [
        KeymapError::NoSuchCommand("fly".into()),
        KeymapError::NoSuchKey { command: "quit".into(), key: "Shift+y".into() },
        KeymapError::Twice { key: "e".into(), one: "mark-excused", other: "mark-absent" },
    ];
    let said = tell::keymap_errors(&Text::new(Language::En), &errors);
    assert_eq!(said.lines().count(), 3);
    for word in ["fly", "quit", "Shift+y", "mark-excused", "mark-absent"] {
        assert!(said.contains(word), "{word} in {said}");
    }
}

#[test]
fn a_change_is_told_with_the_names_of_the_book() {
    let folder = tempfile::tempdir().unwrap();
    let author = Author { who: "Sofia".into(), run: "1".into() };
    let mut store = Store::open(&folder.path().join("b.db"), Access::Write, author).unwrap();
    let text = Text::new(Language::Fr);
    let details = Details { given: "Zoé\u{1b}[31m".into(), ..Details::default() };
    let added = store.apply(&Change::AddPerson { details: details.clone(), enrol: None }).unwrap();
    assert_eq!(plain(&tell::applied(&text, &store, &added)), "Nouvelle personne : Zoé[31m");
    let person = added.deed.person().unwrap();
    let again = store.apply(&Change::EditPerson { person, details, seen: None }).unwrap();
    let said = plain(&tell::applied(&text, &store, &again));
    assert_eq!(said, "Rien à changer, c’est déjà noté : Fiche modifiée : Zoé[31m");
    let later = Refusal::LaterStep(Some((StepId(2), Box::new(Deed::EditPerson { person }))));
    assert!(plain(&tell::refusal(&text, Some(&store), &later)).ends_with("2, Fiche modifiée : Zoé[31m."));
    let double = Double { line: 7, same_as: SameAs::Person(person), merged: false };
    assert!(tell::double(&text, Some(&store), &double).contains("Zoé[31m"));
}

#[test]
fn what_was_typed_cannot_act_or_flood() {
    let typed = format!("\u{1b}]0;x\u{7}\u{202e}{}", "9".repeat(10_000));
    let text = Text::new(Language::Nl);
    for said in [tell::date_error(&text, &typed), tell::amount_error(&text, &AmountError::TooLarge, &typed)] {
        assert!(said.chars().count() < 200 && !said.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{said}");
    }
}

#[test]
fn one_session_left_is_one_session() {
    let said = |left| {
        let proposal = ronde::domain::fees::Proposal { left, total: 7, price: Cents(714) };
        tell::proposal(&Text::new(Language::Fr), &proposal).replace('\u{a0}', " ")
    };
    assert_eq!(said(1), "Au prorata : 7,14 €, 1 séance sur 7");
    assert_eq!(said(2), "Au prorata : 7,14 €, 2 séances sur 7");
}
