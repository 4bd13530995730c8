//! The object type that a per-object API stands for.
//!
//! The documents of one object type often publish the generic paths (`/crm/objects/2026-09/{objectType}/…`). The
//! parameter is then no choice of the caller's. Which object an API stands for is data of the catalog.

use crate::model::{ApiVersion, Binding, Segment};
use std::collections::BTreeMap;

/// The object types of the APIs: group and API to the name that paths have for the object (`tickets`) and the other
/// names for it (`0-5`).
#[derive(Debug, Clone, Default)]
pub struct ObjectTypes(BTreeMap<(String, String), Vec<String>>);

impl ObjectTypes {
    /// Says that an API stands for one object type. The first name is the one to send.
    pub fn insert(&mut self, group: impl Into<String>, api: impl Into<String>, names: Vec<String>) {
        self.0.insert((group.into(), api.into()), names);
    }

    /// The names of the object that an API stands for, the one to send first; empty where it stands for none.
    pub fn names(&self, group: &str, api: &str) -> &[String] {
        self.0.get(&(group.to_owned(), api.to_owned())).map(Vec::as_slice).unwrap_or_default()
    }

    /// The parameter of a path that the API binds: the first one, where it follows `objects` (and the version).
    pub(super) fn binding(&self, api: &ApiVersion, segments: &[Segment]) -> Option<Binding> {
        let value = self.names(&api.group, &api.api).first()?;
        let at = segments.iter().position(|segment| matches!(segment, Segment::Parameter(_)))?;
        let Some(Segment::Parameter(parameter)) = segments.get(at) else { return None };
        let before: Vec<&str> = segments
            .iter()
            .take(at)
            .filter_map(|segment| match segment {
                Segment::Literal(text) if *text != api.version => Some(text.as_str()),
                _ => None,
            })
            .collect();
        let is_object_path =
            before.last() == Some(&"objects") && (parameter == "objectType" || parameter == "fromObjectType");
        is_object_path.then(|| Binding { parameter: parameter.clone(), value: value.clone() })
    }

    /// Whether a literal segment names the object of the API.
    pub fn is_object(&self, group: &str, api: &str, segment: &str) -> bool {
        self.names(group, api).iter().any(|name| name == segment)
    }
}
