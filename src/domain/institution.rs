//! Institutions: employers and hosts, and how far their teams are on the way to welcoming a peer helper.

mod counts;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fold::{fold, name_key, stored_line};

pub use counts::{SectorCount, count, whole};

/// What is known of an institution, as typed or imported; empty text means unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InstitutionDetails {
    /// What it is called.
    pub name: String,
    /// What it works in, in the user's words.
    pub sector: String,
    /// Where it is, on one line.
    pub address: String,
    /// What one has to know of its room: how many fit in, the bell, the stairs.
    pub room: String,
}

impl InstitutionDetails {
    /// The details as they are stored: NFC, trimmed, on one line; none without a name.
    pub fn checked(&self) -> Option<InstitutionDetails> {
        let details = InstitutionDetails {
            name: stored_line(&self.name),
            sector: stored_line(&self.sector),
            address: stored_line(&self.address),
            room: stored_line(&self.room),
        };
        Some(details).filter(|details| !details.name.is_empty())
    }
}

/// A team, and the steps it reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Team {
    /// What it is called; empty for the institution itself.
    pub name: String,
    /// Steps in their order, and the days they were reached on.
    pub steps: Vec<(TeamStep, NaiveDate)>,
}

impl Team {
    /// The step it is at: the furthest one that it reached.
    pub fn step(&self) -> Option<TeamStep> {
        self.steps.iter().map(|(step, _)| *step).max()
    }

    /// When it reached a step.
    pub fn reached(&self, step: TeamStep) -> Option<NaiveDate> {
        self.steps.iter().find(|(reached, _)| *reached == step).map(|(_, on)| *on)
    }
}

/// One line of a list of institutions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstitutionRow {
    /// The physical line of the file where it starts, from 1: for messages.
    pub line: u64,
    /// The institution.
    pub details: InstitutionDetails,
    /// The team that the steps are about; empty for the institution itself.
    pub team: String,
    /// Steps and the days they were reached on.
    pub steps: Vec<(TeamStep, NaiveDate)>,
}

/// Lines that say otherwise than an earlier one about the same institution, each with the line that counts.
pub fn contradictions(rows: &[InstitutionRow]) -> Vec<(u64, u64)> {
    let mut first: HashMap<(String, usize), (u64, String)> = HashMap::new();
    let mut found = Vec::new();
    for InstitutionRow { line, details, .. } in rows {
        let key = name_key(&details.name);
        let mut counts = None;
        for (at, said) in [&details.sector, &details.address, &details.room].into_iter().enumerate() {
            let said = stored_line(said);
            if said.is_empty() {
                continue;
            }
            let known = first.entry((key.clone(), at)).or_insert_with(|| (*line, said.clone()));
            if known.1 != said {
                counts.get_or_insert(known.0);
            }
        }
        found.extend(counts.map(|first| (*line, first)));
    }
    found
}

/// A step of a team that prepares to welcome a peer helper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // the names say it
pub enum TeamStep {
    NeedsAnalysis,
    JobDescription,
    Recruitment,
    InPost,
    /// Their peer helper came to the intervisions.
    Joined,
}

impl TeamStep {
    /// Every step, in its order.
    pub const ALL: [TeamStep; 5] = [
        TeamStep::NeedsAnalysis,
        TeamStep::JobDescription,
        TeamStep::Recruitment,
        TeamStep::InPost,
        TeamStep::Joined,
    ];

    /// The stable word, in the book, on the command line and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            TeamStep::NeedsAnalysis => "needs-analysis",
            TeamStep::JobDescription => "job-description",
            TeamStep::Recruitment => "recruitment",
            TeamStep::InPost => "in-post",
            TeamStep::Joined => "joined",
        }
    }

    /// The step with this stable word.
    pub fn from_word(word: &str) -> Option<TeamStep> {
        TeamStep::ALL.into_iter().find(|step| step.word() == word)
    }

    /// The step that a person means by the title of a column, in French, Dutch or English.
    pub fn recognise(text: &str) -> Option<TeamStep> {
        let text = fold(text);
        let has = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
        if has(&["besoin", "behoefte", "need"]) {
            Some(TeamStep::NeedsAnalysis)
        } else if has(&["description", "profil de fonction", "functieprofiel", "functieomschrijving"]) {
            Some(TeamStep::JobDescription)
        } else if has(&["recrut", "rekruter", "werving", "recruit"]) {
            Some(TeamStep::Recruitment)
        } else if has(&["en poste", "engage", "in dienst", "in post", "in-post", "hired"]) {
            Some(TeamStep::InPost)
        } else if has(&["intervision", "intervisie", "joined", "rejoint"]) {
            Some(TeamStep::Joined)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_known_by_word_and_by_title() {
        for step in TeamStep::ALL {
            assert_eq!(TeamStep::from_word(step.word()), Some(step));
            assert_eq!(TeamStep::recognise(&step.word().replace('-', " ")), Some(step));
        }
        for (title, step) in [
            ("Analyse des besoins", TeamStep::NeedsAnalysis),
            ("Description de fonction", TeamStep::JobDescription),
            ("Recrutement", TeamStep::Recruitment),
            ("En poste", TeamStep::InPost),
            ("A rejoint les intervisions", TeamStep::Joined),
            ("Behoefteanalyse", TeamStep::NeedsAnalysis),
            ("Functieomschrijving", TeamStep::JobDescription),
            ("Werving", TeamStep::Recruitment),
            ("In dienst", TeamStep::InPost),
            ("Bij de intervisies", TeamStep::Joined),
        ] {
            assert_eq!(TeamStep::recognise(title), Some(step), "{title}");
        }
        assert_eq!(TeamStep::recognise("Adresse"), None);
    }

    #[test]
    fn an_institution_has_a_name() {
        let details = InstitutionDetails { name: "  Maison Ouverte ".into(), ..Default::default() };
        assert_eq!(details.checked().unwrap().name, "Maison Ouverte");
        let room = InstitutionDetails { room: " 12 places\r\nsonnette 3 ".into(), ..details.clone() };
        assert_eq!(room.checked().unwrap().room, "12 places sonnette 3");
        assert_eq!(InstitutionDetails { name: "  ".into(), ..details }.checked().map(|d| d.name), None);
    }

    #[test]
    fn two_lines_that_say_otherwise_are_told() {
        let row = |line, name: &str, sector: &str| InstitutionRow {
            line,
            details: InstitutionDetails {
                name: name.into(),
                sector: sector.into(),
                ..InstitutionDetails::default()
            },
            team: String::new(),
            steps: Vec::new(),
        };
        let rows = [
            row(2, "Alpha", "logement"),
            row(3, "ALPHA", ""),
            row(4, " alpha", "santé"),
            row(5, "Beta", "santé"),
            row(6, "Alpha", "logement "),
        ];
        assert_eq!(contradictions(&rows), [(4, 2)]);
    }
}
