//! Creates or updates tickets by an id of one's own, and says of each record what became of it.
//!
//! `HUBSPOT_ACCESS_TOKEN=… cargo run -p hubspot-tests --example upsert_tickets`

use hubspot_api::Client;
use hubspot_api::crm::tickets::v2026_09 as tickets;
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Client::builder().access_token(std::env::var("HUBSPOT_ACCESS_TOKEN")?);
    if let Ok(base_url) = std::env::var("HUBSPOT_BASE_URL") {
        builder = builder.base_url(base_url);
    }
    for line in upsert(&builder.build()?).await? {
        println!("{line}");
    }
    Ok(())
}

/// One line per record: what was done, or why not.
pub async fn upsert(client: &Client) -> Result<Vec<String>, hubspot_api::Error> {
    let inputs = [("TCK-1001", "Login fails"), ("TCK-1002", "Printer on fire")].map(|(id, subject)| {
        tickets::SimplePublicObjectBatchInputUpsert::new(id, [("subject", subject)])
            .id_property("external_id")
            .object_write_trace_id(id)
    });
    let batch = client.send(&tickets::BatchUpsert::new(inputs)).await?;
    let mut lines = Vec::new();
    for ticket in batch.results() {
        let done = if ticket.new { "created" } else { "updated" };
        lines.push(format!("{} {done}: {}", ticket.id, ticket.properties.text("subject").unwrap_or_default()));
    }
    for error in batch.errors() {
        lines.push(format!("{:?} failed: {error}", error.context_values("objectWriteTraceId")));
    }
    Ok(lines)
}
