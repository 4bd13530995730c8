//! Every shape and every operation of the crate against `specs/`.
//!
//! `COLLECTION_SEED` sets the seed (a number, or `random`), `COLLECTION_ROUNDS` multiplies the number of values.

mod answers;
mod conversions;
mod operations;
mod requests;
mod shapes;

use std::sync::OnceLock;

use hubspot_collection_tests::collection::Collection;
use hubspot_collection_tests::failures::Failures;

/// The specs and the manifest, read once.
fn collection() -> &'static Collection {
    static COLLECTION: OnceLock<Collection> = OnceLock::new();
    COLLECTION.get_or_init(|| Collection::load().expect("specs/ and generated/manifest.json read"))
}

/// Tells what was counted, and fails if anything did.
fn finish(test: &str, failures: &Failures) {
    println!("{test}\n{failures}");
    assert!(failures.is_none(), "{test}\n{failures}");
}
