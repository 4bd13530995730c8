//! What is wrong with an input, told so that its reader can mend it.
//!
//! Every stage reports faults of this one form: the file, the JSON pointer in it, what stands there, what was
//! expected and what to do. A stage collects all of its faults before it gives up; the first one never hides the
//! rest. No stage prints, and no stage ends the process: that is the command line's business.

use std::fmt;

/// One thing that is wrong in one place of one input file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The input file, relative to the folder that was given (`crm/tickets/v3.yaml`).
    pub file: String,
    /// The JSON pointer of the place in the file (RFC 6901); empty for the whole document.
    pub pointer: String,
    /// What was found there.
    pub found: String,
    /// What was expected there.
    pub expected: String,
    /// What the reader can do about it.
    pub help: String,
}

impl Fault {
    /// A fault at `pointer` of `file`.
    pub fn new(
        file: impl Into<String>,
        pointer: impl Into<String>,
        found: impl Into<String>,
        expected: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            pointer: pointer.into(),
            found: found.into(),
            expected: expected.into(),
            help: help.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}#{}", self.file, self.pointer)?;
        writeln!(f, "  found:    {}", self.found)?;
        writeln!(f, "  expected: {}", self.expected)?;
        write!(f, "  help:     {}", self.help)
    }
}

/// All faults of one stage, in the order of file and pointer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// No fault yet.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds one fault.
    pub fn push(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// Adds the faults of another collection.
    pub fn extend(&mut self, other: Faults) {
        self.0.extend(other.0);
    }

    /// What a part of the input gave, empty where it is at fault; its faults are added.
    pub fn part<T: Default>(&mut self, part: Result<T, Faults>) -> T {
        part.unwrap_or_else(|faults| {
            self.extend(faults);
            T::default()
        })
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults, sorted by file and pointer, each once.
    pub fn sorted(&self) -> Vec<Fault> {
        let mut all = self.0.clone();
        all.sort();
        all.dedup();
        all
    }

    /// `value` where nothing is wrong, the faults otherwise.
    pub fn or<T>(self, value: T) -> Result<T, Faults> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}

impl FromIterator<Fault> for Faults {
    fn from_iter<I: IntoIterator<Item = Fault>>(faults: I) -> Self {
        Self(faults.into_iter().collect())
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.sorted();
        for fault in &all {
            writeln!(f, "{fault}\n")?;
        }
        write!(f, "{} fault{}", all.len(), if all.len() == 1 { "" } else { "s" })
    }
}

impl std::error::Error for Faults {}
