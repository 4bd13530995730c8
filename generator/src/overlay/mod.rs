//! Corrections of published documents, in the form of OpenAPI Overlay 1.0 with three extensions.
//!
//! [`read`] reads `specs/overlays/*.yaml`, [`apply`] changes the trees that `load` gave. A correction has to be needed:
//! one that matches nothing, finds another value than it expects, or changes nothing is a fault, so that corrections
//! do not outlive the mistakes they correct. Which mistakes there are stands in the overlays, never in this code.
//!
//! Extensions to the specification, all `x-`:
//! - `x-documents`: globs over `group/api/version` (`crm/*/2025-09`), at the overlay and in place of that at an action;
//! - `x-expect`: what each selected node has to be before the change; of a mapping only the keys that are given;
//! - `x-source`: where the fact comes from, for readers.
//!
//! All of them leave an overlay readable for any other tool. A list is replaced as the specification has it: one
//! action removes it, the next adds the new one to what held it.

mod apply;
mod merge;
mod read;

pub use apply::{
    Applied, AppliedAction, apply, apply_to_part, apply_to_part_where_possible, apply_to_selection,
    apply_where_possible,
};
pub use read::{Action, Change, Overlay, read, read_file};

#[cfg(test)]
mod tests;
