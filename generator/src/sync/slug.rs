//! The names of groups and APIs in `specs/`, made from the published ones.

use std::collections::{BTreeMap, BTreeSet};

/// A published name in small letters, its words joined by dashes; what is no letter or digit only parts words.
pub(super) fn kebab(name: &str) -> String {
    words(name).join("-")
}

fn words(name: &str) -> Vec<String> {
    name.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect()
}

/// The slug of each API of a group, by published name.
///
/// An API that repeats its group's words at the start is called without them (`CRM`, `Crm Owners`: `owners`), unless
/// nothing or only a version word would remain (`Automation V4`), or another API of the group could be meant.
pub(super) fn apis<'a>(group: &str, apis: &BTreeSet<&'a str>) -> BTreeMap<&'a str, String> {
    let shortened: BTreeMap<&str, Option<String>> = apis.iter().map(|api| (*api, without_group(group, api))).collect();
    let is_free = |api: &str, short: &str| {
        let of_others = shortened.iter().filter(|(other, _)| **other != api);
        !of_others.into_iter().any(|(other, theirs)| kebab(other) == short || theirs.as_deref() == Some(short))
    };
    shortened
        .iter()
        .map(|(api, short)| {
            let slug = short.clone().filter(|short| is_free(api, short)).unwrap_or_else(|| kebab(api));
            (*api, slug)
        })
        .collect()
}

/// The name of an API without its group's words, where it starts with them and something is left to call it by.
fn without_group(group: &str, api: &str) -> Option<String> {
    let api = words(api);
    let rest = api.strip_prefix(words(group).as_slice())?;
    let telling = rest.iter().any(|word| !is_version(word));
    telling.then(|| rest.join("-"))
}

/// Whether a word only says a version (`v3`).
fn is_version(word: &str) -> bool {
    word.strip_prefix('v').is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slugs(group: &str, names: &[&str]) -> Vec<String> {
        let all = apis(group, &names.iter().copied().collect());
        names.iter().map(|name| all[name].clone()).collect()
    }

    #[test]
    fn a_groups_words_go_where_something_telling_remains() {
        assert_eq!(slugs("CRM", &["Crm Owners", "Deals"]), ["owners", "deals"]);
        assert_eq!(slugs("Marketing", &["Marketing Emails", "Marketing Emails V3"]), ["emails", "emails-v3"]);
        assert_eq!(slugs("Automation", &["Automation V4", "Actions V4"]), ["automation-v4", "actions-v4"]);
        assert_eq!(slugs("Webhooks Journal", &["Webhooks Journal"]), ["webhooks-journal"]);
        assert_eq!(
            slugs("Conversations", &["Conversations", "Conversations Inbox & Messages"]),
            ["conversations", "inbox-messages"]
        );
    }

    #[test]
    fn a_short_name_that_another_api_could_mean_is_not_taken() {
        assert_eq!(slugs("CMS", &["Cms Tags", "Tags"]), ["cms-tags", "tags"]);
        assert_eq!(slugs("CMS", &["Cms Tags", "CMS-Tags"]), ["cms-tags", "cms-tags"]);
    }
}
