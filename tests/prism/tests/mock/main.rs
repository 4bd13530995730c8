//! Requests of generated operations against a mock server that judges them by the published documents.
//!
//! Run by `tests/prism/run`, which installs the server. The parts of a request are made from the documents as they are in
//! `specs/`, not from the generator's model, and not corrected by overlays.

mod documents;
mod operations;
mod sample;
mod server;

use hubspot_api::blocking;
use operations::OPERATIONS;
use serde_json::Value;

/// Refusals and answers that cannot be read, by what the document itself gets wrong; each with its reason.
const KNOWN: &[(&str, &str)] = &[];

#[test]
#[ignore = "needs Node and the mock server: run tests/prism/run"]
fn no_request_is_refused_and_every_answer_reads() {
    let documents = documents::Documents::read();
    let server = server::Server::start(&documents.merged());
    let client = blocking::Client::builder()
        .access_token("token")
        .developer_key("key")
        .base_url(server.base_url())
        .build_blocking()
        .unwrap();
    let (mut sent, mut without_success, mut failures) = (0, 0, Vec::new());
    for operation in OPERATIONS {
        let node = documents.operation(operation.document, operation.method, operation.path);
        let responses = node.get("responses").and_then(Value::as_object);
        if !responses.is_some_and(|all| all.keys().any(|status| status.starts_with('2'))) {
            without_success += 1;
            continue;
        }
        let parameters = (operation.parameters)();
        let parts = documents.parts(operation.document, node, &parameters);
        sent += 1;
        if let Err(fault) = (operation.send)(parts, &client)
            && !KNOWN.iter().any(|(name, _)| *name == operation.name)
        {
            failures.push(format!("{}: {fault}", operation.name));
        }
    }
    println!("{sent} operations sent, {without_success} without a published success left out");
    for failure in &failures {
        println!("{failure}");
    }
    assert!(failures.is_empty(), "{} of {sent} failed", failures.len());
    assert!(sent >= 300, "{sent} operations sent");
}
