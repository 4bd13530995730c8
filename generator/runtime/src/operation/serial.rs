//! An operation at rest: `{"path": {…}, "query": {…}, "header": {…}, "cookie": {…}, "body": …}` with the published names,
//! to queue, log and replay.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Map;

use super::Description;
use crate::field::{Field, View};
use crate::reader::Reader;
use crate::request::{Layout, Named};
use crate::shape::{Body, Kind, Place, Shaped};
use crate::{Value, bridge};

/// Writes an operation. A place is left out where nothing is in it, `body` where there is none.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(
    description: &Description,
    operation: &dyn Shaped,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let layout = Layout::of_operation(operation).map_err(serde::ser::Error::custom)?;
    let mut places: Vec<(&str, Vec<_>)> = Vec::new();
    for (place, members) in members(description, &layout) {
        let named = members.into_iter().map(|(name, _, index)| (name, operation.part(index)));
        places.push((place, named.filter(|(_, part)| place == "path" || !is_absent(*part)).collect()));
    }
    places.retain(|(_, named)| !named.is_empty());
    let body = layout.body.map(|_| operation.part(layout.body_index())).filter(|part| !is_absent(*part));
    let mut map = serializer.serialize_map(Some(places.len() + usize::from(body.is_some())))?;
    for (place, named) in places {
        map.serialize_entry(place, &Object(named))?;
    }
    if let Some(body) = body {
        map.serialize_entry("body", &Part(body))?;
    }
    map.end()
}

/// The parameters by place.
fn members(description: &Description, layout: &Layout) -> [(&'static str, Vec<Named>); 4] {
    let path = description.parameters().zip(0..layout.path).map(|(name, index)| (name, true, index)).collect();
    let [query, header, cookie] = [Place::Query, Place::Header, Place::Cookie].map(|place| layout.named(place));
    [("path", path), ("query", query), ("header", header), ("cookie", cookie)]
}

fn is_absent(part: &dyn Field) -> bool {
    matches!(part.view(), View::Absent)
}

struct Part<'a>(&'a dyn Field);

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        bridge::serialize(self.0, serializer)
    }
}

struct Object<'a>(Vec<(&'static str, &'a dyn Field)>);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, part)| (name, Part(*part))))
    }
}

/// Reads an operation and names every part that is missing, unknown or wrong.
///
/// # Errors
/// A required part is missing, a part is unknown, a value is not of its part's type.
pub fn deserialize<'de, T: Shaped, D: Deserializer<'de>>(
    description: &Description,
    deserializer: D,
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let mut operation = T::blank();
    fill(description, &mut operation, value).map_err(D::Error::custom)?;
    Ok(operation)
}

fn fill(description: &Description, operation: &mut dyn Shaped, value: Value) -> Result<(), String> {
    let layout = Layout::of_operation(operation).map_err(|error| error.to_string())?;
    let mut filling = Filling { operation, faults: Faults::default() };
    let mut given = filling.faults.object("", value);
    for (place, members) in members(description, &layout) {
        let own = filling.faults.object(place, given.remove(place).unwrap_or_default());
        filling.named(place, own, &members);
    }
    if let Some(body) = layout.body {
        filling.body(body, given.remove("body"), layout.body_index());
    }
    // Sorted, as the order of a JSON object is a matter of serde_json's features.
    let unknown: std::collections::BTreeSet<String> = given.keys().cloned().collect();
    filling.faults.unknown.extend(unknown);
    filling.faults.finish(description)
}

struct Filling<'a> {
    operation: &'a mut dyn Shaped,
    faults: Faults,
}

impl Filling<'_> {
    /// Fills the parts of one place with the members of one object.
    fn named(&mut self, place: &str, mut given: Map<String, Value>, members: &[Named]) {
        for (name, required, index) in members.iter().copied() {
            match given.remove(name).filter(|value| !value.is_null()) {
                Some(value) => self.read(&[name, place], index, &value),
                None if required => self.faults.missing.push(format!("{place}.{name}")),
                None => {}
            }
        }
        self.faults.unknown.extend(given.keys().map(|name| format!("{place}.{name}")));
    }

    fn body(&mut self, body: Body, given: Option<Value>, index: usize) {
        let Some(value) = given else {
            if body.required {
                self.faults.missing.push("body".to_owned());
            }
            return;
        };
        self.read(&["body"], index, &value);
        if let (Value::Object(members), View::Shaped(record)) = (&value, self.operation.part(index).view())
            && let Kind::Record(known) = &record.shape().kind
        {
            let lacking = known.iter().filter(|member| member.required && !members.contains_key(member.name));
            self.faults.missing.extend(lacking.map(|member| format!("body.{}", member.name)));
        }
    }

    /// Reads part `index`, which stands at `place` (the innermost name first).
    fn read(&mut self, place: &[&str], index: usize, value: &Value) {
        let json = value.to_string();
        if let Err(error) = self.operation.part_mut(index).read(&mut Reader::new(&json)) {
            let error = place.iter().fold(error, |error, name| error.in_member(*name));
            self.faults.wrong.push(error.into_decode_error(&json).to_string());
        }
    }
}

/// All that is wrong, to be told at once.
#[derive(Default)]
struct Faults {
    missing: Vec<String>,
    unknown: Vec<String>,
    wrong: Vec<String>,
}

impl Faults {
    fn object(&mut self, place: &str, value: Value) -> Map<String, Value> {
        match value {
            Value::Object(members) => members,
            Value::Null => Map::new(),
            _ => {
                let place = if place.is_empty() { "the operation" } else { place };
                self.wrong.push(format!("{place} is no object"));
                Map::new()
            }
        }
    }

    fn finish(self, description: &Description) -> Result<(), String> {
        let mut told = Vec::new();
        for (what, names) in [("missing", self.missing), ("unknown", self.unknown)] {
            if !names.is_empty() {
                told.push(format!("{what}: {}", names.join(", ")));
            }
        }
        told.extend(self.wrong);
        if told.is_empty() {
            return Ok(());
        }
        Err(format!("{} {}: {}", description.method.as_str(), description.path, told.join("; ")))
    }
}
