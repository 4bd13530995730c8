//! Requests of generated operations against a mock server that judges them by the published documents.
//!
//! Run by `tests/prism/run`, which installs the server. The parts of a request are made from the corrected documents, not
//! from the generator's model, and judged by the published ones.

mod documents;
mod operations;
mod recursion;
mod sample;
mod server;

use std::sync::Mutex;
use std::time::Instant;

use documents::Documents;
use hubspot_api::blocking;
use operations::OPERATIONS;

/// What came of the operations of one document.
#[derive(Default)]
struct Outcome {
    sent: usize,
    failures: Vec<String>,
}

/// Sends every operation of a document.
fn send_all(documents: &Documents, document: &str) -> Outcome {
    let server = server::Server::start(document, &documents.served(document));
    let client = blocking::Client::builder()
        .access_token("token")
        .developer_key("key")
        .base_url(server.base_url())
        .build_blocking()
        .unwrap();
    let mut outcome = Outcome::default();
    for operation in OPERATIONS.iter().filter(|operation| operation.document == document) {
        let parts = documents.parts(document, operation.method, operation.path, &(operation.parameters)());
        outcome.sent += 1;
        if let Err(fault) = (operation.send)(parts, &client) {
            outcome.failures.push(format!("{}: {fault}", operation.name));
        }
    }
    outcome
}

/// Two servers at a time: each takes some seconds to read its document.
#[test]
#[ignore = "needs Node and the mock server: run tests/prism/run"]
fn no_request_is_refused_and_every_answer_reads() {
    let documents = Documents::read();
    let waiting = Mutex::new(documents.names());
    let whole = Mutex::new(Outcome::default());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some(document) = waiting.lock().unwrap().next() else { break };
                    let started = Instant::now();
                    let outcome = send_all(&documents, document);
                    println!(
                        "{document}: {} sent, {} refused or unread, {:.1} s",
                        outcome.sent,
                        outcome.failures.len(),
                        started.elapsed().as_secs_f32()
                    );
                    for failure in &outcome.failures {
                        println!("  {failure}");
                    }
                    let mut whole = whole.lock().unwrap();
                    whole.sent += outcome.sent;
                    whole.failures.extend(outcome.failures);
                }
            });
        }
    });
    let Outcome { sent, failures, .. } = whole.into_inner().unwrap();
    println!("{sent} operations sent");
    assert!(failures.is_empty(), "{} of {sent} failed", failures.len());
    assert!(sent >= 300, "{sent} operations sent");
}

/// The server keeps the references of this document (see `references.cjs`), and has to look behind them all the same.
#[test]
#[ignore = "needs Node and the mock server: run tests/prism/run"]
fn what_is_wrong_deep_in_a_recursive_schema_is_refused() {
    let document = "crm/lists/v3";
    let server = server::Server::start(document, &Documents::read().served(document));
    let status = |innermost: &str| {
        let branch = |inner: &str| {
            format!(
                r#"{{"filterBranchType":"OR","filterBranchOperator":"OR","filters":[],"filterBranches":[{inner}]}}"#
            )
        };
        let body = format!(
            r#"{{"name":"a","objectTypeId":"0-1","processingType":"DYNAMIC","filterBranch":{}}}"#,
            branch(&branch(innermost))
        );
        server.post("/crm/v3/lists", &body)
    };
    assert_eq!(status(""), 200);
    assert_eq!(status(r#"{"filterBranchType":"OR","filterBranchOperator":"OR","filters":7,"filterBranches":[]}"#), 500);
}
