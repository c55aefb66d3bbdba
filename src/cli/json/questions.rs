//! Questions that groups work on.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cycle, Session};
use crate::domain::question::{Covered, Question};
use crate::tell;
use crate::text::Text;

/// `ronde questions`; without a cycle, the bank alone.
#[derive(Serialize)]
pub struct Questions {
    pub cycle: Option<Cycle>,
    pub questions: Vec<CoveredQuestion>,
}

/// `ronde session question`.
#[derive(Serialize)]
pub struct WorkedOn {
    pub session: Session,
    pub questions: Vec<Asked>,
    pub note: String,
}

/// A question; without a word when it is in an animator's own words.
#[derive(Serialize)]
pub struct Asked {
    id: Option<String>,
    title: String,
    text: String,
}

/// A question, with the days on which it was worked on, and those to come for which it is noted.
#[derive(Serialize)]
pub struct CoveredQuestion {
    #[serde(flatten)]
    asked: Asked,
    sessions: Vec<NaiveDate>,
    planned: Vec<NaiveDate>,
}

impl Asked {
    /// In the language of the run.
    pub fn of(text: &Text, bank: &[Question], theme: &str) -> Asked {
        let known = bank.iter().any(|question| question.id == theme);
        Asked {
            id: known.then(|| theme.to_owned()),
            title: tell::theme(text, bank, theme),
            text: tell::whole_theme(text, bank, theme),
        }
    }
}

impl CoveredQuestion {
    /// In the language of the run.
    pub fn of(text: &Text, bank: &[Question], covered: &Covered) -> CoveredQuestion {
        CoveredQuestion {
            asked: Asked::of(text, bank, &covered.theme),
            sessions: covered.worked.clone(),
            planned: covered.planned.clone(),
        }
    }
}
