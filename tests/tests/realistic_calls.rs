//! Calls that programs make every day, written as a user writes them, over HTTP on loopback.
//!
//! Each test is the plainest code that does the job; what stands on the wire is snapshotted. Where such code gets longer
//! than it has to be, the types are to be mended, not the test.

use hubspot_api::{Batch, Client, File, Operation};
use hubspot_tests::loopback::{Answer, Request, Server};
use insta::assert_snapshot;
use serde_json::json;

/// A client of a server that gives these answers.
struct Wire {
    server: Server,
    client: Client,
}

impl Wire {
    fn answering(bodies: &[&str]) -> Self {
        let answers = bodies.iter().map(|body| Answer::json("200 OK", *body));
        let server = Server::answering(answers).unwrap();
        let client = Client::builder()
            .access_token("pat-eu1-test")
            .developer_key("key")
            .base_url(server.base_url())
            .build()
            .unwrap();
        Self { server, client }
    }

    async fn send<O: Operation>(&self, operation: &O) -> O::Response {
        self.client.send(operation).await.unwrap()
    }

    /// What came, the same boundary in place of that which a multipart body has.
    fn requests(self) -> Vec<String> {
        self.server.requests().unwrap().iter().map(with_plain_boundary).collect()
    }

    fn request(self) -> String {
        self.requests().remove(0)
    }
}

fn with_plain_boundary(request: &Request) -> String {
    let text = request.to_string();
    let boundary = request.header("content-type").and_then(|kind| kind.split_once("boundary="));
    match boundary {
        Some((_, boundary)) => text.replace(boundary, "[boundary]").replace("\r\n", "\n"),
        None => text,
    }
}

const RECORD: &str = r#"{"id":"101","archived":false,"createdAt":"2026-09-14T08:30:00Z","updatedAt":"2026-09-14T08:30:00Z",
    "properties":{"email":"ada@example.com","amount":"1200.50"}}"#;

#[tokio::test]
async fn create_a_contact_with_a_company() {
    use hubspot_api::crm::contacts::v2026_09 as contacts;

    let wire = Wire::answering(&[RECORD]);
    let company = contacts::PublicAssociationsForObject::new(
        7001,
        [contacts::AssociationSpec::new(contacts::AssociationSpecAssociationCategory::HubspotDefined, 279)],
    );
    let contact = contacts::SimplePublicObjectInputForCreate::new([("email", "ada@example.com"), ("firstname", "Ada")])
        .associations([company]);
    let created = wire.send(&contacts::Create::new(contact)).await;
    assert_eq!((created.id.as_str(), created.properties.text("email")), ("101", Some("ada@example.com")));
    assert_snapshot!(wire.request());
}

#[tokio::test]
async fn search_deals() {
    use deals::{Filter, FilterGroup};
    use hubspot_api::crm::deals::v2026_09 as deals;

    let wire = Wire::answering(&[&format!(r#"{{"total":1,"results":[{RECORD}]}}"#)]);
    let search = deals::PublicObjectSearchRequest::new()
        .filter_groups([FilterGroup::new([
            Filter::gte("amount", 1000),
            Filter::in_("dealstage", ["won", "lost"]),
            Filter::has_property("closedate"),
        ])])
        .properties(["dealname", "amount"])
        .sorts(["-amount"])
        .limit(50);
    let found = wire.send(&deals::Search::new(search)).await;
    assert_eq!((found.total, found.results[0].properties.number("amount")), (1, Some(1200.5)));
    assert_snapshot!(wire.request());
}

/// Every operator, with what it compares the property with; values in the form that HubSpot takes.
#[test]
fn conditions_of_a_search() {
    use hubspot_api::crm::tickets::v2026_09::Filter;
    use hubspot_api::runtime::{encode, jiff::civil::date};

    let written = |filter: Filter| String::from_utf8(encode(&filter)).unwrap();
    let one = |operator: &str| format!(r#"{{"operator":"{operator}","propertyName":"p","value":"1"}}"#);
    assert_eq!(written(Filter::eq("p", 1)), one("EQ"));
    assert_eq!(written(Filter::neq("p", "1")), one("NEQ"));
    assert_eq!(written(Filter::lt("p", 1)), one("LT"));
    assert_eq!(written(Filter::lte("p", 1.0)), one("LTE"));
    assert_eq!(written(Filter::gt("p", 1)), one("GT"));
    assert_eq!(written(Filter::gte("p", 1)), one("GTE"));
    assert_eq!(written(Filter::contains_token("p", 1)), one("CONTAINS_TOKEN"));
    assert_eq!(written(Filter::not_contains_token("p", 1)), one("NOT_CONTAINS_TOKEN"));
    assert_eq!(
        written(Filter::between("p", date(2026, 3, 1), date(2026, 3, 2))),
        r#"{"highValue":"1772409600000","operator":"BETWEEN","propertyName":"p","value":"1772323200000"}"#
    );
    assert_eq!(written(Filter::in_("p", ["a", "b"])), r#"{"operator":"IN","propertyName":"p","values":["a","b"]}"#);
    assert_eq!(written(Filter::not_in("p", [7])), r#"{"operator":"NOT_IN","propertyName":"p","values":["7"]}"#);
    assert_eq!(written(Filter::has_property("p")), r#"{"operator":"HAS_PROPERTY","propertyName":"p"}"#);
    assert_eq!(written(Filter::not_has_property("p")), r#"{"operator":"NOT_HAS_PROPERTY","propertyName":"p"}"#);
}

#[tokio::test]
async fn walk_through_pages() {
    use hubspot_api::crm::tickets::v2026_03 as tickets;

    let first = format!(
        r#"{{"results":[{RECORD}],"paging":{{"next":{{"after":"NTI1Cg%3D%3D","link":"https://example.com"}}}}}}"#
    );
    let last = format!(r#"{{"results":[{RECORD}]}}"#);
    let wire = Wire::answering(&[&first, &last]);
    let mut list = tickets::List::new().limit(1).properties(["subject"]);
    let mut seen = 0;
    loop {
        let page = wire.send(&list).await;
        seen += page.results.len();
        match page.paging.and_then(|paging| paging.next) {
            Some(next) => list.after = Some(next.after),
            None => break,
        }
    }
    assert_eq!(seen, 2);
    assert_snapshot!(wire.requests().join("\n----\n"));
}

#[tokio::test]
async fn read_a_contact_by_email() {
    use hubspot_api::crm::contacts::v3 as contacts;

    let wire = Wire::answering(&[RECORD]);
    let contact = wire.send(&contacts::Get::new("ada+test@example.com").id_property("email").archived(false)).await;
    #[derive(serde::Deserialize)]
    struct Contact {
        email: String,
        amount: Option<f64>,
    }
    let contact: Contact = contact.properties.deserialize().unwrap();
    assert_eq!((contact.email.as_str(), contact.amount), ("ada@example.com", Some(1200.5)));
    assert_snapshot!(wire.request());
}

#[tokio::test]
async fn associate_in_a_batch() {
    use hubspot_api::crm::associations::v4 as associations;

    let body = r#"{"status":"COMPLETE","startedAt":"2026-09-14T08:30:00Z","completedAt":"2026-09-14T08:30:01Z",
        "results":[{"fromObjectTypeId":"0-1","fromObjectId":101,"toObjectTypeId":"0-2","toObjectId":"7001","labels":[]}]}"#;
    let wire = Wire::answering(&[body]);
    let labelled = associations::AssociationSpec::new("USER_DEFINED", 36);
    let pairs = [(101, 7001), (102, 7001)]
        .map(|(contact, company)| associations::PublicAssociationMultiPost::new(contact, company, [labelled.clone()]));
    let batch = wire.send(&associations::BatchCreate::new("contacts", "companies", pairs)).await;
    assert_eq!(batch.results()[0].from_object_id, "101");
    assert_snapshot!(wire.request());
}

#[tokio::test]
async fn upload_a_file() {
    use hubspot_api::files::files::v2026_03 as files;

    let wire = Wire::answering(&[r#"{"id":"9","name":"terms","archived":false,"access":"PRIVATE"}"#]);
    let upload = files::CreateBody::new(File::new("terms.txt", "All rights …\n").with_content_type("text/plain"))
        .folder_path("/legal")
        .options(json!({"access": "PRIVATE", "overwrite": true}).to_string());
    let file = wire.send(&files::Create::new(upload)).await;
    assert_eq!(file.id, "9");
    assert_snapshot!(wire.request());
}

#[tokio::test]
async fn add_a_row_to_a_table() {
    use hubspot_api::cms::hubdb::v2026_03 as hubdb;

    let wire = Wire::answering(&[r#"{"id":"12","values":{"name":"Ada","rank":1}}"#]);
    let row = hubdb::HubDbTableRowV3Request::new([("name", json!("Ada")), ("rank", json!(1))]).path("ada");
    let row = wire.send(&hubdb::CreateTableRow::new("people", row)).await;
    assert_eq!(row.values.get("rank"), Some(&json!(1)));
    assert_snapshot!(wire.request());
}

/// Without any credential: that is what is asked for here.
#[tokio::test]
async fn refresh_a_token() {
    use hubspot_api::auth::oauth::v3 as oauth;

    let server =
        Server::answering([Answer::json("200 OK", r#"{"access_token":"a","refresh_token":"r","expires_in":1800}"#)])
            .unwrap();
    let client = Client::builder().base_url(server.base_url()).build().unwrap();
    let form = oauth::CreateTokenBody::new()
        .grant_type("refresh_token")
        .client_id("id")
        .client_secret("s3cret & more")
        .refresh_token("r0");
    let token = client.send(&oauth::CreateToken::new(form)).await.unwrap();
    assert_eq!((token.access_token.as_str(), token.expires_in), ("a", 1800));
    assert_snapshot!(server.requests().unwrap().remove(0));
}

#[tokio::test]
async fn list_events_by_property() {
    use hubspot_api::events::events::v2026_03 as events;

    let wire = Wire::answering(&[
        r#"{"results":[{"id":"e","eventType":"pe1_purchase","objectId":"101","objectType":"CONTACT",
        "occurredAt":"2026-09-14T08:30:00Z","properties":{"plan":"pro"}}]}"#,
    ]);
    let list = events::ListEventOccurrences::new()
        .object_type("contact")
        .object_property([("email", "ada@example.com")])
        .property([("plan", "pro & more")])
        .occurred_after("2026-09-01T00:00:00Z".parse::<hubspot_api::DateTime>().unwrap())
        .limit(10);
    let page = wire.send(&list).await;
    assert_eq!(page.results[0].properties.get("plan").unwrap(), "pro");
    assert_snapshot!(wire.request());
}

#[tokio::test]
async fn import_a_file() {
    use hubspot_api::crm::imports::v2026_03 as imports;

    let wire =
        Wire::answering(&[r#"{"id":"5","state":"STARTED","createdAt":1789374600900,"updatedAt":"1789374600900",
        "optOutImport":false,"mappedObjectTypeIds":["0-1"],"metadata":{}}"#]);
    let request = json!({
        "name": "September",
        "files": [{"fileName": "people.csv", "fileFormat": "CSV", "fileImportPage": {"hasHeader": true, "columnMappings": []}}]
    });
    let file = File::new("people.csv", "email\nada@example.com\n").with_content_type("text/csv");
    let import = wire.send(&imports::Create::new(imports::CreateBody::new([file], request.to_string()))).await;
    assert_eq!((import.id.as_str(), import.state.as_str()), ("5", "STARTED"));
    assert_eq!(import.created_at, import.updated_at);
    assert_snapshot!(wire.request());
}

#[tokio::test]
async fn list_pipelines() {
    use hubspot_api::crm::pipelines::v2026_03 as pipelines;

    let wire = Wire::answering(&[r#"{"results":[{"id":"0","label":"Support","displayOrder":0,"archived":false,
        "createdAt":"2026-09-14T08:30:00Z","updatedAt":"2026-09-14T08:30:00Z","stages":[{"id":"1","label":"New",
        "displayOrder":0,"metadata":{"ticketState":"OPEN"},"archived":false,"createdAt":"2026-09-14T08:30:00Z",
        "updatedAt":"2026-09-14T08:30:00Z","writePermissions":"CRM_PERMISSIONS_ENFORCEMENT"}]}]}"#]);
    let found = wire.send(&pipelines::List::new("tickets")).await;
    assert_eq!(found.results[0].stages[0].metadata.get("ticketState").unwrap(), "OPEN");
    assert_snapshot!(wire.request());
}

/// Many records by id, results and errors by what they are of.
#[tokio::test]
async fn read_and_archive_in_batches() {
    use hubspot_api::crm::tickets::v2026_09 as tickets;

    let wire = Wire::answering(&[
        &format!(
            r#"{{"status":"COMPLETE","startedAt":"2026-09-14T08:30:00Z","completedAt":"2026-09-14T08:30:01Z","results":[{RECORD}]}}"#
        ),
        "",
    ]);
    let ids: Vec<i64> = vec![101, 102];
    let read = tickets::BatchReadInputSimplePublicObjectId::new(ids.clone(), ["subject"]);
    match wire.send(&tickets::BatchRead::new(read)).await {
        Batch::Complete(body) => assert_eq!(body.results.len(), 1),
        Batch::Partial(body) => panic!("{:?}", body.errors),
    }
    wire.send(&tickets::BatchArchive::new(ids)).await;
    assert_snapshot!(wire.requests().join("\n----\n"));
}
