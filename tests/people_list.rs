//! Lists of people as Excel and forms give them (promises F-4, F-5, F-6): real files, round trips,
//! hostile text, random bytes.

use proptest::prelude::*;
use ronde::domain::person::{Details, Role};
use ronde::domain::reference::Reference;
use ronde::exchange::people::{Column, Encoding, ListError, NoteAbout, PeopleList, RowReason, read};

fn fixture(name: &str) -> Result<PeopleList, ListError> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/people");
    read(&std::fs::read(folder.join(name)).expect("a fixture"))
}

fn columns(list: &PeopleList) -> String {
    let words = list.columns.iter().map(|(_, column)| column.map_or("-", Column::word));
    words.collect::<Vec<_>>().join(" ")
}

/// A row as one line, for tables.
fn line(details: &Details) -> String {
    let Details { given, family, role, institution, email, phone, language } = details;
    let role = role.map_or("-", Role::word);
    format!("{given}|{family}|{role}|{institution}|{email}|{phone}|{language}")
}

fn lines(list: &PeopleList) -> Vec<String> {
    list.rows.iter().map(|row| format!("{} {}", row.line, line(&row.details))).collect()
}

#[test]
fn excel_in_windows_1252() {
    let list = fixture("excel-windows-1252.csv").unwrap();
    assert_eq!((list.encoding, list.delimiter, list.header_line), (Encoding::Windows1252, ';', 1));
    assert_eq!(columns(&list), "family given role institution email phone language");
    assert_eq!(
        lines(&list),
        [
            "2 Amélie|Fictif|peer-helper|Asbl L’Œuvre d’Exemple|amelie.fictif@exemple.be|0470 00 00 01|fr",
            "3 Noël|Van den Voorbeeld|expert|Maison Exemple; antenne Nord|noel@voorbeeld.be|+32 2 000 00 02|nl",
            "5 Zoë|D'Inventé|jobist|Service d'aide\r\nétage 2||02/000.00.03|",
            "7 Hélène|Imaginaire|-|Maison Exemple|helene@exemple.be||",
        ]
    );
    assert_eq!(list.rejected, []);
    let notes: Vec<_> = list.notes.into_iter().map(|note| (note.line, note.about)).collect();
    assert_eq!(
        notes,
        [(7, NoteAbout::UnknownRole("licorne".into())), (7, NoteAbout::UnknownLanguage("arabe".into()))]
    );
}

#[test]
fn excel_unicode_text() {
    let list = fixture("excel-unicode-text.txt").unwrap();
    assert_eq!((list.encoding, list.delimiter), (Encoding::Utf16Le, '\t'));
    assert_eq!(
        lines(&list),
        [
            "2 Joëlle|Verzonnen|expert|Vzw Voorbeeld, Brussel|joelle@voorbeeld.be|0470 00 00 11|nl",
            "3 İpek|Denkbeeldig|professional|Huis \"De Brug\"; Noord|ipek@voorbeeld.be||fr",
            "4 Łukasz|Van der Fantasie|jobist||||",
        ]
    );
}

#[test]
fn answers_to_a_google_form() {
    let list = fixture("google-form.csv").unwrap();
    assert_eq!((list.encoding, list.delimiter), (Encoding::Utf8, ','));
    assert_eq!(columns(&list), "- given family - email phone institution role - -");
    assert_eq!(
        lines(&list),
        [
            "2 Amélie|Fictif|peer-helper|Asbl Exemple|amelie.fictif@exemple.be|0470 00 00 01|",
            "4 Noël|Van den Voorbeeld|expert|Maison Exemple|noel@voorbeeld.be||",
            "5 Zoë|D'Inventé|professional|Asbl Exemple|zoe@example.org|+32470000003|",
        ]
    );
}

#[test]
fn answers_to_a_microsoft_form() {
    let list = fixture("microsoft-form-nl.csv").unwrap();
    assert_eq!((list.encoding, list.delimiter), (Encoding::Utf8Bom, ';'));
    assert_eq!(columns(&list), "- - - - - full-name email institution role consent");
    assert_eq!(
        lines(&list),
        [
            "2 Joëlle|Verzonnen|expert|Vzw Voorbeeld|joelle@voorbeeld.be||",
            "3 Łukasz|VAN DER FANTASIE|jobist|Vzw Voorbeeld|lukasz@voorbeeld.be||",
            "4 İpek|Denkbeeldig|professional||||",
        ]
    );
}

#[test]
fn a_title_a_told_delimiter_and_taken_apart_accents() {
    let list = fixture("title-sep-nfd.csv").unwrap();
    assert_eq!((list.delimiter, list.header_line), (',', 4));
    assert_eq!(lines(&list), ["5 Élodie|De l’Exemple|-||elodie@exemple.be||", "6 Çağla|DU FICTIF|-||||"]);
    assert_eq!(list.rows[0].reference.map(Reference::digits), Some("202600001004".into()));
    assert_eq!(list.rows[1].reference, None);
    assert_eq!(list.notes[0].about, NoteAbout::BadReference("202600001005".into()));
    assert_eq!(list.rejected, []);
}

#[test]
fn rows_that_cannot_be_stored_are_told_with_their_cell() {
    let list = fixture("damaged.csv").unwrap();
    let rejected: Vec<_> = list.rejected.iter().map(|row| (row.line, row.reason.clone())).collect();
    assert_eq!(
        rejected,
        [
            (2, RowReason::Email("ann(at)example.org".into())),
            (3, RowReason::RoundedPhone("4,70123E+08".into())),
            (4, RowReason::Phone("call in the evening".into())),
            (5, RowReason::NoName),
            (6, RowReason::Uneven { cells: 6, columns: 5 }),
        ]
    );
    assert_eq!(
        lines(&list),
        ["7 Fay|Invented|-|House of Examples|fay@example.org|0470000001|", "8 Gus|Invented|-||||"]
    );
    assert_eq!(list.notes[0].about, NoteAbout::ZeroRestored("470000001".into()));
}

#[test]
fn a_file_that_is_no_list_is_refused_with_its_line() {
    assert_eq!(fixture("unclosed-quote.csv"), Err(ListError::UnclosedQuote { line: 3 }));
    let wide = format!("Nom;Prénom\n{}", ";".repeat(2000));
    let long = format!("Nom\n{}", "A\n".repeat(100_001));
    for (bytes, error, line) in [
        (&b""[..], ListError::Empty, None),
        (b"PK\x03\x04\x14\0", ListError::Spreadsheet, None),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ListError::Binary, None),
        (b"\nMarie;Dupont", ListError::NoHeader { line: 2 }, Some(2)),
        (b"\nE-mail;GSM\na@exemple.be;", ListError::NoNameColumn { line: 2 }, Some(2)),
        (wide.as_bytes(), ListError::TooManyColumns { line: 2 }, Some(2)),
        (long.as_bytes(), ListError::TooManyRows { line: 100_002 }, Some(100_002)),
    ] {
        let found = read(bytes).unwrap_err();
        assert_eq!((found.line(), found), (line, error));
    }
}

#[test]
fn hostile_text_comes_through_as_given() {
    let long = "é".repeat(10_000);
    for text in [
        "\u{1b}[2J\u{1b}]0;x\u{7}y",
        "\u{9b}31mA",
        "\u{202e}abc\u{2066}",
        "a\u{2028}b",
        "a\u{200b}b",
        "👩🏽‍🚀",
        "Z\u{323}\u{307}\u{308}",
        "محمد",
        "李小龙",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "@SUM(A1)",
        "-2",
        "a\"b",
        "a;b,c\td",
        long.as_str(),
    ] {
        let cell = format!("\"{}\"", text.replace('"', "\"\""));
        let list = read(format!("Nom;Prénom;Institution\n{cell};A;{cell}\n").as_bytes()).unwrap();
        let details = &list.rows[0].details;
        let expected = ronde::domain::fold::stored(text);
        assert_eq!((&details.family, &details.institution), (&expected, &expected));
    }
}

#[test]
fn five_thousand_rows_are_read() {
    let rows =
        (0..5000).map(|n| format!("Fictif{n};Amélie;Pair-aidant;Asbl {};a{n}@exemple.be;fr\r\n", n % 40));
    let text = format!("Nom;Prénom;Fonction;Institution;E-mail;Langue\r\n{}", rows.collect::<String>());
    let list = read(text.as_bytes()).unwrap();
    assert_eq!((list.rows.len(), list.rows[4999].line), (5000, 5001));
}

/// One way to write a file.
#[derive(Debug, Clone, Copy)]
struct Writing {
    encoding: usize,
    delimiter: char,
    line_end: &'static str,
    quote_all: bool,
}

impl Writing {
    fn write(self, table: &[Vec<String>]) -> Vec<u8> {
        let row = |cells: &Vec<String>| cells.iter().map(|cell| self.cell(cell)).collect::<Vec<_>>();
        let rows = table.iter().map(|cells| row(cells).join(&self.delimiter.to_string()) + self.line_end);
        let text: String = rows.collect();
        let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
        let marked = format!("\u{feff}{text}");
        match self.encoding {
            0 => text.into_bytes(),
            1 => marked.into_bytes(),
            2 => utf16(&marked, u16::to_le_bytes),
            3 => utf16(&marked, u16::to_be_bytes),
            4 => utf16(&text, u16::to_le_bytes),
            5 => utf16(&text, u16::to_be_bytes),
            _ => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        }
    }

    fn cell(self, text: &str) -> String {
        let needs_quotes = text.contains([self.delimiter, '"', '\r', '\n']);
        if self.quote_all || needs_quotes {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.to_owned()
        }
    }
}

fn writing() -> impl Strategy<Value = Writing> {
    let delimiter = prop::sample::select(vec![';', ',', '\t']);
    let line_end = prop::sample::select(vec!["\r\n", "\n", "\r"]);
    (0..7usize, delimiter, line_end, any::<bool>()).prop_map(|(encoding, delimiter, line_end, quote_all)| {
        Writing { encoding, delimiter, line_end, quote_all }
    })
}

/// People whose text Windows-1252 can write.
fn people() -> impl Strategy<Value = Vec<Details>> {
    let name = "[A-ZÉÀa-zéèçœñß]{1,8}([ '’-][A-Zéa-z]{1,6})?";
    let person = (name, name, 0..5usize, "([A-Zé][a-zé;,\"\n&.()-]{0,12}[a-z])?", "[a-z]{1,6}", 0..3usize);
    let person = person.prop_map(|(given, family, role, institution, user, language)| Details {
        given,
        family,
        role: Role::ALL.get(role).copied(),
        institution,
        email: format!("{user}@exemple.be"),
        phone: "+32 470 00 00 00".into(),
        language: ["", "fr", "nl"][language].into(),
    });
    prop::collection::vec(person, 0..8)
}

const HEADERS: [[&str; 7]; 3] = [
    ["Prénom", "Nom", "Fonction", "Institution", "E-mail", "GSM", "Langue"],
    [
        "Wat is uw voornaam?",
        "Wat is uw familienaam?",
        "Functie",
        "Organisatie",
        "Uw e-mailadres",
        "Telefoon",
        "Taal",
    ],
    ["First name", "Last name", "Role", "Employer", "Email address", "Phone number", "Language"],
];

proptest! {
    #[test]
    fn what_was_written_is_read(people in people(), writing in writing(), header in 0..3usize) {
        let mut table = vec![HEADERS[header].map(str::to_owned).to_vec()];
        for person in people.clone() {
            let role = person.role.map_or("", Role::word).to_owned();
            let Details { given, family, institution, email, phone, language, .. } = person;
            table.push(vec![given, family, role, institution, email, phone, language]);
        }
        let bytes = writing.write(&table);
        // A few pairs of letters of Windows-1252 (« ß’ ») are one letter of UTF-8 too: nobody can tell.
        prop_assume!(writing.encoding < 6 || bytes.is_ascii() || std::str::from_utf8(&bytes).is_err());
        let list = read(&bytes).unwrap();
        prop_assert_eq!(list.delimiter, writing.delimiter);
        prop_assert_eq!(&list.rejected, &[]);
        let read_back: Vec<Details> = list.rows.into_iter().map(|row| row.details).collect();
        prop_assert_eq!(read_back, people);
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&bytes);
    }

    #[test]
    fn random_tables_never_panic(
        text in "(sep=[;,]\n)?((Nom|Prénom|E-mail|GSM|Langue|\"|a@b\\.c|4,7E8|\\PC|[\u{0}-\u{20}])[;,\t\r\n\"]?){0,60}",
        encoding in 0..7usize,
    ) {
        let writing = Writing { encoding, delimiter: ';', line_end: "", quote_all: false };
        if let Ok(list) = read(&writing.write(&[vec![text.clone()]])) {
            let mut seen: Vec<u64> = list.rows.iter().map(|row| row.line).collect();
            seen.extend(list.rejected.iter().map(|row| row.line));
            prop_assert!(seen.iter().all(|line| *line > list.header_line));
        }
        let _ = read(text.as_bytes());
    }
}
