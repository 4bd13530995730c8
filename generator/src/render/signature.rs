//! A signature: the generic struct of an operation's parts.

use super::Context;
use super::document::shared_by;
use super::members::{by_index, member};
use super::types::ident;
use crate::model::{ApiVersion, Type};
use crate::name::{Argument, Response, Signature};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// A part of a request as a field.
struct Part {
    ident: Ident,
    ty: Type,
    required: bool,
    docs: String,
}

impl Context<'_> {
    /// The items of a signature.
    pub(super) fn signature(&self, signature: &Signature) -> TokenStream {
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
        let table = self.signature_table(&name, signature, &parts);
        let response = self.response(&signature.form.response);
        quote! {
            #(#[doc = #docs])*
            #[non_exhaustive]
            pub struct #name<E> {
                #(#fields)*
                endpoint: PhantomData<fn() -> E>,
            }
            #construction
            #table
            impl<E: Endpoint> Signature for #name<E> {
                type Response = #response;
            }
        }
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
            let docs = format!(" The query's `{}`: {}{required}.", argument.published, self.in_words(&argument.ty));
            parts.push(self.part(argument, docs));
        }
        if let Some((media_type, ty, required)) = &form.body {
            let docs = format!(" The body, `{media_type}`: {}.", self.in_words(ty));
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
        let values = parts.iter().map(|part| {
            let ident = &part.ident;
            if part.required {
                let (_, value) = self.argument(ident, &part.ty, false);
                if value.to_string() == ident.to_string() { quote!(#ident,) } else { quote!(#ident: #value,) }
            } else {
                let blank = self.blank(&part.ty, false, false);
                quote!(#ident: #blank,)
            }
        });
        let setters = parts.iter().filter(|part| !part.required).map(|part| {
            let ident = &part.ident;
            let (ty, value) = self.argument(ident, &part.ty, false);
            let value = if matches!(part.ty, Type::Nullable(_)) { value } else { quote!(Some(#value)) };
            let docs = format!(" Sets `{}`.", ident.to_string().trim_start_matches("r#"));
            quote! {
                #[doc = #docs]
                pub fn #ident(mut self, #ident: #ty) -> Self {
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
                    Self { #(#values)* endpoint: PhantomData }
                }
                #(#setters)*
            }
            #default
        }
    }

    fn signature_table(&self, name: &Ident, signature: &Signature, parts: &[Part]) -> TokenStream {
        let form = &signature.form;
        let published = &signature.home;
        let path = Literal::usize_unsuffixed(form.path.len());
        let query = form.query.iter().map(|argument| member(&argument.published, argument.required));
        let body = match &form.body {
            Some((media_type, _, required)) => quote!(Some(Body { media_type: #media_type, required: #required })),
            None => quote!(None),
        };
        let blanks = parts.iter().map(|part| {
            let (ident, blank) = (&part.ident, self.blank(&part.ty, part.required, false));
            quote!(#ident: #blank,)
        });
        let shared = parts.iter().map(|part| &part.ident).map(|ident| quote!(&self.#ident));
        let unique = parts.iter().map(|part| &part.ident).map(|ident| quote!(&mut self.#ident));
        let (part, part_mut) = if parts.is_empty() {
            (quote!({ let _ = index; &NOTHING }), quote!({ let _ = index; nothing() }))
        } else {
            (by_index(&shared.collect::<Vec<_>>()), by_index(&unique.collect::<Vec<_>>()))
        };
        quote! {
            impl<E: Endpoint> Shaped for #name<E> {
                fn shape(&self) -> &'static Shape {
                    &Shape {
                        name: #published,
                        kind: Kind::Operation(Parts { path: #path, query: &[#(#query),*], body: #body }),
                    }
                }
                fn blank() -> Self {
                    Self { #(#blanks)* endpoint: PhantomData }
                }
                fn part(&self, index: usize) -> &dyn Field { #part }
                fn part_mut(&mut self, index: usize) -> &mut dyn Field { #part_mut }
            }
        }
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
