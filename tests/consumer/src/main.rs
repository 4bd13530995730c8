//! Makes the requests of two versions of one API of `HubSpot`, of other APIs of `HubSpot` and of an API of its own, and reads
//! their answers, without a client.
#![deny(warnings, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

mod api {
    //! A module between the root and the generated code.
    pub(crate) mod hubspot {
        //! The generated code, two modules below the root of the crate.
        include!(concat!(env!("OUT_DIR"), "/hubspot.rs"));
    }
}

use api::hubspot::acme::shop::v1 as shop;
use api::hubspot::crm::tickets::{v3, v2026_03 as tickets};
use api::hubspot::{Operation, runtime};

const BASE: &str = "https://api.hubapi.com";

fn answer(status: u16, body: &'static str) -> runtime::http::Response<runtime::bytes::Bytes> {
    let mut response = runtime::http::Response::new(runtime::bytes::Bytes::from_static(body.as_bytes()));
    *response.status_mut() = runtime::http::StatusCode::from_u16(status).expect("a status");
    response
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let upsert = tickets::BatchUpsert::new([tickets::SimplePublicObjectBatchInputUpsert::new(
        "TCK-1001",
        [("subject", "Login fails")],
    )
    .id_property("external_id")]);
    let request = upsert.to_http(BASE)?;
    println!("{} {}", request.method(), request.uri());
    println!("{}", String::from_utf8_lossy(request.body()));

    let body = r#"{"status": "COMPLETE", "completedAt": "2026-03-30T00:00:00Z", "startedAt": "2026-03-30T00:00:00Z",
        "results": [{"id": "7", "new": true, "properties": {"subject": "Login fails"}, "archived": false,
        "createdAt": "2026-03-30T00:00:00Z", "updatedAt": "2026-03-30T00:00:00Z"}]}"#;
    let batch = tickets::BatchUpsert::from_http(answer(200, body))?;
    for ticket in batch.results() {
        println!("{} {:?}", ticket.id, ticket.properties.text("subject"));
    }

    // The same types in an older version, by a path of its own, inside a macro.
    println!("{}", v3::Get::new("7").to_http(BASE)?.uri());
    let read = api::hubspot::crm::deals::v2026_03::BatchRead::new(
        api::hubspot::crm::deals::v2026_03::BatchReadInputSimplePublicObjectId::new(
            [api::hubspot::crm::deals::v2026_03::SimplePublicObjectId::new("1")],
            ["amount"],
        ),
    );
    println!("{}", serde_json::to_string(&read)?);

    let line = shop::Line::new("apple", 3).state("open");
    println!("{}", shop::CreateCartLine::new("c-1", line).to_http("https://shop.example")?.uri());
    let lines = shop::ListCartLines::from_http(answer(
        200,
        r#"[{"article": "pear", "pieces": 1, "state": "eaten", "crate": 4}]"#,
    ))?;
    println!("{}", serde_json::to_string(&lines)?);
    println!("{:?}", shop::Paging::new());

    // What the crate calls by the same path, and a secret that nobody sees.
    println!("{}", hubspot_api::crm::tickets::v2026_03::Get::new("7").to_http(BASE)?.uri());
    println!("{:?}", api::hubspot::auth::oauth::v1::GetAccessToken::new("secret"));
    Ok(())
}
