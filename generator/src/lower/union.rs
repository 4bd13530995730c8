//! Unions, once all definitions of a document are known.
//!
//! An alternative that stands there twice, be it by two names, is one. A text beside an enumeration of texts says nothing
//! more, since enumerations are open. Beside any JSON, nothing else says anything, and a file has no form among others. A
//! union that is its own alternative says nothing by that.

use crate::model::{Alternative, Definition, Shape, Type};

/// Makes every union one of distinct types, or what it comes down to.
pub(super) fn settle(definitions: &mut [Definition]) {
    for index in 0..definitions.len() {
        let Some(Shape::Union(alternatives)) = definitions.get(index).map(|definition| &definition.shape) else {
            continue;
        };
        let settled = settled(index, alternatives, definitions);
        if let Some(definition) = definitions.get_mut(index) {
            definition.shape = settled;
        }
    }
}

fn settled(own: usize, alternatives: &[Alternative], definitions: &[Definition]) -> Shape {
    let mut distinct: Vec<(Type, &Alternative)> = Vec::with_capacity(alternatives.len());
    for alternative in alternatives {
        match plain(&alternative.ty, definitions) {
            Type::Any | Type::File => return Shape::Alias(Type::Any),
            ty if leads_to(&ty, own, definitions) => {}
            ty if distinct.iter().all(|(other, _)| *other != ty) => distinct.push((ty, alternative)),
            _ => {}
        }
    }
    if distinct.iter().any(|(ty, _)| is(ty, definitions, |shape| matches!(shape, Shape::Enumeration(_)))) {
        distinct.retain(|(ty, _)| *ty != Type::Text);
    }
    match &distinct[..] {
        [] => Shape::Alias(Type::Any),
        [(ty, _)] if !is(ty, definitions, |shape| matches!(shape, Shape::Record(..))) => Shape::Alias(ty.clone()),
        several => Shape::Union(several.iter().map(|(_, alternative)| (*alternative).clone()).collect()),
    }
}

fn is(ty: &Type, definitions: &[Definition], what: impl Fn(&Shape) -> bool) -> bool {
    matches!(ty, Type::Defined(id) if definitions.get(id.0).is_some_and(|definition| what(&definition.shape)))
}

/// Whether a union is among the alternatives of a type, or among theirs, so that reading one would begin with reading it.
fn leads_to(ty: &Type, union: usize, definitions: &[Definition]) -> bool {
    let (mut seen, mut left) = (Vec::new(), vec![ty.clone()]);
    while let Some(Type::Defined(id)) = left.pop().map(|ty| plain(&ty, definitions)) {
        if id.0 == union {
            return true;
        }
        if let Some(Shape::Union(alternatives)) = definitions.get(id.0).map(|definition| &definition.shape)
            && !seen.contains(&id)
        {
            seen.push(id);
            left.extend(alternatives.iter().map(|one| one.ty.clone()).filter(|ty| matches!(ty, Type::Defined(_))));
        }
    }
    false
}

/// The type behind all names for it, null aside.
fn plain(ty: &Type, definitions: &[Definition]) -> Type {
    let mut ty = ty;
    // References in a ring were refused by the check.
    loop {
        match ty {
            Type::Nullable(inner) => ty = inner,
            Type::Defined(id) => match definitions.get(id.0).map(|definition| &definition.shape) {
                Some(Shape::Alias(other)) if other != ty => ty = other,
                _ => return ty.clone(),
            },
            _ => return ty.clone(),
        }
    }
}
