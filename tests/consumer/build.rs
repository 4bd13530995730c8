//! Two APIs of HubSpot's by what the sources use of them, a third by name, and one of our own.

use hubspot_generator::{Builder, Failure};

fn main() -> Result<(), Failure> {
    Builder::new()
        .scan("src", "hubspot")
        .select("crm/deals/2026-03/Batch{Read,Upsert}")
        .spec("acme/shop/v1", "specs/shop.yaml")
        .generate()
}
