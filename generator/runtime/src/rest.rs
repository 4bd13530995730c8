//! What came with a record and has no field of its own.

use std::any::Any;

use crate::field::{Blank, Field, View};
use crate::reader::{ReadError, Reader, value_of};
use crate::{DecodeError, Map, Text, Value};

/// The unknown members of a record, in the order in which they came, and what came in place of a field's value and
/// did not fit into it.
///
/// Eight bytes where there is nothing of the kind. Equality looks at the unknown members alone, whatever their order:
/// what did not fit is a matter of writing back.
#[derive(Clone, Default)]
pub struct Rest(Option<Box<Kept>>);

/// What a [`Rest`] keeps.
#[derive(Clone, Default)]
struct Kept {
    /// Name and JSON of the unknown members.
    members: Vec<(Text, Box<str>)>,
    /// By the index of the member.
    misfits: Vec<(usize, Misfit)>,
}

/// What came in place of a field's value and did not fit.
#[derive(Clone)]
pub(crate) enum Misfit {
    /// Nothing, although the member is required.
    Missing,
    /// This JSON.
    Came(Box<str>),
}

impl Rest {
    /// Nothing.
    pub const EMPTY: Self = Self(None);

    /// How many unknown members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.members.len())
    }

    /// Whether there are no unknown members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The unknown members in the order in which they came: name and JSON text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|kept| kept.members.iter().map(|(name, json)| (name.as_str(), &**json)))
    }

    /// The unknown member `name` as the JSON text that came.
    #[must_use]
    pub fn json(&self, name: &str) -> Option<&str> {
        self.iter().find_map(|(own, json)| (own == name).then_some(json))
    }

    /// The unknown member `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value> {
        self.json(name).map(value_of)
    }

    /// Sets the member `name`, to be written after the known ones. The name of a known member does not belong here:
    /// it would be written twice.
    pub fn insert(&mut self, name: impl Into<Text>, value: impl Into<Value>) {
        self.replace(name.into(), value.into().to_string().into());
    }

    fn replace(&mut self, name: Text, json: Box<str>) {
        let members = &mut self.kept().members;
        match members.iter_mut().find(|(own, _)| *own == name) {
            Some((_, own)) => *own = json,
            None => members.push((name, json)),
        }
    }

    /// All unknown members as values of one type.
    ///
    /// # Errors
    /// One of them is of another kind. The error names it.
    pub fn typed<T: Field + Blank>(&self) -> Result<Map<T>, DecodeError> {
        let mut map = Map::EMPTY;
        for (name, json) in self.iter() {
            let mut value = T::blank();
            value.read(&mut Reader::new(json)).map_err(|error| error.in_member(name).into_decode_error(json))?;
            map.insert(name, value);
        }
        Ok(map)
    }

    /// Sets the member `name` to a value of any type; as [`Rest::insert`].
    pub fn set<T: Field>(&mut self, name: impl Into<Text>, value: &T) {
        let (name, json) = (name.into(), String::from_utf8(crate::encode(value)).unwrap_or_default().into());
        self.replace(name, json);
    }

    /// Takes the unknown member `name` out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let kept = self.0.as_mut()?;
        let index = kept.members.iter().position(|(own, _)| own == name)?;
        let (_, json) = kept.members.remove(index);
        Some(value_of(&json))
    }

    fn kept(&mut self) -> &mut Kept {
        self.0.get_or_insert_default()
    }

    /// Adds an unknown member without a look at the others.
    pub(crate) fn push(&mut self, name: Text, json: Box<str>) {
        self.kept().members.push((name, json));
    }

    /// The unknown members, to be rid of duplicates.
    pub(crate) fn members_mut(&mut self) -> Option<&mut Vec<(Text, Box<str>)>> {
        self.0.as_mut().map(|kept| &mut kept.members)
    }

    /// Remembers what came for member `index`.
    pub(crate) fn remember(&mut self, index: usize, misfit: Misfit) {
        self.forget(index);
        self.kept().misfits.push((index, misfit));
    }

    /// Forgets what came for member `index`.
    pub(crate) fn forget(&mut self, index: usize) {
        if let Some(kept) = &mut self.0 {
            kept.misfits.retain(|(own, _)| *own != index);
        }
    }

    /// Whether anything did not fit.
    pub(crate) fn has_misfits(&self) -> bool {
        self.0.as_ref().is_some_and(|kept| !kept.misfits.is_empty())
    }

    /// What came for member `index`, as long as `field` is still what it was read to be.
    pub(crate) fn misfit(&self, index: usize, field: &dyn Field) -> Option<&Misfit> {
        let (_, misfit) = self.0.as_ref()?.misfits.iter().find(|(own, _)| *own == index)?;
        let unchanged = match misfit {
            Misfit::Missing => field.view().is_empty(),
            Misfit::Came(json) if &**json == "null" => field.view().is_empty(),
            Misfit::Came(json) => {
                let mut again = field.fresh();
                if again.read(&mut Reader::new(json)).is_err() {
                    // The field was left empty, see `shaped::convert`.
                    again = field.fresh();
                }
                crate::shaped::same_view(again.view(), field.view())
            }
        };
        unchanged.then_some(misfit)
    }
}

impl PartialEq for Rest {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self.iter().all(|(name, json)| {
                other.json(name).is_some_and(|theirs| {
                    theirs == json || crate::shaped::same_value(&value_of(theirs), &value_of(json))
                })
            })
    }
}

impl std::fmt::Debug for Rest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter().map(|(name, json)| (name, Json(json)))).finish()
    }
}

/// JSON to be shown as it is.
struct Json<'a>(&'a str);

impl std::fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl Field for Rest {
    fn view(&self) -> View<'_> {
        View::Rest(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        reader.unknown_members(self)
    }

    fn assign(&mut self, other: &dyn Field) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<Self>() {
            self.clone_from(other);
        }
    }

    fn fresh(&self) -> Box<dyn Field> {
        Box::new(Self::EMPTY)
    }

    fn rest_mut(&mut self) -> Option<&mut Rest> {
        Some(self)
    }
}

impl Blank for Rest {
    fn blank() -> Self {
        Self::EMPTY
    }
}
