//! The type that joins the parts of a request and an endpoint, and the traits of operations.

/// Defines `Call` in the crate that says it: the parts of a request (`P`), for one endpoint (`E`).
///
/// The parts have their fields behind `Deref`; the traits are written once, for all operations. It is a macro because the
/// crate that has the operations has to give `Call` its constructors, one per kind of parts, and a crate can do that for
/// its own types alone.
#[macro_export]
macro_rules! call {
    () => {
        /// An operation: the parts of a request, for one endpoint.
        ///
        /// The modules of API versions have a name for each (`tickets::v3::BatchUpsert`), with its constructor and
        /// setters. The parts are public fields.
        pub struct Call<P, E> {
            parts: P,
            endpoint: ::core::marker::PhantomData<fn() -> E>,
        }

        impl<P, E> Call<P, E> {
            /// The operation with these parts.
            pub const fn of(parts: P) -> Self {
                Self { parts, endpoint: ::core::marker::PhantomData }
            }

            /// The parts, taken out: for another endpoint of the same signature, such as that of the next version.
            pub fn into_parts(self) -> P {
                self.parts
            }
        }

        impl<P, E> ::core::ops::Deref for Call<P, E> {
            type Target = P;

            fn deref(&self) -> &P {
                &self.parts
            }
        }

        impl<P, E> ::core::ops::DerefMut for Call<P, E> {
            fn deref_mut(&mut self) -> &mut P {
                &mut self.parts
            }
        }

        impl<P: $crate::Shaped, E: $crate::Endpoint> $crate::Shaped for Call<P, E> {
            fn shape(&self) -> &'static $crate::Shape {
                self.parts.shape()
            }

            fn blank() -> Self {
                Self::of(P::blank())
            }

            fn part(&self, index: usize) -> &dyn $crate::Field {
                self.parts.part(index)
            }

            fn part_mut(&mut self, index: usize) -> &mut dyn $crate::Field {
                self.parts.part_mut(index)
            }
        }

        impl<P: $crate::Signature, E: $crate::Endpoint> $crate::Signature for Call<P, E> {
            type Response = P::Response;
        }

        $crate::operation_traits! { impl [P: $crate::Signature, E: $crate::Endpoint] Call<P, E> }
    };
}

/// Gives a type with a parameter `E`, the [`Endpoint`](crate::Endpoint), its traits: `Clone`, `Debug`, `PartialEq`,
/// `Serialize`, `Deserialize`, [`Endpoint`](crate::Endpoint) and [`Operation`](crate::Operation).
///
/// It has to implement [`Shaped`](crate::Shaped) and [`Signature`](crate::Signature).
#[macro_export]
macro_rules! operation_traits {
    (impl [$($generics:tt)*] $type:ty) => {
        impl<$($generics)*> $crate::Endpoint for $type {
            const DESCRIPTION: $crate::Description = E::DESCRIPTION;
        }

        impl<$($generics)*> $crate::Operation for $type {
            const METHOD: $crate::http::Method = E::DESCRIPTION.method.to_http();
            const PATH: &'static str = E::DESCRIPTION.path;
            type Response = <Self as $crate::Signature>::Response;

            fn to_http(
                &self,
                base_url: &str,
            ) -> ::core::result::Result<$crate::http::Request<$crate::bytes::Bytes>, $crate::Error> {
                let accept = <Self::Response as $crate::Answer>::ACCEPT;
                $crate::operation::to_http(const { &E::DESCRIPTION }, self, accept, base_url)
            }

            fn from_http(
                response: $crate::http::Response<$crate::bytes::Bytes>,
            ) -> ::core::result::Result<Self::Response, $crate::Error> {
                $crate::operation::from_http(response)
            }

            fn secrets(&self, each: &mut dyn ::core::ops::FnMut(&str)) {
                $crate::shaped::secrets(self, each);
            }

            fn description() -> ::core::option::Option<&'static $crate::Description> {
                ::core::option::Option::Some(const { &E::DESCRIPTION })
            }
        }

        impl<$($generics)*> ::core::clone::Clone for $type {
            fn clone(&self) -> Self {
                $crate::shaped::clone(self)
            }
        }

        impl<$($generics)*> ::core::fmt::Debug for $type {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::shaped::debug(self, formatter)
            }
        }

        impl<$($generics)*> ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::shaped::same(self, other)
            }
        }

        impl<$($generics)*> $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::operation::serialize(const { &E::DESCRIPTION }, self, serializer)
            }
        }

        impl<'de, $($generics)*> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::operation::deserialize(const { &E::DESCRIPTION }, deserializer)
            }
        }
    };
}
