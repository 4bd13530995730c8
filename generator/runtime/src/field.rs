//! The one object-safe trait that every value in a generated type has.

use crate::shape::Shaped;
use crate::{DateTime, Reader, ReadError, Rest, Text};

/// A value as an interpreter sees it.
pub enum View<'a> {
    /// Not there (`None`).
    Absent,
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(&'a str),
    DateTime(&'a DateTime),
    /// Any JSON.
    Any(&'a serde_json::Value),
    List(&'a dyn Items),
    Map(&'a dyn Entries),
    Shaped(&'a dyn Shaped),
    Rest(&'a Rest),
    // File parts etc.
}
