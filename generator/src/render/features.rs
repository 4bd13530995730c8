//! Features of the crate: one per API, one per version.

use super::{Context, Target};
use crate::fault::{Fault, Faults};
use crate::model::ApiVersion;
use std::collections::{BTreeMap, BTreeSet};

/// The feature of an API.
pub(super) fn of_api(api: &ApiVersion) -> String {
    if api.group == api.api { api.api.clone() } else { format!("{}-{}", api.group, api.api) }
}

/// The feature of a version.
pub(super) fn of_version(version: &str) -> String {
    if version.starts_with('v') { version.to_owned() } else { format!("v{version}") }
}

/// What the crate has features for beside its APIs and versions.
const OWN: &[&str] = &["blocking", "client", "current", "default", "full", "objects"];

/// Faults of APIs whose feature another API, a version or the crate itself has, and of names that no feature can have.
pub fn clashes(documents: &[(ApiVersion, String)]) -> Faults {
    let mut holders: BTreeMap<String, String> =
        OWN.iter().map(|own| (own.to_string(), "the crate".to_owned())).collect();
    for (id, _) in documents {
        holders.insert(of_version(&id.version), format!("the version {}", id.version));
    }
    let mut faults = Faults::none();
    for (id, file) in documents {
        let (feature, holder) = (of_api(id), format!("specs/{}/{}", id.group, id.api));
        let is_feature = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '_')
                && name.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_.+".contains(sign))
        };
        let found = if !is_feature(&feature) {
            format!("the feature `{feature}`")
        } else if !is_feature(&of_version(&id.version)) {
            format!("the feature `{}`", of_version(&id.version))
        } else {
            match holders.insert(feature.clone(), holder.clone()) {
                Some(other) if other != holder => format!("the feature `{feature}`, which {other} has already"),
                _ => continue,
            }
        };
        let expected =
            "a group, an API and a version of small letters, digits and dashes that give a feature of their own";
        faults.push(Fault::new(file, "", found, expected, "rename the folder or the file"));
    }
    faults
}

/// The attribute that switches an item on with any of these features.
pub(super) fn any_of(features: &BTreeSet<String>) -> String {
    let list: Vec<String> = features.iter().map(|feature| format!("feature = {feature:?}")).collect();
    match list.as_slice() {
        [] => String::new(),
        [only] => format!("#[cfg({only})]\n"),
        _ => {
            let mut text = String::from("#[cfg(any(\n");
            text.push_str(&super::endpoint::wrapped(list.into_iter(), "    "));
            text.push_str("))]\n");
            text
        }
    }
}

impl Context<'_> {
    /// The features of the documents of these indices; none where there are no features.
    pub(super) fn features(&self, documents: impl Iterator<Item = usize>) -> BTreeSet<String> {
        if self.target != Target::Crate {
            return BTreeSet::new();
        }
        documents.filter_map(|document| Some(of_api(&self.collection.apis.get(document)?.id))).collect()
    }
}
