//! The bodies of batch answers: which records they are, and what they have in common.

use super::Context;
use super::depth;
use super::source::compact;
use crate::model::{DefinitionId, Member, Type};
use crate::name::{Names, Response};
use std::collections::BTreeSet;

/// The member that holds the outcome of each record, in all batch answers.
const RESULTS: &str = "results";

/// The records that a batch answer has as its body, of a full success or of 207.
pub(crate) fn bodies(names: &Names) -> BTreeSet<DefinitionId> {
    let bodies = names.signatures.iter().flat_map(|signature| match &signature.form.response {
        Response::Batch(full, partial) => vec![full, partial],
        _ => Vec::new(),
    });
    bodies
        .filter_map(|ty| match ty {
            Type::Defined(id) => Some(*id),
            _ => None,
        })
        .collect()
}

impl Context<'_> {
    /// Makes the results of a batch body known by their trait; nothing for other records.
    pub(super) fn batch_body(&self, id: DefinitionId, members: &[Member]) -> String {
        let results = members.iter().find(|member| member.name == RESULTS && member.required);
        match results.map(|member| &member.ty) {
            Some(Type::List(item)) if self.facts.batches.contains(&id) => {
                format!(
                    "{}::runtime::batch_body! {{ {}: {} }}\n",
                    self.root(depth::ITEM),
                    self.home(id),
                    compact(&self.ty(item))
                )
            }
            _ => String::new(),
        }
    }
}
