//! A path template (`/crm/v3/objects/{objectType}`) in pieces.

/// A piece of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Text that stands in the path as it is, slashes included.
    Literal(&'a str),
    /// The name of a parameter.
    Parameter(&'a str),
}

/// The pieces of a template in order. A brace without its partner is text.
#[derive(Debug, Clone)]
pub struct Segments<'a> {
    rest: &'a str,
}

impl<'a> Segments<'a> {
    /// The pieces of `template`.
    pub fn new(template: &'a str) -> Self {
        Self { rest: template }
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        if let Some((name, rest)) = self.rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            self.rest = rest;
            return Some(Segment::Parameter(name));
        }
        // The first byte is text even when it is a brace: one without a partner.
        let from = usize::from(self.rest.starts_with('{'));
        let tail = self.rest.get(from..).unwrap_or_default();
        let end = tail.find('{').map_or(self.rest.len(), |at| from + at);
        let (literal, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        Some(Segment::Literal(literal))
    }
}

#[cfg(test)]
mod tests {
    use super::{Segment::*, Segments};

    fn pieces(template: &str) -> Vec<super::Segment<'_>> {
        Segments::new(template).collect()
    }

    #[test]
    fn templates_come_apart() {
        assert_eq!(
            pieces("/crm/{objectType}/batch/{id}"),
            [Literal("/crm/"), Parameter("objectType"), Literal("/batch/"), Parameter("id"),]
        );
        assert_eq!(
            pieces("/{a}.{b}{c}"),
            [Literal("/"), Parameter("a"), Literal("."), Parameter("b"), Parameter("c"),]
        );
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn a_lone_brace_is_text() {
        assert_eq!(pieces("/a{b"), [Literal("/a"), Literal("{b")]);
        assert_eq!(pieces("{"), [Literal("{")]);
        assert_eq!(pieces("/a}b"), [Literal("/a}b")]);
    }
}
