//! Every name of the generated crate, decided before anything is written.
//!
//! All things that need a name are gathered first, then named as a whole, so that no name depends on the order of
//! files. What was decided is kept in the [`Lock`]: a thing that has a name keeps it, whatever is added beside it.
//! Names are strings here; what is done with them is the business of *render*.

mod assign;
mod ident;
mod inline;
mod lock;
mod operation;
mod pins;
mod plan;
mod signature;
mod types;
mod whole;
mod words;

pub use ident::{constant_like, group_module, member, module, type_name, untaken};
pub use lock::{Lock, NAMES};
pub use pins::unmatched;
pub use plan::{Call, Names, Signature, apparent, name, name_part};
pub use signature::{Argument, Form, Response};
pub use types::is_reserved;
pub use whole::{Decided, DecidedOperation, United, Whole};
pub use words::{singular, words};
