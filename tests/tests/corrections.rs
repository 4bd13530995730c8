//! The corrections of `specs/overlays`, each by a body of our own that does not go through without it.
//!
//! What a correction makes of a type is used as that type, so that the test does not even compile once it is gone.

use std::collections::BTreeSet;
use std::path::Path;

use hubspot_api::auth::oauth;
use hubspot_api::cms::{authors, hubdb, pages, posts, tags, url_redirects};
use hubspot_api::conversations::custom_channels;
use hubspot_api::crm::{contacts, contracts, deals, imports, object_tags, payments, tickets};
use hubspot_api::files::files;
use hubspot_api::runtime::{Credential, Endpoint};
use hubspot_api::{Batch, File, Nullable, Operation, Properties, PropertyValue, Secret, Text};
use hubspot_generator::{load, overlay};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Every file of corrections has its tests here.
#[test]
fn none_is_without_a_test() {
    let tested = [
        "auth-oauth",
        "cms-hubdb",
        "crm-associations",
        "crm-batch-read",
        "crm-create",
        "crm-lossy-exports",
        "crm-properties",
        "crm-search",
        "errors",
        "forms",
        "partial-updates",
        "secrets",
        "security",
    ];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/overlays");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap().replace(".yaml", ""))
        .collect();
    assert_eq!(files, tested.into_iter().map(str::to_owned).collect());
}

/// Reads a body, and sees that it is written back as it came.
fn read<T: Serialize + DeserializeOwned>(body: Value) -> T {
    let read: T = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
    read
}

/// The body that an operation sends.
fn sent<O: Operation>(operation: &O) -> Value {
    serde_json::from_slice(operation.to_http("https://api.hubapi.com").unwrap().body()).unwrap()
}

/// Only what is set goes out, and what HubSpot gives need not be made up.
#[test]
fn a_partial_update_names_what_it_changes() {
    let post = posts::v2026_03::BlogPost::new().name("Second thoughts");
    assert_eq!(sent(&posts::v2026_03::Update::new("7", post)), json!({"name": "Second thoughts"}));
    let page = pages::v2026_03::Page::new().html_title("Prices");
    assert_eq!(sent(&pages::v2026_03::UpdateLandingPage::new("7", page)), json!({"htmlTitle": "Prices"}));
    let folder = pages::v2026_03::ContentFolder::new().name("Old");
    assert_eq!(sent(&pages::v2026_03::UpdateLandingPageFolder::new("7", folder)), json!({"name": "Old"}));
    let author = authors::v2026_09::BlogAuthor::new().full_name("Ada");
    assert_eq!(sent(&authors::v2026_09::Update::new("7", author)), json!({"fullName": "Ada"}));
    let tag = tags::v2026_09::Tag::new().name("new");
    assert_eq!(sent(&tags::v2026_09::Update::new("7", tag)), json!({"name": "new"}));
    let redirect = url_redirects::v2026_09::UrlMapping::new().destination("/b");
    assert_eq!(sent(&url_redirects::v2026_09::Update::new("7", redirect)), json!({"destination": "/b"}));
    let tag = object_tags::v2026_09_beta::PatchPublicCrmObjectTagRequest::new().name("new");
    assert_eq!(sent(&object_tags::v2026_09_beta::Update::new("0-5", 7, tag)), json!({"name": "new"}));
}

#[test]
fn crm_properties_are_null_where_a_record_has_no_value() {
    let body = json!({
        "id": "1", "archived": false, "createdAt": "2026-09-14T08:30:00Z", "updatedAt": "2026-09-14T08:30:00Z",
        "properties": {"subject": "Login fails", "content": null}
    });
    let record: tickets::v3::SimplePublicObject = read(body.clone());
    let properties: &Properties = &record.properties;
    assert_eq!((properties.text("content"), properties.contains("content")), (None, true));
    let record: tickets::v3::SimplePublicObjectWithAssociations = read(body.clone());
    assert!(record.properties.contains("content"));
    let mut body = body;
    body["new"] = json!(true);
    let record: tickets::v2026_09::SimplePublicUpsertObject = read(body);
    assert!(record.properties.contains("content"));
}

#[test]
fn crm_properties_are_sent_as_they_came() {
    let came: Properties = read(json!({"subject": "Login fails", "content": null}));
    let update = deals::v2026_09::Update::new(7, deals::v2026_09::SimplePublicObjectInput::new(came));
    assert_eq!(sent(&update), json!({"properties": {"subject": "Login fails", "content": null}}));
    // And in the forms that HubSpot takes them.
    let properties = [
        ("amount", PropertyValue::from(12.5)),
        ("closed", true.into()),
        ("areas", ["web", "app"].into()),
        ("note", PropertyValue::CLEAR),
    ];
    let create = deals::v3::Create::new(deals::v3::SimplePublicObjectInputForCreate::new(properties));
    assert_eq!(
        sent(&create),
        json!({"properties": {"amount": "12.5", "closed": "true", "areas": "web;app", "note": ""}})
    );
}

#[test]
fn crm_create_needs_no_associations() {
    let input = contacts::v2026_09::SimplePublicObjectInputForCreate::new([("email", "ada@example.com")]);
    let create = contacts::v2026_09::Create::new(input.clone());
    assert_eq!(sent(&create), json!({"properties": {"email": "ada@example.com"}}));
    let batch = contacts::v2026_03::SimplePublicObjectBatchInputForCreate::new([("email", "ada@example.com")]);
    assert_eq!(
        sent(&contacts::v2026_03::BatchCreate::new([batch])),
        json!({"inputs": [{"properties": {"email": "ada@example.com"}}]})
    );
}

#[test]
fn crm_search_may_say_nothing() {
    let search = deals::v2026_03::Search::new(deals::v2026_03::PublicObjectSearchRequest::new());
    assert_eq!(sent(&search), json!({}));
    let stored: deals::v3::Search = serde_json::from_value(json!({"body": {"limit": 5}})).unwrap();
    assert_eq!(sent(&stored), json!({"limit": 5}));
}

#[test]
fn crm_batch_read_asks_for_no_history() {
    let read = tickets::v2026_09::BatchReadInputSimplePublicObjectId::new([5301, 4711], ["subject"]);
    assert_eq!(
        sent(&tickets::v2026_09::BatchRead::new(read)),
        json!({"inputs": [{"id": "5301"}, {"id": "4711"}], "properties": ["subject"]})
    );
}

#[test]
fn crm_associations_without_a_label() {
    use hubspot_api::crm::associations::{v4, v2026_03};
    let body = json!({"toObjectId": "7", "associationTypes": [
        {"category": "HUBSPOT_DEFINED", "typeId": 279, "label": null},
        {"category": "USER_DEFINED", "typeId": 36, "label": "Billing"}
    ]});
    let association: v4::MultiAssociatedObjectWithLabel = read(body.clone());
    let labels: Vec<&Nullable<Text>> = association.association_types.iter().map(|kind| &kind.label).collect();
    assert_eq!(labels, [&Nullable::Null, &Nullable::from("Billing")]);
    let association: v2026_03::MultiAssociatedObjectWithLabel = read(body);
    assert!(association.association_types[0].label.is_null());
}

#[test]
fn crm_lossy_exports_have_207_and_warnings() {
    let body = json!({
        "status": "COMPLETE", "startedAt": "2026-09-14T08:30:00Z", "completedAt": "2026-09-14T08:30:01Z", "numErrors": 1,
        "errors": [{"category": "CONFLICT"}],
        "results": [{
            "id": "1", "archived": false, "createdAt": "2026-09-14T08:30:00Z", "updatedAt": "2026-09-14T08:30:00Z",
            "properties": {}, "warnings": [{"category": "UNUSED", "message": "not in use", "context": {}}]
        }]
    });
    fn check<O>(body: &Value)
    where
        O: Operation<
            Response = Batch<
                tickets::v3::BatchResponseSimplePublicObject,
                tickets::v3::BatchResponseSimplePublicObjectWithErrors,
            >,
        >,
    {
        let response = http::Response::builder().status(207).body(body.to_string().into()).unwrap();
        let batch = O::from_http(response).unwrap();
        assert!(batch.is_partial() && batch.errors().len() == 1);
        assert_eq!(batch.results()[0].warnings.as_ref().unwrap()[0].category, "UNUSED");
        let failure = batch.into_result().unwrap_err();
        assert_eq!(&serde_json::to_value(failure.body()).unwrap(), body);
    }
    check::<tickets::v2026_09::BatchRead>(&body);
    check::<tickets::v2026_09::BatchCreate>(&body);
    check::<tickets::v2026_09::BatchUpdate>(&body);
    check::<contacts::v2025_09::BatchRead>(&body);
    check::<deals::v2025_09::BatchCreate>(&body);
}

#[test]
fn errors_may_lack_every_member() {
    let error: tickets::v3::Error = read(json!({}));
    assert!(error.category.is_none() && error.message.is_none() && error.correlation_id.is_none());
    let error: tickets::v2026_03::StandardError = read(json!({"message": "no"}));
    assert!(error.links.is_none() && error.status.is_none() && error.context.is_none());
    // What a used-up limit says instead.
    let error: tickets::v3::Error = read(json!({"policyName": "SECONDLY", "errorType": "RATE_LIMIT"}));
    assert_eq!(error.rest.get("policyName"), Some(json!("SECONDLY")));
}

#[test]
fn cms_hubdb_rows_are_their_values() {
    let row = hubdb::v3::HubDbTableRowV3Request::new([("name", json!("Ada")), ("rank", json!(1))]);
    let create = hubdb::v3::CreateTableRow::new("people", row);
    assert_eq!(sent(&create), json!({"values": {"name": "Ada", "rank": 1}}));
    let update = hubdb::v2026_03::HubDbTableRowV3BatchUpdateRequest::new("7", [("rank", 2)]);
    assert_eq!(
        sent(&hubdb::v2026_03::BatchUpdateTableRowDraft::new("people", [update])),
        json!({"inputs": [{"id": "7", "values": {"rank": 2}}]})
    );
    let table = hubdb::v2026_03::HubDbTableV3Request::new("People", "people");
    assert_eq!(sent(&hubdb::v2026_03::CreateTable::new(table)), json!({"label": "People", "name": "people"}));
}

/// Rows in a schema that the documents do not have are any JSON.
#[test]
fn cms_hubdb_rows_of_a_schema_that_was_left_out() {
    let rows = json!({"type": "RANDOM_ACCESS", "total": 1, "results": [{"id": "1", "values": {"name": "Ada"}}, ["x"]]});
    let rows: hubdb::v2026_03::RandomAccessCollectionResponseWithTotalHubDbTableRowV3 = read(rows);
    let results: &[hubdb::v2026_03::HubDbTableRowV3Wrapper] = &rows.results;
    assert_eq!(results[1], json!(["x"]));
}

#[test]
fn forms_are_required_with_their_files() {
    let file = || File::new("people.csv", "name\nAda\n").with_content_type("text/csv");
    let upload = files::v3::Create::new(files::v3::CreateBody::new(file()).folder_path("/lists"));
    let text = String::from_utf8(upload.to_http("https://api.hubapi.com").unwrap().into_body().to_vec()).unwrap();
    assert!(text.contains("name=\"file\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\nname\nAda\n"));
    let import = imports::v3::Create::new(imports::v3::CreateBody::new([file(), file()], "{}"));
    let text = String::from_utf8(import.to_http("https://api.hubapi.com").unwrap().into_body().to_vec()).unwrap();
    assert_eq!(text.matches("name=\"files\"; filename=\"people.csv\"").count(), 2);
}

#[test]
fn auth_oauth_answers_with_a_token() {
    fn check<O: Operation<Response = T> + Endpoint, T: Serialize>(
        body: Value,
        of: impl Fn(T) -> (Secret, i64, Option<Secret>),
    ) {
        assert_eq!(O::DESCRIPTION.credential, Credential::None);
        let token = O::from_http(http::Response::new(body.to_string().into())).unwrap();
        assert_eq!(serde_json::to_value(&token).unwrap(), body);
        assert_eq!(of(token), ("a".into(), 1800, Some("r".into())));
    }
    // As HubSpot's guide shows it, and as the specification has it.
    let short = json!({"access_token": "a", "refresh_token": "r", "expires_in": 1800});
    let long = json!({
        "access_token": "a", "refresh_token": "r", "expires_in": 1800, "token_type": "bearer",
        "token_use": "access_token", "hub_id": 7, "user_id": 8, "scopes": ["oauth"]
    });
    for body in [short, long] {
        check::<oauth::v1::CreateToken, oauth::v1::AccessTokenResponse>(body.clone(), |token| {
            (token.access_token, token.expires_in, token.refresh_token)
        });
        check::<oauth::v3::CreateToken, oauth::v3::AccessTokenResponse>(body.clone(), |token| {
            (token.access_token, token.expires_in, token.refresh_token)
        });
        check::<oauth::v2026_09::CreateToken, oauth::v2026_09::AccessTokenResponse>(body, |token| {
            (token.access_token, token.expires_in, token.refresh_token)
        });
    }
}

/// The secret is in the form alone.
#[test]
fn auth_oauth_has_no_secret_in_the_query() {
    let form = oauth::v1::CreateTokenBody::new().client_secret("s3cret").refresh_token("r3fresh");
    let request = oauth::v1::CreateToken::new(form).to_http("https://api.hubapi.com").unwrap();
    assert_eq!(request.uri(), "https://api.hubapi.com/oauth/v1/token");
    assert_eq!(&request.body()[..], b"client_secret=s3cret&refresh_token=r3fresh");
}

/// Neither in what is asked nor in what is answered, nor where the token stands in the path.
#[test]
fn secrets_are_not_shown() {
    let form = oauth::v2026_09::CreateTokenBody::new().client_secret("s3cret").code("s3cret").code_verifier("s3cret");
    let answer = json!({"access_token": "s3cret", "refresh_token": "s3cret", "id_token": "s3cret", "expires_in": 1800});
    let answer: oauth::v2026_09::AccessTokenResponse = read(answer);
    let shown = format!(
        "{:?} {answer:?} {:?} {:?}",
        oauth::v2026_09::CreateToken::new(form.clone().refresh_token("s3cret")),
        oauth::v1::GetRefreshToken::new("s3cret"),
        oauth::v2026_09::IntrospectTokenBody::new().token("s3cret").client_secret("s3cret"),
    );
    assert!(!shown.contains("s3cret") && shown.contains("client_secret: [redacted]"), "{shown}");
    // What is stored has them: it could not be sent again.
    let stored = serde_json::to_value(oauth::v2026_09::CreateToken::new(form)).unwrap();
    assert_eq!(stored["body"]["client_secret"], "s3cret");
}

/// A document that comes new with one of these names in it asks for another line in `overlays/secrets.yaml`.
#[test]
fn secrets_are_marked_in_every_document() {
    const NAMES: &[&str] = &[
        "access_token",
        "refresh_token",
        "id_token",
        "client_secret",
        "client_assertion",
        "code_verifier",
        "password",
        "passwd",
        "bearerToken",
        "accessToken",
        "refreshToken",
        "clientSecret",
        "accountToken",
        "apiKey",
        "secret",
    ];
    fn unmarked(node: &Value, at: &str, found: &mut Vec<String>) {
        let parameter = node.get("name").and_then(Value::as_str).zip(node.get("schema"));
        let members = node.get("properties").and_then(Value::as_object).into_iter().flatten();
        for (name, schema) in members.map(|(name, schema)| (name.as_str(), schema)).chain(parameter) {
            if NAMES.contains(&name) && schema["type"] == "string" && schema["format"] != "password" {
                found.push(format!("{at}: {name}"));
            }
        }
        match node {
            Value::Object(members) => {
                members.iter().for_each(|(key, node)| unmarked(node, &format!("{at}/{key}"), found))
            }
            Value::Array(items) => items.iter().for_each(|node| unmarked(node, at, found)),
            _ => {}
        }
    }
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let overlays = overlay::read(&specs).unwrap();
    let (documents, _) = overlay::apply(&overlays, load::load(&specs).unwrap()).unwrap();
    let mut found = Vec::new();
    documents.iter().for_each(|document| unmarked(&document.tree, &document.id(), &mut found));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn security_is_asked_for_where_it_was_lost() {
    for credential in [
        contracts::v2026_09::Get::DESCRIPTION.credential,
        contracts::v2025_09::BatchCreate::DESCRIPTION.credential,
        payments::v3::List::DESCRIPTION.credential,
    ] {
        assert_eq!(credential, Credential::Bearer);
    }
    assert_eq!(custom_channels::v3::List::DESCRIPTION.credential, Credential::DeveloperKey);
    assert_eq!(custom_channels::v2026_03::Get::DESCRIPTION.credential, Credential::DeveloperKey);
}
