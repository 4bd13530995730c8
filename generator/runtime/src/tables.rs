//! What generated files say once for many types: the traits of enumerations, the endpoints of a module.
//!
//! The tables themselves are plain code in the generated files; see [`Shaped`](crate::Shaped).

/// Gives open enumerations their traits, and the conversions from and to text.
#[macro_export]
macro_rules! enumeration_traits {
    ($($type:ident),* $(,)?) => {$(
        impl $type {
            /// The text that goes over the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::shaped::text_of(self)
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::shaped::of_text(text)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        $crate::shaped_traits! { $type }
    )*};
}

/// Gives an open enumeration of numbers or booleans its traits, and the conversions from and to its value.
#[macro_export]
macro_rules! constant_traits {
    ($type:ident: $value:ty, $view:ident) => {
        impl $type {
            /// The value that goes over the wire.
            pub fn value(&self) -> $value {
                match $crate::shaped::value_of(self) {
                    $crate::View::$view(value) => value,
                    _ => ::core::default::Default::default(),
                }
            }
        }

        impl ::core::convert::From<$value> for $type {
            fn from(value: $value) -> Self {
                $crate::shaped::of_value(&value)
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }
        $crate::shaped_traits! { $type }
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

            #[inline]
            fn results(&self) -> &[$record] {
                &self.results
            }

            #[inline]
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
            #[inline]
            fn from(text: $text) -> Self {
                Self::new(text)
            }
        }
    )*};
}

/// Conversions between shapes of one published name: `A => B` where every `A` has what `B` requires.
#[macro_export]
macro_rules! conversions {
    ($($from:ident => $to:ident,)*) => {$(
        impl ::core::convert::From<$from> for $to {
            #[inline]
            fn from(value: $from) -> Self {
                $crate::shaped::convert(&value)
            }
        }
    )*};
}

/// Conversions between shapes of one published name: `A => B` where `A` may lack what `B` requires.
#[macro_export]
macro_rules! fallible_conversions {
    ($($from:ident => $to:ident,)*) => {$(
        impl ::core::convert::TryFrom<$from> for $to {
            type Error = $crate::ConversionError;

            #[inline]
            fn try_from(value: $from) -> ::core::result::Result<Self, Self::Error> {
                $crate::shaped::try_convert(&value)
            }
        }
    )*};
}
