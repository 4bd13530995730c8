//! Proof that any OpenAPI 3.0 document will do.

mod chat;
mod cloud;
mod forge;
mod pay;
mod round_trips;
mod sample;
mod sent;
mod shop;
