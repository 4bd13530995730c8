//! The one door through which YAML comes in: no other module knows which YAML library is used.

mod tree;

pub use tree::{MAX_BYTES, Problem, read_tree};
