//! Requests of hand-written operations, byte for byte.

use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE};
use serde_json::json;

use crate::fixtures::{self, BatchUpsert, Input, Status, endpoint};
use crate::shape::Shaped;
use crate::{DateTime, Error, File, Map, Operation, Text};

const BASE: &str = "https://api.example.com";

type Get = fixtures::Get<endpoint::Get>;
type List = fixtures::List<endpoint::List>;

fn path_of<O: Operation>(operation: &O) -> String {
    let request = operation.to_http(BASE).unwrap();
    request.uri().to_string().strip_prefix(BASE).unwrap().to_owned()
}

fn refused<O: Operation>(operation: &O) -> String {
    match operation.to_http(BASE) {
        Err(Error::Request(error)) => error.message().to_owned(),
        other => panic!("{other:?}"),
    }
}

fn get(id: &str) -> Get {
    Get { id: id.into(), ..Shaped::blank() }
}

fn list() -> List {
    List { object_type: "0-5".into(), q: "a".into(), ..Shaped::blank() }
}

#[test]
fn path_values() {
    for (id, expected) in [
        ("1", "1"),
        ("a@b.com", "a@b.com"),
        ("a+b,c:d", "a+b,c:d"),
        ("-._~!$&'()*=", "-._~!$&'()*="),
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("a b", "a%20b"),
        ("ä€😀", "%C3%A4%E2%82%AC%F0%9F%98%80"),
        ("a\\b", "a%5Cb"),
        ("..;x", "..%3Bx"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("a\r\nb\0", "a%0D%0Ab%00"),
        ("\"<>[]^`{|}", "%22%3C%3E%5B%5D%5E%60%7B%7C%7D"),
    ] {
        assert_eq!(path_of(&get(id)), format!("/crm/v3/objects/tickets/{expected}"), "{id:?}");
    }
}

#[test]
fn path_values_that_would_call_another_path() {
    assert_eq!(refused(&get("")), "the path parameter `ticketId` is empty, so that another path would be called");
    for dots in [".", ".."] {
        assert!(refused(&get(dots)).contains("would change the path"), "{dots}");
    }
}

#[test]
fn bound_parameters_and_several_in_a_segment() {
    let bound = fixtures::Get::<endpoint::BoundGet> { id: "7".into(), ..Shaped::blank() };
    assert_eq!(path_of(&bound), "/crm/objects/2026-09/tickets/7");
    let mixed = fixtures::Get::<endpoint::GetMixed> { id: "a".into(), ..Shaped::blank() };
    assert_eq!(path_of(&mixed), "/files/a.json");
    let delete =
        fixtures::Delete::<endpoint::Delete> { object_id: -9_007_199_254_740_993, to: "x".into(), ..Shaped::blank() };
    assert_eq!(path_of(&delete), "/crm/v3/objects/-9007199254740993/to/x");
}

#[test]
fn queries_have_only_what_is_set() {
    assert_eq!(path_of(&list()), "/crm/v3/objects/0-5?q=a");
    let mut full = list();
    full.limit = Some(100);
    full.after = Some("NTI1Cg==".into());
    full.properties = Some(vec!["email".into(), "näme".into()]);
    full.archived = Some(false);
    full.created_after = Some("2026-03-01T10:00:29.500Z".parse::<DateTime>().unwrap());
    full.status = Some(Status::Complete);
    full.property = Some(Map::from([("email", Text::from("a@b.com")), ("full name", Text::from("A & B"))]));
    full.q = "a b+c&d=e/f?*-._~".into();
    assert_eq!(
        path_of(&full),
        "/crm/v3/objects/0-5?limit=100&after=NTI1Cg%3D%3D&properties=email&properties=n%C3%A4me&archived=false\
         &createdAfter=2026-03-01T10%3A00%3A29.500Z&status=COMPLETE&property.email=a%40b.com&property.full+name=A+%26+B\
         &q=a+b%2Bc%26d%3De%2Ff%3F*-._%7E"
    );
}

#[test]
fn cursors_are_not_encoded_twice() {
    for (cursor, expected) in [
        ("NTI1Cg%3D%3D", "NTI1Cg%3D%3D"),
        ("NTI1Cg==", "NTI1Cg%3D%3D"),
        ("a%b", "a%25b"),
        ("a%2", "a%252"),
        ("%zz%3D%ä", "%25zz%3D%25%C3%A4"),
        ("a b%2Bc", "a+b%2Bc"),
    ] {
        let operation = List { after: Some(cursor.into()), ..list() };
        assert_eq!(path_of(&operation), format!("/crm/v3/objects/0-5?after={expected}&q=a"), "{cursor}");
    }
    // Any other value is encoded as it is.
    assert_eq!(path_of(&List { q: "%3D".into(), ..list() }), "/crm/v3/objects/0-5?q=%253D");
}

#[test]
fn free_form_parameters() {
    let with = |filter| path_of(&List { filter: Some(filter), ..list() });
    assert_eq!(
        with(json!(["a", 1, true, null, 1.5])),
        "/crm/v3/objects/0-5?filter=a&filter=1&filter=true&filter=1.5&q=a"
    );
    assert_eq!(with(json!({"x": "a", "y": [1, 2], "z": null})), "/crm/v3/objects/0-5?x=a&y=1&y=2&q=a");
    assert_eq!(with(json!(null)), "/crm/v3/objects/0-5?q=a");
    let nested = List { filter: Some(json!([[1]])), ..list() };
    assert_eq!(refused(&nested), "`filter` has a value that can only be said in JSON");
}

#[test]
fn unknown_enumeration_values_go_out_as_they_are() {
    let operation = List { status: Some(Status::Unknown("NEW ONE".into())), ..list() };
    assert_eq!(path_of(&operation), "/crm/v3/objects/0-5?status=NEW+ONE&q=a");
}

#[test]
fn base_urls() {
    let uri = |base: &str| get("1").to_http(base).map(|request| request.uri().to_string());
    assert_eq!(uri("http://127.0.0.1:8080/").unwrap(), "http://127.0.0.1:8080/crm/v3/objects/tickets/1");
    assert_eq!(uri("https://h/mock/").unwrap(), "https://h/mock/crm/v3/objects/tickets/1");
    for base in ["", "api.hubapi.com", "ftp://h", "https://", "https://h?x=1", "https://h#x", "https://h h"] {
        assert!(matches!(uri(base), Err(Error::Request(_))), "{base}");
    }
}

#[test]
fn a_url_beyond_all_bounds_is_refused() {
    assert!(refused(&get(&"a".repeat(70_000))).contains("bytes) is none"));
}

#[test]
fn headers_and_json() {
    let request = get("1").to_http(BASE).unwrap();
    assert_eq!(request.method(), Method::GET);
    assert_eq!((request.headers().len(), &request.headers()[ACCEPT]), (1, &"application/json".parse().unwrap()));
    assert!(request.body().is_empty());

    let upsert = BatchUpsert::<endpoint::TicketsUpsert>::new(vec![Input::new("TCK-1", "Login fails")]);
    let request = upsert.to_http(BASE).unwrap();
    assert_eq!((request.method(), request.uri().path()), (&Method::POST, "/crm/v3/objects/tickets/batch/upsert"));
    assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(request.body(), r#"{"inputs":[{"id":"TCK-1","properties":{"subject":"Login fails"}}]}"#);

    let download = fixtures::Download::<endpoint::Download>::blank().to_http(BASE).unwrap();
    assert_eq!(download.headers()[ACCEPT], "*/*");
    let export = fixtures::Download::<endpoint::Export>::blank().to_http(BASE).unwrap();
    assert_eq!(export.headers()[ACCEPT], "text/csv");
}

#[test]
fn optional_bodies_and_any_media_type() {
    let mut create = fixtures::Create::<endpoint::Create>::blank();
    let request = create.to_http(BASE).unwrap();
    assert!(request.headers().get(CONTENT_TYPE).is_none() && request.body().is_empty());
    create.body = Some(json!({"a": [1]}));
    let request = create.to_http(BASE).unwrap();
    assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(request.body(), r#"{"a":[1]}"#);
}

#[test]
fn forms() {
    let mut operation = fixtures::CreateToken::<endpoint::Token>::blank();
    operation.body.grant_type = "refresh_token".into();
    operation.body.client_secret = Some("a b&c=é".into());
    operation.body.scope = Some(vec!["x".into(), "y".into()]);
    operation.body.rest.insert("later", "1");
    let request = operation.to_http(BASE).unwrap();
    assert_eq!(request.headers()[CONTENT_TYPE], "application/x-www-form-urlencoded");
    assert_eq!(request.body(), "grant_type=refresh_token&client_secret=a+b%26c%3D%C3%A9&scope=x&scope=y&later=1");
    assert_eq!(request.uri().query(), None);
}

#[test]
fn texts_and_bytes() {
    let mut text = fixtures::PutText::<endpoint::Put>::blank();
    text.body = "exports.main = () => 'ä'".into();
    let request = text.to_http(BASE).unwrap();
    assert_eq!(request.headers()[CONTENT_TYPE], "text/plain; charset=utf-8");
    assert_eq!(request.body(), "exports.main = () => 'ä'");

    let mut raw = fixtures::PutRaw::<endpoint::Put>::blank();
    raw.body = File::new("a.bin", &b"\xff\x00"[..]);
    let request = raw.to_http(BASE).unwrap();
    assert_eq!(request.headers()[CONTENT_TYPE], "application/octet-stream");
    assert_eq!(&request.body()[..], b"\xff\x00");
    raw.body = raw.body.with_content_type("image/png");
    assert_eq!(raw.to_http(BASE).unwrap().headers()[CONTENT_TYPE], "image/png");
}

fn upload() -> fixtures::UploadFile<endpoint::Upload> {
    let mut operation = fixtures::UploadFile::<endpoint::Upload>::blank();
    operation.body.file = File::new("a \"b\"\r\n.csv", "id,name\r\n1,ä\r\n").with_content_type("text/csv");
    operation
}

#[test]
fn multipart() {
    let mut operation = upload();
    operation.body.files = Some(vec![File::new("x", &b"\x00"[..]), File::new("y", "")]);
    operation.body.options = Some(json!({"access": "PRIVATE"}));
    operation.body.folder_path = Some("/docs".into());
    operation.body.access = Some(Status::Canceled);
    let request = operation.to_http(BASE).unwrap();
    let content_type = request.headers()[CONTENT_TYPE].to_str().unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let expected = [
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22%0D%0A.csv\"\r\n",
        "Content-Type: text/csv\r\n\r\nid,name\r\n1,ä\r\n\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"x\"\r\n",
        "Content-Type: application/octet-stream\r\n\r\n\0\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"y\"\r\n",
        "Content-Type: application/octet-stream\r\n\r\n\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"options\"\r\nContent-Type: application/json\r\n\r\n",
        "{\"access\":\"PRIVATE\"}\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"folderPath\"\r\n\r\n/docs\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"access\"\r\n\r\nCANCELED\r\n",
        "--B--\r\n",
    ];
    let body = std::str::from_utf8(request.body()).unwrap();
    assert_eq!(body.replace(boundary, "B"), expected.concat());
    assert_eq!(operation.to_http(BASE).unwrap().body(), request.body());
}

#[test]
fn a_boundary_never_stands_in_the_content() {
    let request = upload().to_http(BASE).unwrap();
    let first = request.headers()[CONTENT_TYPE].to_str().unwrap().rsplit('=').next().unwrap().to_owned();
    let mut operation = upload();
    operation.body.folder_path = Some(format!("--{first}--").into());
    let request = operation.to_http(BASE).unwrap();
    let boundary = request.headers()[CONTENT_TYPE].to_str().unwrap().rsplit('=').next().unwrap();
    let body = std::str::from_utf8(request.body()).unwrap();
    assert_eq!(body.matches(boundary).count(), 3);
}

#[test]
fn a_file_type_cannot_add_a_header() {
    let mut operation = upload();
    operation.body.file = File::new("a", "x").with_content_type("text/csv\r\nX-Evil: 1");
    let request = operation.to_http(BASE).unwrap();
    assert!(!std::str::from_utf8(request.body()).unwrap().contains("X-Evil"));
}
