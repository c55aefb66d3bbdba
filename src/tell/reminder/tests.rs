use super::*;
use crate::domain::account::ReferenceField;
use crate::domain::iban::Iban;
use crate::domain::id::PersonId;
use crate::domain::reference::Reference;

fn account() -> Account {
    let iban = Iban::parse("BE68 5390 0754 7034").unwrap();
    Account { beneficiary: "La Ronde Exemple ASBL".into(), iban, bic: None, reference: ReferenceField::Text }
}

fn owing(language: &str, paid: i64) -> Reminder {
    Reminder {
        person: PersonId(7),
        given: "Amina".into(),
        name: "Amina Exemple".into(),
        email: "amina@exemple.be".into(),
        language: language.into(),
        balance: Cents(5000 - paid),
        paid: Cents(paid),
        payer: None,
        reference: Some(Reference::issue(2026, 10)),
    }
}

fn letter(to: &Reminder) -> Letter {
    let account = account();
    Letters { cycle: "Pairs-aidants 2026-2027", account: &account, otherwise: Language::Nl }.letter(to)
}

#[test]
fn a_letter_says_all_that_a_transfer_needs() {
    let letter = letter(&owing("fr", 0));
    assert_eq!(letter.subject, "Rappel\u{a0}: participation à Pairs-aidants 2026-2027");
    assert_eq!(
        letter.body,
        "Bonjour Amina,\n\n\
         Sauf erreur de notre part, vos frais de participation à Pairs-aidants 2026-2027 ne nous sont pas encore \
         parvenus\u{a0}: il reste 50,00\u{a0}€ à payer.\n\n\
         Pour le virement\u{a0}:\n\
         Bénéficiaire\u{a0}: La Ronde Exemple ASBL\n\
         IBAN\u{a0}: BE68 5390 0754 7034\n\
         Montant\u{a0}: 50,00\u{a0}€\n\
         Communication\u{a0}: +++202/6000/01004+++\n\n\
         Si c’est déjà fait, ne tenez pas compte de ce message. Si ce montant vous pose question ou problème, \
         parlons-en.\n\n\
         Merci,\nLa Ronde Exemple ASBL\n"
    );
}

#[test]
fn each_gets_their_language_and_is_asked_for_the_balance() {
    for (code, language, amount) in [
        ("fr", Language::Fr, "30,00\u{a0}€"),
        ("nl", Language::Nl, "€\u{a0}30,00"),
        ("en", Language::En, "30,00\u{a0}€"),
    ] {
        let letter = letter(&owing(code, 2000));
        assert_eq!(letter.language, language);
        assert!(
            letter.body.matches(amount).count() == 2 && !letter.body.contains("50,00"),
            "{}",
            letter.body
        );
        assert!(letter.body.contains("20,00"), "what was paid is acknowledged: {}", letter.body);
    }
    assert_eq!(letter(&owing("", 0)).language, Language::Nl);
}

#[test]
fn who_is_paid_for_is_asked_to_pass_it_on() {
    for code in ["fr", "nl", "en"] {
        let letter = letter(&Reminder { payer: Some("Asbl\nExemple".into()), ..owing(code, 0) });
        assert!(letter.body.contains("Asbl Exemple"), "{}", letter.body);
    }
}

#[test]
fn what_attacks_stays_in_its_line() {
    let hostile = "A\r\nBcc: x\u{202e}\u{1b}[2J\n\nB";
    let plain = letter(&owing("fr", 0));
    let to = Reminder { given: hostile.into(), name: hostile.into(), ..owing("fr", 0) };
    let letter = letter(&to);
    assert_eq!(letter.body.lines().count(), plain.body.lines().count());
    assert!(!letter.body.contains(['\r', '\u{1b}', '\u{202e}']), "{:?}", letter.body);
}

#[test]
fn a_draft_names_nobody_in_its_file_and_has_the_code_with_it() {
    let account = account();
    let letters = Letters { cycle: "C", account: &account, otherwise: Language::Fr };
    let now = chrono::DateTime::from_timestamp(0, 0).unwrap().naive_utc();
    let (name, bytes) = letters.draft(&owing("en", 0), now).unwrap();
    let eml = String::from_utf8(bytes).unwrap();
    assert_eq!(name, "rappel-7.eml");
    assert!(eml.contains("To: \"Amina Exemple\" <amina@exemple.be>\r\n"), "{eml}");
    assert!(eml.contains("Content-Type: image/png") && eml.contains("The attached QR code"), "{eml}");
    // A name with which no code can be made: the letter goes without, and says nothing of one.
    let account = Account { beneficiary: "\u{10348}".repeat(70), ..account.clone() };
    let (_, bytes) = Letters { account: &account, ..letters }.draft(&owing("en", 0), now).unwrap();
    let eml = String::from_utf8(bytes).unwrap();
    assert!(!eml.contains("image/png") && !eml.contains("attached"), "{eml}");
}
