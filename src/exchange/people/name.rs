//! A full name in one cell, taken apart into given and family name.
//!
//! No rule is right for every name; these follow how lists are written in Belgium.

/// Words that begin a family name.
const PARTICLES: [&str; 33] = [
    "van", "vande", "vanden", "vander", "von", "der", "den", "de", "du", "des", "del", "della", "di", "da",
    "dos", "la", "le", "les", "el", "al", "ter", "ten", "te", "'t", "’t", "in't", "op", "zum", "zur", "ibn",
    "bint", "ould", "aït",
];

/// The given and the family name. In this order: a comma ("Dupont, Marie"), capitals
/// ("DUPONT Marie"), particles ("Marie Van den Berg"), else the first word is the given name.
pub(super) fn split(full: &str) -> (String, String) {
    if let Some((family, given)) = full.split_once(',') {
        let (family, given) = (family.trim(), given.trim());
        if !family.is_empty() && !given.is_empty() {
            return (given.to_owned(), family.to_owned());
        }
    }
    let words: Vec<&str> = full.split_whitespace().collect();
    let family = by_capitals(&words).or_else(|| by_particles(&words)).unwrap_or(1..words.len());
    let given: Vec<&str> = [&words[..family.start.min(words.len())], &words[family.end..]].concat();
    let family = words.get(family).unwrap_or_default();
    (given.join(" "), family.join(" "))
}

/// The capitals at one end, when the rest is not in capitals.
fn by_capitals(words: &[&str]) -> Option<std::ops::Range<usize>> {
    let is_family = |word: &&str| is_capitals(word) || is_particle(word);
    let leading = words.iter().take_while(|word| is_family(word)).count();
    let trailing = words.len() - words.iter().rev().take_while(|word| is_family(word)).count();
    [0..leading, trailing..words.len()].into_iter().find(|family| {
        family.len() < words.len()
            && words[family.clone()].iter().any(|word| is_capitals(word))
            && words.iter().enumerate().all(|(at, word)| family.contains(&at) || !is_capitals(word))
    })
}

/// From the first particle on; a name that begins with one has its family name first.
fn by_particles(words: &[&str]) -> Option<std::ops::Range<usize>> {
    let first = words.iter().position(|word| is_particle(word))?;
    if first > 0 {
        // A particle at the very end begins nothing.
        return (first + 1 < words.len()).then_some(first..words.len());
    }
    let particles = words.iter().take_while(|word| is_particle(word)).count();
    Some(0..(particles + 1).min(words.len()))
}

fn is_particle(word: &str) -> bool {
    let word = word.to_lowercase();
    PARTICLES.contains(&word.as_str())
}

/// At least two letters, and no small one; an initial ("J.") is no capitals.
fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2 && !word.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_names_are_taken_apart() {
        for (full, given, family) in [
            ("Marie Dupont", "Marie", "Dupont"),
            ("Dupont, Marie", "Marie", "Dupont"),
            ("Van den Berg, Marie Anne", "Marie Anne", "Van den Berg"),
            ("DUPONT Marie", "Marie", "DUPONT"),
            ("Marie DUPONT", "Marie", "DUPONT"),
            ("VAN DEN BERG Anne-Lise", "Anne-Lise", "VAN DEN BERG"),
            ("Anne Lise van den BERG", "Anne Lise", "van den BERG"),
            ("ÉTIENNE-LÉON Zoé", "Zoé", "ÉTIENNE-LÉON"),
            ("MARIE DUPONT", "MARIE", "DUPONT"),
            ("Marie Van den Berg", "Marie", "Van den Berg"),
            ("Marie Anne Van den Berg", "Marie Anne", "Van den Berg"),
            ("Van den Berg Marie", "Marie", "Van den Berg"),
            ("El Amrani Fatima", "Fatima", "El Amrani"),
            ("De Smet", "", "De Smet"),
            ("Jean de la Tour", "Jean", "de la Tour"),
            ("J. Dupont", "J.", "Dupont"),
            ("Ana Lopes Silva", "Ana", "Lopes Silva"),
            ("Madonna", "Madonna", ""),
            ("DUPONT", "DUPONT", ""),
            ("Dupont,", "Dupont,", ""),
            ("Jean de", "Jean", "de"),
            ("van", "", "van"),
            ("李 小龙", "李", "小龙"),
            ("Marie\u{a0}Dupont", "Marie", "Dupont"),
            ("", "", ""),
        ] {
            assert_eq!(split(full), (given.to_owned(), family.to_owned()), "{full}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_word_is_lost(words in proptest::collection::vec("(van|de|[A-Z]{1,4}|[A-Z][a-zé]{0,5})", 0..6)) {
            let (given, family) = split(&words.join(" "));
            let mut kept: Vec<&str> = given.split(' ').chain(family.split(' ')).filter(|w| !w.is_empty()).collect();
            let mut all: Vec<&str> = words.iter().map(String::as_str).collect();
            kept.sort_unstable();
            all.sort_unstable();
            proptest::prop_assert_eq!(kept, all);
        }
    }
}
