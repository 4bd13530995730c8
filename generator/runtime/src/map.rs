//! Named values in order.

use std::any::Any;
use std::fmt;

use crate::Text;
use crate::field::{Blank, Entries, Field, GrowNamed, View, nothing};
use crate::reader::{ReadError, Reader, keep_last};

/// Named values in the order in which they came or were set.
///
/// Made for the few entries that an API answer has: a look-up walks through them. A name stands once; the last value
/// given for it counts.
///
/// ```
/// use hubspot_runtime::Map;
///
/// let mut links: Map<i64> = [("a", 1), ("b", 2)].into();
/// links.insert("a", 3);
/// assert_eq!(links.get("a"), Some(&3));
/// assert_eq!(links.iter().next(), Some(("a", &3)));
/// ```
#[derive(Clone)]
pub struct Map<T>(Vec<(Text, T)>);

impl<T> Map<T> {
    /// No entry.
    pub const EMPTY: Self = Self(Vec::new());

    /// No entry.
    #[must_use]
    pub const fn new() -> Self {
        Self::EMPTY
    }

    /// How many entries there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find_map(|(own, value)| (own == name).then_some(value))
    }

    /// The value of `name`, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0.iter_mut().find_map(|(own, value)| (own == name).then_some(value))
    }

    /// Whether there is an entry `name`.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets `name` and returns the value it had.
    pub fn insert(&mut self, name: impl Into<Text>, value: impl Into<T>) -> Option<T> {
        let (name, value) = (name.into(), value.into());
        match self.get_mut(&name) {
            Some(own) => Some(std::mem::replace(own, value)),
            None => {
                self.0.push((name, value));
                None
            }
        }
    }

    /// Takes `name` out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let index = self.0.iter().position(|(own, _)| own == name)?;
        Some(self.0.remove(index).1)
    }

    /// Names and values in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Names and values in order, the values to be changed.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut T)> {
        self.0.iter_mut().map(|(name, value)| (name.as_str(), value))
    }

    /// The names in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The values in order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Equal where the same names have equal values, in whatever order.
impl<T: PartialEq> PartialEq for Map<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl<T: Eq> Eq for Map<T> {}

impl<K: Into<Text>, V: Into<T>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::EMPTY;
        map.extend(entries);
        map
    }
}

impl<K: Into<Text>, V: Into<T>, T> Extend<(K, V)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        self.0.extend(entries.into_iter().map(|(name, value)| (name.into(), value.into())));
        keep_last(&mut self.0);
    }
}

impl<K: Into<Text>, V: Into<T>, T, const N: usize> From<[(K, V); N]> for Map<T> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<Text>, V: Into<T>, T> From<Vec<(K, V)>> for Map<T> {
    fn from(entries: Vec<(K, V)>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (Text, T);
    type IntoIter = std::vec::IntoIter<(Text, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a str, &'a T);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (Text, T)>, fn(&'a (Text, T)) -> (&'a str, &'a T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<T: Field + Blank> GrowNamed for Map<T> {
    fn grow(&mut self, name: Text) -> &mut dyn Field {
        self.0.push((name, T::blank()));
        match self.0.last_mut() {
            Some((_, value)) => value,
            None => nothing(),
        }
    }

    fn keep_last(&mut self) {
        keep_last(&mut self.0);
    }
}

impl<T: Field + Blank> Entries for Map<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn entry(&self, index: usize) -> (&str, View<'_>) {
        self.0.get(index).map_or(("", View::Absent), |(name, value)| (name, value.view()))
    }
}

impl<T: Field + Blank> Field for Map<T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.0.clear();
        reader.map(self)
    }

    fn assign(&mut self, other: &dyn Field) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<Self>() {
            self.0.clear();
            self.0.reserve_exact(other.len());
            for (name, value) in &other.0 {
                self.grow(name.clone()).assign(value);
            }
        }
    }

    fn fresh(&self) -> Box<dyn Field> {
        Box::new(Self::EMPTY)
    }
}

impl<T> Blank for Map<T> {
    fn blank() -> Self {
        Self::EMPTY
    }
}

impl<T: Field + Blank> serde::Serialize for Map<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::bridge::serialize(self, serializer)
    }
}

impl<'de, T: Field + Blank> serde::Deserialize<'de> for Map<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}
