//! Which part of an operation is what.

use crate::Error;
use crate::shape::{Body, Kind, Member, More, Parameter, Parts, Place, Shaped, Style};

/// The table of an operation, of whichever kind it is. The parts stand in the order of the fields here.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout {
    /// How many path parameters there are.
    pub(crate) path: usize,
    /// The plain query parameters.
    pub(crate) query: &'static [Member],
    /// The other parameters.
    pub(crate) parameters: &'static [Parameter],
    /// How the body goes out.
    pub(crate) body: Option<Body>,
    /// How members of a form are written that are not written plainly.
    pub(crate) members: &'static [(&'static str, Style)],
}

/// A parameter: its name, whether it is required, its part.
pub(crate) type Named = (&'static str, bool, usize);

impl Layout {
    /// The table of this kind; none for what is no operation.
    pub(crate) fn of(kind: &'static Kind) -> Option<Self> {
        const NO_MORE: More = More { parameters: &[], members: &[] };
        let (parts, more) = match kind {
            Kind::Operation(parts) => (parts, NO_MORE),
            Kind::Request(parts, more) => (parts, *more),
            _ => return None,
        };
        let Parts { path, query, body } = *parts;
        Some(Self { path, query, parameters: more.parameters, body, members: more.members })
    }

    /// The table of an operation.
    pub(crate) fn of_operation(operation: &dyn Shaped) -> Result<Self, Error> {
        let shape = operation.shape();
        Self::of(&shape.kind).ok_or_else(|| Error::request(format!("{} is no operation", shape.name)))
    }

    /// The part that the body is.
    pub(crate) fn body_index(&self) -> usize {
        self.path + self.query.len() + self.parameters.len()
    }

    /// How many parts there are.
    pub(crate) fn count(&self) -> usize {
        self.body_index() + usize::from(self.body.is_some())
    }

    /// The parameters that say where they go, each with its part.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&'static Parameter, usize)> + use<> {
        self.parameters.iter().zip(self.path + self.query.len()..)
    }

    /// All parameters of one place.
    pub(crate) fn named(&self, place: Place) -> Vec<Named> {
        let plain = self.query.iter().zip(self.path..).filter(|_| place == Place::Query);
        let plain = plain.map(|(member, index)| (member.name, member.required, index));
        let others = self.parameters().filter(|(parameter, _)| parameter.place == place);
        plain.chain(others.map(|(parameter, index)| (parameter.name, parameter.required, index))).collect()
    }
}
