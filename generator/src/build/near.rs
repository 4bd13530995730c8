//! Names that a misspelt one may have meant.

/// How alike two names have to be, of 0 to 1.
const ALIKE: f64 = 0.75;

/// How many names are shown.
const MOST: usize = 3;

/// The names that are most like `wanted`, the most like first; none where none is like it.
pub(super) fn near<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let wanted = wanted.to_lowercase();
    let likeness = |name: &str| {
        let name = name.to_lowercase();
        // What one name is the beginning of is near it, however long the rest is; so is one with one slip, however short.
        let is_near =
            name.starts_with(&wanted) || wanted.starts_with(&name) || strsim::osa_distance(&wanted, &name) == 1;
        let least = if is_near { ALIKE } else { 0.0 };
        strsim::jaro_winkler(&wanted, &name).max(least)
    };
    let mut alike: Vec<(f64, &str)> = names.into_iter().map(|name| (likeness(name), name)).collect();
    alike.retain(|(likeness, _)| *likeness >= ALIKE);
    alike.sort_by(|(one, name), (other, second)| other.total_cmp(one).then(name.cmp(second)));
    alike.dedup_by(|(_, one), (_, other)| one == other);
    alike.into_iter().take(MOST).map(|(_, name)| name).collect()
}

/// The same as a sentence, for a fault's help.
pub(super) fn in_words<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str> + Clone) -> String {
    let quoted = |names: Vec<&str>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match near(wanted, names.clone()) {
        some if !some.is_empty() => format!("near it: {}", quoted(some)),
        _ => {
            let mut all: Vec<&str> = names.into_iter().collect();
            all.sort_unstable();
            all.dedup();
            let more = all.len().saturating_sub(12);
            all.truncate(12);
            match (all.is_empty(), more) {
                (true, _) => "there is none".to_owned(),
                (false, 0) => format!("there are {}", quoted(all)),
                (false, more) => format!("there are {} and {more} more", quoted(all)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelt_names_are_near() {
        let names = ["tickets", "deals", "companies", "ticket-forms"];
        assert_eq!(near("tikets", names)[0], "tickets");
        assert_eq!(near("ticket", names)[0], "tickets");
        assert!(near("zzz", names).is_empty());
    }

    #[test]
    fn without_a_near_name_all_are_told() {
        assert_eq!(in_words("zzz", ["b", "a", "b"]), "there are `a`, `b`");
        assert_eq!(in_words("Upsert", ["BatchUpsert", "Upserts"]), "near it: `Upserts`");
        assert_eq!(in_words("a", []), "there is none");
    }
}
