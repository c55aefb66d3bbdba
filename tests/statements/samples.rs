//! What the samples and the invented files say.

use ronde::domain::movement::Format;
use ronde::exchange::statement::read;

use crate::{file, fixture, lines, sums};

#[test]
fn both_versions_of_the_camt_sample_say_the_same() {
    for version in ["camt.053.001.02", "camt.053.001.08"] {
        let file = file(&format!("sample.{version}.xml"));
        assert_eq!((file.format, file.version.as_str(), file.statements.len()), (Format::Camt, version, 1));
        let account = "BE71096123456769 EUR".to_owned();
        assert_eq!(sums(&file.statements[0]), (account, Some(100_000), Some(117_000), 17_000));
        assert_eq!(
            lines(&file.statements[0]),
            [
                "2026-11-15 plain 5000|202600001004|PARTICIPANTE UN|BE43068999999501||REFBANQUE1",
                "2026-11-15 plain 2000||PARTICIPANT DEUX|BE32123456789002|+++202/6000/01105+++ acompte|REFBANQUE2",
                "2026-11-15 plain 10000 of 15000|202600001206|INSTITUTION EMPLOYEUR ASBL|||REFBANQUE3/1",
                "2026-11-15 plain 5000 of 15000|202600001307|PARTICIPANTE TROIS|||REFBANQUE3/2",
                "2026-11-15 plain -5000||PARTICIPANTE UN|BE43068999999501|remboursement cycle 2026-2027|REFBANQUE4",
            ]
        );
    }
}

/// Adding every record of a movement gives +370: the details of a total would count twice.
#[test]
fn the_coda_sample_counts_details_once() {
    let file = file("sample.cod");
    assert_eq!((file.format, file.version.as_str(), file.statements.len()), (Format::Coda, "coda", 1));
    let account = "BE71096123456769 EUR".to_owned();
    assert_eq!(sums(&file.statements[0]), (account, Some(100_000), Some(127_000), 27_000));
    assert_eq!(
        lines(&file.statements[0]),
        [
            "2026-11-15 plain 5000|202600001004|PARTICIPANTE UN|BE43068999999501||REFBANQUE000000000001",
            "2026-11-15 plain 2000||PARTICIPANT DEUX|BE32123456789002|***202/6000/01105*** acompte|REFBANQUE000000000002",
            "2026-11-15 plain 15000|202600001206|INSTITUTION EMPLOYEUR ASBL|BE71096123456769||REFBANQUE000000000003",
            "2026-11-15 plain -5000||PARTICIPANTE UN|BE43068999999501|remboursement cycle 2026-2027|REFBANQUE000000000004",
            "2026-11-15 plain 5000 of 10000|202600001307|PARTICIPANTE TROIS|BE43068999999501||REFBANQUE000000000005/1",
            "2026-11-15 plain 5000 of 10000|202600001408|PARTICIPANT QUATRE|BE32123456789002||REFBANQUE000000000005/2",
        ]
    );
}

#[test]
fn what_banks_do_in_camt_is_understood() {
    let file = file("quirks.camt.053.001.10.xml");
    assert_eq!((file.version.as_str(), file.statements.len()), ("camt.053.001.10", 1));
    let account = "BE71096123456769 EUR".to_owned();
    assert_eq!(sums(&file.statements[0]), (account, Some(-1000), Some(26_650), 27_650));
    assert_eq!(
        lines(&file.statements[0]),
        [
            "2026-12-01 plain 5000||Amélie FICTIF & Noël D'INVENTÉ|BE43068999999501|cotisation 2026-2027|A1",
            "2026-12-01 plain -250||||Frais de gestion|A2",
            "2026-12-01 plain 1000||Zoé EXEMPLE||202600001005|A3",
            "2026-12-01 plain 1100||Zoé EXEMPLE||202600001004|A4",
            "2026-12-01 plain 1200||Zoé EXEMPLE||RF57202600001004 merci|A5",
            "2026-12-01 plain 10000||Zoé EXEMPLE||+++202/6000/01004+++ +++202/6000/01105+++|A6",
            "2026-12-01 plain 3000||||Versements groupés|B1",
            "2026-12-01 plain 3100|||||B2",
            "2026-12-01 plain 4500 of 4000|202600001206|UN|BE32123456789002||B3A",
            "2026-12-01 plain -500 of 4000||BANQUE EXEMPLE||frais|B3B",
            "2026-12-01 plain 1000 of 2000||UN|||B4/1",
            "2026-12-01 plain 1000 of 2000||DEUX|||B4/2",
            "2026-12-01 reversal -5000|202600001004|Amélie FICTIF|BE43068999999501||C1",
            "2026-12-01 returned 5000||Noël INVENTÉ||compte clôturé|C2",
            "2026-12-01 returned -2500||Noël INVENTÉ|||-",
        ]
    );
    let valued: Vec<_> = file.statements[0].movements.iter().map(|movement| movement.valued_on).collect();
    assert_eq!(valued.iter().flatten().map(ToString::to_string).collect::<Vec<_>>(), ["2026-12-02"]);
}

#[test]
fn pages_accounts_and_currencies_of_a_camt_file_stay_apart() {
    let file = file("several.camt.053.001.13.xml");
    assert_eq!(file.version, "camt.053.001.13");
    let expected = [
        ("BE54000000000097 EUR", Some(10_000), Some(15_000), 5000),
        ("BE54000000000097 EUR", Some(15_000), Some(14_000), -1000),
        ("123456789002 USD", Some(0), Some(2000), 2000),
        ("BE68539007547034 EUR", None, Some(700), 0),
    ];
    let expected =
        expected.map(|(account, opening, closing, sum)| (account.to_owned(), opening, closing, sum));
    assert_eq!(file.statements.iter().map(sums).collect::<Vec<_>>(), expected);
    assert_eq!(
        file.statements.iter().flat_map(lines).collect::<Vec<_>>(),
        [
            "2026-12-01 plain 5000|||||P1",
            "2026-12-01 plain -1000||EXAMPLE INC|00123X||P2",
            "2026-12-01 plain 2000|090933755493||||Q1",
        ]
    );
}

#[test]
fn accents_of_a_coda_file_are_read_in_each_encoding() {
    let text = "Cotisation d'été, Noël, François et Loïc";
    let line =
        format!("2026-12-01 plain 5000||AMÉLIE FICTIF À EXEMPLE|BE43068999999501|{text}|REF0000000000000001");
    for encoding in ["1252", "850", "utf8"] {
        let file = file(&format!("accents-{encoding}.cod"));
        assert_eq!(lines(&file.statements[0]), [line.as_str()], "{encoding}");
    }
}

#[test]
fn totals_details_and_several_files_in_one_coda_file_are_read() {
    let file = file("several.cod");
    let expected = [
        ("BE71096123456769 EUR", Some(-10_000), Some(-300), 9700),
        ("NL00XXXX0000000000 USD", Some(0), Some(500), 500),
        ("BE71096123456769 EUR", Some(0), Some(-2200), -2200),
    ];
    let expected =
        expected.map(|(account, opening, closing, sum)| (account.to_owned(), opening, closing, sum));
    assert_eq!(file.statements.iter().map(sums).collect::<Vec<_>>(), expected);
    let long = format!("{}{}{} fi", "x".repeat(53), "y".repeat(53), "z".repeat(40));
    assert_eq!(
        file.statements.iter().flat_map(lines).collect::<Vec<_>>(),
        [
            "2026-12-01 plain 1000 of 3000|202600001004|PARTICIPANT UN|BE32123456789002||R1/1",
            "2026-12-01 plain 2000 of 3000|202600001105||||R1/2",
            "2026-12-01 plain 7000||||versements|R2",
            "2026-12-01 plain -1200||MAGASIN EXEMPLE|NL00XXXX0000000000|achat et frais|R3",
            "2026-12-01 plain 900 of 900||||paiement|R4/1",
            format!("2026-12-01 plain 500||LONG||{long}|-").as_str(),
            "2026-12-01 plain -5000||PARTICIPANT UN|BE43068999999501|remboursement|-",
            "2026-11-30 returned 5000||PARTICIPANT UN||remboursement|R5",
            "2026-12-01 reversal -5000|202600001004||||R6",
            "2026-12-01 plain 2500||||000000000025000000000000025000000000000000EUR 202600001004 merci|R7",
            "2026-12-01 plain 100||||202600001005|R8",
            "2026-12-01 plain 200||||RF57202600001004|R9",
        ]
    );
}

#[test]
fn a_belfius_file_is_read_below_its_criteria() {
    let file = file("belfius-1252.csv");
    assert_eq!(
        (file.format, file.version.as_str(), file.statements.len()),
        (Format::BelfiusCsv, "belfius-csv", 1)
    );
    assert_eq!(sums(&file.statements[0]), ("BE71096123456769 EUR".to_owned(), None, None, 135_306));
    assert_eq!(
        lines(&file.statements[0]),
        [
            "2026-12-01 plain 5000|202600001004|AMÉLIE FICTIF|BE43068999999501||-",
            "2026-12-01 plain 5000||NOËL INVENTÉ|BE32123456789002|***202/6000/01105*** acompte|-",
            "2026-12-01 plain 5000||NOËL INVENTÉ|BE32123456789002|***202/6000/01105*** acompte|-",
            "2026-12-02 plain -1250|||||-",
            "2026-12-03 plain -1900||AMÉLIE FICTIF|BE43068999999501|remboursement partiel|-",
            "2026-12-03 plain 123456||ZOÉ EXEMPLE||202600001005|-",
        ]
    );
}

#[test]
fn other_headers_and_several_accounts_of_belfius_are_read() {
    let variant = file("belfius-variant.csv");
    assert_eq!(
        variant.statements.iter().map(|statement| sums(statement).0).collect::<Vec<_>>(),
        ["BE71096123456769 EUR", "BE54000000000097 EUR", "BE71096123456769 USD"]
    );
    assert_eq!(
        variant.statements.iter().flat_map(lines).collect::<Vec<_>>(),
        [
            "2026-12-01 plain 5000||FICTIF; Amélie|BE43068999999501|dit \"Mimi\"|2026/12/3",
            "2027-01-04 plain -123456||Y|||-",
            "2026-12-01 plain 550|202600001004|X|||2026/12/3",
            "2027-01-04 plain 2000||Z|||-",
        ]
    );
    let dutch = file("belfius-nl.csv");
    assert_eq!(lines(&dutch.statements[0]), ["2026-12-01 plain 5000|202600001004|Joëlle VERZONNEN|||-"]);
}

/// Two bytes a letter, each way round, with a mark and without.
#[test]
fn a_camt_file_in_utf_16_says_the_same() {
    let text = String::from_utf8(fixture("sample.camt.053.001.08.xml")).unwrap();
    let expected = file("sample.camt.053.001.08.xml");
    for mark in ["", "\u{feff}"] {
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            let marked = format!("{mark}{text}");
            let bytes: Vec<u8> = marked.encode_utf16().flat_map(order).collect();
            assert_eq!(ronde::exchange::statement::read(&bytes).unwrap(), expected);
        }
    }
}

/// A slice of one byte stops as often as a reader can.
#[test]
fn slices_of_any_size_give_the_same_file() {
    use ronde::exchange::statement::{Reading, Step};
    for name in ["quirks.camt.053.001.10.xml", "several.cod", "belfius-variant.csv"] {
        for budget in [0, 1, 7, 100, 1000] {
            let mut reading = Reading::new(fixture(name)).unwrap();
            let mut before = 0;
            let read = loop {
                match reading.advance(budget).unwrap() {
                    Step::More { done, total } => {
                        assert!(before < done && done <= total, "{name}: {before} {done} {total}");
                        before = done;
                    }
                    Step::Done(read) => break read,
                }
            };
            assert!(budget > 100 || before > 0, "{name} was read in one go");
            assert_eq!(read, file(name));
        }
    }
}

#[test]
fn a_statement_that_a_file_holds_twice_counts_once() {
    let coda = fixture("sample.cod");
    let once = read(&coda).unwrap();
    assert_eq!(read(&[coda.clone(), coda].concat()).unwrap(), once);
    let camt = String::from_utf8(fixture("sample.camt.053.001.08.xml")).unwrap();
    let (from, to) = (camt.find("<Stmt>").unwrap(), camt.find("</Stmt>").unwrap() + "</Stmt>".len());
    let twice = camt.replace(&camt[from..to], &camt[from..to].repeat(2));
    assert_eq!(read(twice.as_bytes()).unwrap(), read(camt.as_bytes()).unwrap());
    let later = camt[from..to].replace("2026-11-15", "2026-11-16");
    let both = camt.replace(&camt[from..to], &(camt[from..to].to_owned() + &later));
    assert_eq!(read(both.as_bytes()).unwrap().statements.len(), 2, "another day is another statement");
}
