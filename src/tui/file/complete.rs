//! What Tab adds to a path: as much as all the files have in common that it may mean.

use std::fs::{self, DirEntry};

use crate::domain::fold::fold;
use crate::text::clean::clean;

use super::dropped::{ADDRESS, bare, path, typed};

/// Names of a folder that are looked at: more than anybody keeps in one place, and soon read.
const MOST: usize = 10_000;

/// A path with what Tab adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The longer path, to stand in the field.
    pub text: String,
    /// What it may still become, in order; folders end in `/`. Empty when it is whole.
    pub candidates: Vec<String>,
}

/// Completes what is typed; nothing when it is whole already or means no file.
pub fn complete(text: &str) -> Option<Completion> {
    if text.trim_start().starts_with(ADDRESS) {
        return None;
    }
    let bare = bare(text);
    if bare == "~" {
        return Some(Completion { text: "~/".to_owned(), candidates: Vec::new() });
    }
    let (folder, begun) =
        bare.rsplit_once('/').map_or(("", bare.as_str()), |(folder, begun)| (&bare[..=folder.len()], begun));
    let names = names(folder, begun);
    let common = common(&names)?;
    let text = typed(&format!("{folder}{common}"));
    if names.len() == 1 {
        return (common != begun).then_some(Completion { text, candidates: Vec::new() });
    }
    Some(Completion { text, candidates: names })
}

/// The names in a folder that begin so, in the order of a list of people; hidden ones only when asked for.
fn names(folder: &str, begun: &str) -> Vec<String> {
    let place = if folder.is_empty() { ".".into() } else { path(&typed(folder)) };
    let Ok(entries) = fs::read_dir(place) else { return Vec::new() };
    let all = entries.take(MOST).filter_map(Result::ok).filter_map(|entry| name(&entry, begun));
    let mut names: Vec<String> = all.collect();
    names.sort_by_cached_key(|name| (fold(name), name.clone()));
    names
}

/// A name that can be typed; what would not be read back as it is can only be dropped on the terminal.
fn name(entry: &DirEntry, begun: &str) -> Option<String> {
    let mut name = entry.file_name().into_string().ok()?;
    let hidden = name.starts_with('.') && !begun.starts_with('.');
    if hidden || !name.starts_with(begun) || clean(&name) != name || name.trim() != name {
        return None;
    }
    // Of a link, what it leads to.
    if fs::metadata(entry.path()).is_ok_and(|what| what.is_dir()) {
        name.push('/');
    }
    Some(name)
}

/// What all begin with.
fn common(names: &[String]) -> Option<String> {
    let mut common = names.first()?.as_str();
    for name in names {
        let same = common.chars().zip(name.chars()).take_while(|(one, other)| one == other);
        common = &common[..same.map(|(c, _)| c.len_utf8()).sum()];
    }
    Some(common.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in
            ["extrait-octobre.xml", "extrait-novembre.xml", "Été.csv", "élèves.csv", ".cache", "a\\b'c"]
        {
            fs::write(folder.path().join(name), b"").unwrap();
        }
        fs::write(folder.path().join("rouge\u{1b}[31m"), b"").unwrap();
        fs::create_dir(folder.path().join("mes relevés")).unwrap();
        fs::write(folder.path().join("mes relevés/mars.cod"), b"").unwrap();
        folder
    }

    #[test]
    fn as_much_is_added_as_the_names_have_in_common() {
        let folder = folder();
        let root = folder.path().to_str().unwrap();
        let both = &["extrait-novembre.xml", "extrait-octobre.xml"][..];
        for (begun, text, candidates) in [
            ("/ext", "/extrait-", both),
            ("/extrait-", "/extrait-", both),
            ("/extrait-n", "/extrait-novembre.xml", &[]),
            ("/mes", "/mes relevés/", &[]),
            ("/mes relevés/", "/mes relevés/mars.cod", &[]),
            ("/.", "/.cache", &[]),
            ("/a", "/a\\\\b\\'c", &[]),
            ("/", "/", &["a\\b'c", "élèves.csv", "Été.csv", both[0], both[1], "mes relevés/"]),
        ] {
            let done = complete(&format!("{root}{begun}")).unwrap_or_else(|| panic!("{begun}"));
            assert_eq!(done.text, format!("{root}{text}"), "{begun}");
            assert_eq!(done.candidates, candidates, "{begun}");
        }
        for whole in ["/extrait-novembre.xml", "/rien", "/nulle/part", "/a\\\\b\\'c", "/rouge"] {
            assert_eq!(complete(&format!("{root}{whole}")), None, "{whole}");
        }
    }

    #[test]
    fn quotes_are_understood_and_an_address_is_whole() {
        let folder = folder();
        let root = folder.path().to_str().unwrap();
        let quoted = complete(&format!("'{root}/mes rel")).unwrap();
        assert_eq!(quoted.text, format!("{root}/mes relevés/"));
        assert_eq!(complete(&format!("file://{root}/mes")), None);
        assert_eq!(complete("~").unwrap().text, "~/");
    }
}
