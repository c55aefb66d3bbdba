//! Styles by meaning, out of a file; the only place with colours.

use std::path::Path;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;
use serde::de::{Deserializer, Error};

use crate::domain::attendance::Mark;
use crate::domain::fees::FeeState;

/// The themes of the program: a new one is a file and a line.
const THEMES: &[(&str, &str)] = &[
    ("default", include_str!("../../assets/themes/default.toml")),
    ("plain", include_str!("../../assets/themes/plain.toml")),
];

/// A code that a telephone reads, dark on light in every theme: 16 and 231 are the same in all palettes. Written as
/// light on dark and reversed, so that it is right on a terminal without colours, too, as long as its ground is dark.
pub const CODE: Style =
    Style::new().fg(Color::Indexed(231)).bg(Color::Indexed(16)).add_modifier(Modifier::REVERSED);

/// Styles by meaning.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the names are the meanings
pub struct Theme {
    pub title: Look,
    pub focus: Look,
    pub heading: Look,
    pub dim: Look,
    pub cursor: Look,
    pub row: Look,
    pub present: Look,
    pub late: Look,
    pub excused: Look,
    pub absent: Look,
    pub paid: Look,
    pub owed: Look,
    pub saved: Look,
    pub notice: Look,
    pub trouble: Look,
    pub key: Look,
    pub field: Look,
}

/// One style, as a file writes it: `bold cyan on-black`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look(pub Style);

impl<'de> Deserialize<'de> for Look {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Look, D::Error> {
        let words = String::deserialize(deserializer)?;
        let mut style = Style::new();
        for word in words.split_whitespace() {
            style = add(style, word).ok_or_else(|| D::Error::custom(format!("no style {word}")))?;
        }
        Ok(Look(style))
    }
}

fn add(style: Style, word: &str) -> Option<Style> {
    let modifier = match word {
        "bold" => Modifier::BOLD,
        "dim" => Modifier::DIM,
        "italic" => Modifier::ITALIC,
        "underlined" => Modifier::UNDERLINED,
        "reversed" => Modifier::REVERSED,
        colour => {
            return match colour.strip_prefix("on-") {
                Some(ground) => ground.parse::<Color>().ok().map(|ground| style.bg(ground)),
                None => colour.parse::<Color>().ok().map(|ink| style.fg(ink)),
            };
        }
    };
    Some(style.add_modifier(modifier))
}

impl Theme {
    /// The theme of this name: one of the program's, else the file `<name>.toml` in the user's folder of themes; the
    /// one without colours where colours may not be shown. With a reason, and the first theme, when it is none.
    pub fn named(name: &str, colour: bool, own: Option<&Path>) -> (Theme, Option<String>) {
        let name = if colour { name } else { "plain" };
        let known = THEMES.iter().find(|(known, _)| *known == name).map(|(_, file)| (*file).to_owned());
        let file = known.ok_or(()).or_else(|()| match own {
            Some(folder) => {
                let path = folder.join(format!("{name}.toml"));
                std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
            }
            None => Err(name.to_owned()),
        });
        match file.and_then(|file| toml::from_str(&file).map_err(|error| error.message().to_owned())) {
            Ok(theme) => (theme, None),
            Err(why) => (toml::from_str(THEMES[0].1).unwrap_or_else(|_| Theme::bare()), Some(why)),
        }
    }

    /// Without any style but the cursor: never seen, since a test reads every file.
    fn bare() -> Theme {
        Theme { cursor: Look(Style::new().add_modifier(Modifier::REVERSED)), ..Theme::default() }
    }

    /// Of a mark.
    pub fn mark(&self, mark: Mark) -> Style {
        match mark {
            Mark::Present => self.present.0,
            Mark::Late => self.late.0,
            Mark::Excused => self.excused.0,
            Mark::Absent => self.absent.0,
        }
    }

    /// Of a fee.
    pub fn fee(&self, state: FeeState) -> Style {
        match state {
            FeeState::Paid => self.paid.0,
            FeeState::Waived => self.dim.0,
            FeeState::Unpaid | FeeState::Partial => self.owed.0,
            FeeState::Over => self.notice.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_is_read_and_shows_its_cursor() {
        for (name, file) in THEMES {
            let theme: Theme = toml::from_str(file).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(theme.cursor.0.add_modifier.contains(Modifier::REVERSED), "{name}");
        }
    }

    #[test]
    fn the_plain_theme_has_no_colour() {
        let (plain, _) = Theme::named("default", false, None);
        for mark in Mark::ALL {
            assert_eq!(plain.mark(mark).fg, None);
        }
    }

    #[test]
    fn a_users_own_theme_is_a_file_and_a_wrong_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let own = THEMES[0].1.replace("present = \"green\"", "present = \"blue\"");
        std::fs::write(folder.path().join("nuit.toml"), own).unwrap();
        std::fs::write(folder.path().join("faux.toml"), "title = \"criard\"").unwrap();
        let named = |name| Theme::named(name, true, Some(folder.path()));
        assert_eq!(named("nuit").0.mark(Mark::Present).fg, Some(Color::Blue));
        assert!(named("nuit").1.is_none());
        for wrong in ["faux", "nulle-part"] {
            let (theme, why) = named(wrong);
            assert_eq!(theme.mark(Mark::Present).fg, Some(Color::Green), "{wrong}");
            assert!(why.is_some(), "{wrong}");
        }
    }
}
