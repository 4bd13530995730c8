//! The names of the collection.
