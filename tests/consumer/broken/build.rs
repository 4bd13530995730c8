//! What is wrong here is told in one message: a misspelt selection, and a document with three faults.

use hubspot_generator::{Builder, Failure};

fn main() -> Result<(), Failure> {
    Builder::new().select("crm/tikets/2026-03").spec("acme/shop/v1", "shop.yaml").generate()
}
