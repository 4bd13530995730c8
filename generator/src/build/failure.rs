//! What a build script returns.

use crate::fault::{Fault, Faults};
use std::fmt;

/// All that is wrong, in the form of the command line in both ways of showing it.
///
/// `main` shows what it returns by `Debug`, and cargo shows what it printed.
pub struct Failure(Faults);

impl Failure {
    /// The faults.
    pub fn faults(&self) -> &Faults {
        &self.0
    }
}

impl From<Faults> for Failure {
    fn from(faults: Faults) -> Self {
        Self(faults)
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self(fault.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Behind `Error: `, which the standard library puts before it.
        write!(f, "nothing was generated\n\n{}", self.0)
    }
}

impl std::error::Error for Failure {}
