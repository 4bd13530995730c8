//! Structs of owned texts and maps, as one writes them by hand and as generators write them.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// The answer to a batch.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Batch {
    pub completed_at: String,
    pub results: Vec<Record>,
    pub started_at: String,
    pub status: String,
}

/// A page of search results.
#[derive(Serialize, Deserialize)]
pub struct Page {
    pub paging: Option<Paging>,
    pub results: Vec<Record>,
    pub total: i64,
}

/// Where the next page is.
#[derive(Serialize, Deserialize)]
pub struct Paging {
    pub next: Option<Next>,
}

/// The next page.
#[derive(Serialize, Deserialize)]
pub struct Next {
    pub after: String,
}

/// A record.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    pub created_at: String,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<bool>,
    pub properties: HashMap<String, Option<String>>,
    pub updated_at: String,
}
