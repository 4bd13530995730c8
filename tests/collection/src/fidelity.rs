//! Whether a value has become what its schema says: a date-time a date-time, a known text a variant, nothing left over.
//!
//! Writing back what came would succeed with a type that knows none of its members, as unknown ones are kept.

use hubspot_api::runtime::{Field, Kind as Table, Shaped, View};

use crate::values::{Kind, Part, Place, Sample, Step};

/// What is not as the schema says, with its place.
#[must_use]
pub fn faults(sample: &Sample, value: &dyn Field) -> Vec<(&'static str, String)> {
    sample.places.iter().filter_map(|place| Some((fault(place, value)?, format!("{:?}", place.path)))).collect()
}

fn fault(place: &Place, value: &dyn Field) -> Option<&'static str> {
    let Some(found) = find(value.view(), &place.path) else { return Some("is nowhere in the value") };
    match (place.kind, found) {
        // Which of the alternatives it is has been looked at with the union.
        _ if place.part == Part::Alternative => None,
        (Kind::Null, View::Null | View::Absent) => None,
        (Kind::Null, _) => Some("null became something"),
        (Kind::Any, View::Any(_)) => None,
        (Kind::Any, _) => Some("any JSON has a narrower type"),
        (_, View::Any(_)) => Some("a type became any JSON"),
        (Kind::Boolean, View::Boolean(_)) | (Kind::Number, View::Number(_)) => None,
        (Kind::Integer, View::Integer(_) | View::Id(_)) => None,
        (Kind::Text, View::Text(_) | View::Secret(_) | View::Id(_)) => None,
        (Kind::List, View::List(_)) | (Kind::Map, View::Map(_) | View::Properties(_)) => None,
        (Kind::DateTime, View::DateTime(at)) => at.timestamp().is_none().then_some("a date-time that is none"),
        (Kind::Date, View::Date(day)) => day.date().is_none().then_some("a day that is none"),
        (Kind::Record | Kind::Enumeration | Kind::Mark | Kind::Union, View::Shaped(shaped)) => {
            shaped_fault(place.kind, shaped)
        }
        _ => Some("a value of another kind"),
    }
}

fn shaped_fault(kind: Kind, shaped: &dyn Shaped) -> Option<&'static str> {
    match (kind, &shaped.shape().kind) {
        (Kind::Record, Table::Record(members)) => match shaped.part(members.len()).view() {
            View::Rest(rest) if rest.is_empty() => None,
            _ => Some("members that the type does not know"),
        },
        (Kind::Enumeration | Kind::Mark, Table::Enumeration(values)) => {
            (shaped.variant().0 >= values.len()).then_some("a value that the enumeration does not know")
        }
        (Kind::Union, Table::Union(variants)) => {
            (shaped.variant().0 >= variants.len()).then_some("an alternative that the union does not know")
        }
        _ => Some("a type of another kind"),
    }
}

/// What stands at the end of a path; a property value counts as its text.
fn find<'v>(view: View<'v>, path: &[Step]) -> Option<View<'v>> {
    let Some((step, rest)) = path.split_first() else { return Some(view) };
    let inner = match (step, view) {
        (Step::Index(index), View::List(items)) => items.item(*index),
        (Step::Name(name), View::Map(entries)) => {
            (0..entries.count()).map(|index| entries.entry(index)).find(|(own, _)| own == name)?.1
        }
        (Step::Name(name), View::Properties(properties)) => properties.get(name).map_or(View::Null, View::Text),
        (_, View::Shaped(shaped)) => match &shaped.shape().kind {
            Table::Union(_) => return find(shaped.part(0).view(), path),
            Table::Record(members) => {
                let index = members.iter().position(|member| Step::Name(member.name.to_owned()) == *step)?;
                shaped.part(index).view()
            }
            _ => return None,
        },
        // What is inside of any JSON has been looked at with it.
        (_, View::Any(_)) => return Some(view),
        _ => return None,
    };
    find(inner, rest)
}
