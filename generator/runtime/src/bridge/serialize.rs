//! Views into any serializer.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::Rest;
use crate::field::View;
use crate::reader::value_of;
use crate::rest::Misfit;
use crate::shape::{Kind, Member, Shaped};
use crate::writer::whole;

/// A view to be serialized.
pub(super) struct Shown<'a>(pub(super) View<'a>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Boolean(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            View::Number(value) => match whole(value) {
                Some(value) => serializer.serialize_i64(value),
                None => serializer.serialize_f64(value),
            },
            View::Text(text) | View::Secret(text) => serializer.serialize_str(text),
            View::DateTime(value) => value.to_value().serialize(serializer),
            View::Date(value) => value.to_value().serialize(serializer),
            View::Id(id) => id.to_value().serialize(serializer),
            View::Properties(properties) => {
                let mut map = serializer.serialize_map(Some(properties.len()))?;
                for (name, value) in properties.entries() {
                    match value {
                        None => map.serialize_entry(name.as_str(), &())?,
                        Some(value) => match value.raw() {
                            Some(json) => map.serialize_entry(name.as_str(), &value_of(json))?,
                            None => map.serialize_entry(name.as_str(), value.as_str())?,
                        },
                    }
                }
                map.end()
            }
            View::Any(value) => value.serialize(serializer),
            View::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.count()))?;
                for index in 0..items.count() {
                    list.serialize_element(&Shown(items.item(index)))?;
                }
                list.end()
            }
            View::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.count()))?;
                for index in 0..entries.count() {
                    let (name, value) = entries.entry(index);
                    map.serialize_entry(name, &Shown(value))?;
                }
                map.end()
            }
            View::Shaped(shaped) => serialize_shaped(shaped, serializer),
            View::Rest(rest) => {
                let mut map = serializer.serialize_map(None)?;
                unknown(&mut map, rest)?;
                map.end()
            }
            View::Foreign(value) => value.json().serialize(serializer),
        }
    }
}

fn serialize_shaped<S: Serializer>(shaped: &dyn Shaped, serializer: S) -> Result<S::Ok, S::Error> {
    match &shaped.shape().kind {
        Kind::Record(members) => Record { shaped, base: 0, members }.serialize(serializer),
        Kind::Enumeration(_) | Kind::Constants(_) | Kind::Union(_) => {
            Shown(crate::shaped::content(shaped)).serialize(serializer)
        }
        Kind::Operation(parts) | Kind::Request(parts, _) => {
            let mut map = serializer.serialize_map(None)?;
            let path: Vec<_> = (0..parts.path).map(|index| Shown(shaped.part(index).view())).collect();
            map.serialize_entry("path", &path)?;
            map.serialize_entry("query", &Record { shaped, base: parts.path, members: parts.query })?;
            if parts.body.is_some() {
                let body = crate::shaped::parts(shaped).saturating_sub(1);
                map.serialize_entry("body", &Shown(shaped.part(body).view()))?;
            }
            map.end()
        }
    }
}

/// Some parts of a value, one for each of `members`, with what is unknown after them.
struct Record<'a> {
    shaped: &'a dyn Shaped,
    base: usize,
    members: &'static [Member],
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let rest = match self.shaped.part(self.base + self.members.len()).view() {
            View::Rest(rest) => rest,
            _ => &Rest::EMPTY,
        };
        for (index, member) in self.members.iter().enumerate() {
            let field = self.shaped.part(self.base + index);
            match rest.misfit(index, field) {
                Some(Misfit::Missing) => {}
                Some(Misfit::Came(json)) => map.serialize_entry(member.name, &value_of(json))?,
                None => match field.view() {
                    View::Absent => {}
                    view => map.serialize_entry(member.name, &Shown(view))?,
                },
            }
        }
        unknown(&mut map, rest)?;
        map.end()
    }
}

fn unknown<M: SerializeMap>(map: &mut M, rest: &Rest) -> Result<(), M::Error> {
    rest.iter().try_for_each(|(name, json)| map.serialize_entry(name, &value_of(json)))
}
