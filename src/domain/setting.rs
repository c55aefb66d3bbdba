//! What a book remembers for everyone who opens it.

/// A setting of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Who animates new cycles: names with commas between.
    Animators,
    /// How many days after the end of a cycle its people are kept.
    KeepDays,
}

impl Setting {
    /// Every setting.
    pub const ALL: [Setting; 2] = [Setting::Animators, Setting::KeepDays];

    /// Days after the end of a cycle, unless chosen otherwise.
    pub const KEEP_DAYS: u64 = 30;

    /// The stable word.
    pub fn word(self) -> &'static str {
        match self {
            Setting::Animators => "animators",
            Setting::KeepDays => "keep-days",
        }
    }

    /// The setting with this stable word.
    pub fn from_word(word: &str) -> Option<Setting> {
        Setting::ALL.into_iter().find(|setting| setting.word() == word)
    }

    /// The value unless chosen otherwise.
    pub fn default(self) -> &'static str {
        match self {
            Setting::Animators => "",
            Setting::KeepDays => "30",
        }
    }

    /// Whether the setting can have this value.
    pub fn takes(self, value: &str) -> bool {
        match self {
            Setting::Animators => true,
            Setting::KeepDays => value.parse::<u64>().is_ok_and(|days| days <= 3660),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_taken_and_nonsense_is_not() {
        for setting in Setting::ALL {
            assert!(setting.takes(setting.default()));
            assert_eq!(Setting::from_word(setting.word()), Some(setting));
        }
        assert_eq!(Setting::KeepDays.default(), Setting::KEEP_DAYS.to_string());
        assert!(!Setting::KeepDays.takes("toujours"));
    }
}
