//! The clients against a server on loopback.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;
use std::time::Duration;

use super::*;
use crate::fixtures::{self, BatchUpsert, Input, endpoint};
use crate::shape::Shaped;
use crate::{Error, error::TransportKind};

const TOKEN: &str = "pat-na1-s3cret";
const KEY: &str = "k3y+s3cret";

/// Answers one request with `answer` and gives back what came: the head, then the body.
fn serve(answer: impl Into<String>) -> (String, JoinHandle<(String, Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let answer = answer.into();
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let request = receive(&stream);
        stream.write_all(answer.as_bytes()).unwrap();
        request
    });
    (address, served)
}

fn receive(stream: &TcpStream) -> (String, Vec<u8>) {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert_ne!(reader.read_line(&mut head).unwrap(), 0, "the request ends in its head");
    }
    let length = header(&head, "content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    (head, body)
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| {
        let (own, value) = line.split_once(": ")?;
        own.eq_ignore_ascii_case(name).then_some(value)
    })
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}", body.len())
}

fn client(base_url: &str) -> Client {
    Client::builder().access_token(TOKEN).developer_key(KEY).base_url(base_url).build().unwrap()
}

fn upsert() -> BatchUpsert<endpoint::TicketsUpsert> {
    BatchUpsert::new(vec![Input::new("TCK-1", "Login fails")])
}

fn get() -> fixtures::Get<endpoint::Get> {
    fixtures::Get { id: "a@b.com".into(), ..Shaped::blank() }
}

#[tokio::test]
async fn a_batch_goes_out_and_comes_back() {
    let body = r#"{"status":"COMPLETE","results":[{"id":"1","new":true}],"errors":[{"message":"no"}],"numErrors":1}"#;
    let (address, served) = serve(answer("207 Multi-Status", "Content-Type: application/json\r\n", body));
    let batch = client(&address).send(&upsert()).await.unwrap();
    assert!(batch.is_partial());
    assert_eq!(batch.errors()[0].message.as_deref(), Some("no"));
    let (head, body) = served.join().unwrap();
    assert!(head.starts_with("POST /crm/v3/objects/tickets/batch/upsert HTTP/1.1\r\n"), "{head}");
    assert_eq!(header(&head, "authorization"), Some("Bearer pat-na1-s3cret"));
    assert_eq!(header(&head, "content-type"), Some("application/json"));
    assert_eq!(header(&head, "accept"), Some("application/json"));
    assert!(header(&head, "user-agent").unwrap().starts_with("hubspot-api-rust/"));
    assert_eq!(body, br#"{"inputs":[{"id":"TCK-1","properties":{"subject":"Login fails"}}]}"#);
}

#[tokio::test]
async fn the_path_arrives_as_it_was_built_and_nothing_is_said_of_a_body() {
    let (address, served) = serve(answer("200 OK", "", r#"{"id":"1"}"#));
    client(&address).send(&get()).await.unwrap();
    let (head, _) = served.join().unwrap();
    assert!(head.starts_with("GET /crm/v3/objects/tickets/a@b.com HTTP/1.1\r\n"), "{head}");
    assert_eq!((header(&head, "content-type"), header(&head, "content-length")), (None, None));

    let (address, served) = serve(answer("204 No Content", "", ""));
    let delete = fixtures::Delete::<endpoint::Delete> { object_id: 1, to: "2".into(), ..Shaped::blank() };
    client(&address).send(&delete).await.unwrap();
    let (head, _) = served.join().unwrap();
    assert!(head.starts_with("DELETE /crm/v3/objects/1/to/2 HTTP/1.1\r\n"), "{head}");
    assert_eq!((header(&head, "content-type"), header(&head, "content-length")), (None, None));
}

#[tokio::test]
async fn the_developer_key_replaces_the_token() {
    let disposition = "Content-Type: text/csv\r\nContent-Disposition: attachment; filename=\"a.csv\"\r\n";
    let (address, served) = serve(answer("200 OK", disposition, "a,b\n"));
    let payload = client(&address).send(&fixtures::Download::<endpoint::Download>::blank()).await.unwrap();
    assert_eq!((payload.file_name.as_deref(), &payload.bytes[..]), (Some("a.csv"), &b"a,b\n"[..]));
    let (head, _) = served.join().unwrap();
    assert!(head.starts_with("GET /settings/v3/export?hapikey=k3y%2Bs3cret HTTP/1.1\r\n"), "{head}");
    assert_eq!(header(&head, "authorization"), None);
}

#[tokio::test]
async fn oauth_carries_no_credential_of_the_client() {
    let (address, served) = serve(answer("400 Bad Request", "", r#"{"error":"invalid_grant"}"#));
    let error = client(&address).send(&fixtures::CreateToken::<endpoint::Token>::blank()).await.unwrap_err();
    assert_eq!(error.api().unwrap().category.as_deref(), Some("invalid_grant"));
    let (head, body) = served.join().unwrap();
    assert!(!head.contains("s3cret"), "{head}");
    assert_eq!(body, b"grant_type=");
}

#[tokio::test]
async fn a_credential_that_is_not_set_is_told_before_sending() {
    let client = Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let error = client.send(&get()).await.unwrap_err();
    assert!(matches!(&error, Error::Request(error) if error.message().contains("access_token(…)")), "{error}");
    let error = client.send(&fixtures::Download::<endpoint::Download>::blank()).await.unwrap_err();
    assert!(matches!(&error, Error::Request(error) if error.message().contains("developer_key(…)")), "{error}");
}

#[tokio::test]
async fn errors_are_typed_and_show_no_credential() {
    let echo = format!(r#"{{"message":"no access for {TOKEN}","category":"EXPIRED_AUTHENTICATION"}}"#);
    for (status, headers, body) in [
        ("401 Unauthorized", "X-HubSpot-Correlation-Id: c-1\r\n", echo.as_str()),
        ("429 Too Many Requests", "Retry-After: 3\r\n", r#"{"policyName":"DAILY"}"#),
        ("502 Bad Gateway", "Content-Type: text/html\r\n", "<html>bad gateway</html>"),
        ("500 Internal Server Error", "", ""),
    ] {
        let (address, served) = serve(answer(status, headers, body));
        let error = client(&address).send(&get()).await.unwrap_err();
        served.join().unwrap();
        let found = error.status().unwrap();
        assert!(status.starts_with(found.as_str()), "{status}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
        match found.as_u16() {
            401 => assert_eq!(error.correlation_id(), Some("c-1")),
            429 => assert_eq!(error.retry_after(), Some(Duration::from_secs(3))),
            502 => assert_eq!(error.api().unwrap().body, body),
            _ => assert_eq!(error.api().unwrap().message, None),
        }
    }
}

#[tokio::test]
async fn a_secret_of_the_operation_shows_in_no_error() {
    let mut operation = fixtures::CreateToken::<endpoint::Token>::blank();
    operation.body.client_secret = Some("s3cret".into());
    assert!(!format!("{operation:?}").contains("s3cret"), "{operation:?}");
    let stored = serde_json::to_string(&operation).unwrap();
    assert!(stored.contains("s3cret"), "it could not be sent again: {stored}");
    let (address, served) = serve(answer("400 Bad Request", "", r#"{"message":"s3cret is not known"}"#));
    let error = client(&address).send(&operation).await.unwrap_err();
    let (_, body) = served.join().unwrap();
    assert_eq!(String::from_utf8(body).unwrap(), "grant_type=&client_secret=s3cret");
    assert_eq!(error.api().unwrap().message.as_deref(), Some("[redacted] is not known"));
    assert!(!told(&error).contains("s3cret"), "{}", told(&error));
}

/// All that an error says, its sources included.
fn told(error: &dyn std::error::Error) -> String {
    let mut told = format!("{error:?}");
    let mut next = Some(error);
    while let Some(error) = next {
        told.push_str(&format!(" / {error}"));
        next = error.source();
    }
    told
}

#[tokio::test]
async fn no_answer_is_a_transport_error_without_the_key() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let download = fixtures::Download::<endpoint::Download>::blank();
    let error = client(&format!("http://{closed}")).send(&download).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.is_connect()), "{error:?}");
    assert!(!told(&error).contains("s3cret"), "{}", told(&error));

    let (address, served) = serve("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\"");
    let error = client(&address).send(&get()).await.unwrap_err();
    served.join().unwrap();
    assert!(matches!(&error, Error::Transport(error) if error.kind() == TransportKind::Transfer), "{error:?}");

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    let client = Client::builder().access_token(TOKEN).developer_key(KEY).base_url(address);
    let client = client.timeout(Duration::from_millis(100)).build().unwrap();
    let error = client.send(&download).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(!told(&error).contains("s3cret"), "{}", told(&error));
}

#[tokio::test]
async fn a_server_without_tls_gets_nothing_from_an_https_client() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut first = [0; 512];
        let length = stream.read(&mut first).unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").unwrap();
        first[..length].to_vec()
    });
    let error = client(&address).send(&get()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.is_connect()), "{error:?}");
    let hello = served.join().unwrap();
    assert_eq!(hello.first(), Some(&22), "a TLS handshake");
    assert!(!String::from_utf8_lossy(&hello).contains("s3cret"));
}

#[test]
fn credentials_never_show() {
    let builder = Client::builder().access_token(TOKEN).developer_key(KEY);
    assert!(!format!("{builder:?}").contains("s3cret"));
    let client = builder.build().unwrap();
    let shown = format!("{client:?}");
    assert!(!shown.contains("s3cret") && shown.contains("[redacted]"), "{shown}");
}

#[test]
fn set_ups_that_cannot_work_are_refused() {
    for token in ["", "a\n", "a b", "a\r\nX-Evil: 1", "\u{7f}", "ä", "\0"] {
        let error = Client::builder().access_token(token).build().unwrap_err();
        assert!(matches!(error, BuildError::Credential("access token")), "{token:?}");
        let error = Client::builder().developer_key(token).build().unwrap_err();
        assert!(matches!(error, BuildError::Credential("developer key")), "{token:?}");
    }
    for base in ["", "api.hubapi.com", "ftp://h", "https://", "https://h?x", "https://h#x", "/x"] {
        assert!(matches!(Client::builder().base_url(base).build(), Err(BuildError::BaseUrl)), "{base:?}");
    }
    assert!(matches!(Client::builder().user_agent("a\nb").build(), Err(BuildError::UserAgent)));
}

#[test]
fn sending_goes_between_threads() {
    fn check(_: impl Send) {}
    let (client, operation) = (client("http://127.0.0.1:9"), get());
    check(client.send(&operation));
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_does_the_same() {
    let (address, served) = serve(answer("200 OK", "", r#"{"id":"1"}"#));
    let client = blocking::Client::builder().access_token(TOKEN).user_agent("mine/1").base_url(address);
    let client = client.build_blocking().unwrap();
    assert_eq!(client.send(&get()).unwrap().id, "1");
    let (head, _) = served.join().unwrap();
    assert!(head.starts_with("GET /crm/v3/objects/tickets/a@b.com HTTP/1.1\r\n"), "{head}");
    assert!(header(&head, "user-agent").unwrap().starts_with("mine/1 hubspot-api-rust/"));
    assert!(!format!("{client:?}").contains("s3cret"));
}
