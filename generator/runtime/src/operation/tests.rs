//! Descriptions, answers and the serialised form.

use bytes::Bytes;
use http::{Method, Response};
use serde_json::json;

use super::*;
use crate::fixtures::{self, BatchUpsert, Input, endpoint};
use crate::{Error, File, Map, Text, Value};

type Upsert = BatchUpsert<endpoint::TicketsUpsert>;
type Bound = BatchUpsert<endpoint::BoundUpsert>;
type List = fixtures::List<endpoint::List>;
type Get = fixtures::Get<endpoint::Get>;

fn answer(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    Response::builder().status(status).body(body.into()).unwrap()
}

#[test]
fn what_is_known_is_constant() {
    const METHOD: Method = Upsert::METHOD;
    assert_eq!((METHOD, Upsert::PATH), (Method::POST, "/crm/v3/objects/tickets/batch/upsert"));
    assert_eq!(Bound::PATH, "/crm/objects/2026-09/{objectType}/batch/upsert");
    let description = <Upsert as Endpoint>::DESCRIPTION;
    assert_eq!((description.scopes, description.statuses), (&["tickets"][..], &[200, 207][..]));
    assert_eq!(description.credential, Credential::Bearer);
    assert_eq!(Upsert::description(), Some(&description));
    assert_eq!(List::description().unwrap().exemptions, ["ten-secondly"]);
    let parameters = |description: Description| description.parameters().collect::<Vec<_>>();
    assert_eq!(parameters(<List as Endpoint>::DESCRIPTION), ["objectType"]);
    assert!(parameters(<Bound as Endpoint>::DESCRIPTION).is_empty());
}

#[test]
fn methods_keep_their_names() {
    use super::Method::*;
    for method in [Get, Head, Options, Post, Put, Patch, Delete, Trace] {
        assert_eq!(method.to_http().as_str(), method.as_str());
    }
}

/// An operation by hand: five items, and everything else is provided.
struct ByHand;

impl Operation for ByHand {
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/x";
    type Response = Value;

    fn to_http(&self, base_url: &str) -> Result<http::Request<Bytes>, Error> {
        http::Request::get(format!("{base_url}/x"))
            .body(Bytes::new())
            .map_err(|error| Error::request(error.to_string()))
    }

    fn from_http(response: Response<Bytes>) -> Result<Value, Error> {
        from_http(response)
    }
}

#[test]
fn operations_by_hand() {
    assert_eq!(ByHand.to_http("https://h").unwrap().uri(), "https://h/x");
    assert_eq!(ByHand::from_http(answer(200, "[1]")).unwrap(), json!([1]));
    assert!(ByHand::description().is_none());
}

#[test]
fn any_2xx_is_a_success() {
    for status in [200, 201, 202, 226, 299] {
        let record = Get::from_http(answer(status, r#"{"id":"1","new":true,"properties":{}}"#)).unwrap();
        assert_eq!((record.id.as_str(), record.new), ("1", true));
    }
    for status in [199, 300, 304, 400, 500, 999] {
        assert!(matches!(Get::from_http(answer(status, "{}")), Err(Error::Api(_))), "{status}");
    }
}

#[test]
fn answers_that_do_not_read() {
    for body in ["", " \n", "{\"id\":", "<html>", "[]", "{\"id\":\"1\",\"new\":[]}", "\u{feff}{}"] {
        let error = Get::from_http(answer(200, body)).unwrap_err();
        assert!(matches!(&error, Error::Decode(_)), "{body}: {error:?}");
    }
    let error = Get::from_http(answer(200, "")).unwrap_err();
    assert_eq!(error.to_string(), "the answer (200 OK) does not read: the body is empty");
    let Error::Decode(error) = List::from_http(answer(200, r#"{"results":[{"id":"1"},{"id":{}}]}"#)).unwrap_err()
    else {
        panic!("not a decode error");
    };
    assert_eq!(error.path, "results[1].id");
}

#[test]
fn answers_without_a_body() {
    type Create = fixtures::Create<endpoint::Create>;
    type Delete = fixtures::Delete<endpoint::Delete>;
    assert!(Create::from_http(answer(200, "")).unwrap().is_none());
    assert!(Create::from_http(answer(201, r#"{"id":"1"}"#)).unwrap().is_some());
    for body in ["", "{}", "<html>"] {
        Delete::from_http(answer(204, body)).unwrap();
    }
    assert_eq!(ByHand::from_http(answer(204, "")).unwrap(), Value::Null);
}

#[test]
fn the_serialised_form() {
    let mut operation = List { object_type: "0-5".into(), q: "a".into(), ..Shaped::blank() };
    assert_eq!(serde_json::to_value(&operation).unwrap(), json!({"path": {"objectType": "0-5"}, "query": {"q": "a"}}));
    operation.limit = Some(5);
    operation.archived = Some(true);
    operation.properties = Some(vec!["email".into()]);
    operation.property = Some(Map::from([("email", Text::from("x"))]));
    let json = serde_json::to_value(&operation).unwrap();
    assert_eq!(
        json["query"],
        json!({"limit": 5, "properties": ["email"], "archived": true, "property.{propname}": {"email": "x"}, "q": "a"})
    );
    assert_eq!(serde_json::from_value::<List>(json).unwrap(), operation);

    let upsert = Bound::new(vec![Input::new("1", "x")]);
    let json = json!({"body": {"inputs": [{"id": "1", "properties": {"subject": "x"}}]}});
    assert_eq!(serde_json::to_value(&upsert).unwrap(), json);
    assert_eq!(serde_json::from_value::<Bound>(json).unwrap(), upsert);

    let mut upload = fixtures::UploadFile::<endpoint::Upload>::blank();
    upload.body.file = File::new("a.csv", "x");
    let json = serde_json::to_value(&upload).unwrap();
    assert_eq!(json, json!({"body": {"file": {"fileName": "a.csv", "data": "eA=="}}}));
    assert_eq!(serde_json::from_value::<fixtures::UploadFile<endpoint::Upload>>(json).unwrap(), upload);

    let download = fixtures::Download::<endpoint::Download>::blank();
    assert_eq!(serde_json::to_value(&download).unwrap(), json!({}));
    serde_json::from_str::<fixtures::Download<endpoint::Download>>("{}").unwrap();
}

#[test]
fn the_serialised_form_names_what_is_wrong() {
    let fault = |json: Value| serde_json::from_value::<List>(json).unwrap_err().to_string();
    assert_eq!(fault(json!({})), "GET /crm/v3/objects/{objectType}: missing: path.objectType, query.q");
    assert_eq!(
        fault(json!({"path": {"objectType": "a", "id": 1}, "query": {"q": "", "limits": 1}, "body": {}, "head": 1})),
        "GET /crm/v3/objects/{objectType}: unknown: path.id, query.limits, body, head"
    );
    assert_eq!(
        fault(json!({"path": [], "query": {"q": "", "limit": "x", "after": null}})),
        "GET /crm/v3/objects/{objectType}: missing: path.objectType; path is no object; \
         query.limit: expected an integer, found text \"x\""
    );
    assert_eq!(
        fault(json!(7)),
        "GET /crm/v3/objects/{objectType}: missing: path.objectType, query.q; the operation is no object"
    );
    let fault = |json: Value| serde_json::from_value::<Upsert>(json).unwrap_err().to_string();
    assert_eq!(fault(json!({})), "POST /crm/v3/objects/tickets/batch/upsert: missing: body");
    assert_eq!(fault(json!({"body": {}})), "POST /crm/v3/objects/tickets/batch/upsert: missing: body.inputs");
    assert_eq!(
        fault(json!({"body": {"inputs": [{"id": "1", "properties": 7}]}})),
        "POST /crm/v3/objects/tickets/batch/upsert: body.inputs[0].properties: expected an object, found number 7"
    );
}

#[test]
fn operations_are_values() {
    let upsert = Upsert::new(vec![Input::new("1", "x")]);
    let copy = upsert.clone();
    assert_eq!(copy, upsert);
    assert_ne!(copy, Upsert::new(Vec::new()));
    assert!(format!("{upsert:?}").contains("subject"));
}

#[test]
fn operations_go_between_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Upsert>();
    check::<List>();
    check::<Error>();
}
