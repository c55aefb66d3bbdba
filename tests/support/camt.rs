//! Statements as a bank would give them, made of what a test is about.

use std::fmt::Write;

use chrono::NaiveDate;

/// A booked entry.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// Negative when it goes out.
    pub cents: i64,
    pub name: &'a str,
    /// Twelve digits that the bank transmits as such.
    pub reference: &'a str,
    pub text: &'a str,
}

/// Money that comes in.
pub fn credit<'a>(cents: i64, name: &'a str, reference: &'a str, text: &'a str) -> Entry<'a> {
    Entry { cents, name, reference, text }
}

/// A CAMT.053 of one day on an account that no bank has.
pub fn camt(day: NaiveDate, entries: &[Entry<'_>]) -> String {
    let amount = |cents: i64| format!("{}.{:02}", cents.abs() / 100, cents.abs() % 100);
    let sign = |cents: i64| if cents < 0 { "DBIT" } else { "CRDT" };
    let balance = |code: &str, cents: i64| {
        format!(
            "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{}</Amt>\
             <CdtDbtInd>{}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>",
            amount(cents),
            sign(cents)
        )
    };
    let closing = entries.iter().map(|entry| entry.cents).sum();
    let mut camt = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>\
         <GrpHdr><MsgId>M</MsgId><CreDtTm>{day}T06:00:00+01:00</CreDtTm></GrpHdr>\n<Stmt><Id>S</Id>\
         <Acct><Id><IBAN>BE54000000000097</IBAN></Id><Ccy>EUR</Ccy></Acct>{}{}\n",
        balance("OPBD", 0),
        balance("CLBD", closing)
    );
    for (at, entry) in entries.iter().enumerate() {
        let (amount, sign) = (amount(entry.cents), sign(entry.cents));
        let party = if entry.cents < 0 { "Cdtr" } else { "Dbtr" };
        let remittance = if entry.reference.is_empty() {
            format!("<Ustrd>{}</Ustrd>", entry.text)
        } else {
            format!(
                "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp><Ref>{}</Ref>\
                 </CdtrRefInf></Strd>",
                entry.reference
            )
        };
        let _ = writeln!(
            camt,
            "<Ntry><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
             <BookgDt><Dt>{day}</Dt></BookgDt><ValDt><Dt>{day}</Dt></ValDt><AcctSvcrRef>{day}-{at}</AcctSvcrRef>\
             <NtryDtls><TxDtls><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>{sign}</CdtDbtInd>\
             <RltdPties><{party}><Pty><Nm>{}</Nm></Pty></{party}></RltdPties>\
             <RmtInf>{remittance}</RmtInf></TxDtls></NtryDtls></Ntry>",
            entry.name
        );
    }
    camt + "</Stmt></BkToCstmrStmt></Document>\n"
}
