//! The service that hosts code: parameters of the path, headers, styles, answers of media types of its own.

use crate::sent::{path_and_query, sent};
use hubspot_tests::loopback::{Answer, Server};
use hubspot_vendor_tests::forge::repositories::v3 as forge;
use hubspot_vendor_tests::runtime::{Client, Operation, decode};
use serde_json::json;

#[test]
fn parameters_of_the_path_item_belong_to_each_method() {
    let get = forge::Get::new("me", "a b", forge::GetXForgeApiVersion::V20221128).page(2).x_media("raw");
    let request = sent(&get.if_none_match("\"e\""));
    assert_eq!(path_and_query(&request), "/repositories/me/a%20b?page=2");
    let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(
        [header("x-forge-api-version"), header("x-media"), header("if-none-match"), header("accept")],
        ["2022-11-28", "raw", "\"e\"", "application/vnd.forge+json"]
    );
    let update =
        forge::Update::new("me", "x").page("a page by name").body(forge::RepositoryUpdate::new().description(None));
    let request = sent(&update);
    assert_eq!(path_and_query(&request), "/repositories/me/x?page=a+page+by+name");
    assert_eq!(request.body(), r#"{"description":null}"#);
}

#[test]
fn several_parameters_in_one_segment() {
    let compare = forge::GetCompare::new("me", "x", "v1", "feature/y");
    assert_eq!(path_and_query(&sent(&compare)), "/repositories/me/x/compare/v1...feature%2Fy");
    let stored = serde_json::to_value(&compare).unwrap();
    assert_eq!(stored, json!({"path": {"owner": "me", "name": "x", "base": "v1", "head": "feature/y"}}));
}

#[test]
fn lists_in_all_styles() {
    let topics = forge::GetTopic::new("me", "x", ["a", "b,c"])
        .languages(["rust", "c,d"])
        .labels(["one two", "three"])
        .states([forge::State::Open, forge::State::Closed])
        .filter(forge::Filter::new("size"))
        .x_only([1, 2]);
    let request = sent(&topics);
    assert_eq!(
        path_and_query(&request),
        "/repositories/me/x/topics/a,b,c?filter=%7B%22field%22%3A%22size%22%7D\
         &labels=one+two%20three&languages=rust,c%2Cd&states=open%7Cclosed"
    );
    assert_eq!(request.headers()["x-only"], "1,2");
    let none = forge::GetTopic::new("me", "x", [""; 0]);
    assert!(none.to_http("https://h").unwrap_err().to_string().contains("`topics` is empty"));
}

#[test]
fn a_header_cannot_be_made_two() {
    let get = forge::Get::new("me", "x", "v").if_none_match("a\r\nX-Evil: 1");
    let error = get.to_http("https://h").unwrap_err().to_string();
    assert!(error.contains("the header `If-None-Match` cannot hold its value"), "{error}");
}

#[test]
fn members_beside_the_declared_ones_have_a_type() {
    let permissions: forge::RepositoryPermissions = decode(br#"{"admin":true,"push":true,"pull":false}"#).unwrap();
    let others = permissions.others().unwrap();
    assert_eq!(others.iter().collect::<Vec<_>>(), [("push", &true), ("pull", &false)]);
    let odd: forge::RepositoryPermissions = decode(br#"{"push":[1]}"#).unwrap();
    let error = odd.others().unwrap_err().to_string();
    assert!(error.starts_with("push: expected true or false"), "{error}");
}

#[tokio::test]
async fn where_a_token_may_be_left_out_it_may() {
    let body = r#"{"id":1,"name":"x","owner":{"login":"me","id":2,"type":"Bot","site_admin":false},"topics":[],
        "permissions":{},"created_at":null,"description":null,"organization":null,"later":1}"#;
    let json = Answer::new("200 OK").header("Content-Type", "application/vnd.forge+json").body(body);
    let server = Server::answering([json.clone(), json]).unwrap();
    let client = || Client::builder().base_url(server.base_url());
    let get = forge::Get::new("me", "x", "2022-11-28");
    let repository = client().build().unwrap().send(&get).await.unwrap();
    assert!(repository.organization.is_null() && repository.owner.r#type == forge::SimpleUserType::Bot);
    client().access_token("t").build().unwrap().send(&get).await.unwrap();
    let requests = server.requests().unwrap();
    assert_eq!([requests[0].header("authorization"), requests[1].header("authorization")], [None, Some("Bearer t")]);
}
