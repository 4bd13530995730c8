//! Equal shapes become one.
//!
//! Two definitions are one shape when they publish the same name (or stand inline) and can never be told apart on the
//! wire: same members, same types, same requiredness, all the way down, cycles included. Widths of integers, order,
//! and documentation do not count. Nothing is named here but what the documents name.

mod classes;
mod direction;

use crate::model::{
    Answer, Api, Body, Collection, Content, DefinitionId, Operation, Origin, Parameter, Shape, SharedShape, Type,
};
use classes::Classes;
use std::collections::BTreeMap;

/// The documents with equal shapes united.
pub fn unify(apis: Vec<Api>) -> Collection {
    let classes = Classes::of(&apis);
    let shared = shared_shapes(&apis, &classes);
    let apis = apis
        .into_iter()
        .enumerate()
        .map(|(document, api)| {
            let exchange = |id: DefinitionId| classes.resolved(document, id);
            let operations = api.operations.iter().map(|operation| with_types(operation, &exchange)).collect();
            Api { operations, ..api }
        })
        .collect();
    let mut collection = Collection { apis, shapes: shared };
    direction::relax(&mut collection);
    collection
}

/// One shape per class, in the order of the first place that publishes it.
fn shared_shapes(apis: &[Api], classes: &Classes) -> Vec<SharedShape> {
    let mut uses: BTreeMap<usize, Vec<(usize, Origin)>> = BTreeMap::new();
    for (document, api) in apis.iter().enumerate() {
        for (index, definition) in api.definitions.iter().enumerate() {
            let class = classes.class(document, DefinitionId(index));
            uses.entry(class).or_default().push((document, definition.origin.clone()));
        }
    }
    let mut shared = Vec::with_capacity(uses.len());
    for (class, mut places) in uses {
        places.sort();
        places.dedup();
        let Some((document, id, definition)) = classes.representative(class, apis) else { continue };
        let published = match &definition.origin {
            Origin::Component(name) => Some(name.clone()),
            _ => None,
        };
        let shape = match &definition.shape {
            Shape::Alias(_) => Shape::Alias(classes.resolved(document, id)),
            shape => shape.with_definitions(&|id| classes.resolved(document, id)),
        };
        shared.push(SharedShape { shape, published, uses: places });
    }
    shared
}

fn with_types(operation: &Operation, exchange: &impl Fn(DefinitionId) -> Type) -> Operation {
    let parameter =
        |parameter: &Parameter| Parameter { ty: parameter.ty.with_definition(exchange), ..parameter.clone() };
    let answer = |answer: &Answer| Answer {
        status: answer.status,
        media_type: answer.media_type.clone(),
        content: match &answer.content {
            Content::Json(ty) => Content::Json(ty.with_definition(exchange)),
            other => other.clone(),
        },
    };
    Operation {
        path_parameters: operation.path_parameters.iter().map(parameter).collect(),
        query: operation.query.iter().map(parameter).collect(),
        parameters: operation.parameters.iter().map(parameter).collect(),
        body: operation.body.as_ref().map(|body| Body { ty: body.ty.with_definition(exchange), ..body.clone() }),
        answers: operation.answers.iter().map(answer).collect(),
        ..operation.clone()
    }
}
