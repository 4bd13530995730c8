//! What records and signatures have in common: fields, tables, index access.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The table entry of a member.
pub(super) fn member(name: &str, required: bool) -> TokenStream {
    quote!(Member { name: #name, required: #required })
}

/// The arms of index access: each index gives its part, any other index the last.
pub(super) fn arms(parts: &[TokenStream]) -> TokenStream {
    let last = parts.len().saturating_sub(1);
    let arms = parts.iter().enumerate().map(|(index, part)| {
        if index == last {
            quote!(_ => #part,)
        } else {
            let index = Literal::usize_unsuffixed(index);
            quote!(#index => #part,)
        }
    });
    quote!(#(#arms)*)
}

/// A match over the index where there is more than one part, the part itself where there is one.
pub(super) fn by_index(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [only] => quote!({
            let _ = index;
            #only
        }),
        _ => {
            let arms = arms(parts);
            quote!(match index { #arms })
        }
    }
}
