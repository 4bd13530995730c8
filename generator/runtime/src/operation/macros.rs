//! The traits of generated operations, one line each.

/// Gives the named operations (structs with one parameter, the [`Endpoint`](crate::Endpoint)) their traits: `Clone`,
/// `Debug`, `PartialEq`, `Serialize`, `Deserialize`, [`Endpoint`](crate::Endpoint) and
/// [`Operation`](crate::Operation).
///
/// They have to implement [`Shaped`](crate::Shaped) and [`Signature`](crate::Signature).
#[macro_export]
macro_rules! operation_traits {
    ($($name:ident),* $(,)?) => {$(
        impl<E: $crate::Endpoint> $crate::Endpoint for $name<E> {
            const DESCRIPTION: $crate::Description = E::DESCRIPTION;
        }

        impl<E: $crate::Endpoint> $crate::Operation for $name<E> {
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

            fn description() -> ::core::option::Option<&'static $crate::Description> {
                ::core::option::Option::Some(const { &E::DESCRIPTION })
            }
        }

        impl<E: $crate::Endpoint> ::core::clone::Clone for $name<E> {
            fn clone(&self) -> Self {
                $crate::shaped::clone(self)
            }
        }

        impl<E: $crate::Endpoint> ::core::fmt::Debug for $name<E> {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::shaped::debug(self, formatter)
            }
        }

        impl<E: $crate::Endpoint> ::core::cmp::PartialEq for $name<E> {
            fn eq(&self, other: &Self) -> bool {
                $crate::shaped::same(self, other)
            }
        }

        impl<E: $crate::Endpoint> $crate::serde::Serialize for $name<E> {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::operation::serialize(const { &E::DESCRIPTION }, self, serializer)
            }
        }

        impl<'de, E: $crate::Endpoint> $crate::serde::Deserialize<'de> for $name<E> {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::operation::deserialize(const { &E::DESCRIPTION }, deserializer)
            }
        }
    )*};
}
