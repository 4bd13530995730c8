//! What is read and written in the measurements: made-up answers about tickets, and the types that others would have
//! for them.

pub mod borrowed;
pub mod derived;

/// The names of a ticket's properties; all but a few hold short texts.
pub const NAMES: [&str; 25] = [
    "content",
    "createdate",
    "external_id",
    "hs_all_owner_ids",
    "hs_created_by_user_id",
    "hs_date_entered_1",
    "hs_lastmodifieddate",
    "hs_num_times_contacted",
    "hs_object_id",
    "hs_object_source",
    "hs_object_source_id",
    "hs_object_source_label",
    "hs_pipeline",
    "hs_pipeline_stage",
    "hs_ticket_category",
    "hs_ticket_id",
    "hs_ticket_priority",
    "hs_time_in_1",
    "hs_updated_by_user_id",
    "hs_user_ids_of_all_owners",
    "hubspot_owner_id",
    "hubspot_team_id",
    "num_notes",
    "source_type",
    "subject",
];

/// One record; the `extra` member follows the others.
fn record(index: usize, extra: &str) -> String {
    let value = |name: &str| match name {
        "content" => {
            format!("\"Customer {index} cannot log in since the update of the app, see the chat.\\nThanks\"")
        }
        "createdate" | "hs_lastmodifieddate" | "hs_date_entered_1" => "\"2026-03-01T10:00:00.123Z\"".to_owned(),
        "num_notes" => "null".to_owned(),
        "subject" => format!("\"Login fails for {index}\""),
        "hs_object_source_label" => "\"INTEGRATION\"".to_owned(),
        _ => format!("\"{}\"", 12_345_678 + index * 37),
    };
    let properties: Vec<_> = NAMES.iter().map(|name| format!("\"{name}\":{}", value(name))).collect();
    format!(
        concat!(
            r#"{{"id":"{}","properties":{{{}}},"createdAt":"2026-03-01T10:00:00.123Z","#,
            r#""updatedAt":"2026-03-01T10:05:00.456Z","archived":false{}}}"#
        ),
        1_000_000 + index,
        properties.join(","),
        extra
    )
}

fn records(count: usize, extra: &str) -> String {
    (0..count).map(|index| record(index, extra)).collect::<Vec<_>>().join(",")
}

/// The answer to a batch upsert of 100 records.
pub fn batch() -> Vec<u8> {
    format!(
        concat!(
            r#"{{"status":"COMPLETE","results":[{}],"startedAt":"2026-03-01T10:00:00.123Z","#,
            r#""completedAt":"2026-03-01T10:00:00.456Z"}}"#
        ),
        records(100, r#","new":true"#)
    )
    .into_bytes()
}

/// A page of 200 search results.
pub fn page() -> Vec<u8> {
    format!(r#"{{"total":4711,"results":[{}],"paging":{{"next":{{"after":"200"}}}}}}"#, records(200, "")).into_bytes()
}

/// One record by itself.
pub fn single() -> Vec<u8> {
    record(7, "").into_bytes()
}
