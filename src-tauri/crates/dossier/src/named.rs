//! Reads and writes the closed choices of `scoring` by the names that they have in files.
//!
//! For `#[serde(with = "crate::named")]`.

use scoring::{Admission, PriceBasis};
use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

/// A closed choice with a name in files.
pub(crate) trait Named: Copy {
    /// The name.
    fn name(self) -> &'static str;
    /// The choice of a name.
    fn from_name(name: &str) -> Option<Self>;
}

macro_rules! named {
    ($($choice:ty),*) => {$(
        impl Named for $choice {
            fn name(self) -> &'static str {
                <$choice>::name(self)
            }
            fn from_name(name: &str) -> Option<Self> {
                <$choice>::from_name(name)
            }
        }
    )*};
}

named!(Admission, PriceBasis);

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
pub(crate) fn serialize<T: Named, S: Serializer>(choice: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(choice.name())
}

pub(crate) fn deserialize<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let name = String::deserialize(deserializer)?;
    T::from_name(&name).ok_or_else(|| D::Error::custom(format_args!("unknown choice {name:?}")))
}
