//! Who plays in the demonstration: names, institutions and reasons, all invented.

use crate::domain::fees::Method;
use crate::domain::fold::fold;
use crate::domain::person::{Details, Role};
use crate::domain::setting::Setting;

/// Where the fees go: an association that is not, with an account of a bank that is in no register.
pub(super) const ACCOUNT: [(Setting, &str); 2] =
    [(Setting::Beneficiary, "La Ronde Exemple ASBL"), (Setting::Iban, "BE68539007547034")];

/// Somebody invented, and how the season goes for them.
pub(super) struct Actor {
    given: &'static str,
    family: &'static str,
    role: Role,
    pub institution: &'static str,
    language: &'static str,
    /// A letter a session, in order: `l`ate, `e`xcused, `a`bsent; all else is present.
    pub marks: &'static str,
    pub stay: Stay,
    pub money: Money,
}

/// How long somebody stays.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stay {
    /// To the end.
    Whole,
    /// From the second session on.
    JoinsLate,
    /// Until the second session, or not even to the first when the second has yet to come.
    Leaves,
}

/// What somebody pays, in euro, or why nothing is due.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Money {
    Nothing,
    Transfer(i64),
    Cash(i64),
    Waived(&'static str),
    /// The fee for the sessions that are left, in cash.
    Share,
    /// The institution pays, for all of its people at once.
    Employer,
}

impl Money {
    /// What is paid, in euro, and how.
    pub fn paid(self) -> Option<(i64, Method)> {
        match self {
            Money::Transfer(euro) => Some((euro, Method::Transfer)),
            Money::Cash(euro) => Some((euro, Method::Cash)),
            Money::Nothing | Money::Waived(_) | Money::Share | Money::Employer => None,
        }
    }
}

impl Actor {
    /// What the book keeps of them.
    pub fn details(&self) -> Details {
        let mailbox = [self.given, self.family].map(|name| fold(name).replace(' ', "")).join(".");
        Details {
            given: self.given.into(),
            family: self.family.into(),
            role: Some(self.role),
            institution: self.institution.into(),
            email: format!("{mailbox}@exemple.be"),
            phone: String::new(),
            language: self.language.into(),
        }
    }
}

type Name = (&'static str, &'static str);
type Work = (Role, &'static str);

const fn actor(
    (given, family): Name,
    (role, institution): Work,
    language: &'static str,
    marks: &'static str,
    stay: Stay,
    money: Money,
) -> Actor {
    Actor { given, family, role, institution, language, marks, stay, money }
}

use Money::{Cash, Employer, Nothing, Share, Transfer, Waived};
use Role::{Expert, Jobist, PeerHelper, Professional};
use Stay::{JoinsLate, Leaves, Whole};

/// The peer helpers: seven sessions, 50 € each.
#[rustfmt::skip]
pub(super) const PEER_HELPERS: &[Actor] = &[
    actor(("Amina", "Diallo"), (PeerHelper, "Le Fil Tendu"), "fr", "ppppppp", Whole, Transfer(50)),
    actor(("Youssef", "Benkirane"), (PeerHelper, "Maison des Tilleuls"), "fr", "plpplpp", Whole, Transfer(50)),
    actor(("Chloé", "Lambrequin"), (Expert, "Le Fil Tendu"), "fr", "ppeappp", Whole, Cash(20)),
    actor(("Fatou", "Ndoyé"), (PeerHelper, "Espace Clairière"), "fr", "eppppep", Whole, Transfer(60)),
    actor(("Marek", "Nowiński"), (Jobist, "Relais des Trois Cours"), "fr", "palppap", Whole, Nothing),
    actor(("Inès", "Vandevelde-Amrani"), (PeerHelper, "Het Open Raam"), "nl", "ppppppl", Whole, Employer),
    actor(("Thi Lan", "Pham"), (Expert, "Espace Clairière"), "fr", "ppppppp", Whole, Transfer(50)),
    actor(("Joris", "De Wilgen"), (PeerHelper, "Het Open Raam"), "nl", "lppeppp", Whole, Employer),
    actor(("Espérance", "Mbala"), (PeerHelper, "Maison des Tilleuls"), "fr", "ppppapp", Whole, Waived("Sans revenu pour le moment")),
    actor(("Nadia", "El Khattabi"), (Jobist, "Relais des Trois Cours"), "fr", "-ppeppp", JoinsLate, Share),
    actor(("Luca", "Ferrantino"), (PeerHelper, "Le Fil Tendu"), "fr", "pa-----", Leaves, Transfer(50)),
];

/// The network: ten sessions, free.
#[rustfmt::skip]
pub(super) const NETWORK: &[Actor] = &[
    actor(("Hélène", "Grandpré"), (Professional, "Centre Mirabelle"), "fr", "ppppeppppp", Whole, Nothing),
    actor(("Samir", "Ouazzan"), (Professional, "Maison des Tilleuls"), "fr", "plpppppapp", Whole, Nothing),
    actor(("Griet", "Van Elzen"), (Professional, "Het Open Raam"), "nl", "pppepppppp", Whole, Nothing),
    actor(("Béatrice", "Mukasa"), (Professional, "Espace Clairière"), "fr", "ppapppplpp", Whole, Nothing),
    actor(("Tomáš", "Horníček"), (Professional, "Relais des Trois Cours"), "en", "eppppppppp", Whole, Nothing),
    actor(("Wout", "Lindehof"), (Professional, "Het Open Raam"), "nl", "pppppappep", Whole, Nothing),
    actor(("Leïla", "Bensmaïl"), (Professional, "Centre Mirabelle"), "fr", "pppppppppp", Whole, Nothing),
    actor(("Xiaoyu", "Chen-Dumortier"), (Professional, "Le Fil Tendu"), "fr", "ppplpppppp", Whole, Nothing),
];

/// An institution of the play.
pub(super) struct House {
    pub name: &'static str,
    pub sector: &'static str,
    pub address: &'static str,
    pub room: &'static str,
    pub team: &'static str,
    /// How many steps its team has taken.
    pub steps: usize,
}

const fn house(
    name: &'static str,
    sector: &'static str,
    (address, room): (&'static str, &'static str),
    (team, steps): (&'static str, usize),
) -> House {
    House { name, sector, address, room, team, steps }
}

/// Streets that no town has.
#[rustfmt::skip]
pub(super) const HOUSES: &[House] = &[
    house("Le Fil Tendu", "logement", ("Rue de l’Exemple 14, 1000 Bruxelles", "14 places, sonner chez « Fil »"), ("", 5)),
    house("Maison des Tilleuls", "santé mentale", ("Avenue Inventée 3, 1030 Bruxelles", "12 places"), ("", 5)),
    house("Espace Clairière", "assuétudes", ("Quai Imaginaire 27, 1080 Bruxelles", "10 places, 2e étage sans ascenseur"), ("", 5)),
    house("Relais des Trois Cours", "sans-abrisme", ("Place Fictive 8, 1060 Bruxelles", "20 places"), ("Équipe de rue", 4)),
    house("Het Open Raam", "welzijn", ("Voorbeeldstraat 51, 1070 Brussel", "12 plaatsen, bel 2"), ("", 5)),
    house("Centre Mirabelle", "santé mentale", ("Chaussée du Rêve 101, 1050 Bruxelles", ""), ("Équipe mobile", 2)),
    house("Le Pré commun", "logement", ("", ""), ("", 1)),
];

/// What the sessions worked on, two each.
pub(super) const QUESTIONS: &[&str] =
    &["cadre", "secret", "integration", "expertise", "relation", "distance", "pair", "formation-depart"];
