//! The head of every screen.

use crate::{
    OpenTender,
    wire::{Fault, SessionView, TenderHead},
};

/// What is open, and in which language it is told.
pub fn read_session(tender: &OpenTender) -> Result<SessionView, Fault> {
    let words = tender.writer();
    let head = tender.head()?;
    Ok(SessionView {
        language: words.language().code().to_owned(),
        file_name: tender.file_name(),
        sample: tender.is_sample(),
        masked: tender.names() == crate::Names::Masked,
        tender: TenderHead {
            reference: head.reference.clone(),
            title: head.title.clone(),
            buyer: head.buyer.clone(),
            price_basis: words.say(&format!("price-basis-{}", head.price_basis.name())),
        },
    })
}
