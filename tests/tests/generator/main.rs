//! Proof of the generator: what it makes of small specifications of our own, and of the collection.
//!
//! | room | what is proved |
//! |---|---|
//! | `drift` | the crate on the disk is what the specifications give |
//! | `determinism` | the same input gives the same bytes, in whatever order it comes |
//! | `additions` | adding a document renames nothing |
//! | `names` | the names of the collection are told apart, equal where they should be, and there |
//! | `obstacle_course` | every name that could hurt, compiled |
//! | `positive` | one small specification per feature, by snapshot |
//! | `examples` | the two published documents that the project was asked for first, by snapshot |
//!
//! Fault messages and exit statuses are proved beside the command line, in `generator/tests`.

mod additions;
mod determinism;
mod drift;
mod examples;
mod names;
mod obstacle_course;
mod positive;
mod support;
