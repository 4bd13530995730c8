//! In which direction a shape goes, and what that makes of members that go in one direction only.
//!
//! One shape may stand in requests and in answers. A member that only answers have is required of no request, so where the
//! shape can be sent the member is optional; likewise one that only requests have, where the shape can come. In a shape
//! of one direction, required stays required.

use crate::model::{Access, Collection, Content, DefinitionId, Operation, Shape, Type};

/// Relaxes what is required of members that go in one direction only.
pub(super) fn relax(collection: &mut Collection) {
    let is_told = |shape: &Shape| match shape {
        Shape::Record(members, _) => members.iter().any(|member| member.access != Access::Both),
        _ => false,
    };
    if !collection.shapes.iter().any(|shape| is_told(&shape.shape)) {
        return;
    }
    let sent = reached(collection, |operation| operation.said().collect());
    let read = reached(collection, |operation| {
        let json = operation.answers.iter().filter_map(|answer| match &answer.content {
            Content::Json(ty) => Some(ty),
            _ => None,
        });
        json.collect()
    });
    for ((shape, sent), read) in collection.shapes.iter_mut().zip(sent).zip(read) {
        let Shape::Record(members, _) = &mut shape.shape else { continue };
        for member in members {
            member.required &= match member.access {
                Access::Both => true,
                Access::Read => !sent,
                Access::Write => !read,
            };
        }
    }
}

/// Which shapes stand in the types that operations give, however deep.
fn reached(collection: &Collection, roots: impl Fn(&Operation) -> Vec<&Type>) -> Vec<bool> {
    let mut reached = vec![false; collection.shapes.len()];
    let operations = collection.apis.iter().flat_map(|api| &api.operations);
    let mut left: Vec<DefinitionId> = operations.flat_map(roots).filter_map(Type::definition).collect();
    while let Some(id) = left.pop() {
        match reached.get_mut(id.0) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        let shape = collection.shapes.get(id.0).map(|shape| &shape.shape);
        left.extend(shape.map(Shape::types).unwrap_or_default().into_iter().filter_map(Type::definition));
    }
    reached
}
