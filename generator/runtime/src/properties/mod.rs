//! The properties of a CRM record: what came, in order, and getters and setters that know HubSpot's forms.

mod deserialize;
mod field;
mod iter;
mod serialize;
#[cfg(test)]
mod tests;
mod value;

use std::fmt;

use jiff::{Timestamp, civil};

use crate::loose::Loose;
use crate::reader::keep_last;
use crate::{Date, DateTime, Text};
pub use iter::{IntoIter, Iter};
pub use value::PropertyValue;

/// The properties of a CRM record by name, in the order in which they came or were set.
///
/// On the wire every value is a text or null. The getters read HubSpot's forms, the setters write them:
///
/// ```
/// use hubspot_runtime::Properties;
///
/// let mut ticket: Properties = [("subject", "Login fails"), ("hs_pipeline_stage", "1")].into();
/// ticket.set("amount", 12.5);
/// ticket.set("urgent", true);
/// ticket.set("areas", vec!["web", "app"]);
/// ticket.set("content", None::<&str>);
/// assert_eq!(ticket.text("subject"), Some("Login fails"));
/// assert_eq!(ticket.number("amount"), Some(12.5));
/// assert_eq!(ticket.text("areas"), Some("web;app"));
/// assert_eq!(ticket.text("content"), Some(""));
/// ```
///
/// A value that came as a number or boolean reads as text and goes back as it came, unless it is set anew.
#[derive(Clone, Default)]
pub struct Properties(Vec<Entry>);

/// A name and what came for it; `None` for null.
type Entry = (Text, Option<Loose>);

/// Properties and a serde type of the user's do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("property `{property}`: {reason}")]
pub struct PropertyError {
    property: String,
    reason: String,
}

impl PropertyError {
    fn new(property: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { property: property.into(), reason: reason.into() }
    }

    /// The name of the property; empty where it is about the whole.
    #[must_use]
    pub fn property(&self) -> &str {
        &self.property
    }
}

impl Properties {
    /// No property.
    pub const EMPTY: Self = Self(Vec::new());

    /// No property.
    #[must_use]
    pub const fn new() -> Self {
        Self::EMPTY
    }

    /// How many properties there are, those that are null included.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no property.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.0.iter().find(|(own, _)| own == name)
    }

    /// Whether the property came or was set, be it null.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// Whether the property came as null: known to HubSpot and without a value.
    #[must_use]
    pub fn is_null(&self, name: &str) -> bool {
        matches!(self.entry(name), Some((_, None)))
    }

    /// The value as text; `None` where the property is not there or null.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.entry(name)?.1.as_ref().map(Loose::as_str)
    }

    /// The same as [`text`](Self::text).
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.text(name)
    }

    /// The value as a number; `None` where it is none.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<f64> {
        self.text(name)?.trim().parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// The value as a whole number; `None` where it is none.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    /// The value as a boolean; `None` where it is neither `true` nor `false`.
    #[must_use]
    pub fn boolean(&self, name: &str) -> Option<bool> {
        let text = self.text(name)?.trim();
        if text.eq_ignore_ascii_case("true") {
            Some(true)
        } else if text.eq_ignore_ascii_case("false") {
            Some(false)
        } else {
            None
        }
    }

    /// The value as a day, be it written as such, as milliseconds or as a date-time (the day in UTC).
    #[must_use]
    pub fn date(&self, name: &str) -> Option<civil::Date> {
        Date::from_raw(self.text(name)?.trim()).date()
    }

    /// The value as a point in time, be it written as RFC 3339, as milliseconds or as a day (its beginning in UTC).
    #[must_use]
    pub fn date_time(&self, name: &str) -> Option<Timestamp> {
        DateTime::from_raw(self.text(name)?.trim()).timestamp()
    }

    /// The values of a property with several (`a;b`); none where the property is not there, null or empty.
    pub fn list(&self, name: &str) -> impl Iterator<Item = &str> {
        self.text(name).unwrap_or_default().split(';').map(str::trim).filter(|item| !item.is_empty())
    }

    /// Sets a property. `None` sets the empty text, which clears it.
    pub fn set(&mut self, name: impl Into<Text>, value: impl Into<PropertyValue>) {
        self.put(name.into(), Some(Loose::Text(value.into().into_text())));
    }

    /// Sets a property, in a chain.
    #[must_use]
    pub fn with(mut self, name: impl Into<Text>, value: impl Into<PropertyValue>) -> Self {
        self.set(name, value);
        self
    }

    /// Clears a property in HubSpot: sets the empty text (a null would leave it as it is).
    pub fn clear(&mut self, name: impl Into<Text>) {
        self.put(name.into(), Some(Loose::Text(Text::EMPTY)));
    }

    /// Takes a property out, so that it is not sent at all. Returns its text.
    pub fn remove(&mut self, name: &str) -> Option<Text> {
        let index = self.0.iter().position(|(own, _)| own == name)?;
        self.0.remove(index).1.map(Loose::into_text)
    }

    /// Names and texts in order; `None` for null.
    pub fn iter(&self) -> Iter<'_> {
        self.into_iter()
    }

    /// The names in order.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    fn put(&mut self, name: Text, value: Option<Loose>) {
        match self.0.iter_mut().find(|(own, _)| *own == name) {
            Some((_, own)) => *own = value,
            None => self.0.push((name, value)),
        }
    }

    /// What is written, in order.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.0
    }
}

/// Equal where the same names have equal texts, in whatever order.
impl PartialEq for Properties {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self.iter().enumerate().all(|(index, (name, text))| match other.0.get(index) {
                Some((theirs, value)) if theirs == name => value.as_ref().map(Loose::as_str) == text,
                _ => other.entry(name).is_some_and(|(_, value)| value.as_ref().map(Loose::as_str) == text),
            })
    }
}

impl Eq for Properties {}

impl fmt::Debug for Properties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<K: Into<Text>, V: Into<PropertyValue>> FromIterator<(K, V)> for Properties {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut properties = Self::EMPTY;
        properties.extend(entries);
        properties
    }
}

impl<K: Into<Text>, V: Into<PropertyValue>> Extend<(K, V)> for Properties {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        let entries = entries.into_iter();
        self.0.extend(entries.map(|(name, value)| (name.into(), Some(Loose::Text(value.into().into_text())))));
        keep_last(&mut self.0);
    }
}

impl<K: Into<Text>, V: Into<PropertyValue>, const N: usize> From<[(K, V); N]> for Properties {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<Text>, V: Into<PropertyValue>> From<Vec<(K, V)>> for Properties {
    fn from(entries: Vec<(K, V)>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<Text>, V: Into<PropertyValue>, S> From<std::collections::HashMap<K, V, S>> for Properties {
    fn from(entries: std::collections::HashMap<K, V, S>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<Text>, V: Into<PropertyValue>> From<std::collections::BTreeMap<K, V>> for Properties {
    fn from(entries: std::collections::BTreeMap<K, V>) -> Self {
        entries.into_iter().collect()
    }
}
