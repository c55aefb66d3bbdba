//! How fast statements are read: `cargo bench --bench statement`. Each file is made in memory, 20 MB.

#![allow(clippy::unwrap_used, reason = "a bench that cannot prepare must stop")]

use std::fmt::Write;

use divan::Bencher;
use divan::counter::BytesCount;
use ronde::exchange::statement::read;

const SIZE: usize = 20_000_000;

fn main() {
    divan::main();
}

/// Payments of one euro until the file is large enough, each with accents and an entity.
fn camt() -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\
         <BkToCstmrStmt><Stmt><Acct><Id><IBAN>BE71096123456769</IBAN></Id><Ccy>EUR</Ccy></Acct>",
    );
    let mut entries = String::new();
    let mut count = 0;
    while entries.len() < SIZE {
        count += 1;
        writeln!(
            entries,
            "<Ntry><NtryRef>{count}</NtryRef><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
             <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-15</Dt></BookgDt><ValDt><Dt>2026-11-15</Dt></ValDt>\
             <AcctSvcrRef>REF{count}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>\
             <SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs>\
             <EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy=\"EUR\">1.00</Amt>\
             <CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Amélie &amp; Noël {count}</Nm></Pty></Dbtr>\
             <DbtrAcct><Id><IBAN>BE43068999999501</IBAN></Id></DbtrAcct></RltdPties><RmtInf>\
             <Ustrd>+++202/6000/01105+++ acompte</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
        )
        .unwrap();
    }
    for (code, amount) in [("OPBD", 0), ("CLBD", count)] {
        write!(
            text,
            "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{amount}.00</Amt>\
             <CdtDbtInd>CRDT</CdtDbtInd></Bal>"
        )
        .unwrap();
    }
    text + &entries + "</Stmt></BkToCstmrStmt></Document>"
}

fn coda() -> String {
    let count = SIZE / (2 * 129);
    let account = format!("{:<34}EUR", "BE71096123456769");
    let mut text = format!("{:<127}2\n", "0000001122609605");
    writeln!(text, "{:<128}", format!("12001{account}0{:015}301126", 0)).unwrap();
    for number in 0..count {
        let number = number % 10_000;
        let start = format!("21{number:04}0000{:<21}0{:015}151126001500001101202600001004", "REF", 1000);
        writeln!(text, "{:<128}", format!("{start:<115}151126001")).unwrap();
        let party = format!("23{number:04}0000{:<37}Amélie", "BE43068999999501");
        writeln!(text, "{party:<128}").unwrap();
    }
    writeln!(text, "{:<128}", format!("8001{account}0{:015}151126", count * 1000)).unwrap();
    let sums = format!("9{:15}{:06}{:015}{:015}", "", (2 + 2 * count) % 1_000_000, 0, count * 1000);
    writeln!(text, "{sums:<127}2").unwrap();
    text
}

fn belfius() -> String {
    let mut text = String::from(
        "Compte;Date de comptabilisation;Compte contrepartie;Nom contrepartie contient;Montant;Devise;Communications\n",
    );
    for number in 0..90_000 {
        let text_of = "x".repeat(120);
        writeln!(
            text,
            "BE71 0961 2345 6769;15/11/2026;BE43 0689 9999 9501;Amélie {number};1,00;EUR;+++202/6000/01105+++ {text_of}"
        )
        .unwrap();
    }
    text
}

#[divan::bench(args = ["camt", "coda", "belfius"], sample_count = 20)]
fn statement(bencher: Bencher, format: &str) {
    let text = match format {
        "camt" => camt(),
        "coda" => coda(),
        _ => belfius(),
    };
    let file = read(text.as_bytes()).unwrap();
    assert!(file.statements[0].movements.len() > 10_000);
    bencher.counter(BytesCount::of_str(&text)).bench(|| read(text.as_bytes()).unwrap());
}
