//! The tests are in `tests/mock`.
