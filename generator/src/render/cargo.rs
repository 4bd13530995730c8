//! The manifests of the generated packages: their features are the APIs and versions.

use super::{Context, features};
use crate::catalog::Stage;
use std::collections::BTreeSet;

const PACKAGE: &str = r#"# Written by hubspot-generator; the features are the APIs and versions of specs/.
[package]
name = "hubspot-api"
description = "Every HubSpot API, every version, typed: requests, responses and per-record errors"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
include = ["src/**", "manifest.json"]

[dependencies]
hubspot-runtime = { workspace = true }
hubspot-types = { path = "types", version = "=VERSION" }

[lints]
workspace = true

[package.metadata.docs.rs]
features = ["full"]

[features]
# For a first try: the records of the CRM in the current version, with the client.
default = ["client", "objects", "current"]
# The HTTP client, and its twin that blocks.
client = ["hubspot-runtime/client"]
blocking = ["client", "hubspot-runtime/blocking"]
# Compiler warnings at operations that are deprecated, or in a version that is no longer supported.
deprecations = []
"#;

const TYPES: &str = r#"# Written by hubspot-generator; the features are the APIs of specs/.
[package]
name = "hubspot-types"
description = "The types of every HubSpot API in every version, for hubspot-api"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
include = ["src/**"]

[dependencies]
hubspot-runtime = { workspace = true }

[lints]
workspace = true

[package.metadata.docs.rs]
all-features = true

[features]
"#;

/// The manifest of the package of types.
pub(super) fn types(context: &Context) -> String {
    let apis: BTreeSet<String> = context.collection.apis.iter().map(|api| features::of_api(&api.id)).collect();
    let declared: String = apis.iter().map(|api| format!("{api} = []\n")).collect();
    format!("{TYPES}{declared}")
}

/// The manifest of the crate.
pub(super) fn manifest(context: &Context) -> String {
    let mut apis = BTreeSet::new();
    let mut versions = BTreeSet::new();
    let mut objects = BTreeSet::new();
    for api in &context.collection.apis {
        apis.insert(features::of_api(&api.id));
        versions.insert(api.id.version.as_str());
        if context.catalog.object(&api.id.group, &api.id.api).is_some()
            || (api.id.group == "crm" && api.id.api == "objects")
        {
            objects.insert(features::of_api(&api.id));
        }
    }
    let current: BTreeSet<String> = versions
        .iter()
        .filter(|version| context.catalog.lifecycle(version).is_some_and(|lifecycle| lifecycle.stage == Stage::Current))
        .map(|version| features::of_version(version))
        .collect();
    let version_features: BTreeSet<String> = versions.iter().map(|version| features::of_version(version)).collect();
    // The two are written together, and one is of no use with another of the other.
    let mut text = PACKAGE.replace("VERSION", env!("CARGO_PKG_VERSION"));
    text.push_str("# Everything.\n");
    let all = apis.iter().chain(&version_features).cloned().chain(["blocking".to_owned()]);
    text.push_str(&list("full", all));
    text.push_str("# The records of the CRM.\n");
    text.push_str(&list("objects", objects.into_iter()));
    text.push_str("# The version that HubSpot calls current.\n");
    text.push_str(&list("current", current.into_iter()));
    text.push_str("# Versions.\n");
    for version in version_features {
        text.push_str(&format!("{version} = []\n"));
    }
    text.push_str("# APIs.\n");
    for api in apis {
        text.push_str(&format!("{api} = [\"hubspot-types/{api}\"]\n"));
    }
    text
}

fn list(name: &str, features: impl Iterator<Item = String>) -> String {
    let items = features.map(|feature| format!("{feature:?}"));
    format!("{name} = [\n{}]\n", super::endpoint::wrapped(items, "    "))
}
