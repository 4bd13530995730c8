//! In which direction a shape goes, and what that makes of members that go in one direction only.
//!
//! One shape may stand in requests and in answers. A member that only answers have is required of no request, so where the
//! shape can be sent the member is optional; likewise one that only requests have, where the shape can come. In a shape
//! of one direction, required stays required.

use crate::model::{Access, Collection, Operation, Shape, Type};

/// Relaxes what is required of members that go in one direction only.
pub(super) fn relax(collection: &mut Collection) {
    let is_told = |shape: &Shape| match shape {
        Shape::Record(members, _) => members.iter().any(|member| member.access != Access::Both),
        _ => false,
    };
    if !collection.shapes.iter().any(|shape| is_told(&shape.shape)) {
        return;
    }
    let operations = || collection.apis.iter().flat_map(|api| &api.operations);
    let sent = collection.reached(operations().flat_map(Operation::said).filter_map(Type::definition));
    let read = collection.reached(operations().flat_map(Operation::answered).filter_map(Type::definition));
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
