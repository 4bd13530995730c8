//! The root of the crate: what users find there, and what every generated file stands on.

use super::source::HEADER;
use super::{Context, Target};
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

pub use hubspot_runtime as runtime;
#[cfg(feature = "client")]
pub use runtime::Client;
#[cfg(feature = "blocking")]
pub use runtime::blocking;
pub use runtime::{
    Batch, Date, DateTime, DecodeError, Error, Field, File, Id, Map, Nullable, Operation, Payload, Properties,
    PropertyValue, Rest, Secret, Text, Value,
};

/// What every generated file stands on.
#[allow(unused_imports)]
mod prelude {
    pub(crate) use crate::Call;
    pub(crate) use crate::runtime::shape::{Body, Kind, Member, Parts, Shape, Shaped, Variant};
    pub(crate) use crate::runtime::{
        Batch, Date, DateTime, Endpoint, Field, File, Map, NOTHING, Nullable, Payload, Properties, Rest, Secret,
        Signature, Text, Value, nothing,
    };
}

runtime::call! {}
"#;

/// The same for a module of another crate, with `QUIET` for the attribute of that name. What the runtime has by its features is there as far as they are on.
const MODULE: &str = r#"
QUIET
pub use ::hubspot_runtime as runtime;
QUIET
pub use runtime::by_feature::*;
QUIET
pub use runtime::{
    Batch, Date, DateTime, DecodeError, Error, Field, File, Id, Map, Nullable, Operation, Payload, Properties,
    PropertyValue, Rest, Text, Value,
};

/// What every generated file stands on.
QUIET
mod prelude {
    pub(crate) use super::Call;
    pub(crate) use super::runtime::shape::{Body, Kind, Member, Parts, Shape, Shaped, Variant};
    pub(crate) use super::runtime::{
        Batch, Date, DateTime, Endpoint, Field, File, Map, NOTHING, Nullable, Payload, Properties, Rest, Signature,
        Text, Value, nothing,
    };
}

runtime::call! {}
"#;

/// Keeps the lints of the crate that includes the code away from it. Its own lints are judged with the whole crate.
const QUIET: &str = "#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, missing_docs, unreachable_pub)]";

/// The text of `lib.rs`.
pub(super) fn text(context: &Context, has_conversions: bool) -> String {
    let head = match context.target {
        Target::Crate => LIBRARY.to_owned(),
        Target::Module { .. } => MODULE.replace("QUIET", QUIET),
    };
    let mut text = format!("{HEADER}{head}");
    let apis = context.part.documents.iter().filter_map(|document| context.collection.apis.get(*document));
    let groups: BTreeSet<String> = apis.map(|api| group_module(&api.id.group)).collect();
    // Tables have many entries on a line, which a formatter would undo.
    let attribute = match context.target {
        Target::Crate => "#[rustfmt::skip]",
        Target::Module { .. } => QUIET,
    };
    if has_conversions {
        text.push_str(&format!("\n{attribute}\nmod conversions;\n"));
    }
    for module in ["endpoints", "operations", "types"].map(str::to_owned).into_iter().chain(groups) {
        text.push_str(&format!("\n{attribute}\npub mod {module};\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::LIBRARY;
    use crate::name::is_reserved;

    #[test]
    fn no_shape_is_called_as_what_generated_files_stand_on() {
        let prelude = LIBRARY.split_once("mod prelude {").unwrap().1.split_once("\n}").unwrap().0;
        let names = prelude.split(|sign: char| !sign.is_alphanumeric());
        let names: Vec<&str> =
            names.filter(|name| name.starts_with(char::is_uppercase) && *name != "NOTHING").collect();
        assert!(names.contains(&"Endpoint") && names.contains(&"Nullable"), "{names:?}");
        for name in names {
            assert!(is_reserved(name), "{name}");
        }
    }
}
