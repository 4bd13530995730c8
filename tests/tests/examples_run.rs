//! The examples do what they say.

use hubspot_api::Client;
use hubspot_tests::loopback::{Answer, Server};

#[path = "../examples/upsert_tickets.rs"]
#[allow(dead_code)]
mod upsert_tickets;

#[tokio::test]
async fn upserting_tickets() {
    let body = include_str!("../fixtures/tickets/upsert-207.json");
    let server = Server::answering([Answer::json("207 Multi-Status", body)]).unwrap();
    let client = Client::builder().access_token("pat-eu1-test").base_url(server.base_url()).build().unwrap();
    assert_eq!(
        upsert_tickets::upsert(&client).await.unwrap(),
        ["5301 created: Login fails", "[\"row-2\"] failed: VALIDATION_ERROR: one value does not fit"]
    );
    assert_eq!(server.requests().unwrap()[0].line(), "POST /crm/objects/2026-09/tickets/batch/upsert");
}
