// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/schemas`, version `2025-09`: 8 operations, 16 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/schemas/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationDefinition, AssociationDefinitionEgg,
    SchemasCollectionResponseObjectSchemaNoPaging as CollectionResponseObjectSchemaNoPaging, Error, ErrorDetail,
    SchemasObjectSchema as ObjectSchema, ObjectSchemaBatchReadRequest, ObjectSchemaEgg, ObjectTypeDefinition,
    ObjectTypeDefinitionLabels, ObjectTypeDefinitionPatch, ObjectTypePropertyCreate,
    PropertyNumberDisplayHint as ObjectTypePropertyCreateNumberDisplayHint,
    PropertyOptionSortStrategy as ObjectTypePropertyCreateOptionSortStrategy,
    PropertyTextDisplayHint as ObjectTypePropertyCreateTextDisplayHint, PropertyType as ObjectTypePropertyCreateType,
    PropertiesOption as Option, OptionInput, Property, PropertyDataSensitivity, PropertyDateDisplayHint,
    PropertyModificationMetadata,
};

/// `DELETE /crm-object-schemas/2025-09/schemas/{objectType}`
///
/// Answers 204. Scope: `crm.schemas.custom.write`.
pub type Archive = crate::Call<crate::operations::SchemasArchive, endpoint::Archive>;

/// `DELETE /crm-object-schemas/2025-09/schemas/{objectType}/associations/{associationIdentifier}`
///
/// Answers 204. Scope: `crm.schemas.custom.write`.
pub type ArchiveAssociation = crate::Call<crate::operations::SchemasArchiveAssociation, endpoint::ArchiveAssociation>;

/// `POST /crm-object-schemas/2025-09/schemas/batch/read`
///
/// Answers 200 (`CollectionResponseObjectSchemaNoPaging`). Any of 7 scopes.
pub type BatchRead = crate::Call<crate::operations::SchemasBatchRead, endpoint::BatchRead>;

/// `POST /crm-object-schemas/2025-09/schemas`
///
/// Answers 201 (`ObjectSchema`). Scope: `crm.schemas.custom.write`.
pub type Create = crate::Call<crate::operations::SchemasCreate, endpoint::Create>;

/// `POST /crm-object-schemas/2025-09/schemas/{objectType}/associations`
///
/// Answers 201 (`AssociationDefinition`). Scope: `crm.schemas.custom.write`.
pub type CreateAssociation = crate::Call<crate::operations::CreateAssociation, endpoint::CreateAssociation>;

/// `GET /crm-object-schemas/2025-09/schemas/{objectType}`
///
/// Answers 200 (`ObjectSchema`). Any of 7 scopes.
pub type Get = crate::Call<crate::operations::SchemasGet, endpoint::Get>;

/// `GET /crm-object-schemas/2025-09/schemas`
///
/// Answers 200 (`CollectionResponseObjectSchemaNoPaging`). Any of 6 scopes.
pub type List = crate::Call<crate::operations::SchemasList, endpoint::List>;

/// `PATCH /crm-object-schemas/2025-09/schemas/{objectType}`
///
/// Answers 200 (`ObjectTypeDefinition`). Scope: `crm.schemas.custom.write`.
pub type Update = crate::Call<crate::operations::SchemasUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.custom.highly_sensitive.read", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.schemas.custom.read", "oauth",
        ],
        &[
            "crm.objects.custom.highly_sensitive.read", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.schemas.custom.read",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm-object-schemas/2025-09/schemas/{objectType}",
            &[204], &["crm.schemas.custom.write"]),
        ArchiveAssociation: Description::of(Delete,
            "/crm-object-schemas/2025-09/schemas/{objectType}/associations/{associationIdentifier}",
            &[204], &["crm.schemas.custom.write"]),
        BatchRead: Description::of(Post, "/crm-object-schemas/2025-09/schemas/batch/read", &[200], SCOPES[0]),
        Create: Description::of(Post, "/crm-object-schemas/2025-09/schemas", &[201], &["crm.schemas.custom.write"]),
        CreateAssociation: Description::of(Post,
            "/crm-object-schemas/2025-09/schemas/{objectType}/associations",
            &[201], &["crm.schemas.custom.write"]),
        Get: Description::of(Get, "/crm-object-schemas/2025-09/schemas/{objectType}", &[200], SCOPES[0]),
        List: Description::of(Get, "/crm-object-schemas/2025-09/schemas", &[200], SCOPES[1]),
        Update: Description::of(Patch,
            "/crm-object-schemas/2025-09/schemas/{objectType}",
            &[200], &["crm.schemas.custom.write"]),
    }
}
