//! Bech32 (BIP 173): keys as text with a checksum that finds any typing error.

const DIGITS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECKSUM: usize = 6;

fn polymod(values: impl Iterator<Item = u8>) -> u32 {
    const GENERATORS: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |sum, value| {
        let mixed = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        let top = sum >> 25;
        GENERATORS
            .iter()
            .enumerate()
            .filter(|(bit, _)| top >> bit & 1 == 1)
            .fold(mixed, |sum, (_, one)| sum ^ one)
    })
}

fn prefix(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().map(|byte| byte >> 5).chain([0]).chain(name.bytes().map(|byte| byte & 31))
}

/// The bytes of a text with this prefix (in lower case); a text in mixed case is none.
pub(super) fn decode(text: &str, name: &str) -> Option<Vec<u8>> {
    let lower = text.to_ascii_lowercase();
    if text != lower && text != text.to_ascii_uppercase() {
        return None;
    }
    let digits = lower.strip_prefix(name)?.strip_prefix('1')?;
    let values: Vec<u8> = digits
        .bytes()
        .map(|digit| DIGITS.iter().position(|known| *known == digit).and_then(|at| u8::try_from(at).ok()))
        .collect::<Option<_>>()?;
    if polymod(prefix(name).chain(values.iter().copied())) != 1 {
        return None;
    }
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for value in &values[..values.len().checked_sub(CHECKSUM)?] {
        bits = bits << 5 | u32::from(*value);
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    // Padding is shorter than a digit, and empty.
    (count < 5 && bits & ((1 << count) - 1) == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standards_own_texts_are_read() {
        // BIP 173, test vectors.
        for (text, name, length) in [
            ("A12UEL5L", "a", 0),
            ("a12uel5l", "a", 0),
            ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef", 20),
            ("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "split", 30),
        ] {
            assert_eq!(decode(text, name).map(|bytes| bytes.len()), Some(length), "{text}");
        }
        for (wrong, name) in [
            ("A12uEL5L", "a"),
            ("a12uel5m", "a"),
            ("a12uel5", "a"),
            ("x1b4n0q5v", "x"),
            ("li1dgmt3", "li"),
            ("", "a"),
            ("a1", "a"),
            ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abc"),
        ] {
            assert_eq!(decode(wrong, name), None, "{wrong}");
        }
    }
}
