//! The shop: members of one direction, members of any name, cookies.

use crate::sent::{form, path_and_query, sent};
use hubspot_tests::loopback::{Answer, Server};
use hubspot_vendor_tests::File;
use hubspot_vendor_tests::runtime::{Client, decode, encode};
use hubspot_vendor_tests::shop::catalogue::v2 as shop;
use serde_json::json;

#[test]
fn what_the_server_sets_is_asked_of_nobody() {
    let product = shop::Product::new(9.5, "S-1").cost(3.0);
    assert_eq!(serde_json::to_value(&product).unwrap(), json!({"sku": "S-1", "price": 9.5, "cost": 3}));
    let came: shop::Product = decode(br#"{"id":7,"sku":"S","price":1,"created":"2026-03-01T10:00:00Z"}"#).unwrap();
    assert_eq!((came.id, came.cost), (Some(7), None));
    // An answer without what only answers have does not fail, and goes back as it came.
    let bare: shop::Product = decode(br#"{"sku":"S","price":1}"#).unwrap();
    assert_eq!(encode(&bare), br#"{"price":1,"sku":"S"}"#);
}

#[test]
fn what_only_requests_have_is_missed_in_no_answer() {
    let customer = shop::NewCustomer::new("a@b.example", "Ada", "secret");
    assert_eq!(
        serde_json::to_value(&customer).unwrap(),
        json!({"email": "a@b.example", "name": "Ada", "password": "secret"})
    );
    let account: shop::Account = decode(br#"{"name":"Ada","number":"1","club":"gold"}"#).unwrap();
    assert_eq!((account.pin.as_deref(), account.number.as_str()), (None, "1"));
    assert_eq!(account.others().unwrap().get("club").unwrap(), "gold");
}

#[test]
fn members_of_any_name() {
    let attributes = shop::Attributes::new("red").size(38).other("fit", "slim").other("weight", 1.5);
    let product = shop::Product::new(1.0, "S").attributes(attributes);
    let written = serde_json::to_value(&product).unwrap();
    assert_eq!(written["attributes"], json!({"colour": "red", "size": 38, "fit": "slim", "weight": 1.5}));
    let read: shop::Product = serde_json::from_value(written).unwrap();
    let others = read.attributes.unwrap().others().unwrap();
    assert!(matches!(others.get("fit"), Some(shop::AttributesOther::Text(_))));
    assert!(matches!(others.get("weight"), Some(shop::AttributesOther::Number(_))));
}

#[test]
fn an_object_in_a_query_is_a_pair_for_each_member() {
    let search = shop::SearchCarts::new().criteria(shop::Criteria::new().field("sku").values(["a", "b"]).page(2));
    let request = sent(&search);
    assert_eq!(form(request.uri().query().unwrap()), ["field=sku", "page=2", "values=a", "values=b"]);
    assert_eq!(request.headers()["accept"], "application/hal+json");
}

#[test]
fn bytes_as_they_are() {
    let request = sent(&shop::SetCustomerPicture::new(7, File::new("a.png", &b"\x89PNG"[..])));
    assert_eq!(
        (path_and_query(&request), &request.headers()["content-type"]),
        ("/customers/7/picture", &"image/png".parse().unwrap())
    );
    assert_eq!(&request.body()[..], b"\x89PNG");
}

#[tokio::test]
async fn cookies_of_the_request_and_of_the_client_go_in_one_header() {
    let created = r#"{"id":1,"sku":"S","price":1,"created":"2026-03-01T10:00:00Z"}"#;
    let server = Server::answering([Answer::json("201 Created", created)]).unwrap();
    let base = format!("{}/rest/all/v2", server.base_url());
    let client = Client::builder().key("SHOPSESSION", "s3cret").base_url(base).build().unwrap();
    assert!(!format!("{client:?}").contains("s3cret"));
    let create = shop::CreateProduct::new("v 1;x", shop::Product::new(1.0, "S")).currency("EUR");
    let stored = serde_json::to_value(&create).unwrap();
    assert_eq!(stored["cookie"], json!({"currency": "EUR", "visit": "v 1;x"}));
    assert_eq!(client.send(&create).await.unwrap().id, Some(1));
    let request = server.requests().unwrap().remove(0);
    assert_eq!(request.line(), "POST /rest/all/v2/products");
    assert_eq!(request.header("cookie"), Some("currency=EUR; visit=v%201%3Bx; SHOPSESSION=s3cret"));
}
