//! People and their roles: what is asked of somebody, and no more.

use serde::{Deserialize, Serialize};

use super::consent::Agreed;
use super::fold::{fold, stored};
use super::reference::Reference;

/// What a person does; decides nothing but words on documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Pair-aidant·e.
    PeerHelper,
    /// Expert·e du vécu.
    Expert,
    /// Jobiste.
    Jobist,
    /// Professionnel·le.
    Professional,
}

impl Role {
    /// Every role, in the order of menus.
    pub const ALL: [Role; 4] = [Role::PeerHelper, Role::Expert, Role::Jobist, Role::Professional];

    /// The stable word, in the book and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Role::PeerHelper => "peer-helper",
            Role::Expert => "expert",
            Role::Jobist => "jobist",
            Role::Professional => "professional",
        }
    }

    /// The role with this stable word.
    pub fn from_word(word: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.word() == word)
    }

    /// The role that a person means, in French, Dutch or English, in any gender or number.
    pub fn recognise(text: &str) -> Option<Role> {
        let text = fold(text);
        let has = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
        if Role::from_word(&text.replace(' ', "-")).is_some() {
            return Role::from_word(&text.replace(' ', "-"));
        }
        if has(&["jobist", "jobstudent", "defraye"]) {
            Some(Role::Jobist)
        } else if has(&["aidant", "pair ", "peer", "lotgeno"]) {
            Some(Role::PeerHelper)
        } else if has(&["vecu", "experte", "expert", "ervaring"]) {
            Some(Role::Expert)
        } else if has(&[
            "profession",
            "travailleu",
            "hulpverlener",
            "social",
            "educat",
            "infirm",
            "psycholog",
        ]) {
            Some(Role::Professional)
        } else {
            None
        }
    }
}

/// What is known of a person, as typed or imported; empty text means unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// What they do.
    pub role: Option<Role>,
    /// Name of the employer or institution.
    pub institution: String,
    /// E-mail address.
    pub email: String,
    /// Telephone, as written.
    pub phone: String,
    /// `fr`, `nl` or `en`; empty for the language of the program.
    pub language: String,
}

/// One line of a list of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// The physical line of the file where it starts, from 1: for messages.
    pub line: u64,
    /// Who.
    pub details: Details,
    /// The structured communication, if the list has one with a right check.
    pub reference: Option<Reference>,
    /// Whether they agreed to be kept in the book, if the list says so.
    pub agreed: Option<Agreed>,
}

/// What makes details impossible to store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DetailsError {
    /// Neither a given nor a family name.
    #[error("no name")]
    NoName,
    /// An e-mail address without exactly one `@` between two texts.
    #[error("not an e-mail address")]
    Email,
    /// A telephone number without at least six digits, or with letters.
    #[error("not a telephone number")]
    Phone,
    /// A language that is not one of the three.
    #[error("not a language")]
    Language,
}

impl Details {
    /// The details as they are stored: NFC, trimmed, checked.
    pub fn checked(self) -> Result<Details, DetailsError> {
        let details = Details {
            given: stored(&self.given),
            family: stored(&self.family),
            role: self.role,
            institution: stored(&self.institution),
            email: stored(&self.email),
            phone: stored(&self.phone),
            language: stored(&self.language).to_lowercase(),
        };
        if details.given.is_empty() && details.family.is_empty() {
            return Err(DetailsError::NoName);
        }
        if !details.email.is_empty() && !is_email(&details.email) {
            return Err(DetailsError::Email);
        }
        if !details.phone.is_empty() && !is_phone(&details.phone) {
            return Err(DetailsError::Phone);
        }
        if !matches!(details.language.as_str(), "" | "fr" | "nl" | "en") {
            return Err(DetailsError::Language);
        }
        Ok(details)
    }

    /// The name as shown: given name first.
    pub fn name(&self) -> String {
        full_name(&self.given, &self.family)
    }

    /// The folded full name, family first: the order of lists, and how doubles are found.
    pub fn sort_key(&self) -> String {
        fold(&format!("{} {}", self.family, self.given))
    }
}

/// The name as shown: given name first.
pub fn full_name(given: &str, family: &str) -> String {
    match (given.is_empty(), family.is_empty()) {
        (false, false) => format!("{given} {family}"),
        (false, true) => given.to_owned(),
        (true, _) => family.to_owned(),
    }
}

/// Exactly one `@` between two texts without spaces, and a dot in the second.
pub fn is_email(text: &str) -> bool {
    match text.split_once('@') {
        Some((user, host)) => {
            !user.is_empty()
                && !host.contains('@')
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !text
                    .chars()
                    .any(|c| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '<' | '>'))
        }
        None => false,
    }
}

/// At least six digits, and nothing but digits and the signs people write between them.
pub fn is_phone(text: &str) -> bool {
    text.chars().filter(char::is_ascii_digit).count() >= 6
        && text.chars().all(|c| {
            c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '/' | '.' | '-' | '(' | ')')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_recognised_in_three_languages() {
        for (text, role) in [
            ("Pair-aidant·e", Some(Role::PeerHelper)),
            ("paire-aidante", Some(Role::PeerHelper)),
            ("Experte du vécu", Some(Role::Expert)),
            ("Jobiste", Some(Role::Jobist)),
            ("ervaringsdeskundige", Some(Role::Expert)),
            ("peer helper", Some(Role::PeerHelper)),
            ("travailleuse sociale", Some(Role::Professional)),
            ("professionnel·le", Some(Role::Professional)),
            ("peer-helper", Some(Role::PeerHelper)),
            ("licorne", None),
            ("", None),
        ] {
            assert_eq!(Role::recognise(text), role, "{text}");
        }
    }

    #[test]
    fn details_are_checked() {
        let named = |email: &str, phone: &str| Details {
            given: "Amina".into(),
            email: email.into(),
            phone: phone.into(),
            ..Details::default()
        };
        assert!(named("", "").checked().is_ok());
        assert!(named("a@exemple.be", "+32 470 00 00 00").checked().is_ok());
        assert_eq!(named("a@b", "").checked(), Err(DetailsError::Email));
        assert_eq!(named("a b@c.be", "").checked(), Err(DetailsError::Email));
        assert_eq!(named("", "appeler le soir").checked(), Err(DetailsError::Phone));
        assert_eq!(Details::default().checked(), Err(DetailsError::NoName));
    }
}
