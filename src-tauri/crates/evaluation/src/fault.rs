//! From the errors of the packages to the faults of the edge: by code, never by text.

use std::path::Path;

use dossier::DossierError;
use scoring::Detail;

use crate::{wire::Fault, words::decimal_or_fraction};

/// The fault of a dossier's error.
pub(crate) fn from_dossier(error: &DossierError, path: &Path) -> Fault {
    let details =
        if let DossierError::Refused(refusal) = error { refusal.details() } else { error.details() };
    let mut fault = Fault::at(error.code(), path);
    for (name, detail) in details {
        let text = match detail {
            Detail::Number(value) => decimal_or_fraction(&value),
            Detail::Text(text) => text,
            Detail::Names(names) => names.join(", "),
        };
        fault = fault.with(name, text);
    }
    fault
}
