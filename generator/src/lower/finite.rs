//! Schemas that require themselves and so have no finite value.
//!
//! HubSpot's exporter writes the parts of a multipart request as the classes of its own server (`FormDataMultiPart`
//! requires a `parent` that requires a `parent` …). What is meant is a file part.

use crate::model::{Definition, Shape, Type};

/// Makes every definition without a finite value another name of a file part.
pub(super) fn replace_infinite(definitions: &mut [Definition]) {
    let finite = finite_definitions(definitions);
    for (definition, finite) in definitions.iter_mut().zip(finite) {
        if !finite {
            definition.shape = Shape::Alias(Type::File);
        }
    }
}

/// Which definitions have a finite value: the least fixed point of "all that it requires has one".
fn finite_definitions(definitions: &[Definition]) -> Vec<bool> {
    let mut finite = vec![false; definitions.len()];
    loop {
        let mut changed = false;
        for index in 0..definitions.len() {
            let known = finite.get(index).copied().unwrap_or(true);
            if !known && definitions.get(index).is_some_and(|definition| is_finite(&definition.shape, &finite)) {
                if let Some(slot) = finite.get_mut(index) {
                    *slot = true;
                }
                changed = true;
            }
        }
        if !changed {
            return finite;
        }
    }
}

fn is_finite(shape: &Shape, finite: &[bool]) -> bool {
    match shape {
        Shape::Enumeration(_) | Shape::Constants(..) => true,
        Shape::Alias(ty) => has_value(ty, finite),
        Shape::Record(members, _) => members.iter().all(|member| !member.required || has_value(&member.ty, finite)),
        Shape::Union(alternatives) => alternatives.iter().any(|one| has_value(&one.ty, finite)),
    }
}

fn has_value(ty: &Type, finite: &[bool]) -> bool {
    match ty {
        // An empty list, an empty map and null are values.
        Type::List(_) | Type::Map(_) | Type::Nullable(_) => true,
        Type::Defined(id) => finite.get(id.0).copied().unwrap_or(true),
        _ => true,
    }
}
