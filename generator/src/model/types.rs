//! Schemas as shapes.

/// Index of a definition: in a document ([`Api`](super::Api)) or, after *unify*, in the collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefinitionId(pub usize);

/// The type of a value where it is used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// Text of any format that is not told apart (`string`).
    Text,
    /// Text that is not to be shown (`password`).
    Secret,
    /// A whole number. Published widths are wrong for ids and timestamps, so there is only one.
    Integer,
    /// A number.
    Number,
    /// A truth value.
    Boolean,
    /// A point in time (`date-time`).
    DateTime,
    /// A calendar day (`date`).
    Date,
    /// Any JSON: `type: object` without properties, or no type at all.
    Any,
    /// The content of a file, a part of a multipart body or a whole binary body.
    File,
    /// A list.
    List(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
    /// A value that may be null.
    Nullable(Box<Type>),
    /// A type with a definition of its own.
    Defined(DefinitionId),
}

impl Type {
    /// The definition that the type mentions, if any.
    pub fn definition(&self) -> Option<DefinitionId> {
        match self {
            Type::Defined(id) => Some(*id),
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.definition(),
            _ => None,
        }
    }

    /// The type with null among its values; any JSON has it already.
    pub fn nullable(self) -> Type {
        match self {
            Type::Any | Type::Nullable(_) => self,
            other => Type::Nullable(Box::new(other)),
        }
    }

    /// The same type with the definition it mentions exchanged.
    pub fn with_definition(&self, exchange: &impl Fn(DefinitionId) -> Type) -> Type {
        match self {
            Type::Defined(id) => exchange(*id),
            Type::List(inner) => Type::List(Box::new(inner.with_definition(exchange))),
            Type::Map(inner) => Type::Map(Box::new(inner.with_definition(exchange))),
            Type::Nullable(inner) => inner.with_definition(exchange).nullable(),
            plain => plain.clone(),
        }
    }
}

/// Where a definition stands in its document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A named component schema.
    Component(String),
    /// Inline in a component schema: the schema's name, then the members that lead there.
    Member(String, Vec<String>),
    /// Inline in an operation: its method and path, then the role (`body`, `answer`, or a parameter's name).
    Operation(String, String, Vec<String>),
}

/// A type of a document.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Where it stands.
    pub origin: Origin,
    /// JSON pointer in the document, for faults.
    pub pointer: String,
    /// What it is.
    pub shape: Shape,
}

/// What a definition is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Shape {
    /// An object with known members, sorted by name; and the map that all others make, where a schema says what they are.
    Record(Vec<Member>, Option<Type>),
    /// A text of a known set, sorted.
    Enumeration(Vec<String>),
    /// A number, a whole one or a truth value of a known set: the type, then the values as JSON, in order.
    Constants(Type, Vec<String>),
    /// One of several records.
    Union(Vec<Alternative>),
    /// Another name of a type.
    Alias(Type),
}

impl Shape {
    /// Every type that the shape mentions.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Shape::Record(members, others) => members.iter().map(|member| &member.ty).chain(others).collect(),
            Shape::Union(alternatives) => alternatives.iter().map(|alternative| &alternative.ty).collect(),
            Shape::Alias(ty) => vec![ty],
            Shape::Enumeration(_) | Shape::Constants(..) => Vec::new(),
        }
    }

    /// The same shape with every definition it mentions exchanged.
    pub fn with_definitions(&self, exchange: &impl Fn(DefinitionId) -> Type) -> Shape {
        match self {
            Shape::Record(members, others) => Shape::Record(
                members
                    .iter()
                    .map(|member| Member { ty: member.ty.with_definition(exchange), ..member.clone() })
                    .collect(),
                others.as_ref().map(|others| others.with_definition(exchange)),
            ),
            Shape::Union(alternatives) => Shape::Union(
                alternatives
                    .iter()
                    .map(|one| Alternative { ty: one.ty.with_definition(exchange), ..one.clone() })
                    .collect(),
            ),
            Shape::Alias(ty) => Shape::Alias(ty.with_definition(exchange)),
            Shape::Enumeration(_) | Shape::Constants(..) => self.clone(),
        }
    }
}

/// A member of a record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Member {
    /// The published name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it has to be there.
    pub required: bool,
    /// Whether the specification calls it deprecated.
    pub deprecated: bool,
    /// In which direction it goes.
    pub access: Access,
}

/// In which direction a member goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Access {
    /// In both.
    #[default]
    Both,
    /// It comes in answers, and no request needs it (`readOnly`).
    Read,
    /// It goes out in requests, and no answer has it (`writeOnly`).
    Write,
}

/// One alternative of a union.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Alternative {
    /// The published name of its schema.
    pub name: String,
    /// Its type, a record.
    pub ty: Type,
    /// What tells it from the others.
    pub tag: Option<Tag>,
    /// The members that it requires, the mark of an alternative without a tag.
    pub required: Vec<String>,
}

/// The member that names an alternative.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tag {
    /// The member's published name.
    pub member: String,
    /// The texts that name this alternative.
    pub values: Vec<String>,
}
