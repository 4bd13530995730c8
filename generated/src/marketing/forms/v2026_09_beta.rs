// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/forms`, version `2026-09-beta`: 6 operations, 40 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/marketing/forms/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseFormDefinitionBaseForwardPaging, CollectionResponseFormDefinitionBaseForwardPagingResults,
    DatepickerField, DatepickerFieldFieldType, DependentField, DependentFieldDependentField, DependentFieldFilter,
    DependentFieldFilterOperator, DropdownField, DropdownFieldFieldType, EmailField, EmailFieldFieldType,
    EmailFieldValidation, EnumeratedFieldOption, Error, ErrorDetail, FieldGroup, FieldGroupGroupType,
    FieldGroupRichTextType, FileField, FileFieldFieldType, FormDefinitionBase, FormDefinitionCreateRequestBase,
    FormDisplayOptions, FormDisplayOptionsTheme, FormPostSubmitAction, FormPostSubmitActionType, FormStyle,
    FormStyleSubmitAlignment, ForwardPaging, HubSpotFormConfiguration, HubSpotFormConfigurationEmbedType,
    HubSpotFormConfigurationLanguage, HubSpotFormDefinition, HubSpotFormDefinitionCreateRequest,
    HubSpotFormDefinitionFormType, HubSpotFormDefinitionLegalConsentOptions, HubSpotFormDefinitionPatchRequest,
    LegalConsentCheckbox, LegalConsentOptionsExplicitConsentToProcess,
    LegalConsentOptionsExplicitConsentToProcessType, LegalConsentOptionsImplicitConsentToProcess,
    LegalConsentOptionsImplicitConsentToProcessType, LegalConsentOptionsLegitimateInterest,
    LegalConsentOptionsLegitimateInterestLawfulBasis, LegalConsentOptionsLegitimateInterestType,
    LegalConsentOptionsNone, LegalConsentOptionsNoneType, LifecycleStage, ListFormTypes, MobilePhoneField,
    MobilePhoneFieldFieldType, MultiLineTextField, MultiLineTextFieldFieldType, MultipleCheckboxesField,
    MultipleCheckboxesFieldFieldType, NextPage, NumberField,
    NumberPropertyOperationPropertyType as NumberFieldFieldType, NumberFieldValidation, PaymentLinkRadioField,
    PaymentLinkRadioFieldFieldType, PhoneField, PhoneFieldFieldType, PhoneFieldValidation, RadioField,
    RadioFieldFieldType, SingleCheckboxField, SingleCheckboxFieldFieldType, SingleLineTextField,
    SingleLineTextFieldFieldType,
};

/// `DELETE /marketing/forms/2026-09-beta/{formId}`
///
/// Answers 204. Scope: `forms`.
pub type Archive = crate::Call<crate::operations::FormsArchive, endpoint::Archive>;

/// `POST /marketing/forms/2026-09-beta`
///
/// Answers 201 (`FormDefinitionBase`). Scope: `forms`.
pub type Create = crate::Call<crate::operations::FormsCreate, endpoint::Create>;

/// `GET /marketing/forms/2026-09-beta/{formId}`
///
/// Answers 200 (`FormDefinitionBase`). Scope: `forms`.
pub type Get = crate::Call<crate::operations::FormsGet, endpoint::Get>;

/// `GET /marketing/forms/2026-09-beta`
///
/// Answers 200 (`CollectionResponseFormDefinitionBaseForwardPaging`). Scope: `forms`.
pub type List = crate::Call<crate::operations::FormsList, endpoint::List>;

/// `PUT /marketing/forms/2026-09-beta/{formId}`
///
/// Answers 200 (`FormDefinitionBase`). Scope: `forms`.
pub type Set = crate::Call<crate::operations::FormsSet, endpoint::Set>;

/// `PATCH /marketing/forms/2026-09-beta/{formId}`
///
/// Answers 200 (`FormDefinitionBase`). Scope: `forms`.
pub type Update = crate::Call<crate::operations::FormsUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/marketing/forms/2026-09-beta/{formId}", &[204], &["forms"]),
        Create: Description::of(Post, "/marketing/forms/2026-09-beta", &[201], &["forms"]),
        Get: Description::of(Get, "/marketing/forms/2026-09-beta/{formId}", &[200], &["forms"]),
        List: Description::of(Get, "/marketing/forms/2026-09-beta", &[200], &["forms"]),
        Set: Description::of(Put, "/marketing/forms/2026-09-beta/{formId}", &[200], &["forms"]),
        Update: Description::of(Patch, "/marketing/forms/2026-09-beta/{formId}", &[200], &["forms"]),
    }
}
