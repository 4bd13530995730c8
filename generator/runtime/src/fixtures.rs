//! Operations and types in the form in which the generator writes them, for the tests of this crate.

use std::marker::PhantomData;

use crate::field::{Blank, Field, NOTHING, nothing};
use crate::shape::{Body, Kind, Parts, Shape, Shaped, optional, required};
use crate::{
    Batch, BatchBody, DateTime, Description, Endpoint, File, Map, Payload, Properties, Rest, Secret, Signature, Text,
    Value,
};

macro_rules! record {
    ($name:ident { $($field:ident: $type:ty = $member:expr),* $(,)? }) => {
        pub struct $name {
            $(pub $field: $type,)*
            pub rest: Rest,
        }

        impl Shaped for $name {
            fn shape(&self) -> &'static Shape {
                const { &Shape { name: stringify!($name), kind: Kind::Record(&[$($member),*]) } }
            }

            fn blank() -> Self {
                Self { $($field: Blank::blank(),)* rest: Rest::EMPTY }
            }

            fn part(&self, index: usize) -> &dyn Field {
                let parts: &[&dyn Field] = &[$(&self.$field),*];
                parts.get(index).copied().unwrap_or(&self.rest)
            }

            fn part_mut(&mut self, index: usize) -> &mut dyn Field {
                let parts: Vec<&mut dyn Field> = vec![$(&mut self.$field),*];
                parts.into_iter().nth(index).unwrap_or(&mut self.rest)
            }
        }

        crate::shaped_traits! { $name }
    };
}

pub(crate) use record;

macro_rules! operation {
    ($name:ident -> $response:ty, path: $path:literal, query: [$($member:expr),*], body: $body:expr,
     { $($field:ident: $type:ty),* $(,)? }) => {
        pub struct $name<E> {
            $(pub $field: $type,)*
            pub endpoint: PhantomData<fn() -> E>,
        }

        impl<E: Endpoint> Shaped for $name<E> {
            fn shape(&self) -> &'static Shape {
                const {
                    &Shape {
                        name: stringify!($name),
                        kind: Kind::Operation(Parts { path: $path, query: &[$($member),*], body: $body }),
                    }
                }
            }

            fn blank() -> Self {
                Self { $($field: Blank::blank(),)* endpoint: PhantomData }
            }

            fn part(&self, index: usize) -> &dyn Field {
                let parts: &[&dyn Field] = &[$(&self.$field),*];
                parts.get(index).copied().unwrap_or(&crate::NOTHING)
            }

            fn part_mut(&mut self, index: usize) -> &mut dyn Field {
                let parts: Vec<&mut dyn Field> = vec![$(&mut self.$field),*];
                parts.into_iter().nth(index).unwrap_or_else(|| crate::nothing())
            }
        }

        impl<E: Endpoint> Signature for $name<E> {
            type Response = $response;
        }

        crate::operation_traits! { impl [E: Endpoint] $name<E> }
    };
}

macro_rules! endpoint {
    ($($name:ident = $description:expr;)*) => {$(
        pub enum $name {}

        impl Endpoint for $name {
            const DESCRIPTION: Description = $description;
        }
    )*};
}

const fn json_body() -> Option<Body> {
    Some(Body { media_type: "application/json", required: true })
}

const fn body(media_type: &'static str) -> Option<Body> {
    Some(Body { media_type, required: true })
}

pub enum Status {
    Canceled,
    Complete,
    Unknown(Text),
}

impl Shaped for Status {
    fn shape(&self) -> &'static Shape {
        const { &Shape { name: "Status", kind: Kind::Enumeration(&["CANCELED", "COMPLETE"]) } }
    }

    fn blank() -> Self {
        Self::Unknown(Text::EMPTY)
    }

    fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::Canceled => (0, &NOTHING),
            Self::Complete => (1, &NOTHING),
            Self::Unknown(text) => (2, text),
        }
    }

    fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Canceled,
            1 => Self::Complete,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self {
            Self::Unknown(text) => text,
            _ => nothing(),
        }
    }
}

crate::shaped_traits! { Status }

record!(Input {
    id: Text = required("id"),
    id_property: Option<Text> = optional("idProperty"),
    properties: Properties = required("properties"),
});
record!(BatchInput { inputs: Vec<Input> = required("inputs") });
record!(Simple {
    id: Text = required("id"),
    new: bool = required("new"),
    properties: Properties = required("properties")
});
record!(BatchResponse {
    status: Status = required("status"),
    results: Vec<Simple> = required("results"),
    completed_at: DateTime = required("completedAt"),
});
record!(StandardError { message: Text = required("message"), context: Map<Vec<Text>> = required("context") });
record!(BatchResponseWithErrors {
    status: Status = required("status"),
    results: Vec<Simple> = required("results"),
    errors: Option<Vec<StandardError>> = optional("errors"),
    num_errors: Option<i64> = optional("numErrors"),
});
record!(Collection { results: Vec<Simple> = required("results"), paging: Option<Value> = optional("paging") });
record!(Upload {
    file: File = required("file"),
    files: Option<Vec<File>> = optional("files"),
    options: Option<Value> = optional("options"),
    folder_path: Option<Text> = optional("folderPath"),
    access: Option<Status> = optional("access"),
});
record!(TokenRequest {
    grant_type: Text = required("grant_type"),
    client_secret: Option<Secret> = optional("client_secret"),
    scope: Option<Vec<Text>> = optional("scope"),
});

macro_rules! batch_body {
    ($($name:ident),*) => {$(
        impl BatchBody for $name {
            type Record = Simple;

            fn results(&self) -> &[Simple] {
                &self.results
            }

            fn into_results(self) -> Vec<Simple> {
                self.results
            }
        }
    )*};
}
batch_body!(BatchResponse, BatchResponseWithErrors);

operation!(BatchUpsert -> Batch<BatchResponse, BatchResponseWithErrors>,
    path: 0, query: [optional("archived")], body: json_body(),
    { archived: Option<bool>, body: BatchInput });
operation!(Get -> Simple, path: 1, query: [], body: None, { id: Text });
operation!(List -> Collection, path: 1,
query: [
    optional("limit"), optional("after"), optional("properties"), optional("archived"), optional("createdAfter"),
    optional("status"), optional("property.{propname}"), optional("filter"), required("q")
],
body: None,
{
    object_type: Text, limit: Option<i64>, after: Option<Text>, properties: Option<Vec<Text>>,
    archived: Option<bool>, created_after: Option<DateTime>, status: Option<Status>,
    property: Option<Map<Text>>, filter: Option<Value>, q: Text,
});
operation!(Delete -> (), path: 2, query: [], body: None, { object_id: i64, to: Text });
operation!(Download -> Payload, path: 0, query: [], body: None, {});
operation!(Create -> Option<Simple>, path: 0, query: [], body: Some(Body { media_type: "*/*", required: false }),
    { body: Option<Value> });
operation!(UploadFile -> Simple, path: 0, query: [], body: body("multipart/form-data"), { body: Upload });
operation!(CreateToken -> Value, path: 0, query: [], body: body("application/x-www-form-urlencoded"),
    { body: TokenRequest });
operation!(PutText -> (), path: 0, query: [], body: body("text/plain"), { body: Text });
operation!(PutRaw -> (), path: 0, query: [], body: body("application/octet-stream"), { body: File });

pub mod endpoint {
    use super::{Description, Endpoint};

    endpoint! {
        TicketsUpsert = Description::post("/crm/v3/objects/tickets/batch/upsert").scopes(&["tickets"]).statuses(&[200, 207]);
        BoundUpsert = Description::post("/crm/objects/2026-09/{objectType}/batch/upsert").bound("objectType", "tickets");
        BoundGet = Description::get("/crm/objects/2026-09/{objectType}/{id}").bound("objectType", "tickets");
        Get = Description::get("/crm/v3/objects/tickets/{ticketId}");
        GetMixed = Description::get("/files/{name}.{name2}").bound("name2", "json");
        List = Description::get("/crm/v3/objects/{objectType}").exempt(&["ten-secondly"]);
        Delete = Description::delete("/crm/v3/objects/{objectId}/to/{to}");
        Download = Description::get("/settings/v3/export").developer_key();
        Export = Description::get("/cms/v3/export").accept("text/csv");
        Create = Description::post("/events/v3/send");
        Upload = Description::post("/files/v3/files");
        Token = Description::post("/oauth/v1/token").no_credential();
        Put = Description::put("/automation/v4/function");
    }
}

impl<E: Endpoint> BatchUpsert<E> {
    pub fn new(inputs: Vec<Input>) -> Self {
        let mut operation = <Self as Shaped>::blank();
        operation.body.inputs = inputs;
        operation
    }
}

impl Input {
    pub fn new(id: &str, subject: &str) -> Self {
        let mut input = <Self as Shaped>::blank();
        input.id = id.into();
        input.properties.set("subject", subject);
        input
    }
}
