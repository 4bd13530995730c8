//! The command line as a user meets it: messages, exit statuses, and what it leaves alone.
//!
//! The binary itself is run; the broken specifications are those of `tests/fixtures/negative`, each with the message
//! that it gives beside it.

mod checks;
mod faults;
mod run;
