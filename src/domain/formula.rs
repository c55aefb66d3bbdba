//! Formulas: what a new cycle starts from (days, hours, fee, places), one commented TOML file each.
//!
//! Owns the list of built-in ones. A user's own pass through [`Formula::parse`]; where their files
//! live is not known here.

mod file;

use std::collections::BTreeMap;

use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

pub(in crate::domain) use self::file::is_word;
pub use self::file::{FormulaError, FormulaFault};
use super::money::Cents;

/// The files of `assets/formulas`: a new one is a line here.
const BUILT_IN: &[&str] = &[
    include_str!("../../assets/formulas/pairs-aidants.toml"),
    include_str!("../../assets/formulas/reseau.toml"),
    include_str!("../../assets/formulas/coordinations.toml"),
    include_str!("../../assets/formulas/conseil.toml"),
    include_str!("../../assets/formulas/assemblee.toml"),
];

/// What a session does when its day is a legal holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnHoliday {
    /// It goes to the same weekday a week later, and on while that is a holiday too.
    NextWeek,
    /// It stays.
    Keep,
}

impl OnHoliday {
    /// Every policy, in the order of menus.
    pub const ALL: [OnHoliday; 2] = [OnHoliday::NextWeek, OnHoliday::Keep];

    /// The stable word, in files, on the command line and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            OnHoliday::NextWeek => "next-week",
            OnHoliday::Keep => "keep",
        }
    }

    /// The policy with this stable word.
    pub fn from_word(word: &str) -> Option<OnHoliday> {
        OnHoliday::ALL.into_iter().find(|policy| policy.word() == word)
    }
}

/// How a group lives; a cycle keeps what its formula said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// Sessions travel from host to host.
    pub itinerant: bool,
    /// People owe fees.
    pub charged: bool,
    /// People are known by name; else only how many came is kept.
    pub named: bool,
}

impl Default for Manner {
    fn default() -> Manner {
        Manner { itinerant: true, charged: true, named: true }
    }
}

/// What a new cycle starts from; each of it may be changed in the cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formula {
    /// The word on the command line: small letters, digits and hyphens.
    pub id: String,
    /// What people read, by language code.
    pub name: BTreeMap<String, String>,
    /// The months with a session (1 to 12), in the order of the season; at least one, none twice.
    pub months: Vec<u32>,
    /// The day of the week.
    pub weekday: Weekday,
    /// Which one of the month, 1 to 4.
    pub nth: u8,
    /// When a session begins, in Brussels.
    pub starts: NaiveTime,
    /// When it ends, later the same day.
    pub ends: NaiveTime,
    /// What a participant owes for the whole cycle; never negative.
    pub fee: Cents,
    /// How many enrol before the waiting list begins; at least one.
    pub capacity: u32,
    /// How many animators the cycle has.
    pub animators: u32,
    /// How its groups live.
    pub manner: Manner,
    /// What happens on legal holidays.
    pub on_holiday: OnHoliday,
}

impl Formula {
    /// Reads and checks a formula file.
    pub fn parse(text: &str) -> Result<Formula, FormulaError> {
        file::read(text)
    }

    /// The formulas that come with the program, in the order of menus.
    pub fn built_in() -> Vec<Formula> {
        BUILT_IN.iter().filter_map(|text| Formula::parse(text).ok()).collect()
    }

    /// The built-in formula with this id.
    pub fn built_in_by_id(id: &str) -> Option<Formula> {
        Formula::built_in().into_iter().find(|formula| formula.id == id)
    }

    /// Its name in a language, else in another one, else its id.
    pub fn name_in(&self, language: &str) -> &str {
        self.name.get(language).or_else(|| self.name.values().next()).unwrap_or(&self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn every_built_in_file_is_a_formula_named_in_three_languages() {
        for text in BUILT_IN {
            let formula = Formula::parse(text).unwrap();
            for language in ["fr", "nl", "en"] {
                assert!(formula.name.contains_key(language), "{} in {language}", formula.id);
            }
            assert_eq!(Formula::built_in_by_id(&formula.id), Some(formula), "its id is its own");
        }
        assert_eq!(Formula::built_in().len(), BUILT_IN.len());
        assert_eq!(Formula::built_in_by_id("nobody"), None);
    }

    #[test]
    fn pairs_aidants_is_what_was_agreed() {
        let formula = Formula::built_in_by_id("pairs-aidants").unwrap();
        let expected = Formula {
            id: "pairs-aidants".to_owned(),
            name: formula.name.clone(),
            months: vec![11, 12, 1, 2, 3, 4, 5],
            weekday: Weekday::Mon,
            nth: 1,
            starts: time(13, 30),
            ends: time(16, 30),
            fee: Cents(5000),
            capacity: 12,
            animators: 2,
            manner: Manner::default(),
            on_holiday: OnHoliday::NextWeek,
        };
        assert_eq!(formula, expected);
    }

    #[test]
    fn reseau_is_free_monthly_and_itinerant() {
        let formula = Formula::built_in_by_id("reseau").unwrap();
        assert_eq!((formula.fee, formula.capacity, formula.animators), (Cents::ZERO, 12, 2));
        assert_eq!(formula.months, [9, 10, 11, 12, 1, 2, 3, 4, 5, 6]);
        assert!(formula.manner.itinerant);
    }

    #[test]
    fn a_name_falls_back() {
        let mut formula = Formula::built_in_by_id("reseau").unwrap();
        assert_eq!(formula.name_in("nl"), "Netwerk");
        formula.name.retain(|language, _| language == "fr");
        assert_eq!(formula.name_in("nl"), "Réseau");
        formula.name.clear();
        assert_eq!(formula.name_in("nl"), "reseau");
    }

    #[test]
    fn policy_words_read_back() {
        for policy in OnHoliday::ALL {
            assert_eq!(OnHoliday::from_word(policy.word()), Some(policy));
            assert_eq!(serde_json::to_value(policy).unwrap(), policy.word());
        }
        assert_eq!(OnHoliday::from_word("skip"), None);
    }
}
