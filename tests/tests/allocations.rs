//! What a request allocates: its URL and its headers, and a body where it has one.

use std::alloc::System;

use hubspot_api::Operation;
use hubspot_api::crm::tickets::v2026_03 as tickets;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How often `make` asks for memory.
fn allocations<T>(make: impl Fn() -> T) -> usize {
    let count = || {
        let region = Region::new(ALLOCATOR);
        let value = make();
        let change = region.change();
        drop(value);
        change.allocations + change.reallocations
    };
    // The threads of the test's own machinery allocate now and then.
    (0..20).map(|_| count()).min().unwrap()
}

/// One test, for another one at the same time would be counted too.
#[test]
fn a_request_allocates_its_url_its_headers_and_its_body() {
    const BASE: &str = "https://api.hubapi.com";
    // By hand: the text of the URL and the count of those who hold a piece of it; the two tables of the headers.
    let by_hand = allocations(|| {
        let url = String::from("https://api.hubapi.com/crm/objects/2026-03/tickets/101");
        let mut request = http::Request::new(bytes::Bytes::new());
        *request.uri_mut() = url.try_into().unwrap();
        request.headers_mut().insert("accept", http::HeaderValue::from_static("application/json"));
        request
    });
    assert_eq!(by_hand, 4);
    let plain = tickets::Get::new("101");
    assert_eq!(allocations(|| plain.to_http(BASE).unwrap()), 4);
    // Integers, booleans and lists of texts are written straight into the URL.
    let set = tickets::Get::new(101).properties(["subject", "content"]).archived(true);
    assert_eq!(allocations(|| set.to_http(BASE).unwrap()), 4);

    // The body, and the count of those who hold it.
    let upsert = tickets::BatchUpsert::new([tickets::SimplePublicObjectBatchInputUpsert::new(
        "TCK-1",
        [("subject", "Login fails")],
    )
    .id_property("number")]);
    assert_eq!(allocations(|| upsert.to_http(BASE).unwrap()), 6);
}
