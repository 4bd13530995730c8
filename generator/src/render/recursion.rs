//! Where a type would contain itself.

use crate::model::{DefinitionId, SharedShape, Type};
use std::collections::BTreeSet;

/// Members (of records) and alternatives (of unions), by shape and position, that have to be boxed.
pub(crate) type Boxed = BTreeSet<(usize, usize)>;

/// Finds a box for every cycle of direct containment: the edges that lead back on a walk in order. Which edge of a
/// cycle it is does not matter much; that it is always the same one does, since it is in the public type. What is in
/// `known` is boxed already.
pub(crate) fn boxed(shapes: &[SharedShape], known: Boxed) -> Boxed {
    let mut walk = Walk { shapes, state: vec![State::New; shapes.len()], boxed: known };
    walk.boxed.retain(|(shape, position)| contained(shapes.get(*shape), *position).flatten().is_some());
    for index in 0..shapes.len() {
        walk.visit(index);
    }
    walk.boxed
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

struct Walk<'a> {
    shapes: &'a [SharedShape],
    state: Vec<State>,
    boxed: Boxed,
}

impl Walk<'_> {
    /// Walks with a stack of its own: chains of schemas may be longer than the thread's stack allows.
    fn visit(&mut self, start: usize) {
        if self.state.get(start) != Some(&State::New) {
            return;
        }
        let mut stack = vec![(start, 0)];
        self.set(start, State::Open);
        while let Some((shape, position)) = stack.pop() {
            match contained(self.shapes.get(shape), position) {
                None => self.set(shape, State::Done),
                Some(part) => {
                    stack.push((shape, position + 1));
                    let Some(DefinitionId(next)) = part else { continue };
                    if self.boxed.contains(&(shape, position)) {
                        continue;
                    }
                    match self.state.get(next) {
                        Some(State::New) => {
                            self.set(next, State::Open);
                            stack.push((next, 0));
                        }
                        Some(State::Open) => {
                            self.boxed.insert((shape, position));
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn set(&mut self, index: usize, state: State) {
        if let Some(slot) = self.state.get_mut(index) {
            *slot = state;
        }
    }
}

/// What part `position` of a shape contains without indirection; `None` past the last part.
fn contained(shape: Option<&SharedShape>, position: usize) -> Option<Option<DefinitionId>> {
    let types = shape?.shape.types();
    let ty = types.get(position)?;
    Some(direct(ty))
}

fn direct(ty: &Type) -> Option<DefinitionId> {
    match ty {
        Type::Defined(id) => Some(*id),
        Type::Nullable(inner) => direct(inner),
        // Lists and maps have their items elsewhere already.
        _ => None,
    }
}
