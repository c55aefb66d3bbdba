//! Free text without account numbers: they are never kept in clear.

use super::iban::Iban;

/// The text with `…` in place of everything that looks like an IBAN or a Belgian account number; of an IBAN the country stays.
pub fn discreet(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let beside = out.chars().next_back().is_some_and(char::is_alphanumeric);
        let account = if beside { None } else { iban(rest).or_else(|| domestic(rest)) };
        let account = account.or_else(|| checked(rest));
        if account.is_some() {
            out.extend(rest.chars().take(2).filter(char::is_ascii_alphabetic));
        }
        out.push(if account.is_some() { '…' } else { first });
        rest = &rest[account.unwrap_or(first.len_utf8())..];
    }
    out
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '-')
}

/// The length of the IBAN with which the text begins, written together or in groups.
fn iban(text: &str) -> Option<usize> {
    let head: Vec<char> = text.chars().take(4).collect();
    let [a, b, c, d] = head[..] else { return None };
    if !(a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_digit() && d.is_ascii_digit()) {
        return None;
    }
    let (mut signs, mut end, mut at) = (0, 0, 0);
    while signs < 34 {
        let group = text[at..].find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len() - at);
        let word = &text[at..at + group];
        let digits = word.bytes().any(|byte| byte.is_ascii_digit());
        // Of all groups only that of the bank may be of letters alone; the words that follow are no account.
        let of_a_bank = signs == 4 && group == 4;
        if !digits && !of_a_bank {
            break;
        }
        signs += group;
        end = at + group;
        let Some(blank) = text[end..].chars().next().filter(|c| is_blank(*c)) else { break };
        at = end + blank.len_utf8();
    }
    (15..=42).contains(&signs).then_some(end)
}

/// The length of the IBAN with right check digits with which the text begins: written in another way than usual, or
/// behind other letters.
fn checked(text: &str) -> Option<usize> {
    let mut signs = String::new();
    let mut gap = 0;
    let mut found = None;
    for (at, c) in text.char_indices() {
        if c.is_ascii_alphanumeric() {
            (gap, signs) = (0, signs + c.encode_utf8(&mut [0; 4]));
        } else {
            gap += 1;
        }
        let country = signs.bytes().take(2).all(|byte| byte.is_ascii_alphabetic());
        let check = signs.bytes().skip(2).take(2).all(|byte| byte.is_ascii_digit());
        let separated = gap == 0 || (gap <= 3 && signs.len() > 1 && (is_blank(c) || c == '/'));
        if !country || !check || !separated || signs.len() > 34 {
            break;
        }
        let end = at + c.len_utf8();
        let ends = gap == 0 && !text[end..].starts_with(|c: char| c.is_ascii_digit());
        if ends && signs.len() >= 15 && Iban::parse(&signs).is_ok() {
            found = Some(end);
        }
    }
    found
}

/// `068-9999995-01`.
fn domestic(text: &str) -> Option<usize> {
    let shape = |(at, c): (usize, char)| if matches!(at, 3 | 11) { is_blank(c) } else { c.is_ascii_digit() };
    let sign = text.char_indices().take(14).collect::<Vec<_>>();
    let fits = sign.len() == 14 && sign.iter().enumerate().all(|(at, (_, c))| shape((at, *c)));
    let end = sign.last().map(|(at, c)| at + c.len_utf8())?;
    let beside = text[end..].chars().next().is_some_and(|c| c.is_ascii_digit());
    (fits && !beside).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_go_and_words_stay() {
        for (text, expected) in [
            ("versement de BE43068999999501 merci", "versement de BE… merci"),
            ("versement de BE43 0689 9999 9501 pour moi", "versement de BE… pour moi"),
            ("be43.0689.9999.9501", "be…"),
            ("GB29 NWBK 6016 1331 9268 19", "GB…"),
            ("compte 068-9999995-01.", "compte …."),
            ("IBANBE68539007547034 merci", "IBANBE… merci"),
            ("BE 68 5390 0754 7034", "BE…"),
            ("BE68/5390/0754/7034/ cotisation", "BE…/ cotisation"),
            ("de BE68 - 5390 - 0754 - 7034, merci", "de BE…, merci"),
            ("BE68539007547034MERCI", "BE…"),
            ("IBANBE69539007547034", "IBANBE69539007547034"),
            ("COTISATION202600000000012345", "COTISATION202600000000012345"),
            ("+++202/6000/01105+++ acompte", "+++202/6000/01105+++ acompte"),
            ("FACT-2026-77", "FACT-2026-77"),
            ("ab12 rue de la Loi 16", "ab12 rue de la Loi 16"),
            ("été 2026 à Bruxelles", "été 2026 à Bruxelles"),
            ("", ""),
        ] {
            assert_eq!(discreet(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_taken(text in ".{0,60}") {
            let once = discreet(&text);
            proptest::prop_assert_eq!(discreet(&once), once);
        }
    }
}
