//! Files that are refused, whole, each with its place and reason.

use ronde::domain::money::Cents;
use ronde::exchange::statement::{Fault, Place, StatementError, read};
use ronde::tell;
use ronde::text::{Language, Text};

use crate::fixture;

const CAMT: &str = "sample.camt.053.001.08.xml";
const CODA: &str = "sample.cod";
const BELFIUS: &str = "belfius-1252.csv";

/// A fixture with its first `old` replaced.
fn changed(name: &str, old: &str, new: &str) -> Vec<u8> {
    let bytes = fixture(name);
    let at = bytes.windows(old.len()).position(|window| window == old.as_bytes());
    let at = at.unwrap_or_else(|| panic!("{name} has no {old}"));
    [&bytes[..at], new.as_bytes(), &bytes[at + old.len()..]].concat()
}

fn refused(bytes: &[u8]) -> StatementError {
    let error = read(bytes).expect_err("refused");
    for language in Language::ALL {
        let said = tell::statement_error(&Text::new(*language), &error);
        let place = match &error.place {
            Place::File => String::new(),
            Place::Line(line) => line.to_string(),
            Place::Path(path) => path.chars().take(100).collect(),
        };
        assert!(said.contains(&place) && said.ends_with('.'), "{said}");
    }
    error
}

fn stmt(below: &str) -> Place {
    Place::Path(format!("Document/BkToCstmrStmt/Stmt[1]{below}"))
}

#[test]
fn a_camt_file_with_something_wrong_is_refused_with_its_element() {
    let amount = |amount: &str| Fault::BadAmount(amount.to_owned());
    let currency = Fault::Currency { expected: "EUR".into(), found: "USD".into() };
    let balance = Fault::Balance { expected: Cents(117_100), found: Cents(117_000) };
    let huge = "10000000000000.00";
    for (old, new, place, reason) in [
        ("1170.00", "1171.00", "", balance),
        ("\"EUR\">20.00", "\"EUR\">-20.00", "/Ntry[2]/Amt", amount("-20.00")),
        ("\"EUR\">20.00", "\"EUR\">20.001", "/Ntry[2]/Amt", amount("20.001")),
        ("\"EUR\">20.00", "\"EUR\">2e1", "/Ntry[2]/Amt", amount("2e1")),
        ("\"EUR\">20.00", "\"EUR\">10000000000000.00", "/Ntry[2]/Amt", amount(huge)),
        ("\"EUR\">20.00", "\"USD\">20.00", "/Ntry[2]/Amt", currency.clone()),
        ("\"EUR\">1170.00", "\"USD\">1170.00", "/Bal[2]/Amt", currency),
        ("\"EUR\">100.00", "\"EUR\">abc", "/Ntry[3]/NtryDtls[1]/TxDtls[1]/Amt", amount("abc")),
        (
            "<BookgDt><Dt>2026-11-15",
            "<BookgDt><Dt>2026-02-30",
            "/Ntry[1]/BookgDt/Dt",
            Fault::BadDate("2026-02-30".into()),
        ),
        ("<Sts><Cd>BOOK</Cd></Sts>", "", "/Ntry[1]", Fault::Missing("Sts")),
        ("<IBAN>BE71096123456769</IBAN>", "", "/Ntry[1]", Fault::Missing("IBAN")),
        (
            ">50.00</Amt><CdtDbtInd>CRDT",
            ">50.00</Amt><CdtDbtInd>?",
            "/Ntry[1]/CdtDbtInd",
            Fault::BadValue("?".into()),
        ),
        ("</Sts><BookgDt>", "</Sts></BookgDt>", "/Ntry[1]", Fault::BadXml),
        ("acompte", "acompte & merci", "/Ntry[2]/NtryDtls[1]/TxDtls[1]/RmtInf/Ustrd", Fault::BadXml),
        ("acompte", "&#0;", "/Ntry[2]/NtryDtls[1]/TxDtls[1]/RmtInf/Ustrd", Fault::BadXml),
        ("acompte", "&passwd;", "/Ntry[2]/NtryDtls[1]/TxDtls[1]/RmtInf/Ustrd", Fault::Entity),
    ] {
        let bytes = changed(CAMT, old, new);
        assert_eq!(refused(&bytes), StatementError { place: stmt(place), reason }, "{old} as {new}");
    }
}

#[test]
fn what_xml_can_do_to_a_reader_it_does_not_do_to_this_one() {
    let text = String::from_utf8(fixture(CAMT)).unwrap();
    let body = text.split_once("?>").unwrap().1;
    let external = "<!DOCTYPE Document [<!ENTITY passwd SYSTEM \"file:///etc/passwd\">]>";
    let entity = |n: u32| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10));
    let lol: Vec<String> = (1..10).map(entity).collect();
    let bomb = format!("<!DOCTYPE Document [<!ENTITY l0 \"lol\">{}]>", lol.concat());
    let deep = format!("<Document><BkToCstmrStmt>{}", "<a>".repeat(100_000));
    let at_deep = Place::Path(format!("Document/BkToCstmrStmt{}", "/a".repeat(62)));
    let many = format!("<Document><BkToCstmrStmt {}/></Document>", "a=\"\" ".repeat(200_000));
    let long = format!("<Document><BkToCstmrStmt><{}/></BkToCstmrStmt></Document>", "a".repeat(1000));
    let message = Place::Path("Document/BkToCstmrStmt".into());
    for (bytes, place, reason) in [
        (format!("{external}{body}"), Place::File, Fault::Entity),
        (format!("{bomb}{body}"), Place::File, Fault::Entity),
        (deep, at_deep, Fault::TooDeep),
        (many, Place::File, Fault::Missing("Stmt")),
        (long, message, Fault::BadXml),
        (format!("{text}<Document/>"), Place::File, Fault::BadXml),
        (format!("{text}more"), Place::File, Fault::BadXml),
        (text.replace("UTF-8", "UTF-7"), Place::File, Fault::Encoding("UTF-7".into())),
        (text.replace("acompte", "\0"), Place::Line(10), Fault::Binary),
        (
            text.replace("BkToCstmrStmt", "BkToCstmrAcctRpt"),
            Place::File,
            Fault::OtherMessage("BkToCstmrAcctRpt".into()),
        ),
        ("<Document><BkToCstmrStmt/></Document>".into(), Place::File, Fault::Missing("Stmt")),
        ("<html><body>502</body></html>".into(), Place::File, Fault::Html),
    ] {
        assert_eq!(refused(bytes.as_bytes()), StatementError { place, reason });
    }
    let unbalanced = text.replace("OPBD", "OPAV").replace("CLBD", "CLAV");
    let missing = StatementError { place: stmt(""), reason: Fault::Missing("Bal") };
    assert_eq!(refused(unbalanced.as_bytes()), missing);
    let broken = [text.replace("acompte", "").as_bytes(), b"\xe9"].concat();
    assert_eq!(refused(&broken), StatementError { place: Place::Line(17), reason: Fault::BrokenText });
}

#[test]
fn a_coda_file_with_something_wrong_is_refused_with_its_line() {
    let value = |value: &str| Fault::BadValue(value.to_owned());
    let record = |name: &str| Fault::Record(name.to_owned());
    let trailer = |expected, found| Fault::Trailer { expected: Cents(expected), found: Cents(found) };
    for (old, new, line, reason) in [
        (
            "EUR0000000001270000",
            "EUR0000000001280000",
            23,
            Fault::Balance { expected: Cents(128_000), found: Cents(127_000) },
        ),
        ("9               000022", "9               000021", 25, Fault::Count { expected: 21, found: 22 }),
        ("000000000050000000000000320000", "000000000060000000000000320000", 25, trailer(6000, 5000)),
        ("000000000050000000000000320000", "000000000050000000000000420000", 25, trailer(42_000, 32_000)),
        (
            "0000000000050000151126001500001",
            "0000000000050001151126001500001",
            3,
            Fault::BadAmount("000000000050001".into()),
        ),
        (
            "0000000000050000151126001500001",
            "000000000005000A151126001500001",
            3,
            Fault::BadAmount("00000000005000A".into()),
        ),
        ("0000000000050000151126001500001", "2000000000050000151126001500001", 3, value("2")),
        (
            "0000000000050000151126001500001",
            "0000000000050000310226001500001",
            3,
            Fault::BadDate("310226".into()),
        ),
        ("2200010000", "2200020000", 4, record("22")),
        ("2200010000", "2200010001", 4, record("22")),
        ("2100050001", "2100060001", 17, record("21")),
        ("2200020000", "2500020000", 8, record("25")),
        ("12101BE71", "82101BE71", 2, record("8")),
        (
            "\n8101BE71096123456769",
            "\n8101BE43068999999501",
            23,
            value("BE43068999999501                  EUR"),
        ),
        ("2\r\n12101BE71", "1\r\n12101BE71", 1, Fault::OldVersion),
    ] {
        let bytes = changed(CODA, old, new);
        assert_eq!(refused(&bytes), StatementError { place: Place::Line(line), reason }, "{old} as {new}");
    }
}

#[test]
fn a_coda_file_that_is_no_text_or_ends_too_early_is_refused() {
    let long = changed(CODA, "2200010000", &format!("2200010000{}", "x".repeat(30)));
    assert_eq!(refused(&long), StatementError { place: Place::Line(4), reason: Fault::TooLong });
    let nul = changed(CODA, "acompte", "a\0ompte");
    assert_eq!(refused(&nul), StatementError { place: Place::Line(7), reason: Fault::Binary });
    let first: Vec<u8> =
        fixture("several.cod").split_inclusive(|byte| *byte == b'\n').take(19).flatten().copied().collect();
    let error = refused(&first);
    assert_eq!(error.reason, Fault::Truncated, "{error}");
}

#[test]
fn a_belfius_file_with_something_wrong_is_refused_with_its_line() {
    let row = "VERSEMENT;03/12/2026;1.234,56;EUR";
    for (new, reason) in [
        ("VERSEMENT;03/12/2026;1.234;EUR", Fault::BadAmount("1.234".into())),
        ("VERSEMENT;03/12/2026;;EUR", Fault::Missing("Montant")),
        ("VERSEMENT;03/12/2026;1234,567;EUR", Fault::BadAmount("1234,567".into())),
        ("VERSEMENT;03/12/2026;99999999999999,00;EUR", Fault::BadAmount("99999999999999,00".into())),
        ("VERSEMENT;31/11/2026;1.234,56;EUR", Fault::BadDate("31/11/2026".into())),
        ("VERSEMENT;03/12/2026;1.234,56;euro", Fault::BadValue("euro".into())),
        ("VERSEMENT;03/12/2026;1.234,56", Fault::Cells { expected: 15, found: 14 }),
        ("VERSEMENT;03/12/2026;1.234,56;EUR;;;;x", Fault::Cells { expected: 15, found: 19 }),
        ("\"VERSEMENT;03/12/2026;1.234,56;EUR", Fault::UnclosedQuote),
    ] {
        let bytes = changed(BELFIUS, row, new);
        assert_eq!(refused(&bytes), StatementError { place: Place::Line(19), reason }, "{new}");
    }
    let nobody = changed(BELFIUS, "BE71 0961 2345 6769;02/12", ";02/12");
    assert_eq!(refused(&nobody), StatementError { place: Place::Line(17), reason: Fault::Missing("Compte") });
}

/// A file cut anywhere is refused as long as anything of its end is missing.
#[test]
fn a_file_that_is_cut_is_refused() {
    for (name, end) in [(CAMT, 1), ("quirks.camt.053.001.10.xml", 2), (CODA, 3), ("several.cod", 1)] {
        let bytes = fixture(name);
        let cuts = (50..bytes.len()).step_by(50).chain([bytes.len() - end]);
        for cut in cuts {
            let error = refused(&bytes[..cut]);
            assert_ne!(error.reason, Fault::Unknown, "{name} cut at {cut}: {error}");
        }
    }
}

/// A table has no trailer: what is left of one that is cut is the beginning, and nothing else.
#[test]
fn what_is_left_of_a_table_is_its_beginning() {
    let whole = read(&fixture(BELFIUS)).unwrap().statements.remove(0).movements;
    let bytes = fixture(BELFIUS);
    for cut in (0..bytes.len()).step_by(7) {
        let Ok(file) = read(&bytes[..cut]) else { continue };
        let left: Vec<_> = file.statements.into_iter().flat_map(|statement| statement.movements).collect();
        let sure = left.len().saturating_sub(1);
        assert_eq!(left[..sure], whole[..sure]);
        assert_eq!(left.last().map(|last| last.amount), whole[..left.len()].last().map(|last| last.amount));
    }
}

/// What is short may be repeated by many movements, what is long may not: memory stays near the size of the file.
#[test]
fn a_file_that_repeats_itself_without_end_is_refused() {
    let text = String::from_utf8(fixture(CAMT)).unwrap();
    let long = "A".repeat(1000);
    let many = format!("<TxDtls>{}</TxDtls>", "<Refs/>".repeat(3));
    let details = "/Ntry[2]/NtryDtls[1]/TxDtls[1]/RmtInf/Ustrd";
    for (old, new, place, reason) in [
        ("BE71096123456769", long.clone(), "/Acct/Id/IBAN", Fault::TooLong),
        ("REFBANQUE2", long.clone(), "/Ntry[2]/AcctSvcrRef", Fault::TooLong),
        (
            "Ccy=\"EUR\">1000",
            format!("Ccy=\"{long}\">1000"),
            "/Bal[1]/Amt",
            Fault::Currency { expected: "EUR".into(), found: long.clone() },
        ),
        ("acompte", "a ".repeat(60_000), details, Fault::TooLong),
        ("acompte", "a".repeat(2_000_000), details, Fault::TooLong),
        (
            "<Btch>",
            format!("{}<Btch>", many.repeat(100_001)),
            "/Ntry[3]/NtryDtls[1]/TxDtls[99997]",
            Fault::TooMany,
        ),
    ] {
        let bytes = text.replacen(old, &new, 1).into_bytes();
        assert_eq!(refused(&bytes), StatementError { place: stmt(place), reason }, "{old}");
    }
}
