//! Where one stands in a tree of JSON values, and how that place is written down.
//!
//! A walk goes down with a [`Place`] on the stack, which costs nothing until a fault has to name it. Only the way to
//! a place belongs here; what stands there is the walker's business.

/// One place in a tree: the root, or one step below another place.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// The whole document.
    Root,
    /// The value of a key of the object above.
    Key(&'a Place<'a>, &'a str),
    /// An element of the array above, counted from 0.
    Index(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// The value of `key` in the object here.
    pub fn key(&'a self, key: &'a str) -> Place<'a> {
        Place::Key(self, key)
    }

    /// The element `index` of the array here.
    pub fn index(&'a self, index: usize) -> Place<'a> {
        Place::Index(self, index)
    }

    /// The JSON pointer of this place (RFC 6901); empty for the root.
    pub fn pointer(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self {
            Place::Root => {}
            Place::Key(above, key) => {
                above.write(text);
                text.push('/');
                text.push_str(&escape(key));
            }
            Place::Index(above, index) => {
                above.write(text);
                text.push('/');
                text.push_str(&index.to_string());
            }
        }
    }
}

/// One key as it stands in a JSON pointer.
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The key that stands in a JSON pointer as `token`.
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_a_json_pointer() {
        let root = Place::Root;
        let paths = root.key("paths");
        let path = paths.key("/crm/{a~b}");
        let list = path.key("parameters");
        assert_eq!(list.index(3).pointer(), "/paths/~1crm~1{a~0b}/parameters/3");
        assert_eq!(root.pointer(), "");
    }

    #[test]
    fn escaping_a_key_can_be_undone() {
        for key in ["/a/b", "~1", "~0/~", "plain"] {
            assert_eq!(unescape(&escape(key)), key);
        }
    }
}
