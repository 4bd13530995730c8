//! YAML in and out: no other module knows which YAML library the project stands on.

mod text;
mod tree;

pub use text::{read, write, write_of};
pub use tree::{MAX_BYTES, Problem, read_tree};
