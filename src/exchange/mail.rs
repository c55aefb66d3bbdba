//! A letter as a draft that mail programs open to be sent (RFC 5322, `X-Unsent`). Sends nothing.

use std::io;

use chrono::NaiveDateTime;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;

use crate::domain::person::is_email;

/// A letter to be.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// Name and address; without one, or with what is none, whoever sends it fills it in.
    pub to: Option<(&'a str, &'a str)>,
    /// In blind copy: addresses only. What is none is left out.
    pub bcc: &'a [&'a str],
    /// One line.
    pub subject: &'a str,
    /// Lines that end with `\n`.
    pub body: &'a str,
    /// When it was written, in UTC.
    pub written: NaiveDateTime,
    /// What no other draft of this moment is called: ASCII letters, digits and hyphens.
    pub name: &'a str,
    /// What goes with it.
    pub attachments: &'a [Attachment<'a>],
}

/// A file that goes with a letter.
#[derive(Debug, Clone, Copy)]
pub struct Attachment<'a> {
    /// Its file name.
    pub name: &'a str,
    /// Its MIME type.
    pub mime: &'static str,
    /// More of its type, such as a method.
    pub attributes: &'a [(&'static str, &'static str)],
    /// What is in it.
    pub bytes: &'a [u8],
}

/// The bytes of the draft. It has no From: the program that sends it knows whose it is.
pub fn eml(draft: &Draft<'_>) -> io::Result<Vec<u8>> {
    let moment = draft.written.and_utc().timestamp();
    let mut message = MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .message_id(format!("{}.{moment}@ronde.invalid", draft.name))
        .date(moment)
        .subject(one_line(draft.subject))
        .text_body(draft.body);
    if let Some((name, address)) = draft.to.filter(|(_, address)| is_email(address)) {
        message = message.to(Address::new_address(Some(one_line(name)), address));
    }
    let hidden: Vec<Address<'_>> = draft
        .bcc
        .iter()
        .filter(|address| is_email(address))
        .map(|address| Address::new_address(None::<&str>, *address))
        .collect();
    if !hidden.is_empty() {
        message = message.bcc(Address::new_list(hidden));
    }
    for attachment in draft.attachments {
        let plain = ContentType::new(attachment.mime);
        let kind =
            attachment.attributes.iter().fold(plain, |kind, (key, value)| kind.attribute(*key, *value));
        message = message.attachment(kind, attachment.name, attachment.bytes);
    }
    message.write_to_vec()
}

/// Without anything that could end a header.
fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn made(to: Option<(&str, &str)>, subject: &str, body: &str) -> String {
        let written = chrono::DateTime::from_timestamp(1_795_305_600, 0).unwrap().naive_utc();
        let picture = Attachment { name: "qr.png", mime: "image/png", attributes: &[], bytes: b"\x89PNG" };
        let (name, bcc) = ("rappel-7", &[][..]);
        let draft = Draft { to, bcc, subject, body, written, name, attachments: &[picture] };
        String::from_utf8(eml(&draft).unwrap()).unwrap()
    }

    /// The headers, unfolded.
    fn headers(eml: &str) -> Vec<(String, String)> {
        let (head, _) = eml.split_once("\r\n\r\n").unwrap();
        let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        assert!(!unfolded.replace("\r\n", "").contains(['\r', '\n']), "a bare line break: {head:?}");
        let pairs = unfolded.split("\r\n").map(|line| line.split_once(": ").unwrap());
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    const NAMES: [&str; 7] =
        ["X-Unsent", "Message-ID", "Date", "Subject", "To", "MIME-Version", "Content-Type"];

    #[test]
    fn a_draft_is_unsent_dated_and_in_utf_8() {
        let eml = made(
            Some(("Amina Exemple", "amina@exemple.be")),
            "Rappel : été",
            "Bonjour Amina,\n\nÀ bientôt\n",
        );
        let headers = headers(&eml);
        let value = |name: &str| headers.iter().find(|(known, _)| known == name).unwrap().1.as_str();
        assert_eq!(headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), NAMES);
        assert_eq!(value("X-Unsent"), "1");
        assert_eq!(value("Date"), "Sun, 22 Nov 2026 00:00:00 +0000");
        assert_eq!(value("Message-ID"), "<rappel-7.1795305600@ronde.invalid>");
        assert_eq!(value("To"), "\"Amina Exemple\" <amina@exemple.be>");
        assert_eq!(value("Subject"), "=?utf-8?B?UmFwcGVsIDogw6l0w6k=?=");
        assert!(value("Content-Type").starts_with("multipart/mixed"));
        assert!(eml.contains(
            "Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable"
        ));
        assert!(eml.contains("=C3=80 bient=C3=B4t"), "{eml}");
        assert!(eml.contains("filename=\"qr.png\""));
        assert!(eml.lines().all(|line| line.len() <= 78), "{eml}");
    }

    #[test]
    fn without_an_address_nobody_is_named() {
        assert!(
            !headers(&made(None, "Rappel", "x\n")).iter().any(|(name, _)| name == "To" || name == "From")
        );
    }

    #[test]
    fn blind_copies_are_bare_addresses_and_nobody_stands_in_to() {
        let bcc = [
            "amina@exemple.be",
            "x@exemple.be\r\nTo: tous@exemple.be",
            "pas une adresse",
            "",
            "bo@exemple.be",
        ];
        let written = chrono::DateTime::from_timestamp(0, 0).unwrap().naive_utc();
        let (to, subject, body, name) = (None, "Séance", "x\n", "message");
        let bytes = b"BEGIN:VCALENDAR\r\n";
        let ics = Attachment {
            name: "cycle.ics",
            mime: "text/calendar",
            attributes: &[("charset", "utf-8"), ("method", "PUBLISH")],
            bytes,
        };
        let draft = Draft { to, bcc: &bcc, subject, body, written, name, attachments: &[ics] };
        let eml = String::from_utf8(eml(&draft).unwrap()).unwrap();
        let headers = headers(&eml);
        let known: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            known,
            ["X-Unsent", "Message-ID", "Date", "Subject", "Bcc", "MIME-Version", "Content-Type"]
        );
        assert_eq!(headers[4].1, "<amina@exemple.be>, <bo@exemple.be>");
        let typed = "Content-Type: text/calendar; charset=\"utf-8\"; method=\"PUBLISH\"\r\n";
        assert!(eml.contains(typed) && eml.contains("filename=\"cycle.ics\""), "{eml}");
        let alone = Draft { bcc: &bcc[1..4], ..draft };
        let eml = String::from_utf8(super::eml(&alone).unwrap()).unwrap();
        assert!(!eml.contains("Bcc") && !eml.contains("To:"), "{eml}");
    }

    #[test]
    fn nothing_that_is_written_becomes_a_header() {
        for hostile in [
            "A\r\nBcc: tous@exemple.be",
            "A\nX: y\n\nautre texte",
            "A\u{85}Bcc: x",
            "\"A\" <autre@exemple.be>, B",
            "A\u{2028}Bcc: x",
            "=?utf-8?Q?=0D=0ABcc:_x?=",
            "A\0B",
            "A\u{7}\u{1b}[2JB",
        ] {
            let eml = made(Some((hostile, "amina@exemple.be")), hostile, "x\n");
            let headers = headers(&eml);
            assert_eq!(
                headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
                NAMES,
                "{hostile:?}"
            );
            // Nor does it act on a program that decodes it.
            assert!(
                headers.iter().all(|(_, value)| !value.contains("=07") && !value.contains("=1B")),
                "{eml}"
            );
            let to = &headers.iter().find(|(name, _)| name == "To").unwrap().1;
            // What is quoted is no address.
            let bare: String = to.replace("\\\"", "").split('"').step_by(2).collect();
            assert_eq!(bare.matches(['@', ',', '<']).count(), 2, "{to}");
        }
        let twice = made(Some(("A", "amina@exemple.be\r\nBcc: tous@exemple.be")), "x", "x\n");
        assert!(!headers(&twice).iter().any(|(name, _)| name == "To"));
    }

    proptest! {
        #[test]
        fn any_name_and_subject_leave_the_headers_as_they_are(name in any::<String>(), subject in any::<String>()) {
            let headers = headers(&made(Some((&name, "a@exemple.be")), &subject, "x\n"));
            prop_assert_eq!(headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), NAMES);
        }
    }
}
