//! The roots of the packages: what users find there, and what every generated file stands on.

use super::source::HEADER;
use super::{Context, Target, Tree};
use crate::name::group_module;
use std::collections::BTreeSet;

const LIBRARY: &str = r#"//! Every HubSpot API in every version, typed.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "crm-tickets", feature = "v2026-09"))]
//! # async fn upsert(token: String) -> Result<(), Box<dyn std::error::Error>> {
//! use hubspot_api::Client;
//! use hubspot_api::crm::tickets::v2026_09 as tickets;
//!
//! let client = Client::builder().access_token(token).build()?;
//! let upsert = tickets::BatchUpsert::new([
//!     tickets::SimplePublicObjectBatchInputUpsert::new("TCK-1001", [("subject", "Login fails")])
//!         .id_property("external_id"),
//! ]);
//! let batch = client.send(&upsert).await?;
//! for ticket in batch.results() {
//!     println!("{}: {:?}", ticket.id, ticket.properties.text("subject"));
//! }
//! for error in batch.errors() {
//!     eprintln!("{error}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | where | what |
//! |---|---|
//! | `crm::tickets::v2026_03`, … | the types and operations of one API in one version |
//! | [`types`], [`operations`] | the homes of shapes and signatures that versions and APIs share |
//! | `Client`, [`Operation`], [`Error`] | sending an operation, or making and reading HTTP messages without a client |
//!
//! Switch on an API (`crm-tickets`) and a version (`v2026-03`); each module needs both.

#![allow(clippy::large_enum_variant, clippy::too_many_arguments, clippy::module_inception)]

PUBLIC
runtime::call! {}

#[doc(inline)]
pub use hubspot_types::types;
"#;

const TYPES: &str = r#"//! The shapes of everything that HubSpot's APIs take and answer. Depend on `hubspot-api`, which has them by API and
//! version, beside the operations; a shape that several of these publish is written once, and this is where.

#![allow(clippy::large_enum_variant, clippy::too_many_arguments)]

#[doc(no_inline)]
pub use hubspot_runtime as runtime;
"#;

/// The head of a module in a crate of somebody else's.
const MODULE: &str = "PUBLIC\nruntime::call! {}\n";

/// What users have of the runtime at the root: as Rust has it for the packages, where features switch the client.
const FEATURES: &str = r#"pub use hubspot_runtime as runtime;
#[cfg(feature = "client")]
pub use runtime::Client;
#[cfg(feature = "blocking")]
pub use runtime::blocking;
"#;

/// The same in a module, which has no features: what the runtime has by its own.
const BY_FEATURE: &str = "pub use ::hubspot_runtime as runtime;\npub use runtime::by_feature::*;\n";

/// What else users find at the root.
const PUBLIC: &[&str] = &[
    "Batch",
    "Date",
    "DateTime",
    "DecodeError",
    "Error",
    "Field",
    "File",
    "Id",
    "Map",
    "Nullable",
    "Operation",
    "Payload",
    "Properties",
    "PropertyValue",
    "Rest",
    "Secret",
    "Text",
    "Value",
];

/// What the code of shapes stands on.
const OF_SHAPES: &[&str] = &[
    "Date",
    "DateTime",
    "Field",
    "File",
    "Map",
    "NOTHING",
    "Nullable",
    "Payload",
    "Properties",
    "Rest",
    "Secret",
    "Text",
    "Value",
    "nothing",
    "shape::Kind",
    "shape::Member",
    "shape::Shape",
    "shape::Shaped",
    "shape::Variant",
];

/// What the code of calls stands on beside that.
const OF_CALLS: &[&str] = &["Batch", "Endpoint", "Signature", "shape::Body", "shape::Parts"];

/// Keeps the lints of the crate that includes the code away from it. Its own lints are judged with the whole crate.
const QUIET: &str =
    "#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, missing_docs, unreachable_pub)]\n";

/// The file at the root of the code, and that of the package of types where there is one.
pub(super) fn roots(context: &Context, has_conversions: bool) -> Tree {
    let apis = context.part.documents.iter().filter_map(|document| context.collection.apis.get(*document));
    let groups: BTreeSet<String> = apis.map(|api| group_module(&api.id.group)).collect();
    let types = has_conversions.then(|| "mod conversions".to_owned()).into_iter().chain([public("types")]);
    let calls = ["endpoints", "operations"].into_iter().chain(groups.iter().map(String::as_str)).map(public);
    let for_calls = prelude([OF_SHAPES, OF_CALLS].concat(), true);
    match context.target {
        // Tables have many entries on a line, which a formatter would undo.
        Target::Crate => {
            let own = LIBRARY.replace("PUBLIC", &[FEATURES, &public_names()].concat());
            let for_types = prelude(OF_SHAPES.to_vec(), false);
            Tree::from([
                ("src/lib.rs".to_owned(), root(&own, "#[rustfmt::skip]\n", for_calls, calls)),
                (format!("{}/lib.rs", context.sources_of_types()), root(TYPES, "#[rustfmt::skip]\n", for_types, types)),
            ])
        }
        Target::Module { .. } => {
            let uses = [BY_FEATURE, &public_names()].concat().replace("pub use", &format!("{QUIET}pub use"));
            let own = MODULE.replace("PUBLIC", &uses);
            Tree::from([("src/lib.rs".to_owned(), root(&own, QUIET, for_calls, types.chain(calls)))])
        }
    }
}

fn public(module: &str) -> String {
    format!("pub mod {module}")
}

fn public_names() -> String {
    format!("pub use runtime::{{\n{}}};\n", listed(PUBLIC, "    "))
}

fn listed(names: &[&str], indent: &str) -> String {
    super::endpoint::wrapped(names.iter().map(|name| (*name).to_owned()), indent)
}

/// What every file of a package stands on.
fn prelude(mut names: Vec<&str>, has_calls: bool) -> String {
    names.sort_unstable();
    let call = if has_calls { "    pub(crate) use super::Call;\n" } else { "" };
    let names = listed(&names, "        ");
    format!("mod prelude {{\n{call}    pub(crate) use super::runtime::{{\n{names}    }};\n}}\n")
}

fn root(head: &str, attribute: &str, prelude: String, modules: impl Iterator<Item = String>) -> String {
    let declared: String = modules.map(|module| format!("\n{attribute}{module};\n")).collect();
    format!(
        "{HEADER}{head}\n/// What every generated file stands on.\n#[allow(unused_imports)]\n{attribute}{prelude}{declared}"
    )
}

#[cfg(test)]
mod tests {
    use super::{OF_CALLS, OF_SHAPES};
    use crate::name::is_reserved;

    #[test]
    fn no_shape_is_called_as_what_generated_files_stand_on() {
        let names = OF_SHAPES.iter().chain(OF_CALLS).filter_map(|path| path.rsplit("::").next());
        let types = names.filter(|name| name.starts_with(char::is_uppercase) && *name != "NOTHING");
        for name in types {
            assert!(is_reserved(name), "{name}");
        }
    }
}
