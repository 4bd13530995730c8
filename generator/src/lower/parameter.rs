//! Parameters: which an operation has, where they go, how they are written.
//!
//! Headers that say what OpenAPI says elsewhere (`Accept` and `Content-Type` by media types, `Authorization` by security)
//! are no parameters, as it rules.

use super::reference::Resolved;
use super::{Lowering, Place, escape};
use crate::model::{Binding, Parameter, Place as Where, Style, Type};
use openapiv3::{self as openapi, MediaType, ParameterData, ParameterSchemaOrContent, QueryStyle};

/// Headers that other parts of a document speak of.
const NO_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// A parameter as it is declared.
pub(super) struct Declared<'a> {
    place: Where,
    style: Style,
    data: &'a ParameterData,
    /// The JSON pointer of the declaration.
    pointer: String,
}

/// The parameters of an operation.
#[derive(Default)]
pub(super) struct Parameters {
    /// Of the path, in the order of the template.
    pub path: Vec<Parameter>,
    /// Of the query and written plainly, by name.
    pub query: Vec<Parameter>,
    /// The others, by place and name.
    pub others: Vec<Parameter>,
}

impl<'a> Lowering<'a> {
    /// The parameters of an operation: its own, and those of its path that it does not declare anew.
    pub(super) fn declared(
        &mut self,
        path: &str,
        item: &'a openapi::PathItem,
        pointer: &str,
        operation: &'a openapi::Operation,
    ) -> Vec<Declared<'a>> {
        let shared = item.parameters.iter().enumerate();
        let shared = shared.map(|(index, one)| (format!("/paths/{}/parameters/{index}", escape(path)), one));
        let own = operation.parameters.iter().enumerate();
        let own = own.map(|(index, one)| (format!("{pointer}/parameters/{index}"), one));
        let mut declared: Vec<Declared<'a>> = Vec::new();
        for (pointer, parameter) in shared.chain(own) {
            let Some(Resolved { item, pointer: component, .. }) = self.resolved_parameter(parameter) else {
                self.nowhere(&pointer);
                continue;
            };
            let (place, style, data) = placed(item);
            if place == Where::Header && NO_PARAMETERS.contains(&data.name.to_ascii_lowercase().as_str()) {
                continue;
            }
            declared.retain(|other| (other.place, &other.data.name) != (place, &data.name));
            declared.push(Declared { place, style, data, pointer: component.unwrap_or(pointer) });
        }
        declared
    }

    /// The types of the parameters, by where they go.
    pub(super) fn parameters(
        &mut self,
        declared: Vec<Declared<'a>>,
        place: &Place,
        path: &str,
        binding: &Option<Binding>,
        record_id: Option<&str>,
    ) -> Parameters {
        let mut parameters = Parameters::default();
        let mut in_path = Vec::new();
        for declared in declared {
            let at =
                Place { pointer: declared.pointer.clone() + "/schema", ..place.below(Some(&declared.data.name), &[]) };
            let parameter = self.parameter(&declared, &at);
            self.refuse_unsayable_parameter(&parameter, &at.pointer);
            match (parameter.place, parameter.style) {
                (Where::Path, _) => &mut in_path,
                (Where::Query, Style::Plain) => &mut parameters.query,
                _ => &mut parameters.others,
            }
            .push(parameter);
        }
        parameters.query.sort_by(|one, other| one.name.cmp(&other.name));
        parameters.others.sort_by(|one, other| (one.place, &one.name).cmp(&(other.place, &other.name)));
        for name in names(path) {
            if binding.as_ref().is_some_and(|binding| binding.parameter == name) {
                continue;
            }
            if let Some(parameter) = in_path.iter().find(|parameter| parameter.name == name) {
                let is_record_id = record_id == Some(name);
                parameters.path.push(Parameter { is_record_id, required: true, ..parameter.clone() });
            }
        }
        parameters
    }

    fn parameter(&mut self, declared: &Declared<'a>, place: &Place) -> Parameter {
        let Declared { place: goes, style, data, .. } = declared;
        let (ty, default) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                let default = schema.as_item().and_then(|schema| schema.schema_data.default.as_ref());
                (self.inline(schema, place), default.map(ToString::to_string))
            }
            // JSON, by the check.
            ParameterSchemaOrContent::Content(content) => {
                let schema = content.values().next().and_then(|media| media.schema.as_ref());
                (schema.map_or(Type::Any, |schema| self.inline(schema, place)), None)
            }
        };
        // An object in a query is a set of members whose names the caller chooses.
        let ty = if ty == Type::Any && *style == Style::Plain { Type::Map(Box::new(Type::Text)) } else { ty };
        Parameter {
            place: *goes,
            style: *style,
            name: data.name.clone(),
            ty,
            required: data.required,
            default,
            is_record_id: false,
        }
    }

    /// The members of a form that are not written plainly.
    pub(super) fn styles(
        &mut self,
        ty: &Type,
        media_type: &str,
        content: &MediaType,
        pointer: &str,
    ) -> Vec<(String, Style)> {
        if media_type != "application/x-www-form-urlencoded" {
            return Vec::new();
        }
        let mut styles: Vec<(String, Style)> = Vec::new();
        for (name, encoding) in &content.encoding {
            let style = match (&encoding.style, &encoding.content_type) {
                (None, Some(media_type)) if crate::load::is_json(media_type) => Style::Json,
                (style, _) => query_style(style.as_ref().unwrap_or(&QueryStyle::Form), encoding.explode),
            };
            styles.push((name.clone(), style));
        }
        styles.retain(|(_, style)| *style != Style::Plain);
        styles.sort();
        self.refuse_unsayable_members(ty, &styles, pointer);
        styles
    }
}

/// Where a parameter goes, and how it is written.
fn placed(parameter: &openapi::Parameter) -> (Where, Style, &ParameterData) {
    let (place, style, data) = match parameter {
        openapi::Parameter::Path { parameter_data, .. } => (Where::Path, Style::Plain, parameter_data),
        openapi::Parameter::Header { parameter_data, .. } => (Where::Header, Style::Plain, parameter_data),
        openapi::Parameter::Cookie { parameter_data, .. } => (Where::Cookie, Style::Plain, parameter_data),
        openapi::Parameter::Query { parameter_data, style, .. } => {
            let explode = parameter_data.explode.unwrap_or(*style == QueryStyle::Form);
            (Where::Query, query_style(style, explode), parameter_data)
        }
    };
    match data.format {
        ParameterSchemaOrContent::Content(_) => (place, Style::Json, data),
        ParameterSchemaOrContent::Schema(_) => (place, style, data),
    }
}

fn query_style(style: &QueryStyle, explode: bool) -> Style {
    match (style, explode) {
        (QueryStyle::DeepObject, _) => Style::Deep,
        (_, true) => Style::Plain,
        (QueryStyle::Form, false) => Style::Commas,
        (QueryStyle::SpaceDelimited, false) => Style::Spaces,
        (QueryStyle::PipeDelimited, false) => Style::Pipes,
    }
}

/// The names in braces, in their order; several may stand in one segment.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|piece| piece.split_once('}').map(|(name, _)| name))
}
