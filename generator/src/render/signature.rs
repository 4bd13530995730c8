//! A signature: the struct of an operation's parts.

use super::Context;
use super::depth;
use super::document::{code, shared_by};
use super::part::{Owner, Part};
use super::source::{compact, formatted};
use super::table::{Content, Kind, Table, literal, member};
use super::types::ident;
use crate::fault::Faults;
use crate::model::{ApiVersion, Type};
use crate::name::{Argument, Form, Response, Signature};
use proc_macro2::TokenStream;
use quote::quote;

impl Context<'_> {
    /// The items of a signature: the struct, its construction, its table.
    pub(super) fn signature(&self, signature: &Signature) -> Result<String, Faults> {
        let home = &signature.home;
        let name = ident(home);
        let parts = self.parts(signature);
        let docs = self.signature_docs(signature);
        let fields = parts.iter().map(|part| self.declaration(part));
        let declaration = quote! {
            #(#[doc = #docs])*
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
            }
        };
        let mut text = formatted(home, declaration)?;
        text.push_str(&self.construction(Owner::Call(home), &parts));
        text.push_str(&self.signature_table(signature, &parts));
        Ok(text)
    }

    fn parts(&self, signature: &Signature) -> Vec<Part> {
        let form = &signature.form;
        let mut parts = Vec::new();
        for argument in &form.path {
            let name = argument.ident.trim_start_matches("r#").to_owned();
            // Each endpoint has a name of its own for it.
            let docs = format!(" In the path: {}.", self.in_words(&argument.ty));
            parts.push(part(&argument.ident, name, &argument.ty, true, docs));
        }
        for Argument { ident, published, ty, required, place, .. } in form.query.iter().chain(&form.others) {
            let absent = if *required { "" } else { "; may be absent" };
            let docs = format!(" The {}'s {}: {}{absent}.", place.as_str(), code(published), self.in_words(ty));
            parts.push(part(ident, published.clone(), ty, *required, docs));
        }
        if let Some((media_type, ty, required)) = &form.body {
            let docs = format!(" The body, {}: {}.", code(media_type), self.in_words(ty));
            parts.push(part("body", "body".to_owned(), ty, *required, docs));
        }
        parts
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

    fn signature_table(&self, signature: &Signature, parts: &[Part]) -> String {
        let form = &signature.form;
        let home = &signature.home;
        let body = match &form.body {
            Some((media_type, _, required)) => {
                format!("Some(Body {{ media_type: {media_type:?}, required: {required} }})")
            }
            None => "None".to_owned(),
        };
        // Only few operations have more than path, query and body.
        let (kind, more) = match (form.others.as_slice(), form.styles.as_slice()) {
            ([], []) => ("Operation", String::new()),
            _ => ("Request", more(form, &format!("{}::runtime::shape", self.root(depth::ITEM)))),
        };
        let blank: Vec<String> = parts.iter().map(|part| self.empty_field(part)).collect();
        let table = Table {
            ty: home,
            name: home,
            kind: Kind {
                before: format!("Kind::{kind}(Parts {{ path: {}, query: &[", form.path.len()),
                items: form.query.iter().map(|argument| member(&argument.published, argument.required)).collect(),
                after: format!("], body: {body} }}{more})"),
            },
            content: Content::Parts(parts.iter().map(|part| part.ident.to_string()).collect(), literal("Self", &blank)),
        };
        let response = compact(&self.response(&form.response));
        format!("{}impl Signature for {home} {{\n    type Response = {response};\n}}\n", table.text())
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

/// The parameters that say where they go, and the members of a form that say how they are written.
fn more(form: &Form, shape: &str) -> String {
    let parameters = form.others.iter().map(|Argument { published, required, place, style, .. }| {
        format!(
            "{shape}::Parameter {{ name: {published:?}, required: {required}, place: {shape}::Place::{place:?}, \
             style: {shape}::Style::{style:?} }}"
        )
    });
    let members = form.styles.iter().map(|(name, style)| format!("({name:?}, {shape}::Style::{style:?})"));
    let (parameters, members) = (parameters.collect::<Vec<_>>().join(", "), members.collect::<Vec<_>>().join(", "));
    format!(", {shape}::More {{ parameters: &[{parameters}], members: &[{members}] }}")
}

fn part(name: &str, published: String, ty: &Type, required: bool, docs: String) -> Part {
    Part { ident: ident(name), published, ty: ty.clone(), required, boxed: false, constant: None, docs, is_set: true }
}
