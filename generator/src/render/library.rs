//! The root of the crate: what users find there, and what every generated file stands on.

use super::Context;
use super::source::HEADER;
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

/// The text of `lib.rs`.
pub(super) fn text(context: &Context) -> String {
    let mut text = format!("{HEADER}{LIBRARY}");
    let groups: BTreeSet<String> = context.collection.apis.iter().map(|api| group_module(&api.id.group)).collect();
    for module in ["endpoints", "operations", "types"].map(str::to_owned).into_iter().chain(groups) {
        // Tables have many entries on a line, which a formatter would undo.
        text.push_str(&format!("\n#[rustfmt::skip]\npub mod {module};\n"));
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
