//! Which operations answer as a batch.
//!
//! A batch tells the outcome of each record: its success has results, and says how the whole stands and when it began
//! and ended. That form is what counts. A path may end in `batch/read` and answer a plain list, and others answer as a
//! batch without the word in their path.

use crate::model::{Answer, Content, Definition, Shape, Type};

/// The members that the answers of all batches have.
const MARKS: [&str; 4] = ["completedAt", "results", "startedAt", "status"];

/// Whether every success that has a body is the outcome of a batch.
pub(super) fn is_batch(answers: &[Answer], definitions: &[Definition]) -> bool {
    let mut bodies = answers.iter().filter(|answer| answer.content != Content::Empty).peekable();
    bodies.peek().is_some()
        && bodies.all(|answer| matches!(&answer.content, Content::Json(ty) if is_outcome(ty, definitions)))
}

fn is_outcome(ty: &Type, definitions: &[Definition]) -> bool {
    let Type::Defined(id) = ty else { return false };
    match definitions.get(id.0).map(|definition| &definition.shape) {
        Some(Shape::Record(members, _)) => {
            let has = |mark: &&str| members.iter().any(|member| member.name == **mark);
            let lists = members.iter().any(|member| member.name == "results" && matches!(member.ty, Type::List(_)));
            lists && MARKS.iter().all(has)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DefinitionId, Member, Origin};

    fn record(names: &[&str]) -> Definition {
        let member = |name: &&str| Member {
            name: (*name).to_owned(),
            ty: if *name == "results" { Type::List(Box::new(Type::Any)) } else { Type::Text },
            required: true,
            deprecated: false,
            access: Default::default(),
        };
        let members = names.iter().map(member).collect();
        Definition {
            origin: Origin::Component("A".to_owned()),
            pointer: String::new(),
            shape: Shape::Record(members, None),
        }
    }

    #[test]
    fn the_form_of_the_answer_decides() {
        let definitions = [record(&["completedAt", "results", "startedAt", "status"]), record(&["paging", "results"])];
        let json =
            |id| Answer { status: 200, media_type: None, content: Content::Json(Type::Defined(DefinitionId(id))) };
        let nothing = Answer { status: 204, media_type: None, content: Content::Empty };
        assert!(is_batch(&[json(0)], &definitions));
        assert!(is_batch(&[json(0), nothing.clone()], &definitions));
        assert!(!is_batch(&[json(1)], &definitions));
        assert!(!is_batch(&[json(0), json(1)], &definitions));
        assert!(!is_batch(&[nothing], &definitions));
        assert!(!is_batch(&[], &definitions));
    }
}
