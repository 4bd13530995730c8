//! Unions, once all definitions of a document are known.
//!
//! What tells alternatives apart are their members. Where one of them is a text, a list or a union itself, nothing would,
//! so such a union is any JSON. An alternative that stands there twice, be it by two names, is one.

use crate::model::{Alternative, Definition, DefinitionId, Shape, Type};
use std::collections::BTreeSet;

/// Makes every union one of distinct records, or any JSON.
pub(super) fn settle(definitions: &mut [Definition]) {
    for index in 0..definitions.len() {
        let Some(Shape::Union(alternatives)) = definitions.get(index).map(|definition| &definition.shape) else {
            continue;
        };
        let settled = settled(alternatives, definitions);
        if let Some(definition) = definitions.get_mut(index) {
            definition.shape = settled;
        }
    }
}

fn settled(alternatives: &[Alternative], definitions: &[Definition]) -> Shape {
    let mut seen = BTreeSet::new();
    let mut distinct = Vec::with_capacity(alternatives.len());
    for alternative in alternatives {
        match record(&alternative.ty, definitions) {
            Some(id) if seen.insert(id) => distinct.push(alternative.clone()),
            Some(_) => {}
            None => return Shape::Alias(Type::Any),
        }
    }
    Shape::Union(distinct)
}

/// The record that a type is, by whatever name.
fn record(ty: &Type, definitions: &[Definition]) -> Option<DefinitionId> {
    let mut ty = ty;
    // References in a ring were refused by the check.
    while let Type::Defined(id) = ty {
        match &definitions.get(id.0)?.shape {
            Shape::Record(_) => return Some(*id),
            Shape::Alias(other) => ty = other,
            Shape::Enumeration(_) | Shape::Union(_) => return None,
        }
    }
    None
}
