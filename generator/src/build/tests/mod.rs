mod builder;
mod same_as_the_crate;
