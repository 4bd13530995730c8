//! Conditions of a search: which records they are, and a constructor for each operator.
//!
//! Known by their members, not by their name or API: the property, an operator of a known set, and at least one member
//! for what the property is compared with.

use super::{Context, depth};
use crate::model::{DefinitionId, Member, Shape, Type};

const OPERATOR: &str = "operator";
const PROPERTY: &str = "propertyName";

/// What an operator compares a property with.
#[derive(Clone, Copy, PartialEq)]
enum Operand {
    Nothing,
    One,
    Range,
    Many,
}

impl Operand {
    /// The members that hold it: each with its published name and the type it has.
    fn members(self) -> Vec<(&'static str, Type)> {
        match self {
            Operand::Nothing => Vec::new(),
            Operand::One => vec![("value", Type::Text)],
            Operand::Range => vec![("value", Type::Text), ("highValue", Type::Text)],
            Operand::Many => vec![("values", Type::List(Box::new(Type::Text)))],
        }
    }
}

/// The published operators, each with its constructor, what it says of the property, and its operand.
#[rustfmt::skip]
const OPERATORS: &[(&str, &str, &str, Operand)] = &[
    ("EQ", "eq", "is `value`", Operand::One),
    ("NEQ", "neq", "is not `value`", Operand::One),
    ("LT", "lt", "is less than `value`", Operand::One),
    ("LTE", "lte", "is `value` or less", Operand::One),
    ("GT", "gt", "is greater than `value`", Operand::One),
    ("GTE", "gte", "is `value` or greater", Operand::One),
    ("BETWEEN", "between", "is from `value` to `high_value`, both included", Operand::Range),
    ("IN", "in_", "is one of `values`; those of a text property in lower case", Operand::Many),
    ("NOT_IN", "not_in", "is none of `values`; those of a text property in lower case", Operand::Many),
    ("HAS_PROPERTY", "has_property", "has a value", Operand::Nothing),
    ("NOT_HAS_PROPERTY", "not_has_property", "has no value", Operand::Nothing),
    ("CONTAINS_TOKEN", "contains_token", "has the word `value`, in which `*` stands for any characters", Operand::One),
    ("NOT_CONTAINS_TOKEN", "not_contains_token", "does not have the word `value`", Operand::One),
];

impl Context<'_> {
    /// The constructors of a condition; nothing for other records.
    pub(super) fn filter_constructors(&self, home: &str, members: &[Member]) -> String {
        let Some((operators, enumeration)) = self.operators(members) else { return String::new() };
        let names = self.variant_names(operators);
        let has = |(name, ty): &(&str, Type)| members.iter().any(|member| member.name == *name && member.ty == *ty);
        // By its path: an API publishes a type of this name.
        let value = format!("impl Into<{}::runtime::PropertyValue>", self.root(depth::ITEM));
        let mut text = String::new();
        for (operator, constructor, says, operand) in OPERATORS {
            let index = operators.iter().position(|value| value == operator);
            let Some(variant) = index.and_then(|index| names.get(index)) else { continue };
            if operand.members().iter().all(has) {
                text.push_str(&constructor_of(
                    &format!("{enumeration}::{variant}"),
                    operator,
                    constructor,
                    says,
                    *operand,
                    &value,
                ));
            }
        }
        match text.is_empty() {
            true => text,
            false => format!("impl {home} {{\n{text}}}\n"),
        }
    }

    /// The operators of a condition, and what their enumeration is called at home.
    fn operators(&self, members: &[Member]) -> Option<(&[String], &str)> {
        let required = |name: &str| members.iter().find(|member| member.name == name && member.required);
        let mut needed = members.iter().filter(|member| member.required);
        let is_condition = needed.all(|member| [OPERATOR, PROPERTY].contains(&member.name.as_str()))
            && required(PROPERTY).is_some_and(|member| member.ty == Type::Text);
        match &required(OPERATOR)?.ty {
            Type::Defined(id) if is_condition => Some((self.enumeration_values(*id)?, self.home(*id))),
            _ => None,
        }
    }

    fn enumeration_values(&self, id: DefinitionId) -> Option<&[String]> {
        match &self.shape(id)?.shape {
            Shape::Enumeration(values) => Some(values),
            _ => None,
        }
    }
}

fn constructor_of(
    variant: &str,
    operator: &str,
    constructor: &str,
    says: &str,
    operand: Operand,
    value: &str,
) -> String {
    let (arguments, setters) = match operand {
        Operand::Nothing => (String::new(), ""),
        Operand::One => (format!(", value: {value}"), ".value(value.into().into_text())"),
        Operand::Range => (
            format!(", value: {value}, high_value: {value}"),
            ".value(value.into().into_text()).high_value(high_value.into().into_text())",
        ),
        Operand::Many => (
            format!(", values: impl IntoIterator<Item = {value}>"),
            ".values(values.into_iter().map(|value| value.into().into_text()))",
        ),
    };
    format!(
        "    /// `{operator}`: the property {says}.\n    \
         pub fn {constructor}(property_name: impl Into<Text>{arguments}) -> Self {{\n        \
         Self::new({variant}, property_name){setters}\n    }}\n"
    )
}
