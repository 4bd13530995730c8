//! Proof that any OpenAPI 3.0 document will do.

mod chat;
mod round_trips;
mod sample;
