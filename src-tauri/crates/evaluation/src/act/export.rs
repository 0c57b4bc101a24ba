//! The evaluation of a dossier in the open form.

use crate::{
    files::case::{self, CaseFile, TenderPart},
    tender::OpenTender,
    wire::Fault,
};

/// The case of a tender: what an independent program needs to find the same ranking.
pub fn export_case(tender: &OpenTender) -> Result<CaseFile, Fault> {
    let evaluated = tender.evaluated()?;
    let head = tender.head()?;
    let record = tender.state().grid().ok_or_else(|| Fault::new("refused-no-grid"))?;
    let part = TenderPart {
        reference: head.reference.clone(),
        title: head.title.clone(),
        price_basis: head.price_basis.name().to_owned(),
        launched: head.launched.as_ref().map(|day| day.0.to_string()),
    };
    Ok(case::export(part, record, &evaluated.lot))
}
