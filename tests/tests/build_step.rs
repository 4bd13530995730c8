//! What generated code takes from the runtime without knowing which of its features are on.

use hubspot_runtime::by_feature::{Client, blocking};

#[test]
fn the_clients_are_there_with_their_features() {
    let client = |client: Client| -> hubspot_api::Client { client };
    let twin = |client: blocking::Client| -> hubspot_api::blocking::Client { client };
    let _ = (client, twin);
}
