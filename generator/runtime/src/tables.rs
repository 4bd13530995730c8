//! The tables of generated types as they are written: one line per part.
//!
//! A table names each part with its index, so that a reader sees what the interpreters see, and a change in a
//! specification is a change of the lines it concerns. The macros expand to the five functions of
//! [`Shaped`](crate::Shaped) and nothing else; what the functions are for is told there.

/// Whether a member has to be there, as tables say it.
#[allow(non_upper_case_globals)]
#[doc(hidden)]
pub mod presence {
    pub const required: bool = true;
    pub const optional: bool = false;
}

/// Implements [`Shaped`](crate::Shaped) and the traits that stand on it for a record.
///
/// ```
/// # use hubspot_runtime::{Rest, Text};
/// #[non_exhaustive]
/// pub struct Owner {
///     /// `userId`
///     pub user_id: Option<Text>,
///     /// Members that the specification does not know.
///     pub rest: Rest,
/// }
/// hubspot_runtime::record! {
///     Owner "Owner" {
///         0 user_id "userId" optional = None;
///     }
/// }
/// assert_eq!(hubspot_runtime::decode::<Owner>(br#"{"userId":"7"}"#).unwrap().user_id.as_deref(), Some("7"));
/// ```
#[macro_export]
macro_rules! record {
    ($type:ident $name:literal { $($index:literal $part:ident $member:literal $presence:ident = $blank:expr;)* }) => {
        impl $crate::Shaped for $type {
            #[inline]
            fn shape(&self) -> &'static $crate::Shape {
                &$crate::Shape {
                    name: $name,
                    kind: $crate::Kind::Record(&[
                        $($crate::Member { name: $member, required: $crate::tables::presence::$presence },)*
                    ]),
                }
            }

            #[inline]
            fn blank() -> Self {
                Self { $($part: $blank,)* rest: $crate::Rest::EMPTY }
            }

            #[inline]
            fn part(&self, index: usize) -> &dyn $crate::Field {
                match index {
                    $($index => &self.$part,)*
                    _ => &self.rest,
                }
            }

            #[inline]
            fn part_mut(&mut self, index: usize) -> &mut dyn $crate::Field {
                match index {
                    $($index => &mut self.$part,)*
                    _ => &mut self.rest,
                }
            }
        }
        $crate::shaped_traits! { $type }
    };
}

/// Implements [`Shaped`](crate::Shaped), the traits that stand on it, and the conversions from and to text for an open
/// enumeration.
#[macro_export]
macro_rules! enumeration {
    ($type:ident $name:literal { $($index:literal $variant:ident $value:literal;)* } $unknown:literal) => {
        impl $crate::Shaped for $type {
            #[inline]
            fn shape(&self) -> &'static $crate::Shape {
                &$crate::Shape { name: $name, kind: $crate::Kind::Enumeration(&[$($value),*]) }
            }

            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::Text::EMPTY)
            }

            #[inline]
            fn part(&self, _: usize) -> &dyn $crate::Field {
                match self {
                    Self::Unknown(text) => text,
                    _ => &$crate::NOTHING,
                }
            }

            #[inline]
            fn part_mut(&mut self, _: usize) -> &mut dyn $crate::Field {
                match self {
                    Self::Unknown(text) => text,
                    _ => $crate::nothing(),
                }
            }

            #[inline]
            fn variant(&self) -> usize {
                match self {
                    $(Self::$variant => $index,)*
                    Self::Unknown(_) => $unknown,
                }
            }

            #[inline]
            fn set_variant(&mut self, index: usize) {
                *self = match index {
                    $($index => Self::$variant,)*
                    _ => Self::Unknown($crate::Text::EMPTY),
                };
            }
        }

        impl $type {
            /// The text that goes over the wire.
            pub fn as_str(&self) -> &str {
                $crate::shaped::text_of(self)
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                $crate::shaped::of_text(text)
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        $crate::shaped_traits! { $type }
    };
}

/// Implements [`Shaped`](crate::Shaped) and the traits that stand on it for a union.
#[macro_export]
macro_rules! union {
    ($type:ident $name:literal {
        $($index:literal $variant:ident $schema:literal $tag:expr, $required:expr;)*
    } $unknown:literal) => {
        impl $crate::Shaped for $type {
            #[inline]
            fn shape(&self) -> &'static $crate::Shape {
                &$crate::Shape {
                    name: $name,
                    kind: $crate::Kind::Union(&[
                        $($crate::Variant { name: $schema, tag: $tag, required: $required },)*
                    ]),
                }
            }

            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::Value::Null)
            }

            #[inline]
            fn part(&self, _: usize) -> &dyn $crate::Field {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }

            #[inline]
            fn part_mut(&mut self, _: usize) -> &mut dyn $crate::Field {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }

            #[inline]
            fn variant(&self) -> usize {
                match self {
                    $(Self::$variant(_) => $index,)*
                    Self::Unknown(_) => $unknown,
                }
            }

            #[inline]
            fn set_variant(&mut self, index: usize) {
                *self = match index {
                    $($index => Self::$variant($crate::Shaped::blank()),)*
                    _ => Self::Unknown($crate::Value::Null),
                };
            }
        }
        $crate::shaped_traits! { $type }
    };
}

/// Implements [`Shaped`](crate::Shaped), [`Signature`](crate::Signature) and the traits that stand on them for the parts of
/// a request.
#[macro_export]
macro_rules! signature {
    ($type:ident $name:literal -> $response:ty {
        path $path:literal { $($path_index:literal $path_part:ident = $path_blank:expr;)* }
        query { $($query_index:literal $query_part:ident $query:literal $presence:ident = $query_blank:expr;)* }
        body { $($body_index:literal $body_part:ident $media:literal $body_presence:ident = $body_blank:expr;)? }
    }) => {
        impl<E: $crate::Endpoint> $crate::Shaped for $type<E> {
            fn shape(&self) -> &'static $crate::Shape {
                &$crate::Shape {
                    name: $name,
                    kind: $crate::Kind::Operation($crate::Parts {
                        path: $path,
                        query: &[$($crate::Member { name: $query, required: $crate::tables::presence::$presence },)*],
                        body: $crate::signature!(@body $($media $body_presence)?),
                    }),
                }
            }

            fn blank() -> Self {
                Self {
                    $($path_part: $path_blank,)*
                    $($query_part: $query_blank,)*
                    $($body_part: $body_blank,)?
                    endpoint: ::core::marker::PhantomData,
                }
            }

            fn part(&self, index: usize) -> &dyn $crate::Field {
                match index {
                    $($path_index => &self.$path_part,)*
                    $($query_index => &self.$query_part,)*
                    $($body_index => &self.$body_part,)?
                    _ => &$crate::NOTHING,
                }
            }

            fn part_mut(&mut self, index: usize) -> &mut dyn $crate::Field {
                match index {
                    $($path_index => &mut self.$path_part,)*
                    $($query_index => &mut self.$query_part,)*
                    $($body_index => &mut self.$body_part,)?
                    _ => $crate::nothing(),
                }
            }
        }

        impl<E: $crate::Endpoint> $crate::Signature for $type<E> {
            type Response = $response;
        }
        $crate::operation_traits! { $type }
    };
    (@body) => { ::core::option::Option::None };
    (@body $media:literal $presence:ident) => {
        ::core::option::Option::Some($crate::Body {
            media_type: $media,
            required: $crate::tables::presence::$presence,
        })
    };
}

/// Declares endpoints: what tells operations of one signature apart.
#[macro_export]
macro_rules! endpoints {
    ($($name:ident: $description:expr,)*) => {$(
        /// The endpoint of the operation of this name.
        #[non_exhaustive]
        pub enum $name {}

        impl $crate::Endpoint for $name {
            const DESCRIPTION: $crate::Description = $description;
        }
    )*};
}

/// Implements [`BatchBody`](crate::BatchBody) for records with a list of results.
#[macro_export]
macro_rules! batch_body {
    ($type:ident: $record:ty) => {
        impl $crate::BatchBody for $type {
            type Record = $record;

            fn results(&self) -> &[$record] {
                &self.results
            }

            fn into_results(self) -> ::std::vec::Vec<$record> {
                self.results
            }
        }
    };
}

/// Makes a record of one text from that text, and from whole numbers, so that a list of ids can be given as it is.
#[macro_export]
macro_rules! from_text {
    ($type:ident) => {
        $crate::from_text! { $type: &str, ::std::string::String, &::std::string::String, $crate::Text, &$crate::Text, i32, i64, u32, u64 }
    };
    ($type:ident: $($text:ty),*) => {$(
        impl ::core::convert::From<$text> for $type {
            fn from(text: $text) -> Self {
                Self::new(text)
            }
        }
    )*};
}
