//! A signature: the generic struct of an operation's parts.

use super::Context;
use super::document::{code, shared_by};
use super::source::{compact, formatted};
use super::types::{ident, setter};
use crate::fault::Faults;
use crate::model::{ApiVersion, Type};
use crate::name::{Argument, Response, Signature};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A part of a request as a field.
struct Part {
    ident: Ident,
    ty: Type,
    required: bool,
    docs: String,
}

impl Context<'_> {
    /// The items of a signature: the struct, its construction, its table.
    pub(super) fn signature(&self, signature: &Signature) -> Result<String, Faults> {
        let name = ident(&signature.home);
        let parts = self.parts(signature);
        let docs = self.signature_docs(signature);
        let fields = parts.iter().map(|part| {
            let Part { ident, docs, .. } = part;
            let ty = self.field_ty(&part.ty, part.required, false);
            quote! {
                #[doc = #docs]
                pub #ident: #ty,
            }
        });
        let construction = self.signature_construction(&name, &parts);
        let mut text = formatted(
            &signature.home,
            quote! {
                #(#[doc = #docs])*
                #[non_exhaustive]
                pub struct #name<E> {
                    #(#fields)*
                    endpoint: PhantomData<fn() -> E>,
                }
                #construction
            },
        )?;
        text.push_str(&self.signature_table(signature, &parts));
        Ok(text)
    }

    fn parts(&self, signature: &Signature) -> Vec<Part> {
        let form = &signature.form;
        let mut parts = Vec::new();
        for argument in &form.path {
            let published = argument.ident.trim_start_matches("r#");
            parts.push(self.part(argument, format!(" The path's `{published}`: {}.", self.in_words(&argument.ty))));
        }
        for argument in &form.query {
            let required = if argument.required { "" } else { "; may be absent" };
            let docs =
                format!(" The query's {}: {}{required}.", code(&argument.published), self.in_words(&argument.ty));
            parts.push(self.part(argument, docs));
        }
        if let Some((media_type, ty, required)) = &form.body {
            let docs = format!(" The body, {}: {}.", code(media_type), self.in_words(ty));
            parts.push(Part { ident: ident("body"), ty: ty.clone(), required: *required, docs });
        }
        parts
    }

    fn part(&self, argument: &Argument, docs: String) -> Part {
        Part { ident: ident(&argument.ident), ty: argument.ty.clone(), required: argument.required, docs }
    }

    fn signature_docs(&self, signature: &Signature) -> Vec<String> {
        let mut documents: Vec<&ApiVersion> = signature
            .calls
            .iter()
            .filter_map(|call| self.names.calls.get(*call))
            .flat_map(|call| &call.published)
            .filter_map(|(document, _)| Some(&self.collection.apis.get(*document)?.id))
            .collect();
        documents.sort();
        let calls = match signature.calls.len() {
            1 => "one endpoint".to_owned(),
            many => format!("{many} endpoints"),
        };
        vec![format!(" The parts of a request, for {calls}."), String::new(), format!(" {}", shared_by(&documents))]
    }

    fn signature_construction(&self, name: &Ident, parts: &[Part]) -> TokenStream {
        let required: Vec<&Part> = parts.iter().filter(|part| part.required).collect();
        let declared = required.iter().map(|part| {
            let ident = &part.ident;
            let (ty, _) = self.argument(ident, &part.ty, false);
            quote!(#ident: #ty)
        });
        let values: Vec<TokenStream> = required
            .iter()
            .map(|part| {
                let ident = &part.ident;
                let (_, value) = self.argument(ident, &part.ty, false);
                if value.to_string() == ident.to_string() { quote!(#ident,) } else { quote!(#ident: #value,) }
            })
            .collect();
        let body = match (values.len(), parts.len()) {
            (0, _) => quote!(Shaped::blank()),
            (some, all) if some == all => quote!(Self { #(#values)* endpoint: PhantomData }),
            _ => quote!(Self { #(#values)* ..Shaped::blank() }),
        };
        let setters = parts.iter().filter(|part| !part.required).map(|part| {
            let ident = &part.ident;
            let (ty, value) = self.argument(ident, &part.ty, false);
            let value = if matches!(part.ty, Type::Nullable(_)) { value } else { quote!(Some(#value)) };
            let docs = format!(" Sets `{}`.", ident.to_string().trim_start_matches("r#"));
            let setter = setter(ident, parts.iter().map(|part| &part.ident));
            quote! {
                #[doc = #docs]
                pub fn #setter(mut self, #ident: #ty) -> Self {
                    self.#ident = #value;
                    self
                }
            }
        });
        let default = required.is_empty().then(|| {
            quote! {
                impl<E: Endpoint> Default for #name<E> {
                    fn default() -> Self {
                        Self::new()
                    }
                }
            }
        });
        quote! {
            impl<E: Endpoint> #name<E> {
                /// A request with all that is required.
                pub fn new(#(#declared),*) -> Self {
                    #body
                }
                #(#setters)*
            }
            #default
        }
    }

    fn signature_table(&self, signature: &Signature, parts: &[Part]) -> String {
        let form = &signature.form;
        let (home, response) = (&signature.home, compact(&self.response(&form.response)));
        let blank = |part: &Part| compact(&self.blank(&part.ty, part.required, false));
        let presence = |required: bool| if required { "required" } else { "optional" };
        let mut lines = parts.iter().enumerate();
        let mut text = format!("crate::runtime::signature! {{\n    {home} {home:?} -> {response} {{\n");
        text.push_str(&format!("        path {} {{\n", form.path.len()));
        for (index, part) in lines.by_ref().take(form.path.len()) {
            text.push_str(&format!("            {index} {} = {};\n", part.ident, blank(part)));
        }
        text.push_str("        }\n        query {\n");
        for (argument, (index, part)) in form.query.iter().zip(lines.by_ref()) {
            let (name, presence) = (&argument.published, presence(argument.required));
            text.push_str(&format!("            {index} {} {name:?} {presence} = {};\n", part.ident, blank(part)));
        }
        text.push_str("        }\n        body {\n");
        if let (Some((media_type, _, required)), Some((index, part))) = (&form.body, parts.iter().enumerate().last()) {
            let presence = presence(*required);
            text.push_str(&format!(
                "            {index} {} {media_type:?} {presence} = {};\n",
                part.ident,
                blank(part)
            ));
        }
        text.push_str("        }\n    }\n}\n");
        text.replace("{\n        }", "{}")
    }

    fn response(&self, response: &Response) -> TokenStream {
        match response {
            Response::Empty => quote!(()),
            Response::Payload => quote!(Payload),
            Response::Json(ty) => self.ty(ty),
            Response::Maybe(ty) => {
                let ty = self.ty(ty);
                quote!(Option<#ty>)
            }
            Response::Batch(full, partial) => {
                let (full, partial) = (self.ty(full), self.ty(partial));
                quote!(Batch<#full, #partial>)
            }
        }
    }
}
