//! Account numbers in one form, so that formats agree. Checks nothing: a statement may name any account.

/// Capitals and digits, nothing between them.
pub(super) fn normal(written: &str) -> String {
    written.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The IBAN of a Belgian number of twelve digits, if its own check is right.
///
/// Check digits of the IBAN: 98 − (number followed by 111400 mod 97), where 11 and 14 stand for B and E.
pub(super) fn belgian_iban(number: &str) -> Option<String> {
    let is_number = number.len() == 12 && number.bytes().all(|byte| byte.is_ascii_digit());
    let digits: u64 = number.parse().ok().filter(|_| is_number)?;
    let check = match digits / 100 % 97 {
        0 => 97,
        rest => rest,
    };
    let remainder = (u128::from(digits) * 1_000_000 + 111_400) % 97;
    (check == digits % 100).then(|| format!("BE{:02}{number}", 98 - remainder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_have_one_form() {
        assert_eq!(normal(" be71 0961 2345 6769 "), "BE71096123456769");
        assert_eq!(normal("be71-0961.2345/6769"), "BE71096123456769");
        assert_eq!(normal(""), "");
    }

    #[test]
    fn belgian_numbers_become_their_iban() {
        for (number, iban) in [
            ("096123456769", Some("BE71096123456769")),
            ("068999999501", Some("BE43068999999501")),
            ("123456789002", Some("BE32123456789002")),
            ("000000000097", Some("BE54000000000097")),
            ("539007547034", Some("BE68539007547034")),
            ("123456789012", None),
            ("12345678900", None),
            ("+12345678900", None),
        ] {
            assert_eq!(belgian_iban(number).as_deref(), iban, "{number}");
        }
    }
}
