//! Words of published names.

use super::ident::letters;
use heck::ToSnakeCase;

/// The words of a name in lower case: `landing-pages`, `landingPages` and `LandingPages` are `landing`, `pages`.
pub fn words(name: &str) -> Vec<String> {
    letters(name).to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Plural-looking words that name one thing.
const SINGULAR_AS_IT_IS: &[&str] = &[
    "status",
    "settings",
    "details",
    "access",
    "business",
    "analytics",
    "statistics",
    "address",
    "spend",
    "usage",
    "series",
    "process",
];

/// A word in the singular, as far as the paths of APIs need it.
pub fn singular(word: &str) -> String {
    if !is_plural(word) {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if word.ends_with(ending) {
            return word.strip_suffix("es").unwrap_or(word).to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Whether a word names many things.
pub fn is_plural(word: &str) -> bool {
    word.len() > 2
        && word.ends_with('s')
        && !word.ends_with("ss")
        && !word.ends_with("us")
        && !SINGULAR_AS_IT_IS.contains(&word)
}

/// Words as one name in upper camel case.
pub fn camel(words: &[String]) -> String {
    words
        .iter()
        .map(|word| {
            let mut characters = word.chars();
            match characters.next() {
                Some(first) => first.to_ascii_uppercase().to_string() + characters.as_str(),
                None => String::new(),
            }
        })
        .collect()
}

/// Whether a path segment is a version (`v3`, `2026-03`, `2026-09-beta`).
pub fn is_version(segment: &str) -> bool {
    if let Some(number) = segment.strip_prefix('v') {
        return !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    }
    let date = segment.strip_suffix("-beta").unwrap_or(segment);
    match date.split_once('-') {
        Some((year, month)) => {
            year.len() == 4 && month.len() == 2 && (year.to_owned() + month).bytes().all(|byte| byte.is_ascii_digit())
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singulars() {
        for (plural, expected) in [
            ("properties", "property"),
            ("lists", "list"),
            ("addresses", "address"),
            ("status", "status"),
            ("settings", "settings"),
            ("branches", "branch"),
            ("boxes", "box"),
            ("draft", "draft"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }

    #[test]
    fn versions() {
        assert!(is_version("v3") && is_version("2026-03") && is_version("2026-09-beta"));
        assert!(!is_version("0-421") && !is_version("views") && !is_version("v"));
    }
}
