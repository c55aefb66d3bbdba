//! Questions that a group works on, as they are called in lists.

use crate::domain::question::Question;
use crate::text::{Text, clean};

/// The title of a question of the bank; a question in somebody's own words is its own title.
pub fn theme(text: &Text, bank: &[Question], theme: &str) -> String {
    let known = bank.iter().find(|question| question.id == theme);
    let title = known.map_or(theme, |question| question.title_in(text.language().code()));
    clean::clean(title).into_owned()
}
