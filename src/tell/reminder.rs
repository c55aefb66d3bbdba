//! The letter that asks somebody for what they still owe, in their language, and the draft of it.
//!
//! It names nobody else, and asks for the balance, never for what was paid.

use std::io;

use chrono::NaiveDateTime;

use crate::domain::account::Account;
use crate::domain::money::Cents;
use crate::exchange::epc;
use crate::exchange::mail::{Attachment, Draft, eml};
use crate::exchange::qr::Code;
use crate::store::Reminder;
use crate::text::clean::clean;
use crate::text::{Arg, Language, Text};

/// A letter, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is written in.
    pub language: Language,
    /// One line.
    pub subject: String,
    /// Lines that end with `\n`.
    pub body: String,
}

/// What letters of one cycle have in common.
#[derive(Clone, Copy)]
pub struct Letters<'a> {
    /// The name of the cycle.
    pub cycle: &'a str,
    /// Where to pay.
    pub account: &'a Account,
    /// For people of whom no language is known.
    pub otherwise: Language,
}

impl Letters<'_> {
    /// The letter to somebody.
    pub fn letter(&self, to: &Reminder) -> Letter {
        self.written(to, false)
    }

    /// The file of the draft to somebody, and its bytes; `now` is in UTC. The code goes with it where one can be made.
    pub fn draft(&self, to: &Reminder, now: NaiveDateTime) -> io::Result<(String, Vec<u8>)> {
        let payload = epc::payload(self.account, to.balance, to.reference).ok();
        let picture = payload.and_then(|payload| Code::of(&payload).ok()?.png().ok());
        let Letter { subject, body, .. } = self.written(to, picture.is_some());
        // No name of a person in a file name: folders are seen by others.
        let name = format!("rappel-{}", to.person);
        let to_name = clean(&to.name);
        let attached = picture.as_deref().map(|bytes| Attachment {
            name: "qr.png",
            mime: "image/png",
            attributes: &[],
            bytes,
        });
        let draft = Draft {
            bcc: &[],
            to: Some((to_name.as_ref(), to.email.as_str())),
            subject: &subject,
            body: &body,
            written: now,
            name: &name,
            attachments: attached.as_slice(),
        };
        Ok((format!("{name}.eml"), eml(&draft)?))
    }

    fn written(&self, to: &Reminder, with_code: bool) -> Letter {
        let language = Language::from_code(&to.language).unwrap_or(self.otherwise);
        let text = Text::new(language);
        let cycle = ("cycle", arg(self.cycle));
        let name = if to.given.trim().is_empty() { &to.name } else { &to.given };
        let mut paragraphs = vec![
            text.with("mail-hello", &[("name", arg(name))]),
            asked(&text, to, &cycle),
            self.transfer(&text, to),
        ];
        paragraphs.extend(with_code.then(|| text.say("mail-code")));
        paragraphs.push(text.say("mail-if-done"));
        paragraphs.push(format!("{}\n{}", text.say("mail-thanks"), clean(&self.account.beneficiary)));
        let subject = text.with("mail-subject", &[cycle]);
        Letter { language, subject, body: format!("{}\n", paragraphs.join("\n\n")) }
    }

    /// What a transfer needs, one thing a line.
    fn transfer(&self, text: &Text, to: &Reminder) -> String {
        let Account { beneficiary, iban, bic, .. } = self.account;
        let line = |id: &str, value: &str| text.with(id, &[("value", arg(value))]);
        let mut lines = vec![
            text.say("mail-transfer"),
            line("mail-beneficiary", beneficiary),
            line("mail-iban", &iban.to_string()),
        ];
        lines.extend(bic.as_ref().map(|bic| line("mail-bic", &bic.to_string())));
        lines.push(line("mail-amount", &text.cents(to.balance)));
        lines.extend(to.reference.map(|reference| line("mail-reference", &reference.to_string())));
        lines.join("\n")
    }
}

/// How much of what is asked for.
fn asked(text: &Text, to: &Reminder, cycle: &(&str, Arg<'static>)) -> String {
    let balance = ("balance", text.cents(to.balance).into());
    match &to.payer {
        Some(payer) => text.with("mail-payer", &[cycle.clone(), balance, ("payer", arg(payer))]),
        None if to.paid > Cents::ZERO => {
            text.with("mail-partial", &[cycle.clone(), balance, ("paid", text.cents(to.paid).into())])
        }
        None => text.with("mail-unpaid", &[cycle.clone(), balance]),
    }
}

/// What somebody wrote, on one line.
fn arg(written: &str) -> Arg<'static> {
    clean(written).into_owned().into()
}

#[cfg(test)]
mod tests;
