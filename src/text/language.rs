//! Which language to speak: the user's wish, then the settings, then the system.

use super::locales::Language;

impl Language {
    /// The language of a code or a locale: `fr`, `nl-BE`, `fr_BE.UTF-8`, `en_GB@euro`.
    pub fn from_code(code: &str) -> Option<Language> {
        let subtag = code.trim().split(['_', '-', '.', '@']).next()?;
        Language::ALL.iter().copied().find(|language| language.code().eq_ignore_ascii_case(subtag))
    }
}

/// The language to speak. The first that is set decides: the option, the configuration, `LC_ALL`,
/// `LC_MESSAGES`, `LANG`; `C`, `POSIX` and languages we do not have mean French.
pub fn choose(
    option: Option<&str>,
    env: &dyn Fn(&str) -> Option<String>,
    configured: Option<&str>,
) -> Language {
    let set = |wish: &String| !wish.trim().is_empty();
    option
        .map(str::to_owned)
        .filter(set)
        .or_else(|| configured.map(str::to_owned).filter(set))
        .or_else(|| ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| env(name).filter(set)))
        .and_then(|wish| Language::from_code(&wish))
        .unwrap_or(Language::Fr)
}

/// The environment for [`choose`]; where the system keeps its language elsewhere (Windows, macOS),
/// that stands for a `LANG` that is not set.
pub fn environment(name: &str) -> Option<String> {
    let set = std::env::var(name).ok();
    if name == "LANG" { set.or_else(sys_locale::get_locale) } else { set }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_name_languages() {
        for (code, language) in [
            ("fr", Some(Language::Fr)),
            ("FR", Some(Language::Fr)),
            ("fr_BE.UTF-8", Some(Language::Fr)),
            ("nl-BE", Some(Language::Nl)),
            ("en_GB@euro", Some(Language::En)),
            ("en.utf8", Some(Language::En)),
            ("de_BE", None),
            ("french", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Language::from_code(code), language, "{code}");
        }
    }

    #[test]
    fn the_first_wish_decides() {
        let none: &[(&str, &str)] = &[];
        for (option, configured, env, language) in [
            (Some("en"), Some("nl"), &[("LC_ALL", "fr_BE")] as &[_], Language::En),
            (None, Some("nl"), &[("LC_ALL", "en_GB")], Language::Nl),
            (None, Some(""), &[("LC_ALL", "en_GB"), ("LANG", "nl_BE")], Language::En),
            (None, None, &[("LC_ALL", ""), ("LC_MESSAGES", "nl_BE"), ("LANG", "en_GB")], Language::Nl),
            (None, None, &[("LANG", "en_GB.UTF-8")], Language::En),
            (None, None, &[("LC_ALL", "C"), ("LANG", "en_GB")], Language::Fr),
            (None, None, &[("LANG", "POSIX")], Language::Fr),
            (None, None, &[("LANG", "de_BE")], Language::Fr),
            (Some("tlh"), Some("nl"), none, Language::Fr),
            (None, None, none, Language::Fr),
        ] {
            let lookup =
                |name: &str| env.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(choose(option, &lookup, configured), language, "{option:?} {configured:?} {env:?}");
        }
    }
}
