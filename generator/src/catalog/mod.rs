//! The catalog of the specs (`specs/catalog.yaml`): what the folder holds, where it came from, and what is known about it.
//!
//! Half of it is written by sync (`documents`, `left_out`, `snapshot`), half is kept by hand and only handed on by
//! sync (`policy`, `versions`, `objects`). Both halves are data with reasons; no rule is applied in here. The file is
//! always written in canonical form, so comments in it do not survive: what needs saying is said in a field.

#[cfg(feature = "overlays")]
mod file;

use serde::{Deserialize, Serialize};

/// The name of the catalog's file in the folder of the specs.
pub const FILE: &str = "catalog.yaml";

/// The whole catalog.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalog {
    /// The date of the published collection that the documents were taken from (`2026-08-21`), where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<String>,
    /// What no general rule of sync can say about the published files.
    #[serde(default)]
    pub policy: Policy,
    /// The lifecycle of each version, oldest first.
    #[serde(default)]
    pub versions: Vec<Lifecycle>,
    /// The CRM object type that an API is about, for each API that is about one.
    #[serde(default)]
    pub objects: Vec<ObjectType>,
    /// Every document of the folder, by group, API and version.
    #[serde(default)]
    pub documents: Vec<Document>,
    /// Every published file that no document was made from, by its path.
    #[serde(default)]
    pub left_out: Vec<LeftOut>,
}

/// Decisions on single published files, each with its reason.
///
/// A decision that no published file calls for any longer is a fault: see [`Exclusion::since`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Files that are left out although every rule would take them.
    #[serde(default)]
    pub exclude: Vec<Exclusion>,
    /// Files that are united with the one chosen for their API version instead of losing against it.
    #[serde(default)]
    pub unite: Vec<Union>,
}

/// Published files that are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// A folder or file below `PublicApiSpecs/` (`CRM/Some Api`).
    pub published: String,
    /// The snapshot that the decision was made on (`2026-08-21`). A snapshot of that date or later (or of no known
    /// date) in which the decision matches nothing is a fault; an older one may lack what it is about.
    pub since: String,
    /// Why.
    pub reason: String,
}

/// A published file whose operations join those of the file chosen for the same API version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The joining file below `PublicApiSpecs/`.
    pub published: String,
    /// The word that is put behind the name of a component of the joining file where the chosen file has another
    /// component of that name (`Legacy`).
    pub context: String,
    /// As [`Exclusion::since`].
    pub since: String,
    /// Why.
    pub reason: String,
}

/// The lifecycle of one API version across all APIs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lifecycle {
    /// The version as published (`v3`, `2026-03`, `2026-09-beta`).
    pub version: String,
    /// Where in its life the version stands.
    pub stage: Stage,
    /// The day of its general availability (`2026-03-30`), where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released: Option<String>,
    /// The day (`2027-03-30`) or month (`2027-09`) from which the version is unsupported, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsupported_from: Option<String>,
}

/// Where in its life a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// May still change without notice.
    Beta,
    /// The newest version that is generally available.
    Current,
    /// Generally available, with a newer one beside it.
    Supported,
    /// Past its `unsupported_from`.
    Unsupported,
}

/// The CRM object type that an API is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectType {
    /// The API's group and slug (`crm/tickets`).
    pub api: String,
    /// What stands for the type in a path that says `{objectType}` (`tickets`); the type id where no name is published.
    pub segment: String,
    /// The id of the type (`0-5`), where known. Servers take it wherever they take the segment, and some published
    /// paths have it in the segment's place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_id: Option<String>,
}

impl ObjectType {
    /// Whether a literal path segment names this type: by its segment or by its id.
    pub fn is_named_by(&self, segment: &str) -> bool {
        self.segment == segment || self.type_id.as_deref() == Some(segment)
    }
}

/// One document of the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The group's slug (`crm`).
    pub group: String,
    /// The API's slug (`tickets`).
    pub api: String,
    /// The version as published (`2026-03`).
    pub version: String,
    /// The document's file below the folder of the specs (`crm/tickets/2026-03.yaml`).
    pub spec: String,
    /// The published files it was made from, below `PublicApiSpecs/`: the chosen one, then those united with it.
    pub published: Vec<String>,
}

/// A published file that no document was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The file below `PublicApiSpecs/`.
    pub published: String,
    /// Why.
    pub reason: String,
    /// What is lost with it: its operations (`GET /path`) that no document has. Not looked for in excluded files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_here: Vec<String>,
}

impl Catalog {
    /// The lifecycle of a version, where the catalog states one.
    pub fn lifecycle(&self, version: &str) -> Option<&Lifecycle> {
        self.versions.iter().find(|entry| entry.version == version)
    }

    /// The object type that an API is about, where it is about one.
    pub fn object(&self, group: &str, api: &str) -> Option<&ObjectType> {
        self.objects.iter().find(|entry| entry.api.split_once('/') == Some((group, api)))
    }

    /// The entry of one document.
    pub fn document(&self, group: &str, api: &str, version: &str) -> Option<&Document> {
        self.documents.iter().find(|entry| entry.group == group && entry.api == api && entry.version == version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
snapshot: '2026-08-21'
policy:
  exclude:
    - published: Test
      since: '2026-08-21'
      reason: ours
  unite: []
versions:
  - version: v3
    stage: supported
    unsupported_from: 2027-09
objects:
  - api: crm/deals
    segment: deals
    type_id: 0-3
  - api: crm/contracts
    segment: contracts
documents:
  - group: crm
    api: deals
    version: v3
    spec: crm/deals/v3.yaml
    published:
      - CRM/Deals/Rollouts/1/v3/deals.json
left_out: []
";

    #[test]
    fn reads_what_it_writes_and_writes_one_form() {
        let catalog = Catalog::read(TEXT).unwrap();
        let written = catalog.write().unwrap();
        assert_eq!(Catalog::read(&written).unwrap(), catalog);
        assert_eq!(Catalog::read(&written).unwrap().write().unwrap(), written);
        assert!(written.contains("type_id: '0-3'") && written.contains("unsupported_from: '2027-09'"), "{written}");
    }

    #[test]
    fn answers_by_key() {
        let catalog = Catalog::read(TEXT).unwrap();
        let deals = catalog.object("crm", "deals").unwrap();
        assert!(deals.is_named_by("deals") && deals.is_named_by("0-3") && !deals.is_named_by("0-5"));
        assert_eq!(catalog.object("commerce", "contracts"), None);
        assert_eq!(catalog.lifecycle("v3").unwrap().stage, Stage::Supported);
        assert_eq!(catalog.lifecycle("v9"), None);
        assert_eq!(catalog.document("crm", "deals", "v3").unwrap().spec, "crm/deals/v3.yaml");
    }

    #[test]
    fn an_unknown_name_and_a_second_entry_are_faults() {
        let faults = Catalog::read("versions:\n  - {version: v3, stage: supported, sunset: x}\n").unwrap_err();
        assert_eq!(faults.sorted()[0].pointer, "/versions/0/sunset");
        let faults = Catalog::read("objects:\n  - {api: a/b, segment: c}\n  - {api: a/b, segment: d}\n").unwrap_err();
        assert_eq!(faults.sorted()[0].pointer, "/objects/1");
    }
}
