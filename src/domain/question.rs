//! Questions that groups work on: the bank in a commented TOML file, a user's own on top, and what a cycle has covered.
//!
//! A session keeps the word of a question, or a question in the animator's own words; where files live is not
//! known here.

mod file;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use self::file::{QuestionError, QuestionFault};
use super::fold::fold;

/// The bank that comes with the program.
const BUILT_IN: &str = include_str!("../../assets/questions.toml");

/// A question of the bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The word that stands for it: small letters, digits and hyphens.
    pub id: String,
    /// What lists show, by language code; at least one.
    pub title: BTreeMap<String, String>,
    /// The whole question, by language code; empty where the title says it all.
    pub text: BTreeMap<String, String>,
}

impl Question {
    /// Reads and checks a file of questions.
    pub fn parse(text: &str) -> Result<Vec<Question>, QuestionError> {
        file::read(text)
    }

    /// The bank that comes with the program, in the order of lists.
    pub fn built_in() -> Vec<Question> {
        Question::parse(BUILT_IN).unwrap_or_default()
    }

    /// The title in a language, else in another one.
    pub fn title_in(&self, language: &str) -> &str {
        in_language(&self.title, language).unwrap_or(&self.id)
    }

    /// The whole question in a language; where there is none, the title.
    pub fn text_in(&self, language: &str) -> &str {
        self.text.get(language).map_or_else(
            || {
                self.title
                    .get(language)
                    .map(String::as_str)
                    .or(in_language(&self.text, language))
                    .unwrap_or(self.title_in(language))
            },
            String::as_str,
        )
    }
}

fn in_language<'t>(texts: &'t BTreeMap<String, String>, language: &str) -> Option<&'t str> {
    texts.get(language).or_else(|| texts.values().next()).map(String::as_str)
}

/// The bank with somebody's own questions: one of a known word takes its place, others follow.
pub fn extended(mut bank: Vec<Question>, own: Vec<Question>) -> Vec<Question> {
    for question in own {
        match bank.iter_mut().find(|known| known.id == question.id) {
            Some(known) => *known = question,
            None => bank.push(question),
        }
    }
    bank
}

/// The question that a word or a title in any language means.
pub fn recognise<'b>(bank: &'b [Question], typed: &str) -> Option<&'b Question> {
    let wanted = fold(typed);
    bank.iter().find(|question| {
        fold(&question.id) == wanted || question.title.values().any(|title| fold(title) == wanted)
    })
}

/// A question, and when a cycle worked on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// The word of the bank, or the question itself.
    pub theme: String,
    /// In the words of an animator: the bank does not have it.
    pub own: bool,
    /// On these days it was worked on.
    pub worked: Vec<NaiveDate>,
    /// For these days, still to come, it is noted.
    pub planned: Vec<NaiveDate>,
}

/// All of the bank in its order, then what is noted besides in that of the sessions: each with its days.
pub fn coverage(bank: &[Question], noted: &[(String, NaiveDate)], today: NaiveDate) -> Vec<Covered> {
    let none =
        |theme: &str, own| Covered { theme: theme.to_owned(), own, worked: Vec::new(), planned: Vec::new() };
    let mut covered: Vec<Covered> = bank.iter().map(|question| none(&question.id, false)).collect();
    for (theme, day) in noted {
        let at = covered.iter().position(|known| known.theme == *theme).unwrap_or_else(|| {
            covered.push(none(theme, true));
            covered.len() - 1
        });
        let days = if *day <= today { &mut covered[at].worked } else { &mut covered[at].planned };
        days.push(*day);
    }
    covered
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LANGUAGES: [&str; 3] = ["fr", "nl", "en"];
    /// Columns of a title in lists.
    const TITLE: usize = 40;

    fn day(month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, 7).unwrap()
    }

    #[test]
    fn the_bank_is_whole_in_three_languages() {
        let bank = Question::parse(BUILT_IN).unwrap();
        assert!((8..=14).contains(&bank.len()), "{}", bank.len());
        for question in &bank {
            for language in LANGUAGES {
                let (title, text) = (&question.title[language], &question.text[language]);
                assert!(title.chars().count() <= TITLE, "{}: {title}", question.id);
                assert!(text.ends_with('?') && !text.contains('\''), "{text}");
            }
            let french = format!("{}{}", question.title["fr"], question.text["fr"]);
            for loose in [" ?", " :", " ;", " !", "'"] {
                assert!(!french.contains(loose), "{}: {french}", question.id);
            }
        }
    }

    #[test]
    fn a_question_is_known_by_its_word_and_by_its_titles() {
        let bank = Question::built_in();
        for (typed, id) in [
            ("cadre", Some("cadre")),
            (" Écoute ", Some("ecoute")),
            ("the right distance", Some("distance")),
            ("Luisteren", Some("ecoute")),
            ("cadr", None),
            ("", None),
        ] {
            assert_eq!(recognise(&bank, typed).map(|question| question.id.as_str()), id, "{typed}");
        }
    }

    #[test]
    fn another_language_stands_in_for_one_that_is_missing() {
        let parse = |text| Question::parse(text).unwrap().remove(0);
        let whole = parse("[[question]]\nid='a'\ntitle.fr='Titre'\ntitle.en='Title'\ntext.fr='Texte'");
        assert_eq!((whole.title_in("nl"), whole.text_in("fr")), ("Title", "Texte"));
        assert_eq!(whole.text_in("en"), "Title", "one's own language before a longer text in another");
        assert_eq!(whole.text_in("nl"), "Texte");
    }

    #[test]
    fn own_questions_replace_and_follow() {
        let own = Question::parse(
            "[[question]]\nid = 'distance'\ntitle.fr = 'Loin'\n[[question]]\nid = 'neuf'\ntitle.fr = 'Neuf'",
        );
        let (bank, own) = (Question::built_in(), own.unwrap());
        let at = bank.iter().position(|question| question.id == "distance").unwrap();
        let all = extended(bank.clone(), own);
        assert_eq!((all.len(), all[at].title_in("en")), (bank.len() + 1, "Loin"));
        assert_eq!(all[bank.len()].id, "neuf");
    }

    #[test]
    fn coverage_tells_past_from_future_and_keeps_own_questions() {
        let bank: Vec<Question> = Question::built_in().into_iter().take(2).collect();
        let noted =
            [("secret".to_owned(), day(1)), ("Et après ?".to_owned(), day(2)), ("secret".to_owned(), day(3))];
        let covered = coverage(&bank, &noted, day(2));
        let days: Vec<_> = covered
            .iter()
            .map(|one| (one.theme.as_str(), one.own, one.worked.clone(), one.planned.clone()))
            .collect();
        assert_eq!(
            days,
            [
                ("cadre", false, vec![], vec![]),
                ("secret", false, vec![day(1)], vec![day(3)]),
                ("Et après ?", true, vec![day(2)], vec![]),
            ]
        );
    }

    proptest! {
        #[test]
        fn every_note_is_counted_once(noted in proptest::collection::vec(("[a-e]", 1u32..13), 0..30), today in 1u32..13) {
            let noted: Vec<_> = noted.into_iter().map(|(theme, month)| (theme, day(month))).collect();
            let bank = Question::built_in();
            let covered = coverage(&bank, &noted, day(today));
            let days: usize = covered.iter().map(|one| one.worked.len() + one.planned.len()).sum();
            prop_assert_eq!(days, noted.len());
            prop_assert!(covered.iter().zip(&bank).all(|(one, question)| one.theme == question.id));
        }
    }
}
