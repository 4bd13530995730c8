//! Types as the generator writes them.

#![allow(dead_code, missing_docs)]

pub mod by_way_of_serde;

use hubspot_runtime::{
    Date, DateTime, Field, Id, Kind, Map, Member, NOTHING, Nullable, Properties, Rest, Shape, Shaped, Text, Value,
    Variant, nothing, optional, required,
};

/// A record; the macro stands for what the generator writes out.
macro_rules! record {
    ($name:ident { $($need:ident $json:literal $field:ident: $type:ty,)* }) => {
        #[non_exhaustive]
        pub struct $name {
            $(pub $field: $type,)*
            pub rest: Rest,
        }

        impl Shaped for $name {
            #[inline]
            fn shape(&self) -> &'static Shape {
                const MEMBERS: &[Member] = &[$($need($json)),*];
                const SHAPE: &Shape = &Shape { name: stringify!($name), kind: Kind::Record(MEMBERS) };
                SHAPE
            }

            #[inline]
            fn blank() -> Self {
                Self { $($field: hubspot_runtime::Blank::blank(),)* rest: Rest::EMPTY }
            }

            #[inline]
            #[allow(unused_assignments)]
            fn part(&self, index: usize) -> &dyn Field {
                let mut at = 0;
                $(
                    if index == at {
                        return &self.$field;
                    }
                    at += 1;
                )*
                &self.rest
            }

            #[inline]
            #[allow(unused_assignments)]
            fn part_mut(&mut self, index: usize) -> &mut dyn Field {
                let mut at = 0;
                $(
                    if index == at {
                        return &mut self.$field;
                    }
                    at += 1;
                )*
                &mut self.rest
            }
        }
    };
}

record!(SimplePublicUpsertObject {
    optional "archived" archived: Option<bool>,
    optional "archivedAt" archived_at: Option<DateTime>,
    required "createdAt" created_at: DateTime,
    required "id" id: Text,
    required "new" new: bool,
    optional "objectWriteTraceId" object_write_trace_id: Option<Text>,
    required "properties" properties: Properties,
    optional "propertiesWithHistory" properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    required "updatedAt" updated_at: DateTime,
});

record!(SimplePublicObject {
    optional "archived" archived: Option<bool>,
    optional "archivedAt" archived_at: Option<DateTime>,
    required "createdAt" created_at: DateTime,
    required "id" id: Text,
    optional "objectWriteTraceId" object_write_trace_id: Option<Text>,
    required "properties" properties: Properties,
    optional "propertiesWithHistory" properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    required "updatedAt" updated_at: DateTime,
});

record!(SearchPage {
    optional "paging" paging: Option<Paging>,
    required "results" results: Vec<SimplePublicObject>,
    required "total" total: i64,
});

record!(Paging {
    optional "next" next: Option<NextPage>,
});

record!(NextPage {
    required "after" after: Text,
    optional "link" link: Option<Text>,
});

record!(ValueWithTimestamp {
    required "sourceType" source_type: Text,
    required "timestamp" timestamp: DateTime,
    optional "updatedByUserId" updated_by_user_id: Option<i64>,
    required "value" value: Text,
});

record!(StandardError {
    required "category" category: Text,
    required "context" context: Map<Vec<Text>>,
    required "errors" errors: Vec<ErrorDetail>,
    optional "id" id: Option<Text>,
    required "links" links: Map<Text>,
    required "message" message: Text,
    required "status" status: Text,
    optional "subCategory" sub_category: Option<Value>,
});

record!(ErrorDetail {
    optional "code" code: Option<Text>,
    optional "context" context: Option<Map<Vec<Text>>>,
    optional "in" r#in: Option<Text>,
    required "message" message: Text,
});

record!(BatchResponse {
    required "completedAt" completed_at: DateTime,
    optional "errors" errors: Option<Vec<StandardError>>,
    optional "links" links: Option<Map<Text>>,
    optional "numErrors" num_errors: Option<i64>,
    optional "requestedAt" requested_at: Option<DateTime>,
    required "results" results: Vec<SimplePublicUpsertObject>,
    required "startedAt" started_at: DateTime,
    required "status" status: Status,
});

// One field of every type.
record!(Everything {
    required "text" text: Text,
    required "integer" integer: i64,
    required "number" number: f64,
    required "boolean" boolean: bool,
    required "dateTime" date_time: DateTime,
    required "date" date: Date,
    required "id" id: Id,
    required "any" any: Value,
    required "texts" texts: Vec<Text>,
    required "integers" integers: Vec<i64>,
    required "map" map: Map<Text>,
    required "nullables" nullables: Map<Option<Text>>,
    required "properties" properties: Properties,
    optional "nullable" nullable: Nullable<Text>,
    optional "maybe" maybe: Option<Text>,
    optional "maybeStatus" maybe_status: Option<Status>,
    optional "maybeOwner" maybe_owner: Option<Box<Owner>>,
    optional "maybeIds" maybe_ids: Option<Vec<Id>>,
    optional "branch" branch: Option<FilterBranch>,
});

record!(Owner {
    required "id" id: Text,
    required "status" status: Status,
    optional "manager" manager: Option<Box<Owner>>,
});

record!(OrBranch {
    required "filterBranchType" filter_branch_type: Text,
    required "filterBranches" filter_branches: Vec<FilterBranch>,
});

record!(AndBranch {
    required "type" kind: Text,
    required "operationType" operation_type: Text,
    required "value" value: i64,
});

record!(Plain {
    required "left" left: i64,
    required "right" right: i64,
});

record!(Left {
    required "side" side: Text,
    required "size" size: i64,
});

hubspot_runtime::shaped_traits! {
    Left, Side,
    SimplePublicUpsertObject, SimplePublicObject, SearchPage, Paging, NextPage, ValueWithTimestamp, StandardError, ErrorDetail, BatchResponse, Everything, Owner,
    OrBranch, AndBranch, Plain, Status, FilterBranch,
}

#[non_exhaustive]
pub enum Status {
    Canceled,
    Complete,
    Unknown(Text),
}

impl Shaped for Status {
    #[inline]
    fn shape(&self) -> &'static Shape {
        const SHAPE: &Shape = &Shape { name: "Status", kind: Kind::Enumeration(&["CANCELED", "COMPLETE"]) };
        SHAPE
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(Text::EMPTY)
    }

    #[inline]
    fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::Canceled => (0, &NOTHING),
            Self::Complete => (1, &NOTHING),
            Self::Unknown(text) => (2, text),
        }
    }

    #[inline]
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

#[non_exhaustive]
pub enum FilterBranch {
    Or(Box<OrBranch>),
    And(AndBranch),
    Plain(Plain),
    Unknown(Value),
}

impl Shaped for FilterBranch {
    #[inline]
    fn shape(&self) -> &'static Shape {
        const SHAPE: &Shape = &Shape {
            name: "FilterBranch",
            kind: Kind::Union(&[
                Variant { name: "OrBranch", tag: Some(("filterBranchType", &["OR"])), required: &["filterBranches"] },
                Variant { name: "AndBranch", tag: Some(("operationType", &["AND", "ALL"])), required: &["value"] },
                Variant { name: "Plain", tag: None, required: &["left", "right"] },
            ]),
        };
        SHAPE
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(Value::Null)
    }

    #[inline]
    fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::Or(value) => (0, value),
            Self::And(value) => (1, value),
            Self::Plain(value) => (2, value),
            Self::Unknown(value) => (3, value),
        }
    }

    #[inline]
    fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Or(Shaped::blank()),
            1 => Self::And(Shaped::blank()),
            2 => Self::Plain(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::Or(value) => value,
            Self::And(value) => value,
            Self::Plain(value) => value,
            Self::Unknown(value) => value,
        }
    }
}

/// A union whose alternatives all have the same tag member.
#[non_exhaustive]
pub enum Side {
    Left(Left),
    Unknown(Value),
}

impl Shaped for Side {
    #[inline]
    fn shape(&self) -> &'static Shape {
        const SHAPE: &Shape = &Shape {
            name: "Side",
            kind: Kind::Union(&[Variant { name: "Left", tag: Some(("side", &["LEFT"])), required: &["side"] }]),
        };
        SHAPE
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(Value::Null)
    }

    #[inline]
    fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::Left(value) => (0, value),
            Self::Unknown(value) => (1, value),
        }
    }

    #[inline]
    fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Left(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::Left(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
