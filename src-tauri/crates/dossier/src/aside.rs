//! What lies beside the chain, because it must be purgeable one day.

use crate::digest::{Digest, Fields};

/// A content kept beside the operations, which carry only its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    salt: [u8; 16],
    content: String,
}

impl Aside {
    /// A content with 16 bytes from a good random source.
    ///
    /// Without the salt, which is purged with the content, a short comment could be guessed
    /// from the digest that stays in the chain.
    pub fn new(salt: [u8; 16], content: String) -> Self {
        Self { salt, content }
    }

    /// The content.
    pub fn content(&self) -> &str {
        &self.content
    }

    pub(crate) fn salt(&self) -> &[u8; 16] {
        &self.salt
    }

    /// What the operation carries.
    pub fn digest(&self) -> Digest {
        Fields::tagged("bareme-aside-1").bytes(&self.salt).text(&self.content).digest()
    }
}
