//! Reading a record from text, with the place of what is malformed.

use serde::Deserializer;

use super::{GridFault, GridFaultKind, GridRecord};

impl GridRecord {
    /// Reads a record from JSON, TOML or any other source, strictly: an unknown field is a
    /// fault, because a misspelt `minimum` would otherwise be no minimum.
    pub fn read<'de, D: Deserializer<'de>>(source: D) -> Result<Self, GridFault> {
        serde_path_to_error::deserialize(source).map_err(|error| {
            let path = error.path().to_string();
            let place = if path == "." { String::new() } else { path };
            GridFault::new(place, GridFaultKind::Malformed { message: error.into_inner().to_string() })
        })
    }

    /// Reads a record from JSON text.
    pub fn from_json(text: &str) -> Result<Self, GridFault> {
        let mut source = serde_json::Deserializer::from_str(text);
        let record = Self::read(&mut source)?;
        source
            .end()
            .map_err(|error| GridFault::new("", GridFaultKind::Malformed { message: error.to_string() }))?;
        Ok(record)
    }
}
