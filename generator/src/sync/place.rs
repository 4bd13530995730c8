//! Where a walk through a published file stands, so that a fault can say it. Nothing is rendered before a fault asks.

use std::fmt::Write as _;

use crate::fault::Fault;

/// One step of a walk: the file at the root, a key or an index below it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    step: Step<'a>,
    parent: Option<&'a Place<'a>>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    File(&'a str),
    Key(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    /// The whole of a file.
    pub(super) fn root(file: &'a str) -> Self {
        Self { step: Step::File(file), parent: None }
    }

    /// The value of a key here.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        Self { step: Step::Key(key), parent: Some(self) }
    }

    /// An item of the list here.
    pub(super) fn index(&'a self, index: usize) -> Self {
        Self { step: Step::Index(index), parent: Some(self) }
    }

    /// The place as file name and JSON pointer.
    fn file_and_pointer(&self) -> (String, String) {
        let (file, mut pointer) = match self.parent {
            Some(parent) => parent.file_and_pointer(),
            None => (String::new(), String::new()),
        };
        match self.step {
            Step::File(name) => return (name.to_owned(), pointer),
            Step::Key(key) => {
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            // Writing to a string cannot fail.
            Step::Index(index) => drop(write!(pointer, "/{index}")),
        }
        (file, pointer)
    }

    /// A fault here.
    pub(super) fn fault(
        &self,
        found: impl Into<String>,
        expected: impl Into<String>,
        help: impl Into<String>,
    ) -> Fault {
        let (file, pointer) = self.file_and_pointer();
        Fault::new(file, pointer, found, expected, help)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_has_the_whole_pointer() {
        let root = Place::root("f.json");
        let paths = root.key("paths");
        let path = paths.key("/a~b");
        let fault = path.index(3).fault("x", "y", "z");
        assert_eq!((fault.file.as_str(), fault.pointer.as_str()), ("f.json", "/paths/~1a~0b/3"));
    }
}
