//! Features of the crate: one per API, one per version.

use super::Context;
use crate::model::ApiVersion;
use std::collections::BTreeSet;

/// The feature of an API.
pub(super) fn of_api(api: &ApiVersion) -> String {
    if api.group == api.api { api.api.clone() } else { format!("{}-{}", api.group, api.api) }
}

/// The feature of a version.
pub(super) fn of_version(version: &str) -> String {
    if version.starts_with('v') { version.to_owned() } else { format!("v{version}") }
}

/// The attribute that switches an item on with any of these features.
pub(super) fn any_of(features: &BTreeSet<String>) -> String {
    let list: Vec<String> = features.iter().map(|feature| format!("feature = {feature:?}")).collect();
    match list.as_slice() {
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
    /// The features of the documents of these indices.
    pub(super) fn features(&self, documents: impl Iterator<Item = usize>) -> BTreeSet<String> {
        documents.filter_map(|document| Some(of_api(&self.collection.apis.get(document)?.id))).collect()
    }
}
