//! What a book remembers for everyone who opens it.

use super::account::ReferenceField;
use super::iban::{Bic, Iban};

/// A setting of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Who animates new cycles: names with commas between.
    Animators,
    /// How many days after the end of a cycle its people are kept.
    KeepDays,
    /// How many copies are kept of the last days of use.
    DailyBackups,
    /// How many are kept beyond those, one of each seven.
    WeeklyBackups,
    /// How many are kept beyond those, one of each twenty-eight.
    MonthlyBackups,
    /// Whose account fees are paid to.
    Beneficiary,
    /// The number of that account.
    Iban,
    /// The code of its bank.
    Bic,
    /// Where a QR code has the reference of a payment.
    QrReference,
}

impl Setting {
    /// Every setting.
    pub const ALL: [Setting; 9] = [
        Setting::Animators,
        Setting::KeepDays,
        Setting::DailyBackups,
        Setting::WeeklyBackups,
        Setting::MonthlyBackups,
        Setting::Beneficiary,
        Setting::Iban,
        Setting::Bic,
        Setting::QrReference,
    ];

    /// Days after the end of a cycle, unless chosen otherwise.
    pub const KEEP_DAYS: u64 = 30;

    /// The characters that a beneficiary's name may have (EPC069-12).
    pub const LONGEST_BENEFICIARY: usize = 70;

    /// The stable word.
    pub fn word(self) -> &'static str {
        match self {
            Setting::Animators => "animators",
            Setting::KeepDays => "keep-days",
            Setting::DailyBackups => "daily-backups",
            Setting::WeeklyBackups => "weekly-backups",
            Setting::MonthlyBackups => "monthly-backups",
            Setting::Beneficiary => "beneficiary",
            Setting::Iban => "iban",
            Setting::Bic => "bic",
            Setting::QrReference => "qr-reference",
        }
    }

    /// The setting with this stable word.
    pub fn from_word(word: &str) -> Option<Setting> {
        Setting::ALL.into_iter().find(|setting| setting.word() == word)
    }

    /// The value unless chosen otherwise; no account is built in.
    pub fn default(self) -> &'static str {
        match self {
            Setting::Animators | Setting::Beneficiary | Setting::Iban | Setting::Bic => "",
            Setting::KeepDays => "30",
            Setting::DailyBackups => "7",
            Setting::WeeklyBackups => "4",
            Setting::MonthlyBackups => "12",
            Setting::QrReference => "text",
        }
    }

    /// Whether the setting can have this value; an empty one stands for the default.
    pub fn takes(self, value: &str) -> bool {
        value == self.default()
            || match self {
                Setting::Animators => true,
                Setting::KeepDays => value.parse::<u64>().is_ok_and(|days| days <= 3660),
                // At least one copy is always there.
                Setting::DailyBackups => value.parse::<u64>().is_ok_and(|count| (1..=366).contains(&count)),
                Setting::WeeklyBackups | Setting::MonthlyBackups => {
                    value.parse::<u64>().is_ok_and(|count| count <= 366)
                }
                Setting::Beneficiary => {
                    value.chars().count() <= Setting::LONGEST_BENEFICIARY && !value.contains(char::is_control)
                }
                Setting::Iban => Iban::parse(value).is_ok(),
                Setting::Bic => Bic::parse(value).is_some(),
                Setting::QrReference => ReferenceField::from_word(value).is_some(),
            }
    }

    /// The value in the one form in which it is kept.
    pub fn kept(self, value: &str) -> String {
        match self {
            Setting::Iban => Iban::parse(value).map(|iban| iban.electronic().to_owned()).ok(),
            Setting::Bic => Bic::parse(value).map(|bic| bic.to_string()),
            _ => None,
        }
        .unwrap_or_else(|| value.to_owned())
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
        assert_eq!(Setting::QrReference.default(), ReferenceField::default().word());
        for (setting, wrong) in [
            (Setting::KeepDays, "toujours"),
            (Setting::Beneficiary, "Deux\nlignes"),
            (Setting::Iban, "BE00 0000 0000 0097"),
            (Setting::Bic, "BANQUE"),
            (Setting::QrReference, "ailleurs"),
        ] {
            assert!(!setting.takes(wrong), "{wrong}");
        }
        assert!(Setting::Beneficiary.takes(&"é".repeat(70)) && !Setting::Beneficiary.takes(&"é".repeat(71)));
    }

    #[test]
    fn numbers_are_kept_without_spaces() {
        assert_eq!(Setting::Iban.kept("be68 5390 0754 7034"), "BE68539007547034");
        assert_eq!(Setting::Bic.kept("gkcc bebb"), "GKCCBEBB");
        assert_eq!(Setting::Beneficiary.kept("ASBL Exemple"), "ASBL Exemple");
    }
}
