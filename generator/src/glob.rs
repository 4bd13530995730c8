//! Globs over names with slashes: documents (`crm/*/2025-09`), published paths (`/crm/v3/objects/*`), selections.
//!
//! `*` is any text without a slash, `?` one sign of it, `**` as a whole step any number of steps, `{a,b}` either. A
//! parameter of a published path (`{ticketId}`) is a step like any other. Crates for globs compile them to regular
//! expressions, which costs a build script more to build than all else that reads specifications.

use std::fmt;

/// A glob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glob {
    text: String,
    /// One list of steps for each combination of its alternatives.
    alternatives: Vec<Vec<String>>,
}

/// How many lists of steps the alternatives of one glob may make.
const MOST_ALTERNATIVES: usize = 1_000;

impl Glob {
    /// The glob of a text.
    ///
    /// # Errors
    ///
    /// What is wrong with the text: signs of other kinds of globs (`[`, `!`, `\`), braces that do not match, `**` beside
    /// other signs.
    pub fn new(text: &str) -> Result<Self, String> {
        if let Some(sign) = text.chars().find(|sign| "[]!\\".contains(*sign)) {
            return Err(format!("{text:?} with the sign `{sign}`, which means nothing here"));
        }
        let mut alternatives = Vec::new();
        for expanded in expanded(text)? {
            let steps: Vec<String> = expanded.split('/').map(str::to_owned).collect();
            if steps.iter().any(|step| step.contains("**") && step != "**") {
                return Err(format!("{text:?} with `**` as a part of a step"));
            }
            alternatives.push(steps);
        }
        Ok(Self { text: text.to_owned(), alternatives })
    }

    /// Whether the whole name matches.
    pub fn is_match(&self, name: &str) -> bool {
        let name: Vec<&str> = name.split('/').collect();
        self.alternatives.iter().any(|steps| steps_match(steps, &name))
    }

    /// The glob of the first steps of what this one matches.
    pub fn head(&self, steps: usize) -> Self {
        let mut head = self.clone();
        head.alternatives.iter_mut().for_each(|alternative| alternative.truncate(steps));
        head
    }

    /// How many steps the glob has; nothing where `**` leaves that open.
    pub fn steps(&self) -> Option<usize> {
        let lengths =
            self.alternatives.iter().map(|steps| (!steps.iter().any(|step| step == "**")).then_some(steps.len()));
        lengths.reduce(|one, other| one.filter(|_| one == other)).flatten()
    }
}

impl fmt::Display for Glob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The text once for each combination of what stands in its braces.
fn expanded(text: &str) -> Result<Vec<String>, String> {
    let mut done = vec![String::new()];
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, braces) = rest.split_at(at);
        let inner = braces.strip_prefix('{').and_then(|inner| inner.split_once('}'));
        let Some((inner, after)) = inner.filter(|(inner, _)| !inner.contains('{')) else {
            return Err(format!("{text:?} with a brace that has no other one"));
        };
        let options: Vec<&str> = inner.split(',').collect();
        if done.len() * options.len() > MOST_ALTERNATIVES {
            return Err(format!("{text:?} with more than {MOST_ALTERNATIVES} alternatives"));
        }
        let with = |start: &String| options.iter().map(|option| format!("{start}{before}{option}")).collect::<Vec<_>>();
        done = done.iter().flat_map(with).collect();
        rest = after;
    }
    Ok(done.into_iter().map(|start| start + rest).collect())
}

fn steps_match(steps: &[String], name: &[&str]) -> bool {
    match (steps.split_first(), name.split_first()) {
        (None, None) => true,
        // At the end it stands for at least one step, elsewhere for none too.
        (Some((first, [])), _) if first == "**" => !name.is_empty(),
        (Some((first, rest)), _) if first == "**" => {
            (0..=name.len()).any(|skipped| steps_match(rest, name.get(skipped..).unwrap_or_default()))
        }
        (Some((first, rest)), Some((step, others))) => step_matches(first, step) && steps_match(rest, others),
        _ => false,
    }
}

/// Whether a text matches a pattern of `*`, `?` and literal signs. Of several stars only the last is ever gone back to.
fn step_matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at + 1, read));
                at += 1;
            }
            Some(sign) if *sign == '?' || Some(sign) == text.get(read) => {
                at += 1;
                read += 1;
            }
            _ => match star {
                Some((behind, taken)) => {
                    star = Some((behind, taken + 1));
                    (at, read) = (behind, taken + 1);
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).unwrap_or_default().iter().all(|sign| *sign == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_match(glob: &str, name: &str) -> bool {
        Glob::new(glob).unwrap().is_match(name)
    }

    #[test]
    fn stars_stay_in_their_step() {
        assert!(is_match("crm/*/2025-09", "crm/tickets/2025-09"));
        assert!(!is_match("crm/*", "crm/tickets/2025-09"));
        assert!(is_match("/crm/v3/objects/*/batch/*", "/crm/v3/objects/{objectType}/batch/read"));
        assert!(
            is_match("*Upsert*", "BatchUpsert")
                && is_match("B*U*t", "BatchUpsert")
                && !is_match("B*U*x", "BatchUpsert")
        );
        assert!(is_match("v?", "v3") && !is_match("v?", "v") && !is_match("v?", "v10"));
    }

    #[test]
    fn two_stars_are_any_number_of_steps() {
        assert!(is_match("/things/**/batch/*", "/things/batch/read"));
        assert!(is_match("/things/**/batch/*", "/things/a/b/batch/read"));
        assert!(is_match("/things/**", "/things/a") && !is_match("/things/**", "/things"));
        assert!(is_match("**", "a/b/c"));
    }

    #[test]
    fn braces_are_alternatives() {
        assert!(is_match("crm/{tickets,deals}/{v3,2026-*}", "crm/deals/2026-03"));
        assert!(!is_match("crm/{tickets,deals}/v3", "crm/leads/v3"));
        assert_eq!(Glob::new("crm/{a,b}").unwrap().steps(), Some(2));
        assert_eq!(Glob::new("crm/**").unwrap().steps(), None);
    }

    #[test]
    fn what_is_no_glob_is_told() {
        for text in [
            "/a[",
            "{a",
            "a}",
            "{a{b}}",
            "a**/b",
            "!a",
            "{1,2,3,4,5,6,7,8,9,10}{1,2,3,4,5,6,7,8,9,10}{1,2,3,4,5,6,7,8,9,10,11}",
        ] {
            assert!(Glob::new(text).is_err(), "{text}");
        }
    }
}
